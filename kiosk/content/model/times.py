"""Dates and times as staff write them: local to the event, never with an offset."""

import re
from datetime import date, datetime, timedelta
from typing import Annotated, Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import SerializationInfo, ValidationInfo
from pydantic_core import PydanticCustomError

from kiosk.content.model.fields import Converted

_DATE = re.compile(r"(\d{4})-(\d{2})-(\d{2})")
_TIME = re.compile(r"(\d{4})-(\d{2})-(\d{2})[ T](\d{1,2}):(\d{2})(?::00)?")
# As people write them: the day first, with points or strokes, the hour with an h.
_DAY_FIRST = re.compile(
    r"(\d{1,2})[./-](\d{1,2})[./-](\d{4})(?:[ T,à]+(\d{1,2})\s*[:hH.]\s*(\d{2})?)?"
)
_HOUR = re.compile(r"\d{1,2}\s*[:hH]\s*(\d{2})?")

# Region and city; what has no city (EST, GMT+3) knows no summer time, and is not accepted.
_ZONE = re.compile(r"[A-Za-z_]+(/[A-Za-z0-9_+-]+)+|UTC")

# A conference day ends at five in the morning: what runs past midnight belongs to the evening.
_DAY_ENDS = timedelta(hours=5)


def _unread(code: str, value: str) -> PydanticCustomError:
    """Return the problem of a date or time, with what to write where it can be told."""
    values = {"value": value[:40]}
    found = _DAY_FIRST.fullmatch(value.strip())
    if not found or code == "time-without-date" or (code == "bad-time" and not found[4]):
        return PydanticCustomError(code, "", values)
    day, month, year, hour, minute = (int(part or 0) for part in found.groups())
    try:
        meant = datetime(year, month, day, hour, minute)
    except ValueError:
        return PydanticCustomError(code, "", values)
    form = "%Y-%m-%d %H:%M" if code == "bad-time" else "%Y-%m-%d"
    return PydanticCustomError("day-first", "", values | {"mended": format(meant, form)})


def _local_date(value: Any, _info: ValidationInfo) -> date:
    found = _DATE.fullmatch(value) if type(value) is str else None
    if not found:
        raise _unread("bad-date", str(value))
    try:
        return date(*map(int, found.groups()))
    except ValueError:
        raise PydanticCustomError("impossible-date", "", {"value": value}) from None


def _local_time(value: Any, _info: ValidationInfo) -> datetime:
    if type(value) is not str:
        raise PydanticCustomError("bad-time", "", {"value": ""})
    found = _TIME.fullmatch(value)
    if not found:
        code = "time-without-date" if _HOUR.fullmatch(value) else "bad-time"
        raise _unread(code, value)
    try:
        return datetime(*map(int, found.groups()))  # type: ignore[arg-type]
    except ValueError:
        raise PydanticCustomError("impossible-date", "", {"value": value}) from None


def _aware(value: datetime, info: SerializationInfo) -> str:
    """Return ISO time with offset; the zone is the context of the serialisation."""
    zone = info.context
    assert isinstance(zone, ZoneInfo)
    return value.replace(tzinfo=zone).isoformat()


LocalDate = Annotated[date, Converted(_local_date, str)]
LocalTime = Annotated[
    datetime,
    Converted(_local_time, str, _aware),
]


def conference_day(start: datetime) -> str:
    """Return the ISO date of the conference day that a local start time belongs to."""
    return (start - _DAY_ENDS).date().isoformat()


def zone_named(name: str | None) -> ZoneInfo | None:
    """Return the zone of an IANA name, or None if there is no such zone."""
    if not name or not _ZONE.fullmatch(name):
        return None
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None
