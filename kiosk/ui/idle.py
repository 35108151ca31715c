"""Notices that nobody touches the kiosk any more, asks, and ends the visit if no one answers."""

from typing import TYPE_CHECKING

from msgspec import Struct
from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtQml import QmlElement

from kiosk.ui.boundary import Property, Slot
from kiosk.ui.comfort import Comfort
from kiosk.ui.listmodel import RowListModel

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

TICK_MS = 1000


class IdleTimes(Struct, frozen=True):
    """How long the kiosk waits, in seconds.

    WCAG 2.2.1 asks for a countdown of at least 20 s that one action prolongs, and for at least
    ten prolongations; here there is no limit. `characters_per_second` is a slow reader's speed.
    """

    quiet: int = 75
    patient: int = 300
    countdown: int = 20
    characters_per_second: int = 15


@QmlElement
class Idle(QObject):
    """Counts the seconds since the last touch; QML shows the question while `asking` is true."""

    askingChanged = Signal()
    secondsChanged = Signal()
    readingAsked = Signal()
    visitOver = Signal()

    def __init__(
        self,
        comfort: Comfort | None = None,
        times: IdleTimes | None = None,
        words: RowListModel | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._comfort = comfort or Comfort(self)
        self._times = times or IdleTimes()
        self._words = words or RowListModel()
        self._in_use = False
        self._quiet_for = 0
        self._reading = 0
        self._asking = False
        self._seconds = self._times.countdown
        self._presence: frozenset[QEvent.Type] = frozenset()
        self._ticker = QTimer(self, interval=TICK_MS)
        self._ticker.timeout.connect(self.tick)

    def watch(self, window: QObject) -> None:
        """Count from now on; every touch and key that `window` gets is presence."""
        # These two are long lists of names that the first page does not wait for.
        from PySide6.QtCore import QEvent, Qt

        # What begins a touch. Not what continues one: a resting palm is nobody.
        kinds = QEvent.Type
        self._presence = frozenset(
            {kinds.MouseButtonPress, kinds.TouchBegin, kinds.KeyPress, kinds.Wheel}
        )
        # A coarse timer may be early, and the countdown must not be short.
        self._ticker.setTimerType(Qt.TimerType.PreciseTimer)
        window.installEventFilter(self)
        self._ticker.start()

    def eventFilter(self, watched: QObject, event: "QEvent") -> bool:
        """Note presence; return False, for every event goes on as it would."""
        if event.type() in self._presence:
            self.notice()
        return False

    @Slot()
    def notice(self) -> None:
        """Start counting anew: somebody is there. A question already asked stays until answered."""
        self._quiet_for = 0
        self._set_seconds(self._times.countdown)

    @Slot()
    def stay(self) -> None:
        """Answer the question: the visit goes on."""
        self.notice()
        self._set_asking(False)

    @Slot()
    def leave(self) -> None:
        """End the visit now."""
        self.stay()
        self.visitOver.emit()

    @Slot(bool)
    def setInUse(self, on: bool) -> None:
        """Say whether there is a visit at all; on the attract screen there is none to end."""
        self._in_use = on
        self.stay()

    @Slot(int)
    def allowReading(self, characters: int) -> None:
        """Answer `readingAsked`: this much long text stands open."""
        self._reading = characters // self._times.characters_per_second

    @Slot()
    def tick(self) -> None:
        """Count one second."""
        if not self._in_use:
            return
        if self._asking:
            self._set_seconds(self._seconds - 1)
            if self._seconds == 0:
                self.leave()
            return
        self._quiet_for += 1
        if self._quiet_for >= self._times.quiet:
            self.readingAsked.emit()
            if self._quiet_for >= self._patience():
                self._set_asking(True)

    def _patience(self) -> int:
        """Return after how many quiet seconds to ask: more for those who asked for it, or read."""
        if self._comfort.wants_more_time:
            return self._times.patient
        return min(max(self._times.quiet, self._reading), self._times.patient)

    def _set_asking(self, asking: bool) -> None:
        if asking != self._asking:
            self._asking = asking
            self.askingChanged.emit()

    def _set_seconds(self, seconds: int) -> None:
        if seconds != self._seconds:
            self._seconds = seconds
            self.secondsChanged.emit()

    @Property(bool, notify=askingChanged)
    def asking(self) -> bool:
        """Whether the visitor is being asked if they are still there."""
        return self._asking

    @Property(int, notify=secondsChanged)
    def seconds(self) -> int:
        """The seconds left to answer."""
        return self._seconds

    @Property(int, constant=True)
    def countdown(self) -> int:
        """The seconds there are to answer."""
        return self._times.countdown

    @Property(RowListModel, constant=True)
    def words(self) -> RowListModel:
        """What the question says: one row."""
        return self._words
