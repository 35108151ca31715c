"""Writes the search index of a release, and the words to offer when nothing is found."""

import sqlite3
from collections.abc import Iterable, Iterator, Sequence

from kiosk.content.searchtext import Entry
from kiosk.content.searchwords import Vocabulary, slip_rows
from kiosk.content.tables import insert
from kiosk.programme.folding import fold

_SEPARATOR = "\x1f"  # which no text holds: the gate refuses controls
_ADD = "INSERT INTO search (rowid, title, name, place, talk, body) VALUES (?, ?, ?, ?, ?, ?)"


def fill_index(
    database: sqlite3.Connection, languages: Sequence[str], entries: Iterable[Entry]
) -> None:
    """Fill the tables `entry`, `search`, `word` and `slip`."""
    vocabulary = Vocabulary()
    for number, entry in enumerate(entries):
        database.execute(
            "INSERT INTO entry VALUES (?, ?, ?, ?)", (number, entry.section, entry.kind, entry.ref)
        )
        database.executemany(_ADD, _rows(number * len(languages), entry, languages))
        vocabulary.add(entry)
    words = list(vocabulary.words())
    insert(database, "word", words)
    insert(database, "slip", slip_rows(words))
    database.execute("INSERT INTO search (search) VALUES ('optimize')")


def _rows(first: int, entry: Entry, languages: Sequence[str]) -> Iterator[tuple[int | str, ...]]:
    """Yield a row a language, folded: all columns at once, for one by one takes longer."""
    for offset, lang in enumerate(languages):
        yield first + offset, *fold(_SEPARATOR.join(entry.columns[lang])).split(_SEPARATOR)
