"""When what staff agreed to goes live: at its time or when nobody is there, or not, and why."""

from collections.abc import Callable

import pytest

from kiosk.programme.clock import Clock
from kiosk.programme.live import lock
from kiosk.staff.pending import agreed
from kiosk.staff.prepared import prepared_release
from tests.ui.staff.conftest import MOVED, Staff


class Time:
    """The seconds that have passed, as the test says."""

    def __init__(self) -> None:
        self.seconds = 0.0

    def __call__(self) -> float:
        return self.seconds


@pytest.fixture
def time(monkeypatch: pytest.MonkeyPatch) -> Time:
    """The clock of the kiosk, moved by hand: it starts at 14:32."""
    time = Time()
    monkeypatch.setattr("kiosk.programme.clock.monotonic", time)
    return time


def plan(someone: Staff, moment: str = "At a set time") -> None:
    """Check a content and agree to its publication, at 14:35 if at a time."""
    someone.go_in()
    someone.check(MOVED)
    someone.tap("See what changes")
    someone.tap(moment)
    someone.tap("Publish v2")


def come_back(someone: Staff) -> None:
    """Go in once more, speaking English."""
    someone.kiosk.door.close()
    someone.pause()
    someone.kiosk.state.setLanguage("en")
    someone.go_in()


def tick(someone: Staff) -> None:
    """Let a second pass, and what it begins end."""
    moment = someone.kiosk.door._moment
    assert moment
    moment.tick()
    someone.qtbot.waitUntil(lambda: not moment._work.working, timeout=60_000)


def test_at_its_time_a_running_kiosk_publishes(staff: Callable[..., Staff], time: Time) -> None:
    someone = staff()
    plan(someone)
    someone.tap("Leave staff area")
    time.seconds = 170
    tick(someone)
    assert someone.published == "v1"
    time.seconds = 190
    # At a time, also while a visitor reads.
    someone.kiosk.state.open("session/atelier-1")
    tick(someone)
    assert someone.published == "v2"
    assert someone.route == "session/atelier-1"
    assert agreed(someone.data) is None


def test_nothing_waits_for_nobody_while_somebody_is_there(staff: Callable[..., Staff]) -> None:
    someone = staff()
    plan(someone, "When the kiosk is idle")
    tick(someone)
    assert (someone.published, agreed(someone.data) is None) == ("v1", False)
    someone.tap("Leave staff area")
    tick(someone)
    assert someone.published == "v2"


def test_a_time_that_passed_while_the_kiosk_was_off_is_made_up_for(
    staff: Callable[..., Staff], time: Time
) -> None:
    someone = staff()
    plan(someone)
    someone.kiosk.door.rest()
    again = staff()
    again.kiosk.door.wake()
    tick(again)
    assert again.published == "v1"
    time.seconds = 3600
    tick(again)
    assert again.published == "v2"


def test_a_clock_that_is_wrong_publishes_nothing(
    staff: Callable[..., Staff], time: Time, monkeypatch: pytest.MonkeyPatch
) -> None:
    someone = staff()
    plan(someone)
    time.seconds = 3600
    monkeypatch.setattr(Clock, "believable", lambda _: False)
    tick(someone)
    assert someone.published == "v1"
    come_back(someone)
    assert any("but the clock of the machine is wrong" in text for text in someone.texts())
    monkeypatch.undo()


def test_what_is_gone_when_its_time_comes_is_told(staff: Callable[..., Staff], time: Time) -> None:
    someone = staff()
    plan(someone)
    prepared_release(someone.data).unlink()
    time.seconds = 3600
    tick(someone)
    told = (
        "The version that waited did not go live."
        " It is not prepared any more: check the content again."
    )
    come_back(someone)
    assert told in someone.texts()
    someone.kiosk.door.close()
    again = staff()
    again.go_in()
    assert told in again.texts()
    again.check(MOVED)
    again.tap("Status")
    assert told not in again.texts()


def test_what_fails_at_its_time_is_told(staff: Callable[..., Staff], time: Time) -> None:
    someone = staff()
    plan(someone)
    time.seconds = 3600
    with (someone.data / "lock").open("a+b") as file:
        assert lock(file.fileno())
        tick(someone)
    assert someone.published == "v1"
    come_back(someone)
    told = "The version that waited did not go live. Another publication is running."
    assert told in someone.texts()
