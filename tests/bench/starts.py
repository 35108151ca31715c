"""Starts programs in turn: time to the first page, memory, what a still page costs."""

from pathlib import Path
from statistics import median
from time import sleep

from tests.bench.machine import PYTHON, ROOT, cpu_percent, pss, started

BINARY = ROOT / "build" / "out" / "dist" / "kiosk-folder" / "kiosk"
EMPTY = [PYTHON, str(Path(__file__).with_name("empty.py"))]
# Until what the first page did not need has come as well.
SETTLED_S = 4.0
STILL_S = 12.0
# Three highlights of nine seconds.
ATTRACT_S = 27.0


def run(program: list[str], data: Path, route: str = "attract") -> list[str]:
    """Return the command that runs the kiosk on a data folder."""
    size = ["--size", "1080x1920", "--trace-start"]
    return [*program, "run", *size, "--route", route, "--data", str(data)]


def programs() -> dict[str, list[str]]:
    """Return the ways to start the kiosk that there are here: the binary has to be built first."""
    found = {"start_ms": [PYTHON, "-m", "kiosk"]}
    return found | ({"start_binary_ms": [str(BINARY)]} if BINARY.exists() else {})


def measure(
    folders: dict[str, Path], runs: int
) -> tuple[dict[str, dict[str, float]], dict[str, float]]:
    """Return start and memory of each size, and of the empty window.

    They take turns, so that whatever else the machine does meanwhile meets all of them.
    """
    commands = {("", ""): EMPTY}
    for size, data in folders.items():
        commands |= {(size, key): run(program, data) for key, program in programs().items()}
    times: dict[tuple[str, str], list[float]] = {key: [] for key in commands}
    memory: dict[tuple[str, str], list[float]] = {key: [] for key in commands}
    for turn in range(runs + 1):
        for key, command in commands.items():
            with started(command) as (pid, milliseconds):
                if turn == 0:
                    continue  # fills the caches
                times[key].append(milliseconds)
                if key[1] != "start_binary_ms":
                    sleep(SETTLED_S)
                    memory[key].append(pss(pid))
    sizes: dict[str, dict[str, float]] = {size: {} for size in folders}
    for (size, key), values in times.items():
        if size:
            sizes[size][key] = median(values)
            if memory[size, key]:
                sizes[size]["pss_mb"] = median(memory[size, key])
    empty = {"empty_start_ms": median(times["", ""]), "empty_pss_mb": median(memory["", ""])}
    return sizes, empty


def idle(data: Path) -> dict[str, float]:
    """Return the processor time of a page that stands still, and of the attract screen."""
    found = {}
    for key, route, seconds in (
        ("still_cpu_percent", "home", STILL_S),
        ("attract_cpu_percent", "attract", ATTRACT_S),
    ):
        with started(run([PYTHON, "-m", "kiosk"], data, route)) as (pid, _):
            sleep(SETTLED_S)
            found[key] = cpu_percent(pid, seconds)
    return found
