"""What is on and what comes next, before, during and after a forum."""

from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from kiosk.programme.now import conference_day, present, stage
from kiosk.programme.reader import Release
from kiosk.programme.records import SessionCard
from tests.fixtures.sessions import compile_sessions, session

ZONE = ZoneInfo("Indian/Mayotte")
PARIS = ZoneInfo("Europe/Paris")


def at(day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2026, 10, day, hour, minute, tzinfo=ZONE)


DAYS = [
    session("morning", at(5, 9), at(5, 10, 30)),
    session("cancelled", at(5, 10, 45), at(5, 12), state="cancelled"),
    session("noon", at(5, 11), at(5, 12)),
    session("beside", at(5, 11), at(5, 13)),
    session("other-day", at(6, 9), at(6, 10)),
]
WAITING = session("waiting")
CALLED_OFF = session("called-off", state="cancelled")

Forum = Callable[..., Release]


@pytest.fixture
def forum(tmp_path: Path) -> Iterator[Forum]:
    """Return a function that makes a forum of sessions."""
    releases: list[Release] = []

    def make(*sessions: dict[str, Any], zone: str = "Indian/Mayotte", **event: str) -> Release:
        folder = tmp_path / str(len(releases))
        releases.append(Release.open(compile_sessions(folder, sessions, zone=zone, **event)))
        return releases[-1]

    yield make
    for release in releases:
        release.close()


def ids(sessions: Sequence[SessionCard]) -> list[str]:
    return [one.id for one in sessions]


def test_what_is_on_and_next(forum: Forum) -> None:
    release = forum(*DAYS)
    for moment, running, following in (
        (at(4, 20), [], ["morning"]),
        (at(5, 9), ["morning"], ["noon", "beside"]),
        (at(5, 10, 30), [], ["noon", "beside"]),
        (at(5, 11, 30), ["noon", "beside"], ["other-day"]),
        (at(5, 12), ["beside"], ["other-day"]),
        (at(5, 18), [], ["other-day"]),
        (at(6, 9, 59), ["other-day"], []),
        (at(6, 10), [], []),
    ):
        state = present(release, moment)
        assert (ids(state.running), ids(state.following)) == (running, following), moment


def test_it_is_over_after_the_last_session_and_not_before(forum: Forum) -> None:
    release = forum(*DAYS)
    assert not present(release, at(6, 9, 59)).over
    assert present(release, at(6, 10)).over


def test_sessions_that_wait_for_a_time_keep_the_forum_open_until_its_last_day(
    forum: Forum,
) -> None:
    assert not present(forum(*DAYS, WAITING), at(9, 10)).over
    lasting = forum(*DAYS, WAITING, start="2026-10-05", end="2026-10-06")
    assert not present(lasting, at(6, 23)).over
    assert not present(lasting, at(7, 4, 59)).over
    assert present(lasting, at(7, 5)).over


def test_what_was_called_off_keeps_nothing_open(forum: Forum) -> None:
    assert present(forum(*DAYS, CALLED_OFF), at(6, 10)).over


def test_a_forum_without_times_is_never_over(forum: Forum) -> None:
    state = present(forum(WAITING, start="2026-10-05", end="2026-10-06"), at(20, 12))
    assert (ids(state.running), ids(state.following), state.over) == ([], [], False)


def test_a_session_whose_end_is_unknown_runs_for_an_hour(forum: Forum) -> None:
    release = forum(session("open-end", at(5, 15)))
    (card,) = release.sessions()
    for moment, where, running in (
        (at(5, 15, 59), "running", ["open-end"]),
        (at(5, 16), "past", []),
    ):
        assert stage(card, moment) == where
        assert ids(present(release, moment).running) == running


def test_moments_of_another_zone_compare_rightly(forum: Forum) -> None:
    release = forum(*DAYS)
    morning = release.sessions()[0]
    for minute, where, running in ((59, "coming", []), (60, "running", ["morning"])):
        moment = datetime(2026, 10, 5, 5, tzinfo=UTC) + timedelta(minutes=minute)
        assert stage(morning, moment) == where
        assert ids(present(release, moment).running) == running


def test_the_night_the_clocks_go_back_is_an_hour_longer(forum: Forum) -> None:
    # At three in the morning of 25 October 2026 it is two o’clock again, in Paris.
    night = session("night", datetime(2026, 10, 25, 1, 30), datetime(2026, 10, 25, 3, 30))
    release = forum(night, zone="Europe/Paris")
    begun = datetime(2026, 10, 24, 23, 30, tzinfo=UTC)
    assert ids(present(release, (begun + timedelta(minutes=179)).astimezone(PARIS)).running)
    assert present(release, (begun + timedelta(minutes=180)).astimezone(PARIS)).over


def test_the_night_the_clocks_go_forward_is_an_hour_shorter(forum: Forum) -> None:
    night = session("night", datetime(2026, 3, 29, 1, 30), datetime(2026, 3, 29, 3, 30))
    release = forum(night, zone="Europe/Paris")
    begun = datetime(2026, 3, 29, 0, 30, tzinfo=UTC)
    assert ids(present(release, (begun + timedelta(minutes=59)).astimezone(PARIS)).running)
    assert present(release, (begun + timedelta(minutes=60)).astimezone(PARIS)).over


def test_a_conference_day_lasts_until_five() -> None:
    assert conference_day(at(6, 4, 59)) == "2026-10-05"
    assert conference_day(at(6, 5)) == "2026-10-06"
