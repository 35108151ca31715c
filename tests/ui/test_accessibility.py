"""Every control of every page: big enough, named, with a role, reached by keys, on the screen."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem

from kiosk.programme import pages
from tests.ui.conftest import Visitor, name

Visit = Callable[..., Visitor]
SIZES = [(1080, 1920), (1920, 1080), (1280, 800)]
# Pixels of the drawing: the floor of design section 4 (26.5 mm on a 32 inch panel).
TARGET_FLOOR = 72


def each_kind(visitor: Visitor) -> Iterator[str]:
    """Open a page of each kind in turn; give its kind."""
    routes = {pages.kind(route): route for route in pages.all_routes(visitor.kiosk.release)}
    # The forum's own content has neither rooms nor themes: there is nothing to filter by.
    assert set(routes) >= set(pages.PAGES) - {"filter"}
    visitor.hear()
    for kind, route in routes.items():
        visitor.kiosk.state.open(route)
        # All of the page at once, not bit by bit.
        visitor.kiosk.state.pageRows.complete()
        visitor.pause()
        yield kind


@pytest.mark.parametrize("contrast", [False, True], ids=["light", "contrast"])
def test_controls_are_named_and_large_enough(visit: Visit, contrast: bool) -> None:
    visitor = visit()
    visitor.kiosk.state.settings.setHighContrast(contrast)
    for kind in each_kind(visitor):
        assert visitor.controls()
        for item in visitor.controls():
            interface = QAccessible.queryAccessibleInterface(item)
            assert interface is not None, (kind, item)
            assert name(item), f"{kind}: a control without name at {box(item)}"
            assert interface.role() != QAccessible.Role.NoRole, (kind, name(item))
            smallest = min(item.width(), item.height())
            assert smallest >= TARGET_FLOOR - 0.5, (kind, name(item), box(item))


@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize("text_size", [0, 2], ids=["standard", "largest"])
def test_controls_are_reached_by_keys_and_seen_then(
    visit: Visit, size: tuple[int, int], text_size: int
) -> None:
    visitor = visit(size=size)
    visitor.kiosk.state.settings.setTextSize(text_size)
    for kind in each_kind(visitor):
        reached: list[QQuickItem] = []
        for _ in range(150):
            visitor.key(Qt.Key.Key_Tab)
            focused = visitor.kiosk.window.activeFocusItem()
            if focused in reached:
                break
            reached.append(focused)
            # Pins of the same place lie on each other, and reach beyond what is drawn of them.
            assert is_pin(focused, visitor) or whole(focused), (kind, name(focused), box(focused))
        missing = [name(item) for item in visitor.controls() if item not in reached]
        assert not missing, kind


@pytest.mark.parametrize("size", SIZES, ids=str)
def test_controls_stay_on_the_screen_and_apart(visit: Visit, size: tuple[int, int]) -> None:
    visitor = visit(size=size)
    for text_size in range(3):
        visitor.kiosk.state.settings.setTextSize(text_size)
        for kind in each_kind(visitor):
            # Pins of a map crowd as places do; a touch takes the nearest one (design section 6).
            controls = [item for item in visitor.controls() if not is_pin(item, visitor)]
            boxes = [(name(item), seen(item)) for item in controls]
            for position, (label, one) in enumerate(boxes):
                where = (kind, text_size, label)
                assert one.left() >= -0.5, where
                assert one.right() <= size[0] + 0.5, where
                for other_label, other in boxes[position + 1 :]:
                    assert apart(one, other), (*where, other_label)


def is_pin(item: QQuickItem, visitor: Visitor) -> bool:
    """Return whether an item is a pin of a map."""
    return visitor.kind_of(item).startswith("MapPin")


def box(item: QQuickItem) -> QRectF:
    """Return where an item is in its window."""
    return item.mapRectToScene(item.boundingRect())


def seen(item: QQuickItem) -> QRectF:
    """Return the part of an item that no view cuts off."""
    part = box(item)
    parent = item.parentItem()
    while parent is not None:
        if parent.clip():
            part = part.intersected(box(parent))
        parent = parent.parentItem()
    return part


def whole(item: QQuickItem) -> bool:
    """Return whether all of an item is seen, or at least its beginning if no view is so high."""
    part, all_of_it = seen(item), box(item)
    missing = all_of_it.height() - part.height()
    return missing < 2 or (part.height() > 0 and abs(part.top() - all_of_it.top()) < 2)


def apart(one: QRectF, other: QRectF) -> bool:
    """Return whether two controls do not lie on each other; one within another belongs to it."""
    shared = one.intersected(other)
    return shared.width() < 2 or shared.height() < 2 or one.contains(other) or other.contains(one)
