"""Sessionize's API: all in one, or its views by day, by group of sessions and by speaker."""

from typing import Any

from kiosk.content.formats.book import Book, name_of
from kiosk.content.formats.jsontree import Json, entries, mapping, mappings, read_json, word
from kiosk.content.formats.model import Place, Programme
from kiosk.content.formats.notes import Notes
from kiosk.content.formats.source import File
from kiosk.content.formats.times import instant

_CANCELLED = {"cancelled", "canceled", "declined"}
_NOT_SHOWN = {"nominated", "waitlisted", "decline queue", "accept queue"}
_LEFT_OUT = ("liveUrl", "recordingUrl", "questionAnswers", "links")


class _Lists:
    """What sessions name by number: rooms, and the items of categories with their category."""

    def __init__(self) -> None:
        self.rooms: dict[str, Json] = {}
        self.items: dict[str, tuple[str, str]] = {}
        self.people: dict[str, Json] = {}


def parse(files: list[File], notes: Notes) -> Programme:
    """Return the programme of one or several files."""
    book = Book("sessionize-json", notes)
    lists = _Lists()
    sessions: list[tuple[Json, Place]] = []
    for file in files:
        tree = read_json(file.text(notes), file.name, notes)
        whole = mapping(tree)
        for room in mappings(whole.get("rooms")):
            lists.rooms[word(room.get("id"))] = room
        for category in mappings(whole.get("categories")):
            for item in mappings(category.get("items")):
                names = (word(category.get("title")), word(item.get("name")))
                lists.items[word(item.get("id"))] = names
        _walk(lists, sessions, tree, Place(file.name))
    seen: set[str] = set()
    for session, place in sessions:
        # A plenary session is listed under each of the rooms.
        key = f"{session.get('id')}|{session.get('startsAt')}"
        if session.get("id") is None or key not in seen:
            seen.add(key)
            _session(book, session, place, lists)
    return book.programme


def _walk(lists: _Lists, sessions: list[tuple[Json, Place]], value: Any, place: Place) -> None:
    if isinstance(value, list):
        for index, one in enumerate(value):
            _walk(lists, sessions, one, Place(place.file, 0, f"{place.path}[{index}]"))
    elif isinstance(value, dict):
        if "startsAt" in value and "title" in value:
            sessions.append((value, place))
        elif "fullName" in value or "firstName" in value:
            lists.people[word(value.get("id"))] = value
        else:
            for key in ("sessions", "speakers", "rooms"):
                path = f"{place.path}.{key}".strip(".")
                _walk(lists, sessions, entries(value.get(key)), Place(place.file, 0, path))


def _session(book: Book, fields: Json, place: Place, lists: _Lists) -> None:
    status = word(fields.get("status")).lower()
    if status in _NOT_SHOWN:
        book.notes.add("draft", place, title=word(fields.get("title")), state=status)
        return
    session = book.session(place, word(fields.get("id")), fields.get("title"))
    about = name_of(session)
    if status in _CANCELLED:
        session.state = "cancelled"
    for name, key in (("start", "startsAt"), ("end", "endsAt")):
        written = word(fields.get(key))
        moment = instant(written)
        if written and moment is None:
            book.notes.add("bad-start", place, title=about, value=written)
        setattr(session, name, moment)
    room = lists.rooms.get(word(fields.get("roomId")), {})
    session.room = book.room(room.get("name") or fields.get("room"), place)
    session.context = book.rich(fields.get("description"), place, about)
    _categories(book, session, fields, lists)
    for one in entries(fields.get("speakers")):
        code = word(one.get("id")) if isinstance(one, dict) else word(one)
        person = lists.people.get(code, {}) | mapping(one)
        _speaker(book, session.speakers, person, code, place, about)
    for name in _LEFT_OUT:
        if fields.get(name):
            book.notes.left_out(name, place)


def _categories(book: Book, session: Any, fields: Json, lists: _Lists) -> None:
    """File a session under its categories, known by their title: format, track, language."""
    about = name_of(session)
    items = [lists.items.get(word(item), ("", "")) for item in entries(fields.get("categoryItems"))]
    for category in mappings(fields.get("categories")):
        for item in mappings(category.get("categoryItems")):
            items.append((word(category.get("name")), word(item.get("name"))))
    for category_name, item_name in items:
        title = category_name.lower()
        if "format" in title or "type" in title:
            session.format = session.format or book.text(item_name, session.place, about)
        elif "langu" in title or "sprache" in title:
            session.languages += book.languages(item_name, session.place, about)
        elif "track" in title or "theme" in title or "thème" in title or "topic" in title:
            session.theme = session.theme or book.theme(item_name, session.place)
        elif item_name:
            book.notes.left_out(category_name, session.place)


def _speaker(
    book: Book, names: list[str], person: Json, code: str, place: Place, about: str
) -> None:
    both = f"{word(person.get('firstName'))} {word(person.get('lastName'))}".strip()
    name = word(person.get("fullName")) or word(person.get("name")) or both
    found = book.person(place, about, name or code, code)
    if not found:
        return
    found.family_name = found.family_name or book.line(person.get("lastName"), place)
    found.biography = found.biography or book.rich(person.get("bio"), place, found.name)
    if not found.affiliations and (tag := book.text(person.get("tagLine"), place, found.name)):
        found.affiliations = [{"role": tag}]
    if found.key not in names:
        names.append(found.key)
