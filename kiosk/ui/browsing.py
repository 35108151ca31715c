"""How this visitor looks at the programme: filters, list or grid, which hours of a long day."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.programme.schedule import KINDS, NOTHING_CHOSEN, Browsing, Filters
from kiosk.ui.boundary import Property, Slot

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class BrowsingState(QObject):
    """Wishes about the programme. They stay while the visitor looks at a session, and no longer.

    `chosen` is emitted when other rows are to be shown, `listedChanged` when only their form is.
    """

    chosen = Signal()
    listedChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._browsing = NOTHING_CHOSEN
        self._listed = False

    @property
    def wanted(self) -> Browsing:
        """What of the programme is wanted, for Python."""
        return self._browsing

    def forget(self) -> None:
        """Forget all of it, as a visit's end does."""
        self._browsing = NOTHING_CHOSEN
        self.setListed(False)

    def return_to_present(self) -> None:
        """Show the hours of the present again: another day is opened, or the programme anew."""
        self._browsing = Browsing(self._browsing.filters)

    @Slot(str, str)
    def toggle(self, kind: str, key: str) -> None:
        """Filter by one thing more, or no longer by it; a kind that does not exist is ignored."""
        if kind in KINDS:
            self._choose(self._browsing.filters.toggled(kind, key))

    @Slot()
    def clear(self) -> None:
        """Show everything again."""
        self._choose(Filters())

    @Slot(int)
    def showPage(self, page: int) -> None:
        """Show some other hours of the day: the page of that number."""
        self._browsing = Browsing(self._browsing.filters, page)
        self.chosen.emit()

    @Slot(bool)
    def setListed(self, listed: bool) -> None:
        """Show a list even where there is room for a grid, or the grid again."""
        if listed != self._listed:
            self._listed = listed
            self.listedChanged.emit()

    @Property(bool, notify=listedChanged)
    def listed(self) -> bool:
        """Whether a list is wanted even where there is room for a grid."""
        return self._listed

    def _choose(self, filters: Filters) -> None:
        self._browsing = Browsing(filters, self._browsing.page)
        self.chosen.emit()
