"""The figures of a run in the form in which build/out/bench.json keeps them."""

from collections.abc import Mapping
from statistics import median, quantiles
from typing import Any

Figures = dict[str, Any]

OF_SIZE = (
    "start_ms", "start_binary_ms", "pss_mb", "pss_after_tour_mb", "tap_ms", "language_ms",
    "search_ms_p95", "scroll_fps", "still_cpu_percent", "attract_cpu_percent", "check_s",
    "publish_s", "release_mb",
)  # fmt: skip
YARDSTICKS = ("empty_start_ms", "empty_pss_mb", "yaml_pydantic_s", "binary_mb", "folder_mb")
DIGITS = 3


def form(sizes: Mapping[str, Figures], yardsticks: Figures) -> Figures:
    """Return what is written: these keys and no others; null is what was not measured here."""
    return {
        "sizes": {
            size: {key: _rounded(found.get(key)) for key in OF_SIZE}
            for size, found in sizes.items()
        },
        "yardsticks": {key: _rounded(yardsticks.get(key)) for key in YARDSTICKS},
    }


def spread(times: list[float]) -> dict[str, float]:
    """Return the middle of some times, what 95 of 100 stay below, and the longest."""
    if len(times) < 2:
        return {key: times[0] for key in ("p50", "p95", "max")} if times else {}
    return {
        "p50": median(times),
        "p95": quantiles(times, n=20, method="inclusive")[-1],
        "max": max(times),
    }


def visits(found: list[Figures]) -> tuple[Figures, dict[str, dict[str, float]]]:
    """Return the figures of several visits as one, and those of a tap by kind of page.

    The taps of all visits are one heap; of everything else it is the median.
    """
    kinds: dict[str, list[float]] = {}
    for visit in found:
        for kind, times in visit["taps"].items():
            kinds.setdefault(kind, []).extend(times)
    single = [key for key in found[0] if key != "taps"]
    figures: Figures = {key: median(visit[key] for visit in found) for key in single}
    figures["tap_ms"] = spread([time for times in kinds.values() for time in times])
    return figures, {kind: spread(times) for kind, times in sorted(kinds.items())}


def _rounded(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _rounded(one) for key, one in value.items()}
    return value if value is None else round(value, DIGITS)
