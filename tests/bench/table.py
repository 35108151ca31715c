"""The figures as a table, each beside its budget."""

from collections.abc import Iterator
from statistics import median, quantiles
from typing import Any

Figures = dict[str, Any]
Row = tuple[str, str, list[str]]


def table(result: Figures, kinds: dict[str, dict[str, list[float]]]) -> str:
    """Return the table of a run; `kinds` has the milliseconds of every tap by kind of page."""
    sizes: Figures = result["sizes"]
    rows: list[Row] = [("sessions", "budget", list(sizes))]
    rows += [
        (
            name,
            budget,
            [text(figures, result["yardsticks"], size) for size, figures in sizes.items()],
        )
        for name, budget, text in _lines()
    ]
    shown = sorted({kind for found in kinds.values() for kind in found})
    for kind in shown:
        rows.append((f"tap to {kind}, ms (p50 / p95)", "50", [_tap(kinds[s], kind) for s in sizes]))
    widths = [max(len(row[0]) for row in rows), max(len(row[1]) for row in rows)]
    cells = max(len(cell) for row in rows for cell in row[2])
    lines = [
        f"{row[0]:{widths[0]}}  {row[1]:>{widths[1]}}  "
        + "  ".join(f"{cell:>{cells}}" for cell in row[2])
        for row in rows
    ]
    yard = result["yardsticks"]
    lines.append(
        f"\nempty window: {yard['empty_start_ms']:.0f} ms, {yard['empty_pss_mb']:.1f} MB"
        + "".join(f"; {key}: {yard[key]:.1f}" for key in ("binary_mb", "folder_mb") if key in yard)
    )
    return "\n".join(lines) + "\n"


def _lines() -> Iterator[tuple[str, str, Any]]:
    def start(key: str) -> Any:
        def cell(f: Figures, y: Figures, _size: str) -> str:
            return f"{f[key]:.0f} ({f[key] / y['empty_start_ms']:.2f}x)" if key in f else "-"

        return cell

    def plain(key: str, digits: int = 1) -> Any:
        return lambda f, _y, _size: f"{f[key]:.{digits}f}"

    def publish(f: Figures, y: Figures, size: str) -> str:
        return f"{f['publish_s']:.2f} ({f['publish_s'] / y['yaml_pydantic_s'][size]:.2f}x)"

    def memory(f: Figures, y: Figures, _size: str) -> str:
        return f"{f['pss_mb']:.1f} (+{f['pss_mb'] - 1.3 * y['empty_pss_mb']:.1f})"

    def tap(f: Figures, _y: Figures, _size: str) -> str:
        return "{p50:.0f} / {p95:.0f} / {max:.0f}".format(**f["tap_ms"])

    yield "start from source, ms (of the empty window)", "1.5x", start("start_ms")
    yield "start of the folder, ms (of the empty window)", "1.5x", start("start_binary_ms")
    yield "memory, MB (over 1.3 empty windows)", "+40", memory
    yield "memory after 200 pages, MB", "", plain("pss_after_tour_mb")
    yield "tap to drawn, ms (p50 / p95 / max)", "p95 50", tap
    yield "language, ms before drawing", "16", plain("language_ms")
    yield "search, ms a key (p95)", "5 / 16", plain("search_ms_p95")
    yield "scrolling, frames a second", "55", plain("scroll_fps", 0)
    yield "still page, % of a core", "0.5", plain("still_cpu_percent", 2)
    yield "attract screen, % of a core", "", plain("attract_cpu_percent", 2)
    yield "check, s", "", plain("check_s", 2)
    yield "check and publish, s (of libyaml + pydantic)", "2x", publish
    yield "release, MB", "", plain("release_mb")


def _tap(found: dict[str, list[float]], kind: str) -> str:
    times = found.get(kind, [])
    if len(times) < 2:
        return "-"
    return f"{median(times):.0f} / {quantiles(times, n=20)[-1]:.0f}"
