"""The figures as a table, each beside its budget (see docs/performance.md); bold: over it."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from tests.bench.figures import Figures

EMPTY_TIMES, EMPTY_MEMORY, MEMORY_MORE = 1.5, 1.3, 40
LIKE_ONE = 1.1
TAP_MS, FRAME_MS, LANGUAGE_MS = 50, 100, 16
SEARCH_MS = {"15000": 16}
SEARCH_MS_ELSE = 5
FPS, STILL_PERCENT, PUBLISH_TIMES = 55, 0.5, 2
BINARY_MB, FOLDER_MB = 60, 150


class Run(NamedTuple):
    """A run: what is in bench.json, and what only the table tells.

    `works` holds processor times by size and name; `kinds` taps by size and kind of page;
    `besides` the rows of a second table: what was measured under Xvfb.
    """

    result: Figures
    works: Mapping[str, Mapping[str, float]]
    kinds: Mapping[str, Mapping[str, Mapping[str, float]]]
    besides: Sequence[tuple[str, Mapping[str, float]]]
    machine: str


Cell = Callable[[str], str]


def table(run: Run) -> str:
    """Return the tables of a run as Markdown."""
    sizes = list(run.result["sizes"])
    lines = [
        run.machine,
        "",
        _line("sessions", "budget", *sizes),
        _line(*["---"] * (len(sizes) + 2)),
    ]
    lines += [_line(name, budget, *map(cell, sizes)) for name, budget, cell in _rows(run)]
    kinds = sorted({kind for found in run.kinds.values() for kind in found})
    for kind in kinds:
        found = [run.kinds[size].get(kind, {}) for size in sizes]
        lines.append(_line(f"— to: {kind}", f"p95 {TAP_MS} ms", *map(_tap, found)))
    lines += ["", *_yardsticks(run.result["yardsticks"])]
    if run.besides:
        keys = list(dict.fromkeys(key for _, found in run.besides for key in found))
        lines += ["", _line("on a screen (Xvfb)", *keys), _line(*["---"] * (len(keys) + 1))]
        for name, found in run.besides:
            lines.append(_line(name, *(f"{found[k]:.1f}" if k in found else "–" for k in keys)))
    return "\n".join(lines) + "\n"


def _rows(run: Run) -> Iterator[tuple[str, str, Cell]]:
    cells, sizes = _Cells(run), run.result["sizes"]
    start, work, plain, most = cells.start, cells.work, cells.plain, cells.at_most
    yield "start, of the empty window", "1.5 ×", start("start_ms", EMPTY_TIMES)
    yield "— processor time", "", work("start_work_ms", "{:.2f} ×", "empty_start_work_ms")
    yield "— of that at 1 session", "1.1 ×", cells.like_one("start_ms")
    yield "start of the folder form", "1.5 ×", start("start_binary_ms", EMPTY_TIMES)
    yield "memory (PSS), over 1.3 empty windows", "+40 MB", cells.memory
    yield "— of that at 1 session", "1.1 ×", cells.like_one("pss_mb")
    yield "— after 200 pages", "", plain("pss_after_tour_mb", "{:.1f} MB")
    yield "tap to page drawn, p50 / p95 / max", "p95 50 ms", lambda s: _tap(sizes[s]["tap_ms"])
    yield "— p95, processor time", "", work("tap_work_ms", "{:.0f} ms")
    yield "language", "16 ms", most("language_ms", LANGUAGE_MS, "{:.1f} ms")
    yield "— processor time", "", work("language_work_ms", "{:.1f} ms")
    yield "search, p95 of a key", "5 / 16 ms", cells.search
    yield "— processor time", "", work("search_work_ms", "{:.1f} ms")
    yield "— of that the query", "", work("query_work_ms", "{:.1f} ms")
    yield "scrolling", "55 fps", cells.scrolling
    yield "still page, of a core", "0.5 %", most("still_cpu_percent", STILL_PERCENT, "{:.2f} %")
    yield "attract screen, of a core", "", plain("attract_cpu_percent", "{:.1f} %")
    yield "check", "", plain("check_s", "{:.2f} s")
    yield "check and publish, of libyaml + pydantic", "2 ×", cells.publish
    yield "— processor time", "", work("publish_work_s", "{:.2f} ×", "bare_work_s")
    yield "release", "", plain("release_mb", "{:.1f} MB")


class _Cells:
    """Makes the cells of a run, by size."""

    def __init__(self, run: Run) -> None:
        self._sizes = run.result["sizes"]
        self._yard = run.result["yardsticks"]
        self._works = run.works

    def start(self, key: str, limit: float) -> Cell:
        def cell(size: str) -> str:
            value = self._sizes[size][key]
            if value is None:
                return "not built"
            return _over(value / self._yard["empty_start_ms"], limit, f"{value:.0f} ms, {{:.2f}} ×")

        return cell

    def like_one(self, key: str) -> Cell:
        def cell(size: str) -> str:
            first = self._sizes.get("1")
            return (
                _over(self._sizes[size][key] / first[key], LIKE_ONE, "{:.2f} ×") if first else "–"
            )

        return cell

    def at_most(self, key: str, limit: float, words: str) -> Cell:
        return lambda size: _over(self._sizes[size][key], limit, words)

    def plain(self, key: str, words: str) -> Cell:
        return lambda size: words.format(self._sizes[size][key])

    def work(self, key: str, words: str, per: str = "") -> Cell:
        def cell(size: str) -> str:
            found = self._works[size]
            return words.format(found[key] / (found[per] if per else 1))

        return cell

    def memory(self, size: str) -> str:
        used = self._sizes[size]["pss_mb"]
        more = used - EMPTY_MEMORY * self._yard["empty_pss_mb"]
        return _over(more, MEMORY_MORE, f"{used:.1f} MB, {{:+.1f}}")

    def scrolling(self, size: str) -> str:
        rate = self._sizes[size]["scroll_fps"]
        return _over(FPS / rate, 1, f"{rate:.0f} fps")

    def search(self, size: str) -> str:
        limit = SEARCH_MS.get(size, SEARCH_MS_ELSE)
        return _over(self._sizes[size]["search_ms_p95"], limit, "{:.1f} ms")

    def publish(self, size: str) -> str:
        seconds, bare = self._sizes[size]["publish_s"], self._yard["yaml_pydantic_s"][size]
        return _over(seconds / bare, PUBLISH_TIMES, f"{seconds:.2f} s, {{:.2f}} ×")


def _over(value: float, limit: float, words: str) -> str:
    """Return a figure in words, bold if it is over its budget."""
    said = words.format(value)
    return f"**{said}**" if value > limit else said


def _tap(times: Mapping[str, float]) -> str:
    if not times:
        return "–"
    return " / ".join(
        _over(times[key], limit, "{:.0f}")
        for key, limit in (("p50", TAP_MS), ("p95", TAP_MS), ("max", FRAME_MS))
    )


def _yardsticks(yard: Figures) -> Iterator[str]:
    yield f"- an empty window: {yard['empty_start_ms']:.0f} ms, {yard['empty_pss_mb']:.1f} MB"
    bare = ", ".join(f"{size}: {value:.2f} s" for size, value in yard["yaml_pydantic_s"].items())
    yield f"- libyaml + pydantic: {bare}"
    for key, name, limit in (
        ("binary_mb", "one file", BINARY_MB),
        ("folder_mb", "folder", FOLDER_MB),
    ):
        size = "not built here (`make binary`)"
        if yard[key] is not None:
            size = f"{_over(yard[key], limit, '{:.1f} MB')} (budget {limit} MB)"
        yield f"- {name}: {size}"


def _line(*cells: Any) -> str:
    return f"| {' | '.join(map(str, cells))} |"
