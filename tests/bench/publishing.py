"""Checks and publishes contents, beside the least that reading them could cost."""

import os
import shutil
import subprocess
import sys
import time
from collections import defaultdict
from pathlib import Path
from statistics import median

from tests.bench.machine import OUT, PYTHON, ROOT, surroundings
from tests.fixtures.generate import Size, write_forum

REAL = "1"


def content(size: str) -> Path:
    """Return the folder of the content of a size, written when it is first asked for."""
    if size == REAL:
        return ROOT / "resources" / "content"
    folder = OUT / size / "content"
    if not folder.exists():
        part = folder.with_name("content.part")
        shutil.rmtree(part, ignore_errors=True)
        write_forum(part, Size.of(int(size))).rename(folder)
    return folder


def published(size: str) -> Path:
    """Return a data folder on which the content of a size is live."""
    data = OUT / size / "data"
    shutil.rmtree(data, ignore_errors=True)
    _time("-m", "kiosk", "publish", str(content(size)), "--data", str(data))
    return data


def measure(size: str, runs: int) -> dict[str, float]:
    """Return the seconds to check, to publish and of the bare pass, and the size of the release.

    A name that ends in `work_s` is processor time, which other programs do not lengthen.
    """
    folder = str(content(size))
    data = OUT / size / "again"
    commands = {
        "check": ("-m", "kiosk", "check", folder),
        "publish": ("-m", "kiosk", "publish", folder, "--data", str(data)),
        "bare": ("-m", "tests.bench.bare", folder),
    }
    times: dict[str, list[float]] = defaultdict(list)
    for _ in range(runs):
        shutil.rmtree(data, ignore_errors=True)
        for name, command in commands.items():
            seconds, work = _time(*command)
            times[f"{name}_s"].append(seconds)
            times[f"{name}_work_s"].append(work)
    release = next((data / "releases").glob("*.release"))
    return {key: median(values) for key, values in times.items()} | {
        "release_mb": release.stat().st_size / 1e6
    }


def _time(*arguments: str) -> tuple[float, float]:
    """Run a command; return the seconds it took, and the processor's."""
    began, before = time.monotonic(), os.times()
    done = subprocess.run(
        [PYTHON, *arguments], env=surroundings(), cwd=OUT, capture_output=True, text=True
    )
    if done.returncode:
        sys.exit(f"{' '.join(arguments)}:\n{done.stdout}{done.stderr}")
    after = os.times()
    work = sum(after[2:4]) - sum(before[2:4])
    return time.monotonic() - began, work
