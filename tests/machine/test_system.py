"""What a kiosk tells the system: metrics, signs of life, last words; and what it clears away."""

import os
import re
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.machine import graphics, litter, metrics
from kiosk.machine.crash import LastWords
from kiosk.machine.graphics import choose_renderer, has_screen, screen_life
from kiosk.machine.notify import notifier, watchdog_seconds

linux = pytest.mark.skipif(sys.platform != "linux", reason="systemd and /proc are Linux’s")


@pytest.fixture
def supervisor(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[socket.socket]:
    """The socket on which a supervisor listens."""
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as listening:
        listening.bind(str(tmp_path / "notify"))
        listening.settimeout(5)
        monkeypatch.setenv("NOTIFY_SOCKET", str(tmp_path / "notify"))
        yield listening


@linux
def test_the_supervisor_hears(supervisor: socket.socket) -> None:
    notifier()("READY=1")
    assert supervisor.recv(100) == b"READY=1"


@linux
def test_a_supervisor_that_is_gone_does_no_harm(supervisor: socket.socket) -> None:
    send = notifier()
    supervisor.close()
    send("WATCHDOG=1")


@linux
def test_a_compositor_is_the_same_until_another_takes_its_place(tmp_path: Path) -> None:
    environment = {"XDG_RUNTIME_DIR": str(tmp_path), "WAYLAND_DISPLAY": "wayland-0"}
    assert screen_life({}) == screen_life(environment) == ""
    with socket.socket(socket.AF_UNIX) as first, socket.socket(socket.AF_UNIX) as kiosk:
        first.bind(str(tmp_path / "wayland-0"))
        first.listen()
        life = screen_life(environment)
        kiosk.connect(str(tmp_path / "wayland-0"))
        assert life
        assert screen_life(environment) == life
    (tmp_path / "wayland-0").rename(tmp_path / "gone")
    with socket.socket(socket.AF_UNIX) as second:
        second.bind(str(tmp_path / "wayland-0"))
        assert screen_life(environment) not in ("", life)


@pytest.mark.parametrize("address", ["", "vsock:2:1", "relative"])
def test_no_socket_without_a_supervisor(address: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NOTIFY_SOCKET", address)
    opened = []
    monkeypatch.setattr(socket, "socket", lambda *a: opened.append(a))
    notifier()("READY=1")
    assert opened == []


@pytest.mark.parametrize(("value", "seconds"), [("15000000", 15), ("", 0), ("soon", 0), ("-1", 0)])
def test_the_time_allowed(value: str, seconds: float, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WATCHDOG_USEC", value)
    assert watchdog_seconds() == seconds


def test_metrics_are_in_the_format_of_the_exporter(tmp_path: Path) -> None:
    reading = metrics.Reading(
        release="v7", started=1.5, uptime=60, restarts=2, frames=3, faults=0, memory=4096,
        safe=False, set_aside=True, clock_plausible=True, screen=True,
    )  # fmt: skip
    metrics.write(tmp_path, reading)
    lines = (tmp_path / metrics.FILE).read_text().splitlines()
    values = [line for line in lines if not line.startswith("#")]
    assert 'kiosk_release_info{release="v7"} 1' in values
    assert "kiosk_start_time_seconds 1.500" in values
    assert "kiosk_restarts_total 2" in values
    assert "kiosk_release_set_aside 1" in values
    assert all(re.fullmatch(r'kiosk_\w+(\{release="\w+"\})? [\d.]+', line) for line in values)
    assert len(lines) == 3 * len(values)


@linux
def test_memory_is_that_of_this_process() -> None:
    assert 5_000_000 < metrics.memory() < 2_000_000_000


def test_last_words_reach_the_next_start(tmp_path: Path) -> None:
    dying = (
        "import os, pathlib; from kiosk.machine.crash import LastWords;"
        f"held = LastWords(pathlib.Path({str(tmp_path)!r})); os.abort()"
    )
    done = subprocess.run([sys.executable, "-c", dying], capture_output=True)
    assert done.returncode != 0
    words = LastWords(tmp_path)
    words.hush()
    assert "Aborted" in words.before


def test_who_dies_before_the_first_page_leaves_last_words(tmp_path: Path) -> None:
    dying = (
        "import os, sys, kiosk.ui.app; from kiosk import cli;"
        "kiosk.ui.app.Kiosk = lambda *_: os.abort(); cli.main(['run', '--data', sys.argv[1]])"
    )
    done = subprocess.run([sys.executable, "-c", dying, str(tmp_path)], capture_output=True)
    assert done.returncode != 0
    words = LastWords(tmp_path)
    words.hush()
    assert "Aborted" in words.before


def test_who_ends_well_leaves_no_words(tmp_path: Path) -> None:
    LastWords(tmp_path).hush()
    words = LastWords(tmp_path)
    words.hush()
    assert words.before == ""


@pytest.fixture
def temporary(tmp_path: Path) -> Path:
    """A temporary folder with this start’s own folder, a left one and one of another program."""
    for name in ("_MEIown", "_MEIleft"):
        (tmp_path / "tmp" / name).mkdir(parents=True)
        (tmp_path / "tmp" / name / litter.MARK).write_text("")
    (tmp_path / "tmp" / "_MEIother" / "something").mkdir(parents=True)
    return tmp_path / "tmp"


def _process(processes: Path, number: int, program: str) -> None:
    (processes / str(number)).mkdir(parents=True)
    (processes / str(number) / "exe").symlink_to(program)


@linux
def test_left_folders_of_this_program_go(temporary: Path, tmp_path: Path) -> None:
    _process(tmp_path / "proc", os.getpid(), sys.executable)
    _process(tmp_path / "proc", 1, "/sbin/init")
    swept = litter.sweep(temporary / "_MEIown", tmp_path / "proc")
    assert swept == [temporary / "_MEIleft"]
    assert sorted(p.name for p in temporary.iterdir()) == ["_MEIother", "_MEIown"]


@linux
@pytest.mark.parametrize("gone", ["", " (deleted)"])
def test_nothing_goes_while_another_kiosk_runs(temporary: Path, tmp_path: Path, gone: str) -> None:
    _process(tmp_path / "proc", 4_000_000, f"/opt/{Path(sys.executable).name}{gone}")
    assert litter.sweep(temporary / "_MEIown", tmp_path / "proc") == []


def test_a_program_that_is_not_one_file_has_no_folder() -> None:
    assert litter.own_folder() is None


@linux
def test_software_draws_where_no_chip_can(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("QT_QUICK_BACKEND", raising=False)
    (tmp_path / "renderD128").write_text("")
    choose_renderer(renderers=str(tmp_path / "renderD*"))
    assert "QT_QUICK_BACKEND" not in os.environ
    choose_renderer(renderers=str(tmp_path / "none*"))
    assert os.environ["QT_QUICK_BACKEND"] == "software"


def test_safe_mode_draws_in_software(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QUICK_BACKEND", "rhi")
    choose_renderer(plain=True)
    assert os.environ["QT_QUICK_BACKEND"] == "software"


@linux
@pytest.mark.parametrize(
    ("environment", "there"),
    [
        ({}, False),
        ({"QT_QPA_PLATFORM": "offscreen"}, True),
        ({"DISPLAY": ":4711"}, False),
        ({"DISPLAY": ":4711.0", "QT_QPA_PLATFORM": "xcb"}, False),
        ({"DISPLAY": "elsewhere:10.0"}, True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, True),
        ({"WAYLAND_DISPLAY": "wayland-1"}, False),
        ({"WAYLAND_DISPLAY": "wayland-1", "DISPLAY": "elsewhere:10"}, True),
        ({"WAYLAND_DISPLAY": "wayland-1", "QT_QPA_PLATFORM": "wayland;offscreen"}, True),
        ({"QT_QPA_PLATFORM": "wayland-egl:option"}, False),
    ],
)
def test_a_screen_is_there_if_its_server_is(
    environment: dict[str, str], there: bool, tmp_path: Path
) -> None:
    (tmp_path / "wayland-0").touch()
    assert has_screen(environment | {"XDG_RUNTIME_DIR": str(tmp_path)}) is there


@linux
def test_x_server_of_this_machine_is_found(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(graphics, "_X_SOCKETS", str(tmp_path))
    assert not has_screen({"DISPLAY": ":7"})
    (tmp_path / "X7").touch()
    assert has_screen({"DISPLAY": ":7.0"})
