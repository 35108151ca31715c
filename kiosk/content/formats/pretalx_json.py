"""What pretalx's API, its widget and sites built on them give, in one file or several.

Whatever way a file nests them, it holds the same objects: talks with a code, slots, people, rooms
and tracks. They are collected first, for a talk may only name the others by code or number.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from kiosk.content.formats.book import Book, name_of
from kiosk.content.formats.jsontree import Json, mapping, mappings, read_json, word
from kiosk.content.formats.model import Place, Programme, Session
from kiosk.content.formats.notes import Notes
from kiosk.content.formats.source import File
from kiosk.content.formats.times import day, instant

# Where a document keeps the programme; talks elsewhere (sprints, reserves) stand beside it.
_PROGRAMME = ("schedule", "talks", "submissions", "results", "slots", "breaks")
_ABOUT = ("speakers", "rooms", "tracks", "submission_types", "tags", "event")
_NOT_SHOWN = {"rejected", "withdrawn", "deleted", "draft", "submitted"}
_CANCELLED = {"canceled", "cancelled"}
_LEFT_OUT = ("answers", "resources", "image", "tags", "do_not_record")
_DEEPEST = 6


@dataclass
class Found:
    """The objects of all files, those that talks refer to by their code or number."""

    talks: list[tuple[Json, Place]] = field(default_factory=list)
    slots: list[tuple[Json, Place]] = field(default_factory=list)
    people: dict[str, Json] = field(default_factory=dict)
    rooms: dict[str, Json] = field(default_factory=dict)
    tracks: dict[str, Json] = field(default_factory=dict)
    types: dict[str, Json] = field(default_factory=dict)


def parse(files: list[File], notes: Notes) -> Programme:
    """Return the programme of one or several files."""
    book = Book("pretalx-json", notes)
    found = Found()
    for file in files:
        tree = read_json(file.text(notes), file.name, notes)
        _collect(book, found, tree, file.name)
    slots = _slots_by_talk(found)
    talks: set[str] = set()
    for talk, place in found.talks:
        code = word(talk.get("code"))
        # A site by day and hour lists a talk once for each of its slots.
        if code and code in talks:
            continue
        talks.add(code)
        _talk(book, talk, place, found, slots.get(code, []))
    return book.programme


def _collect(book: Book, found: Found, tree: Any, file: str) -> None:
    whole = mapping(tree)
    event = mapping(whole.get("event"))
    programme = book.programme
    place = Place(file)
    programme.name = programme.name or book.text(event.get("name") or whole.get("name"), place)
    programme.zone = programme.zone or word(whole.get("timezone") or event.get("timezone")) or None
    programme.first = programme.first or day(word(whole.get("event_start")))
    programme.last = programme.last or day(word(whole.get("event_end")))
    for key in _ABOUT:
        _about(found, key, whole.get(key))
    if isinstance(tree, list):
        _walk(found, tree, file, "")
    for key, value in whole.items():
        if key in _PROGRAMME:
            _walk(found, value, file, key)
        elif key not in _ABOUT and isinstance(value, list | dict) and _has_entries(value):
            book.notes.add("beside-the-programme", Place(file, 0, key), name=key)


def _has_entries(value: Any, depth: int = 0) -> bool:
    """Return whether a part of a document holds things with a title."""
    if depth > _DEEPEST:
        return False
    inner = list(value.values()) if isinstance(value, dict) else value
    if isinstance(value, dict) and "title" in value:
        return True
    return any(_has_entries(one, depth + 1) for one in inner if isinstance(one, list | dict))


def _about(found: Found, key: str, value: Any) -> None:
    listed = list(value.values()) if isinstance(value, dict) else value
    for one in mappings(listed):
        if key == "speakers":
            _person(found, one)
        else:
            known = {"rooms": found.rooms, "tracks": found.tracks}.get(key, found.types)
            known[word(one.get("id"))] = one


def _person(found: Found, person: Json) -> None:
    code = word(person.get("code"))
    known = found.people.get(code, {})
    if code and len(person.get("biography") or "") >= len(known.get("biography") or ""):
        found.people[code] = known | person


def _walk(found: Found, value: Any, file: str, path: str, depth: int = 0) -> None:
    """Take talks, slots and people out of whatever nesting, in order."""
    for one, where in _mappings_in(value, path, depth):
        place = Place(file, 0, where)
        if "title" in one and ("code" in one or "start" in one):
            found.talks.append((one, place))
        elif "submission" in one and "start" in one:
            found.slots.append((one, place))
            submission = one["submission"]
            if isinstance(submission, dict):
                found.talks.append((submission, place))
            elif submission is None:
                # A break has a slot and no talk.
                description = one.get("description")
                found.talks.append((one | {"title": description, "code": ""}, place))
        elif "code" in one and "name" in one:
            _person(found, one)
        elif "name" in one and "id" in one:
            known = found.rooms if "capacity" in one or "position" in one else found.types
            known[word(one["id"])] = one
            if "color" in one:
                found.tracks[word(one["id"])] = one


def _mappings_in(value: Any, path: str, depth: int) -> Iterator[tuple[Json, str]]:
    """Yield the objects in a nesting of lists and of mappings by day, hour or room."""
    if isinstance(value, list):
        for index, one in enumerate(value):
            yield from _mappings_in(one, f"{path}[{index}]", depth)
    elif isinstance(value, dict):
        if {"title", "submission", "name", "code"} & value.keys():
            yield value, path
        elif depth < _DEEPEST:
            for key, one in value.items():
                yield from _mappings_in(one, f"{path}.{key}".strip("."), depth + 1)


def _slots_by_talk(found: Found) -> dict[str, list[Json]]:
    slots: dict[str, list[Json]] = {}
    for slot, _ in found.slots:
        submission = slot["submission"]
        code = word(mapping(submission).get("code")) or word(submission)
        slots.setdefault(code, []).append(slot)
    return slots


def _talk(book: Book, talk: Json, place: Place, found: Found, slots: list[Json]) -> None:
    state = word(talk.get("state"))
    title = next(iter(book.text(talk.get("title"), place).values()), "")
    if state in _NOT_SHOWN:
        book.notes.add("draft", place, title=title, state=state)
        return
    own = talk.get("slots") if isinstance(talk.get("slots"), list) else [talk.get("slot") or talk]
    times = slots or [slot for slot in mappings(own)] or [talk]
    # A slot without a time is a copy of the talk that waits for one.
    placed = [slot for slot in times if slot.get("start")] or times[:1]
    code = word(talk.get("code")) or f"{title}|{word(talk.get('start'))}"
    for slot in placed:
        session = book.session(place, code, talk.get("title"))
        if state in _CANCELLED:
            session.state = "cancelled"
        _fill(book, session, talk, slot, found)


def _fill(book: Book, session: Session, talk: Json, slot: Json, found: Found) -> None:
    place = session.place
    about = name_of(session)
    session.start = instant(word(slot.get("start")))
    session.end = instant(word(slot.get("end")))
    if session.end is None:
        book.end_by_duration(session, slot.get("duration") or talk.get("duration"))
    room = slot.get("room") if slot.get("room") is not None else slot.get("room_id")
    session.room = _named(book, room, found.rooms, place, book.room)
    session.theme = _named(book, talk.get("track"), found.tracks, place, book.theme)
    kind = talk.get("submission_type")
    known = found.types.get(word(kind), {}) if not isinstance(kind, dict) else kind
    # Without the list of types, the number of one says nothing.
    name = known.get("name") if "name" in known else (known or kind)
    session.format = {} if word(name).isdigit() else book.text(name, place, about)
    session.languages = book.languages(talk.get("content_locale"), place, about)
    texts = [talk.get("abstract"), talk.get("description")]
    session.context = book.paragraphs(texts, place, about) if talk.get("code") else {}
    people = talk.get("speakers") or talk.get("persons") or []
    for one in people if isinstance(people, list) else []:
        code = word(one.get("code")) if isinstance(one, dict) else word(one)
        person = found.people.get(code, {}) | mapping(one)
        added = book.person(place, about, person.get("name") or code, code or person.get("guid"))
        if not added:
            continue
        if not added.biography:
            biography = person.get("biography") or found.people.get(code, {}).get("biography")
            added.biography = book.rich(biography, place, added.name)
        if added.key not in session.speakers:
            session.speakers.append(added.key)
    for name in _LEFT_OUT:
        if talk.get(name):
            book.notes.left_out(name, place)


def _named(book: Book, value: Any, known: dict[str, Json], place: Place, add: Any) -> str | None:
    """Return the key of the room or track that is named by number, by name or by itself."""
    if value is None or value == "":
        return None
    if isinstance(value, dict):
        name = value.get("name", value)
        key: str | None = add(name, place, word(value.get("id")))
        return key
    number = word(value)
    if number in known:
        key = add(known[number].get("name"), place, number)
        return key
    if re.fullmatch(r"\d+", number):
        book.notes.add("unknown-room", place, title="", value=number)
    key = add(number, place)
    return key
