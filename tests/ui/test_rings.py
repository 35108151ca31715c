"""The ring of the focus stands around the words of a row, not on them, and is seen whole."""

from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtQuick import QQuickItem

from tests.ui.conftest import Visitor, name
from tests.ui.test_accessibility import box, seen

Visit = Callable[..., Visitor]
NOW = datetime(2026, 10, 6, 14, 32)
SIZES = [(1080, 1920), (1920, 1080)]
# What is drawn around a line of text but is no letter: a tenth of the line above and below.
LEADING = 0.1


@pytest.mark.parametrize(("contrast", "text"), [(False, 0), (True, 2)], ids=["light", "contrast"])
@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize("route", ["speakers", "session/partenariats-innovants", "accessibility"])
def test_it_crosses_no_words(
    visit: Visit, route: str, size: tuple[int, int], contrast: bool, text: int
) -> None:
    visitor = visit(size=size, now=NOW)
    visitor.hear()
    visitor.kiosk.state.settings.setHighContrast(contrast)
    visitor.kiosk.state.settings.setTextSize(text)
    visitor.kiosk.state.open(route)
    visitor.pause()
    rows = 0
    for focused in walked(visitor):
        ring = ring_of(visitor)
        if ring is None or ring.property("radius") != 0:
            continue
        rows += 1
        line = visitor.kiosk.engine.newQObject(ring).property("border").property("width").toNumber()
        room = box(ring).adjusted(line, line, -line, -line)
        for words in letters(focused):
            assert room.contains(words), (name(focused), room, words)
    assert rows


@pytest.mark.parametrize("text", [0, 2])
@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize("route", ["place/mayotte", "filter/room", "accessibility"])
def test_it_is_whole_on_a_sheet(
    visit: Visit, congress: Path, route: str, size: tuple[int, int], text: int
) -> None:
    release = congress if route.startswith("filter") else None
    visitor = visit("programme", size=size, release=release, now=NOW)
    visitor.kiosk.state.settings.setTextSize(text)
    visitor.kiosk.state.open(route)
    visitor.pause()
    rings = 0
    for focused in walked(visitor):
        ring = ring_of(visitor)
        if ring is not None:
            rings += 1
            assert seen(ring) == box(ring), (name(focused), seen(ring), box(ring))
    assert rings > 2


def walked(visitor: Visitor) -> Iterator[QQuickItem]:
    """Lead the focus through everything once; give what has it."""
    reached: list[QQuickItem] = []
    for _ in range(120):
        visitor.key(Qt.Key.Key_Tab)
        visitor.pause()
        focused = visitor.kiosk.window.activeFocusItem()
        if focused in reached:
            return
        reached.append(focused)
        yield focused


def ring_of(visitor: Visitor) -> QQuickItem | None:
    """Return the ring that is shown, if there is one."""
    # Of all rectangles only a ring has this.
    rings = [
        one
        for one in visitor.items()
        if one.inherits("QQuickRectangle") and one.property("reach") is not None
    ]
    assert len(rings) < 2
    return rings[0] if rings else None


def letters(item: QQuickItem) -> list[QRectF]:
    """Return where the lines of text in an item have their letters."""
    texts = [one for one in item.findChildren(QQuickItem) if one.inherits("QQuickText")]
    found = []
    for one in texts:
        if one.isVisible() and one.property("text"):
            gap = LEADING * one.height() / max(1, one.property("lineCount"))
            lines = QRectF(0, gap, one.property("contentWidth"), one.height() - 2 * gap)
            found.append(one.mapRectToScene(lines))
    return found
