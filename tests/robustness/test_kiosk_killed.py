"""The kiosk itself killed at random moments of start, use and publication: the next start is good.

KIOSK_STARTS=200 pytest tests/robustness/test_kiosk_killed.py
"""

import json
import os
import random
import re
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from kiosk.machine.starts import FILE, load
from tests.content.conftest import write_content
from tests.robustness.processes import count, posix
from tests.robustness.test_killed import NAMES, _event

pytestmark = [posix, pytest.mark.skipif(sys.platform != "linux", reason="systemd’s signs of life")]
# Nobody waits so long: a start that has not come by then never will.
LONGEST_S = 120
MOMENTS = ("start", "use", "publication", "restart of the machine")


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


def _started_well(machine: Machine, seed: int) -> None:
    """Start the kiosk, see a release that was published, and end it as systemd does."""
    with machine.kiosk(seed) as process:
        machine.wait_until_ready()
        process.send_signal(signal.SIGTERM)
        assert process.wait(LONGEST_S) == 0
    assert machine.errors.read_text() == ""
    assert machine.shown() in {file.stem for file in (machine.data / "releases").iterdir()}
    record = load(machine.data)
    assert not record.running
    assert record.set_aside is None


def test_killed_kiosk_starts_again(machine: Machine, tmp_path: Path) -> None:
    folders = [write_content(tmp_path / name, _event(name)) for name in NAMES]
    for folder in folders:
        assert machine.publish(folder).wait() == 0
    begun = time.monotonic()
    _started_well(machine, 0)
    takes = time.monotonic() - begun
    chance = random.Random(5)
    for number in range(count("KIOSK_STARTS", 4)):
        moment = MOMENTS[number % len(MOMENTS)]
        publication = None
        with machine.kiosk(number) as process:
            if moment != "start":
                machine.wait_until_ready()
            if moment == "publication":
                publication = machine.publish(folders[number // len(MOMENTS) % len(folders)])
            time.sleep(chance.uniform(0, takes))
            assert process.poll() is None, machine.errors.read_text()
        if moment == "restart of the machine":
            machine.restart()
        _started_well(machine, number)
        if publication:
            assert publication.wait() == 0
    assert not [*machine.data.rglob("*.part*"), *machine.data.rglob("*-journal")]
