"""The hour as visitors read it."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.programme.clock import Clock
from kiosk.programme.texts import Texts
from kiosk.ui.boundary import Slot

INTERVAL_MS = 1000


class Hour(QObject):
    """Looks at the clock every second; `text` is "" while the hour is not known for certain."""

    changed = Signal()

    def __init__(self, clock: Clock, texts: Callable[[], Texts], parent: QObject) -> None:
        super().__init__(parent)
        self._clock = clock
        self._texts = texts
        self.text = ""
        self._ticker = QTimer(self, interval=INTERVAL_MS)
        self._ticker.timeout.connect(self._look)
        self._ticker.start()
        self._look()

    def rest(self) -> None:
        """Stop looking: what follows the hour is about to be closed."""
        self._ticker.stop()

    @Slot()
    def _look(self) -> None:
        text = self._texts().time(self._clock.now()) if self._clock.believable() else ""
        if text != self.text:
            self.text = text
            self.changed.emit()
