"""The way into the staff area, and what goes on for staff while it is closed."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.programme.clock import Clock
from kiosk.programme.reader import Release
from kiosk.ui.boundary import Property, Slot
from kiosk.ui.leaving import Leaving
from kiosk.ui.listmodel import RowListModel
from kiosk.ui.state import KioskState

if TYPE_CHECKING:
    from kiosk.settings import Settings
    from kiosk.ui.staff.area import StaffState
    from kiosk.ui.staff.moment import PublishMoment

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class StaffDoor(QObject):
    """Opens and closes the area. Nothing of it is imported before somebody asks for it.

    Without a data folder there is no door: in pictures, tests and previews.
    """

    areaChanged = Signal()
    screenChanged = Signal()

    def __init__(self, state: KioskState, clock: Clock, data: Path | None) -> None:
        super().__init__()
        self._state = state
        self._clock = clock
        self._data = data
        self._area = RowListModel()
        self._leaving = Leaving(self)
        self._moment: PublishMoment | None = None
        self._free = False
        self.staff: StaffState | None = None
        # "quit" or "restart" once staff have asked for it.
        self.leaving = ""
        self._screen_mm = 0

    @Slot()
    def wake(self) -> None:
        """Go on with what staff agreed to before a restart."""
        if self._data is None:
            return
        from kiosk.staff.pending import agreed

        if agreed(self._data):
            self._publication(self._data)

    @Slot()
    def open(self) -> None:
        """Open the pad; the pages behind it need the code."""
        if self.staff or self._data is None:
            return
        from kiosk.ui.staff.area import StaffState

        self.staff = StaffState(
            self._data, self._settings(), self._state, self._clock,
            self._publication(self._data),
        )  # fmt: skip
        self.staff.left.connect(self.close)
        self.staff.machine.measured.connect(self._measure)
        self.staff.machine.left.connect(self._leave)
        shared = {"kiosk": self._state, "staff": self.staff}
        self._area = RowListModel(None, (self,), shared=shared)
        self.areaChanged.emit()

    @Slot()
    def close(self) -> None:
        """Close the area; the next visitor starts at the attract screen."""
        if self._clear():
            self._state.endVisit()

    def rest(self) -> None:
        """End all that goes on here: the kiosk is closing."""
        self._clear()
        if self._moment:
            self._moment.rest()

    def _clear(self) -> bool:
        staff, self.staff = self.staff, None
        if staff is None:
            return False
        staff.close()
        # What shows them goes with the next events, and reads them until then.
        self._leaving.hold(staff)
        self._leaving.hold(self._area)
        self._area = RowListModel()
        self.areaChanged.emit()
        return True

    @Slot(bool)
    def setFree(self, free: bool) -> None:
        """Say whether nobody uses the kiosk."""
        self._free = free
        if self._moment:
            self._moment.set_free(free)

    @property
    def previewed(self) -> Release | None:
        """The release that staff look at before it goes live."""
        return self.staff.previewed if self.staff else None

    def _publication(self, data: Path) -> "PublishMoment":
        if self._moment is None:
            from kiosk.ui.staff.moment import PublishMoment

            self._moment = PublishMoment(data, self._clock, self)
            self._moment.set_free(self._free)
        return self._moment

    def _settings(self) -> "Settings":
        from kiosk.settings import Settings, SettingsError, read

        try:
            return read(self._data) if self._data else Settings()
        except SettingsError:
            # The staff commands say what is wrong with them; a kiosk runs without.
            return Settings()

    @Slot(str)
    def _leave(self, how: str) -> None:
        self.leaving = how

    @Slot(int)
    def _measure(self, millimetres: int) -> None:
        self._screen_mm = millimetres
        self.screenChanged.emit()

    @Property(int, notify=screenChanged)
    def screenMm(self) -> int:
        """How wide staff have just found the picture to be, in millimetres; 0 if they have not."""
        return self._screen_mm

    @Property(RowListModel, notify=areaChanged)
    def area(self) -> RowListModel:
        """The staff area: one row while it is open."""
        return self._area
