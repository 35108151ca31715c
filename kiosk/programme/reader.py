"""Opens a release and answers what is in it.

A release is one SQLite file that never changes once it exists, so it is opened without locks and
what was read from it stays true. Records are decoded when asked for: opening costs the same
whatever the size of the programme.
"""

import sqlite3
from collections.abc import Callable, Sequence
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any, Self, TypeVar

import msgspec

from kiosk.catalogue import N_
from kiosk.programme.moves import as_moved, noted
from kiosk.programme.records import (
    Event,
    MovedFrom,
    Partnership,
    PartnershipCard,
    PartnershipTalk,
    Place,
    Room,
    Session,
    SessionCard,
    Speaker,
    SpeakerCard,
    SpeakerTalk,
)

# The format of the release file; one of another format is refused.
FORMAT = 1
# Of SQLite, whose own choice is 2,000: pages and search are as quick with it, for the system keeps
# the file in memory as well, and each publication would leave that many holes in the heap.
CACHE_KIB = 256

_T = TypeVar("_T")


class ReleaseError(Exception):
    """A file is not a release this program can read; the text is a sentence for staff."""


_decoder: Callable[[Any], msgspec.json.Decoder[Any]] = cache(msgspec.json.Decoder)


class Release:
    """One release, open for reading. Its lists are in the order in which pages show them."""

    def __init__(self, path: Path, database: sqlite3.Connection) -> None:
        self.path = path
        self._database = database
        self._moves: dict[str, MovedFrom] = {}
        self._moves_since: int | None = None
        self.event: Event = self._one(Event, "SELECT value FROM meta WHERE key = 'event'")

    @classmethod
    def open(cls, path: Path) -> Self:
        """Open a release file; raise ReleaseError if it is not one."""
        uri = path.absolute().as_uri() + "?mode=ro&immutable=1"
        try:
            database = sqlite3.connect(uri, uri=True)
        except sqlite3.Error as error:
            raise ReleaseError(N_("The programme file cannot be opened.")) from error
        try:
            version = database.execute("PRAGMA user_version").fetchone()[0]
            if version != FORMAT:
                raise ReleaseError(N_("The programme file has a format this program cannot read."))
            database.execute(f"PRAGMA cache_size = -{CACHE_KIB}")
            return cls(path, database)
        except (sqlite3.Error, msgspec.MsgspecError, TypeError) as error:
            database.close()
            raise ReleaseError(N_("The programme file is damaged.")) from error
        except ReleaseError:
            database.close()
            raise

    def close(self) -> None:
        """Close the file; nothing more can be asked."""
        self._database.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        """Close; damage that was met while reading is told as such (ReleaseError)."""
        self.close()
        if isinstance(error, (sqlite3.DatabaseError, msgspec.MsgspecError)):
            raise ReleaseError(N_("The programme file is damaged.")) from error

    @property
    def id(self) -> str:
        """Return the name of the release: that of its file, without extension."""
        return self.path.stem

    def meta(self, key: str) -> str | None:
        """Return what the release says of itself: "source", "created"."""
        row = self._database.execute("SELECT value FROM meta WHERE key = ?", (key,)).fetchone()
        return row[0] if row else None

    @property
    def created(self) -> datetime | None:
        """When the release was made, aware; None where it does not say."""
        try:
            moment = datetime.fromisoformat(self.meta("created") or "")
        except ValueError:
            return None
        return moment if moment.tzinfo else None

    def tell_moves(self, since: int) -> None:
        """Let sessions say that they were moved where a publication moved them since a moment.

        That is in UTC seconds. Before, they say only what staff wrote in them.
        """
        if since != self._moves_since:
            self._moves_since = since
            self._moves = {id: move.was for id, move in noted(self.query, since).items()}

    def counts(self) -> dict[str, int]:
        """Return the number of records of each kind, by the name of the kind."""
        kinds = ("session", "speaker", "partnership", "place")
        return {
            kind: self._database.execute(f"SELECT count(*) FROM {kind}").fetchone()[0]
            for kind in kinds
        }

    def sessions(self) -> tuple[SessionCard, ...]:
        """Return the cards of all sessions: by time, those without time last."""
        return self.cards(
            "SELECT card FROM session ORDER BY start_utc IS NULL, start_utc, position"
        )

    def cards(self, statement: str, values: Sequence[str | int] = ()) -> tuple[SessionCard, ...]:
        """Return the session cards that a statement selects."""
        decode = _decoder(SessionCard).decode
        rows = self._database.execute(statement, values)
        return tuple(as_moved(decode(text), self._moves) for (text,) in rows)

    def card(self, row: int) -> SessionCard:
        """Return the session card in a row that a query has given."""
        return self.cards("SELECT card FROM session WHERE rowid = ?", (row,))[0]

    def session(self, id: str) -> Session | None:
        """Return a session, whole, or None."""
        session = self._by_id(Session, "session", id)
        return session and as_moved(session, self._moves)

    def speakers(self) -> tuple[SpeakerCard, ...]:
        """Return the cards of all speakers, by family name."""
        return self._many(SpeakerCard, "SELECT card FROM speaker ORDER BY position")

    def speaker(self, id: str) -> Speaker | None:
        """Return a speaker, whole, or None."""
        return self._by_id(Speaker, "speaker", id)

    def speaker_rows(self) -> list[tuple[int, str]]:
        """Return, in the order of `speakers`, the row of each and the letter each is listed under.

        That is "#" for who has none.
        """
        return self.query("SELECT rowid, letter FROM speaker ORDER BY position")

    def speaker_card(self, row: int) -> SpeakerCard:
        """Return the card of a speaker in a row that `speaker_rows` has given."""
        found: SpeakerCard = self._one(SpeakerCard, "SELECT card FROM speaker WHERE rowid = ?", row)
        return found

    def moderates(self, id: str) -> bool:
        """Return whether a person moderates any session."""
        statement = (
            "SELECT 1 FROM link WHERE to_kind = 'speaker' AND to_id = ? AND from_kind = 'session'"
            " AND role = 'moderator' LIMIT 1"
        )
        return bool(self.query(statement, (id,)))

    def partnerships(self) -> tuple[PartnershipCard, ...]:
        """Return the cards of all partnerships, in written order."""
        return self._many(PartnershipCard, "SELECT card FROM partnership ORDER BY position")

    def partnership(self, id: str) -> Partnership | None:
        """Return a partnership, whole, or None."""
        return self._by_id(Partnership, "partnership", id)

    def places(self) -> tuple[Place, ...]:
        """Return all places, in written order."""
        return self._many(Place, "SELECT data FROM place ORDER BY position")

    def place(self, id: str) -> Place | None:
        """Return a place, or None."""
        return self._by_id(Place, "place", id)

    def rooms(self) -> tuple[Room, ...]:
        """Return all rooms, in written order."""
        return self._many(Room, "SELECT data FROM room ORDER BY position")

    def room(self, id: str) -> Room | None:
        """Return a room, or None."""
        return self._by_id(Room, "room", id)

    def speaker_sessions(self, id: str) -> tuple[SpeakerTalk, ...]:
        """Return what a person does in which sessions."""
        rows = self._database.execute(
            "SELECT from_id, presentation, role FROM link WHERE to_kind = 'speaker' AND to_id = ?"
            " AND from_kind = 'session' ORDER BY position",
            (id,),
        )
        return tuple(SpeakerTalk(*row) for row in rows)

    def speaker_partnerships(self, id: str) -> tuple[str, ...]:
        """Return the ids of the partnerships a person presents."""
        return self._forward("speaker", id, "partnership")

    def partnership_talks(self, id: str) -> tuple[PartnershipTalk, ...]:
        """Return the presentations that speak of a partnership."""
        rows = self._database.execute(
            "SELECT from_id, presentation FROM link WHERE to_kind = 'partnership' AND to_id = ?"
            " AND from_kind = 'session' ORDER BY position",
            (id,),
        )
        return tuple(PartnershipTalk(*row) for row in rows)

    def partnership_speakers(self, id: str) -> tuple[str, ...]:
        """Return the ids of the people who present a partnership."""
        return self._backward("partnership", id, "speaker")

    def places_of(self, kind: str, id: str) -> tuple[str, ...]:
        """Return the ids of the places that a session, speaker or partnership concerns."""
        return self._forward(kind, id, "place")

    def place_partnerships(self, id: str) -> tuple[str, ...]:
        """Return the ids of the partnerships that concern a place."""
        return self._backward("place", id, "partnership")

    def place_speakers(self, id: str) -> tuple[str, ...]:
        """Return the ids of the people whose partnerships concern a place."""
        return self._backward("place", id, "speaker")

    def place_sessions(self, id: str) -> tuple[str, ...]:
        """Return the ids of the sessions whose partnerships concern a place."""
        return self._backward("place", id, "session")

    def image(self, id: str, size: str) -> bytes | None:
        """Return a picture as a JPEG, square, "small" or "large"; None if there is none."""
        try:
            rows = self.query("SELECT data FROM image WHERE id = ? AND size = ?", (id, size))
        except sqlite3.Error:
            # Releases of the first versions of this program have no pictures.
            return None
        return rows[0][0] if rows else None

    def query(
        self, statement: str, values: Sequence[str | int | None] = ()
    ) -> list[tuple[Any, ...]]:
        """Return the rows of a statement: for questions that have a module of their own."""
        return self._database.execute(statement, values).fetchall()

    def verify(self) -> None:
        """Read everything; raise ReleaseError at the first damage."""
        try:
            (state,) = self._database.execute("PRAGMA quick_check(1)").fetchone()
            if state != "ok":
                raise ReleaseError(N_("The programme file is damaged."))
            self.sessions(), self.speakers(), self.partnerships(), self.places(), self.rooms()
            for kind, table in ((Session, "session"), (Speaker, "speaker")):
                self._many(kind, f"SELECT data FROM {table}")
            self._many(Partnership, "SELECT data FROM partnership")
        except (sqlite3.Error, msgspec.MsgspecError) as error:
            raise ReleaseError(N_("The programme file is damaged.")) from error

    def _one(self, kind: type[_T], query: str, *values: str | int) -> Any:
        row = self._database.execute(query, values).fetchone()
        return _decoder(kind).decode(row[0])

    def _by_id(self, kind: type[_T], table: str, id: str) -> _T | None:
        row = self._database.execute(f"SELECT data FROM {table} WHERE id = ?", (id,)).fetchone()
        return _decoder(kind).decode(row[0]) if row else None

    def _many(self, kind: type[_T], query: str) -> tuple[_T, ...]:
        decode = _decoder(kind).decode
        return tuple(decode(text) for (text,) in self._database.execute(query))

    def _forward(self, kind: str, id: str, to_kind: str) -> tuple[str, ...]:
        rows = self._database.execute(
            "SELECT to_id FROM link WHERE from_kind = ? AND from_id = ? AND to_kind = ?"
            " ORDER BY position",
            (kind, id, to_kind),
        )
        return tuple(row[0] for row in rows)

    def _backward(self, kind: str, id: str, from_kind: str) -> tuple[str, ...]:
        rows = self._database.execute(
            "SELECT from_id FROM link WHERE to_kind = ? AND to_id = ? AND from_kind = ?"
            " ORDER BY position",
            (kind, id, from_kind),
        )
        return tuple(row[0] for row in rows)
