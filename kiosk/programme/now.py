"""What is on and what comes next, from nothing but a release and a moment."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from functools import lru_cache
from typing import Literal

from msgspec import Struct

from kiosk.programme.lazy import LazyRows
from kiosk.programme.reader import Release
from kiosk.programme.records import SessionCard, SessionFacts

# A session whose end is not given counts as running for this long, and no longer.
ASSUMED_LENGTH = timedelta(hours=1)
# In SQL: what takes place, as far as anyone knows, and until when.
HELD = "state <> 'cancelled'"
END = f"coalesce(end_utc, start_utc + {int(ASSUMED_LENGTH.total_seconds())})"
# A conference day lasts until this hour of the night.
DAY_ENDS = timedelta(hours=5)

Stage = Literal["untimed", "coming", "running", "past"]


class Present(Struct, frozen=True):
    """The sessions that are on, those that start next (together), and whether all is over."""

    running: Sequence[SessionCard]
    following: Sequence[SessionCard]
    over: bool


def stage(session: SessionFacts, moment: datetime) -> Stage:
    """Return where a session stands; one that ends at `moment` is past."""
    if session.start is None:
        return "untimed"
    if moment < session.start:
        return "coming"
    end = session.end.timestamp() if session.end else None
    return "running" if moment.timestamp() < until(session.start.timestamp(), end) else "past"


def until(start: float, end: float | None) -> float:
    """Return when a session is over, in UTC seconds, as far as anyone knows."""
    return start + ASSUMED_LENGTH.total_seconds() if end is None else end


def lasts_days(start: datetime, end: datetime) -> bool:
    """Return whether the hours of two moments alone would not tell on which day the second is.

    That is so from a day on, by the clock on the wall.
    """
    return end.replace(tzinfo=None) - start.replace(tzinfo=None) >= timedelta(days=1)


def conference_day(moment: datetime) -> str:
    """Return the ISO date of the conference day a moment belongs to."""
    return (moment - DAY_ENDS).date().isoformat()


def present(release: Release, moment: datetime) -> Present:
    """Return what is on at `moment`; cancelled sessions are neither on nor next.

    The forum is over after its last session, unless sessions still wait for a time: then it is
    over after its last day, where that is known.
    """
    now = int(moment.timestamp())
    running = _sessions(
        release,
        f"start_utc BETWEEN ? AND ? AND {END} > ? AND {HELD}",
        (now - _longest(release), now, now),
    )
    following: Sequence[SessionCard] = ()
    start = next_start(release, moment)
    if start is not None:
        following = _sessions(release, f"start_utc = ? AND {HELD}", (start,))
    over = not running and not following and _closed(release, moment)
    return Present(running=running, following=following, over=over)


def next_start(release: Release, moment: datetime) -> int | None:
    """Return when the next session starts, in UTC seconds; None if there is none."""
    now = int(moment.timestamp())
    statement = f"SELECT min(start_utc) FROM session WHERE start_utc > ? AND {HELD}"
    start: int | None = release.query(statement, (now,))[0][0]
    return start


def _sessions(release: Release, condition: str, values: tuple[int, ...]) -> Sequence[SessionCard]:
    """Return sessions by start and written order, each read when it is looked at."""
    statement = f"SELECT rowid FROM session WHERE {condition} ORDER BY start_utc, position"
    found = release.query(statement, values)
    return LazyRows(len(found), lambda index: release.card(found[index][0]))


@lru_cache(maxsize=1)
def _longest(release: Release) -> int:
    """Return the seconds that the longest session lasts: what began before that is over."""
    seconds: int | None = release.query(f"SELECT max({END} - start_utc) FROM session")[0][0]
    return seconds or 0


def _closed(release: Release, moment: datetime) -> bool:
    """Return whether nothing can come any more, now that nothing is on and nothing is next."""

    def any_held(condition: str) -> bool:
        return bool(release.query(f"SELECT 1 FROM session WHERE {condition} AND {HELD} LIMIT 1"))

    if not any_held("start_utc IS NOT NULL"):
        return False
    if not any_held("start_utc IS NULL"):
        return True
    end = release.event.end
    return end is not None and conference_day(moment) > end
