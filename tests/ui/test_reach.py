"""Reach mode: everything that is touched is in the lower 58 % of the screen (EN 301 549, 8.3)."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPointF

from kiosk.programme import pages
from kiosk.settings import Screen
from tests.ui.conftest import Visitor, name

LINE = 0.42
ROUTES = [
    "home",
    "session/partenariats-innovants",
    "speakers",
    "speaker/ben-amar-zeghadi",
    "partnerships",
    "partnership/eser",
    "search",
    "programme",
]


def reach(visitor: Visitor) -> None:
    visitor.hear()
    visitor.kiosk.state.settings.setReach(True)
    visitor.pause()


@pytest.mark.parametrize("text", [0, 2])
@pytest.mark.parametrize("route", ROUTES)
def test_nothing_to_touch_above_the_line(
    visit: Callable[..., Visitor], route: str, text: int
) -> None:
    visitor = visit(route)
    visitor.kiosk.state.settings.setTextSize(text)
    reach(visitor)
    line = LINE * visitor.kiosk.window.height() - 1
    for control in visitor.controls():
        top = clipped_top(visitor, control)
        assert top >= line, name(control)


def test_a_small_panel_has_all_keys_below_the_line(visit: Callable[..., Visitor]) -> None:
    visitor = visit("search", (768, 1366), screen=Screen(width_mm=194))
    visitor.kiosk.state.settings.setTextSize(2)
    reach(visitor)
    for item in (*visitor.controls(), visitor.kiosk.window.activeFocusItem()):
        assert item.mapToScene(QPointF(0, 0)).y() >= LINE * 1366 - 1, name(item)


@pytest.mark.parametrize("route", ROUTES)
def test_the_poster_names_the_page_once(visit: Callable[..., Visitor], route: str) -> None:
    visitor = visit(route, language="en")
    reach(visitor)
    texts = visitor.texts()
    page = next(item for item in visitor.items() if item.property("topInset") is not None)
    heading = page.property("heading")
    assert "Reach mode: everything happens below this line." in texts
    line = LINE * visitor.kiosk.window.height()
    shown = [
        item
        for item in visitor.items()
        if item.inherits("QQuickText") and item.property("text") == heading
    ]
    assert heading
    assert len([one for one in shown if one.mapToScene(QPointF(0, 0)).y() < line]) == 1


@pytest.mark.parametrize("text", [0, 2])
@pytest.mark.parametrize(
    ("route", "labels"),
    [
        ("session/partenariats-innovants", ["Workshop", "In French", "Translated from French"]),
        ("partnership/eser", ["European community of\u00a0regions"]),
    ],
)
def test_the_poster_has_the_labels_of_the_page_whole(
    visit: Callable[..., Visitor], route: str, labels: list[str], text: int
) -> None:
    visitor = visit(route, language="en")
    visitor.kiosk.state.settings.setTextSize(text)
    reach(visitor)
    line = LINE * visitor.kiosk.window.height()
    words = [item for item in visitor.items() if item.inherits("QQuickText")]
    for label in labels:
        (shown,) = [item for item in words if item.property("text") == label]
        assert 0 <= shown.mapToScene(QPointF(0, 0)).y() < line


@pytest.mark.parametrize("text", [0, 1, 2])
@pytest.mark.parametrize("route", ["home", "session/partenariats-innovants"])
def test_the_dock_brings_it_and_takes_it_away(
    visit: Callable[..., Visitor], route: str, text: int
) -> None:
    visitor = visit(route, language="en")
    visitor.hear()
    visitor.kiosk.state.settings.setTextSize(text)
    visitor.pause()
    visitor.tap("In reach")
    assert "Reach mode: everything happens below this line." in visitor.texts()
    visitor.tap("In reach")
    assert "Reach mode: everything happens below this line." not in visitor.texts()


def test_a_sheet_stays_below_the_line_too(visit: Callable[..., Visitor]) -> None:
    visitor = visit("session/partenariats-innovants", language="en")
    reach(visitor)
    visitor.tap("Accessibility")
    line = LINE * visitor.kiosk.window.height() - 1
    close = visitor.control("Close")
    assert close.mapToScene(QPointF(0, 0)).y() >= line


def test_a_wide_screen_is_within_reach_as_it_is(visit: Callable[..., Visitor]) -> None:
    visitor = visit("session/partenariats-innovants", language="en", size=(1920, 1080))
    reach(visitor)
    assert "Reach mode: everything happens below this line." not in visitor.texts()


def clipped_top(visitor: Visitor, item: object) -> float:
    """Return where the visible part of a control begins; far below if none of it is to be seen."""
    top = item.mapToScene(QPointF(0, 0)).y()
    bottom = top + item.height()
    parent = item.parentItem()
    while parent is not None:
        if parent.clip():
            edge = parent.mapToScene(QPointF(0, 0)).y()
            if bottom <= edge:
                return float("inf")
            top = max(top, edge)
        parent = parent.parentItem()
    return top


def test_the_routes_here_are_all_kinds_of_pages() -> None:
    kinds = {pages.kind(route) for route in ROUTES}
    assert kinds == set(pages.PAGES) - {"attract", "filter", "place", "takeaway"}
