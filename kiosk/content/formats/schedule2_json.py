"""schedule.json version 2 (alpha): a flat list of events, localized texts, roles of people."""

from dataclasses import dataclass, field

from kiosk.content.formats.book import Book, name_of
from kiosk.content.formats.jsontree import Json, entries, mapping, mappings, read_json, word
from kiosk.content.formats.model import Place, Programme
from kiosk.content.formats.notes import Notes
from kiosk.content.formats.source import File
from kiosk.content.formats.times import day, instant

_STATES = {
    "CANCELED": "cancelled", "CANCELLED": "cancelled", "DELAYED": "moved", "MOVED": "moved",
    "RESCHEDULED": "moved", "POSTPONED": "moved",
}  # fmt: skip
_MODERATORS = {"MODERATOR", "HOST", "CHAIR"}
_LEFT_OUT = ("url", "links", "attachments", "logo", "feedback_url", "recording")


@dataclass
class _Described:
    """What events refer to: people by guid or code, rooms and tracks by guid, slug or name."""

    people: dict[str, Json] = field(default_factory=dict)
    keys: dict[tuple[str, str], str | None] = field(default_factory=dict)


def parse(files: list[File], notes: Notes) -> Programme:
    """Return the programme of one or several files."""
    book = Book("c3voc-json2", notes)
    for file in files:
        tree = mapping(read_json(file.text(notes), file.name, notes))
        schedule = mapping(tree.get("schedule"))
        described = _Described()
        _conference(book, mapping(schedule.get("conference")), file.name, described)
        for person in mappings(schedule.get("persons")) + mappings(schedule.get("people")):
            described.people[word(person.get("guid")) or word(person.get("code"))] = person
        for index, event in enumerate(entries(schedule.get("events"))):
            place = Place(file.name, 0, f"schedule.events[{index}]")
            if isinstance(event, dict):
                _event(book, event, place, described)
            else:
                notes.add("bad-entry", place)
    return book.programme


def _conference(book: Book, conference: Json, file: str, described: _Described) -> None:
    place = Place(file, 0, "schedule.conference")
    programme = book.programme
    programme.name = book.text(conference.get("title"), place)
    programme.zone = word(conference.get("time_zone_name")) or None
    programme.first = day(word(conference.get("start")))
    programme.last = day(word(conference.get("end")))
    programme.languages = book.languages(conference.get("languages"), place, "conference")
    for kind, add in (("track", book.theme), ("room", book.room)):
        for named in mappings(conference.get(f"{kind}s")):
            key = add(named.get("name"), place, word(named.get("guid")) or word(named.get("slug")))
            for name in _names(named):
                described.keys.setdefault((kind, name), key)


def _names(named: Json) -> list[str]:
    """Return what events may call a room or track by."""
    return [word(named[key]) for key in ("guid", "slug", "name") if word(named.get(key))]


def _event(book: Book, event: Json, place: Place, described: _Described) -> None:
    key = word(event.get("guid")) or word(event.get("code")) or word(event.get("id"))
    session = book.session(place, key, event.get("title"))
    about = name_of(session)
    for name in ("start", "end"):
        written = word(event.get(name)) or (word(event.get("date")) if name == "start" else "")
        moment = instant(written)
        if written and moment is None:
            book.notes.add("bad-start", place, title=about, value=written)
        setattr(session, name, moment)
    if session.end is None:
        book.end_by_duration(session, event.get("duration"))
    session.room = _ref(book, event.get("room"), "room", place, described)
    session.theme = _ref(book, event.get("track"), "track", place, described)
    # Types are written as constants: TALK.
    session.format = book.text(word(event.get("type")).capitalize(), place, about)
    session.languages = book.languages(event.get("language"), place, about)
    session.state = _STATES.get(word(event.get("state")).upper(), session.state)
    texts = [event.get(name) for name in ("subtitle", "abstract", "description")]
    session.context = book.paragraphs(texts, place, about)
    for person in mappings(event.get("participants")) or mappings(event.get("persons")):
        _participant(book, session.speakers, session.moderators, person, place, about, described)
    for name in _LEFT_OUT:
        if event.get(name):
            book.notes.left_out(name, place)


def _ref(book: Book, value: object, kind: str, place: Place, described: _Described) -> str | None:
    """Return the key of the room or track that an event names."""
    named: Json = value if isinstance(value, dict) else {"name": value}
    for name in _names(named):
        if (kind, name) in described.keys:
            return described.keys[kind, name]
    add = book.room if kind == "room" else book.theme
    return add(named.get("name") or named.get("slug"), place)


def _participant(
    book: Book, speakers: list[str], moderators: list[str], person: Json, place: Place,
    about: str, described: _Described,
) -> None:  # fmt: skip
    strong = word(person.get("guid")) or word(person.get("code"))
    whole = described.people.get(strong, person)
    name = person.get("name") or person.get("public_name") or whole.get("name")
    found = book.person(place, about, name, strong, person.get("id"))
    if not found:
        return
    if not found.biography:
        found.biography = book.rich(whole.get("biography"), place, found.name)
    role = moderators if word(person.get("role")).upper() in _MODERATORS else speakers
    if found.key not in role:
        role.append(found.key)
