"""Rows of a list have their height when they are made, and when they are used again.

Where they grew only when they were laid out, a list at its end took rows away above, made them
again, and never stopped: the screen stood still and memory ran out within minutes.
"""

from collections.abc import Callable, Iterable
from pathlib import Path

import pytest
from PySide6.QtCore import QMetaObject
from PySide6.QtQuick import QQuickItem

from kiosk.ui.render import settle
from tests.ui.conftest import Visitor
from tests.ui.programme import AFTERNOON

Visit = Callable[..., Visitor]

SIZES = [(1080, 1920), (1920, 1080), (1280, 800)]
STEPS = 12


def list_of(visitor: Visitor) -> QQuickItem:
    (found,) = [item for item in visitor.items() if item.inherits("QQuickListView")]
    return found


def heights(view: QQuickItem) -> dict[int, float]:
    """Return the heights of the rows in view, by their position."""
    rows = (row for row in view.property("contentItem").childItems() if row.isVisible())
    return {
        int(row.property("index")): row.height()
        for row in rows
        if row.property("index") is not None
    }


def walk(view: QQuickItem, steps: Iterable[int]) -> set[int]:
    """Scroll to each step of a dozen; return the rows whose height is still what they had first."""
    seen = set()
    for step in steps:
        far = max(0, view.property("contentHeight") - view.height())
        view.setProperty("contentY", view.property("originY") + far * step / STEPS)
        seen |= unchanged(view)
    return seen


def unchanged(view: QQuickItem) -> set[int]:
    """Return the rows there are now, and that have the same height when all is laid out."""
    made = heights(view)
    settle(0)
    laid_out = heights(view)
    both = made.keys() & laid_out.keys()
    assert {row: made[row] for row in both} == {row: laid_out[row] for row in both}
    return both


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
