"""Tells the system's watchdog that the kiosk lives: that it draws, not only that it runs.

systemd ends and restarts a kiosk of which it hears nothing for `WatchdogSec`. A heartbeat from a
thread would go on while the screen is frozen; this one comes from the event loop that draws, and
only if a frame was drawn since the last one. A page on which nothing moves is drawn again for it.
"""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtQuick import QQuickWindow

from kiosk.machine.graphics import has_lit_output

# So often in the time allowed: one beat that is late does no harm.
BEATS = 3
WITHOUT_SUPERVISOR_S = 15.0
# So long a compositor may take to show a window on an output that has just been switched on.
SHOWN_WITHIN_S = 60.0


class Watchdog(QObject):
    """Beats from `start` on. `drawn` is sent for each frame, `missed` for a hang that has passed.

    While there is no screen to draw on, switched off or unplugged, the kiosk is well. A window that
    is not shown though an output is lit is no such case: its compositor has forgotten it.
    """

    drawn = Signal()
    beat = Signal()
    screenChanged = Signal(bool)

    def __init__(
        self,
        window: QQuickWindow,
        send: Callable[[str], None],
        within_s: float = 0,
        parent: QObject | None = None,
        lit: Callable[[], bool] = has_lit_output,
    ) -> None:
        """Watch a window; `send` tells the system, which wants to hear within so many seconds.

        `lit` says whether there is an output to be seen on.
        """
        super().__init__(parent)
        self.frames = 0
        self.screen = True
        self._window = window
        self._send = send
        self._ready = False
        self._drawn_since = 0
        self._lit = lit
        self._forgotten = 0
        window.frameSwapped.connect(self._note_frame)
        interval = (within_s or WITHOUT_SUPERVISOR_S) / BEATS
        self._patience = int(SHOWN_WITHIN_S / interval)
        self._timer = QTimer(self, interval=int(interval * 1000))
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def ready(self) -> None:
        """Tell the system, once, that the first page is on the screen, or waits for one."""
        if not self._ready:
            self._ready = True
            self._send("READY=1")

    def look(self) -> None:
        """Beat if a frame was drawn since the last look, and ask for the next one."""
        self._look_for_screen()
        if not self.screen:
            self.ready()
        if self._drawn_since or (not self.screen and self._forgotten <= self._patience):
            self._drawn_since = 0
            if self._ready:
                self._send("WATCHDOG=1")
            self.beat.emit()
        self._window.update()

    def rest(self) -> None:
        """Beat no more: the window is about to go."""
        self._timer.stop()
        self._window.frameSwapped.disconnect(self._note_frame)
        self._send("STOPPING=1")

    def _note_frame(self) -> None:
        self.frames += 1
        self._drawn_since += 1
        self.drawn.emit()

    def _look_for_screen(self) -> None:
        there = self._window.isExposed()
        self._forgotten = 0 if there or not self._lit() else self._forgotten + 1
        if there != self.screen:
            self.screen = there
            self.screenChanged.emit(there)
