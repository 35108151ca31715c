"""A person on a page of their own."""

from collections.abc import Sequence
from datetime import datetime

from msgspec import Struct

from kiosk.programme.reader import Release
from kiosk.programme.records import Affiliation, Speaker, SpeakerTalk
from kiosk.programme.rows.cards import SessionCardRow, SessionCards
from kiosk.programme.rows.partnerships import partnership_link
from kiosk.programme.rows.people import initials, portrait
from kiosk.programme.rows.session import LinkRow
from kiosk.programme.texts import BlockRow, Texts


class SpeakerPageRow(Struct, frozen=True):
    """Everything on the page of a person. Absent parts are empty and vanish.

    `lead` is the affiliation that matters most, `affiliations` are the others; `presents` are the
    presentations of the person, or the sessions in which they speak, `moderates` those they lead.
    `portrait` names a picture of the release, and `portraitWords` say what one sees on it.
    """

    route: str
    name: str
    initials: str
    portrait: str
    portraitWords: str
    lead: str
    affiliations: tuple[str, ...]
    fallback: str
    biography: tuple[BlockRow, ...]
    presents: tuple[SessionCardRow, ...]
    moderates: tuple[SessionCardRow, ...]
    partnerships: tuple[LinkRow, ...]


def speaker_page(
    release: Release, person: Speaker, texts: Texts, now: datetime | None
) -> SpeakerPageRow:
    """Return the page of a person; `now` is None while nobody knows the time."""
    lines = _affiliations(person.affiliations, texts)
    talks = release.speaker_sessions(person.id)
    cards = SessionCards(release, texts, now)
    linked = (release.partnership(id) for id in release.speaker_partnerships(person.id))
    return SpeakerPageRow(
        route=f"speaker/{person.id}",
        name=person.name,
        initials=initials(person.name, person.family_name),
        portrait=portrait(person),
        portraitWords=texts.text(person.photo.alt) if person.photo else "",
        lead=lines[0] if lines else "",
        affiliations=tuple(lines[1:]),
        fallback=texts.fallback(person.biography),
        biography=texts.blocks(person.biography),
        presents=_cards(release, cards, [talk for talk in talks if talk.role != "moderator"]),
        moderates=_cards(release, cards, [talk for talk in talks if talk.role == "moderator"]),
        partnerships=tuple(partnership_link(one, texts) for one in linked if one),
    )


def _affiliations(affiliations: Sequence[Affiliation], texts: Texts) -> list[str]:
    """Return the affiliations in full, those that name a role first."""
    ordered = sorted(affiliations, key=lambda one: not one.role)
    parts = ((texts.text(one.role), texts.text(one.organisation)) for one in ordered)
    return [line for pair in parts if (line := ", ".join(part for part in pair if part))]


def _cards(
    release: Release, cards: SessionCards, talks: Sequence[SpeakerTalk]
) -> tuple[SessionCardRow, ...]:
    sessions = ((release.session(talk.session), talk.presentation) for talk in talks)
    return tuple(cards.talk(session, talk) for session, talk in sessions if session)
