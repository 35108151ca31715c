"""Unclean ends: what is counted as one, and what safe mode shows after too many."""

from pathlib import Path

import pytest

from kiosk.machine import starts as module
from kiosk.machine.starts import RESTARTS, load
from kiosk.programme.live import release_to_show
from tests.machine.conftest import Machine


def test_three_unclean_ends_in_ten_minutes_are_enough(machine: Machine) -> None:
    machine.worked("v3")
    machine.publish("v2")
    seen = []
    for _ in range(RESTARTS + 1):
        seen.append(machine.start().safe)
        machine.now += 60
    assert seen == [False] * RESTARTS + [True]
    assert machine.name == "v3", "the one that worked last, not the one that is live"


def seen_when_killed(machine: Machine, starts: int, *, boot: str = "first") -> list[str]:
    """Return what is shown by kiosks that are each killed soon after their first page."""
    seen = []
    machine.boot = boot
    for _ in range(starts):
        started = machine.start()
        seen.append(machine.name)
        if machine.shown:
            started.worked(machine.shown)
        machine.now += 10
    return seen


def test_safe_mode_passes_over_what_was_shown_at_the_last_of_the_ends(machine: Machine) -> None:
    machine.worked("v1", "v2", "v3")
    assert seen_when_killed(machine, RESTARTS + 1) == ["v3"] * RESTARTS + ["v2"]
    assert release_to_show(machine.data).stem == "v3", "a driver may have been what failed"
    assert load(machine.data).set_aside is None


def test_safe_mode_passes_over_nothing_where_nothing_else_has_worked(machine: Machine) -> None:
    machine.worked("v3")
    assert seen_when_killed(machine, RESTARTS + 1) == ["v3"] * (RESTARTS + 1)
    again = machine.start()
    assert (again.safe, again.told) == (True, [])


def test_safe_mode_that_ends_as_often_shows_no_release_for_ten_minutes(machine: Machine) -> None:
    machine.worked("v1", "v2", "v3")
    seen = seen_when_killed(machine, 12)
    assert seen == ["v3"] * RESTARTS + ["v2"] * RESTARTS + ["none"] * (12 - 2 * RESTARTS)
    # The page that says sorry ends by itself, and is no crash.
    machine.now += module.WITHIN_S
    assert seen_when_killed(machine, RESTARTS + 1) == ["v2"] * RESTARTS + ["none"]


def test_safe_mode_lasts_until_somebody_ends_it(machine: Machine) -> None:
    machine.worked("v2", "v3")
    seen_when_killed(machine, RESTARTS)
    for _ in range(RESTARTS):
        assert seen_when_killed(machine, 1) == ["v2"]
        assert load(machine.data).safe
        machine.now += 2 * module.WITHIN_S
    assert seen_when_killed(machine, 1, boot="second") == ["v3"]
    assert not load(machine.data).safe


def test_safe_mode_takes_back_what_dies_before_its_first_page(machine: Machine) -> None:
    machine.worked("v2", "v3")
    seen = []
    for _ in range(RESTARTS + 1):
        machine.start()
        seen.append(machine.name)
    assert seen == ["v3"] * RESTARTS + ["v2"]
    assert machine.taken_back == ("v3", "v2")
    assert release_to_show(machine.data).stem == "v2"


def test_whoever_restarts_the_kiosk_ends_safe_mode(machine: Machine) -> None:
    machine.worked("v3")
    starts = [machine.start() for _ in range(RESTARTS + 1)]
    assert load(machine.data).safe
    starts[-1].end()
    assert not load(machine.data).safe
    assert not machine.start().safe


def test_safe_mode_takes_back_what_cannot_be_shown(machine: Machine) -> None:
    machine.worked("v2", "v3")
    starts = machine.start(safe=True)
    assert machine.shown
    assert starts.refuse(machine.shown) == machine.data / "releases" / "v2.release"
    assert machine.taken_back == ("v3", "v2")
    assert release_to_show(machine.data).stem == "v2"


def test_restarts_far_apart_do_not_add_up(machine: Machine) -> None:
    machine.worked("v3")
    for _ in range(3 * RESTARTS):
        assert not machine.start().safe
        machine.now += 400
    assert machine.name == "v3"


def test_a_clean_end_and_a_power_cut_are_no_crash(machine: Machine) -> None:
    machine.worked("v3")
    for number in range(3 * RESTARTS):
        machine.start().end()
        assert not machine.start().safe
        machine.boot = f"boot {number}"
    assert load(machine.data).restarts == 0


def test_a_compositor_that_ends_is_neither_a_crash_nor_the_fault_of_a_release(
    machine: Machine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    screen = tmp_path / "wayland-0"
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    monkeypatch.setenv("WAYLAND_DISPLAY", screen.name)
    screen.touch()
    machine.worked("v2")
    assert machine.start().told == []
    for _ in range(3 * RESTARTS):
        # The one before is still there, so that the new one is another file for certain.
        (tmp_path / "new").touch()
        (tmp_path / "new").replace(screen)
        starts = machine.start()
        assert starts.told == [("screen-restarted", {})]
        assert machine.name == "v3"
    record = load(machine.data)
    assert (record.restarts, record.unclean, record.tries) == (0, [], {"v3": 1})
    # And while the compositor stays the kiosk's own ends count.
    machine.start()
    assert load(machine.data).restarts == 1
    machine.start()
    assert machine.name == "v2"


def test_power_cuts_are_no_crashes_where_the_system_names_no_boot(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    machine, midnight = Machine(tmp_path), 0
    monkeypatch.setattr(module.sys, "platform", "darwin")
    monkeypatch.setattr(module.time, "monotonic", lambda: machine.now)
    monkeypatch.setattr(module.time, "time", lambda: midnight + machine.now)
    machine.worked("v3")
    for day in range(3 * RESTARTS):
        midnight = day * 24 * 3600
        # So long after it was switched on, each day.
        machine.now = 300 + day
        assert not machine.start().safe
    assert load(machine.data).restarts == 0
    for _ in range(RESTARTS):
        machine.now += 10
        machine.start()
    assert load(machine.data).safe


def test_safe_mode_can_be_asked_for(machine: Machine) -> None:
    machine.worked("v1")
    assert machine.start(safe=True).safe
    assert machine.name == "v1"
