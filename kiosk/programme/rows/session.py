"""A session as its page shows it."""

from collections.abc import Sequence
from datetime import datetime

from msgspec import Struct

from kiosk.catalogue import base
from kiosk.programme.lazy import gradual
from kiosk.programme.now import lasts_days
from kiosk.programme.reader import Release
from kiosk.programme.records import Presentation, Session, SessionFacts
from kiosk.programme.rows.changes import badge_text, notice_text
from kiosk.programme.rows.people import PersonRow, person_row
from kiosk.programme.texts import BlockRow, Texts

# What a page shows below its title before it is scrolled, in lines of text; on the tallest screens.
LINES = 30
# Letters of a line: more than there are, so that rather more is shown at once than less.
LETTERS = 60
# Of somebody among the people, and of a presentation with its heading; at least.
PERSON_LINES = 3
TALK_LINES = 8


class LinkRow(Struct, frozen=True):
    """Something to open: a partnership, a session, a person."""

    route: str
    title: str
    detail: str
    seal: str


class TalkRow(Struct, frozen=True):
    """A presentation within its session, with who gives it and the partnerships behind it."""

    anchor: str
    title: str
    speakers: str
    body: tuple[BlockRow, ...]
    fallback: str
    partnerships: tuple[LinkRow, ...]


class SessionPageRow(Struct, frozen=True):
    """Everything on the page of a session. Absent parts are empty and vanish.

    `change` is "confirmed", "moved" or "cancelled", `badge` the word for it.
    """

    route: str
    title: str
    titles: tuple[str, ...]
    format: str
    spoken: str
    translated: str
    when: str
    change: str
    badge: str
    notice: str
    fallback: str
    questions: tuple[str, ...]
    objectives: tuple[str, ...]
    context: tuple[BlockRow, ...]
    people: Sequence[PersonRow]
    peopleCount: str
    talks: Sequence[TalkRow]


def spoken_languages(session: SessionFacts, texts: Texts) -> str:
    """Return "In French", or "" when the source names no language."""
    if not session.languages:
        return ""
    names = ", ".join(texts.language_name(code) for code in session.languages)
    return texts.gettext("In {language}").format(language=names)


def until_another_day(session: SessionFacts) -> datetime | None:
    """Return when a session of a day or more ends; None for a shorter one."""
    start, end = session.start, session.end
    return end if start and end and lasts_days(start, end) else None


def when_and_where(release: Release, session: SessionFacts, texts: Texts) -> str:
    """Return the time and room of a session, saying plainly what is not known yet."""
    room = release.room(session.room) if session.room else None
    if session.start is None:
        if room is None:
            return texts.gettext("Time and room to be confirmed")
        return texts.join((texts.gettext("Time to be confirmed"), texts.room(room.name)))
    place = texts.room(room.name) if room else texts.gettext("Room to be confirmed")
    if end := until_another_day(session):
        return texts.join((texts.days(session.start, end), place))
    hours = texts.time(session.start)
    if session.end:
        hours += f"–{texts.time(session.end)}"
    return texts.join((texts.day(session.start), hours, place))


def state_and_when(release: Release, session: SessionFacts, texts: Texts) -> str:
    """Return the time and room, behind a word for a session that was moved or is cancelled."""
    return texts.join((badge_text(session, texts), when_and_where(release, session, texts)))


def session_page(release: Release, session: Session, texts: Texts) -> SessionPageRow:
    """Return the page of a session."""
    people = _people(release, session, texts)
    count = len(people)
    talks = [_talk(release, talk, texts) for talk in session.presentations]
    questions = tuple(texts.text(question) for question in session.main_questions)
    objectives = tuple(texts.text(objective) for objective in session.objectives)
    context = texts.blocks(session.context)
    above = _lines(questions) + _lines(objectives) + (6 if context else 0)
    notice = notice_text(release, session, texts)
    # A box that says “Moved” and not from where would only raise the question.
    badge = badge_text(session, texts) if notice or session.state != "moved" else ""
    if not any((badge, notice, questions, objectives, context, people, talks)):
        missing = texts.gettext("The description has not been received yet.")
        context = (BlockRow("paragraph", "", missing),)
    return SessionPageRow(
        route=f"session/{session.id}",
        title=texts.text(session.title),
        titles=texts.in_each_language(session.title),
        format=texts.text(session.format),
        spoken=spoken_languages(session, texts),
        translated=_translated(session, texts),
        when=when_and_where(release, session, texts),
        change=session.state,
        badge=badge,
        notice=notice,
        fallback=texts.fallback(session.title, session.context, *session.objectives),
        questions=questions,
        objectives=objectives,
        context=context,
        people=gradual(people, max(1, _in_view(above, PERSON_LINES))),
        peopleCount=texts.ngettext("{n} person", "{n} people", count),
        talks=gradual(talks, _in_view(above + count * PERSON_LINES, TALK_LINES)),
    )


def _lines(items: Sequence[str]) -> int:
    """Return how many lines some short texts take, one below the other under a heading."""
    return sum(len(item) // LETTERS + 2 for item in items) + (2 if items else 0)


def _in_view(above: int, each: int) -> int:
    """Return how many things can be in view below so many lines."""
    return max(0, -((above - LINES) // each))


def _translated(session: Session, texts: Texts) -> str:
    # What is held in the language shown has no need of a translator.
    spoken = map(base, session.languages)
    return "" if base(texts.language) in spoken else texts.translated(session.title)


def _people(release: Release, session: Session, texts: Texts) -> tuple[PersonRow, ...]:
    """Return who takes part, each once, however many parts they have: moderators first."""
    titles: dict[str, list[str]] = {one: [] for one in (*session.moderators, *session.speakers)}
    for talk in session.presentations:
        for speaker_id in dict.fromkeys(talk.speakers):
            titles.setdefault(speaker_id, []).append(texts.text(talk.title))
    return tuple(
        person_row(person, texts, texts.join(talks), moderator=person.id in session.moderators)
        for speaker_id, talks in titles.items()
        if (person := release.speaker(speaker_id))
    )


def _talk(release: Release, talk: Presentation, texts: Texts) -> TalkRow:
    speakers = (release.speaker(speaker_id) for speaker_id in talk.speakers)
    partnerships = (release.partnership(partnership_id) for partnership_id in talk.partnerships)
    return TalkRow(
        anchor=talk.id,
        title=texts.text(talk.title),
        speakers=", ".join(person.name for person in speakers if person),
        body=texts.blocks(talk.abstract),
        fallback=texts.fallback(talk.abstract),
        partnerships=tuple(
            LinkRow(
                route=f"partnership/{one.id}",
                title=texts.text(one.short_name or one.name),
                detail=texts.text(one.headline),
                seal=one.seal,
            )
            for one in partnerships
            if one
        ),
    )
