"""A programme on its way out: its records in our format's own plain form, from files or a release.

Texts are a string in the event's first language or a mapping by language, long texts are in the
Markdown subset, times are local: as staff would have written them.
"""

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import msgspec

from kiosk.content.checking.check import ContentError, check
from kiosk.content.formats.markup import write_blocks
from kiosk.content.formats.model import Record
from kiosk.content.formats.records import said
from kiosk.content.formats.zones import zone_or_utc
from kiosk.content.model.content import Content
from kiosk.programme.reader import Release

# Names that are the same in all languages are written once.
_NAMED_ONCE = {"rooms", "places", "partners"}
# In the order of the fields of `Outgoing`.
_KINDS = ("rooms", "places", "sessions", "speakers", "partnerships")


@dataclass(frozen=True)
class Outgoing:
    """A programme to export. `whole` is false for a part: one day, one session.

    Portraits stay behind, for no format takes files along; `portraits` is how many.
    """

    event: Record
    rooms: list[Record]
    places: list[Record]
    sessions: list[Record]
    speakers: list[Record]
    partnerships: list[Record]
    portraits: int = 0
    whole: bool = True

    @property
    def zone(self) -> ZoneInfo:
        """Return the event's time zone."""
        return zone_or_utc(self.event.get("time_zone"))

    @property
    def language(self) -> str:
        """Return the event's first language."""
        return str(self.event["languages"][0])

    def text(self, value: Any, language: str = "") -> str:
        """Return a text in a language, else in the first, else in any."""
        if not isinstance(value, dict):
            return str(value or "")
        for code in (language, self.language):
            if code in value:
                return str(value[code])
        return str(next(iter(value.values()), ""))

    def start(self, session: Record) -> datetime | None:
        """Return when a session starts, in the event's zone."""
        return self._moment(session.get("start"))

    def end(self, session: Record) -> datetime | None:
        """Return when a session ends, in the event's zone."""
        return self._moment(session.get("end"))

    def _moment(self, written: str | None) -> datetime | None:
        if not written:
            return None
        return datetime.fromisoformat(written).replace(tzinfo=self.zone)


def load_folder(path: Path) -> Outgoing:
    """Return the programme of a folder or zip; raise ContentError if it has errors."""
    report = check(path)
    if report.content is None:
        raise ContentError(report.problems)
    return _of_content(report.content)


def _of_content(content: Content) -> Outgoing:
    zone = zone_or_utc(content.event.time_zone)

    def dumped(record: Any) -> Record:
        data: Record = record.model_dump(
            mode="json", exclude_defaults=True, context=zone, by_alias=True
        )
        return data

    kinds = {kind: [dumped(one) for one in getattr(content, kind)] for kind in _KINDS}
    return _plain(dumped(content.event), kinds, zone)


def load_release(path: Path) -> Outgoing:
    """Return the programme of a release; raise ReleaseError if it cannot be read."""
    with Release.open(path) as release:
        event = msgspec.json.decode(release.meta("event") or "{}")
        kinds = {
            kind: [
                msgspec.json.decode(data)
                for (data,) in release.query(f"SELECT data FROM {kind[:-1]} ORDER BY position")
            ]
            for kind in _KINDS
        }
    for session in kinds["sessions"]:
        session.pop("day", None)
    for speaker in kinds["speakers"]:
        if speaker.get("family_name") == speaker["name"].split()[-1]:
            del speaker["family_name"]
    return _plain(event, kinds, zone_or_utc(event.get("time_zone")))


def _plain(event: Record, kinds: dict[str, list[Record]], zone: ZoneInfo) -> Outgoing:
    portraits = [speaker.pop("photo") for speaker in kinds["speakers"] if "photo" in speaker]
    languages = list(event["languages"])
    writer = _Writer(languages, zone)
    written = {kind: [writer.record(one, kind) for one in listed] for kind, listed in kinds.items()}
    head = writer.record(event, "event")
    head = {"schema": "1"} | {key: head[key] for key in head if key not in ("schema_version",)}
    rooms, places, sessions, speakers, partnerships = (written[kind] for kind in _KINDS)
    return Outgoing(head, rooms, places, sessions, speakers, partnerships, len(portraits))


class _Writer:
    """Puts the form of a release back into the form of the files."""

    def __init__(self, languages: list[str], zone: ZoneInfo) -> None:
        self._languages = languages
        self._zone = zone

    def record(self, record: Record, kind: str) -> Record:
        found = {}
        for key, value in record.items():
            if key in ("start", "end") and kind == "sessions":
                moment = datetime.fromisoformat(value).astimezone(UTC).astimezone(self._zone)
                found[key] = said(moment)
            else:
                found[key] = self._value(key, value, kind)
        return {key: value for key, value in found.items() if value not in (None, [], {}, "")}

    def _value(self, key: str, value: Any, kind: str) -> Any:
        if isinstance(value, list):
            return [
                self.record(one, key) if isinstance(one, dict) and not self._is_text(one)
                else self._value(key, one, kind)
                for one in value
            ]  # fmt: skip
        if not isinstance(value, dict):
            return value if isinstance(value, str) or value is None else f"{value}"
        if all(isinstance(inner, list) for inner in value.values()):
            value = {code: write_blocks(inner) for code, inner in value.items()}
        once = key == "organisation" or (key == "name" and kind in _NAMED_ONCE)
        if set(value) == {self._languages[0]} or (
            once and set(value) == set(self._languages) and len(set(value.values())) == 1
        ):
            return next(iter(value.values()))
        return value

    def _is_text(self, value: Record) -> bool:
        return bool(value) and set(value) <= set(self._languages)
