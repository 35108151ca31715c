"""The tables of a release, as `kiosk/programme/reader.py` reads them."""

APPLICATION_ID = 0x4B494F53  # "KIOS", so that `file` and the reader know a release

TABLES = """
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE session (
    id TEXT PRIMARY KEY, position INTEGER NOT NULL, start_utc INTEGER, end_utc INTEGER,
    day TEXT, room TEXT, card TEXT NOT NULL, data TEXT NOT NULL);
CREATE TABLE speaker (
    id TEXT PRIMARY KEY, position INTEGER NOT NULL, letter TEXT NOT NULL,
    card TEXT NOT NULL, data TEXT NOT NULL);
CREATE TABLE partnership (
    id TEXT PRIMARY KEY, position INTEGER NOT NULL, card TEXT NOT NULL, data TEXT NOT NULL);
CREATE TABLE place (id TEXT PRIMARY KEY, position INTEGER NOT NULL, data TEXT NOT NULL);
CREATE TABLE room (id TEXT PRIMARY KEY, position INTEGER NOT NULL, data TEXT NOT NULL);
CREATE TABLE link (
    from_kind TEXT NOT NULL, from_id TEXT NOT NULL, to_kind TEXT NOT NULL, to_id TEXT NOT NULL,
    position INTEGER NOT NULL, role TEXT, presentation TEXT);
CREATE VIRTUAL TABLE search USING fts5(
    title, name, place, talk, body, kind UNINDEXED, ref UNINDEXED, lang UNINDEXED,
    tokenize = "unicode61 remove_diacritics 2");
"""

INDEXES = """
CREATE INDEX session_order ON session (start_utc, position);
CREATE INDEX link_from ON link (from_kind, from_id, to_kind, position);
CREATE INDEX link_to ON link (to_kind, to_id, from_kind, position);
"""
