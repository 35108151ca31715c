"""A session, person or partnership to take along on a phone."""

from collections.abc import Iterator

from msgspec import Struct

from kiosk.programme.portable import card, portable, vevent
from kiosk.programme.reader import Release
from kiosk.programme.records import Partnership, Session, Speaker
from kiosk.programme.rows.people import role_line
from kiosk.programme.rows.session import spoken_languages, state_and_when, when_and_where
from kiosk.programme.texts import Texts

KINDS = ("session", "speaker", "partnership")


class CodeRow(Struct, frozen=True):
    """Something the code can hold. An empty payload: not yet; the sheet says why."""

    label: str
    payload: str


class TakeAwaySheetRow(Struct, frozen=True):
    """What is taken along, and the codes to choose from; `note` says why one is not offered."""

    route: str
    subject: str
    title: str
    badge: str
    name: str
    detail: str
    codes: tuple[CodeRow, ...]
    note: str


def takeaway_sheet(release: Release, subject: str, texts: Texts) -> TakeAwaySheetRow | None:
    """Return the sheet for the route of a session, speaker or partnership; None for any other."""
    kind, _, record_id = subject.partition("/")
    if kind == "session" and (session := release.session(record_id)):
        return _session(release, session, texts)
    if kind == "speaker" and (speaker := release.speaker(record_id)):
        return _speaker(release, speaker, texts)
    if kind == "partnership" and (partnership := release.partnership(record_id)):
        return _partnership(release, partnership, texts)
    return None


def _session(release: Release, session: Session, texts: Texts) -> TakeAwaySheetRow:
    when = when_and_where(release, session, texts)
    calendar, note = _calendar(release, session, texts)
    return TakeAwaySheetRow(
        route=f"takeaway/session/{session.id}",
        subject=f"session/{session.id}",
        title=texts.gettext("Take this session with you"),
        badge=texts.text(session.format),
        name=texts.text(session.title),
        detail=when,
        codes=(
            _text_code(release, _session_lines(release, session, when, texts), texts),
            CodeRow(texts.gettext("Calendar"), calendar),
        ),
        note=note,
    )


def _speaker(release: Release, speaker: Speaker, texts: Texts) -> TakeAwaySheetRow:
    return TakeAwaySheetRow(
        route=f"takeaway/speaker/{speaker.id}",
        subject=f"speaker/{speaker.id}",
        title=texts.gettext("Take this profile with you"),
        badge="",
        name=speaker.name,
        detail=role_line(speaker, texts),
        codes=(_text_code(release, _speaker_lines(release, speaker, texts), texts),),
        note="",
    )


def _partnership(release: Release, one: Partnership, texts: Texts) -> TakeAwaySheetRow:
    return TakeAwaySheetRow(
        route=f"takeaway/partnership/{one.id}",
        subject=f"partnership/{one.id}",
        title=texts.gettext("Take this partnership with you"),
        badge=texts.text(one.kind),
        name=texts.text(one.name),
        detail=texts.text(one.headline),
        codes=(_text_code(release, _partnership_lines(one, texts), texts),),
        note="",
    )


def _text_code(release: Release, lines: Iterator[str], texts: Texts) -> CodeRow:
    text = card(lines, texts.text(release.event.name))
    return CodeRow(texts.gettext("Text, no network"), text)


def _session_lines(release: Release, session: Session, when: str, texts: Texts) -> Iterator[str]:
    yield texts.text(session.title)
    yield texts.join((texts.text(session.format), spoken_languages(session, texts)))
    yield when
    if session.state == "cancelled":
        yield texts.gettext("Cancelled")
    yield texts.text(session.notice)
    if session.moderators:
        moderation = texts.gettext("Moderation")
        yield f"{moderation} – {_names(release, session.moderators)}"
    presenting = {person for talk in session.presentations for person in talk.speakers}
    yield _names(release, tuple(one for one in session.speakers if one not in presenting))
    for talk in session.presentations:
        yield " – ".join(
            part for part in (_names(release, talk.speakers), texts.text(talk.title)) if part
        )
    yield from (texts.text(question) for question in session.main_questions)


def _speaker_lines(release: Release, speaker: Speaker, texts: Texts) -> Iterator[str]:
    yield speaker.name
    yield role_line(speaker, texts)
    for part in release.speaker_sessions(speaker.id):
        session = release.session(part.session)
        if session is None:
            continue
        titles = {talk.id: talk.title for talk in session.presentations}
        yield texts.text(titles.get(part.presentation or "", session.title))
        yield state_and_when(release, session, texts)
    yield from texts.paragraphs(speaker.biography)


def _partnership_lines(one: Partnership, texts: Texts) -> Iterator[str]:
    yield texts.text(one.name)
    yield texts.join((texts.text(one.kind), texts.text(one.headline)))
    yield ", ".join(texts.text(partner.name) for partner in one.partners)
    yield from texts.paragraphs(one.summary)


def _calendar(release: Release, session: Session, texts: Texts) -> tuple[str, str]:
    """Return the calendar entry, or "" with the sentence that says why there is none."""
    if session.state == "cancelled":
        return "", texts.gettext("This session is cancelled.")
    if session.start is None:
        return "", texts.gettext("The calendar will be offered once the time is confirmed.")
    room = release.room(session.room) if session.room else None
    place = (texts.text(room.name), texts.text(room.floor)) if room else ()
    where = ", ".join(part for part in (*place, texts.text(release.event.name)) if part)
    return vevent(portable(texts.text(session.title)), session.start, session.end, where), ""


def _names(release: Release, ids: tuple[str, ...]) -> str:
    found = (release.speaker(one) for one in ids)
    return ", ".join(person.name for person in found if person)
