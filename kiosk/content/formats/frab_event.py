"""What an event of schedule.xml and of schedule.json (version 1) means: they are one format."""

from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from typing import Any

from kiosk.content.formats import own
from kiosk.content.formats.book import Book, name_of
from kiosk.content.formats.ids import slug
from kiosk.content.formats.jsontree import word
from kiosk.content.formats.model import Place, Session
from kiosk.content.formats.times import DAY_CHANGE, clock, instant, listed_on
from kiosk.content.formats.zones import zone_or_utc
from kiosk.content.model.times import zone_named

# Fields that have no place in our format, by the name staff know.
_LEFT_OUT = (
    "url", "links", "attachments", "logo", "feedback_url", "origin_url", "video_download_url",
    "recording", "recording_license", "do_not_record", "do_not_stream", "answers",
)  # fmt: skip
_NOTHING: tuple[object, ...] = (None, "", [], {}, False, "false")


@dataclass
class Listed:
    """Under which day and room an event is listed; `change` is when a day of theirs begins."""

    day: date | None
    room: str
    change: time = DAY_CHANGE


@dataclass
class Event:
    """An event: its fields by name, and people as (name, guid or code, number, rest)."""

    place: Place
    fields: dict[str, Any]
    people: list[tuple[Any, Any, Any, dict[str, Any]]] = field(default_factory=list)
    own: str = ""


def add_event(book: Book, event: Event, listed: Listed, zone: str | None) -> None:
    """Add an event to the book."""
    fields, place = event.fields, event.place
    key = word(fields.get("guid")) or word(fields.get("code")) or word(fields.get("id"))
    session = book.session(place, key, fields.get("title"))
    about = name_of(session)
    session.start = _start(book, session, fields, listed, zone)
    _end(book, session, fields)
    session.room = _room(book, session, fields.get("room"), listed)
    session.theme = book.theme(fields.get("track"), place)
    session.format = book.text(fields.get("type"), place, about)
    session.languages = book.languages(fields.get("language"), place, about)
    texts = [fields.get(name) for name in ("subtitle", "abstract", "description")]
    session.context = book.paragraphs(texts, place, about)
    for name, strong, number, rest in event.people:
        person = book.person(place, about, name, strong, number)
        if not person:
            continue
        if not person.biography:
            person.biography = book.rich(rest.get("biography"), place, person.name)
        is_moderator = word(rest.get("role")).lower() in ("moderator", "host", "chair")
        role = session.moderators if is_moderator else session.speakers
        if person.key not in role:
            role.append(person.key)
    for name in _LEFT_OUT:
        value = fields.get(name)
        # Our own export names an event so, for want of a page.
        if value not in _NOTHING and not str(value).startswith("urn:uuid:"):
            book.notes.left_out(name, place)
    own.restore(book, session, event.own)


def _start(
    book: Book, session: Session, fields: dict[str, Any], listed: Listed, zone: str | None
) -> datetime | None:
    """Return the instant of the date; without one, the start on the day it is listed under."""
    written = word(fields.get("date"))
    at = clock(word(fields.get("start")))
    about = name_of(session)
    moment = instant(written)
    if moment is None and written and len(written) > 10:
        book.notes.add("bad-start", session.place, title=about, value=written)
    if moment is None:
        # Some write the whole date and time into the start.
        moment = instant(word(fields.get("start")))
    if moment is None and at is not None and listed.day:
        return listed_on(listed.day, at, listed.change)
    if moment is not None and at is not None and zone_named(zone) and moment.tzinfo:
        local = moment.astimezone(zone_or_utc(zone))
        said = timedelta(hours=local.hour, minutes=local.minute)
        if said != at % timedelta(days=1):
            book.notes.add(
                "start-differs", session.place, title=about,
                date=f"{local:%H:%M}", start=word(fields.get("start")),
            )  # fmt: skip
    return moment


def _end(book: Book, session: Session, fields: dict[str, Any]) -> None:
    end = instant(word(fields.get("end")))
    if end and session.start and (end.tzinfo is None) == (session.start.tzinfo is None):
        session.end = end
    else:
        book.end_by_duration(session, fields.get("duration"))


def _room(book: Book, session: Session, named: Any, listed: Listed) -> str | None:
    """Return the room an event names, else the one it is listed under."""
    place = session.place
    own_name = named.get("name") if isinstance(named, dict) and "name" in named else named
    shown = next(iter(book.text(own_name, place).values()), "")
    above = book.line(listed.room, place)
    if not shown or not above or _letters(shown) == _letters(above):
        # One name and its short form for addresses ("K.4.201", "k4201") are one room.
        return book.room(listed.room if above else own_name, place)
    book.notes.add("room-differs", place, title=name_of(session), listed=above, named=shown)
    return book.room(own_name, place)


def _letters(name: str) -> str:
    return slug(name).replace("-", "") or name
