"""schedule.xml, as pentabarf, frab, pretalx and others write it."""

from datetime import time

from kiosk.content.formats import own
from kiosk.content.formats.book import Book
from kiosk.content.formats.frab_event import Event, Listed, add_event
from kiosk.content.formats.model import Place, Programme
from kiosk.content.formats.notes import Notes, UnreadableError
from kiosk.content.formats.source import File
from kiosk.content.formats.times import DAY_CHANGE, clock, day, instant
from kiosk.content.formats.xmltree import Element, read_xml

_KNOWN = {
    "date", "start", "end", "duration", "room", "title", "subtitle", "track", "type", "language",
    "abstract", "description", "url", "logo", "feedback_url", "origin_url", "video_download_url",
    "do_not_stream", "do_not_record",
}  # fmt: skip
_LISTS = ("links", "attachments", "answers", "recording")


def parse(files: list[File], notes: Notes) -> Programme:
    """Return the programme of one or several files."""
    book = Book("frab-xml", notes)
    for file in files:
        root = read_xml(file.text(notes), file.name, notes)
        if root.tag != "schedule":
            raise UnreadableError("other-xml", Place(file.name, root.line), element=root.tag)
        _schedule(book, root, file.name)
    return book.programme


def _schedule(book: Book, root: Element, file: str) -> None:
    programme = book.programme
    conference = root.child("conference")
    change = DAY_CHANGE
    # Ours come first, or the tracks and people of the file would be taken for others.
    own.restore_all(book, _own(root), file)
    if conference:
        programme.name = book.text(conference.text("title"), Place(file, conference.line))
        programme.zone = conference.text("time_zone_name") or None
        programme.first = day(conference.text("start"))
        programme.last = day(conference.text("end"))
        for track in conference.all("track"):
            book.theme(track.attributes.get("name"), Place(file, track.line))
        change = _time(conference.text("day_change")) or change
    for listed_day in root.all("day"):
        for room in listed_day.all("room"):
            listed = Listed(
                day(listed_day.attributes.get("date", "")),
                room.attributes.get("name", ""),
                _change(listed_day) or change,
            )
            for event in room.all("event"):
                _event(book, event, file, listed)


def _time(text: str) -> time | None:
    since_midnight = clock(text)
    if since_midnight is None or since_midnight.days:
        return None
    return time(since_midnight.seconds // 3600, since_midnight.seconds % 3600 // 60)


def _change(listed_day: Element) -> time | None:
    """Return when a day begins by its window, if that is in the night."""
    begins = instant(listed_day.attributes.get("start", ""))
    return begins.time() if begins and time(2) <= begins.time() <= time(7) else None


def _event(book: Book, element: Element, file: str, listed: Listed) -> None:
    place = Place(file, element.line)
    fields: dict[str, object] = dict(element.attributes)
    for child in element.children:
        if child.tag in _KNOWN:
            fields[child.tag] = child.whole().strip()
        elif child.tag in _LISTS and (child.children or child.whole().strip()):
            fields[child.tag] = child.tag
    event = Event(place, fields, own=_own(element))
    for persons in element.all("persons"):
        for person in persons.children:
            attributes = person.attributes
            strong = attributes.get("guid") or attributes.get("code")
            name = attributes.get("name") or person.whole()
            event.people.append((name, strong, attributes.get("id"), dict(attributes)))
    if not element.closed:
        book.notes.add("unfinished", place, title=str(fields.get("title", "")))
    add_event(book, event, listed, book.programme.zone)


def _own(element: Element) -> str:
    """Return what our own export left in a processing instruction."""
    return next((data for target, data in element.instructions if target == own.NAME), "")
