"""What is on and what comes next, before, during and after a forum."""

from datetime import UTC, datetime, timedelta, timezone

import pytest

from kiosk.programme.now import conference_day, present, stage
from kiosk.programme.records import Event, SessionCard

ZONE = timezone(timedelta(hours=3))
FORUM = Event(name={"en": "Forum"}, languages=("en",), time_zone="Indian/Mayotte")
LASTING = Event(name={"en": "Forum"}, languages=("en",), end="2026-10-06")


def at(day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2026, 10, day, hour, minute, tzinfo=ZONE)


def session(
    id: str, start: datetime | None, end: datetime | None = None, state: str = "confirmed"
) -> SessionCard:
    day = conference_day(start) if start else None
    return SessionCard(id=id, title={"en": id}, start=start, end=end, day=day, state=state)


MORNING = session("morning", at(5, 9), at(5, 10, 30))
NOON = session("noon", at(5, 11), at(5, 12))
BESIDE = session("beside", at(5, 11), at(5, 13))
OTHER_DAY = session("other-day", at(6, 9), at(6, 10))
OPEN_END = session("open-end", at(5, 15))
WAITING = session("waiting", None)
CANCELLED = session("cancelled", at(5, 10, 45), at(5, 12), "cancelled")
DAYS = (MORNING, CANCELLED, NOON, BESIDE, OTHER_DAY)


def ids(sessions: tuple[SessionCard, ...]) -> list[str]:
    return [one.id for one in sessions]


@pytest.mark.parametrize(
    ("moment", "running", "following"),
    [
        (at(4, 20), [], ["morning"]),
        (at(5, 9), ["morning"], ["noon", "beside"]),
        (at(5, 10, 30), [], ["noon", "beside"]),
        (at(5, 11, 30), ["noon", "beside"], ["other-day"]),
        (at(5, 12), ["beside"], ["other-day"]),
        (at(5, 18), [], ["other-day"]),
        (at(6, 9, 59), ["other-day"], []),
        (at(6, 10), [], []),
    ],
)
def test_what_is_on_and_next(moment: datetime, running: list[str], following: list[str]) -> None:
    state = present(FORUM, DAYS, moment)
    assert ids(state.running) == running
    assert ids(state.following) == following


def test_it_is_over_after_the_last_session_and_not_before() -> None:
    assert not present(FORUM, DAYS, at(6, 9, 59)).over
    assert present(FORUM, DAYS, at(6, 10)).over


def test_sessions_that_wait_for_a_time_keep_the_forum_open_until_its_last_day() -> None:
    assert not present(FORUM, (*DAYS, WAITING), at(9, 10)).over
    assert not present(LASTING, (*DAYS, WAITING), at(6, 23)).over
    assert not present(LASTING, (*DAYS, WAITING), at(7, 4, 59)).over
    assert present(LASTING, (*DAYS, WAITING), at(7, 5)).over


def test_a_forum_without_times_is_never_over() -> None:
    state = present(LASTING, (WAITING,), at(20, 12))
    assert (state.running, state.following, state.over) == ((), (), False)


def test_a_session_whose_end_is_unknown_runs_for_an_hour() -> None:
    assert stage(OPEN_END, at(5, 15, 59)) == "running"
    assert stage(OPEN_END, at(5, 16)) == "past"


def test_moments_of_another_zone_compare_rightly() -> None:
    utc = UTC
    assert stage(MORNING, datetime(2026, 10, 5, 5, 59, tzinfo=utc)) == "coming"
    assert stage(MORNING, datetime(2026, 10, 5, 6, 0, tzinfo=utc)) == "running"


def test_a_conference_day_lasts_until_five() -> None:
    assert conference_day(at(6, 4, 59)) == "2026-10-05"
    assert conference_day(at(6, 5)) == "2026-10-06"
