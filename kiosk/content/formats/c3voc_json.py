"""schedule.json version 1: the same events as in schedule.xml, by day and room."""

import json

from kiosk.content.formats import own
from kiosk.content.formats.book import Book
from kiosk.content.formats.frab_event import Event, Listed, add_event
from kiosk.content.formats.jsontree import Json, entries, mapping, mappings, read_json, word
from kiosk.content.formats.model import Place, Programme
from kiosk.content.formats.notes import Notes
from kiosk.content.formats.source import File
from kiosk.content.formats.times import day


def parse(files: list[File], notes: Notes) -> Programme:
    """Return the programme of one or several files."""
    book = Book("c3voc-json", notes)
    for file in files:
        tree = mapping(read_json(file.text(notes), file.name, notes))
        schedule = mapping(tree.get("schedule"))
        own.restore_all(book, json.dumps(schedule.get(own.NAME) or {}), file.name)
        carried = mapping(mapping(schedule.get(own.NAME)).get("placed"))
        conference = mapping(schedule.get("conference")) or schedule
        _conference(book, conference, file.name)
        base = "schedule.conference" if "conference" in schedule else "schedule"
        days = entries(conference.get("days")) or entries(schedule.get("days"))
        for index, listed_day in enumerate(days):
            _day(book, mapping(listed_day), file.name, f"{base}.days[{index}]", carried)
    return book.programme


def _conference(book: Book, conference: Json, file: str) -> None:
    place = Place(file, 0, "schedule.conference")
    programme = book.programme
    programme.name = book.text(conference.get("title"), place)
    programme.zone = word(conference.get("time_zone_name")) or None
    programme.first = day(word(conference.get("start")))
    programme.last = day(word(conference.get("end")))
    for track in mappings(conference.get("tracks")):
        book.theme(track.get("name"), place)


def _day(book: Book, listed_day: Json, file: str, path: str, carried: Json) -> None:
    rooms = listed_day.get("rooms")
    named = (
        [(word(room.get("name")), room.get("events")) for room in mappings(rooms)]
        if isinstance(rooms, list)
        else list(mapping(rooms).items())
    )
    for room, events in named:
        listed = Listed(day(word(listed_day.get("date"))), str(room))
        for index, fields in enumerate(entries(events)):
            place = Place(file, 0, f"{path}.rooms.{room}[{index}]")
            if not isinstance(fields, dict):
                book.notes.add("bad-entry", place)
                continue
            event = Event(place, fields, [_person(p) for p in mappings(fields.get("persons"))])
            event.own = json.dumps(carried.get(word(fields.get("guid")), {}))
            add_event(book, event, listed, book.programme.zone)


def _person(person: Json) -> tuple[object, object, object, Json]:
    name = person.get("public_name") or person.get("name") or person.get("full_public_name")
    return name, person.get("guid") or person.get("code"), person.get("id"), person
