"""People as the screen shows them: in lists, in a session, and on a page of their own."""

from collections.abc import Sequence
from string import ascii_uppercase

from msgspec import Struct

from kiosk.programme.reader import Release
from kiosk.programme.records import Affiliation, Speaker, SpeakerCard
from kiosk.programme.rows.notices import NoticeRow, ways
from kiosk.programme.texts import Texts


class PersonRow(Struct, frozen=True):
    """A person in a list; `talk` is the title of their presentation there, or "".

    `portrait` names their picture in the release, "" without one: then their initials are shown.
    """

    route: str
    name: str
    initials: str
    portrait: str
    role: str
    talk: str
    moderator: bool


class ListedPersonRow(Struct, frozen=True):
    """A person in the list of all: `letter` stands at the first of those it begins, else ""."""

    route: str
    name: str
    initials: str
    portrait: str
    role: str
    moderator: bool
    letter: str


class LetterRow(Struct, frozen=True):
    """A letter to jump to: its people are those from `position` to before `end`.

    Both are -1 for a letter nobody has.
    """

    letter: str
    position: int
    end: int


class SpeakersPageRow(Struct, frozen=True):
    """All people by family name. Rows make room for the longest name and the longest role."""

    route: str
    people: tuple[ListedPersonRow, ...]
    letters: tuple[LetterRow, ...]
    longest: str
    longestRole: str
    notices: tuple[NoticeRow, ...]


def initials(name: str, family_name: str) -> str:
    """Return the first letters of the first name and of the family name, in capitals."""
    first = name[:1]
    last = family_name[:1] if family_name != name else ""
    return (first + last).upper()


def portrait(person: Speaker | SpeakerCard) -> str:
    """Return the name of the picture of a person in the release, "" if there is none."""
    return person.photo.id if person.photo else ""


def role_line(person: Speaker | SpeakerCard, texts: Texts) -> str:
    """Return the roles of a person on one line, in their short forms where there are any."""
    return ", ".join(_affiliation(one, texts) for one in person.affiliations)


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
        portrait=portrait(person),
        role=role_line(person, texts),
        talk=talk,
        moderator=moderator,
    )


def speakers_page(release: Release, texts: Texts) -> SpeakersPageRow:
    """Return the list of all people, in the order of their family names."""
    cards = release.speakers()
    letters = release.speaker_letters()
    moderators = {id for session in release.sessions() for id in session.moderators}
    people = tuple(
        ListedPersonRow(
            route=f"speaker/{card.id}",
            name=card.name,
            initials=initials(card.name, card.family_name),
            portrait=portrait(card),
            role=role_line(card, texts),
            moderator=card.id in moderators,
            letter=letter if letter != before else "",
        )
        for card, letter, before in zip(cards, letters, ("", *letters), strict=False)
    )
    notice = NoticeRow(
        texts.gettext("The speakers are not known yet"), "", ways(release, texts, but="speakers")
    )
    return SpeakersPageRow(
        route="speakers",
        people=people,
        letters=_letters(letters),
        longest=max((one.name for one in people), key=len, default=""),
        longestRole=max((one.role for one in people), key=len, default=""),
        notices=() if people else (notice,),
    )


def _letters(letters: Sequence[str]) -> tuple[LetterRow, ...]:
    """Return the Latin alphabet, then whatever else a name begins with."""
    others = [letter for letter in dict.fromkeys(letters) if letter not in ascii_uppercase]
    rows = []
    for letter in (*ascii_uppercase, *others):
        position = letters.index(letter) if letter in letters else -1
        end = position + letters.count(letter) if position >= 0 else -1
        rows.append(LetterRow(letter, position, end))
    return tuple(rows)
