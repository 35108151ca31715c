"""The programme: one conference day as a list by start time, then what has no time yet."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta

from msgspec import Struct
from msgspec.structs import asdict

from kiosk.programme.now import conference_day, present
from kiosk.programme.reader import Release
from kiosk.programme.records import Event, SessionCard
from kiosk.programme.rows.cards import SessionCardRow, SessionCards
from kiosk.programme.rows.notices import NoticeRow, WayRow, ways
from kiosk.programme.texts import Texts

PENDING = "pending"
# So many sessions that are over are shown above the present when the programme opens.
SHOWN_BEFORE = 2


class DayTabRow(Struct, frozen=True):
    """A conference day, or what is still to be confirmed. `name` is the whole date."""

    route: str
    label: str
    name: str
    current: bool


class EntryRow(SessionCardRow, frozen=True, kw_only=True):
    """A session in the list.

    `part` is "day" or "pending". `first` marks the first of those that begin and end together.
    `marker` says whether the present lies "before" or "after" this entry.
    """

    part: str
    time: str
    until: str
    first: bool
    marker: str


class ProgrammePageRow(Struct, frozen=True):
    """The programme as it stands: `opening` is the entry to open at.

    `notices` holds one where there are no hours to list, none otherwise.
    """

    route: str
    day: str
    tabs: tuple[DayTabRow, ...]
    entries: tuple[EntryRow, ...]
    pendingCount: str
    opening: int
    notices: tuple[NoticeRow, ...]


def programme_page(
    release: Release, wanted: str, texts: Texts, now: datetime | None
) -> ProgrammePageRow | None:
    """Return the programme of a day, of "pending" sessions, or ("") of the day it is now.

    `now` is None while nobody knows the time. None is returned for a day the event does not have.
    """
    sessions = release.sessions()
    pending = [one for one in sessions if one.day is None]
    days = _days(release.event, sessions)
    timed = len(sessions) > len(pending)
    shown = wanted or (_day_of(days, now) if timed else PENDING)
    if shown not in (*days, PENDING):
        return None
    following = present(release, now).following if now else ()
    cards = SessionCards(release, texts, now, {one.id for one in following})
    listed = _day_entries(cards, sessions, shown)
    entries = listed + _pending_entries(cards, pending)
    notices = () if listed else _notices(release, texts, days, shown, pending, timed=timed)
    return ProgrammePageRow(
        route="programme" + (f"/{wanted}" if wanted else ""),
        day=_day_name(shown, texts),
        tabs=_tabs(days, shown, texts, pending=bool(pending), timed=timed),
        entries=entries,
        pendingCount=texts.ngettext("{n} session", "{n} sessions", len(pending)),
        opening=_opening(entries),
        notices=notices,
    )


def _days(event: Event, sessions: Sequence[SessionCard]) -> list[str]:
    """Return the conference days: those of the event and any other on which there is something."""
    days = {one.day for one in sessions if one.day}
    if event.start and event.end:
        first, last = date.fromisoformat(event.start), date.fromisoformat(event.end)
        days |= {(first + timedelta(n)).isoformat() for n in range((last - first).days + 1)}
    return sorted(days)


def _day_of(days: Sequence[str], now: datetime | None) -> str:
    """Return today, the next day there is, or the last: the first while nobody knows the time."""
    if now is None:
        return days[0]
    today = conference_day(now)
    return next((day for day in days if day >= today), days[-1])


def _day_entries(
    cards: SessionCards, sessions: Sequence[SessionCard], day: str
) -> tuple[EntryRow, ...]:
    listed = sorted(
        (
            (one.start, one.end or one.start, one)
            for one in sessions
            if one.day == day and one.start
        ),
        key=lambda entry: entry[:2],
    )
    rows = [cards.card(one) for _, _, one in listed]
    markers = _markers(cards.now, day, [end for _, end, _ in listed])
    entries = []
    before: tuple[datetime, datetime] | None = None
    for (start, end, one), row, marker in zip(listed, rows, markers, strict=True):
        entries.append(
            EntryRow(
                **asdict(row),
                part="day",
                time=cards.texts.time(start),
                until=cards.texts.time(end) if one.end else "",
                first=(start, end) != before,
                marker=marker,
            )
        )
        before = (start, end)
    return tuple(entries)


def _opening(entries: Sequence[EntryRow]) -> int:
    """Return the entry to open at: the present, with what ended last above it if that is little."""
    present = next((i for i, one in enumerate(entries) if one.marker), 0)
    before = next((i for i in range(present - 1, -1, -1) if entries[i].first), 0)
    return before if present - before <= SHOWN_BEFORE else present


def _markers(now: datetime | None, day: str, ends: Sequence[datetime]) -> list[str]:
    """Return where the present lies: after the last that has ended, and only on its own day."""
    markers = [""] * len(ends)
    if now is None or day != conference_day(now) or not ends:
        return markers
    following = max((i for i, end in enumerate(ends) if end <= now), default=-1) + 1
    if following < len(ends):
        markers[following] = "before"
    else:
        markers[-1] = "after"
    return markers


def _pending_entries(cards: SessionCards, sessions: Sequence[SessionCard]) -> tuple[EntryRow, ...]:
    rows = (cards.card(one) for one in sessions)
    return tuple(
        EntryRow(**asdict(row), part=PENDING, time="", until="", first=False, marker="")
        for row in rows
    )


def _day_name(day: str, texts: Texts) -> str:
    if day == PENDING:
        return ""
    name = texts.day(datetime.fromisoformat(day))
    return name[:1].upper() + name[1:]


def _tabs(
    days: Sequence[str], shown: str, texts: Texts, *, pending: bool, timed: bool
) -> tuple[DayTabRow, ...]:
    """Return what there is to choose between; () when there is no choice."""
    tabs = [
        DayTabRow(
            f"programme/{day}",
            texts.gettext("Day {n}").format(n=number),
            _day_name(day, texts),
            day == shown,
        )
        for number, day in enumerate(days, 1)
    ]
    if pending or shown == PENDING:
        label = texts.gettext("To be confirmed")
        tab = DayTabRow(f"programme/{PENDING}", label, label, shown == PENDING)
        tabs.insert(len(tabs) if timed else 0, tab)
    return tuple(tabs) if len(tabs) > 1 else ()


def _notices(
    release: Release,
    texts: Texts,
    days: Sequence[str],
    shown: str,
    pending: Sequence[SessionCard],
    *,
    timed: bool,
) -> tuple[NoticeRow, ...]:
    """Return what a page without hours says instead of them; () for a page that has some."""
    if shown != PENDING:
        return (_empty_day(texts, days.index(shown) + 1, len(pending)),)
    if timed:
        return ()
    if pending:
        title = texts.gettext("No session has a time yet")
    else:
        title = texts.gettext("The programme has no session yet")
    return (
        NoticeRow(
            title,
            texts.gettext("Meanwhile, see who is coming."),
            ways(release, texts, but="programme"),
        ),
    )


def _empty_day(texts: Texts, number: int, pending: int) -> NoticeRow:
    title = texts.gettext("Day {n} has no times yet").format(n=number)
    if not pending:
        return NoticeRow(title, "", ())
    waiting = texts.ngettext(
        "{n} session is waiting for its place.",
        "{n} sessions are waiting for their place.",
        pending,
    )
    way = WayRow(f"programme/{PENDING}", texts.gettext("See “To be confirmed”"))
    return NoticeRow(title, waiting, (way,))
