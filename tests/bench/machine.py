"""What the system says of a process, and the surroundings in which every run starts alike."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[2]
OUT = ROOT / "build" / "out" / "bench"
PYTHON = sys.executable
# What a program says on its error output, somewhere in a line, when its first page is there.
DRAWN = "first page drawn"


class Running(NamedTuple):
    """A program that has drawn its first page: after how long, and with how much work (ms)."""

    pid: int
    milliseconds: float
    work: float


def surroundings() -> dict[str, str]:
    """Return the environment of every run: software rendering, caches of its own.

    Python may keep its byte code, as it does where the program is installed.
    """
    environment = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    environment |= {
        "QT_QUICK_BACKEND": "software",
        "PYTHONPATH": str(ROOT),
        "PYTHONPYCACHEPREFIX": str(OUT / "pycache"),
        "XDG_CACHE_HOME": str(OUT / "cache"),
    }
    return environment


@contextmanager
def started(command: Sequence[str | Path]) -> Iterator[Running]:
    """Start a program and yield it when it has drawn its first page; afterwards it is ended."""
    began = time.monotonic()
    with subprocess.Popen(
        command,
        env=surroundings(),
        cwd=OUT,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    ) as process:
        assert process.stderr is not None
        said = []
        for line in process.stderr:
            said.append(line)
            if DRAWN in line:
                break
        else:
            raise SystemExit(f"{command[0]} drew nothing:\n{''.join(said)}")
        milliseconds = (time.monotonic() - began) * 1000
        try:
            yield Running(process.pid, milliseconds, cpu_seconds(process.pid) * 1000)
        finally:
            # With all that it has started.
            os.killpg(process.pid, signal.SIGKILL)


def pss(pid: int) -> float:
    """Return the memory of a process and all it has started, in megabytes of 2**20.

    Pages that several processes share count in proportion (PSS).
    """
    return sum(_pss(one) for one in family(pid))


def cpu_seconds(pid: int) -> float:
    """Return the processor time that all threads of a process, and all it has started, have used.

    Of a thread that has ended the time is gone with it.
    """
    tasks = [task for one in family(pid) for task in Path(f"/proc/{one}/task").iterdir()]
    return sum(int((task / "schedstat").read_text().split()[0]) for task in tasks) / 1e9


def cpu_percent(pid: int, seconds: float) -> float:
    """Return how much of one core a process uses during so many seconds."""
    before = cpu_seconds(pid)
    time.sleep(seconds)
    return (cpu_seconds(pid) - before) / seconds * 100


def family(pid: int) -> list[int]:
    """Return a process and all that it has started, and that these have, and so on."""
    found = [pid]
    for one in found:
        for children in Path(f"/proc/{one}/task").glob("*/children"):
            found += map(int, children.read_text().split())
    return found


def _pss(pid: int) -> float:
    for line in Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines():
        if line.startswith("Pss:"):
            return int(line.split()[1]) / 1024
    raise LookupError("Pss")
