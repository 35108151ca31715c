"""Repeated entries of a calendar, counted out: each occurrence is a session of its own."""

from datetime import UTC, date, datetime, time
from typing import Any

from dateutil.rrule import rrulestr

from kiosk.content.formats.book import Book
from kiosk.content.formats.model import Place

# An event of a few days repeats nothing more often.
_MOST = 100


def occurrences(
    book: Book, event: Any, start: date | datetime, place: Place, title: str
) -> list[date | datetime]:
    """Return the starts of a repeated entry, its exceptions left out."""
    rule = event.get("RRULE")
    rules = rule if isinstance(rule, list) else [rule]
    # Counted on the clock of the place: at ten each day, whatever the season does.
    if isinstance(start, datetime):
        first, zone = start.replace(tzinfo=None), start.tzinfo
    else:
        first, zone = datetime.combine(start, time()), None
    found: list[datetime] = []
    endless = False
    for one in rules:
        text = one.to_ical().decode()
        try:
            counted = rrulestr(_local_until(text, zone), dtstart=first)
            listed = [moment for moment, _ in zip(counted, range(_MOST + 1), strict=False)]
        except (ValueError, TypeError, OverflowError):
            book.notes.add("bad-repeat", place, title=title)
            return [start]
        endless = endless or len(listed) > _MOST
        found += listed[:_MOST]
    if endless:
        book.notes.add("repeats-endlessly", place, title=title, count=_MOST)
    else:
        book.notes.add("repeats", place, title=title, count=len(found))
    left = [moment for moment in found if moment not in _exceptions(event, zone)]
    if not isinstance(start, datetime):
        return [moment.date() for moment in left]
    return [moment.replace(tzinfo=zone) for moment in left]


def _local_until(rule: str, zone: Any) -> str:
    """Return a rule whose end is on the clock of the place, as its start is."""
    parts = []
    for part in rule.split(";"):
        name, _, value = part.partition("=")
        if name.upper() == "UNTIL" and value.endswith("Z"):
            until = datetime.strptime(value, "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC)
            part = f"UNTIL={until.astimezone(zone):%Y%m%dT%H%M%S}"
        parts.append(part)
    return ";".join(parts)


def _exceptions(event: Any, zone: Any) -> set[datetime]:
    value = event.get("EXDATE")
    listed = value if isinstance(value, list) else [value] if value else []
    found = set()
    for one in listed:
        for each in getattr(one, "dts", []):
            moment = each.dt
            if not isinstance(moment, datetime):
                moment = datetime.combine(moment, time())
            elif zone and moment.tzinfo:
                moment = moment.astimezone(zone)
            found.add(moment.replace(tzinfo=None))
    return found
