"""“Restart the program”: a supervisor starts another; without one the kiosk does so itself."""

import os
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.machine.starts import load
from tests.robustness.leaving_kiosk import AGAIN

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="systemd is Linux’s")


@pytest.fixture
def supervisor(tmp_path: Path) -> Iterator[socket.socket]:
    """The socket on which a supervisor listens."""
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as listening:
        listening.bind(str(tmp_path / "notify"))
        # Not for ever, should nothing be said.
        listening.settimeout(5)
        yield listening


def restarted(data: Path, **supervised: str) -> int:
    """Return with which code a kiosk ends that staff restart."""
    environment = {name: value for name, value in os.environ.items() if name != "NOTIFY_SOCKET"}
    program = [sys.executable, "-m", "tests.robustness.leaving_kiosk", str(data)]
    return subprocess.run(program, env=environment | supervised).returncode


def test_a_supervisor_brings_it_back(supervisor: socket.socket, tmp_path: Path) -> None:
    data = tmp_path / "data"
    assert restarted(data, NOTIFY_SOCKET=str(tmp_path / "notify")) == 0
    assert supervisor.recv(100) == b"READY=1"
    while (told := supervisor.recv(100)) != b"STOPPING=1":
        assert told == b"WATCHDOG=1"
    assert not load(data).running


def test_without_one_it_goes_on_by_itself(tmp_path: Path) -> None:
    assert restarted(tmp_path / "data") == AGAIN
    assert not load(tmp_path / "data").running
