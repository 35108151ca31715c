"""The words of a programme, and how they are misspelt: what is offered when nothing is found."""

from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from kiosk.content.searchtext import Entry
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
    """Collects the words of entries as they go by."""

    def __init__(self) -> None:
        self._counts: dict[str, Counter[str]] = {}
        self._headings: dict[str, set[str]] = {}

    def add(self, entry: Entry) -> None:
        """Count the words of an entry, each once a language."""
        for lang, columns in entry.columns.items():
            heading = set(plain_words("\n".join(columns[:4])))
            self._headings.setdefault(lang, set()).update(heading)
            self._counts.setdefault(lang, Counter()).update(heading.union(plain_words(columns[4])))

    def words(self) -> Iterator[Word]:
        """Yield the words worth offering, each in its most common spelling."""
        for lang, counts in self._counts.items():
            headings = self._headings[lang]
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
