"""The screen while nobody is near, on panels of every shape."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtQuick import QQuickItem

from tests.ui.conftest import Visitor


def _of(visitor: Visitor, kind: str) -> list[QQuickItem]:
    return [item for item in visitor.items() if visitor.kind_of(item).startswith(kind)]


@pytest.mark.parametrize("size", [(1024, 768), (1280, 800), (1280, 1024), (1920, 1080)])
def test_shapes_stand_beside_the_words(
    visit: Callable[..., Visitor], size: tuple[int, int]
) -> None:
    visitor = visit("attract", size=size)
    (ground,) = _of(visitor, "AttractGround")
    (begin,) = _of(visitor, "StartButton")
    (shapes,) = [item for item in ground.childItems() if item.inherits("QQuickImage")]
    words_end = begin.mapToScene(QPointF(begin.width(), 0)).x()
    assert 0 <= shapes.mapToScene(QPointF(0, 0)).x() - words_end < 80


def test_first_highlight_waits_for_no_other(visit: Callable[..., Visitor]) -> None:
    visitor = visit("attract", size=(1080, 1920))
    (shown,) = _of(visitor, "Highlight")
    turns = [
        item
        for item in shown.parentItem().parentItem().childItems()
        if visitor.kind_of(item).startswith("AttractTurn")
    ]
    made = [turn.property("active") for turn in turns]
    assert made == [True, *[False] * (len(turns) - 1)]
    # The next one is there before its turn comes.
    visitor.until(lambda: bool(turns[1].property("active")))
    assert shown.isVisible()
