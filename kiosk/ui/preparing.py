"""Imports, while nothing else is to do, what the pages to come are made by."""

from PySide6.QtCore import QObject, QTimer

from kiosk.programme import pages
from kiosk.programme.texts import Texts

# Between two steps there is time for a touch.
PAUSE_MS = 250


class Preparing(QObject):
    """A step at a time from now on, until all is there."""

    def __init__(self, texts: Texts, parent: QObject) -> None:
        super().__init__(parent)
        self._steps = pages.prepared(texts)
        self._timer = QTimer(self, interval=PAUSE_MS)
        self._timer.timeout.connect(self._step)
        self._timer.start()

    def _step(self) -> None:
        if not next(self._steps, False):
            self._timer.stop()
