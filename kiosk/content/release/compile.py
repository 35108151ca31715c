"""Compiles a checked content to a release: one SQLite file, written once.

The same content and time give the same bytes. As a program, `python -m` with this module's name
and CONTENT RELEASE checks a folder and compiles it: so the build makes the release that ships.
"""

import hashlib
import os
import sqlite3
import sys
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import msgspec

from kiosk.content.model.content import Content
from kiosk.content.model.links import Link, links_of
from kiosk.content.model.schema import Record
from kiosk.content.model.times import conference_day
from kiosk.content.release.moves import note_moves
from kiosk.content.release.searchindex import fill_index
from kiosk.content.release.searchtext import entries
from kiosk.content.release.stamping import verify
from kiosk.content.release.tables import APPLICATION_ID, INDEXES, TABLES, insert
from kiosk.programme import records
from kiosk.programme.folding import fold
from kiosk.programme.reader import FORMAT
from kiosk.staff.publisher import UNKNOWN, Publisher, encoded

_UTC = ZoneInfo("UTC")
_SEALS = {2: "duo", 3: "tri", 4: "quad", 5: "pent"}


def compile_content(
    content: Content,
    target: Path,
    source: str,
    created: str,
    publisher: Publisher = UNKNOWN,
    live: Path | None = None,
) -> None:
    """Write a release to `target`, whole or not at all.

    `source` says where the content came from, `created` when, `publisher` by whom: for staff.
    What it moves against `live`, the release that visitors see now, is noted for them.
    """
    part = target.with_name(target.name + ".part")
    part.unlink(missing_ok=True)
    try:
        meta = {"source": source, "created": created, "publisher": encoded(publisher)}
        _write(content, part, meta)
        if live:
            note_moves(part, live, created)
        with part.open("rb+") as written:
            os.fsync(written.fileno())
        verify(part)
        part.replace(target)
    finally:
        part.unlink(missing_ok=True)


def _write(content: Content, path: Path, meta: dict[str, str]) -> None:
    zone = ZoneInfo(content.event.time_zone or "UTC")
    made = _Records(content, zone)
    database = sqlite3.connect(path, isolation_level=None)
    try:
        # Nobody else sees this file before it is renamed: no journal is needed.
        database.execute("PRAGMA journal_mode = OFF")
        database.execute("PRAGMA synchronous = OFF")
        database.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        database.execute(f"PRAGMA user_version = {FORMAT}")
        database.executescript(TABLES)
        database.execute("BEGIN")
        insert(database, "room", made.plain(content.rooms))
        insert(database, "place", made.plain(content.places))
        insert(database, "session", made.sessions())
        insert(database, "spoken", made.spoken())
        insert(database, "speaker", made.speakers())
        insert(database, "partnership", made.partnerships())
        insert(database, "image", made.images())
        insert(database, "link", _link_rows(made.links))
        fill_index(database, content.event.languages, entries(content, made.data, made.links))
        meta |= {"event": made.event, "fingerprint": made.fingerprint.hexdigest()}
        meta["coverage"] = msgspec.json.encode(content.coverage).decode()
        insert(database, "meta", meta.items())
        database.execute("COMMIT")
        database.executescript(INDEXES)
    finally:
        database.close()


def _link_rows(links: list[Link]) -> Iterable[tuple[Any, ...]]:
    for position, link in enumerate(links):
        yield *link[:4], position, link.role, link.presentation


class _Records:
    """The rows of each table.

    `data` keeps the plain form of each record by kind and id; `fingerprint` covers all that
    visitors see, so two releases with the same one show the same.
    """

    def __init__(self, content: Content, zone: ZoneInfo) -> None:
        self._content = content
        self._zone = zone
        self.links: list[Link] = links_of(content)
        self.data: dict[tuple[str, str], dict[str, Any]] = {}
        self.fingerprint = hashlib.sha256(str(FORMAT).encode())
        self.event = self._json(self._plain(content.event))

    def plain(self, items: Iterable[Any]) -> Iterable[tuple[Any, ...]]:
        """Return the rows of records that have no card, in written order."""
        for position, item in enumerate(items):
            data = self._keep(item)
            yield item.id, position, self._json(data)

    def sessions(self) -> Iterable[tuple[Any, ...]]:
        """Return the rows of the sessions, in written order."""
        for position, session in enumerate(self._content.sessions):
            data = self._keep(session)
            people = dict.fromkeys(session.speakers)
            for presentation in session.presentations:
                people |= dict.fromkeys(presentation.speakers)
            day = conference_day(session.start) if session.start else None
            data["day"] = day
            card = _card(data | {"people": list(people)}, records.SessionCard)
            yield (
                session.id, position, self._utc(session.start), self._utc(session.end),
                day, session.room, session.theme, session.state,
                self._json(card), self._json(data),
            )  # fmt: skip

    def spoken(self) -> Iterable[tuple[str, str]]:
        """Return the rows of the languages that sessions are held in."""
        for session in self._content.sessions:
            for language in dict.fromkeys(session.languages):
                yield session.id, language

    def speakers(self) -> Iterable[tuple[Any, ...]]:
        """Return the rows of the speakers, in the order of their family names."""
        named = [(s.family_name or s.name.split()[-1], s) for s in self._content.speakers]
        named.sort(key=lambda pair: (_spelt(pair[0]), _spelt(pair[1].name), pair[1].id))
        for position, (family_name, speaker) in enumerate(named):
            data = self._keep(speaker)
            data["family_name"] = family_name
            if picture := self._content.portraits.get(speaker.id):
                data["photo"] = {"id": picture.id, "alt": data["photo"].get("alt", {})}
            first = _spelt(family_name)[:1].upper()
            letter = first if first.isalpha() else "#"
            card = _card(data, records.SpeakerCard)
            yield speaker.id, position, letter, self._json(card), self._json(data)

    def partnerships(self) -> Iterable[tuple[Any, ...]]:
        """Return the rows of the partnerships, in written order."""
        for position, item in enumerate(self._content.partnerships):
            data = self._keep(item)
            data["seal"] = item.seal or _SEALS.get(len(item.partners), "ring")
            data["link"] = item.link or ("ring" if len(item.places) == 3 else "hub")
            yield (
                item.id,
                position,
                self._json(_card(data, records.PartnershipCard)),
                self._json(data),
            )

    def images(self) -> Iterable[tuple[str, str, bytes]]:
        """Return the rows of the pictures, each once."""
        pictures = {picture.id: picture for picture in self._content.portraits.values()}
        for id, picture in pictures.items():
            for size, data in picture.renditions.items():
                yield id, size, data

    def _keep(self, record: Any) -> dict[str, Any]:
        data = self._plain(record)
        self.data[type(record).__name__.lower(), record.id] = data
        return data

    def _plain(self, record: Record) -> dict[str, Any]:
        return record.model_dump(mode="json", exclude_defaults=True, context=self._zone)

    def _json(self, data: dict[str, Any]) -> str:
        encoded = msgspec.json.encode(data)
        self.fingerprint.update(encoded)
        return encoded.decode()

    def _utc(self, local: datetime | None) -> int | None:
        return int(local.replace(tzinfo=self._zone).timestamp()) if local else None


def _spelt(name: str) -> str:
    """Return a name as it is sorted: a mark before it, as of ʿAbd, does not count."""
    return fold(name).lstrip()


def _card(data: dict[str, Any], card: type[msgspec.Struct]) -> dict[str, Any]:
    """Return the part of a record that its card shows."""
    return {name: data[name] for name in card.__struct_fields__ if name in data}


def compile_folder(content: Path, release: Path) -> None:
    """Check a folder and compile it; raise ContentError, which holds the errors, if any."""
    from kiosk.content.checking.check import ContentError, check

    report = check(content)
    if report.content is None:
        raise ContentError(report.problems)
    release.parent.mkdir(parents=True, exist_ok=True)
    created = datetime.fromtimestamp(int(os.environ.get("SOURCE_DATE_EPOCH", "0")), _UTC)
    compile_content(report.content, release, content.name, created.isoformat())


if __name__ == "__main__":
    compile_folder(Path(sys.argv[1]), Path(sys.argv[2]))
