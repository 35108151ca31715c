"""The script that looks for system libraries: what it asks of whom, and that it asks seldom."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

SCRIPT = Path(__file__).parent.parent.parent / "build" / "system-libs.sh"
LIBRARIES = re.findall(r"^lib[\w.-]+:(\S+)$", SCRIPT.read_text(), re.MULTILINE)


@pytest.fixture
def machine(tmp_path: Path) -> Path:
    """A folder of commands that stand in for the machine's: all libraries there, user not root."""
    command(tmp_path, "ldconfig", f"echo '{' '.join(LIBRARIES)}'")
    command(tmp_path, "id", "echo 1000")
    command(tmp_path, "apt-get", f'echo "$@" >> {tmp_path}/asked')
    return tmp_path


def command(folder: Path, name: str, does: str) -> None:
    """Make a command that does what is given."""
    (folder / name).write_text(f"#!/bin/sh\n{does}\n")
    (folder / name).chmod(0o755)


def run(machine: Path) -> subprocess.CompletedProcess[str]:
    """Run the script on a stand-in machine."""
    environment = os.environ | {"PATH": f"{machine}:/usr/bin:/bin", "PYTHON": sys.executable}
    return subprocess.run([SCRIPT], env=environment, capture_output=True, text=True)


def lose(machine: Path, library: str) -> None:
    """Take a library from the machine."""
    left = [name for name in LIBRARIES if name != library]
    command(machine, "ldconfig", f"echo '{' '.join(left)}'")


def test_nothing_missing_asks_and_says_nothing(machine: Path) -> None:
    done = run(machine)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert not (machine / "asked").exists()


def test_user_gets_the_line_to_type(machine: Path) -> None:
    lose(machine, "libxcb-cursor.so.0")
    done = run(machine)
    assert done.returncode == 1
    line = "sudo apt-get update && sudo apt-get install --no-install-recommends libxcb-cursor0"
    assert f"  {line}\n" in done.stderr
    assert not (machine / "asked").exists()


def test_root_gets_it_installed(machine: Path) -> None:
    lose(machine, "libxcb-cursor.so.0")
    command(machine, "id", "echo 0")
    assert run(machine).returncode == 0
    assert (machine / "asked").read_text().splitlines() == [
        "update -q",
        "install -y -q --no-install-recommends libxcb-cursor0",
    ]


def test_old_python_is_refused(machine: Path) -> None:
    command(machine, "python-old", "exit 1")
    environment = os.environ | {"PATH": f"{machine}:/usr/bin:/bin", "PYTHON": "python-old"}
    done = subprocess.run([SCRIPT], env=environment, capture_output=True, text=True)
    assert done.returncode == 1
    assert "Python 3.11" in done.stderr
