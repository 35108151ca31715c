"""Writes schedule.json version 1, valid against its schema; what is ours alone is in one key."""

import json
from datetime import datetime

from kiosk.content.formats import own
from kiosk.content.formats.export_parts import Participant, Parts
from kiosk.content.formats.ids import slug
from kiosk.content.formats.model import Record
from kiosk.content.formats.outgoing import Outgoing
from kiosk.content.formats.to_frab_xml import day_window, duration


def export(outgoing: Outgoing, _language: str) -> bytes:
    """Return the file."""
    parts = Parts(outgoing)
    schedule: Record = {"version": "1", "conference": _conference(parts)}
    if carried := parts.carried():
        carried["placed"] = {
            parts.guid("session", session["id"]): session
            for session in outgoing.sessions
            if session.get("start")
        }
        schedule[own.NAME] = carried
    whole = {"schedule": schedule, "generator": {"name": "venue-kiosk"}}
    return (json.dumps(whole, ensure_ascii=False, indent=1) + "\n").encode()


def _conference(parts: Parts) -> Record:
    out = parts.out
    days = parts.by_day()
    found: Record = {
        "acronym": parts.acronym,
        "title": out.text(out.event["name"]),
        "start": out.event.get("start") or min(days),
        "end": out.event.get("end") or max(days),
        "daysCount": len(days),
        "timeslot_duration": "00:05",
        "tracks": [
            {"name": out.text(theme["name"]), "slug": f"t-{slug(theme['id'])}"}
            for theme in out.event.get("themes", [])
        ],
        "rooms": [
            {"name": out.text(room["name"]), "guid": parts.guid("room", room["id"])}
            for room in out.rooms
        ],
        "days": [],
    }
    if out.event.get("time_zone"):
        found["time_zone_name"] = out.event["time_zone"]
    number = 0
    for index, (day, rooms) in enumerate(days.items(), 1):
        begin, end = day_window(day, out)
        listed: dict[str, list[Record]] = {}
        for name, sessions in rooms.items():
            for start, session in sessions:
                number += 1
                listed.setdefault(name, []).append(_event(parts, session, start, number))
        found["days"].append(
            {
                "index": index,
                "date": day,
                "day_start": begin.isoformat(),
                "day_end": end.isoformat(),
                "rooms": listed,
            }
        )
    return found


def _event(parts: Parts, session: Record, start: datetime, number: int) -> Record:
    out = parts.out
    language = parts.language_of(session)
    guid = parts.guid("session", session["id"])
    event = {
        "guid": guid,
        "id": number,
        "date": start.isoformat(),
        "start": f"{start:%H:%M}",
        "duration": duration(start, out.end(session)),
        "room": parts.room(session),
        "slug": f"{parts.acronym}-{number}-s-{session['id']}",
        # A page of its own would be named here; this names the event and leads nowhere.
        "url": f"urn:uuid:{guid}",
        "title": out.text(session["title"], language),
        "subtitle": "",
        "track": parts.theme(session),
        "type": out.text(session.get("format"), language),
        "language": ", ".join(session.get("languages", [])),
        "abstract": out.text(session.get("context"), language),
        "description": parts.description(session, language),
        "persons": [_person(parts, person) for person in parts.people(session)],
        "links": [],
    }
    if end := out.end(session):
        event["end"] = end.isoformat()
    return event


def _person(parts: Parts, person: Participant) -> Record:
    biography = parts.out.text(person.record.get("biography"))
    return {
        "guid": person.guid, "name": person.record["name"], "role": person.role,
        **({"biography": biography} if biography else {}),
    }  # fmt: skip
