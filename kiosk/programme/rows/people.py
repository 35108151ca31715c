"""People as the screen shows them: in lists, in a session, and on a page of their own."""

from array import array
from collections.abc import Sequence
from string import ascii_uppercase
from typing import NamedTuple
from weakref import WeakKeyDictionary

from msgspec import Struct

from kiosk.programme.lazy import LazyRows
from kiosk.programme.reader import Release
from kiosk.programme.records import Affiliation, SpeakerCard
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
    people: Sequence[ListedPersonRow]
    letters: tuple[LetterRow, ...]
    longest: str
    longestRole: str
    notices: tuple[NoticeRow, ...]


def initials(name: str, family_name: str) -> str:
    """Return the first letters of the first name and of the family name, in capitals."""
    first = name[:1]
    last = family_name[:1] if family_name != name else ""
    return (first + last).upper()


def portrait(person: SpeakerCard) -> str:
    """Return the name of the picture of a person in the release, "" if there is none."""
    return person.photo.id if person.photo else ""


def role_line(person: SpeakerCard, texts: Texts) -> str:
    """Return the roles of a person on one line, in their short forms where there are any."""
    return ", ".join(_affiliation(one, texts) for one in person.affiliations)


def _affiliation(one: Affiliation, texts: Texts) -> str:
    if one.short:
        return texts.text(one.short)
    return ", ".join(part for part in (texts.text(one.role), texts.text(one.organisation)) if part)


def person_row(
    person: SpeakerCard, texts: Texts, talk: str = "", *, moderator: bool = False
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
    listed = _listed(release)

    def person(index: int) -> ListedPersonRow:
        card = release.speaker_card(listed.rows[index])
        return ListedPersonRow(
            route=f"speaker/{card.id}",
            name=card.name,
            initials=initials(card.name, card.family_name),
            portrait=portrait(card),
            role=role_line(card, texts),
            moderator=release.moderates(card.id),
            letter=listed.begun.get(index, ""),
        )

    name, role = _longest(release, texts)
    notice = NoticeRow(
        texts.gettext("The speakers are not known yet"), "", ways(release, texts, but="speakers")
    )
    return SpeakersPageRow(
        route="speakers",
        people=LazyRows(len(listed.rows), person),
        letters=listed.letters,
        longest=name,
        longestRole=role,
        notices=() if listed.rows else (notice,),
    )


class _Listed(NamedTuple):
    """Everybody's row in the release, in order, and where the people of each letter begin."""

    rows: "array[int]"
    letters: tuple[LetterRow, ...]
    begun: dict[int, str]


# A number a person: to ask for them again takes longer than what of the page is in view.
_listed_of: WeakKeyDictionary[Release, _Listed] = WeakKeyDictionary()


def _listed(release: Release) -> _Listed:
    if release not in _listed_of:
        rows = release.speaker_rows()
        letters = [letter for _, letter in rows]
        starts = zip(letters, ["", *letters], strict=False)
        begun = {i: letter for i, (letter, before) in enumerate(starts) if letter != before}
        numbers = array("q", (row for row, _ in rows))
        _listed_of[release] = _Listed(numbers, _letters(letters), begun)
    return _listed_of[release]


# Of a release and a language: to read everybody takes longer than a page may.
_longest_of: WeakKeyDictionary[Release, dict[str, tuple[str, str]]] = WeakKeyDictionary()


def _longest(release: Release, texts: Texts) -> tuple[str, str]:
    """Return the longest of all names and the longest of all roles."""
    known = _longest_of.setdefault(release, {})
    if texts.language not in known:
        cards = release.speakers()
        name = max((card.name for card in cards), key=len, default="")
        widest = max(cards, key=lambda card: _role_length(card, texts), default=None)
        known[texts.language] = name, role_line(widest, texts) if widest else ""
    return known[texts.language]


def _role_length(card: SpeakerCard, texts: Texts) -> int:
    """Return about how many letters the roles of a person have: without setting them."""
    length = 0
    for one in card.affiliations:
        for text in (one.short,) if one.short else (one.role, one.organisation):
            length += len(text[texts.shown_language(text)]) + 2 if text else 0
    return length


def _letters(letters: Sequence[str]) -> tuple[LetterRow, ...]:
    """Return the Latin alphabet, then whatever else a name begins with."""
    others = [letter for letter in dict.fromkeys(letters) if letter not in ascii_uppercase]
    rows = []
    for letter in (*ascii_uppercase, *others):
        position = letters.index(letter) if letter in letters else -1
        end = position + letters.count(letter) if position >= 0 else -1
        rows.append(LetterRow(letter, position, end))
    return tuple(rows)
