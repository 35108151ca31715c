"""The form of bench.json and its table, of figures that are given: nothing is measured here."""

import json

from tests.bench.figures import Figures, form, spread, visits
from tests.bench.table import Run, table

TAPS = {"home": [10.0, 20.0, 30.0], "session": [40.0, 60.0]}
VISIT = {"taps": TAPS, "grown_mb": 2.0, "language_ms": 12.34567, "search_ms_p95": 4.0}
SIZE: Figures = {
    "start_ms": 900.0, "pss_mb": 100.0, "pss_after_tour_mb": 110.0, "scroll_fps": 60.0,
    "language_ms": 17.0, "search_ms_p95": 6.0, "still_cpu_percent": 0.12345,
    "attract_cpu_percent": 4.0, "check_s": 1.0, "publish_s": 1.5, "release_mb": 0.4,
    "tap_ms": spread([10.0, 20.0, 30.0]),
}  # fmt: skip
WORKS = {
    "start_work_ms": 600.0, "empty_start_work_ms": 500.0, "tap_work_ms": 20.0,
    "language_work_ms": 9.0, "search_work_ms": 3.0, "query_work_ms": 2.0, "publish_work_s": 1.4,
    "bare_work_s": 1.0,
}  # fmt: skip
YARDSTICKS: Figures = {
    "empty_start_ms": 500.0,
    "empty_pss_mb": 50.0,
    "yaml_pydantic_s": {"1": 1.0, "15000": 1.0},
}


def run(**changed: float) -> Run:
    large = SIZE | {"search_ms_p95": 6.0, "start_ms": 1000.0, "publish_s": 2.5} | changed
    result = form({"1": SIZE, "15000": large}, YARDSTICKS | {"folder_mb": 151.0})
    kinds = {"1": {"home": spread([10.0, 70.0])}, "15000": {}}
    besides = [("a browser", {"start_ms": 1234.0}), ("the kiosk", {"pss_mb": 90.0})]
    return Run(result, {"1": WORKS, "15000": WORKS}, kinds, besides, "2 cores")


def test_the_json_has_these_keys_and_no_others() -> None:
    result = json.loads(json.dumps(run().result))
    assert list(result) == ["sizes", "yardsticks"]
    assert list(result["sizes"]) == ["1", "15000"]
    assert list(result["sizes"]["1"]) == [
        "start_ms", "start_binary_ms", "pss_mb", "pss_after_tour_mb", "tap_ms", "language_ms",
        "search_ms_p95", "scroll_fps", "still_cpu_percent", "attract_cpu_percent", "check_s",
        "publish_s", "release_mb",
    ]  # fmt: skip
    assert list(result["sizes"]["1"]["tap_ms"]) == ["p50", "p95", "max"]
    assert list(result["yardsticks"]) == [
        "empty_start_ms", "empty_pss_mb", "yaml_pydantic_s", "binary_mb", "folder_mb",
    ]  # fmt: skip
    assert list(result["yardsticks"]["yaml_pydantic_s"]) == ["1", "15000"]


def test_what_was_not_measured_is_null() -> None:
    result = run().result
    assert result["sizes"]["1"]["start_binary_ms"] is None
    assert result["yardsticks"]["binary_mb"] is None
    assert result["sizes"]["1"]["still_cpu_percent"] == 0.123


def test_visits_are_one_heap_of_taps_and_else_a_median() -> None:
    visited = [VISIT, VISIT | {"grown_mb": 9.0}, VISIT | {"taps": {"home": [500.0]}}]
    figures, kinds = visits(visited)
    assert figures["grown_mb"] == 2.0
    assert figures["tap_ms"]["max"] == 500.0
    assert kinds["home"]["p50"] == 20.0
    assert list(kinds) == ["home", "session"]


def test_the_table_marks_what_is_over_its_budget() -> None:
    rows = {}
    for line in table(run()).splitlines():
        first, *cells = (part.strip() for part in line.strip("|").split("|"))
        rows[first] = cells
    assert rows["start, of the empty window"] == [
        "1.5 ×",
        "**900 ms, 1.80 ×**",
        "**1000 ms, 2.00 ×**",
    ]
    assert rows["— of that at 1 session"][1:] == ["1.00 ×", "1.00 ×"]
    assert rows["start of the folder form"][1:] == ["not built", "not built"]
    assert rows["memory (PSS), over 1.3 empty windows"][1] == "100.0 MB, +35.0"
    assert rows["search, p95 of a key"][1:] == ["**6.0 ms**", "6.0 ms"]
    assert rows["language"][1] == "**17.0 ms**"
    assert rows["scrolling"][1] == "60 fps"
    assert rows["check and publish, of libyaml + pydantic"][1:] == [
        "1.50 s, 1.50 ×", "**2.50 s, 2.50 ×**",
    ]  # fmt: skip
    assert rows["— to: home"] == ["p95 50 ms", "40 / **67** / 70", "–"]
    assert "- folder: **151.0 MB** (budget 150 MB)" in rows
    assert rows["a browser"] == ["1234.0", "–"]
