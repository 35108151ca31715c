"""Rows of a list have their height when they are made, and when they are used again.

Where they grew only when they were laid out, a list at its end took rows away above, made them
again, and never stopped: the screen stood still and memory ran out within minutes.
"""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMetaObject

from kiosk.ui.render import settle
from tests.ui.conftest import Visitor
from tests.ui.programme import AFTERNOON
from tests.ui.rowheights import SIZES, STEPS, list_of, unchanged, walk

Visit = Callable[..., Visitor]


@pytest.mark.parametrize("text_size", [0, 2])
@pytest.mark.parametrize("size", SIZES)
def test_sessions_of_a_day(
    visit: Visit, congress: Path, size: tuple[int, int], text_size: int
) -> None:
    visitor = visit("programme", release=congress, size=size, now=AFTERNOON)
    visitor.kiosk.state.settings.setTextSize(text_size)
    settle()
    view = list_of(visitor)
    assert len(walk(view, [*range(STEPS + 1), *range(STEPS, -1, -1)])) > STEPS


@pytest.mark.parametrize("text_size", [0, 2])
@pytest.mark.parametrize("size", SIZES)
def test_results_of_a_search(
    visit: Visit, congress: Path, size: tuple[int, int], text_size: int
) -> None:
    visitor = visit("search", release=congress, size=size)
    visitor.kiosk.state.settings.setTextSize(text_size)
    settle()
    visitor.kiosk.state.search.search("co")
    view = list_of(visitor)
    QMetaObject.invokeMethod(view, "forceLayout")
    assert unchanged(view)
    assert len(walk(view, range(STEPS + 1))) > STEPS


@pytest.mark.parametrize("text_size", [0, 2])
@pytest.mark.parametrize("size", SIZES)
def test_results_to_which_somebody_comes_back(
    visit: Visit, congress: Path, size: tuple[int, int], text_size: int
) -> None:
    visitor = visit("search", release=congress, size=size)
    visitor.kiosk.state.settings.setTextSize(text_size)
    visitor.kiosk.state.search.search("co")
    visitor.kiosk.state.open("home")
    settle()
    visitor.kiosk.state.back()
    assert 0 in unchanged(list_of(visitor))
