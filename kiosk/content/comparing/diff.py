"""Compares two releases: what a visitor would notice if one took the place of the other.

It compares the records as the release holds them, field by field, so that a field added to the
schema is compared without a line here.
"""

from collections.abc import Iterator, Mapping
from typing import Any

import msgspec

from kiosk.content.comparing.describe import Describer, texts_of
from kiosk.content.comparing.worddiff import pieces
from kiosk.programme.reader import Release
from kiosk.programme.records import Text
from kiosk.staff.changes import ADDED, CHANGED, REMOVED, Change, Difference

Data = dict[str, Any]

_KINDS = ("session", "speaker", "partnership", "room", "place")
# Fields that hold identifiers, with what those name and what their difference is called.
_NAMED = {
    "moderators": ("speaker", "moderators"),
    "speakers": ("speaker", "people"),
    "partnerships": ("partnership", "partnerships"),
    "places": ("place", "places"),
}
# Fields that belong to others: the time to the start, the day as well; drawings are not words.
_WITH_OTHERS = {"id", "end", "day", "seal", "link", "presentations", "schema_version"}


def compare(old: Release | None, new: Release) -> list[Change]:
    """Return what is new, no longer the same and gone: sessions first, the event before all."""
    before = {kind: _records(old, kind) if old else {} for kind in _KINDS}
    after = {kind: _records(new, kind) for kind in _KINDS}
    comparer = _Comparer(Describer(old or new, before), Describer(new, after))
    changes = list(comparer.event(_event(old), _event(new))) if old else []
    for kind in _KINDS:
        changes += comparer.kind(kind, before[kind], after[kind])
    if old and not changes and old.meta("fingerprint") != new.meta("fingerprint"):
        changes.append(
            Change(CHANGED, "event", "", new.event.name, differences=(Difference("order"),))
        )
    return changes


def _records(release: Release, kind: str) -> dict[str, bytes]:
    """Return the records of a kind as JSON, in written order."""
    return {
        id: data.encode()
        for id, data in release.query(f"SELECT id, data FROM {kind} ORDER BY position")
    }


def _event(release: Release | None) -> Data:
    if release is None:
        return {}
    event: Data = msgspec.json.decode(release.meta("event") or "{}")
    return event


class _Comparer:
    """Compares records; what is named by them is described by the side it is on."""

    def __init__(self, old: Describer, new: Describer) -> None:
        self._old = old
        self._new = new
        self._languages = tuple(dict.fromkeys([*new.languages, *old.languages]))

    def kind(
        self, kind: str, before: Mapping[str, bytes], after: Mapping[str, bytes]
    ) -> Iterator[Change]:
        """Yield the changes of one kind, those still there in their new order."""
        for id, data in after.items():
            record = msgspec.json.decode(data)
            title, about = self._new.title(kind, record), self._new.about(kind, record)
            if id not in before:
                yield Change(ADDED, kind, id, title, about)
            elif before[id] != data:
                found = tuple(self._differences(msgspec.json.decode(before[id]), record))
                if found:
                    yield Change(CHANGED, kind, id, title, about, found)
        for id, data in before.items():
            if id in after:
                continue
            record = msgspec.json.decode(data)
            yield Change(
                REMOVED, kind, id, self._old.title(kind, record), self._old.about(kind, record)
            )

    def event(self, old: Data, new: Data) -> Iterator[Change]:
        """Yield the change of the event itself, if any."""
        found = list(self._differences(old, new, skipped={"start", "end"}))
        if (old.get("start"), old.get("end")) != (new.get("start"), new.get("end")):
            found.append(Difference("dates", old=_dates(old), new=_dates(new)))
        if found:
            yield Change(CHANGED, "event", "", new["name"], differences=tuple(found))

    def _differences(
        self, old: Data, new: Data, part: Text | None = None, skipped: set[str] | None = None
    ) -> Iterator[Difference]:
        """Yield what differs between two forms of one record."""
        changed = {key for key in old.keys() | new.keys() if old.get(key) != new.get(key)}
        changed -= skipped or set()
        if "end" in changed:
            changed.add("start")
        for key in {"start": None, **new, **old}:
            if key in changed and key not in _WITH_OTHERS:
                yield from self._field(key, old, new, part or {})
        yield from self._talks(old.get("presentations", []), new.get("presentations", []))

    def _field(self, key: str, old: Data, new: Data, part: Text) -> Iterator[Difference]:
        a, b = old.get(key), new.get(key)
        if key == "photo":
            yield from self._photo(a or {}, b or {}, part)
            return
        described = self._old.value(key, old), self._new.value(key, new)
        if key in _NAMED:
            kind, what = _NAMED[key]
            went = self._old.names(kind, [id for id in a or () if id not in (b or ())])
            came = self._new.names(kind, [id for id in b or () if id not in (a or ())])
            if not went and not came:
                went, came = self._old.names(kind, a), self._new.names(kind, b)
            yield Difference(what, part, old=went, new=came)
        elif described[0] is not None and described[1] is not None:
            what = "time" if key == "start" else key
            yield Difference(what, part, old=described[0], new=described[1])
        else:
            yield from _text_differences(key, a, b, part, self._languages)

    def _photo(self, old: Data, new: Data, part: Text) -> Iterator[Difference]:
        """Yield another picture as such: its name in the release says nothing to people."""
        if old.get("id") != new.get("id"):
            yield Difference("photo", part)
        if old.get("alt") != new.get("alt"):
            yield from _text_differences(
                "photo", old.get("alt"), new.get("alt"), part, self._languages
            )

    def _talks(self, old: list[Data], new: list[Data]) -> Iterator[Difference]:
        """Yield what differs between the presentations of a session."""
        before, after = ({talk["id"]: talk for talk in talks} for talks in (old, new))
        went = tuple(talk["title"] for id, talk in before.items() if id not in after)
        came = tuple(talk["title"] for id, talk in after.items() if id not in before)
        if went or came:
            yield Difference("presentations", old=went, new=came)
        for id, talk in after.items():
            if id in before:
                yield from self._differences(before[id], talk, part=talk["title"])


def _dates(event: Data) -> tuple[Text, ...]:
    dates = [event[key] for key in ("start", "end") if event.get(key)]
    return ({"": " – ".join(dates)},) if dates else ()


def _text_differences(
    key: str, old: Any, new: Any, part: Text, languages: tuple[str, ...]
) -> Iterator[Difference]:
    """Yield the differences of a text in each language, or of anything read as a text."""
    a, b = texts_of(old, languages), texts_of(new, languages)
    told = False
    for language in dict.fromkeys([*b, *a]):
        before, after = a.get(language, ""), b.get(language, "")
        if before != after:
            told = True
            yield Difference(key, part, language, pieces(before, after))
    if not told:
        # The words are the same: another order, a style, a number on the map.
        yield Difference(key, part)
