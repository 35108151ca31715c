"""What `kiosk doctor` says of machines that lack something, and of one that lacks nothing."""

import json
import socket
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from kiosk import cli, paths
from kiosk.doctor import data, machine, program
from kiosk.doctor.finding import Finding
from kiosk.machine.starts import Starts
from kiosk.settings import Limits, Settings
from kiosk.staff.pin import Gate
from tests.content.conftest import GOOD, write_content

linux = pytest.mark.skipif(sys.platform != "linux", reason="display sockets and /proc are Linux’s")


def by_what(found: object) -> dict[str, Finding]:
    assert isinstance(found, list)
    return {one.what: one for one in found}


def states(found: object) -> dict[str, str]:
    return {what: one.state for what, one in by_what(found).items()}


# -- the data folder ----------------------------------------------------------------------


def test_a_data_folder_that_is_not_there_can_be_made(tmp_path: Path) -> None:
    found = by_what(list(data.look(tmp_path / "new", Settings())))
    assert found["data"].state == "ok"
    assert "can be made" in found["data"].sentence
    assert not (tmp_path / "new").exists()
    assert found["programme"].state == "warning"
    assert found["code"].state == "warning"
    assert found["width"].state == "warning"


def test_a_data_folder_that_is_a_file(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("")
    assert states(list(data.look(tmp_path / "data", Settings())))["data"] == "error"


def test_a_machine_that_is_ready(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    content = write_content(tmp_path / "content", GOOD)
    assert cli.main(["publish", str(content), "--data", str(tmp_path)]) == 0
    Gate(tmp_path).set("735192")
    (tmp_path / "settings.toml").write_text("[screen]\nwidth_mm = 536\n")
    monkeypatch.setattr(data, "disk", lambda folder: (10**12, 10**12))
    settings, read = data.settings(tmp_path)
    found = by_what([read, *data.look(tmp_path, settings)])
    clock = found.pop("clock")
    assert {one.state for one in found.values()} == {"ok"}
    assert found["programme"].facts["id"] == "v1"
    assert clock.state in ("ok", "warning")  # the content of this test may name no zone


def test_a_disk_that_is_nearly_full(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(data, "disk", lambda folder: (3 * 1024 * 1024, 10**12))
    disk = by_what(list(data.look(tmp_path, Settings())))["disk"]
    assert (disk.state, disk.facts) == ("warning", {"free": 3})


def test_a_damaged_programme(tmp_path: Path) -> None:
    (tmp_path / "releases").mkdir()
    (tmp_path / "releases" / "v1.release").write_bytes(b"nothing of the kind")
    (tmp_path / "current").write_text("v1\n")
    assert states(list(data.look(tmp_path, Settings())))["programme"] == "error"


def test_a_programme_that_is_lost(tmp_path: Path) -> None:
    (tmp_path / "current").write_text("v7\n")
    programme = by_what(list(data.look(tmp_path, Settings())))["programme"]
    assert (programme.state, programme.facts["id"]) == ("error", "v7")
    words = "Version v7 should be live, but it is not on this machine."
    assert programme.said(lambda text: text, "en") == words


def test_safe_mode_is_told(tmp_path: Path) -> None:
    starts = Starts(tmp_path)
    starts.begin(safe=True)
    assert states(list(data.look(tmp_path, Settings())))["safe-mode"] == "warning"
    starts.end()
    assert "safe-mode" not in states(list(data.look(tmp_path, Settings())))


def test_a_clock_before_the_programme(tmp_path: Path) -> None:
    late = datetime(2036, 1, 1, tzinfo=UTC)
    found = data.look_at_clock("Europe/Paris", late)
    assert (found.state, found.facts["published"]) == ("error", "2036-01-01 01:00")
    assert data.look_at_clock("Europe/Paris", None).state == "ok"
    assert data.look_at_clock(None, None).state == "warning"


def test_settings_that_cannot_be_read(tmp_path: Path) -> None:
    (tmp_path / "settings.toml").write_text("[screen]\nwidth_mm = 'wide'\n")
    settings, found = data.settings(tmp_path)
    assert settings == Settings()
    assert found.state == "error"
    assert "width_mm" in found.said(lambda words: words, "en")


# -- the machine --------------------------------------------------------------------------


@linux
def test_no_screen() -> None:
    assert machine.screen({}).state == "error"


@linux
def test_a_screen_that_answers_and_one_that_is_gone(tmp_path: Path) -> None:
    environment = {"WAYLAND_DISPLAY": "wayland-7", "XDG_RUNTIME_DIR": str(tmp_path)}
    with socket.socket(socket.AF_UNIX) as compositor:
        compositor.bind(str(tmp_path / "wayland-7"))
        compositor.listen()
        assert machine.screen(environment).state == "ok"
    assert machine.screen(environment).state == "error"


@pytest.mark.parametrize(
    ("meminfo", "state"),
    [
        ("MemTotal: 9 kB\nMemAvailable:  2048000 kB\n", "ok"),
        ("MemAvailable:   300000 kB\n", "warning"),
        ("", "warning"),
    ],
)
def test_memory(meminfo: str, state: str) -> None:
    assert machine.memory(meminfo).state == state


BUTTON = 'N: Name="Power Button"\nB: PROP=0\nB: EV=3\nB: KEY=10000000000000 0\n'
MOUSE = 'N: Name="USB Mouse"\nB: PROP=0\nB: EV=17\nB: REL=903\n'
PAD = 'N: Name="Touchpad"\nB: PROP=5\nB: EV=b\nB: ABS=2e0800000000003\n'
PANEL = 'N: Name="ILITEK Multi-Touch"\nB: PROP=2\nB: EV=b\nB: ABS=260800000000003\n'


@pytest.mark.parametrize(
    ("devices", "state"),
    [
        ([BUTTON, MOUSE, PANEL], "ok"),
        ([BUTTON, MOUSE, PAD], "warning"),
        (["N: Name=\nB: PROP=\n"], "warning"),
        ([], "warning"),
    ],
)
def test_a_touch_panel(devices: list[str], state: str) -> None:
    found = machine.touch("\n".join(devices))
    assert found.state == state
    assert found.facts == ({"name": "ILITEK Multi-Touch"} if state == "ok" else {})


def test_who_mounts_sticks(tmp_path: Path) -> None:
    service = tmp_path / "udisksd"
    assert machine.sticks((), (str(service),)).state == "warning"
    assert machine.sticks(("/mnt/stick",), ()).state == "ok"
    service.touch()
    assert machine.sticks((), (str(service),)).state == "ok"


def test_who_starts_the_kiosk_again(tmp_path: Path) -> None:
    units = (str(tmp_path),)
    assert machine.supervisor({}, units).state == "warning"
    assert machine.supervisor({"NOTIFY_SOCKET": "/run/notify"}, units).state == "ok"
    (tmp_path / "venue-kiosk.service").touch()
    assert machine.supervisor({}, units).state == "ok"


def test_limits_of_a_publication() -> None:
    assert machine.limits(Limits().memory_mb).facts == {"memory": 512}


# -- the program --------------------------------------------------------------------------


def test_a_temporary_folder_that_is_gone(tmp_path: Path) -> None:
    assert program.temporary_folder(tmp_path).state in ("ok", "warning")
    assert program.temporary_folder(tmp_path / "gone").state == "error"


@pytest.mark.parametrize(
    ("said", "state"),
    [
        ('{"voices":["en","fr"]}\n{"speaking":false}\n', "ok"),
        ('{"voices":["en"]}\n', "warning"),
        ('{"voices":[]}\n', "warning"),
        ("", "warning"),
    ],
)
def test_voices(said: str, state: str) -> None:
    assert program.voices_said(said).state == state


def test_the_command(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code = cli.main(["doctor", "--data", str(tmp_path), "--format", "json", "--lang", "fr"])
    told = {one["what"]: one for one in json.loads(capsys.readouterr().out)}
    assert code == int(any(one["state"] == "error" for one in told.values()))
    assert told["parts"]["state"] == told["page"]["state"] == told["files"]["state"] == "ok"
    works = "Une page peut être dessinée : Qt et ses bibliothèques fonctionnent."
    assert told["page"]["sentence"] == works


def test_no_page_can_be_drawn(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(paths, "shipped_release", lambda: tmp_path / "gone")
    monkeypatch.setattr(program, "command", lambda words: [sys.executable, "-c", "exit('no Qt')"])
    assert cli.main(["doctor", "--data", str(tmp_path)]) == 1
    lines = capsys.readouterr().out.splitlines()
    assert any(line.startswith("error") and line.endswith("No page can be drawn: no Qt")
               for line in lines)  # fmt: skip
