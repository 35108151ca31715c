"""What hits are about: title and detail of each, and its lines in which the match is shown."""

from collections.abc import Iterator, Sequence
from typing import TypeVar

from msgspec import Struct

from kiosk.programme.reader import Release
from kiosk.programme.records import (
    Block,
    Partnership,
    Place,
    Presentation,
    Rich,
    Session,
    Speaker,
    Text,
)
from kiosk.programme.rows.changes import badge_text
from kiosk.programme.rows.people import initials, portrait, role_line
from kiosk.programme.rows.session import state_and_when
from kiosk.programme.search import Hit
from kiosk.programme.texts import Texts

_T = TypeVar("_T")


class Line(Struct, frozen=True):
    """A text that may match, as written, in one language; `part` says where it stands."""

    part: str
    text: str
    language: str


class Subject(Struct, frozen=True):
    """What a hit is about. `detail` is shown when the match is in the title."""

    route: str
    kind: str
    title: str
    detail: str
    seal: str = ""
    initials: str = ""
    portrait: str = ""


class Subjects:
    """Reads the records of hits in one language."""

    def __init__(self, release: Release, texts: Texts) -> None:
        self.language = texts.language
        self._release = release
        self._texts = texts

    def of(self, hit: Hit) -> tuple[Subject, Iterator[Line]]:
        """Return what a hit is about, and its lines; they are read as far as they are wanted."""
        session_id, _, talk_id = hit.ref.partition("#")
        match hit.kind:
            case "partnership":
                return self._partnership(_there(self._release.partnership(hit.ref)))
            case "speaker":
                return self._speaker(_there(self._release.speaker(hit.ref)))
            case "place":
                return self._place(_there(self._release.place(hit.ref)))
            case "presentation":
                return self._presentation(_there(self._release.session(session_id)), talk_id)
            case _:
                return self._session(_there(self._release.session(session_id)))

    def _partnership(self, one: Partnership) -> tuple[Subject, Iterator[Line]]:
        texts = self._texts
        kind = texts.gettext("Partnership")
        partners = ", ".join(texts.text(partner.name) for partner in one.partners)
        title = texts.text(one.name)
        detail = partners or texts.text(one.headline)
        subject = Subject(f"partnership/{one.id}", kind, title, detail, seal=one.seal)

        def lines() -> Iterator[Line]:
            yield self._said(kind, detail)
            yield from self._lines(kind, one.short_name, one.headline, one.kind)
            yield self._places(kind, "partnership", one.id)
            yield from self._lines(kind, one.summary)
            yield from self._lines(kind, *(partner.detail for partner in one.partners))
            for group in one.figures:
                yield from self._lines(kind, group.title, *(one.label for one in group.values))
            for milestone in one.milestones:
                yield from self._lines(kind, milestone.what, milestone.when)
            for named in one.lists:
                yield from self._lines(kind, named.title, *named.items)
            yield from self._lines(kind, one.governance)

        return subject, lines()

    def _speaker(self, one: Speaker) -> tuple[Subject, Iterator[Line]]:
        texts = self._texts
        kind = texts.gettext("Speaker")
        detail = role_line(one, texts)
        shown = initials(one.name, one.family_name)
        route, face = f"speaker/{one.id}", portrait(one)
        subject = Subject(route, kind, one.name, detail, initials=shown, portrait=face)

        def lines() -> Iterator[Line]:
            yield self._said(kind, detail)
            for where in one.affiliations:
                yield from self._lines(kind, where.role, where.organisation)
            for talk in self._release.speaker_sessions(one.id):
                session = self._release.session(talk.session)
                for given in session.presentations if session else ():
                    if given.id == talk.presentation:
                        yield from self._lines(texts.gettext("Speaker, presentation"), given.title)
            yield from self._lines(texts.gettext("Speaker, biography"), one.biography)
            yield self._places(kind, "speaker", one.id)

        return subject, lines()

    def _place(self, one: Place) -> tuple[Subject, Iterator[Line]]:
        found = (self._release.partnership(id) for id in self._release.place_partnerships(one.id))
        names = self._texts.join(self._texts.text(p.short_name or p.name) for p in found if p)
        kind = self._texts.gettext("Place")
        return Subject(f"place/{one.id}", kind, self._texts.text(one.name), names), iter(())

    def _presentation(self, session: Session, talk_id: str) -> tuple[Subject, Iterator[Line]]:
        ids = [talk.id for talk in session.presentations]
        number = ids.index(talk_id)
        talk: Presentation = session.presentations[number]
        kind = self._texts.gettext("Session, presentation {n} of {count}")
        kind = kind.format(n=number + 1, count=len(ids))
        names = self._names(talk.speakers)
        detail = self._texts.join((badge_text(session, self._texts), names))
        route = f"session/{session.id}#{talk_id}"
        subject = Subject(route, kind, self._texts.text(talk.title), detail)

        def lines() -> Iterator[Line]:
            yield self._said(kind, detail)
            yield from self._lines(kind, talk.abstract)

        return subject, lines()

    def _session(self, one: Session) -> tuple[Subject, Iterator[Line]]:
        texts = self._texts
        kind = texts.gettext("Session")
        detail = state_and_when(self._release, one, texts)
        subject = Subject(f"session/{one.id}", kind, texts.text(one.title), detail)
        people = [*one.moderators, *one.speakers]
        people += [person for talk in one.presentations for person in talk.speakers]

        def lines() -> Iterator[Line]:
            if one.room:
                yield self._said(kind, detail)
            yield self._said(kind, self._names(people))
            yield self._places(kind, "session", one.id)
            themes = [theme.name for theme in self._release.event.themes if theme.id == one.theme]
            yield from self._lines(kind, one.format, one.notice, *themes)
            yield from self._lines(texts.gettext("Session, main question"), *one.main_questions)
            yield from self._lines(texts.gettext("Session, objectives"), *one.objectives)
            yield from self._lines(texts.gettext("Session, context"), one.context)

        return subject, lines()

    def _lines(self, part: str, *contents: Text | Rich) -> Iterator[Line]:
        for content in contents:
            for language in (self._texts.language, *self._texts.languages):
                if written := content.get(language):
                    yield Line(part, _plain(written), language)
                    break

    def _said(self, part: str, text: str) -> Line:
        return Line(part, text, self._texts.language)

    def _names(self, people: Sequence[str]) -> str:
        found = (self._release.speaker(person) for person in dict.fromkeys(people))
        return ", ".join(person.name for person in found if person)

    def _places(self, part: str, kind: str, id: str) -> Line:
        found = (self._release.place(place) for place in self._release.places_of(kind, id))
        names = dict.fromkeys(self._texts.text(place.name) for place in found if place)
        return self._said(part, ", ".join(names))


def _plain(written: str | tuple[Block, ...]) -> str:
    """Return the words of a text without their styles, a paragraph a line."""
    if isinstance(written, str):
        return written
    return "\n".join("".join(run.text for run in block.runs) for block in written)


def _there(record: _T | None) -> _T:
    """Return a record that the index of the same release names, and so is there."""
    assert record is not None
    return record
