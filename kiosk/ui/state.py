"""What the visitor sees now: page, language, settings of the visit. Nothing of it outlives them."""

from msgspec import Struct
from PySide6.QtCore import QLocale, QObject, QTimer, Signal
from PySide6.QtQml import QmlElement

from kiosk import paths
from kiosk.programme import pages
from kiosk.programme.clock import Clock
from kiosk.programme.reader import Release
from kiosk.programme.rows.languages import LanguageRow, language_rows
from kiosk.programme.rows.notices import updated
from kiosk.programme.rows.safe import back_soon, spoken_first
from kiosk.programme.rows.timeout import TimeoutRow, timeout_row
from kiosk.programme.texts import Texts
from kiosk.startup import mark
from kiosk.ui import asked
from kiosk.ui.boundary import Property, Slot
from kiosk.ui.browsing import BrowsingState
from kiosk.ui.comfort import Comfort
from kiosk.ui.hour import Hour
from kiosk.ui.idle import Idle
from kiosk.ui.leaving import Leaving
from kiosk.ui.listmodel import RowListModel
from kiosk.ui.maplayout import WorldMapLayout
from kiosk.ui.search import SearchState

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class KioskState(QObject):
    """The one object QML talks to: properties go down, slots named after wishes come up.

    Of all pages only the one shown, and the sheet over it, have rows: a switch of language or of
    release changes those in place, and a visit of a thousand pages takes no more memory than one.
    The first page is in `language`, if the content has it; without content the program's will do.
    """

    languageChanged = Signal()
    clockChanged = Signal()
    pageChanged = Signal()
    sheetChanged = Signal()
    opened = Signal(str)
    visited = Signal(str)
    wentBack = Signal()
    turned = Signal(str)
    visitEnded = Signal()
    pageVanished = Signal()
    sheetVanished = Signal()
    told = Signal(str)
    readyChanged = Signal()
    settled = Signal()
    preparing = Signal()

    def __init__(
        self, release: Release | None = None, clock: Clock | None = None, language: str = ""
    ) -> None:
        super().__init__()
        self._release = release
        self._named = language
        self._clock = clock or Clock()
        lead = language or QLocale.system().name()[:2]
        self._codes = release.event.languages if release else spoken_first(lead)
        self.texts = Texts(language if language in self._codes else self._codes[0], self._codes)
        self._languages = RowListModel(LanguageRow, language_rows(self._codes, self.code))
        self._page_route = ""
        self._page = RowListModel()
        self._sheet_route = ""
        self._sheet = RowListModel()
        self._leaving = Leaving(self)
        self.settings = Comfort(self)
        self._finder: SearchState | None = None
        self.programme = BrowsingState(self)
        self.programme.chosen.connect(self._refresh)
        self._farewell = RowListModel(TimeoutRow, (timeout_row(self.texts),))
        self.presence = Idle(self.settings, words=self._farewell, parent=self)
        self.presence.visitOver.connect(self.endVisit)
        self._hour = Hour(self._clock, lambda: self.texts, self)
        self._hour.changed.connect(self._refresh)
        self._hour.changed.connect(self.clockChanged)

    @property
    def code(self) -> str:
        """The code of the language shown, for Python (`language` is for QML)."""
        return self.texts.language

    @property
    def finder(self) -> SearchState:
        """The visitor's search, made when it is first asked for."""
        if self._finder is None:
            self._finder = SearchState(self)
            if self._release:
                self._finder.look(self._release, self.texts)
        return self._finder

    # -- what pages are made of -------------------------------------------------------------

    @Slot(str, result=bool)
    def showPage(self, route: str) -> bool:
        """Make `pageRows` the rows of a page; return False when the route leads nowhere."""
        if (model := self._model(route)) is None:
            return False
        asked.forget()
        self._leave(self._page)
        self._page_route, self._page = route, model
        self.pageChanged.emit()
        return True

    @Slot(str, result=bool)
    def showSheet(self, route: str) -> bool:
        """Make `sheetRows` the rows of a sheet; return False when the route leads nowhere."""
        if (model := self._model(route)) is None:
            return False
        self._leave(self._sheet)
        self._sheet_route, self._sheet = route, model
        self.sheetChanged.emit()
        return True

    @Slot()
    def leaveSheet(self) -> None:
        """Make no more rows for the sheet: it has left the screen."""
        if self._sheet_route:
            self._leave(self._sheet)
            self._sheet_route, self._sheet = "", RowListModel()

    def _leave(self, rows: RowListModel) -> None:
        rows.rest()
        self._leaving.hold(rows)

    @Slot(RowListModel, RowListModel, result=WorldMapLayout)
    def mapOf(self, places: RowListModel, groups: RowListModel) -> WorldMapLayout:
        """Return where the pins and links of a map go; it goes with the rows of its places."""
        return WorldMapLayout(places, groups)

    def take(self, release: Release) -> None:
        """Show another release: same page, scroll and language wherever it still has them."""
        first = self._release is None
        self._release = release
        self._codes = release.event.languages
        self._clock.move(release.event.time_zone, release.created)
        code = self._named if first else self.texts.language
        self._speak(code if code in self._codes else self._codes[0])
        if first:
            self.readyChanged.emit()
        else:
            hour = self._clock.now() if self._clock.believable() else None
            self.told.emit(updated(self.texts, hour, gone=self._leave_what_is_gone()))

    @property
    def shown(self) -> tuple[tuple[str, RowListModel], ...]:
        """The routes of the page and of the sheet over it, with their rows."""
        return (self._page_route, self._page), (self._sheet_route, self._sheet)

    def _leave_what_is_gone(self) -> bool:
        """Return whether the page, which goes with its sheet, or the sheet alone is no more."""
        page, sheet = (bool(route) and self.row(route) is None for route, _ in self.shown)
        if page:
            self.pageVanished.emit()
        elif sheet:
            self.sheetVanished.emit()
        return page or sheet

    def rest(self) -> None:
        """Change nothing any more by itself: the release is about to be closed."""
        self._hour.rest()
        for _, rows in self.shown:
            rows.rest()

    def _model(self, route: str) -> RowListModel | None:
        if (row := self.row(route)) is None:
            return None
        self.visited.emit(pages.kind(route))
        return RowListModel(type(row), (row,), shared={"kiosk": self})

    def row(self, route: str, texts: Texts | None = None) -> Struct | None:
        """Return the row of a page, in the visitor's language or as another one says it."""
        if self._release is None:
            return None
        wanted = self.programme.wanted
        context = pages.Context(self._release, texts or self.texts, self._clock, wanted)
        return pages.build(context, route)

    @Slot()
    def _refresh(self) -> None:
        for route, model in self.shown:
            if row := self.row(route):
                model.set_rows((row,))

    def _speak(self, code: str) -> None:
        self.texts = Texts(code, self._codes)
        self._languages.set_rows(language_rows(self._codes, code))
        self._farewell.set_rows((timeout_row(self.texts),))
        self._refresh()
        if self._release and self._finder:
            self._finder.look(self._release, self.texts)
        self.languageChanged.emit()

    @Slot()
    def settle(self) -> None:
        """Send `settled` soon: the first page is on the screen; what it did not need may come."""
        mark("first page drawn")
        QTimer.singleShot(0, self.settled.emit)

    # -- wishes -----------------------------------------------------------------------------

    @Slot(str)
    def open(self, route: str) -> None:
        """Go to a page."""
        if pages.kind(route) == "programme":
            self.programme.return_to_present()
            if route == self._page_route:
                self._refresh()
        self.opened.emit(route)

    @Slot()
    def back(self) -> None:
        """Return to the page before."""
        self.wentBack.emit()

    @Slot(str)
    def turn(self, route: str) -> None:
        """Show another leaf of the same page, a day of the programme: the way back is the same."""
        self.programme.return_to_present()
        row = self.row(route) if pages.kind(route) == pages.kind(self._page_route) else None
        if row:
            self._page_route = route
            self._page.set_rows((row,))
            self.turned.emit(route)

    @Slot()
    def endVisit(self) -> None:
        """Forget all the visitor chose and return to the attract screen."""
        self.settings.reset()
        if self._finder:
            self._finder.forget()
        self.programme.forget()
        self.setLanguage(self._codes[0])
        self.visitEnded.emit()

    @Slot(str)
    def setLanguage(self, code: str) -> None:
        """Show everything in another language; one the content does not have is ignored."""
        if code == self.texts.language or code not in self._codes:
            return
        self._speak(code)

    @Slot()
    def nextLanguage(self) -> None:
        """Show the next of the languages, the first after the last."""
        after = self._codes.index(self.texts.language) + 1
        self.setLanguage(self._codes[after % len(self._codes)])

    # -- what QML reads ---------------------------------------------------------------------

    @Property(RowListModel, notify=pageChanged)
    def pageRows(self) -> RowListModel:
        """What the page shown is made of: one row, none before the first page."""
        return self._page

    @Property(RowListModel, notify=sheetChanged)
    def sheetRows(self) -> RowListModel:
        """What the sheet over the page is made of: one row, or none."""
        return self._sheet

    @Property(str, notify=languageChanged)
    def language(self) -> str:
        """The code of the language shown."""
        return self.texts.language

    @Property(RowListModel, constant=True)
    def languages(self) -> RowListModel:
        """The languages of the content, the event's own first."""
        return self._languages

    @Property(str, notify=languageChanged)
    def eventName(self) -> str:
        """The name of the forum."""
        return self.texts.text(self._release.event.name) if self._release else ""

    @Property(bool, notify=readyChanged)
    def ready(self) -> bool:
        """Whether there is a programme to show at all."""
        return self._release is not None

    @Property(list, constant=True)
    def backSoon(self) -> list[str]:
        """What is said instead of a programme, in every language of the program."""
        return list(back_soon(self._codes[0]))

    @Property(str, notify=clockChanged)
    def clock(self) -> str:
        """The hour, or "" while it is not known for certain."""
        return self._hour.text

    @Property(Comfort, constant=True)
    def comfort(self) -> Comfort:
        """The settings of the visit."""
        return self.settings

    @Property(Idle, constant=True)
    def idle(self) -> Idle:
        """The watch over whether somebody is there."""
        return self.presence

    @Property(SearchState, constant=True)
    def search(self) -> SearchState:
        """The visitor's search."""
        return self.finder

    @Property(BrowsingState, constant=True)
    def browsing(self) -> BrowsingState:
        """How the visitor looks at the programme."""
        return self.programme

    @Property(str, constant=True)
    def resources(self) -> str:
        """The folder of fonts, icons and shapes, as a URL."""
        return paths.resources().as_uri()
