"""The clock tells the event's time, or admits that it does not know."""

from datetime import datetime, timedelta

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
