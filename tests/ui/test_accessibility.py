"""Every control of every page: big enough, named, with a role, and reached by keys."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem

from kiosk.programme import pages
from tests.ui.conftest import Visitor, name

Visit = Callable[..., Visitor]
KINDS = sorted(pages.PAGES)
# Pixels of the drawing, 1080 wide: the floor of design section 4 (26.5 mm on a 32 inch panel).
TARGET_FLOOR = 72


def one_route(visitor: Visitor, kind: str) -> str:
    """Return a route of this kind in the release shown."""
    return next(
        route for route in pages.all_routes(visitor.kiosk.release) if pages.kind(route) == kind
    )


@pytest.mark.parametrize("contrast", [False, True], ids=["light", "contrast"])
@pytest.mark.parametrize("kind", KINDS)
def test_controls_are_named_and_large_enough(visit: Visit, kind: str, contrast: bool) -> None:
    visitor = visit()
    visitor.kiosk.state.settings.setHighContrast(contrast)
    visitor.kiosk.state.open(one_route(visitor, kind))
    visitor.pause()

    assert visitor.controls()
    for item in visitor.controls():
        interface = QAccessible.queryAccessibleInterface(item)
        assert interface is not None, item
        assert name(item), f"a control without name at {_box(item)}"
        assert interface.role() != QAccessible.Role.NoRole, name(item)
        assert min(item.width(), item.height()) >= TARGET_FLOOR - 0.5, (name(item), _box(item))


@pytest.mark.parametrize("size", [(1080, 1920), (1920, 1080)], ids=["portrait", "landscape"])
@pytest.mark.parametrize("kind", KINDS)
def test_controls_are_reached_by_keys(visit: Visit, kind: str, size: tuple[int, int]) -> None:
    visitor = visit(size=size)
    visitor.kiosk.state.open(one_route(visitor, kind))
    visitor.pause()

    reached: list[QQuickItem] = []
    for _ in range(150):
        visitor.key(Qt.Key.Key_Tab)
        focused = visitor.kiosk.window.activeFocusItem()
        if focused in reached:
            break
        reached.append(focused)
    missing = [name(item) for item in visitor.controls() if item not in reached]
    assert not missing


@pytest.mark.parametrize("text_size", [0, 1, 2])
@pytest.mark.parametrize("size", [(1080, 1920), (1920, 1080), (1280, 800)], ids=str)
@pytest.mark.parametrize("kind", KINDS)
def test_controls_of_a_page_never_overlap(
    visit: Visit, kind: str, size: tuple[int, int], text_size: int
) -> None:
    visitor = visit(size=size)
    visitor.kiosk.state.settings.setTextSize(text_size)
    visitor.kiosk.state.open(one_route(visitor, kind))
    visitor.pause()

    boxes = [(name(item), _box(item)) for item in visitor.controls()]
    window = QRectF(0, 0, *size)
    for position, (label, box) in enumerate(boxes):
        assert window.left() <= box.left(), label
        assert box.right() <= window.right() + 0.5, label
        for other, other_box in boxes[position + 1 :]:
            shared = box.intersected(other_box)
            nested = box.contains(other_box) or other_box.contains(box)
            clipped = _scrolls_under(box, other_box, visitor)
            assert nested or clipped or shared.width() < 2 or shared.height() < 2, (label, other)


def _box(item: QQuickItem) -> QRectF:
    return item.mapRectToScene(item.boundingRect())


def _scrolls_under(one: QRectF, other: QRectF, visitor: Visitor) -> bool:
    """Return whether one of two boxes lies outside what its page shows of it."""
    view = _box(visitor.view())
    return not (view.contains(one.center()) and view.contains(other.center()))
