"""Sessions that a publication has moved: what visitors read of it, and for how long."""

import sqlite3
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from typing import Any, TypeVar

from msgspec import Struct, json
from msgspec.structs import replace

from kiosk.programme.records import MovedFrom, SessionFacts

_Session = TypeVar("_Session", bound=SessionFacts)


class Move(Struct, frozen=True):
    """What a session was moved from, and when that was published, in UTC seconds."""

    at: int
    was: MovedFrom


def recent(moment: datetime) -> int:
    """Return since when a move is news at an aware moment, in UTC seconds: since yesterday.

    That is the midnight with which the day before began: who was here then planned by it.
    """
    midnight = moment.replace(hour=0, minute=0, second=0, microsecond=0)
    return int((midnight - timedelta(days=1)).timestamp())


def noted(query: Callable[..., list[tuple[Any, ...]]], since: int) -> dict[str, Move]:
    """Return by session what publications moved since a moment, in UTC seconds.

    `query` answers a statement from the release.
    """
    try:
        rows = query("SELECT session, at, was FROM move WHERE at >= ?", (since,))
    except sqlite3.Error:
        # Releases of the first versions of this program note no moves.
        return {}
    return {session: Move(at, json.decode(was, type=MovedFrom)) for session, at, was in rows}


def as_moved(session: _Session, moves: Mapping[str, MovedFrom]) -> _Session:
    """Return a session as moved if it was; what staff wrote of it themselves comes first."""
    was = moves.get(session.id)
    if was is None or session.state == "cancelled" or session.moved_from:
        return session
    return replace(session, state="moved", moved_from=was)
