"""Sheets: how they open and close, where the focus goes, and what the settings do at once."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtQuick import QQuickItem

from tests.ui.conftest import Visitor, name

SESSION = "session/partenariats-innovants"


def sheet(visitor: Visitor) -> str:
    return str(visitor.kiosk.window.property("sheet"))


def by_escape(visitor: Visitor) -> None:
    visitor.key(Qt.Key.Key_Escape)


def by_close(visitor: Visitor) -> None:
    visitor.tap("Close")


def by_its_button(visitor: Visitor) -> None:
    visitor.tap("Accessibility")


def by_back(visitor: Visitor) -> None:
    visitor.tap("Back")


def by_scrim(visitor: Visitor) -> None:
    visitor.tap_at(QPoint(540, 30))


@pytest.mark.parametrize("close", [by_escape, by_close, by_its_button, by_back, by_scrim])
def test_five_ways_out_of_a_sheet(
    visit: Callable[..., Visitor], close: Callable[[Visitor], None]
) -> None:
    visitor = visit(SESSION, language="en")
    visitor.tap("Accessibility")
    assert sheet(visitor) == "accessibility"
    assert "Text size" in visitor.texts()
    close(visitor)
    assert sheet(visitor) == ""
    assert "Text size" not in visitor.texts()
    assert visitor.route == SESSION


def test_a_tap_on_the_sheet_itself_does_not_close_it(visit: Callable[..., Visitor]) -> None:
    visitor = visit(SESSION, language="en")
    visitor.tap("Accessibility")
    close = visitor.control("Close")
    visitor.tap_at(close.mapToScene(QPoint(-40, 40)).toPoint())
    assert sheet(visitor) == "accessibility"


def test_the_page_under_a_sheet_takes_no_keys(visit: Callable[..., Visitor]) -> None:
    visitor = visit(SESSION, language="en")
    visitor.tap("Accessibility")
    page = next(item for item in visitor.items() if item.property("topInset") is not None)
    seen = set()
    for _ in range(40):
        visitor.key(Qt.Key.Key_Tab)
        focused = visitor.kiosk.window.activeFocusItem()
        assert not page.isAncestorOf(focused)
        seen.add(name(focused))
    # The dock stays within reach, and so does everything of the sheet.
    assert {"Close", "Standard", "High contrast", "More time", "Reset", "Home"} <= seen


def test_the_focus_returns_to_where_it_was(visit: Callable[..., Visitor]) -> None:
    visitor = visit(SESSION, language="en")
    button = visitor.control("Accessibility")
    button.forceActiveFocus(Qt.FocusReason.TabFocusReason)
    visitor.key(Qt.Key.Key_Space)
    assert name(visitor.kiosk.window.activeFocusItem()) == "Close"
    assert visitor.kiosk.window.activeFocusItem().property("visualFocus")
    visitor.key(Qt.Key.Key_Escape)
    assert visitor.kiosk.window.activeFocusItem() == button


def test_no_focus_ring_for_a_touch(visit: Callable[..., Visitor]) -> None:
    visitor = visit(SESSION, language="en")
    visitor.tap("Accessibility")
    assert not visitor.kiosk.window.activeFocusItem().property("visualFocus")


def test_a_page_takes_the_sheet_away(visit: Callable[..., Visitor]) -> None:
    visitor = visit(SESSION, language="en")
    visitor.tap("Accessibility")
    visitor.tap("Home")
    assert visitor.route == "home"
    assert sheet(visitor) == ""


def test_the_tab_of_the_page_under_a_sheet_takes_it_away(visit: Callable[..., Visitor]) -> None:
    visitor = visit("programme", language="en")
    visitor.tap("Accessibility")
    assert sheet(visitor) == "accessibility"
    visitor.tap("Programme")
    assert (sheet(visitor), visitor.route) == ("", "programme")


def test_another_language_keeps_the_sheet(visit: Callable[..., Visitor]) -> None:
    visitor = visit(SESSION, language="en")
    visitor.kiosk.state.open(f"takeaway/{SESSION}")
    visitor.pause()
    visitor.tap("Language")
    assert sheet(visitor) == f"takeaway/{SESSION}"
    assert "Emportez cette session" in visitor.texts()


@pytest.mark.parametrize(
    ("control", "setting", "value"),
    [
        ("Large", "textSize", 1),
        ("Largest", "textSize", 2),
        ("High contrast", "highContrast", True),
        ("Reach mode", "reach", True),
        ("More time", "moreTime", True),
    ],
)
def test_settings_act_at_once_and_reset(
    visit: Callable[..., Visitor], control: str, setting: str, value: object
) -> None:
    visitor = visit(SESSION, language="en")
    settings = visitor.kiosk.state.settings
    visitor.tap("Accessibility")
    before = settings.property(setting)
    assert before != value
    button = next(one for one in visitor.controls() if name(one) == control)
    visitor.tap(button)
    assert settings.property(setting) == value
    assert sheet(visitor) == "accessibility"
    visitor.tap("Reset")
    assert settings.property(setting) == before


def test_a_switch_says_its_state_in_words(visit: Callable[..., Visitor]) -> None:
    visitor = visit(SESSION, language="en")
    visitor.tap("Accessibility")
    switch = visitor.control("More time")
    assert words(switch) == ["More time", "No reset before 5 minutes.", "Off"]
    visitor.tap(switch)
    assert words(switch) == ["More time", "No reset before 5 minutes.", "On"]


def test_landscape_needs_no_reach_mode(visit: Callable[..., Visitor]) -> None:
    visitor = visit(SESSION, language="en", size=(1920, 1080))
    visitor.tap("Accessibility")
    assert "Reach mode" not in visitor.texts()


@pytest.mark.parametrize("size", [(1080, 1920), (1920, 1080), (1280, 800), (768, 1366)])
@pytest.mark.parametrize("text", [0, 2])
@pytest.mark.parametrize("route", ["accessibility", f"takeaway/{SESSION}"])
def test_everything_on_a_sheet_can_be_brought_into_sight(
    visit: Callable[..., Visitor], route: str, size: tuple[int, int], text: int
) -> None:
    visitor = visit(SESSION, language="en", size=size)
    visitor.kiosk.state.settings.setTextSize(text)
    visitor.kiosk.state.open(route)
    visitor.pause()
    dock = visitor.control("Home").mapToScene(QPoint(0, 0)).y()
    names = set()
    for _ in range(20):
        focused = visitor.kiosk.window.activeFocusItem()
        top = focused.mapToScene(QPoint(0, 0)).y()
        names.add(name(focused))
        if top < dock:
            assert top >= 0, name(focused)
            assert top + focused.height() <= dock + 1, name(focused)
        visitor.key(Qt.Key.Key_Tab)
    assert ("Reset" if route == "accessibility" else "Calendar") in names


def words(item: QQuickItem) -> list[str]:
    """Return the texts within a control."""
    found = [str(item.property("text"))] if item.inherits("QQuickText") else []
    for child in item.childItems():
        found += words(child)
    return found
