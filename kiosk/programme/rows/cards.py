"""A session on a card: its title, where, in what language, and how far it has come."""

from datetime import datetime
from functools import cache
from math import ceil

from msgspec import Struct

from kiosk.programme.now import stage
from kiosk.programme.reader import Release
from kiosk.programme.records import Session, SessionCard, SessionFacts
from kiosk.programme.rows.changes import badge_text, notice_text
from kiosk.programme.rows.session import until_another_day, when_and_where
from kiosk.programme.texts import NBSP, Texts

# What is nearer than this is told in minutes.
SOON_MINUTES = 60


class SessionCardRow(Struct, frozen=True, kw_only=True):
    """A session or one of its presentations, to be opened.

    `phase` is "coming", "next", "now", "past" or "cancelled"; `badge` says in a word what changed,
    `notice` in a line.
    """

    route: str
    title: str
    detail: str
    phase: str
    badge: str
    notice: str


def minutes(start: datetime, end: datetime) -> int:
    """Return the whole minutes from one moment to another, a begun one included.

    Moments of one zone would be subtracted by their clocks; those of a night in which the clocks
    change are apart by their timestamps.
    """
    return ceil((end.timestamp() - start.timestamp()) / 60)


class SessionCards:
    """Makes the cards of one page: all in the same language, at the same moment."""

    def __init__(
        self,
        release: Release,
        texts: Texts,
        now: datetime | None,
        next_start: int | None = None,
    ) -> None:
        """Take the present moment (None: not known) and the next start, in UTC seconds."""
        self._release = release
        self.texts = texts
        # A page says the same few sentences a thousand times: each is set once.
        self.gettext = cache(texts.gettext)
        self.spoken = cache(self._spoken)
        self.now = now
        self._next_start = next_start
        self.room = cache(self._room)

    def card(self, session: SessionCard) -> SessionCardRow:
        """Return the card of a session in a list that shows the hours beside it."""
        route, spoken = f"session/{session.id}", self.spoken(session.languages)
        if session.start:
            room, until = self.room(session.room), self._until(session)
            return SessionCardRow(**self._fields(session, route, spoken, until, room=room))
        # A room that is not known either is told on its page: many cards here would say so.
        room = self.room(session.room) if session.room else ""
        people = len({*session.moderators, *session.people})
        count = self.texts.ngettext("{n} person", "{n} people", people) if people else ""
        kind = self.texts.text(session.format)
        return SessionCardRow(**self._fields(session, route, kind, spoken, count, room=room))

    def name(self, session: SessionCard) -> str:
        """Return all a card means, in the order in which it is best heard: first when and where."""
        fields = self._fields(session, "")
        time = self.texts.time(session.start) if session.start else ""
        words = self._phase_text(session, fields["phase"])
        parts = (time, self.room(session.room), fields["title"], self._until(session))
        told = (*parts, fields["badge"], words, fields["notice"])
        return ", ".join(part for part in told if part)

    def talk(self, session: Session, presentation: str | None) -> SessionCardRow:
        """Return the card of a presentation, or of the session for a part outside any.

        It stands alone, so it says itself when and where it is.
        """
        route = f"session/{session.id}" + (f"#{presentation}" if presentation else "")
        titles = {one.id: one.title for one in session.presentations}
        title = titles.get(presentation or "") or session.title
        parts = (
            self.texts.text(session.format),
            self.spoken(session.languages),
            when_and_where(self._release, session, self.texts),
        )
        fields = self._fields(session, route, *parts)
        return SessionCardRow(**fields | {"title": self.texts.text(title)})

    def _fields(
        self, session: SessionFacts, route: str, *parts: str, room: str = ""
    ) -> dict[str, str]:
        """Return the fields of a card whose detail is made of `parts` and the phase in words.

        A room comes first, written as its name is; all else begins with a capital.
        """
        texts = self.texts
        phase = self._phase(session)
        # The phase is not torn apart at the end of a line.
        words = self._phase_text(session, phase).replace(" ", NBSP)
        detail = texts.join((room, *parts, words))
        return {
            "route": route,
            "title": texts.text(session.title),
            "detail": detail if room else detail[:1].upper() + detail[1:],
            "phase": phase,
            "badge": badge_text(session, texts),
            "notice": notice_text(self._release, session, texts),
        }

    def _phase(self, session: SessionFacts) -> str:
        """Return the phase; without a believable clock everything is still coming."""
        if session.state == "cancelled":
            return "cancelled"
        found = stage(session, self.now) if self.now else "untimed"
        if found == "coming" and session.start and session.start.timestamp() == self._next_start:
            return "next"
        return {"running": "now", "past": "past"}.get(found, "coming")

    def _phase_text(self, session: SessionFacts, phase: str) -> str:
        """Return the phase in words, to stand at the end of a line; "" for what is to come."""
        texts, now = self.texts, self.now
        if now is None or session.start is None:
            return ""
        if phase == "past":
            return self._past_text(session, session.start)
        if phase == "now":
            if session.end is None:
                return self.gettext("on now")
            left = minutes(now, session.end)
            if left <= SOON_MINUTES:
                return self.gettext("on now, {n} min left").format(n=left)
            if until_another_day(session):
                return self.gettext("on now")
            return self.gettext("on now until {time}").format(time=texts.time(session.end))
        if phase == "next":
            wait = minutes(now, session.start)
            if wait > SOON_MINUTES:
                return self.gettext("next")
            return self.gettext("next, in {n} min").format(n=wait)
        return ""

    def _past_text(self, session: SessionFacts, start: datetime) -> str:
        if session.end is None:
            return self.gettext("started at {time}").format(time=self.texts.time(start))
        if until_another_day(session):
            return self.gettext("ended")
        return self.gettext("ended at {time}").format(time=self.texts.time(session.end))

    def _until(self, session: SessionFacts) -> str:
        """Return "until Wednesday 7 October, 18:00"; "" for a session of less than a day."""
        end = until_another_day(session)
        return self.gettext("until {day}").format(day=self.texts.day_and_time(end)) if end else ""

    def _spoken(self, languages: tuple[str, ...]) -> str:
        """Return "in French", or "" when no language is named."""
        if not languages:
            return ""
        names = ", ".join(self.texts.language_name(code) for code in languages)
        return self.gettext("in {language}").format(language=names)

    def _room(self, id: str | None) -> str:
        """Return the name of a room, or that it is not known yet."""
        room = self._release.room(id) if id else None
        return self.texts.room(room.name) if room else self.gettext("Room to be confirmed")
