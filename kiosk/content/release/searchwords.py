"""The words of a programme, and how they are misspelt: what is offered when nothing is found."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from kiosk.programme.folding import fold, plain_words, slips

SHORTEST = 3  # letters; a shorter word is near to every other
RARE = 2  # entries; a word that only one long text uses helps nobody


class Word(NamedTuple):
    """A word of one language, with the number of entries that have it."""

    folded: str
    lang: str
    written: str
    entries: int


class Vocabulary:
    """Collects the words of entries as they go by: first what stands between two spaces."""

    def __init__(self) -> None:
        self._counts: dict[str, Counter[str]] = defaultdict(Counter)
        self._headings: dict[str, set[str]] = defaultdict(set)

    def add(self, lang: str, columns: Sequence[Sequence[str]]) -> None:
        """Count the words of an entry in a language, each once; the last column is the body.

        With its comma a word is another one here: it may count twice, which costs less than to
        look for every comma.
        """
        self._headings[lang].update(*columns[:-1])
        self._counts[lang].update(set().union(*columns))

    def words(self) -> Iterator[Word]:
        """Yield the words worth offering, each in its most common spelling."""
        for lang, pieces in self._counts.items():
            headings = {word for piece in self._headings[lang] for word in plain_words(piece)}
            counts: Counter[str] = Counter()
            for piece, entries in pieces.items():
                for word in plain_words(piece):
                    counts[word] += entries
            found: dict[str, Word] = {}
            # The most common spelling comes first; those in capitals only if there is no other.
            for written, entries in sorted(
                counts.items(), key=lambda item: (item[0].isupper(), -item[1], item[0])
            ):
                folded = fold(written)
                if len(folded) < SHORTEST or folded.isdigit() or " " in folded:
                    continue
                if entries >= RARE or written in headings:
                    found.setdefault(folded, Word(folded, lang, written, entries))
            yield from found.values()


def slip_rows(words: list[Word]) -> Iterator[tuple[str, str]]:
    """Yield (spelling, word) for every word, right and with one letter left out."""
    for folded in sorted({word.folded for word in words}):
        for spelling in sorted(slips(folded)):
            yield spelling, folded
