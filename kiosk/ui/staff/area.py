"""The staff area: which of its pages is open, who may see it, and when it closes by itself."""

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtQml import QmlElement

from kiosk.programme.clock import Clock
from kiosk.programme.reader import Release, ReleaseError
from kiosk.programme.texts import Texts
from kiosk.settings import Settings
from kiosk.staff.finding import Finder, Lookout
from kiosk.staff.pin import Gate
from kiosk.staff.prepared import prepared_release
from kiosk.ui.boundary import Property, Slot
from kiosk.ui.leaving import Leaving
from kiosk.ui.listmodel import RowListModel
from kiosk.ui.staff.content import StaffContent
from kiosk.ui.staff.device import StaffDevice
from kiosk.ui.staff.moment import PublishMoment
from kiosk.ui.staff.pin import PinPad
from kiosk.ui.state import KioskState

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

TICK_MS = 1000
# Staff who have plugged in a stick wait for it to be seen.
SEE_MS = 250
# Seconds without a touch or a key, before and after the code is entered.
PAD_S, AREA_S = 30, 300
PAGES = ("status", "check", "changes", "preview", "versions", "device", "touch", "width", "log")
_PRESENCE = frozenset(
    {QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin, QEvent.Type.KeyPress, QEvent.Type.Wheel}
)


@QmlElement
class StaffState(QObject):
    """Open from the pad to the end; made anew each time, so that nothing of it stays behind."""

    pageChanged = Signal()
    minutesChanged = Signal()
    previewChanged = Signal()
    left = Signal()

    def __init__(
        self,
        data: Path,
        settings: Settings,
        state: KioskState,
        clock: Clock,
        moment: PublishMoment,
    ) -> None:
        super().__init__()
        self._data = data
        self._state = state
        self._clock = clock
        self._page = "pin"
        self._quiet = 0
        self._minutes = AREA_S // 60
        self._preview_state: KioskState | None = None
        # What the pages of the preview are made from.
        self.previewed: Release | None = None
        self._preview = RowListModel()
        self._leaving = Leaving(self)
        self.pad = PinPad(Gate(data), self)
        self.contents = StaffContent(data, clock, self)
        self.machine = StaffDevice(data, clock, settings.screen.width_mm, self)
        self.publication = moment
        self.pad.opened.connect(self._enter)
        self.contents.ended.connect(self._follow)
        self.publication.published.connect(self._renew)
        self.publication.changed.connect(self._wait)
        state.languageChanged.connect(self._speak)
        # It looks while the code is typed: what is on a stick is then there to be checked.
        self._lookout = Lookout(Finder(data, settings.content))
        self._timer = QTimer(self, interval=TICK_MS)
        self._timer.timeout.connect(self.tick)
        self._timer.start()
        self._eyes = QTimer(self, interval=SEE_MS)
        self._eyes.timeout.connect(self.see)
        self._eyes.start()
        self._speak()

    def close(self) -> None:
        """Stop everything that goes on."""
        self._timer.stop()
        self._eyes.stop()
        self._lookout.stop()
        self.contents.work.rest()
        self.machine.sounding.rest()
        self._end_preview()
        self._state.languageChanged.disconnect(self._speak)
        # It goes on when the area is closed.
        self.publication.changed.disconnect(self._wait)

    @Slot(QObject)
    def watch(self, window: QObject) -> None:
        """Take every touch and key that a window gets as presence."""
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note presence; return False, for every event goes on as it would."""
        if event.type() in _PRESENCE:
            self.notice()
        return False

    @Slot()
    def notice(self) -> None:
        """Start counting anew: somebody is there."""
        self._quiet = 0
        self._set_minutes()

    @Slot()
    def tick(self) -> None:
        """Count one second."""
        self.pad.tick()
        if self.contents.work.working:
            return
        self._quiet += 1
        self._set_minutes()
        if self._quiet >= (PAD_S if self._page == "pin" else AREA_S):
            self.leave()

    @Slot()
    def see(self) -> None:
        """Show what has been found meanwhile."""
        self.contents.find(self._lookout.found)

    @Slot(str)
    def show(self, page: str) -> None:
        """Open a page of the area; nothing but the pad before the code was entered."""
        if self._page == "pin" or page not in PAGES:
            return
        if page == "preview" and not self._begin_preview():
            return
        if page != "preview":
            self._end_preview()
        self._page = page
        self.pageChanged.emit()

    @Slot()
    def publish(self) -> None:
        """Put live what was prepared: now, or at the moment chosen."""
        if self.publication.wanted == "now":
            self.contents.publish()
        else:
            self.publication.agree()
            self.show("status")

    @Slot()
    def leave(self) -> None:
        """Close the area."""
        self.left.emit()

    @Slot()
    def _enter(self) -> None:
        self._page = "status"
        self.contents.look()
        self.pageChanged.emit()

    @Slot(str, bool)
    def _follow(self, what: str, done: bool) -> None:
        if what == "check":
            self.publication.withdraw()
        elif done:
            self.show("status")

    @Slot(bool)
    def _renew(self, done: bool) -> None:
        del done
        self.contents.look()

    @Slot()
    def _wait(self) -> None:
        self.contents.wait(self.publication.pending)

    @Slot()
    def _speak(self) -> None:
        texts = Texts(self._state.code, (self._state.code,))
        self.pad.speak(texts)
        self.contents.speak(texts)
        self.publication.speak(texts)
        self.machine.speak(texts)

    def _set_minutes(self) -> None:
        minutes = max(1, -(-(AREA_S - self._quiet) // 60))
        if minutes != self._minutes:
            self._minutes = minutes
            self.minutesChanged.emit()

    def _begin_preview(self) -> bool:
        try:
            self.previewed = Release.open(prepared_release(self._data))
        except ReleaseError:
            return False
        preview = KioskState(self.previewed, self._clock)
        preview.settings = self._state.settings
        preview.setLanguage(self._state.code)
        preview.languageChanged.connect(lambda: self._state.setLanguage(preview.code))
        self._preview_state = preview
        self._preview = RowListModel(None, (self,), shared={"kiosk": preview})
        self.previewChanged.emit()
        return True

    def _end_preview(self) -> None:
        if self._preview_state is None or self.previewed is None:
            return
        # What shows them goes with the next events, and reads them until then.
        self._leaving.hold(self._preview_state)
        self._leaving.hold(self._preview)
        self._preview = RowListModel()
        self.previewChanged.emit()
        self._preview_state.rest()
        self.previewed.close()
        self._preview_state = self.previewed = None

    # -- what QML reads ---------------------------------------------------------------------

    @Property(str, notify=pageChanged)
    def page(self) -> str:
        """The page that is open: "pin" before the code was entered."""
        return self._page

    @Property(int, notify=minutesChanged)
    def minutes(self) -> int:
        """After how many minutes the area closes if nobody touches anything."""
        return self._minutes

    @Property(RowListModel, notify=previewChanged)
    def preview(self) -> RowListModel:
        """The kiosk of the release that is not live yet: one row while it is looked at."""
        return self._preview

    @Property(PinPad, constant=True)
    def pin(self) -> PinPad:
        """The pad."""
        return self.pad

    @Property(StaffContent, constant=True)
    def content(self) -> StaffContent:
        """What there is about contents."""
        return self.contents

    @Property(PublishMoment, constant=True)
    def moment(self) -> PublishMoment:
        """When what is prepared goes live."""
        return self.publication

    @Property(StaffDevice, constant=True)
    def device(self) -> StaffDevice:
        """The machine."""
        return self.machine
