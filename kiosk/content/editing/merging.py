"""Brings together a record as it was imported, as staff have it, and as it comes now.

What changed on one side only is taken from that side. What both changed differently is a conflict:
staff's stays. Texts are compared by language and by their words, lists by their members.
"""

import re
from dataclasses import dataclass, field
from typing import Any

_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")
# An absent field.
_NOTHING: Any = None


@dataclass(frozen=True, slots=True)
class Conflict:
    """A field that both sides changed: what staff have, which stays, and what came."""

    field: str
    kept: Any
    offered: Any


@dataclass
class Merger:
    """Merges records of an event whose first language is known; collects conflicts."""

    language: str
    conflicts: list[Conflict] = field(default_factory=list)

    def record(self, base: dict[str, Any], ours: dict[str, Any], new: dict[str, Any]) -> Any:
        """Return the merged record, in the order of staff's."""
        return self._mapping("", base, ours, new)

    def _mapping(self, path: str, base: Any, ours: Any, new: Any) -> dict[str, Any]:
        merged = {}
        for key in _keys(ours, new):
            inner = f"{path}.{key}".strip(".")
            value = self._value(inner, base.get(key), ours.get(key), new.get(key))
            if value is not _NOTHING:
                merged[key] = value
        return merged

    def _value(self, path: str, base: Any, ours: Any, new: Any) -> Any:
        if same(new, base) or same(ours, new):
            return ours
        if same(ours, base):
            return new
        present = [value for value in (base, ours, new) if value is not _NOTHING]
        if ours is not _NOTHING and new is not _NOTHING and all(map(_is_text, present)):
            return self._text(path, base, ours, new)
        if all(isinstance(value, dict) for value in present):
            return self._mapping(path, base or {}, ours or {}, new or {})
        if all(isinstance(value, list) for value in present):
            return self._list(path, base or [], ours or [], new or [])
        self.conflicts.append(Conflict(path, ours, new))
        return ours

    def _text(self, path: str, base: Any, ours: Any, new: Any) -> Any:
        """Merge a text language by language: a translation staff added stays."""
        whole = [self._by_language(value) for value in (base, ours, new)]
        if whole[1].keys() == {self.language} == whole[2].keys():
            self.conflicts.append(Conflict(path, ours, new))
            return ours
        merged = self._mapping(path, *whole)
        plain = set(merged) == {self.language} and isinstance(ours, str)
        return merged[self.language] if plain else merged

    def _by_language(self, value: Any) -> dict[str, Any]:
        if isinstance(value, str):
            return {self.language: value}
        return dict(value or {})

    def _list(self, path: str, base: list[Any], ours: list[Any], new: list[Any]) -> list[Any]:
        if all(isinstance(one, dict) and "id" in one for one in (*base, *ours, *new)):
            return self._records(path, base, ours, new)
        if any(isinstance(one, dict | list) for one in (*base, *ours, *new)):
            self.conflicts.append(Conflict(path, ours, new))
            return ours
        merged = [one for one in new if one in ours or one not in base]
        for index, one in enumerate(ours):
            if one not in base and one not in merged:
                merged.insert(min(index, len(merged)), one)
        return merged

    def _records(self, path: str, base: list[Any], ours: list[Any], new: list[Any]) -> list[Any]:
        """Merge a list of records by their ids, in staff's order, what is new at the end."""
        was = {one["id"]: one for one in base}
        comes = {one["id"]: one for one in new}
        merged = []
        for one in ours:
            id = one["id"]
            if id in comes:
                merged.append(self._mapping(f"{path}.{id}", was.get(id, {}), one, comes[id]))
            elif id not in was or not same(one, was[id]):
                merged.append(one)
        have = {one["id"] for one in ours}
        return merged + [one for id, one in comes.items() if id not in have and id not in was]


def _keys(ours: dict[str, Any], new: dict[str, Any]) -> list[str]:
    """Return the keys of both: staff's order, new keys after the key they follow."""
    keys = list(ours)
    last = -1
    for key in new:
        if key in keys:
            last = keys.index(key)
        else:
            last += 1
            keys.insert(last, key)
    return keys


def _is_text(value: Any) -> bool:
    if isinstance(value, str):
        return True
    return isinstance(value, dict) and all(
        _LANGUAGE.fullmatch(key) and isinstance(text, str) for key, text in value.items()
    )


def same(one: Any, other: Any) -> bool:
    """Return whether two values say the same: how a text is wrapped does not count."""
    if isinstance(one, str) and isinstance(other, str):
        return one == other or _words(one) == _words(other)
    if isinstance(one, dict) and isinstance(other, dict):
        return one.keys() == other.keys() and all(same(one[key], other[key]) for key in one)
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(map(same, one, other))
    return bool(one == other)


def _words(text: str) -> list[str]:
    """Return the words of each paragraph and list entry."""
    return [" ".join(part.split()) for part in re.split(r"\n\s*\n|\n(?=- |\d+\. )", text.strip())]
