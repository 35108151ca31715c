"""Fingers as they are: palms, two at once, ones that slide off, tap twice or stay."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QPointingDevice
from PySide6.QtTest import QTest
from shiboken6 import isValid

from kiosk.ui.touch import DOUBLE_MS
from tests.ui.conftest import Visitor

Visit = Callable[..., Visitor]
Move = tuple[str, int, QPoint]


class Hand:
    """Fingers on the glass."""

    def __init__(self, visitor: Visitor) -> None:
        self.visitor = visitor
        self.window = visitor.kiosk.window
        self.device: QPointingDevice = QTest.createTouchDevice()

    def at(self, label: str) -> QPoint:
        """Return the middle of a control."""
        item = self.visitor.control(label)
        return item.mapToScene(item.boundingRect().center()).toPoint()

    def do(self, *moves: Move) -> None:
        """Let some fingers do something at the same moment: press, move, rest or release."""
        frame = QTest.touchEvent(self.window, self.device, False)
        for what, finger, place in moves:
            if what == "rest":
                frame.stationary(finger)
            else:
                getattr(frame, what)(finger, place, self.window)
        frame.commit(True)
        self.visitor.pause()


def test_a_control_acts_when_the_finger_is_lifted(visit: Visit) -> None:
    visitor = visit()
    hand = Hand(visitor)
    place = hand.at("Programme")
    hand.do(("press", 1, place))
    assert visitor.route == "home"
    hand.do(("release", 1, place))
    assert visitor.route == "programme"


def test_a_long_press_is_a_press(visit: Visit) -> None:
    visitor = visit()
    hand = Hand(visitor)
    place = hand.at("Programme")
    hand.do(("press", 1, place))
    # Longer than what Qt takes for a hold.
    QTest.qWait(1000)
    assert visitor.route == "home"
    hand.do(("release", 1, place))
    assert visitor.route == "programme"


@pytest.mark.parametrize("label", ["Programme", "À portée", "Accessibilité", "Langue"])
def test_sliding_off_a_control_takes_the_press_back(visit: Visit, label: str) -> None:
    visitor = visit()
    hand = Hand(visitor)
    place, away = hand.at(label), QPoint(500, 480)
    hand.do(("press", 1, place))
    hand.do(("move", 1, away))
    hand.do(("release", 1, away))
    assert visitor.route == "home"
    assert visitor.kiosk.window.property("sheet") == ""
    assert not visitor.kiosk.state.settings.reach
    assert visitor.kiosk.state.code == "fr"


def test_a_swipe_that_begins_on_a_card_scrolls(visit: Visit) -> None:
    visitor = visit("speaker/ben-amar-zeghadi", size=(1080, 1300))
    hand = Hand(visitor)
    place = hand.at("Lire la suite")
    hand.do(("press", 1, place))
    for step in (30, 120, 240):
        hand.do(("move", 1, place - QPoint(0, step)))
    hand.do(("release", 1, place - QPoint(0, 240)))
    assert visitor.view().property("contentY") > 60
    assert visitor.control("Lire la suite")


def test_of_two_controls_held_at_once_neither_acts(visit: Visit) -> None:
    visitor = visit()
    hand = Hand(visitor)
    one, other = hand.at("Programme"), hand.at("Partenariats")
    hand.do(("press", 1, one))
    hand.do(("rest", 1, one), ("press", 2, other))
    hand.do(("release", 1, one), ("rest", 2, other))
    hand.do(("release", 2, other))
    assert visitor.route == "home"


def test_a_palm_on_the_tiles_opens_nothing(visit: Visit) -> None:
    visitor = visit()
    hand = Hand(visitor)
    places = [hand.at(name) for name in ("Programme", "Intervenants", "Partenariats")]
    down: list[Move] = []
    for finger, place in enumerate(places):
        hand.do(*down, ("press", finger, place))
        down.append(("rest", finger, place))
    hand.do(*(("release", finger, place) for finger, place in enumerate(places)))
    assert visitor.route == "home"


def test_a_palm_that_rests_on_the_page_does_not_stop_a_finger(visit: Visit) -> None:
    visitor = visit("session/partenariats-innovants")
    hand = Hand(visitor)
    palm = [QPoint(300, 760), QPoint(420, 800), QPoint(540, 780)]
    resting: list[Move] = [("rest", finger, place) for finger, place in enumerate(palm)]
    hand.do(*(("press", finger, place) for finger, place in enumerate(palm)))
    place = hand.at("Accueil")
    hand.do(*resting, ("press", 9, place))
    hand.do(*resting, ("release", 9, place))
    assert visitor.route == "home"
    hand.do(*(("release", finger, place) for finger, place in enumerate(palm)))
    assert visitor.route == "home"


def test_two_fingers_that_spread_do_not_change_the_page(visit: Visit) -> None:
    visitor = visit("partnerships")
    hand = Hand(visitor)
    one, other = QPoint(400, 600), QPoint(600, 600)
    hand.do(("press", 1, one), ("press", 2, other))
    for step in (40, 120, 200):
        shift = QPoint(step, 0)
        hand.do(("move", 1, one - shift), ("move", 2, other + shift))
    hand.do(("release", 1, one - QPoint(200, 0)), ("release", 2, other + QPoint(200, 0)))
    assert visitor.route == "partnerships"
    assert visitor.kiosk.window.property("sheet") == ""


def hit(visitor: Visitor, place: QPoint, moment: int) -> None:
    """Press and release at a moment, in milliseconds of the system's clock; wait for nothing."""
    window = visitor.kiosk.window
    for kind, buttons in (
        (QEvent.Type.MouseButtonPress, Qt.MouseButton.LeftButton),
        (QEvent.Type.MouseButtonRelease, Qt.MouseButton.NoButton),
    ):
        event = QMouseEvent(
            kind, QPointF(place), window.mapToGlobal(QPointF(place)), Qt.MouseButton.LeftButton,
            buttons, Qt.KeyboardModifier.NoModifier,
        )  # fmt: skip
        event.setTimestamp(moment)
        QCoreApplication.sendEvent(window, event)


def strike(visitor: Visitor, place: QPoint, moment: int) -> None:
    """Press and release at a moment; let the kiosk do what follows."""
    hit(visitor, place, moment)
    visitor.pause()


@pytest.mark.parametrize("apart", [120, DOUBLE_MS - 1])
def test_a_double_tap_goes_back_once(visit: Visit, apart: int) -> None:
    visitor = visit()
    visitor.tap("Partenariats")
    visitor.tap("iesMed")
    place = Hand(visitor).at("Retour")
    strike(visitor, place, 10_000_000)
    strike(visitor, place, 10_000_000 + apart)
    assert visitor.route == "partnerships"
    strike(visitor, place, 10_000_000 + apart + DOUBLE_MS)
    assert visitor.route == "home"


def test_a_double_tap_on_close_does_not_reach_the_page_below(visit: Visit) -> None:
    visitor = visit()
    visitor.tap("Accessibilité")
    place = Hand(visitor).at("Fermer")
    strike(visitor, place, 10_000_000)
    strike(visitor, place, 10_000_150)
    assert visitor.kiosk.window.property("sheet") == ""
    assert visitor.route == "home"


def test_quick_typing_is_not_taken_for_a_double_tap(visit: Visit) -> None:
    visitor = visit("search")
    place = Hand(visitor).at("S")
    for moment in (0, 90, 180):
        strike(visitor, place, 10_000_000 + moment)
    assert visitor.kiosk.state.finder.typed == "sss"


@pytest.mark.parametrize("turns", [0, 1])
def test_a_touch_soon_after_a_page_was_left_does_not_meet_its_remains(
    visit: Visit, turns: int
) -> None:
    visitor = visit("search")
    hand = Hand(visitor)
    key = visitor.control("Q")
    speakers, language = hand.at("Intervenants"), hand.at("Langue")
    hit(visitor, speakers, 10_000_000)
    # A page goes first, what it is made of may go a turn later: in between its keyboard would ask
    # the page for words in the other language.
    for _ in range(turns):
        QCoreApplication.processEvents()
    assert isValid(key)
    hit(visitor, language, 10_000_200)
    assert not isValid(key)
    visitor.pause()
    assert visitor.route == "speakers"
    assert visitor.kiosk.state.code == "en"
