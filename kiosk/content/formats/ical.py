"""iCalendar, as calendars and conference systems write it, and as they should not."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from icalendar import Calendar, Event
from icalendar.cal import Component as IcalComponent
from icalendar.prop.broken import vBroken

from kiosk.catalogue import N_, catalogue, ui_languages
from kiosk.content.formats import own
from kiosk.content.formats.book import Book, name_of
from kiosk.content.formats.ical_lines import Component, components
from kiosk.content.formats.ical_repeat import occurrences
from kiosk.content.formats.model import Place, Programme, Session
from kiosk.content.formats.notes import Notes
from kiosk.content.formats.source import File
from kiosk.programme.locales import date_in_words

_LEFT_OUT = ("URL", "ATTACH", "IMAGE", "CONFERENCE", "COMMENT", "CONTACT", "GEO", "VALARM")
_OWN = f"X-{own.NAME.upper()}"
_MODERATORS = ("CHAIR", "MODERATOR", "HOST")
_ALL_DAY = N_("All day, {date}")
_ALL_DAYS = N_("All day, {first} – {last}")


@dataclass
class Entry:
    """An entry: its place, its properties as the library reads them, and what our export added."""

    place: Place
    event: Any
    own: str


def parse(files: list[File], notes: Notes) -> Programme:
    """Return the programme of one or several calendars."""
    book = Book("ics", notes)
    for file in files:
        found = components(file, notes)
        whole = [c for c in found if c.name == "VCALENDAR"]
        for calendar in whole:
            _about(book, calendar, file.name)
            zones = [c for c in calendar.components if c.name == "VTIMEZONE"]
            _calendar(book, calendar, zones, file.name)
        # Some files are cut out of a calendar: entries without one around them.
        loose = Component("VCALENDAR", 1, components=[c for c in found if c.name != "VCALENDAR"])
        _calendar(book, loose, [], file.name)
    return book.programme


def _about(book: Book, calendar: Component, file: str) -> None:
    programme = book.programme
    own.restore_all(book, own.unpacked(calendar.value(_OWN)), file)
    name = calendar.value("X-WR-CALNAME") or calendar.value("NAME") or calendar.value("SUMMARY")
    programme.name = programme.name or book.text(_unescaped(name), Place(file, calendar.line))
    programme.zone = programme.zone or calendar.value("X-WR-TIMEZONE") or None


def _unescaped(value: str) -> str:
    return (
        value.replace("\\\\", "\0").replace("\\n", "\n").replace("\\,", ",")
        .replace("\\;", ";").replace("\0", "\\")
    )  # fmt: skip


def _calendar(book: Book, calendar: Component, zones: list[Component], file: str) -> None:
    entries = []
    for component in calendar.components:
        place = Place(file, component.line)
        if component.name != "VEVENT":
            continue
        event = _read(book, component, zones, place)
        if event is not None:
            carried = own.unpacked(component.value(_OWN))
            entries.append(Entry(place, event, carried))
    changed = {
        (str(entry.event.get("UID")), _when(entry.event, "RECURRENCE-ID"))
        for entry in entries
        if entry.event.get("RECURRENCE-ID")
    }
    for entry in entries:
        _entry(book, entry, changed)


def _read(book: Book, component: Component, zones: list[Component], place: Place) -> Any:
    """Return an entry as the library reads it, without the lines it cannot read."""
    # The library looks at each character of a line, and ours are long.
    lines = [line for line in component.lines if not line[1].startswith(_OWN)]
    calendar = _try(lines, zones)
    if calendar is None:
        good = [line for line in lines if _try([line], zones) is not None]
        for number, line in lines:
            if (number, line) not in good:
                name = line.partition(":")[0].partition(";")[0]
                book.notes.add("bad-property", Place(place.file, number), name=name)
        calendar = _try(good, zones)
    events = calendar.walk("VEVENT") if calendar else []
    if not events:
        book.notes.add("bad-entry", place)
        return None
    return _without_broken(book, events[0], component, place)


def _without_broken(book: Book, event: Any, component: Component, place: Place) -> Any:
    """Take out the properties whose value the library could not read, each with a remark."""
    for name, value in list(event.items()):
        listed = value if isinstance(value, list) else [value]
        good = [one for one in listed if not isinstance(one, vBroken)]
        if len(good) == len(listed):
            continue
        line = next((n for n, text in component.lines if text.upper().startswith(name)), place.line)
        book.notes.add("bad-property", Place(place.file, line), name=name)
        if good:
            event[name] = good
        else:
            del event[name]
    return event


def _try(lines: list[tuple[int, str]], zones: list[Component]) -> IcalComponent | None:
    text = ["BEGIN:VCALENDAR", "VERSION:2.0"]
    needs = " ".join(line for _, line in lines if "TZID" in line)
    for zone in zones:
        # A zone that the library knows by its name needs no description, which takes time to read.
        if zone.value("TZID") in needs and "/" not in zone.value("TZID"):
            text += _described(zone)
    text += ["BEGIN:VEVENT", *(line for _, line in lines), "END:VEVENT", "END:VCALENDAR"]
    try:
        return Calendar.from_ical("\r\n".join(text) + "\r\n")
    except (ValueError, KeyError, IndexError, TypeError, AttributeError):
        return None


def _described(zone: Component) -> list[str]:
    inner = [line for part in zone.components for line in _described(part)]
    return [f"BEGIN:{zone.name}", *(line for _, line in zone.lines), *inner, f"END:{zone.name}"]


def _when(event: Event, name: str) -> date | datetime | None:
    """Return the time of a property; None if there is none that can be read."""
    value = event.get(name)
    value = value[0] if isinstance(value, list) else value
    moment = getattr(value, "dt", None)
    return moment if isinstance(moment, date) else None


def _entry(book: Book, entry: Entry, changed: set[tuple[str, Any]]) -> None:
    event, place = entry.event, entry.place
    start = _when(event, "DTSTART")
    uid = str(event.get("UID", ""))
    title = _text(event, "SUMMARY")
    moments: list[Any] = [start]
    if event.get("RRULE") and start:
        moments = occurrences(book, event, start, place, title)
        moments = [moment for moment in moments if (uid, moment) not in changed]
    for moment in moments:
        key = uid or f"{title}|{start}"
        session = book.session(place, key, title)
        _times(book, session, event, start, moment)
        _fill(book, session, event)
        own.restore(book, session, entry.own)


def _text(event: Event, name: str) -> str:
    value = event.get(name)
    value = value[0] if isinstance(value, list) and value else value
    return "" if value is None else str(value)


def _times(book: Book, session: Session, event: Event, first: Any, moment: Any) -> None:
    """Set the times of one occurrence, which begins at a moment."""
    if moment is None:
        return
    end = _when(event, "DTEND")
    length = getattr(event.get("DURATION"), "dt", None)
    if not isinstance(moment, datetime):
        last = end - timedelta(days=1) if end and not isinstance(end, datetime) else moment
        session.notice = {
            code: _all_day(code, moment, moment + (last - first)) for code in ui_languages()
        }
        book.notes.add("all-day", session.place, title=name_of(session))
        return
    session.start = moment
    if isinstance(end, datetime) and (end.tzinfo is None) == (first.tzinfo is None):
        session.end = moment + (end - first)
    elif isinstance(length, timedelta):
        session.end = moment + length


def _all_day(language: str, first: date, last: date) -> str:
    gettext = catalogue(language).gettext
    days = {
        name: date_in_words(day, "full", language)
        for name, day in (("date", first), ("first", first), ("last", last))
    }
    return gettext(_ALL_DAY if last <= first else _ALL_DAYS).format(**days)


def _fill(book: Book, session: Session, event: Event) -> None:
    place, about = session.place, name_of(session)
    session.room = book.room(_text(event, "LOCATION"), place)
    session.context = book.rich(_text(event, "DESCRIPTION"), place, about)
    if _text(event, "STATUS").upper() == "CANCELLED":
        session.state = "cancelled"
    categories = event.get("CATEGORIES")
    names = [str(name) for name in getattr(categories, "cats", None) or []]
    if names:
        session.format = book.text(names[0], place, about)
    _people(book, session, event)
    for name in _LEFT_OUT:
        if event.get(name):
            book.notes.left_out(name, place)


def _people(book: Book, session: Session, event: Event) -> None:
    for name in ("ATTENDEE", "ORGANIZER"):
        value = event.get(name)
        for one in value if isinstance(value, list) else [value] if value is not None else []:
            role = str(one.params.get("ROLE", "")).upper()
            shown = one.params.get("CN")
            if name == "ORGANIZER" or not shown:
                book.notes.left_out(name, session.place)
                continue
            person = book.person(session.place, name_of(session), shown, one.params.get("X-GUID"))
            if person:
                names = session.moderators if role in _MODERATORS else session.speakers
                if person.key not in names:
                    names.append(person.key)
