"""The programme as a grid: a row for each room, some hours of one day across."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, tzinfo
from math import ceil
from zoneinfo import ZoneInfo

from msgspec import Struct

from kiosk.programme.lazy import LazyRows
from kiosk.programme.now import until
from kiosk.programme.reader import Release
from kiosk.programme.rows.cards import SessionCards
from kiosk.programme.schedule import Slot
from kiosk.programme.texts import NBSP

# Hours that stand side by side; a longer day has more than one page of them.
HOURS = 9
# Minutes: what is shorter is drawn as long as this, so that a finger finds it.
SHORTEST = 30
# Characters of what tells rooms of one name apart: "C", "12b".
LONGEST_NUMBER = 3
_HOUR = 3600


class GridCardRow(Struct, frozen=True):
    """A session in the grid; `start` and `length` are minutes from the first hour shown.

    Of sessions of one room at the same time, each has a `lane` of its own, which is free for
    `spare` minutes after it. `duration` says how long it takes, "" if nobody knows; `name` says it
    all.
    """

    route: str
    title: str
    phase: str
    badge: str
    duration: str
    name: str
    start: float
    length: float
    spare: float
    lane: int


class GridRoomRow(Struct, frozen=True):
    """A room and what takes place in it during the hours shown."""

    name: str
    floor: str
    lanes: int
    cards: tuple[GridCardRow, ...]


class GridRow(Struct, frozen=True):
    """The grid of some hours; `now` is the present in minutes from the first of them, or -1.

    `page` of `pages` counts from 0. `span` says in words which hours are shown.
    """

    hours: tuple[str, ...]
    now: float
    page: int
    pages: int
    span: str
    rooms: Sequence[GridRoomRow]


class Grid:
    """Lays a day out in rooms and hours."""

    def __init__(
        self, release: Release, cards: SessionCards, slots: Sequence[Slot], page: int | None
    ) -> None:
        """Take the sessions of a day, at least one, and the page asked for (None: the present)."""
        self._release = release
        self._cards = cards
        name = release.event.time_zone
        self._zone: tzinfo = ZoneInfo(name) if name else UTC
        self._slots = [(slot, slot.start or 0, _end(slot)) for slot in slots]
        first = min(start for _, start, _ in self._slots)
        last = max(end for _, _, end in self._slots)
        # Hours of the clock on the wall: in some zones they are not those of UTC.
        first -= datetime.fromtimestamp(first, self._zone).minute * 60
        hours = max(HOURS, ceil((last - first) / _HOUR))
        self._pages = ceil(hours / HOURS)
        steps = max(1, self._pages - 1)
        self._starts = [
            first + (n * (hours - HOURS) + steps // 2) // steps * _HOUR for n in range(self._pages)
        ]
        self._page = self._present() if page is None else min(max(page, 0), self._pages - 1)
        self._begin = self._starts[self._page]

    def row(self) -> GridRow:
        """Return the grid."""
        texts = self._cards.texts
        marks = [
            texts.time(datetime.fromtimestamp(self._begin + n * _HOUR, self._zone))
            for n in range(HOURS + 1)
        ]
        rooms = self._rooms()
        return GridRow(
            hours=tuple(marks[:-1]),
            now=self._now(),
            page=self._page,
            pages=self._pages,
            span=texts.gettext("From {start} to {end}").format(start=marks[0], end=marks[-1]),
            rooms=LazyRows(len(rooms), lambda index: self._room(*rooms[index])),
        )

    def _present(self) -> int:
        """Return the first page in which the present lies, the first of all on another day."""
        now = self._cards.now.timestamp() if self._cards.now else 0
        pages = (n for n, start in enumerate(self._starts) if start <= now < start + HOURS * _HOUR)
        return next(pages, 0)

    def _now(self) -> float:
        if self._cards.now is None:
            return -1
        minutes = (self._cards.now.timestamp() - self._begin) / 60
        return minutes if 0 <= minutes < HOURS * 60 else -1

    def _rooms(self) -> list[tuple[str | None, list[tuple[Slot, int, int]]]]:
        """Return the rooms in use on this day, in written order, and what is in them."""
        used = defaultdict(list)
        for entry in self._slots:
            used[entry[0].room].append(entry)
        order = [id for (id,) in self._release.query("SELECT id FROM room ORDER BY position")]
        return [(id, used[id]) for id in (*order, None) if id in used]

    def _room(self, id: str | None, entries: Sequence[tuple[Slot, int, int]]) -> GridRoomRow:
        texts = self._cards.texts
        room = self._release.room(id) if id else None
        lanes: list[list[tuple[Slot, float, float]]] = []
        for slot, start, end in entries:
            if place := self._place(start, end):
                free = (lane for lane in lanes if sum(lane[-1][1:]) <= place[0])
                lane = next(free, [])
                if not lane:
                    lanes.append(lane)
                lane.append((slot, *place))
        cards = [self._card(*one) for n, lane in enumerate(lanes) for one in _spaced(lane, n)]
        cards.sort(key=lambda card: card.start)
        floor = texts.text(room.floor) if room else ""
        name = _whole(self._cards.room(id))
        return GridRoomRow(name, floor, max(1, len(lanes)), tuple(cards))

    def _place(self, start: int, end: int) -> tuple[float, float] | None:
        """Return where a session begins and how long it is here, in minutes; None if it is not."""
        begin, until = (start - self._begin) / 60, (end - self._begin) / 60
        if until <= 0 or begin >= HOURS * 60:
            return None
        begin = max(0.0, min(begin, HOURS * 60 - SHORTEST))
        return begin, max(min(until, HOURS * 60) - begin, SHORTEST)

    def _card(
        self, slot: Slot, begin: float, length: float, spare: float, lane: int
    ) -> GridCardRow:
        session = self._release.card(slot.row)
        card = self._cards.card(session)
        name = self._cards.name(session)
        duration = ""
        if slot.start is not None and slot.end is not None:
            minutes = ceil((slot.end - slot.start) / 60)
            duration = self._cards.gettext("{n} min").format(n=minutes)
        return GridCardRow(
            route=card.route,
            title=card.title,
            phase=card.phase,
            badge=card.badge,
            duration=duration,
            name=name,
            start=begin,
            length=length,
            spare=spare,
            lane=lane,
        )


def _whole(name: str) -> str:
    """Return the name of a room with its letter or number bound, which says nothing alone."""
    before, _, last = name.rpartition(" ")
    return f"{before}{NBSP}{last}" if before and len(last) <= LONGEST_NUMBER else name


def _spaced(
    lane: Sequence[tuple[Slot, float, float]], number: int
) -> Iterator[tuple[Slot, float, float, float, int]]:
    """Yield what stands in a lane, with how long the lane is free after it, and its number."""
    begins = [begin for _, begin, _ in lane[1:]] + [HOURS * 60]
    for (slot, begin, length), following in zip(lane, begins, strict=True):
        yield slot, begin, length, following - begin - length, number


def _end(slot: Slot) -> int:
    return int(until(slot.start or 0, slot.end))
