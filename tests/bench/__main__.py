"""`make bench`: measures the kiosk and its yardsticks, writes build/out/bench.json and bench.md.

python -m tests.bench [--sizes 1 180 1500 15000] [--runs 5]
"""

import argparse
import json
import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.bench import browser, publishing, starts, xvfb
from tests.bench.figures import Figures, form, visits
from tests.bench.machine import OUT, PYTHON, ROOT, surroundings
from tests.bench.table import Run, table

SIZES = ("1", "180", "1500", "15000")
DIST = ROOT / "build" / "out" / "dist"
# What is measured on a screen as well, if it is among the sizes; else the first of them.
SCREEN_SIZE = "180"


def main() -> None:
    """Measure the sizes asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sizes", nargs="+", choices=SIZES, default=SIZES)
    parser.add_argument("--runs", type=int, default=5)
    options = parser.parse_args()
    OUT.mkdir(parents=True, exist_ok=True)
    loads = os.getloadavg()
    say("publishing what is shown")
    folders = {size: publishing.published(size) for size in options.sizes}
    say("starting")
    sizes, empty = starts.measure(folders, options.runs)
    kinds = {}
    for size, found in visited(folders, options.runs).items():
        figures, kinds[size] = visits(found)
        # The visitor of a bench is in the same process: only the growth is the kiosk's.
        figures["pss_after_tour_mb"] = sizes[size]["pss_mb"] + figures.pop("grown_mb")
        sizes[size] |= figures
    for size, data in folders.items():
        say(f"standing still, and publishing: {size}")
        sizes[size] |= starts.idle(data, options.runs)
        sizes[size] |= publishing.measure(size, options.runs)
        sizes[size]["empty_start_work_ms"] = empty["empty_start_work_ms"]
    bare = {size: found["bare_s"] for size, found in sizes.items()}
    result = form(sizes, {**empty, "yaml_pydantic_s": bare, **binaries()})
    besides = list(on_a_screen(folders, options.runs)) if xvfb.there() else []
    machine = f"{os.cpu_count()} cores, software rendering, medians of {options.runs} runs; "
    machine += f"load before: {loads[0]:.1f}, after: {os.getloadavg()[0]:.1f}"
    (OUT.parent / "bench.json").write_text(json.dumps(result, indent=2) + "\n")
    text = table(Run(result, sizes, kinds, besides, machine))
    (OUT.parent / "bench.md").write_text(text)
    print(text)


def visited(folders: dict[str, Path], runs: int) -> dict[str, list[Figures]]:
    """Return what the visits of each size found; the sizes take turns."""
    found: dict[str, list[Figures]] = {size: [] for size in folders}
    for turn in range(runs):
        for size, data in folders.items():
            say(f"visit {turn + 1} of {runs}: {size}")
            found[size].append(visit(data))
    return found


def visit(data: Path) -> Figures:
    """Return what a visit of a programme found, in a process of its own."""
    done = subprocess.run(
        [PYTHON, "-m", "tests.bench.visiting", str(data)],
        env=surroundings(), cwd=OUT, capture_output=True, text=True,
    )  # fmt: skip
    if done.returncode or done.stderr:
        raise SystemExit(f"the visit did not run clean:\n{done.stdout}{done.stderr}")
    found: Figures = json.loads(done.stdout)
    return found


def on_a_screen(folders: dict[str, Path], runs: int) -> Iterator[tuple[str, dict[str, float]]]:
    """Yield rows of what is different on a screen of X: the kiosk, and a browser beside it."""
    size = SCREEN_SIZE if SCREEN_SIZE in folders else next(iter(folders))
    folders = {size: folders[size]}
    program = browser.find()
    with shown():
        say("starting on a screen")
        sizes, empty = starts.measure(folders, runs)
        yield (
            "an empty window",
            {"start_ms": empty["empty_start_ms"], "pss_mb": empty["empty_pss_mb"]},
        )
        for size, data in folders.items():
            figures, _ = visits([visit(data) for _ in range(runs)])
            tap = {f"tap_{key}_ms": value for key, value in figures["tap_ms"].items()}
            start = {key: sizes[size][key] for key in ("start_ms", "pss_mb")}
            yield f"the kiosk, {size}", start | tap | {"scroll_fps": figures["scroll_fps"]}
            if program:
                say(f"starting a browser: {size}")
                found = browser.measure(program, publishing.content(size), runs)
                yield f"a browser with a static page, {size}", found


@contextmanager
def shown() -> Iterator[None]:
    """Have all that is started meanwhile open its window under Xvfb."""
    before = dict(os.environ)
    with xvfb.screen(1080, 1920) as display:
        os.environ |= {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
        try:
            yield
        finally:
            os.environ.clear()
            os.environ |= before


def binaries() -> dict[str, float]:
    """Return the sizes of the standalone program, as far as it is built."""
    found = {}
    if (DIST / "kiosk").exists():
        found["binary_mb"] = (DIST / "kiosk").stat().st_size / 1e6
    if (DIST / "kiosk-folder").exists():
        files = (DIST / "kiosk-folder").rglob("*")
        found["folder_mb"] = sum(file.lstat().st_size for file in files) / 1e6
    return found


def say(what: str) -> None:
    """Tell how far the run is: it takes a while."""
    print(what, flush=True)


if __name__ == "__main__":
    main()
