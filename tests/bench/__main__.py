"""`make bench`: measures the kiosk and its yardsticks, writes build/out/bench.json and a table.

python -m tests.bench [--sizes 1 180 1500 15000] [--runs 5]
"""

import argparse
import json
import subprocess
from pathlib import Path
from statistics import quantiles
from typing import Any

from tests.bench import publishing, starts
from tests.bench.machine import OUT, PYTHON, ROOT, surroundings
from tests.bench.table import table

SIZES = ("1", "180", "1500", "15000")
DIST = ROOT / "build" / "out" / "dist"


def main() -> None:
    """Measure the sizes asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sizes", nargs="+", choices=SIZES, default=SIZES)
    parser.add_argument("--runs", type=int, default=5)
    options = parser.parse_args()
    OUT.mkdir(parents=True, exist_ok=True)
    folders = {size: publishing.published(size) for size in options.sizes}
    sizes, yardsticks = starts.measure(folders, options.runs)
    bare: dict[str, float] = {}
    kinds: dict[str, dict[str, list[float]]] = {}
    for size, data in folders.items():
        print(f"{size}: visiting", flush=True)
        visited = visit(data)
        kinds[size] = visited.pop("taps")
        sizes[size] |= sums(sizes[size], visited, kinds[size]) | starts.idle(data)
        print(f"{size}: publishing", flush=True)
        found, bare[size] = publishing.measure(size, options.runs)
        sizes[size] |= found
    result = {"sizes": sizes, "yardsticks": yardsticks | {"yaml_pydantic_s": bare} | binaries()}
    result = json.loads(json.dumps(result), parse_float=lambda text: round(float(text), 2))
    (OUT.parent / "bench.json").write_text(json.dumps(result, indent=2) + "\n")
    text = table(result, kinds)
    (OUT.parent / "bench.txt").write_text(text)
    print(text)


def visit(data: Path) -> dict[str, Any]:
    """Return what a visit of a programme found, in a process of its own."""
    done = subprocess.run(
        [PYTHON, "-m", "tests.bench.visiting", str(data)],
        env=surroundings(), cwd=OUT, capture_output=True, text=True,
    )  # fmt: skip
    if done.returncode or done.stderr:
        raise SystemExit(f"the visit did not run clean:\n{done.stdout}{done.stderr}")
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def sums(
    start: dict[str, float], visited: dict[str, float], kinds: dict[str, list[float]]
) -> dict[str, Any]:
    """Return the figures of a visit: memory after the tour counts from that of a plain start."""
    grown = visited.pop("grown_mb")
    every = sorted(time for times in kinds.values() for time in times)
    cut = quantiles(every, n=20)
    tap = {"p50": cut[9], "p95": cut[-1], "max": every[-1]}
    return {**visited, "tap_ms": tap, "pss_after_tour_mb": start["pss_mb"] + grown}


def binaries() -> dict[str, float]:
    """Return the sizes of the standalone program, as far as it is built."""
    found = {}
    if (DIST / "kiosk").exists():
        found["binary_mb"] = (DIST / "kiosk").stat().st_size / 1e6
    if (DIST / "kiosk-folder").exists():
        files = (DIST / "kiosk-folder").rglob("*")
        found["folder_mb"] = sum(file.lstat().st_size for file in files) / 1e6
    return found


if __name__ == "__main__":
    main()
