"""Times as the formats write them: instants, durations with two or three parts, odd ones."""

import re
from datetime import UTC, date, datetime, time, timedelta, timezone
from zoneinfo import ZoneInfo

_ISO = re.compile(
    r"(\d{4})-(\d{1,2})-(\d{1,2})[T ]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?"
    r"\s*(Z|z|UTC|[+-]\d{1,2}:?\d{2}|[+-]\d{2})?"
)
_CLOCK = re.compile(r"(\d{1,2})(?::|\s*[hH]\s*)(\d{2})?(?::\d{2})?")
_PARTS = re.compile(r"\d+(?::\d{1,2}){1,2}")
_ISO_DURATION = re.compile(
    r"P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?", re.IGNORECASE
)
_WORDS = re.compile(
    r"(?:(\d+)\s*(?:h|hours?|heures?|std\.?))?\s*(?:(\d+)\s*(?:m|min|mins|minutes?|mn)?)?",
    re.IGNORECASE,
)

# Nobody plans one thing for longer.
LONGEST = timedelta(days=14)
# Before this hour, what a day of the programme lists is in the night that follows it.
DAY_CHANGE = time(5)


def instant(text: str) -> datetime | None:
    """Return a date and time, with its offset if one is written; None if it is none."""
    found = _ISO.fullmatch(text.strip())
    if not found:
        return None
    year, month, day, hour, minute = (int(part) for part in found.groups()[:5])
    try:
        moment = datetime(year, month, day, hour % 24, minute, int(found[6] or 0))
        # 24:00 and 25:30 are in the night that follows.
        moment += timedelta(days=hour // 24)
        if not found[7]:
            return moment
        if found[7] in ("Z", "z", "UTC"):
            return moment.replace(tzinfo=UTC)
        return moment.replace(tzinfo=timezone(_offset(found[7])))
    except (ValueError, OverflowError):
        return None


def _offset(text: str) -> timedelta:
    """Return the offset of "+02:00", "+0200", "+2:00" or "+02"."""
    digits = text[1:].replace(":", "")
    if len(digits) <= 2:
        digits += "00"
    offset = timedelta(hours=int(digits[:-2]), minutes=int(digits[-2:]))
    return -offset if text[0] == "-" else offset


def clock(text: str) -> timedelta | None:
    """Return the time since midnight of "9:30", "14h" or "25:00" (the night that follows)."""
    found = _CLOCK.fullmatch(text.strip())
    if not found or int(found[1]) > 47 or int(found[2] or 0) > 59:
        return None
    return timedelta(hours=int(found[1]), minutes=int(found[2] or 0))


def day(text: str) -> date | None:
    """Return the date that a text begins with, or None."""
    try:
        return date.fromisoformat(text.strip()[:10])
    except ValueError:
        return None


def duration(text: str) -> timedelta | None:
    """Return a duration; None if it cannot be understood.

    Two parts are hours and minutes, three are days, hours and minutes (what pretalx and frab write
    beyond a day). ISO 8601 and words ("1 h 30", "45 min", "45") are understood as well.
    """
    text = text.strip()
    try:
        if _PARTS.fullmatch(text):
            days, hours, minutes = (0, *map(int, text.split(":")))[-3:]
            return timedelta(days=days, hours=hours, minutes=minutes)
        if found := _ISO_DURATION.fullmatch(text):
            if not any(found.groups()):
                return None
            weeks, days, hours, minutes, seconds = (int(part or 0) for part in found.groups())
            return timedelta(weeks=weeks, days=days, hours=hours, minutes=minutes, seconds=seconds)
        found = _WORDS.fullmatch(text)
        if found and any(found.groups()):
            return timedelta(hours=int(found[1] or 0), minutes=int(found[2] or 0))
    except (ValueError, OverflowError):
        return None
    return None


def listed_on(day: date, start: timedelta, change: time = DAY_CHANGE) -> datetime:
    """Return when something starts that a programme lists on a day: before dawn, the next one."""
    moment = datetime.combine(day, time()) + start
    if start < timedelta(hours=change.hour, minutes=change.minute):
        moment += timedelta(days=1)
    return moment


def local(moment: datetime, zone: ZoneInfo) -> datetime:
    """Return the time on the clocks of a zone; one that clocks skip is the hour after."""
    aware = moment if moment.tzinfo else moment.replace(tzinfo=zone)
    return aware.astimezone(UTC).astimezone(zone).replace(tzinfo=None, fold=0)
