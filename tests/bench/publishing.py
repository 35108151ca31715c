"""Checks and publishes contents, beside the least that reading them could cost."""

import shutil
import subprocess
import sys
import time
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
    _seconds("-m", "kiosk", "publish", str(content(size)), "--data", str(data))
    return data


def measure(size: str, runs: int) -> tuple[dict[str, float], float]:
    """Return check, publish and release of a size, and the seconds of the bare pass."""
    folder = str(content(size))
    data = OUT / size / "again"
    times: dict[str, list[float]] = {"check": [], "publish": [], "bare": []}
    for _ in range(runs):
        shutil.rmtree(data, ignore_errors=True)
        times["check"].append(_seconds("-m", "kiosk", "check", folder))
        times["publish"].append(_seconds("-m", "kiosk", "publish", folder, "--data", str(data)))
        times["bare"].append(_seconds("-m", "tests.bench.bare", folder))
    release = next((data / "releases").glob("*.release"))
    found = {
        "check_s": median(times["check"]),
        "publish_s": median(times["publish"]),
        "release_mb": release.stat().st_size / 1e6,
    }
    return found, median(times["bare"])


def _seconds(*arguments: str) -> float:
    began = time.monotonic()
    done = subprocess.run(
        [PYTHON, *arguments], env=surroundings(), cwd=OUT, capture_output=True, text=True
    )
    if done.returncode:
        sys.exit(f"{' '.join(arguments)}:\n{done.stdout}{done.stderr}")
    return time.monotonic() - began
