"""Staff commands as processes of their own: what they say, and how each limit ends them."""

import os
import sys
from pathlib import Path

import pytest

from kiosk.content.release.store import Store
from kiosk.programme.reader import Release
from kiosk.settings import Limits
from kiosk.staff import child as childs
from kiosk.staff.changes import Change
from kiosk.staff.child import Child, command
from kiosk.staff.lines import End, Problem, Progress
from tests.content.conftest import write_content
from tests.staff.conftest import finish, run

posix = pytest.mark.skipif(os.name != "posix", reason="limits of this kind are POSIX's")


def _settings(data: Path, **limits: int) -> Limits:
    """Write limits to a data folder; return them as a parent would read them."""
    data.mkdir()
    lines = "".join(f"{name} = {value}\n" for name, value in limits.items())
    (data / "settings.toml").write_text(f"[limits]\n{lines}")
    return Limits(**limits)


def test_a_publication_tells_its_steps_and_its_result(folder: Path, tmp_path: Path) -> None:
    lines, outcome = run("publish", folder, "--data", tmp_path / "data")
    steps = dict.fromkeys(line.step for line in lines if isinstance(line, Progress))
    assert list(steps) == ["read", "check", "compile", "switch"]
    assert outcome.ok
    assert outcome.message["fr"] == "La version v1 est en ligne."
    assert (outcome.end.release, outcome.end.errors, outcome.end.files) == ("v1", 0, 6)
    assert Store(tmp_path / "data").current()


def test_problems_come_as_data(tmp_path: Path) -> None:
    bad = write_content(tmp_path / "bad", {"venue.yaml": "rooms: salle\n"})
    lines, outcome = run("check", bad)
    problem = next(line for line in lines if isinstance(line, Problem))
    assert (problem.file, problem.line, problem.code) == ("venue.yaml", 1, "not-a-list")
    assert problem.message["en"] == "“rooms” should be a list."
    assert not outcome.ok
    assert outcome.end.errors
    assert outcome.message == {}


def test_changes_come_as_data(folder: Path, tmp_path: Path) -> None:
    run("publish", folder, "--data", tmp_path / "data")
    write_content(folder, {"venue.yaml": "rooms:\n- {id: salle-a, name: A}\n"
                                         "- {id: salle-b, name: Salle B}\n"})  # fmt: skip
    lines, outcome = run("diff", folder, "--data", tmp_path / "data")
    (change,) = [line for line in lines if isinstance(line, Change)]
    assert (change.kind, change.id, change.differences[0].what) == ("room", "salle-a", "name")
    assert (outcome.end.added, outcome.end.changed, outcome.end.removed) == (0, 1, 0)


def test_cancelled_at_its_first_word(folder: Path, tmp_path: Path) -> None:
    child = Child(["publish", str(folder), "--data", str(tmp_path / "data")], Limits())
    while not child.poll():
        pass
    child.cancel()
    _, outcome = finish(child)
    live = Store(tmp_path / "data").current()
    if not outcome.ok:  # It may have been faster, or have done its work and not yet said so.
        assert outcome.message["en"] == "Stopped on request."
    else:
        assert live
    if live:
        with Release.open(live) as release:
            release.verify()


def test_what_is_live_is_told_though_it_was_stopped_then(monkeypatch: pytest.MonkeyPatch) -> None:
    told = """
import time
print('{"release": "v1", "message": {"en": "Version v1 is live."}}')
print('{"step": "switch", "done": 1, "total": 1}', flush=True)
time.sleep(600)
"""
    monkeypatch.setattr(childs, "command", lambda _: [sys.executable, "-c", told])
    child = Child(["publish"], Limits())
    while not child.poll():
        pass
    child.cancel()
    _, outcome = finish(child)
    assert (outcome.ok, outcome.message["en"]) == (True, "Version v1 is live.")


def test_cancelled_before_it_began(folder: Path, tmp_path: Path) -> None:
    child = Child(["publish", str(folder), "--data", str(tmp_path / "data")], Limits())
    child.cancel()
    lines, outcome = finish(child)
    assert (lines, outcome.ok, outcome.end) == ([], False, End())
    assert outcome.message["en"] == "Stopped on request."
    child.cancel()
    assert child.poll() == []


def test_too_long(folder: Path, tmp_path: Path) -> None:
    limits = Limits(wall_s=0)
    _, outcome = run("publish", folder, "--data", tmp_path / "data", limits=limits)
    assert outcome.message["en"] == "Stopped: it took more than 0 s."


@posix
def test_too_much_memory(tmp_path: Path) -> None:
    limits = _settings(tmp_path / "data", memory_mb=128)
    padding = b"# x\n" * (1024 * 1024)
    bad = write_content(tmp_path / "bad", {f"sessions/{n}.yaml": padding for n in range(25)})
    _, outcome = run("check", bad, "--data", tmp_path / "data", limits=limits)
    assert outcome.message["en"] == "Stopped: it needed more than 128 MB of memory."


@posix
def test_too_much_work(tmp_path: Path) -> None:
    limits = _settings(tmp_path / "data", cpu_s=1)
    long = b"- [" + b"a," * 190_000 + b"]\n"
    bad = write_content(tmp_path / "bad", {f"sessions/{n}.yaml": long for n in range(30)})
    _, outcome = run("check", bad, "--data", tmp_path / "data", limits=limits)
    assert outcome.message["en"] == "Stopped: it needed more than 1 s of computing time."
    assert outcome.message["fr"] == "Arrêté : il fallait plus de 1\u00a0s de calcul."


@posix
def test_too_large_a_file(tmp_path: Path) -> None:
    limits = _settings(tmp_path / "data", file_mb=1)
    people = "".join(f"- id: p{n}\n  name: P\n  biography: {'mot ' * 12_000}\n" for n in range(40))
    big = write_content(tmp_path / "big", {"speakers/many.yaml": people.encode()})
    _, outcome = run("publish", big, "--data", tmp_path / "data", limits=limits)
    assert outcome.message["en"] == ("Stopped: it would have written a file of more than 1 MB.")
    assert Store(tmp_path / "data").current() is None


def test_settings_that_cannot_be_read(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "settings.toml").write_text("[limits]\nmemory = 3\n")
    _, outcome = run("check", folder, "--data", tmp_path / "data")
    assert outcome.message["en"] == (
        "settings.toml has limits.memory, which is not a setting."
        " The settings are: limits.memory_mb, limits.cpu_s, limits.wall_s, limits.file_mb."
    )
    assert outcome.message["fr"].startswith("settings.toml contient limits.memory")


def test_a_child_that_fails_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(childs, "command", lambda _: [sys.executable, "-c", "raise SystemExit(3)"])
    _, outcome = run("check", "/nowhere")
    assert outcome.message["en"] == "The work failed; the log of the machine says why."


def test_a_child_that_cannot_start_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(childs, "command", lambda _: ["/nowhere/kiosk"])
    _, outcome = run("check", "/nowhere")
    assert outcome.message["en"] == "The work cannot be started on this machine."


def test_a_child_that_never_stops_talking_is_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(childs, "MOST_BYTES", 100_000)
    talk = "while True: print('x' * 1000)"
    monkeypatch.setattr(childs, "command", lambda _: [sys.executable, "-c", talk])
    lines, outcome = run("check", "/nowhere")
    assert lines == []
    assert not outcome.ok


def test_the_command_line_of_a_frozen_program(monkeypatch: pytest.MonkeyPatch) -> None:
    assert command(["check"]) == [sys.executable, "-P", "-m", "kiosk", "check"]
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert command(["check"]) == [sys.executable, "check"]


def test_from_a_stick_to_live_in_two_steps(folder: Path, tmp_path: Path) -> None:
    lines, outcome = run("prepare", folder, "--data", tmp_path / "data")
    steps = dict.fromkeys(line.step for line in lines if isinstance(line, Progress))
    assert list(steps) == ["copy", "read", "check", "compile", "compare", "report"]
    assert outcome.ok
    assert outcome.end.prepared == str(tmp_path / "data" / "staging" / "next.release")
    assert outcome.end.reported
    assert (tmp_path / "content-report.html").is_file()
    _, outcome = run("publish", "--prepared", "--data", tmp_path / "data")
    assert (outcome.ok, outcome.end.release) == (True, "v1")


def test_errors_are_told_before_anything_is_ready(tmp_path: Path) -> None:
    bad = write_content(tmp_path / "bad", {"venue.yaml": "rooms: salle\n"})
    _, outcome = run("prepare", bad, "--data", tmp_path / "data")
    assert not outcome.ok
    assert outcome.end.prepared is None
    assert outcome.message["en"] == "This content cannot be published: mend the errors first."
    _, outcome = run("publish", "--prepared", "--data", tmp_path / "data")
    assert outcome.message["en"] == "Nothing is prepared."


SCHEDULE = """\
<schedule><conference><title>Forum</title><time_zone_name>Europe/Paris</time_zone_name></conference>
<day date="2026-10-05" index="1"><room name="A"><event id="1" guid="g">
<title>Un</title><date>2026-10-05T14:00:00+02:00</date><start>14:00</start>
<duration>01:00</duration></event></room></day></schedule>
"""


def test_an_import_is_a_child_like_the_others(tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "schedule.xml").write_text(SCHEDULE)
    command = ("import", tmp_path / "schedule.xml", "-o", tmp_path / "out")
    lines, outcome = run(*command, "--data", tmp_path / "data")
    assert [line.step for line in lines if isinstance(line, Progress)] == ["read", "write"]
    assert (outcome.ok, outcome.message["en"]) == (True, "The programme is in the folder.")
    assert (tmp_path / "out" / "event.yaml").is_file()
    _, outcome = run(*command, "--data", tmp_path / "data")
    assert not outcome.ok
    assert outcome.message["en"].startswith("There is a programme in this folder")
    (tmp_path / "schedule.xml").write_text("<schedule")
    _, outcome = run(*command[:2], "-o", tmp_path / "other", "--data", tmp_path / "data")
    assert outcome.message["en"].startswith("schedule.xml")
    assert not (tmp_path / "other").exists()


@posix
def test_an_import_has_limits(tmp_path: Path) -> None:
    limits = _settings(tmp_path / "data", memory_mb=128)
    long = "x" * (60 * 1024 * 1024)
    (tmp_path / "schedule.xml").write_text(SCHEDULE.replace("Un", long))
    command = ("import", tmp_path / "schedule.xml", "-o", tmp_path / "out")
    _, outcome = run(*command, "--data", tmp_path / "data", limits=limits)
    assert outcome.message["en"] == "Stopped: it needed more than 128 MB of memory."
    assert not (tmp_path / "out").exists()
