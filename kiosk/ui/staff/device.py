"""The machine, for staff: what it is like, its screen measured, quit and restart."""

from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QWindow
from PySide6.QtQml import QmlElement

from kiosk.machine.starts import load
from kiosk.programme.clock import Clock
from kiosk.programme.rows.staff_device import FactRow, Machine, fact_rows
from kiosk.programme.texts import Texts, source_texts
from kiosk.settings import FILE
from kiosk.staff.machine import LOW_DISK, disk, log_end, write_screen_width
from kiosk.ui.boundary import Property, Slot
from kiosk.ui.listmodel import RowListModel
from kiosk.ui.staff.sound import SoundTest

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

LOG_LINES = 60
# What a screen of a kiosk can be: from a tablet to a wall.
NARROWEST_MM, WIDEST_MM = 80, 4000


@QmlElement
class StaffDevice(QObject):
    """Facts about the machine. `left` is emitted with "quit" or "restart"."""

    changed = Signal()
    measured = Signal(int)
    left = Signal(str)

    def __init__(
        self, data: Path, clock: Clock, width_mm: int, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._data = data
        self._clock = clock
        self._texts = source_texts()
        self._window: QWindow | None = None
        self._width_mm = width_mm
        self.sounding = SoundTest(self)
        self._facts = RowListModel(FactRow)
        self._log: tuple[str, ...] = ()

    def speak(self, texts: Texts) -> None:
        """Say everything in another language from now on."""
        self._texts = texts
        self.sounding.speak(texts)
        if self._window:
            self.look(self._window)

    @Slot(QWindow)
    def look(self, window: QWindow) -> None:
        """Look at the machine again."""
        self._window = window
        free, total = disk(self._data)
        ratio = window.devicePixelRatio()
        machine = Machine(
            _version(), free, total, LOW_DISK,
            round(window.width() * ratio), round(window.height() * ratio), self._width_mm,
            load(self._data).restarts,
        )  # fmt: skip
        self._facts.set_rows(fact_rows(machine, self._clock, self._texts))
        self._log = log_end(self._data, LOG_LINES)
        self.changed.emit()

    @Slot(int, result=bool)
    def measure(self, millimetres: int) -> bool:
        """Take the width of the screen as measured; return False if it cannot be kept."""
        if not NARROWEST_MM <= millimetres <= WIDEST_MM:
            return False
        try:
            write_screen_width(self._data / FILE, millimetres)
        except (OSError, UnicodeDecodeError):
            return False
        self._width_mm = millimetres
        self.measured.emit(millimetres)
        if self._window:
            self.look(self._window)
        return True

    @Slot()
    def quit(self) -> None:
        """End the program."""
        self.left.emit("quit")
        QCoreApplication.quit()

    @Slot()
    def restart(self) -> None:
        """End the program and start it anew."""
        self.left.emit("restart")
        QCoreApplication.quit()

    # -- what QML reads ---------------------------------------------------------------------

    @Property(RowListModel, constant=True)
    def facts(self) -> RowListModel:
        """What is known of the machine."""
        return self._facts

    @Property(SoundTest, constant=True)
    def sound(self) -> SoundTest:
        """The test of the machine's sound."""
        return self.sounding

    @Property(list, notify=changed)
    def log(self) -> list[str]:
        """The last lines of the log, the last first."""
        return list(self._log)

    @Property(int, notify=changed)
    def widthMm(self) -> int:
        """The width of the screen in millimetres, 0 if it was never measured."""
        return self._width_mm


def _version() -> str:
    try:
        return version("venue-kiosk")
    except PackageNotFoundError:
        return ""
