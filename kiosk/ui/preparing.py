"""Loads, while nothing else is to do, what the pages to come are made of."""

from PySide6.QtCore import QTimer

from kiosk.programme import pages
from kiosk.ui.state import KioskState

# Between two steps there is time for a touch.
PAUSE_MS = 250


class Preparing(QTimer):
    """A step at a time from now on, until all is there: imports, and a kind of page in QML.

    QML does not do it by itself: the thread that reads its files asks Python for texts, and only a
    signal sent from here lets it have them while QML waits for that thread.
    """

    def __init__(self, state: KioskState) -> None:
        super().__init__(state, interval=PAUSE_MS)
        self._state = state
        # There are more steps than kinds of pages.
        self._steps = pages.prepared(state.texts)
        self.timeout.connect(self._step)
        state.pageChanged.connect(self._put_off)
        self.start()

    def _step(self) -> None:
        try:
            next(self._steps)
        except StopIteration:
            self.stop()
        else:
            self._state.preparing.emit()

    def _put_off(self) -> None:
        # Who just opened a page is about to touch it.
        if self.isActive():
            self.start()
