"""What the system says of a process, and the surroundings in which every run starts alike."""

import os
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
OUT = ROOT / "build" / "out" / "bench"
PYTHON = sys.executable


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
def started(command: Sequence[str | Path]) -> Iterator[tuple[int, float]]:
    """Start a program; yield its process id and the milliseconds until its first page was drawn.

    It says so on stderr; afterwards it is ended.
    """
    began = time.monotonic()
    with subprocess.Popen(
        command, env=surroundings(), cwd=OUT, stderr=subprocess.PIPE, text=True
    ) as process:
        assert process.stderr is not None
        said = []
        for line in process.stderr:
            said.append(line)
            if line.rstrip().endswith("first page drawn"):
                break
        else:
            raise SystemExit(f"{command[0]} drew nothing:\n{''.join(said)}")
        milliseconds = (time.monotonic() - began) * 1000
        try:
            yield process.pid, milliseconds
        finally:
            process.kill()


def pss(pid: int) -> float:
    """Return the memory of a process in megabytes of 2**20, shared pages in proportion."""
    for line in Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines():
        if line.startswith("Pss:"):
            return int(line.split()[1]) / 1024
    raise LookupError("Pss")


def cpu_seconds(pid: int) -> float:
    """Return the processor time that all threads of a process have used."""
    tasks = Path(f"/proc/{pid}/task").iterdir()
    return sum(int((task / "schedstat").read_text().split()[0]) for task in tasks) / 1e9


def cpu_percent(pid: int, seconds: float) -> float:
    """Return how much of one core a process uses during so many seconds."""
    before = cpu_seconds(pid)
    time.sleep(seconds)
    return (cpu_seconds(pid) - before) / seconds * 100
