"""Starts programs in turn: time to the first page, memory, what a still page costs."""

from collections import defaultdict
from pathlib import Path
from statistics import median
from time import sleep

from tests.bench.machine import PYTHON, ROOT, cpu_percent, pss, started

BINARY = ROOT / "build" / "out" / "dist" / "kiosk-folder" / "kiosk"
EMPTY = [PYTHON, str(Path(__file__).with_name("empty.py"))]
# Until what the first page did not need has come as well.
SETTLED_S = 3.0
STILL_S = 4.0
# Five times that are three highlights of nine seconds, with their changes.
ATTRACT_S = 6.0

Found = dict[str, float]


def run(program: list[str], data: Path, route: str = "attract") -> list[str]:
    """Return the command that runs the kiosk on a data folder."""
    size = ["--size", "1080x1920", "--trace-start"]
    return [*program, "run", *size, "--route", route, "--data", str(data)]


def programs() -> dict[str, list[str]]:
    """Return the ways to start the kiosk that there are here: the binary has to be built first."""
    found = {"start": [PYTHON, "-m", "kiosk"]}
    return found | ({"start_binary": [str(BINARY)]} if BINARY.exists() else {})


def measure(folders: dict[str, Path], runs: int) -> tuple[dict[str, Found], Found]:
    """Return start and memory of each size, and of the empty window.

    They take turns, so that whatever else the machine does meanwhile meets all of them. A name
    that ends in `work_ms` is processor time, which other programs do not lengthen.
    """
    commands = {("", "empty_start"): EMPTY}
    for size, data in folders.items():
        commands |= {(size, key): run(program, data) for key, program in programs().items()}
    found: dict[str, dict[str, list[float]]] = defaultdict(lambda: defaultdict(list))
    for turn in range(runs + 1):
        for (size, key), command in commands.items():
            with started(command) as running:
                if turn == 0:
                    continue  # fills the caches
                found[size][f"{key}_ms"].append(running.milliseconds)
                found[size][f"{key}_work_ms"].append(running.work)
                if key != "start_binary":
                    sleep(SETTLED_S)
                    found[size]["pss_mb" if size else "empty_pss_mb"].append(pss(running.pid))
    middle = {size: {k: median(v) for k, v in one.items()} for size, one in found.items()}
    return {size: middle[size] for size in folders}, middle[""]


def idle(data: Path, runs: int) -> Found:
    """Return the processor time of a page that stands still, and of the attract screen."""
    program = [PYTHON, "-m", "kiosk"]
    with started(run(program, data, "home")) as running:
        sleep(SETTLED_S)
        still = median(cpu_percent(running.pid, STILL_S) for _ in range(runs))
    with started(run(program, data, "attract")) as running:
        sleep(SETTLED_S)
        # At one go: a middle value would leave the changes out.
        attract = cpu_percent(running.pid, runs * ATTRACT_S)
    return {"still_cpu_percent": still, "attract_cpu_percent": attract}
