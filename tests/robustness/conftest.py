"""A kiosk’s data folder, and what stands for systemd beside it."""

import json
import os
import re
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from kiosk.machine.starts import FILE

# Nobody waits so long: a start that has not come by then never will.
LONGEST_S = 120


class Machine:
    """A kiosk's data folder and what would be systemd."""

    def __init__(self, data: Path, listening: socket.socket) -> None:
        self.data = data
        self.errors = data.parent / "errors"
        self._listening = listening

    @contextmanager
    def kiosk(self, seed: int) -> Iterator[subprocess.Popen[bytes]]:
        """A kiosk that has just been started; killed at the end."""
        self._forget()
        environment = os.environ | {"NOTIFY_SOCKET": str(self._listening.getsockname())}
        program = [sys.executable, "-m", "tests.robustness.visited_kiosk", self.data, str(seed)]
        with self.errors.open("wb") as errors:
            process = subprocess.Popen(program, env=environment, stdout=errors, stderr=errors)
        try:
            yield process
        finally:
            process.kill()
            process.wait()

    def wait_until_ready(self) -> None:
        """Return when the first page is on the screen."""
        while self._listening.recv(100) != b"READY=1":
            pass

    def publish(self, folder: Path) -> subprocess.Popen[bytes]:
        """Begin to bring a content live."""
        command = [sys.executable, "-m", "kiosk", "publish", folder, "--data", self.data]
        return subprocess.Popen(command, stdout=subprocess.DEVNULL)

    def shown(self) -> str:
        """Return the name of the release that the kiosk says it shows."""
        found = re.search('release="(.*)"', (self.data / "kiosk.prom").read_text())
        return found[1] if found else ""

    def restart(self) -> None:
        """Let the machine have been switched off and on: unclean ends before do not count."""
        record = json.loads((self.data / FILE).read_text())
        (self.data / FILE).write_text(json.dumps(record | {"boot": "another"}))

    def _forget(self) -> None:
        self._listening.setblocking(False)
        try:
            while self._listening.recv(100):
                pass
        except BlockingIOError:
            self._listening.settimeout(LONGEST_S)


@pytest.fixture
def machine(tmp_path: Path) -> Iterator[Machine]:
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as listening:
        listening.bind(str(tmp_path / "notify"))
        yield Machine(tmp_path / "data", listening)
