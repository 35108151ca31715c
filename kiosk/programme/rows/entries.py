"""The programme as a list: a day by the hour with the present in it, then what waits for a time."""

from collections.abc import Sequence

from msgspec.structs import asdict

from kiosk.programme.lazy import LazyRows
from kiosk.programme.now import conference_day, until
from kiosk.programme.reader import Release
from kiosk.programme.rows.cards import SessionCardRow, SessionCards
from kiosk.programme.rows.session import until_another_day
from kiosk.programme.schedule import Slot

# So many sessions that are over are shown above the present when the programme opens.
SHOWN_BEFORE = 2
# So many sessions that wait for an hour stand large where no session has one.
FEW = 3


class EntryRow(SessionCardRow, frozen=True, kw_only=True):
    """A session in the list.

    `part` is "day" or "pending". `first` marks the first of those that begin and end together.
    `marker` says whether the present lies "before" or "after" this entry. `last` is the very last
    one; one of few in a programme without hours is `prominent`.
    """

    part: str
    time: str
    until: str
    first: bool
    marker: str
    last: bool
    prominent: bool


class Entries:
    """The entries of a day and of what is pending, and where among them the present lies."""

    def __init__(
        self,
        release: Release,
        cards: SessionCards,
        day: str,
        listed: Sequence[Slot],
        pending: Sequence[Slot],
        *,
        hours: bool,
    ) -> None:
        """Take a day and what it has; `hours` says whether any session of the forum has one."""
        self._release = release
        self._cards = cards
        self._listed = listed
        self._pending = pending
        self._count = len(listed) + len(pending)
        self._prominent = not hours and len(pending) <= FEW
        self._marked = self._marked_on(day)

    def rows(self) -> Sequence[EntryRow]:
        """Return the rows, each to be made when it comes into view."""
        return LazyRows(self._count, self._row)

    def present(self) -> int:
        """Return the entry at which the present lies, the first on another day than today."""
        return max(0, min(self._marked, len(self._listed) - 1))

    def opening(self) -> int:
        """Return the entry to open at: the present, with what ended last above if little."""
        present = self.present()
        before = next((i for i in range(present - 1, -1, -1) if self._first(i)), 0)
        return before if present - before <= SHOWN_BEFORE else present

    def _marked_on(self, day: str) -> int:
        """Return the entry before which the present lies, -1 on another day than today.

        It lies where the fewest stand on the wrong side: what is on or to come above it, what is
        over below it. So what is open all day does not hold the present back in the morning, nor
        does a short session that is over push it past long ones. What is cancelled is never on.
        """
        now = self._cards.now
        if now is None or day != conference_day(now) or not self._listed:
            return -1
        seconds = now.timestamp()
        best, fewest, wrong = 0, 0, 0
        for index, slot in enumerate(self._listed, 1):
            start = slot.start or 0
            over = seconds >= (until(start, slot.end) if slot.held else start)
            # Against the present before all of them.
            wrong += -1 if over else 1
            if wrong < fewest:
                best, fewest = index, wrong
        return best

    def _first(self, index: int) -> bool:
        hours = self._listed[index][1:3]
        return index == 0 or self._listed[index - 1][1:3] != hours

    def _row(self, index: int) -> EntryRow:
        if index >= len(self._listed):
            session = self._release.card(self._pending[index - len(self._listed)].row)
            card = asdict(self._cards.card(session))
            return EntryRow(
                **card,
                part="pending",
                time="",
                until="",
                first=False,
                marker="",
                last=index + 1 == self._count,
                prominent=self._prominent,
            )
        session = self._release.card(self._listed[index].row)
        texts = self._cards.texts
        return EntryRow(
            **asdict(self._cards.card(session)),
            part="day",
            time=texts.time(session.start) if session.start else "",
            # An hour of another day is told on the card, with its day.
            until=texts.time(session.end) if session.end and not until_another_day(session) else "",
            first=self._first(index),
            marker=self._marker(index),
            last=index + 1 == self._count,
            prominent=False,
        )

    def _marker(self, index: int) -> str:
        if index == self._marked:
            return "before"
        return "after" if index + 1 == self._marked == len(self._listed) else ""
