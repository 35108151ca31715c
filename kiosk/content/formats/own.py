"""What our own exports carry beside a format, so that nothing is lost on the way back.

The whole document carries the event, rooms, places, people and partnerships; each session its own
record. Programs that do not know it pass over it.
"""

import base64
import json
import re
import uuid
from typing import Any

from kiosk.content.formats.book import Book
from kiosk.content.formats.jsontree import entries, mapping, mappings
from kiosk.content.formats.model import Named, Person, Place, Record, Session, Text
from kiosk.content.model.schema import ID

# Of the instruction in XML and of the key in JSON; calendars write it "X-KIOSK".
NAME = "kiosk"
KINDS = ("rooms", "places", "speakers", "partnerships")
_FAMILY = uuid.UUID("6f0a3c1e-52a7-4b8e-9d34-0c9d2f1f7a55")
_ID = re.compile(ID)


def guid(event: Record, kind: str, id: str) -> str:
    """Return the guid that a record has in every export of one event."""
    return str(uuid.uuid5(_FAMILY, f"{_plain(event.get('name'))}/{kind}/{id}"))


def written(record: Record) -> str:
    """Return a record for a place where "<", ">" and line ends have a meaning of their own."""
    text = json.dumps(record, ensure_ascii=True, separators=(",", ":"))
    return text.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")


def packed(record: Record) -> str:
    """Return a record for a calendar, which escapes and folds most of what JSON is made of."""
    return base64.b64encode(written(record).encode()).decode()


def unpacked(text: str) -> str:
    """Return what `packed` was given; nothing for anything else."""
    try:
        return base64.b64decode(text, validate=True).decode()
    except ValueError:
        return ""


def _read(text: str) -> Record:
    try:
        return mapping(json.loads(text)) if text else {}
    except (ValueError, RecursionError):
        return {}


def restore(book: Book, session: Session, carried: str) -> None:
    """Put back into a session the record it carries; nothing if it carries none."""
    record = _read(carried) if book.programme.own else {}
    if _ID.match(str(record.get("id", ""))):
        session.id = record["id"]
        session.record = record


def restore_all(book: Book, carried: str, file: str) -> None:
    """Put back the records that a document carries, and the sessions that have no time yet."""
    whole = _read(carried)
    event = mapping(whole.get("event"))
    if not event.get("name"):
        return
    programme = book.programme
    programme.name = {"": _plain(event["name"])}
    programme.languages = [str(code) for code in entries(event.get("languages"))] or ["en"]
    programme.zone = event.get("time_zone")
    programme.own = {"event": event} | {kind: _good(whole, kind) for kind in KINDS}
    for room in programme.own["rooms"]:
        _name(programme.rooms, room)
    for theme in _good(event, "themes"):
        _name(programme.themes, theme)
    for speaker in programme.own["speakers"]:
        key = f"guid:{guid(event, 'speaker', speaker['id'])}"
        person = Person(key, _plain(speaker.get("name")), id=speaker["id"], record=speaker)
        programme.people[key] = person
    for record in _good(whole, "sessions"):
        key = guid(event, "session", record["id"])
        session = Session(Place(file), key, {"": _plain(record.get("title"))}, record=record)
        session.id = record["id"]
        programme.sessions.append(session)


def _good(whole: Record, kind: str) -> list[Record]:
    return [one for one in mappings(whole.get(kind)) if _ID.match(str(one.get("id", "")))]


def _name(known: dict[str, Named], record: Record) -> None:
    """Note a room or theme under the name that exports show."""
    key = _plain(record.get("name"))
    text: Text = {"": key}
    known.setdefault(key, Named(key, text, record["id"], record))


def _plain(value: Any) -> str:
    """Return the first of a text's languages, which exports show."""
    return str(next(iter(value.values()), "")) if isinstance(value, dict) else str(value or "")
