"""Which release a start shows, after whatever became of the starts before."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk import paths
from kiosk.machine import starts as module
from kiosk.machine.starts import RESTARTS, TRIES, TRIES_OF_TRUSTED, Starts, load
from kiosk.programme.live import published_release, release_to_show
from tests.machine.conftest import Machine


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
    assert machine.taken_back == ("v3", "v2")


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
