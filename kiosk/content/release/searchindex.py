"""Writes the search index of a release, and the words to offer when nothing is found."""

import sqlite3
from collections.abc import Iterable, Iterator, Sequence

from kiosk.content.release.searchtext import Entry
from kiosk.content.release.searchwords import Vocabulary, slip_rows
from kiosk.content.release.tables import insert
from kiosk.programme.folding import fold

_SORTED = 64 << 20  # bytes: the words of some 15,000 sessions
_ADD = "INSERT INTO search (rowid, title, name, place, talk, body) VALUES (?, ?, ?, ?, ?, ?)"


def fill_index(
    database: sqlite3.Connection, languages: Sequence[str], entries: Iterable[Entry]
) -> None:
    """Fill the tables `entry`, `search`, `word` and `slip`."""
    # Sorted in memory once, where FTS5 would write a part each megabyte and merge the parts: twice
    # as fast, and no page of the file is left empty.
    database.execute("INSERT INTO search (search, rank) VALUES ('hashsize', ?)", (_SORTED,))
    vocabulary = Vocabulary()
    numbers: list[tuple[int, str, str, str]] = []
    # All rows in one call, and one at a time: all of them at once would need much memory.
    database.executemany(_ADD, _rows(entries, languages, vocabulary, numbers))
    database.executemany("INSERT INTO entry VALUES (?, ?, ?, ?)", numbers)
    words = list(vocabulary.words())
    insert(database, "word", words)
    insert(database, "slip", slip_rows(words))
    database.execute("INSERT INTO search (search) VALUES ('optimize')")


class _Folded(dict[str, str]):
    """Words, folded once each: a programme says the same ones again and again."""

    def __missing__(self, word: str) -> str:
        self[word] = folded = fold(word)
        return folded


def _rows(
    entries: Iterable[Entry],
    languages: Sequence[str],
    vocabulary: Vocabulary,
    numbers: list[tuple[int, str, str, str]],
) -> Iterator[tuple[int | str, ...]]:
    """Yield a row a language, folded.

    The words go to the vocabulary and the rows of the table `entry` to `numbers` meanwhile.
    """
    folded = _Folded().__getitem__
    for number, entry in enumerate(entries):
        numbers.append((number, entry.section, entry.kind, entry.ref))
        first = number * len(languages)
        for offset, lang in enumerate(languages):
            texts = entry.columns[lang]
            columns = [text.split() for text in texts]
            vocabulary.add(lang, columns)
            # Of ASCII, a whole text is folded as fast as a word of it is found.
            found = (
                fold(text) if text.isascii() else " ".join(map(folded, words))
                for text, words in zip(texts, columns, strict=True)
            )
            yield first + offset, *found
