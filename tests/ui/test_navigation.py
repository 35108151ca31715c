"""A visitor moves about: by tabs, links, back and keys, in either language."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest

from tests.ui.conftest import Visitor

SESSION = "session/partenariats-innovants"
Visit = Callable[..., Visitor]


def test_a_person_of_a_session_opens_and_back_returns_to_the_same_place(visit: Visit) -> None:
    visitor = visit(SESSION)
    visitor.kiosk.state.pageRows.complete()
    visitor.pause()
    visitor.tap("Interventions")
    place = visitor.view().property("contentY")
    assert place > 0

    visitor.tap("Kevin Ossah")
    assert visitor.route == "speaker/kevin-ossah"

    visitor.tap("Retour")
    assert visitor.route == SESSION
    assert visitor.view().property("contentY") == place


def test_a_folded_text_shows_what_its_short_beginning_leads_to(visit: Visit) -> None:
    visitor = visit(SESSION)
    visitor.kiosk.state.pageRows.complete()
    visitor.pause()
    texts = visitor.texts()
    (beginning,) = [n for n, text in enumerate(texts) if text.startswith("La Méditerranée n’est")]
    assert texts[beginning + 1] == "•"
    assert texts[beginning + 2].startswith("Elle marque la frontière sud")
    assert texts[beginning + 3] == "Lire la suite"


def test_switching_language_keeps_page_scroll_and_open_parts(visit: Visit) -> None:
    visitor = visit(SESSION)
    visitor.tap("Contexte")
    visitor.tap("Lire la suite")
    view = visitor.view()
    place = view.property("contentY")

    visitor.tap("Langue")

    assert visitor.route == SESSION
    assert visitor.view() is view
    assert view.property("contentY") == place
    assert visitor.control("Show less")
    assert any("One of the fundamental principles" in text for text in visitor.texts())


def test_the_header_is_as_high_in_one_language_as_in_the_other(visit: Visit) -> None:
    visitor = visit(SESSION)
    french = visitor.view().property("contentHeight"), _heading_y(visitor, "Question principale")
    visitor.tap("Langue")
    english = visitor.view().property("contentHeight"), _heading_y(visitor, "Main question")
    assert french[1] == english[1]


def _heading_y(visitor: Visitor, text: str) -> float:
    for item in visitor.items():
        if item.inherits("QQuickText") and item.property("text") == text:
            return item.mapToScene(item.boundingRect().topLeft()).y()
    raise AssertionError(text)


def test_page_down_ends_in_page_up(visit: Visit) -> None:
    visitor = visit(SESSION)
    for _ in range(30):
        if visitor.view().property("atYEnd"):
            break
        visitor.tap("Suite de la page")
    visitor.tap("Remonter dans la page")
    assert not visitor.view().property("atYEnd")


def test_what_is_touched_at_the_edge_of_a_view_stays_under_the_finger(visit: Visit) -> None:
    visitor = visit(SESSION)
    visitor.kiosk.state.pageRows.complete()
    visitor.pause()
    view, control = visitor.view(), visitor.control("Lire la suite")
    where = control.mapToItem(view.property("contentItem"), QPointF(0, 0))
    view.setProperty("contentY", where.y() + 20 - view.height())
    visitor.pause()
    place = view.property("contentY")
    point = control.mapToScene(QPointF(20, 10)).toPoint()
    QTest.mousePress(
        visitor.kiosk.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, point
    )
    visitor.pause()
    assert control.hasActiveFocus()
    assert view.property("contentY") == place


def test_unknown_routes_change_nothing(visit: Visit) -> None:
    visitor = visit(SESSION)
    for route in ("session/nobody", "nowhere", "", "session/../../etc"):
        visitor.kiosk.state.open(route)
        assert visitor.route == SESSION
        assert visitor.texts()


def test_tab_reaches_every_control_and_space_presses_it(visit: Visit) -> None:
    visitor = visit(SESSION)
    # What comes bit by bit would come behind who tabs through the page.
    visitor.kiosk.state.pageRows.complete()
    visitor.pause()
    reached = set()
    for _ in range(60):
        visitor.key(Qt.Key.Key_Tab)
        focused = visitor.kiosk.window.activeFocusItem()
        if focused in reached:
            break
        reached.add(focused)
    missing = [item for item in visitor.controls() if item not in reached]
    assert not missing

    while visitor.kiosk.window.activeFocusItem() is not visitor.control("Intervenants"):
        visitor.key(Qt.Key.Key_Tab)
    visitor.key(Qt.Key.Key_Space)
    assert visitor.route == "speakers"


@pytest.mark.parametrize("enter", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_enter_does_what_the_space_bar_does(visit: Visit, enter: Qt.Key) -> None:
    visitor = visit("home", language="en")
    while visitor.kiosk.window.activeFocusItem() is not visitor.control("Accessibility"):
        visitor.key(Qt.Key.Key_Tab)
    visitor.key(enter)
    assert visitor.kiosk.window.property("sheet") == "accessibility"
    while visitor.kiosk.window.activeFocusItem() is not visitor.control("Close"):
        visitor.key(Qt.Key.Key_Tab)
    visitor.key(enter)
    assert visitor.kiosk.window.property("sheet") == ""
