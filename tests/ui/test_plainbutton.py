"""The button that is none of Qt's own behaves as those do: by finger, mouse, key and reader."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from tests.ui.conftest import Visitor
from tests.ui.test_pointers import Hand

Visit = Callable[..., Visitor]
AWAY = QPoint(0, 600)
START = "Touchez"


def start(visitor: Visitor) -> QQuickItem:
    """Return the button with which a visit begins."""
    return visitor.control(START)


def test_a_finger_may_slide_off_and_come_back(visit: Visit) -> None:
    visitor = visit("attract")
    hand, button = Hand(visitor), start(visitor)
    place = hand.at(START)
    held = []
    for what, where in (("press", place), ("move", place - AWAY), ("move", place)):
        hand.do((what, 1, where))
        held.append(button.property("down"))
    assert held == [True, False, True]
    assert visitor.route == "attract"
    hand.do(("release", 1, place))
    assert visitor.route == "home"


def test_a_finger_lifted_elsewhere_does_nothing(visit: Visit) -> None:
    visitor = visit("attract")
    hand = Hand(visitor)
    place = hand.at(START)
    hand.do(("press", 1, place))
    hand.do(("release", 1, place - AWAY))
    assert visitor.route == "attract"
    assert not start(visitor).property("down")


def test_of_two_fingers_on_it_the_first_counts(visit: Visit) -> None:
    visitor = visit()
    hand = Hand(visitor)
    place = hand.at("Langue")
    beside = place + QPoint(20, 0)
    hand.do(("press", 1, place))
    hand.do(("move", 1, place), ("press", 2, beside))
    hand.do(("move", 1, place), ("release", 2, beside))
    assert visitor.kiosk.state.code == "fr"
    hand.do(("release", 1, place))
    assert visitor.kiosk.state.code == "en"


def test_held_together_with_another_neither_acts(visit: Visit) -> None:
    visitor = visit("attract")
    hand = Hand(visitor)
    one, other = hand.at(START), hand.at("Langue")
    hand.do(("press", 1, one))
    hand.do(("move", 1, one), ("press", 2, other))
    hand.do(("release", 1, one), ("move", 2, other))
    hand.do(("release", 2, other))
    assert visitor.route == "attract"


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter], ids=str)
def test_keys_press_it_when_they_have_brought_the_focus(visit: Visit, key: Qt.Key) -> None:
    visitor = visit("attract")
    visitor.key(Qt.Key.Key_Tab)
    assert visitor.kiosk.window.activeFocusItem() == start(visitor)
    assert start(visitor).property("visualFocus")
    visitor.key(key)
    assert visitor.route == "home"


def test_the_space_bar_holds_it_and_lets_go_elsewhere(visit: Visit) -> None:
    visitor = visit("attract")
    visitor.key(Qt.Key.Key_Tab)
    QTest.keyPress(visitor.kiosk.window, Qt.Key.Key_Space)
    assert start(visitor).property("down")
    visitor.key(Qt.Key.Key_Tab)
    QTest.keyRelease(visitor.kiosk.window, Qt.Key.Key_Space)
    assert not start(visitor).property("down")
    assert visitor.route == "attract"


def test_the_ring_is_for_those_who_come_by_keys(visit: Visit) -> None:
    visitor = visit()
    switch = visitor.control("Langue")
    shown = []
    visitor.tap(switch)
    shown.append((switch.hasActiveFocus(), switch.property("visualFocus")))
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
        visitor.key(key)
        shown.append((switch.hasActiveFocus(), switch.property("visualFocus")))
    visitor.tap(switch)
    shown.append((switch.hasActiveFocus(), switch.property("visualFocus")))
    assert shown == [(True, False), (False, False), (True, True), (True, False)]


def test_a_screen_reader_presses_it(visit: Visit) -> None:
    visitor = visit("attract")
    interface = QAccessible.queryAccessibleInterface(start(visitor))
    assert interface is not None
    assert interface.role() == QAccessible.Role.Button
    assert interface.state().focusable
    actions = interface.actionInterface()
    assert actions is not None
    actions.doAction(actions.pressAction())
    visitor.pause()
    assert visitor.route == "home"
