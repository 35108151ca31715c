"""What is on and what comes next, from nothing but the sessions and a moment."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Literal

from msgspec import Struct

from kiosk.programme.records import Event, Session, SessionCard

# A session whose end is not given counts as running for this long, and no longer.
ASSUMED_LENGTH = timedelta(hours=1)
# A conference day lasts until this hour of the night.
DAY_ENDS = timedelta(hours=5)

Stage = Literal["untimed", "coming", "running", "past"]


class Present(Struct, frozen=True):
    """The sessions that are on, those that start next (together), and whether all is over."""

    running: tuple[SessionCard, ...]
    following: tuple[SessionCard, ...]
    over: bool


def stage(session: Session | SessionCard, moment: datetime) -> Stage:
    """Return where a session stands; one that ends at `moment` is past."""
    if session.start is None:
        return "untimed"
    if moment < session.start:
        return "coming"
    return "running" if moment < (session.end or session.start + ASSUMED_LENGTH) else "past"


def conference_day(moment: datetime) -> str:
    """Return the ISO date of the conference day a moment belongs to."""
    return (moment - DAY_ENDS).date().isoformat()


def present(event: Event, sessions: Sequence[SessionCard], moment: datetime) -> Present:
    """Return what is on at `moment`; cancelled sessions are neither on nor next.

    The forum is over after its last session, unless sessions still wait for a time: then it is
    over after its last day, where that is known.
    """
    held = [one for one in sessions if one.state != "cancelled"]
    stages = [(stage(one, moment), one) for one in held]
    coming = [one for where, one in stages if where == "coming"]
    first = min((one.start for one in coming if one.start), default=None)
    running = tuple(one for where, one in stages if where == "running")
    return Present(
        running=running,
        following=tuple(one for one in coming if one.start == first),
        over=not running and not coming and _closed(event, [where for where, _ in stages], moment),
    )


def _closed(event: Event, stages: Sequence[Stage], moment: datetime) -> bool:
    if "past" not in stages:
        return False
    if "untimed" not in stages:
        return True
    return event.end is not None and conference_day(moment) > event.end
