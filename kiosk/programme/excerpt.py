"""Shows a match inside its sentence: which characters match, which words surround them."""

import re
from collections.abc import Collection, Sequence
from itertools import pairwise

from msgspec import Struct

from kiosk.programme.folding import fold, placed_words
from kiosk.programme.texts import SIGNS_AT_END

# Characters shown of a sentence, and how many of them may come before the match.
LENGTH = 110
LEAD = 44
_SENTENCE_END = re.compile(r"[.!?…][»”)]*\s+|\n")
# Where a line may break: after a space, a hyphen, a dash or a slash.
_PIECE = re.compile(r"[^ ]+?(?:[-–—/](?=\w)| +|$)| +")


class PieceRow(Struct, frozen=True):
    """Some characters that stay on one line, the middle ones of which match; then a space or not.

    `match` is "" in most.
    """

    before: str
    match: str
    after: str
    space: bool


Span = tuple[int, int]


class Matcher:
    """Finds the words of a search in texts as they are written."""

    def __init__(self, words: Collection[str] = (), begun: Collection[str] = ()) -> None:
        """Take folded words, and which of them are beginnings of words."""
        self._whole = frozenset(words).difference(begun)
        self._begun = tuple(begun)
        self._needles = tuple(dict.fromkeys(words))

    def spans(self, text: str) -> list[Span]:
        """Return where a text matches, from start to end of each word."""
        return [
            (start, end)
            for word, start, end in placed_words(text)
            if word in self._whole or word.startswith(self._begun)
        ]

    def matched(self, text: str) -> set[str]:
        """Return the words of the search that are in a text."""
        # Most texts have none of them: this tells sooner than looking at each word.
        folded = fold(text)
        if not any(needle in folded for needle in self._needles):
            return set()
        found = {word for word, _, _ in placed_words(text)}
        return {word for word in self._whole if word in found} | {
            begun for begun in self._begun if any(word.startswith(begun) for word in found)
        }

    def everything(self, found: Collection[str]) -> bool:
        """Return whether no word of the search is missing."""
        return len(found) == len(self._needles)

    def sentence(self, text: str) -> str:
        """Return the sentence of a text with the most matches, cut to LENGTH around the first."""
        best, most = text, -1
        for part in sentences(text):
            count = len(self.matched(part))
            if count > most:
                best, most = part, count
        spans = self.spans(best)
        return around(best, spans[0][0] if spans else 0)

    def pieces(self, text: str) -> tuple[PieceRow, ...]:
        """Return a text cut where lines may break, with its matches; whole if it has none."""
        spans = self.spans(text)
        if not spans:
            return (PieceRow(text, "", "", False),) if text else ()
        return tuple(_piece(found[0], found.start(), spans) for found in _PIECE.finditer(text))


def sentences(text: str) -> list[str]:
    """Return the sentences of a text, whole, in order."""
    ends = [0, *(found.end() for found in _SENTENCE_END.finditer(text)), len(text)]
    parts = (text[a:b].strip() for a, b in pairwise(ends))
    return [part for part in parts if part]


def around(text: str, position: int, length: int = LENGTH) -> str:
    """Return `length` characters of a text around a position, cut between words, "…" where cut."""
    if len(text) <= length:
        return text
    start = max(0, min(position - LEAD, len(text) - length))
    end = min(len(text), start + length)
    if start:
        space = text.find(" ", start, position)
        start = space + 1 if space >= 0 else position
    if end < len(text):
        space = text.rfind(" ", position, end)
        end = space if space > position else end
    cut = text[start:end].rstrip(SIGNS_AT_END) + "…" if end < len(text) else text[start:]
    return ("… " if start else "") + cut


def _piece(raw: str, offset: int, spans: Sequence[Span]) -> PieceRow:
    text = raw.rstrip(" ")
    inside = [span for span in spans if offset <= span[0] < offset + len(text)]
    if not inside:
        return PieceRow(text, "", "", len(raw) > len(text))
    start, end = inside[0][0] - offset, inside[-1][1] - offset
    return PieceRow(text[:start], text[start:end], text[end:], len(raw) > len(text))
