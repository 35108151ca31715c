"""Says in words what a release holds, for those who compare two of them."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

import msgspec

from kiosk.catalogue import catalogue, ui_languages
from kiosk.programme.now import lasts_days
from kiosk.programme.reader import Release
from kiosk.programme.records import Text
from kiosk.programme.texts import Texts
from kiosk.staff.changes import STATES, worded

Data = dict[str, Any]
Texts_ = tuple[Text, ...]


class Describer:
    """Words for the values of the records of one release, in every language of the program."""

    def __init__(self, release: Release, records: Mapping[str, Mapping[str, bytes]]) -> None:
        self.languages = release.event.languages
        self._themes = {theme.id: theme.name for theme in release.event.themes}
        self._records = records
        self._texts = [Texts(language, self.languages) for language in ui_languages()]

    def title(self, kind: str, record: Data) -> Text:
        """Return what a record is called."""
        title = record.get("title") or record["name"]
        return {"": title} if isinstance(title, str) else title

    def about(self, kind: str, record: Data) -> Text:
        """Return time and room of a session; nothing of anything else."""
        if kind != "session":
            return {}
        times = self._times(record)
        rooms = self.names("room", [record["room"]] if record.get("room") else [])
        return {
            language: ", ".join(worded(part, language) for part in (*times, *rooms))
            for language in ui_languages()
        }

    def names(self, kind: str, ids: Sequence[str] | None) -> Texts_:
        """Return the names of records."""
        return tuple(self._name(kind, id) for id in ids or ())

    def value(self, key: str, record: Data) -> Texts_ | None:
        """Return the words for a field that is no text: (), if it is empty; None, for a text."""
        value = record.get(key)
        if key == "start":
            return self._times(record)
        if key == "room":
            return self.names("room", [value] if value else [])
        if key == "state":
            return (self._said(STATES[value or "confirmed"]),)
        if key == "theme":
            return (self._themes.get(value, {"": value}),) if value else ()
        if key in ("languages", "interpretation"):
            return tuple(
                {texts.language: texts.language_name(code) for texts in self._texts}
                for code in value or ()
            )
        if key == "moved_from":
            about = self.about("session", value or {})
            return (about,) if value else ()
        return None

    def _name(self, kind: str, id: str) -> Text:
        data = self._records[kind].get(id)
        return self.title(kind, msgspec.json.decode(data)) if data else {"": id}

    def _times(self, record: Data) -> Texts_:
        if not record.get("start"):
            return ()
        start = datetime.fromisoformat(record["start"])
        end = datetime.fromisoformat(record["end"]) if record.get("end") else None
        if end and lasts_days(start, end):
            return ({texts.language: texts.days(start, end) for texts in self._texts},)
        hours = f"{start:%H:%M}" + (f"–{end:%H:%M}" if end else "")
        return ({texts.language: f"{texts.day(start)}, {hours}" for texts in self._texts},)

    def _said(self, words: str) -> Text:
        return {code: catalogue(code).gettext(words) for code in ui_languages()}


def texts_of(value: Any, languages: Sequence[str]) -> dict[str, str]:
    """Return all words in a value by language; under "" those that are the same in all."""
    found: dict[str, list[str]] = {}
    _gather(value, languages, found)
    return {language: "\n".join(texts) for language, texts in found.items()}


def _gather(value: Any, languages: Sequence[str], found: dict[str, list[str]]) -> None:
    if isinstance(value, list):
        for inner in value:
            _gather(inner, languages, found)
    elif isinstance(value, dict) and value and value.keys() <= set(languages):
        for language, text in value.items():
            words = text if isinstance(text, str) else plain(text)
            found.setdefault(language, []).append(words)
    elif isinstance(value, dict):
        for inner in value.values():
            _gather(inner, languages, found)
    elif value is not None:
        found.setdefault("", []).append(str(value))


def plain(blocks: list[Data]) -> str:
    """Return the words of a rich text without their styles."""
    return "\n".join("".join(run["text"] for run in block["runs"]) for block in blocks)
