"""People as the screen shows them: in lists, in a session, and on a page of their own."""

from dataclasses import dataclass

from kiosk.programme.records import Affiliation, Speaker, SpeakerCard
from kiosk.programme.texts import Texts


@dataclass(frozen=True, slots=True)
class PersonRow:
    """A person in a list; `talk` is the title of their presentation there, or ""."""

    route: str
    name: str
    initials: str
    role: str
    talk: str
    moderator: bool


def initials(name: str, family_name: str) -> str:
    """Return the first letters of the first name and of the family name, in capitals."""
    first = name[:1]
    last = family_name[:1] if family_name != name else ""
    return (first + last).upper()


def role_line(person: Speaker | SpeakerCard, texts: Texts) -> str:
    """Return the roles of a person on one line, in their short forms where there are any."""
    return texts.join(_affiliation(one, texts) for one in person.affiliations)


def _affiliation(one: Affiliation, texts: Texts) -> str:
    if one.short:
        return texts.text(one.short)
    return ", ".join(part for part in (texts.text(one.role), texts.text(one.organisation)) if part)


def person_row(
    person: Speaker | SpeakerCard, texts: Texts, talk: str = "", *, moderator: bool = False
) -> PersonRow:
    """Return the row of a person."""
    return PersonRow(
        route=f"speaker/{person.id}",
        name=person.name,
        initials=initials(person.name, person.family_name),
        role=role_line(person, texts),
        talk=talk,
        moderator=moderator,
    )
