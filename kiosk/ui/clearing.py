"""Takes away what was told to go before anybody touches the screen again."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtGui import QInputEvent
from PySide6.QtQuick import QQuickWindow

# Lists within lists go one after the other, the outer one first; no page has as many.
DEPTH = 8


class Clearing(QObject):
    """Has pages, sheets and cards that were told to go gone when a touch or a key arrives.

    Qt puts off their end until no event waits, list by list. Where a screen is slow and a finger
    quick, its next touch waits already: what is half gone would answer to the language or the size
    that it chooses.
    """

    def __init__(self, window: QQuickWindow) -> None:
        super().__init__(window)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Return False: every event goes on its way."""
        if isinstance(event, QInputEvent):
            clear()
        return False


def clear() -> None:
    """Let all go now that was told to."""
    for _ in range(DEPTH):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
