"""Keeps the rows of a page that is left until what showed them is gone."""

from PySide6.QtCore import QObject, QTimer

from kiosk.ui.boundary import Slot
from kiosk.ui.clearing import clear


class Leaving(QObject):
    """Holds objects for two turns of posted events, each in its turn.

    On the first, what showed them has been told to go; on the second it is gone, or goes just
    before them: timers may have their turn ahead of it. One turn may see several touches, where a
    screen is slow and a finger quick.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._held: list[QObject] = []

    def hold(self, leaving: QObject) -> None:
        """Hold an object that QML still reads."""
        self._held.append(leaving)
        QTimer.singleShot(0, self._wait)

    @Slot()
    def _wait(self) -> None:
        QTimer.singleShot(0, self._drop)

    @Slot()
    def _drop(self) -> None:
        clear()
        self._held.pop(0)
