"""Contrast as drawn: 7:1 for every text, 3:1 for every sign of a control, in both themes."""

from collections import Counter
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtQuick import QQuickItem

from kiosk.programme import pages
from tests.ui.conftest import Visitor, name
from tests.ui.test_accessibility import seen

Visit = Callable[..., Visitor]
TEXT = 7.0
PART = 3.0
# A letter of the alphabet that nobody's name begins with: inactive (WCAG 1.4.6), and still legible.
INERT = 4.5
# A colour behind a text that covers less than this of it is the edge of a letter.
SHARE = 0.06
# Where a ring is looked at, from its top left to its bottom right, and which way is inwards.
EDGES = [(0, 0.5, 1, 0), (0, 0.25, 1, 0), (1, 0.5, -1, 0), (0.5, 0, 0, 1), (0.5, 1, 0, -1)]
AFTERNOON = datetime(2026, 10, 5, 14, 32)


@pytest.fixture(params=["real", "forum"])
def visitor(request: pytest.FixtureRequest, visit: Visit, forum: Path) -> Visitor:
    return visit(release=forum if request.param == "forum" else None, now=AFTERNOON)


@pytest.fixture(params=["light", "contrast"])
def theme(request: pytest.FixtureRequest, visitor: Visitor) -> str:
    visitor.kiosk.state.settings.setHighContrast(request.param == "contrast")
    return str(request.param)


@pytest.mark.usefixtures("theme")
def test_texts_stand_out(visitor: Visitor) -> None:
    for route, image in drawn(visitor):
        for item in shown(visitor, "QQuickText"):
            wanted = INERT if inert(item) else TEXT
            worst = contrast_of(item, image)
            assert worst >= wanted, (route, item.property("text"), round(worst, 2))


@pytest.mark.usefixtures("theme")
def test_signs_stand_out(visitor: Visitor) -> None:
    for route, image in drawn(visitor):
        for item in shown(visitor, "QQuickImage"):
            # Only an icon has a colour.
            if item.property("color") and item.property("color").alpha():
                worst = contrast_of(item, image)
                source = item.property("source").fileName()
                assert worst >= PART, (route, source, round(worst, 2))


@pytest.mark.usefixtures("theme")
def test_the_ring_around_what_has_the_focus_stands_out(visitor: Visitor) -> None:
    rings = 0
    for route, _ in drawn(visitor):
        for _ in range(12):
            visitor.key(Qt.Key.Key_Tab)
            visitor.pause()
            image = visitor.kiosk.window.grabWindow()
            for ring in visitor.items():
                # Only a ring has this.
                if ring.inherits("QQuickRectangle") and ring.property("reach") is not None:
                    rings += 1
                    # In one place a letter, a round corner or a line of a map may be in the way.
                    best = max(across(ring, image, place) for place in EDGES)
                    assert best >= PART, (route, name(ring.window().activeFocusItem()))
    assert rings > 100


def drawn(visitor: Visitor) -> Iterator[tuple[str, QImage]]:
    """Open a page of each kind in turn; give its route and what it looks like."""
    routes = {pages.kind(route): route for route in pages.all_routes(visitor.kiosk.release)}
    visitor.hear()
    for route in routes.values():
        visitor.kiosk.state.open(route)
        visitor.pause()
        yield route, visitor.kiosk.window.grabWindow()


def shown(visitor: Visitor, kind: str) -> list[QQuickItem]:
    """Return the items of a kind that can be read: not those under a sheet or scrolled away.

    Of a line that is cut through, the colour of the letters may hardly be seen.
    """
    return [
        item
        for item in visitor.items()
        if item.inherits(kind)
        and item.isEnabled()
        and item.opacity() > 0
        and seen(item).height() > max(20, 0.9 * min(item.height(), 60))
    ]


def contrast_of(item: QQuickItem, image: QImage) -> float:
    """Return the contrast of an item's own colour with the worst of the colours behind it."""
    own = item.property("color")
    # A little more than the letters: of a narrow one the edges are half of it.
    area = seen(item).toAlignedRect().adjusted(-6, 0, 6, 0)
    pixels = sampled(image, area.intersected(image.rect()))
    total = sum(pixels.values())
    behind = [colour for colour, count in pixels.items() if count >= SHARE * total]
    worst = [ratio(own, QColor(colour)) for colour in behind if not alike(own, QColor(colour))]
    # Nothing but the item's own colour: it fills its place, or it is not there at all.
    return min(worst, default=1.0)


def sampled(image: QImage, area: QRect) -> Counter[int]:
    """Return how often each colour is in a part of an image."""
    return Counter(
        image.pixel(x, y)
        for x in range(area.left(), area.right() + 1, 2)
        for y in range(area.top(), area.bottom() + 1, 2)
    )


def across(ring: QQuickItem, image: QImage, place: tuple[float, float, int, int]) -> float:
    """Return the contrast of a ring with what is on either side of it, the worse of both."""
    right, down, dx, dy = place
    part = seen(ring)
    x = round(part.left() + right * (part.width() - 1))
    y = round(part.top() + down * (part.height() - 1))
    # The line is 6 to 8 pixels wide, the gap within it 4 or more.
    line, *beside = (
        image.pixelColor(x + dx * step, y + dy * step)
        for step in (3, 10, -3)
        if image.rect().contains(x + dx * step, y + dy * step)
    )
    return min(ratio(line, side) for side in beside)


def alike(one: QColor, other: QColor) -> bool:
    """Return whether two colours are the same but for smoothing."""
    return ratio(one, other) < 1.2


def ratio(one: QColor, other: QColor) -> float:
    """Return the contrast ratio of two colours, from 1 to 21 (WCAG 2.2)."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def luminance(colour: QColor) -> float:
    """Return the relative luminance of a colour (WCAG 2.2)."""
    parts = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (colour.redF(), colour.greenF(), colour.blueF())
    ]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def inert(item: QQuickItem) -> bool:
    """Return whether a text is a letter of the alphabet that leads nowhere."""
    return item.parentItem().property("position") == -1
