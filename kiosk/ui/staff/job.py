"""One staff command at work beside the screen: how far it is, and how it ends."""

from collections.abc import Callable, Sequence
from pathlib import Path
from time import sleep

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtQml import QmlElement

from kiosk.catalogue import N_
from kiosk.programme.texts import Texts, source_texts
from kiosk.settings import Limits, SettingsError, read
from kiosk.staff.child import Child, Outcome
from kiosk.staff.lines import Line, Progress
from kiosk.ui.boundary import Property, Slot

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

POLL_MS = 50
# A process that is ended is gone within this, or a few times this.
REAP_S = 0.005
# What each step is called, and which share of the work lies before it, in percent.
STEPS = {
    "": (N_("Starting…"), 0),
    "copy": (N_("Copying the content"), 5),
    "read": (N_("Reading the files"), 20),
    "check": (N_("Checking"), 40),
    "compile": (N_("Making the new version"), 60),
    "compare": (N_("Comparing with what is live"), 85),
    "report": (N_("Writing the report"), 95),
    "switch": (N_("Putting it live"), 97),
}


@QmlElement
class StaffJob(QObject):
    """Runs one command at a time in a process of its own, and looks at it from a timer."""

    changed = Signal()

    def __init__(self, data: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._data = data
        self._child: Child | None = None
        self._told: Callable[[Line], None] = lambda _: None
        self._ended: Callable[[Outcome], None] = lambda _: None
        self._texts = source_texts()
        self._step = ""
        self._share = 0.0
        self._timer = QTimer(self, interval=POLL_MS)
        self._timer.timeout.connect(self.poll)

    @property
    def working(self) -> bool:
        """Whether a command is at work, for Python (`busy` is for QML)."""
        return self._child is not None

    def speak(self, texts: Texts) -> None:
        """Say what is being done in another language from now on."""
        self._texts = texts
        self.changed.emit()

    def start(
        self,
        arguments: Sequence[str],
        told: Callable[[Line], None],
        ended: Callable[[Outcome], None],
    ) -> bool:
        """Start a command; return False while another is at work."""
        if self._child:
            return False
        try:
            limits = read(self._data).limits
        except SettingsError:
            # The command itself says what is wrong with the settings.
            limits = Limits()
        self._told, self._ended = told, ended
        self._step, self._share = "", 0.0
        self._child = Child([*arguments, "--data", str(self._data.absolute())], limits)
        self._timer.start()
        self.changed.emit()
        return True

    @Slot()
    def poll(self) -> None:
        """Take what the command has said since the last look."""
        if self._child is None:
            return
        for line in self._child.poll():
            if isinstance(line, Progress):
                self._advance(line)
            else:
                self._told(line)
        if outcome := self._child.outcome:
            self._child = None
            self._timer.stop()
            self._ended(outcome)
            self.changed.emit()

    @Slot()
    def cancel(self) -> None:
        """End the command; nothing of it goes live."""
        if self._child:
            self._child.cancel()

    def rest(self) -> None:
        """End the command and wait for its end, without a word: what showed it is going."""
        self._ended = lambda _: None
        self.cancel()
        while self._child:
            self.poll()
            sleep(REAP_S)

    def _advance(self, progress: Progress) -> None:
        if progress.step not in STEPS:
            return
        start = STEPS[progress.step][1]
        end = next((share for _, share in STEPS.values() if share > start), 100)
        done = min(1.0, progress.done / progress.total) if progress.total > 0 else 0.0
        self._step = progress.step
        self._share = (start + (end - start) * done) / 100
        self.changed.emit()

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        """Whether a command is at work."""
        return self._child is not None

    @Property(str, notify=changed)
    def step(self) -> str:
        """What is being done, in words."""
        return self._texts.gettext(STEPS[self._step][0])

    @Property(float, notify=changed)
    def share(self) -> float:
        """How much of the work is done, 0 to 1."""
        return self._share
