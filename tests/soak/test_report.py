"""How a soak is judged, of figures that are given: nobody touches anything here."""

import pytest

from tests.soak.report import faults, growth_percent, line

WELL = {"printed": [], "logged": [], "ended": 0, "growth_percent": 1.9}


def samples(own: list[float], others: float = 40.0) -> list[tuple[float, dict[str, float]]]:
    return [(10.0 * n, {"own_mb": value, "pss_mb": value + others}) for n, value in enumerate(own)]


def test_growth_is_that_of_the_fitted_line_in_parts_of_all_memory() -> None:
    assert growth_percent(samples([60.0, 61.0, 62.0, 63.0])) == pytest.approx(3.0)
    assert growth_percent(samples([60.0, 60.0, 60.0])) == 0
    assert growth_percent(samples([60.0])) == 0


def test_memory_that_comes_and_goes_does_not_grow() -> None:
    assert abs(growth_percent(samples([60.0, 70.0, 60.0, 70.0, 60.0]))) < 0.01


def test_a_soak_without_a_fault_is_good() -> None:
    assert faults(WELL) == []


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"printed": ["qrc: TypeError"]}, "printed: qrc: TypeError"),
        ({"logged": ["… fault kind=KeyError"]}, "logged: … fault kind=KeyError"),
        ({"ended": -11}, "it ended with -11"),
        ({"growth_percent": 2.0}, "memory grew by 2.00 %"),
    ],
)
def test_each_fault_is_said(change: dict[str, object], said: str) -> None:
    assert faults(WELL | change) == [said]


def test_a_line_tells_where_a_soak_stands() -> None:
    sample = {"own_mb": 60.04, "pss_mb": 99.96, "handles": 12, "threads": 6}
    assert line(300.4, sample, ["qrc: TypeError"]) == (
        "    5 min: 60.0 MB of its own, PSS 100.0 MB, 12 handles, 6 threads, 1 lines printed"
    )
