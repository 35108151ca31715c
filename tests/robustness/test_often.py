"""Publication after publication while one kiosk runs: it takes each, and grows by none of them.

KIOSK_PUBLICATIONS=50 pytest tests/robustness/test_often.py
"""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from kiosk.content.checking.check import check
from kiosk.content.model.content import Content
from kiosk.content.release.store import KEPT, Store
from tests.content.conftest import write_content
from tests.robustness.processes import count
from tests.robustness.test_killed import NAMES, WHEN, _event

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")

# What the allocator may keep between one publication and the next, in bytes.
SLACK = 3 * 1024 * 1024
PATIENCE_S = 60


class Running:
    """A kiosk that shows a session, as the system sees it."""

    def __init__(self, process: "subprocess.Popen[str]") -> None:
        self._proc = Path("/proc") / str(process.pid)

    def memory(self) -> int:
        """Return its own memory in bytes; what it shares changes with what else is running."""
        lines = (self._proc / "smaps_rollup").read_text().splitlines()
        return next(int(line.split()[1]) * 1024 for line in lines if line.startswith("Anonymous:"))

    def files(self) -> list[str]:
        """Return what it has open."""
        found = []
        for handle in (self._proc / "fd").iterdir():
            try:
                found.append(os.readlink(handle))
            except OSError:
                continue  # closed since it was listed
        return found

    def wait_for(self, release: str) -> None:
        """Wait until it shows a release, and has closed the one before."""
        end = time.monotonic() + PATIENCE_S
        while [Path(name).stem for name in self.files() if ".release" in name] != [release]:
            assert time.monotonic() < end, f"{release} is not shown: {self.files()}"
            time.sleep(0.05)


@contextmanager
def running(data: Path) -> Iterator[Running]:
    """Start a kiosk on a data folder; it ends without a word."""
    command = [
        *(sys.executable, "-P", "-m", "kiosk", "run", "--windowed", "--size", "540x960"),
        *("--route", "session/atelier-1", "--data", str(data)),
    ]
    surroundings = os.environ | {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}
    with subprocess.Popen(command, env=surroundings, stderr=subprocess.PIPE, text=True) as process:
        try:
            yield Running(process)
        finally:
            process.send_signal(signal.SIGTERM)
            _, said = process.communicate()
    assert said == ""


def size_of(folder: Path) -> int:
    return sum(file.stat().st_size for file in folder.rglob("*") if file.is_file())


def content(folder: Path, name: str) -> Content:
    made = check(write_content(folder / name, _event(name))).content
    assert made
    return made


def test_memory_files_and_disk_stay_flat(tmp_path: Path) -> None:
    data = tmp_path / "data"
    store = Store(data)
    contents = [content(tmp_path, name) for name in NAMES]
    publications = count("KIOSK_PUBLICATIONS", KEPT + 5)
    # By then all that is made once is made, and as many releases are kept as ever.
    settled = max(publications // 2, KEPT)
    store.publish(contents[0], "", WHEN)
    memory, files, disk = [], [], []
    with running(data) as kiosk:
        kiosk.wait_for("v1")
        for number in range(2, publications + 2):
            store.publish(contents[(number - 1) % 2], "", WHEN)
            kiosk.wait_for(f"v{number}")
            memory.append(kiosk.memory())
            files.append(len(kiosk.files()))
            disk.append(size_of(data))
    # One more while it writes down what it has shown.
    assert max(files) <= min(files) + 1, files
    assert max(memory[settled:]) - memory[settled] < SLACK, memory
    assert max(disk[settled:]) - disk[settled] < SLACK, disk
