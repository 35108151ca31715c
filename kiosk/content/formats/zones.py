"""Which time zone a programme is in, when it does not say, or says nonsense."""

from collections import Counter
from collections.abc import Iterable
from datetime import datetime
from zoneinfo import ZoneInfo, available_timezones

from babel.core import get_global

from kiosk.content.model.times import zone_named


def guess_zone(moments: Iterable[datetime], languages: list[str]) -> str:
    """Return a zone whose clocks agree with the offsets of all times, near one of the languages.

    Times that are all written as UTC tell nothing of the place: calendars do so everywhere.
    """
    moments = list(moments)
    named = Counter(moment.tzinfo.key for moment in moments if isinstance(moment.tzinfo, ZoneInfo))
    if named and (most := named.most_common(1)[0][0]) != "UTC":
        return most
    offsets = {(moment.replace(tzinfo=None), moment.utcoffset()) for moment in moments}
    aware = [(local, offset) for local, offset in offsets if offset is not None]
    if not any(offset for _, offset in aware):
        aware = []
    candidates = [zone for language in languages for zone in _zones_of(language)]
    if not aware:
        return candidates[0] if candidates else "UTC"
    for name in [*candidates, *_everywhere()]:
        zone = zone_named(name)
        if zone and all(zone.utcoffset(local) == offset for local, offset in aware):
            return name
    return "UTC"


def _zones_of(language: str) -> list[str]:
    """Return the zones of the country where most people speak a language, if it has few."""
    likely = get_global("likely_subtags").get(language, "").split("_")
    zones = get_global("territory_zones").get(likely[-1], [])
    if language == "en":
        zones = ["Europe/London"]
    return list(zones) if len(zones) <= 3 else []


def _everywhere() -> list[str]:
    """Return UTC, the zones of the large cities of Europe, then all others."""
    near = ["UTC", "Europe/London", "Europe/Paris", "Europe/Athens"]
    return [*near, *sorted(name for name in available_timezones() if "/" in name)]


def zone_or_utc(name: str | None) -> ZoneInfo:
    """Return the zone of a name that was checked before; UTC without one."""
    return zone_named(name) or ZoneInfo("UTC")
