"""The clock tells the event's time, or admits that it does not know."""

from datetime import UTC, datetime, timedelta, tzinfo

import pytest

from kiosk.programme.clock import Clock


def test_simulated_time_is_in_the_zone_of_the_event() -> None:
    clock = Clock("Indian/Mayotte", datetime(2026, 10, 5, 14, 32))
    now = clock.now()
    assert now.utcoffset() == timedelta(hours=3)
    assert timedelta() <= now.replace(tzinfo=None) - datetime(2026, 10, 5, 14, 32)
    assert clock.believable()


def test_without_a_zone_the_hour_is_not_believable() -> None:
    assert not Clock(None).believable()
    assert Clock(None, datetime(2026, 10, 5, 14, 32)).believable()


def test_a_night_of_changing_clocks_keeps_its_length(monkeypatch: pytest.MonkeyPatch) -> None:
    seconds = 0.0
    monkeypatch.setattr("kiosk.programme.clock.monotonic", lambda: seconds)
    clock = Clock("Europe/Paris", datetime(2026, 10, 25, 1, 30))
    assert clock.now().utcoffset() == timedelta(hours=2)
    seconds = 2 * 3600.0
    assert clock.now().utcoffset() == timedelta(hours=1)
    assert clock.now().replace(tzinfo=None) == datetime(2026, 10, 25, 2, 30)


# Wednesday noon of a forum that was published the month before.
PUBLISHED = datetime(2026, 9, 1, tzinfo=UTC)
DURING = datetime(2026, 10, 7, 10, tzinfo=UTC)


@pytest.mark.parametrize(
    ("machine", "believable"),
    [
        (DURING, True),
        # A machine whose clock says local time for UTC is a day off at most.
        (PUBLISHED - timedelta(hours=20), True),
        # Without a battery it wakes in 1970, or when its system was made, ...
        (datetime(1970, 1, 1, 0, 3, tzinfo=UTC), False),
        (datetime(2025, 5, 20, tzinfo=UTC), False),
        # ... or before what it shows was published;
        (PUBLISHED - timedelta(days=2), False),
        # and a year may be mistyped.
        (datetime(2062, 10, 7, tzinfo=UTC), False),
    ],
)
def test_a_clock_that_cannot_be_right_is_not_believed(
    machine: datetime, believable: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Machine(datetime):
        @classmethod
        def now(cls, tz: tzinfo | None = None) -> datetime:
            return machine.astimezone(tz)

    monkeypatch.setattr("kiosk.programme.clock.datetime", Machine)
    clock = Clock("Europe/Paris", published=PUBLISHED)
    assert clock.plausible() is believable
    assert clock.believable() is believable
    # It is told all the same, for staff to see what is wrong with it.
    assert clock.now() == machine


def test_zone_of_the_machine_does_not_matter(monkeypatch: pytest.MonkeyPatch) -> None:
    clock = Clock("Indian/Mayotte")
    for zone in ("America/Montreal", "Pacific/Auckland", "Nowhere/At-all"):
        monkeypatch.setenv("TZ", zone)
        assert clock.now().utcoffset() == timedelta(hours=3)
        assert abs(clock.now() - datetime.now(UTC)) < timedelta(hours=1)
