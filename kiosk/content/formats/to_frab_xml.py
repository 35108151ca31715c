"""Writes schedule.xml, valid against the field's schema; what is ours alone is in instructions."""

import xml.etree.ElementTree as ET
from datetime import date, datetime, timedelta

from kiosk.content.formats import own
from kiosk.content.formats.export_parts import Parts
from kiosk.content.formats.model import Record
from kiosk.content.formats.outgoing import Outgoing
from kiosk.content.formats.times import DAY_CHANGE


def export(outgoing: Outgoing, _language: str) -> bytes:
    """Return the file."""
    parts = Parts(outgoing)
    root = ET.Element("schedule")
    _carry(root, parts.carried())
    ET.SubElement(root, "generator", name="venue-kiosk")
    _leaf(root, "version", "1")
    days = parts.by_day()
    _conference(root, parts, sorted(days))
    number = 0
    for index, (day, rooms) in enumerate(days.items(), 1):
        begin, end = day_window(day, outgoing)
        listed = ET.SubElement(
            root, "day", index=str(index), date=day, start=begin.isoformat(), end=end.isoformat()
        )
        for name, sessions in rooms.items():
            room = ET.SubElement(listed, "room", name=name)
            for start, session in sessions:
                number += 1
                _event(room, parts, session, start, number)
    ET.indent(root)
    written: bytes = ET.tostring(root, encoding="utf-8", xml_declaration=True)
    return written


def day_window(day: str, outgoing: Outgoing) -> tuple[datetime, datetime]:
    """Return when a conference day begins and ends."""
    begin = datetime.combine(date.fromisoformat(day), DAY_CHANGE)
    end = begin + timedelta(days=1, minutes=-1)
    return begin.replace(tzinfo=outgoing.zone), end.replace(tzinfo=outgoing.zone)


def duration(start: datetime, end: datetime | None) -> str:
    """Return hours and minutes, "00:00" for an end that is not known."""
    minutes = int((end - start).total_seconds()) // 60 if end else 0
    return f"{minutes // 60:02}:{minutes % 60:02}"


def _carry(element: ET.Element, record: Record) -> None:
    if record:
        element.append(ET.ProcessingInstruction(own.NAME, own.written(record)))


def _leaf(parent: ET.Element, tag: str, text: str) -> None:
    ET.SubElement(parent, tag).text = text


def _conference(root: ET.Element, parts: Parts, days: list[str]) -> None:
    event = parts.out.event
    conference = ET.SubElement(root, "conference")
    _leaf(conference, "title", parts.out.text(event["name"]))
    _leaf(conference, "acronym", parts.acronym)
    first, last = event.get("start"), event.get("end")
    for tag, value in (("start", first or days[0]), ("end", last or days[-1])):
        _leaf(conference, tag, value)
    _leaf(conference, "days", str(len(days)))
    _leaf(conference, "timeslot_duration", "00:05")
    if event.get("time_zone"):
        _leaf(conference, "time_zone_name", event["time_zone"])


def _event(room: ET.Element, parts: Parts, session: Record, start: datetime, number: int) -> None:
    out = parts.out
    language = parts.language_of(session)
    event = ET.SubElement(room, "event", id=str(number), guid=parts.guid("session", session["id"]))
    _carry(event, parts.session_carried(session))
    for tag, text in (
        ("room", parts.room(session)),
        ("title", out.text(session["title"], language)),
        ("subtitle", ""),
        ("type", out.text(session.get("format"), language)),
        ("date", start.isoformat()),
        ("start", f"{start:%H:%M}"),
        ("duration", duration(start, out.end(session))),
        ("abstract", out.text(session.get("context"), language)),
        ("slug", f"{parts.acronym}-{number}-s-{session['id']}"),
        ("track", parts.theme(session)),
        ("language", ", ".join(session.get("languages", []))),
        ("description", parts.description(session, language)),
    ):
        _leaf(event, tag, text)
    persons = ET.SubElement(event, "persons")
    for person in parts.people(session):
        ET.SubElement(persons, "person", guid=person.guid).text = person.record["name"]
    ET.SubElement(event, "links")
