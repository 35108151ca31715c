"""Which release a start shows, after whatever became of the starts before."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk import paths
from kiosk.machine import starts as module
from kiosk.machine.starts import RESTARTS, TRIES, TRIES_OF_TRUSTED, Starts, load
from kiosk.programme.live import published_release, release_to_show


class Machine:
    """A data folder with releases v1 to v3, v3 live, and a clock that is set by hand."""

    def __init__(self, data: Path) -> None:
        self.data = data
        self.now = 1000.0
        self.boot = "first"
        (data / "releases").mkdir()
        for name in ("v1", "v2", "v3"):
            (data / "releases" / f"{name}.release").write_bytes(b"")
        self.publish("v3")

    def publish(self, name: str) -> None:
        (self.data / "current").write_text(name + "\n")

    def start(self, safe: bool = False) -> Starts:
        """Start; the kiosk before this one, if it has not ended, was killed."""
        starts = Starts(self.data)
        self.shown = starts.begin(safe)
        if self.shown:
            starts.trying(self.shown)
        return starts

    def worked(self, *names: str) -> None:
        """Remember that these were seen on the screen, in this order."""
        starts = Starts(self.data)
        for name in names:
            starts.worked(self.data / "releases" / f"{name}.release")

    @property
    def name(self) -> str:
        return self.shown.stem if self.shown else "none"


@pytest.fixture
def machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Machine:
    monkeypatch.delenv("RUNTIME_DIRECTORY", raising=False)
    made = Machine(tmp_path)
    monkeypatch.setattr(module.time, "monotonic", lambda: made.now)
    monkeypatch.setattr(module, "_boot", lambda: made.boot)
    return made


def test_shows_what_is_live(machine: Machine) -> None:
    machine.start()
    assert machine.name == "v3"


def test_a_release_that_was_never_seen_is_tried_twice_then_taken_back(machine: Machine) -> None:
    machine.worked("v1", "v2")
    for _ in range(TRIES):
        machine.start()
        assert machine.name == "v3"
    machine.start()
    assert machine.name == "v2"
    assert release_to_show(machine.data).stem == "v2"
    told = load(machine.data).set_aside
    assert told
    assert (told.release, told.instead) == ("v3", "v2")


def test_without_one_that_worked_the_shipped_release_is_live_again(machine: Machine) -> None:
    for _ in range(TRIES + 1):
        machine.start()
    assert machine.shown == paths.shipped_release()
    assert published_release(machine.data) is None


def test_a_release_that_was_seen_is_not_blamed_for_being_switched_off(machine: Machine) -> None:
    machine.worked("v2", "v3")
    for number in range(TRIES_OF_TRUSTED):
        machine.boot = f"boot {number}"
        machine.start()
        assert machine.name == "v3"


def test_the_first_frame_forgives_the_tries(machine: Machine) -> None:
    machine.start()
    starts = machine.start()
    assert machine.shown
    starts.worked(machine.shown)
    starts.end()
    for _ in range(TRIES + 1):
        machine.start().end()
    assert machine.name == "v3"


def test_a_dark_screen_is_not_the_fault_of_a_release(machine: Machine) -> None:
    for number in range(2 * TRIES):
        machine.boot = f"boot {number}"
        starts = machine.start()
        assert machine.shown
        starts.no_screen(machine.shown)
    assert machine.name == "v3"


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
    told = load(machine.data).set_aside
    assert told
    assert (told.release, told.instead) == ("v3", "v2")
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
    taken_back = load(machine.data).set_aside
    assert taken_back
    assert (taken_back.release, taken_back.instead) == ("v3", "v2")
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


def test_what_works_nowhere_leaves_the_apology(machine: Machine) -> None:
    starts = machine.start()
    seen = []
    while machine.shown and len(seen) < 10:
        seen.append(machine.name)
        machine.shown = starts.refuse(machine.shown)
    assert seen == ["v3", "shipped"]


def test_after_an_apology_all_are_tried_again(machine: Machine) -> None:
    for _ in range(2 * TRIES + 1):
        starts = machine.start()
    assert machine.name == "none"
    starts.forgive()
    machine.start()
    assert machine.name != "none"


def test_a_screen_that_does_not_open_is_not_the_fault_of_a_release(machine: Machine) -> None:
    for _ in range(3 * RESTARTS):
        assert Starts(machine.data).begin()
    assert release_to_show(machine.data).stem == "v3"


def test_a_refused_release_is_not_chosen_again(machine: Machine) -> None:
    machine.worked("v1", "v2")
    starts = machine.start()
    assert machine.shown
    instead = starts.refuse(machine.shown)
    assert instead
    assert instead.stem == "v2"
    assert release_to_show(machine.data).stem == "v2"


def test_a_release_published_again_is_news_no_more(machine: Machine) -> None:
    machine.worked("v2")
    starts = machine.start()
    assert machine.shown
    bad = machine.shown
    starts.refuse(bad)
    machine.publish("v3")
    starts.worked(bad)
    assert load(machine.data).set_aside is None


def test_staff_are_told_until_another_release_that_they_publish_was_seen(machine: Machine) -> None:
    machine.worked("v1", "v2")
    starts = machine.start()
    assert machine.shown
    instead = starts.refuse(machine.shown)
    assert instead
    starts.worked(instead)
    # Nobody published this one: safe mode may show it.
    starts.worked(machine.data / "releases" / "v1.release")
    assert load(machine.data).set_aside
    (machine.data / "releases" / "v4.release").write_bytes(b"")
    machine.publish("v4")
    starts.worked(machine.data / "releases" / "v4.release")
    assert load(machine.data).set_aside is None


def test_the_shipped_release_is_no_news_where_it_was_put_in_the_place_of_another(
    machine: Machine,
) -> None:
    starts = machine.start()
    assert machine.shown
    instead = starts.refuse(machine.shown)
    assert instead == paths.shipped_release()
    starts.worked(instead)
    assert load(machine.data).set_aside


def test_a_power_cut_while_a_release_is_taken_back_leaves_staff_told(
    machine: Machine, monkeypatch: pytest.MonkeyPatch
) -> None:
    machine.worked("v2")
    starts = machine.start()

    def cut(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(module, "point_to", cut)
    assert machine.shown
    with pytest.raises(KeyboardInterrupt):
        starts.refuse(machine.shown)
    assert release_to_show(machine.data).stem == "v3"
    told = load(machine.data).set_aside
    assert told
    assert told.release == "v3"
    monkeypatch.undo()
    Starts(machine.data).begin()
    assert release_to_show(machine.data).stem == "v2"


def test_in_place_of_a_release_that_is_lost_the_one_before_is_shown(machine: Machine) -> None:
    machine.worked("v1", "v2", "v3")
    (machine.data / "releases" / "v3.release").unlink()
    starts = machine.start()
    assert machine.name == "v2"
    assert starts.told == [("release-lost", {"release": "v3", "instead": "v2"})]
    assert starts.seen == release_to_show(machine.data), "which is no news"
    for name in ("v1", "v2"):
        (machine.data / "releases" / f"{name}.release").unlink()
    machine.start()
    assert machine.shown == paths.shipped_release()


def test_a_publication_that_runs_keeps_the_pointer(machine: Machine) -> None:
    from kiosk.programme.live import lock

    machine.worked("v2")
    with (machine.data / "lock").open("a+b") as held:
        assert lock(held.fileno())
        for _ in range(TRIES + 1):
            machine.start()
        assert machine.name == "v2"
        assert release_to_show(machine.data).stem == "v3"


@pytest.mark.parametrize("text", ["", "{", "[]", '{"tries": 3}', "\0" * 100])
def test_a_damaged_memory_is_none(machine: Machine, text: str) -> None:
    (machine.data / module.FILE).write_text(text)
    machine.start()
    assert machine.name == "v3"


def test_safe_mode_can_be_asked_for(machine: Machine) -> None:
    machine.worked("v1")
    assert machine.start(safe=True).safe
    assert machine.name == "v1"


def unwritable(data: Path) -> None:
    """Let nothing replace what a data folder remembers and shows, for root neither."""
    for name in (module.FILE, "current.part"):
        (data / name).mkdir()


def test_what_a_full_disk_cannot_keep_is_remembered_until_the_machine_is_off(
    machine: Machine, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("RUNTIME_DIRECTORY", str(tmp_path_factory.mktemp("run")))
    unwritable(machine.data)
    seen = []
    for _ in range(TRIES + 1):
        machine.start()
        seen.append(machine.name)
    assert seen == ["v3"] * TRIES + ["shipped"]
    told = load(machine.data).set_aside
    assert told
    assert told.release == "v3"
    machine.start()
    assert load(machine.data).safe


def test_of_two_memories_the_newer_counts(
    machine: Machine, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("RUNTIME_DIRECTORY", str(tmp_path_factory.mktemp("run")))
    unwritable(machine.data)
    machine.worked("v1")
    (machine.data / module.FILE).rmdir()
    machine.worked("v2")
    assert load(machine.data).worked == ["v1", "v2"]
    machine.worked("v3")
    assert load(machine.data).worked == ["v1", "v2", "v3"]
    monkeypatch.delenv("RUNTIME_DIRECTORY")
    assert load(machine.data).worked == ["v1", "v2", "v3"]


def test_where_nothing_can_be_remembered_what_is_live_is_shown(
    machine: Machine, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*arguments: object, **named: object) -> None:
        raise OSError(30, "read-only")

    replace: Callable[..., object] = fail
    monkeypatch.setattr(Path, "replace", replace)
    monkeypatch.setattr(os, "fsync", fail)
    for _ in range(3):
        machine.start()
        assert machine.name == "v3"
