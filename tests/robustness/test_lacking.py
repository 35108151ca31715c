"""A kiosk on a machine that lacks something runs all the same, or says in one sentence why not."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.robustness.conftest import LONGEST_S, Machine

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="display servers and systemd")
COMMAND = [sys.executable, "-m", "kiosk", "run", "--data"]


def test_a_data_folder_that_cannot_be(machine: Machine, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    machine.data = tmp_path / "file" / "data"
    with machine.kiosk(0) as process:
        machine.wait_until_ready()
        process.send_signal(signal.SIGTERM)
        assert process.wait(LONGEST_S) == 0
    assert machine.errors.read_text() == ""


@pytest.mark.parametrize("display", [{}, {"DISPLAY": ":4711"}, {"WAYLAND_DISPLAY": "wayland-4711"}])
def test_no_display(display: dict[str, str], tmp_path: Path) -> None:
    taken = ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY")
    environment = {name: os.environ[name] for name in os.environ if name not in taken} | display
    done = subprocess.run([*COMMAND, tmp_path], env=environment, capture_output=True, text=True)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith("There is no screen here.")
    assert done.stderr.count("\n") == 1
    # Nobody's release is to blame, and no start was begun.
    assert list(tmp_path.iterdir()) == []


def test_a_locale_that_this_machine_has_not(tmp_path: Path) -> None:
    drawing = [sys.executable, "-m", "kiosk", "render", "--route", "home", "--theme", "light"]
    drawing += ["--size", "540x960", "-o", str(tmp_path)]
    # As in the standalone program, Python does not choose another one by itself.
    environment = os.environ | {"LC_ALL": "tlh_XX.UTF-8", "PYTHONCOERCECLOCALE": "0"}
    done = subprocess.run(drawing, env=environment, capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (0, "")
