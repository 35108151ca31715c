"""The tables of a release, as `kiosk/programme/reader.py` reads them."""

import sqlite3
from collections.abc import Iterable
from typing import Any

APPLICATION_ID = 0x4B494F53  # "KIOS", so that `file` and the reader know a release

TABLES = """
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE session (
    id TEXT PRIMARY KEY, position INTEGER NOT NULL, start_utc INTEGER, end_utc INTEGER,
    day TEXT, room TEXT, theme TEXT, state TEXT NOT NULL, card TEXT NOT NULL, data TEXT NOT NULL);
-- Sessions that were elsewhere, or at another hour, in the release before: see moves.py.
CREATE TABLE move (session TEXT PRIMARY KEY, at INTEGER NOT NULL, was TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE spoken (session TEXT NOT NULL, language TEXT NOT NULL);
CREATE TABLE speaker (
    id TEXT PRIMARY KEY, position INTEGER NOT NULL, letter TEXT NOT NULL,
    card TEXT NOT NULL, data TEXT NOT NULL);
CREATE TABLE partnership (
    id TEXT PRIMARY KEY, position INTEGER NOT NULL, card TEXT NOT NULL, data TEXT NOT NULL);
CREATE TABLE place (id TEXT PRIMARY KEY, position INTEGER NOT NULL, data TEXT NOT NULL);
CREATE TABLE room (id TEXT PRIMARY KEY, position INTEGER NOT NULL, data TEXT NOT NULL);
-- Portraits, square: "small" for lists, "large" for the head of a page. JPEG, without metadata.
CREATE TABLE image (
    id TEXT NOT NULL, size TEXT NOT NULL, data BLOB NOT NULL,
    PRIMARY KEY (id, size)) WITHOUT ROWID;
CREATE TABLE link (
    from_kind TEXT NOT NULL, from_id TEXT NOT NULL, to_kind TEXT NOT NULL, to_id TEXT NOT NULL,
    position INTEGER NOT NULL, role TEXT, presentation TEXT);
CREATE TABLE entry (
    id INTEGER PRIMARY KEY, section TEXT NOT NULL, kind TEXT NOT NULL, ref TEXT NOT NULL);
CREATE TABLE word (
    folded TEXT NOT NULL, lang TEXT NOT NULL, written TEXT NOT NULL, entries INTEGER NOT NULL,
    PRIMARY KEY (folded, lang)) WITHOUT ROWID;
CREATE TABLE slip (
    spelling TEXT NOT NULL, word TEXT NOT NULL, PRIMARY KEY (spelling, word)) WITHOUT ROWID;
-- Row id: entry.id * number of languages + index of the language. The texts themselves are not
-- kept again: what matched is shown from the records. Two and three letters are what visitors
-- type first, and what matches most.
CREATE VIRTUAL TABLE search USING fts5(
    title, name, place, talk, body, content = '', prefix = '2 3');
"""

INDEXES = """
CREATE INDEX session_order ON session (start_utc, position, end_utc, state);
CREATE INDEX session_day ON session (day, start_utc, end_utc, position, room, theme, id);
CREATE INDEX session_room ON session (room);
CREATE INDEX session_theme ON session (theme);
CREATE INDEX spoken_session ON spoken (session, language);
CREATE INDEX spoken_language ON spoken (language);
CREATE INDEX link_from ON link (from_kind, from_id, to_kind, position);
CREATE INDEX entry_section ON entry (section, id);
CREATE INDEX link_to ON link (to_kind, to_id, from_kind, position);
"""


def insert(database: sqlite3.Connection, table: str, rows: Iterable[tuple[Any, ...]]) -> None:
    """Insert rows as wide as the first one."""
    rows = iter(rows)
    first = next(rows, None)
    if first is None:
        return
    statement = f"INSERT INTO {table} VALUES ({', '.join('?' * len(first))})"
    database.execute(statement, first)
    database.executemany(statement, rows)
