"""Which format a file is in, by what it holds and never by its name."""

import re
from collections.abc import Callable
from typing import Any

from kiosk.content.formats.clean import one_line, without_between, without_comments
from kiosk.content.formats.jsontree import entries, mapping, mappings, read_json
from kiosk.content.formats.model import Place
from kiosk.content.formats.notes import Notes, UnreadableError
from kiosk.content.formats.source import File

_SIGNATURES = ((b"%PDF", "pdf"), (b"\xd0\xcf\x11\xe0", "old-spreadsheet"))
_LOOKED_AT = 65_536
_FIRST_TAG = re.compile(r"<([A-Za-z][\w:.-]*)")
_TITLE = re.compile(r"<title[^>]*>(.*?)</title", re.IGNORECASE | re.DOTALL)
_CALENDAR = re.compile(r"^\s*BEGIN:(?:VCALENDAR|VEVENT)", re.IGNORECASE | re.MULTILINE)


def recognise(file: File) -> str:
    """Return the name of a file's format; raise UnreadableError if it is no programme."""
    place = Place(file.name)
    for signature, code in _SIGNATURES:
        if file.data.startswith(signature):
            raise UnreadableError(code, place)
    if file.data.startswith(b"PK\x03\x04"):
        return "xlsx"
    # What is remarked on here is remarked on again when the file is read.
    text = file.text(Notes()).lstrip()
    if text.startswith("<"):
        return _xml(text, place)
    if _CALENDAR.search(text[:4096]):
        return "ics"
    if text.startswith(("{", "[")):
        return _json(read_json(text, file.name, Notes()), place)
    if re.search(r"[,;\t|]", text.partition("\n")[0]):
        return "csv"
    raise UnreadableError("unknown-file", place)


def _xml(text: str, place: Place) -> str:
    # Declarations, comments and a document type come before the first element.
    body = without_between(without_comments(text[:_LOOKED_AT]), "<?", "?>")
    found = _FIRST_TAG.search(body)
    root = found[1].lower() if found else ""
    if root == "schedule":
        return "frab-xml"
    if root in ("html", "head", "body", "meta", "title") or "<!doctype html" in body[:200].lower():
        title = _TITLE.search(body)
        raise UnreadableError("web-page", place, title=one_line(title[1]) if title else "…")
    raise UnreadableError("other-xml", place, element=root or "?")


def _json(tree: Any, place: Place) -> str:
    for name, fits in _SHAPES:
        if fits(tree):
            return name
    raise UnreadableError("other-json", place)


def _is_schedule2(tree: Any) -> bool:
    schedule = mapping(mapping(tree).get("schedule"))
    return isinstance(schedule.get("events"), list)


def _is_schedule(tree: Any) -> bool:
    schedule = mapping(mapping(tree).get("schedule"))
    return isinstance(mapping(schedule.get("conference")).get("days"), list) or isinstance(
        schedule.get("days"), list
    )


def _is_sessionize(tree: Any) -> bool:
    if {"sessions", "speakers", "rooms"} <= mapping(tree).keys():
        return any("startsAt" in one for one in mappings(tree["sessions"])) or not tree["sessions"]
    groups = [*mappings(tree), {}]
    inner = [one for key in ("sessions", "rooms") for one in mappings(groups[0].get(key))]
    found = [*mappings(tree), *inner, *(s for one in inner for s in mappings(one.get("sessions")))]
    return any("startsAt" in one for one in found) or _are_sessionize_people(tree)


def _are_sessionize_people(tree: Any) -> bool:
    return any("fullName" in one and "tagLine" in one for one in mappings(tree))


def _is_pretalx(tree: Any) -> bool:
    whole = mapping(tree)
    if "talks" in whole or "submissions" in whole:
        return True
    if "slots" in whole and "version" in whole:
        return True
    listed = mappings(whole.get("results", tree))
    if any("code" in one and ("title" in one or "name" in one) for one in listed):
        return True
    if any("submission" in one and "start" in one for one in listed):
        return True
    # Rooms, tracks and types, which talks refer to by number.
    if any("id" in one and isinstance(one.get("name"), dict) for one in listed):
        return True
    # Some sites keep the programme by day, hour and room, with pretalx's objects at the leaves.
    return any(_holds_talk(mapping(whole.get(key))) for key in ("schedule", "talks"))


def _holds_talk(tree: Any, depth: int = 0) -> bool:
    if depth > 4:
        return False
    if isinstance(tree, dict):
        if "code" in tree and "title" in tree:
            return True
        return any(_holds_talk(one, depth + 1) for one in tree.values())
    return any(_holds_talk(one, depth + 1) for one in entries(tree))


def _is_table(tree: Any) -> bool:
    from kiosk.content.formats.columns import column_of

    listed = mappings(tree) or mappings(mapping(tree).get("events"))
    return any("title" in {column_of(key) for key in row} for row in listed) or any(
        {"lastname", "firstname"} <= row.keys() for row in listed
    )


_SHAPES: tuple[tuple[str, Callable[[Any], bool]], ...] = (
    ("c3voc-json2", _is_schedule2),
    ("c3voc-json", _is_schedule),
    ("sessionize-json", _is_sessionize),
    ("pretalx-json", _is_pretalx),
    ("table-json", _is_table),
)
