"""The picture turned on the panel: upright for who looks at it, touched where it is seen."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QImage, QTransform

from kiosk.settings import Screen
from tests.ui.conftest import Visitor
from tests.ui.test_pointers import Hand

Visit = Callable[..., Visitor]
TURNS = [(90, (1920, 1080)), (180, (1080, 1920)), (270, (1920, 1080))]


def turned(visit: Visit, rotation: int, size: tuple[int, int], route: str = "home") -> Visitor:
    return visit(route, size=size, screen=Screen(rotation=rotation))


@pytest.mark.parametrize(("rotation", "size"), TURNS)
def test_touches_turn_with_the_picture(visit: Visit, rotation: int, size: tuple[int, int]) -> None:
    visitor = turned(visit, rotation, size)
    visitor.tap("Partenariats")
    assert visitor.route == "partnerships"
    visitor.tap("iesMed")
    assert visitor.route == "partnership/iesmed"
    visitor.tap("Accessibilité")
    visitor.tap("Contraste élevé")
    assert visitor.kiosk.state.settings.highContrast
    visitor.tap("Fermer")
    visitor.tap("Retour")
    assert visitor.route == "partnerships"


@pytest.mark.parametrize(("rotation", "size"), TURNS)
def test_the_picture_is_the_same_but_turned(
    visit: Visit, rotation: int, size: tuple[int, int]
) -> None:
    upright = visit("partnerships", size=(1080, 1920)).kiosk.window.grabWindow()
    picture = turned(visit, rotation, size, "partnerships").kiosk.window.grabWindow()
    back = picture.transformed(QTransform().rotate(-rotation))
    assert back.size() == upright.size()
    # Letters are drawn a little differently when they lie; fields and their places are the same.
    assert difference(back, upright) < 3


def difference(one: QImage, other: QImage) -> float:
    """Return how far two pictures are apart on average, of 255, looked at from afar."""
    small = [
        image.scaled(54, 96).convertToFormat(QImage.Format.Format_Grayscale8)
        for image in (one, other)
    ]
    apart = [
        abs(small[0].pixelColor(x, y).lightness() - small[1].pixelColor(x, y).lightness())
        for x in range(54)
        for y in range(96)
    ]
    return sum(apart) / len(apart)


def test_swiping_scrolls_along_the_turned_page(visit: Visit) -> None:
    visitor = turned(visit, 90, (1920, 1080), "session/partenariats-innovants")
    view = visitor.view()
    assert view.property("contentY") == 0
    # Up for the reader is towards the right of a panel that lies on its left side.
    hand = Hand(visitor)
    hand.do(("press", 1, QPoint(700, 500)))
    for x in (740, 900, 1100, 1300):
        hand.do(("move", 1, QPoint(x, 500)))
    hand.do(("release", 1, QPoint(1300, 500)))
    assert view.property("contentY") > 200
