"""Tells two texts apart word by word, as an editor reads them."""

import re
from difflib import SequenceMatcher
from itertools import takewhile

from kiosk.staff.changes import ADDED, REMOVED, Piece

# A word with its punctuation, or the end of a paragraph.
_WORD = re.compile(r"\n|\S+")
# Unchanged words shown on each side of a change.
AROUND = 8
# Comparing takes the product of both lengths: beyond it a text counts as written anew.
MOST_PAIRS = 1_000_000


def pieces(old: str, new: str) -> tuple[Piece, ...]:
    """Return the words that went and came, each with some words around them."""
    a, b = _WORD.findall(old), _WORD.findall(new)
    start = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(a, b, strict=False)))
    rest = zip(reversed(a[start:]), reversed(b[start:]), strict=False)
    end = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], rest))
    found = [("", a[:start])]
    found += _middle(a[start : len(a) - end], b[start : len(b) - end])
    found.append(("", a[len(a) - end :]))
    shown = [(kind, words) for kind, words in found if words]
    last = len(shown) - 1
    return tuple(
        Piece(_joined(words if kind else _shortened(words, index > 0, index < last)), kind)
        for index, (kind, words) in enumerate(shown)
    )


def _middle(a: list[str], b: list[str]) -> list[tuple[str, list[str]]]:
    if len(a) * len(b) > MOST_PAIRS:
        return [(REMOVED, a), (ADDED, b)]
    found: list[tuple[str, list[str]]] = []
    for tag, i1, i2, j1, j2 in SequenceMatcher(None, a, b, autojunk=False).get_opcodes():
        if tag == "equal":
            found.append(("", a[i1:i2]))
        else:
            found += [(REMOVED, a[i1:i2]), (ADDED, b[j1:j2])]
    return found


def _shortened(words: list[str], after: bool, before: bool) -> list[str]:
    """Return unchanged words as far as they are beside a change."""
    kept = AROUND * (after + before)
    if len(words) <= kept + 1:
        return words
    return [*(words[:AROUND] if after else []), "…", *(words[-AROUND:] if before else [])]


def _joined(words: list[str]) -> str:
    return re.sub(" ?\n ?", "\n", " ".join(words))
