"""The visitor's search: what was typed, what was found, what else to try.

What finds it is imported with the first search: every start would have to wait for it.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.programme.reader import Release
from kiosk.programme.texts import Texts, source_texts
from kiosk.ui.boundary import Property, Slot
from kiosk.ui.listmodel import RowListModel

if TYPE_CHECKING:
    from kiosk.programme.rows.search import OfferRow

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class SearchState(QObject):
    """One search, done anew at each key. It stays while the visitor looks at a result."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        from kiosk.programme.keyboard import KeyLineRow
        from kiosk.programme.rows.search import OfferRow, ResultRow, SectionRow
        from kiosk.programme.search import Found

        self._release: Release | None = None
        self._texts = source_texts()
        self._typed = ""
        self._section = ""
        self._found = Found()
        self._summary = ""
        self._entered = False
        self._results = RowListModel(ResultRow)
        self._sections = RowListModel(SectionRow)
        self._offers = RowListModel(OfferRow)
        self._keys = RowListModel(KeyLineRow)

    def look(self, release: Release, texts: Texts) -> None:
        """Search a release in the visitor's language from now on; what was typed stays."""
        self._release = release
        self._texts = texts
        if self._entered:
            self._show()

    # -- wishes -----------------------------------------------------------------------------

    @Slot(str)
    def enter(self, section: str) -> None:
        """Open the search, from a section or, with "", from none: nothing is read before that."""
        from kiosk.programme.search import SECTIONS

        self._entered = True
        if section in SECTIONS:
            self._section = section
        self._show()

    @Slot(str)
    def search(self, typed: str) -> None:
        """Find what the visitor has typed so far, in all sections again."""
        if typed != self._typed:
            self._typed = typed
            self._section = ""
            self._find(keeping=True)

    @Slot(str)
    def choose(self, section: str) -> None:
        """Show the results of one section, or of all for ""; others are ignored."""
        from kiosk.programme.search import SECTIONS

        if section in ("", *SECTIONS):
            self._section = section
            self._find()

    @Slot()
    def forget(self) -> None:
        """Forget what was typed, as a visit's end does."""
        self._typed = self._section = ""
        self._entered = False
        self._find()

    def _show(self) -> None:
        from kiosk.programme.keyboard import key_lines

        self._keys.set_rows(key_lines(self._texts.language))
        self._find()

    def _find(self, *, keeping: bool = False) -> None:
        """Find what was typed; when that is nothing, the rows of what was found before may be kept.

        Nobody sees them, and the next letter gives them other words sooner than rows are made.
        """
        if self._release is None:
            return
        from kiosk.programme.rows.search import ResultRows, section_rows, summary
        from kiosk.programme.search import search

        release, texts = self._release, self._texts
        self._found = search(release, self._typed, texts.language, self._section)
        if not self._found.hits and self._section:
            self._section = ""
            self._found = search(release, self._typed, texts.language)
        if self._found.hits or not keeping:
            self._results.set_rows(ResultRows(release, self._found, texts))
        self._sections.set_rows(section_rows(self._found, self._section, texts))
        self._summary = summary(self._found, texts)
        self._offers.set_rows(self._offer(release, texts))
        self.changed.emit()

    def _offer(self, release: Release, texts: Texts) -> "tuple[OfferRow, ...]":
        """Return what to try while there are no results: what is near, then what is popular."""
        if self._found.hits or not self._entered:
            return ()
        from kiosk.programme.nearest import OFFERED, nearest, popular
        from kiosk.programme.rows.search import OfferRow

        near = nearest(release, self._typed, texts.language) if self._found.words else []
        offers = dict.fromkeys((*near, *popular(release, texts)))
        return tuple(OfferRow(text) for text in offers)[:OFFERED]

    # -- what QML reads ---------------------------------------------------------------------

    @Property(str, notify=changed)
    def typed(self) -> str:
        """What the visitor has typed."""
        return self._typed

    @Property(bool, notify=changed)
    def begun(self) -> bool:
        """Whether enough is typed to look for it."""
        return bool(self._found.words)

    @Property(bool, notify=changed)
    def found(self) -> bool:
        """Whether there are results: `results` are to be shown only then."""
        return bool(self._found.hits)

    @Property(str, notify=changed)
    def summary(self) -> str:
        """How many results there are, in words; "" before anything was looked for."""
        return self._summary

    @Property(RowListModel, constant=True)
    def results(self) -> RowListModel:
        """The results of the section chosen, best first; without any, those there were."""
        return self._results

    @Property(RowListModel, constant=True)
    def sections(self) -> RowListModel:
        """The sections that have results, all of them first."""
        return self._sections

    @Property(RowListModel, constant=True)
    def offers(self) -> RowListModel:
        """Searches to try, while there are no results."""
        return self._offers

    @Property(RowListModel, constant=True)
    def keys(self) -> RowListModel:
        """The lines of keys of the on-screen keyboard, in the visitor's language."""
        return self._keys
