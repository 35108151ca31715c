"""Notes in a release which sessions it moves, so that visitors read of it without staff's doing.

A release is compared with the one that is live while it is made: what one goes by is the hour on
the clock and the name of the room. What is noted is no part of the fingerprint: it tells how two
releases differ, and not what is in one.
"""

import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import closing
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import msgspec

from kiosk.programme.moves import Move, noted, recent
from kiosk.programme.reader import Release, ReleaseError
from kiosk.programme.records import Event, MovedFrom, Text


class _Slot(msgspec.Struct, frozen=True):
    """Where and when a session is: the part of its card that a move changes."""

    id: str
    start: datetime | None = None
    room: str | None = None


def note_moves(path: Path, live: Path, created: str) -> None:
    """Write into a release, which nobody reads yet, what it moves against the live one.

    `created` is the ISO time of the publication. Moves that the live release notes are carried
    over while they are recent; a session that moves again is told from where it first was, and
    one that moves back was not moved.
    """
    moves = _moves(path, live, datetime.fromisoformat(created))
    rows = [
        (id, move.at, msgspec.json.encode(move.was).decode()) for id, move in sorted(moves.items())
    ]
    with closing(sqlite3.connect(path)) as database, database:
        database.execute("DELETE FROM move")
        database.executemany("INSERT INTO move VALUES (?, ?, ?)", rows)


def _moves(path: Path, live: Path, moment: datetime) -> dict[str, Move]:
    try:
        with Release.open(live) as old, Release.open(path) as new:
            # Another event that happens to use the same identifiers has moved nothing.
            same = _same_event(old.event, new.event)
            return dict(_compared(old, new, moment)) if same else {}
    except (ReleaseError, sqlite3.Error, msgspec.MsgspecError):
        return {}  # what was live is damaged: nobody can tell what it said


def _same_event(old: Event, new: Event) -> bool:
    """Return whether an event kept its name in a language, or its dates: either may be mended."""
    named = any(new.name.get(language) == name for language, name in old.name.items())
    dated = old.start is not None and (old.start, old.end) == (new.start, new.end)
    return named or dated


def _compared(old: Release, new: Release, moment: datetime) -> Iterator[tuple[str, Move]]:
    zone = ZoneInfo(new.event.time_zone or "UTC")
    earlier = noted(old.query, recent(moment.astimezone(zone)))
    before = {slot.id: slot for slot in _slots(old)}
    rooms, names = _rooms(old), _rooms(new)
    for slot in _slots(new):
        last = before.get(slot.id)
        if last is None:
            continue
        known = earlier.get(slot.id, Move(0, MovedFrom()))
        first = _first(last, known.was, rooms)
        timed = first.start is not None and _hour(first.start) != _hour(slot.start)
        placed = first.room_name and first.room_name != names.get(slot.room or "")
        if timed or placed:
            now = (_hour(last.start), last.room) != (_hour(slot.start), slot.room)
            was = MovedFrom(
                start=first.start if timed else None,
                room=first.room if placed else None,
                room_name=first.room_name if placed else {},
            )
            yield slot.id, Move(int(moment.timestamp()) if now else known.at, was)


def _first(last: _Slot, was: MovedFrom, rooms: Mapping[str, Text]) -> MovedFrom:
    """Return where and when a session was before all its moves."""
    room, name = (was.room, was.room_name) if was.room else (last.room, rooms.get(last.room or ""))
    return MovedFrom(was.start or last.start, room, name or {})


def _slots(release: Release) -> Iterator[_Slot]:
    decode = msgspec.json.Decoder(_Slot).decode
    return (decode(card) for (card,) in release.query("SELECT card FROM session"))


def _rooms(release: Release) -> dict[str, Text]:
    return {room.id: room.name for room in release.rooms()}


def _hour(start: datetime | None) -> datetime | None:
    """Return the time as a clock in the hall shows it: a corrected time zone moves nothing."""
    return start and start.replace(tzinfo=None)
