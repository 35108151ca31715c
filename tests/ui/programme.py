"""What the pages of the programme are made of, for tests that look at them."""

from datetime import datetime

from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickItem

from tests.ui.conftest import Visitor, name

WIDE = (1920, 1080)
AFTERNOON = datetime(2026, 10, 5, 14, 32)

# Each kind of item has a property that no other has.
MARKS = {
    "SessionCard": "titleLines",
    "ProgrammeEntry": "viewTop",
    "GridCard": "lane",
    "GridRoom": "laneHeight",
    "GridHours": "nowBottom",
    "FilterChip": "short",
    "FilterOption": "chosen",
    "FilterSheet": "optionWidth",
    "PageButton": "upwards",
}


def of(visitor: Visitor, kind: str) -> list[QQuickItem]:
    """Return the items of a kind."""
    return [one for one in visitor.items() if one.property(MARKS[kind]) is not None]


def box(item: QQuickItem) -> QRectF:
    """Return where an item is on the screen."""
    return item.mapRectToScene(item.boundingRect())


def cards(visitor: Visitor) -> list[str]:
    """Return the names of the sessions that are listed."""
    return [name(card) for card in of(visitor, "SessionCard")]
