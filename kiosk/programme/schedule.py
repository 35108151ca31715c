"""What is on which day, and which of it a visitor asked for: the release answers, nobody scans.

Of a day of a thousand sessions a page shows ten. So a day is read as slots, which are small, and a
card only when its row comes into view. A release never changes: what was asked last is kept, and a
page shown again at another minute or in another language asks nothing.
"""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from functools import lru_cache
from typing import NamedTuple

from msgspec import Struct

from kiosk.programme.now import HELD
from kiosk.programme.reader import Release

# What a day's sessions can be filtered by, in the order of the chips.
KINDS = ("room", "theme", "language")


class Slot(NamedTuple):
    """A session in its place: its row in the release, start and end in UTC seconds, its room.

    `held` is 0 for a cancelled session.
    """

    row: int
    start: int | None
    end: int | None
    room: str | None
    held: int


class Filters(Struct, frozen=True):
    """What a visitor wants to see: any of these rooms, themes and spoken languages; () is all."""

    room: tuple[str, ...] = ()
    theme: tuple[str, ...] = ()
    language: tuple[str, ...] = ()

    def of(self, kind: str) -> tuple[str, ...]:
        """Return the keys chosen of a kind."""
        return {"room": self.room, "theme": self.theme, "language": self.language}[kind]

    def toggled(self, kind: str, key: str) -> "Filters":
        """Return the filters with one more key, or without it if it was chosen."""
        chosen = self.of(kind)
        keys = tuple(one for one in chosen if one != key) if key in chosen else (*chosen, key)
        return self.replaced(kind, keys)

    def replaced(self, kind: str, keys: tuple[str, ...]) -> "Filters":
        """Return the filters with other keys of one kind."""
        return Filters(**{one: self.of(one) for one in KINDS} | {kind: keys})


EVERYTHING = Filters()


class Browsing(Struct, frozen=True):
    """How a visitor looks at the programme: what of it, and which page of the hours of a grid.

    A page of None is the one in which the present lies.
    """

    filters: Filters = EVERYTHING
    page: int | None = None


NOTHING_CHOSEN = Browsing()


def days(release: Release) -> list[str]:
    """Return the conference days: those of the event and any other on which there is something."""
    event = release.event
    found = {day for day in totals(release) if day}
    if event.start and event.end:
        first, last = date.fromisoformat(event.start), date.fromisoformat(event.end)
        found |= {(first + timedelta(n)).isoformat() for n in range((last - first).days + 1)}
    return sorted(found)


@lru_cache(maxsize=4)
def slots(release: Release, day: str | None, filters: Filters = EVERYTHING) -> tuple[Slot, ...]:
    """Return what a day has, by start, end and written order; for None, what has no time yet."""
    conditions, values = _conditions(filters)
    rows = release.query(
        f"SELECT rowid, start_utc, end_utc, room, {HELD} FROM session WHERE day IS ?"
        f"{conditions} ORDER BY start_utc, end_utc, position",
        [day, *values],
    )
    return tuple(map(Slot._make, rows))


def counts(release: Release, kind: str, day: str | None, filters: Filters) -> dict[str, int]:
    """Return how many sessions of a day each key of a kind has, the other kinds being filtered."""
    conditions, values = _conditions(filters.replaced(kind, ()))
    key, source = "language", "spoken JOIN session ON session.id = spoken.session"
    if kind != "language":
        key, source = kind, "session"
    rows = release.query(
        f"SELECT {key}, count(*) FROM {source} WHERE day IS ?{conditions} GROUP BY {key}",
        [day, *values],
    )
    return {key: count for key, count in rows if key}


@lru_cache(maxsize=2)
def totals(release: Release, filters: Filters = EVERYTHING) -> Mapping[str | None, int]:
    """Return how many sessions each day has of what is asked for; None is what has no time."""
    conditions, values = _conditions(filters)
    rows = release.query(
        f"SELECT day, count(*) FROM session WHERE TRUE{conditions} GROUP BY day", values
    )
    return dict(rows)


@lru_cache(maxsize=len(KINDS))
def keys(release: Release, kind: str) -> Sequence[str]:
    """Return what sessions can be told apart by: those rooms, themes or languages that are used."""
    if kind == "room":
        rows = release.query(
            "SELECT id FROM room WHERE EXISTS (SELECT 1 FROM session WHERE room = room.id)"
            " ORDER BY position"
        )
        return [id for (id,) in rows]
    if kind == "language":
        rows = release.query(
            "SELECT language FROM spoken GROUP BY language ORDER BY count(*) DESC, language"
        )
        return [language for (language,) in rows]
    used = "SELECT 1 FROM session WHERE theme = ? LIMIT 1"
    return [theme.id for theme in release.event.themes if release.query(used, (theme.id,))]


def still_there(release: Release, filters: Filters) -> Filters:
    """Return the filters without what no session has: a publication may have taken it away."""
    for kind in KINDS:
        if chosen := filters.of(kind):
            known = keys(release, kind)
            filters = filters.replaced(kind, tuple(key for key in chosen if key in known))
    return filters


@lru_cache(maxsize=len(KINDS))
def offers_choice(release: Release, kind: str) -> bool:
    """Return whether sessions differ in this."""
    column, table = ("language", "spoken") if kind == "language" else (kind, "session")
    ((differ,),) = release.query(
        f"SELECT (SELECT min({column}) FROM {table}) <> (SELECT max({column}) FROM {table})"
    )
    return bool(differ)


def _conditions(filters: Filters) -> tuple[str, list[str]]:
    """Return the SQL that keeps what is asked for, and its values."""
    parts = {
        "room": "room IN ({})",
        "theme": "theme IN ({})",
        "language": "id IN (SELECT session FROM spoken WHERE language IN ({}))",
    }
    text, values = "", list[str]()
    for kind, part in parts.items():
        chosen: Sequence[str] = filters.of(kind)
        if chosen:
            text += " AND " + part.format(", ".join("?" * len(chosen)))
            values += chosen
    return text, values
