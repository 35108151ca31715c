"""The programme: one conference day, as a list or as a grid, then what has no time yet."""

from collections.abc import Sequence
from datetime import datetime

from msgspec import Struct
from msgspec.structs import replace

from kiosk.programme.lazy import LazyRows
from kiosk.programme.now import conference_day, next_start
from kiosk.programme.reader import Release
from kiosk.programme.rows.cards import SessionCardRow, SessionCards
from kiosk.programme.rows.entries import Entries, EntryRow
from kiosk.programme.rows.filters import (
    ChipRow,
    FilterSheetRow,
    chip_rows,
    filter_sheet,
    ways_to_other_days,
)
from kiosk.programme.rows.grid import Grid, GridRow
from kiosk.programme.rows.notices import NoticeRow, WayRow, ways
from kiosk.programme.schedule import (
    EVERYTHING,
    NOTHING_CHOSEN,
    Browsing,
    Slot,
    days,
    slots,
    still_there,
    totals,
)
from kiosk.programme.texts import Texts

PENDING = "pending"


class DayTabRow(Struct, frozen=True):
    """A conference day, or what is still to be confirmed. `name` is the whole date."""

    route: str
    label: str
    name: str
    current: bool


class ProgrammePageRow(Struct, frozen=True):
    """The programme as it stands: `opening` is the entry to open at, `present` in a short view.

    `grid` holds one for a day with hours, and `waiting` a card for what the grid has no place for;
    `notices` holds one where there is nothing to list. `filtered` says whether the visitor sees
    less than there is.
    """

    route: str
    day: str
    tabs: tuple[DayTabRow, ...]
    chips: tuple[ChipRow, ...]
    entries: Sequence[EntryRow]
    pendingCount: str
    opening: int
    present: int
    grid: Sequence[GridRow]
    waiting: Sequence[SessionCardRow]
    notices: tuple[NoticeRow, ...]
    filtered: bool


class Programme:
    """The days of a release at a moment, for a visitor who asks for some of it."""

    def __init__(
        self, release: Release, texts: Texts, now: datetime | None, browsing: Browsing
    ) -> None:
        """Take the present moment, None while nobody knows the time."""
        self._release = release
        self._texts = texts
        self._now = now
        self._browsing = browsing
        self._filters = still_there(release, browsing.filters)
        self._counts = totals(release)
        self._timed = any(day for day in self._counts)
        self._days = days(release)

    def page(self, wanted: str) -> ProgrammePageRow | None:
        """Return the page of a day, of "pending" sessions, or ("") of the day it is now.

        None is returned for a day the event does not have.
        """
        shown = wanted or self._opened()
        if shown not in (*self._days, PENDING):
            return None
        listed = slots(self._release, shown, self._filters) if shown != PENDING else ()
        pending = slots(self._release, None, self._filters)
        following = next_start(self._release, self._now) if self._now else None
        cards = SessionCards(self._release, self._texts, self._now, following)
        entries = Entries(self._release, cards, shown, listed, pending, hours=self._timed)
        return ProgrammePageRow(
            route="programme" + (f"/{wanted}" if wanted else ""),
            day=self._day_name(shown),
            tabs=self._tabs(shown),
            chips=chip_rows(self._release, shown, self._filters, self._texts),
            entries=entries.rows(),
            pendingCount=self._texts.ngettext("{n} session", "{n} sessions", len(pending)),
            opening=entries.opening(),
            present=entries.present(),
            grid=self._grid(cards, listed),
            waiting=self._waiting(cards, pending),
            notices=() if listed else self._notices(shown, len(pending)),
            filtered=self._filters != EVERYTHING,
        )

    def sheet(self, kind: str, wanted: str) -> FilterSheetRow | None:
        """Return the sheet of a kind of filter, which counts what the page of a day shows."""
        shown = wanted or self._opened()
        if shown not in (*self._days, PENDING):
            return None
        day = None if shown == PENDING else shown
        route = f"filter/{kind}" + (f"/{wanted}" if wanted else "")
        return filter_sheet(self._release, kind, day, self._filters, self._texts, route)

    def _opened(self) -> str:
        """Return today, the next day there is, or the last: the first while nobody knows the time.

        Without any time there are no days worth opening, but what is pending.
        """
        if not self._timed:
            return PENDING
        if self._now is None:
            return self._days[0]
        today = conference_day(self._now)
        return next((day for day in self._days if day >= today), self._days[-1])

    def _grid(self, cards: SessionCards, listed: Sequence[Slot]) -> Sequence[GridRow]:
        """Return the grid, if there are hours; laid out only when a page shows it."""

        def make(_index: int) -> GridRow:
            return Grid(self._release, cards, listed, self._browsing.page).row()

        return LazyRows(1 if listed else 0, make)

    def _waiting(self, cards: SessionCards, pending: Sequence[Slot]) -> Sequence[SessionCardRow]:
        """Return a card for what has no time: the session, or how many there are."""

        def make(_index: int) -> SessionCardRow:
            card = cards.card(self._release.card(pending[0].row))
            if len(pending) == 1:
                return card
            count = self._texts.ngettext("{n} session", "{n} sessions", len(pending))
            changes = {"route": f"programme/{PENDING}", "title": count, "detail": ""}
            return replace(card, phase="coming", badge="", notice="", **changes)

        return LazyRows(min(1, len(pending)), make)

    def _day_name(self, day: str) -> str:
        if day == PENDING:
            return ""
        name = self._texts.day(datetime.fromisoformat(day))
        return name[:1].upper() + name[1:]

    def _tabs(self, shown: str) -> tuple[DayTabRow, ...]:
        """Return what there is to choose between; () when there is no choice."""
        texts = self._texts
        tabs = [
            DayTabRow(
                f"programme/{day}",
                texts.gettext("Day {n}").format(n=number),
                self._day_name(day),
                day == shown,
            )
            for number, day in enumerate(self._days, 1)
        ]
        if None in self._counts or shown == PENDING:
            label = texts.gettext("To be confirmed")
            tab = DayTabRow(f"programme/{PENDING}", label, label, shown == PENDING)
            tabs.insert(len(tabs) if self._timed else 0, tab)
        return tuple(tabs) if len(tabs) > 1 else ()

    def _notices(self, shown: str, pending: int) -> tuple[NoticeRow, ...]:
        """Return what a page without hours says instead of them; () for a page that has some."""
        texts = self._texts
        day = None if shown == PENDING else shown
        if self._filters != EVERYTHING and self._counts.get(day):
            return self._nothing_found(pending) if shown != PENDING or not pending else ()
        if shown != PENDING:
            return (self._empty_day(shown),)
        if self._timed:
            return () if pending else (self._nothing_pending(),)
        if pending:
            title = texts.gettext("No session has a time yet")
        else:
            title = texts.gettext("The programme has no session yet")
        elsewhere = ways(self._release, texts, but="programme")
        meanwhile = texts.gettext("Meanwhile, see who is coming.") if elsewhere else ""
        return (NoticeRow(title, meanwhile, elsewhere),)

    def _nothing_found(self, pending: int) -> tuple[NoticeRow, ...]:
        """Return that nothing is left of this day, and where else there is something.

        Below it stands what has no time yet, if any of that is left.
        """
        texts = self._texts
        elsewhere = ways_to_other_days(self._release, self._days, self._filters, texts)
        text = texts.gettext("But there is something on other days.") if elsewhere else ""
        title = texts.gettext("No session matches these filters")
        if pending:
            title = texts.gettext("No session of this day matches these filters")
        return (NoticeRow(title, text, elsewhere),)

    def _nothing_pending(self) -> NoticeRow:
        """Return what stands where the last session waited that a publication gave its hour."""
        title = self._texts.gettext("All sessions have their time now")
        way = WayRow("programme", self._texts.gettext("See the programme"))
        return NoticeRow(title, "", (way,))

    def _empty_day(self, shown: str) -> NoticeRow:
        texts = self._texts
        number = self._days.index(shown) + 1
        title = texts.gettext("Day {n} has no times yet").format(n=number)
        pending = self._counts.get(None, 0)
        if not pending:
            return NoticeRow(title, "", ())
        waiting = texts.ngettext(
            "{n} session is waiting for its place.",
            "{n} sessions are waiting for their place.",
            pending,
        )
        way = WayRow(f"programme/{PENDING}", texts.gettext("See “To be confirmed”"))
        return NoticeRow(title, waiting, (way,))


def programme_page(
    release: Release,
    wanted: str,
    texts: Texts,
    now: datetime | None,
    browsing: Browsing = NOTHING_CHOSEN,
) -> ProgrammePageRow | None:
    """Return a page of the programme; see `Programme.page`."""
    return Programme(release, texts, now, browsing).page(wanted)


def filter_page(
    release: Release,
    wanted: str,
    texts: Texts,
    now: datetime | None,
    browsing: Browsing = NOTHING_CHOSEN,
) -> FilterSheetRow | None:
    """Return the sheet of "kind" or "kind/day"; see `Programme.sheet`."""
    kind, _, day = wanted.partition("/")
    return Programme(release, texts, now, browsing).sheet(kind, day)
