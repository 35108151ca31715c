"""How a visit is measured, on clocks that are given: nothing is timed here."""

from itertools import count
from types import SimpleNamespace
from typing import cast

import pytest

from kiosk.ui.app import Kiosk
from tests.bench import visiting


@pytest.fixture
def ticks(monkeypatch: pytest.MonkeyPatch) -> None:
    """At each look a second has passed, of which the processor worked a millisecond."""
    passed, worked = count(), count()
    monkeypatch.setattr(visiting, "perf_counter", lambda: float(next(passed)))
    monkeypatch.setattr(visiting, "process_time", lambda: next(worked) / 1000)
    monkeypatch.setattr(visiting, "settle", lambda _ms: None)


@pytest.mark.usefixtures("ticks")
def test_a_key_and_its_query_are_measured_by_the_same_clock(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked: list[str] = []
    monkeypatch.setattr(visiting, "search", lambda _release, typed, _code: asked.append(typed))
    finder = SimpleNamespace(
        enter=lambda _line: None, search=lambda _line: None, forget=lambda: None
    )
    state = SimpleNamespace(open=lambda _route: None, finder=finder, code="fr")
    release = SimpleNamespace(sessions=lambda: [SimpleNamespace(title={"fr": "Mer"})])
    kiosk = cast(Kiosk, SimpleNamespace(state=state, release=release))
    assert visiting.keys(kiosk) == pytest.approx((1000, 1, 1))
    assert asked == ["M", "Me", "Mer"]
