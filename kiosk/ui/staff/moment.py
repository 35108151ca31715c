"""When a prepared release goes live: now, when nobody uses the kiosk, or at a set time."""

from datetime import datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtQml import QmlElement

from kiosk.catalogue import N_, catalogue, ui_languages
from kiosk.programme.clock import Clock
from kiosk.programme.records import Text
from kiosk.programme.texts import Texts, source_texts
from kiosk.staff.changes import worded
from kiosk.staff.child import Outcome
from kiosk.staff.pending import Pending, agree, agreed, failure, forget, note_failure
from kiosk.ui.boundary import Property, Slot
from kiosk.ui.staff.job import StaffJob

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

TICK_MS = 1000
STEP = timedelta(minutes=5)
GONE = N_("It is not prepared any more: check the content again.")


@QmlElement
class PublishMoment(QObject):
    """Waits for the moment staff agreed to, also once they have left or the kiosk restarted."""

    changed = Signal()
    published = Signal(bool)

    def __init__(self, data: Path, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._data = data
        self._clock = clock
        self._texts = source_texts()
        self._work = StaffJob(data, self)
        self._free = False
        self._choice = "idle"
        self._at = self._next_step(clock.now())
        self._pending: Pending | None = agreed(data)
        self._timer = QTimer(self, interval=TICK_MS)
        self._timer.timeout.connect(self.tick)
        if self._pending:
            self._timer.start()

    def speak(self, texts: Texts) -> None:
        """Say everything in another language from now on."""
        self._texts = texts
        self.changed.emit()

    @property
    def wanted(self) -> str:
        """What is chosen, for Python (`choice` is for QML)."""
        return self._choice

    @property
    def pending(self) -> bool:
        """Whether a release waits, for Python (`waiting` is for QML)."""
        return self._pending is not None

    def set_free(self, free: bool) -> None:
        """Say whether nobody uses the kiosk; what waits for that goes live at once."""
        self._free = free
        self.tick()

    @Slot(str)
    def choose(self, choice: str) -> None:
        """Choose "idle", "now" or "time"; a time needs a clock that is right."""
        if choice in ("idle", "now") or (choice == "time" and self.timeKnown):
            self._choice = choice
            self._at = max(self._at, self._next_step(self._clock.now()))
            self.changed.emit()

    @Slot(int)
    def shift(self, steps: int) -> None:
        """Set the time later or earlier, by steps of five minutes; never into the past."""
        self._at = max(self._at + STEP * steps, self._next_step(self._clock.now()))
        self.changed.emit()

    @Slot()
    def agree(self) -> None:
        """Let the prepared release go live at the moment chosen."""
        self._pending = agree(self._data, self._at if self._choice == "time" else None)
        if self._pending is None:
            self.published.emit(False)
            return
        self._timer.start()
        self.changed.emit()

    @Slot()
    def withdraw(self) -> None:
        """Let nothing go live by itself, and speak no more of what failed."""
        forget(self._data)
        self._pending = None
        self._timer.stop()
        self.changed.emit()

    @Slot()
    def tick(self) -> None:
        """Publish if the moment has come."""
        if self._pending is None or self._work.working:
            return
        if not self._due(self._pending.at):
            return
        if agreed(self._data) != self._pending:
            # Another content was prepared meanwhile: nobody agreed to that one.
            self._fail({code: catalogue(code).gettext(GONE) for code in ui_languages()})
            return
        command = ["publish", "--prepared", "--at-screen"]
        self._work.start(command, lambda _: None, self._end)

    def rest(self) -> None:
        """Wait no more in this process; the next one goes on."""
        self._timer.stop()
        self._work.rest()

    def _due(self, at: datetime | None) -> bool:
        """Return whether the moment has come; a clock that is wrong does not know."""
        if at is None:
            return self._free
        return self._clock.believable() and self._clock.now() >= at

    def _end(self, outcome: Outcome) -> None:
        if outcome.ok:
            self.withdraw()
            self.published.emit(True)
        else:
            self._fail(outcome.message)

    def _fail(self, message: Text) -> None:
        self.withdraw()
        note_failure(self._data, message)
        self.changed.emit()
        self.published.emit(False)

    @staticmethod
    def _next_step(now: datetime) -> datetime:
        """Return the next moment on the clock that is a whole step, at least one minute ahead."""
        later = (now + timedelta(minutes=1)).replace(second=0, microsecond=0)
        return later + timedelta(minutes=-later.minute % 5)

    # -- what QML reads ---------------------------------------------------------------------

    @Property(str, notify=changed)
    def choice(self) -> str:
        """What is chosen: "idle", "now" or "time"."""
        return self._choice

    @Property(bool, notify=changed)
    def timeKnown(self) -> bool:
        """Whether the clock is right enough to wait for a time."""
        return self._clock.believable()

    @Property(str, notify=changed)
    def time(self) -> str:
        """The time chosen, in the event's zone."""
        return self._texts.time(self._at)

    @Property(bool, notify=changed)
    def waiting(self) -> bool:
        """Whether a release waits for its moment."""
        return self._pending is not None

    @Property(str, notify=changed)
    def words(self) -> str:
        """When what waits goes live, in a sentence."""
        if self._pending is None:
            return ""
        if self._pending.at is None:
            return self._texts.gettext("It goes live as soon as nobody uses the kiosk.")
        at = self._texts.time(self._pending.at.astimezone(self._clock.now().tzinfo))
        words = self._texts.gettext("It goes live at {time}.")
        if not self._clock.believable():
            words = self._texts.gettext(
                "It was to go live at {time}, but the clock of the machine is wrong: set it, or"
                " publish without a time."
            )
        return words.format(time=at)

    @Property(str, notify=changed)
    def trouble(self) -> str:
        """Why what waited last did not go live, "" if it did."""
        reason = worded(failure(self._data), self._texts.language)
        words = self._texts.gettext("The version that waited did not go live. {reason}")
        return words.format(reason=reason) if reason else ""
