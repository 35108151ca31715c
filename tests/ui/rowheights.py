"""Rows of a list: how high they are when they are made, and when all is laid out."""

from collections.abc import Iterable

from PySide6.QtQuick import QQuickItem

from kiosk.ui.render import settle
from tests.ui.conftest import Visitor

SIZES = [(1080, 1920), (1920, 1080), (1280, 800)]
STEPS = 12


def list_of(visitor: Visitor) -> QQuickItem:
    """Return the list on the page."""
    (found,) = [item for item in visitor.items() if item.inherits("QQuickListView")]
    return found


def heights(view: QQuickItem, key: str) -> dict[object, float]:
    """Return the heights of the rows in view, by a property that tells them apart."""
    rows = (row for row in view.property("contentItem").childItems() if row.isVisible())
    return {row.property(key): row.height() for row in rows if row.property(key) is not None}


def walk(view: QQuickItem, steps: Iterable[int], key: str = "index") -> set[object]:
    """Scroll to each step of a dozen; return the rows whose height is still what they had first."""
    seen: set[object] = set()
    for step in steps:
        far = max(0, view.property("contentHeight") - view.height())
        view.setProperty("contentY", view.property("originY") + far * step / STEPS)
        seen |= unchanged(view, key)
    return seen


def unchanged(view: QQuickItem, key: str = "index") -> set[object]:
    """Return the rows there are now, and that have the same height when all is laid out."""
    made = heights(view, key)
    settle(0)
    laid_out = heights(view, key)
    both = made.keys() & laid_out.keys()
    assert {row: made[row] for row in both} == {row: laid_out[row] for row in both}
    return both
