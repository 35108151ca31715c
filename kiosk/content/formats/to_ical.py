"""Writes iCalendar for phones: the whole programme, a day or one session."""

from datetime import UTC, datetime

from icalendar import Calendar, Event

from kiosk.content.formats import own
from kiosk.content.formats.export_parts import Parts
from kiosk.content.formats.markup import plain_text
from kiosk.content.formats.model import Record
from kiosk.content.formats.outgoing import Outgoing


def export(outgoing: Outgoing, language: str) -> bytes:
    """Return the file, with its texts in a language where they are."""
    parts = Parts(outgoing)
    calendar = Calendar()
    calendar.add("prodid", "-//venue-kiosk//programme//EN")
    calendar.add("version", "2.0")
    calendar.add("x-wr-calname", outgoing.text(outgoing.event["name"], language))
    if outgoing.event.get("time_zone"):
        calendar.add("x-wr-timezone", outgoing.event["time_zone"])
    if carried := parts.carried():
        calendar.add("x-kiosk", own.packed(carried))
    for session in outgoing.sessions:
        if start := outgoing.start(session):
            calendar.add_component(_event(parts, session, start, language))
    calendar.add_missing_timezones()
    written: bytes = calendar.to_ical()
    return written


def _event(parts: Parts, session: Record, start: datetime, language: str) -> Event:
    out = parts.out
    event = Event()
    event.add("uid", parts.guid("session", session["id"]))
    event.add("dtstamp", datetime.now(UTC))
    event.add("dtstart", start)
    if end := out.end(session):
        event.add("dtend", end)
    event.add("summary", out.text(session["title"], language))
    if room := parts.room(session):
        event.add("location", room)
    names = ", ".join(person.record["name"] for person in parts.people(session))
    texts = [
        names,
        out.text(session.get("context"), language),
        parts.description(session, language),
    ]
    if text := "\n\n".join(plain_text(text) for text in texts if text):
        event.add("description", text)
    if kind := out.text(session.get("format"), language):
        event.add("categories", [kind])
    event.add("status", "CANCELLED" if session.get("state") == "cancelled" else "CONFIRMED")
    if carried := parts.session_carried(session):
        event.add("x-kiosk", own.packed(carried))
    return event
