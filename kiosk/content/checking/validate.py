"""Puts what the files hold into the models of the schema, record by record.

One bad record does not hide the others: each gives all its problems, and its identifier counts
as known, so that what refers to it is not reported too.
"""

from collections import defaultdict
from dataclasses import dataclass, field
from itertools import islice
from pathlib import PurePosixPath
from typing import Any, Generic, TypeVar

from pydantic import BaseModel, ValidationError

from kiosk.content.checking.explain import explain
from kiosk.content.model.schema import (
    Event,
    Partnership,
    Place,
    Places,
    Room,
    Session,
    Speaker,
    Venue,
)
from kiosk.content.model.texts import Languages
from kiosk.content.problems.problem import Problem
from kiosk.content.reading.positions import Positions
from kiosk.content.reading.yamlgate import Document, Path

# Problems reported of one record; one with more has been misread as a whole.
MOST_OF_ONE = 20

M = TypeVar("M", bound=BaseModel)

FOLDERS: dict[str, type[BaseModel]] = {
    "sessions": Session,
    "speakers": Speaker,
    "partnerships": Partnership,
}


@dataclass(frozen=True, slots=True)
class Placed(Generic[M]):
    """A record and where it is."""

    record: M
    file: str
    path: Path


@dataclass(frozen=True, slots=True)
class Written:
    """A record as it was written, good or not."""

    kind: str
    file: str
    path: Path
    data: Any


@dataclass
class Records:
    """All records that are good; all as written; the places of all identifiers by kind; and the
    kinds of which not all is known, because a file could not be read.
    """

    event: Placed[Event] | None = None
    rooms: list[Placed[Room]] = field(default_factory=list)
    places: list[Placed[Place]] = field(default_factory=list)
    sessions: list[Placed[Session]] = field(default_factory=list)
    speakers: list[Placed[Speaker]] = field(default_factory=list)
    partnerships: list[Placed[Partnership]] = field(default_factory=list)
    written: list[Written] = field(default_factory=list)
    ids: dict[str, dict[str, tuple[str, Path]]] = field(default_factory=lambda: defaultdict(dict))
    unread: set[str] = field(default_factory=set)


class Validator:
    """Validates parsed files into `records`, adding to `problems`."""

    def __init__(self, files: dict[str, Document], positions: Positions) -> None:
        self.records = Records()
        self.problems: list[Problem] = []
        self._positions = positions
        event = files.get("event.yaml")
        self._languages = _languages(event.data if event else None)
        if not event:
            self.records.unread.add("theme")

    def file(self, file: str, data: Any) -> None:
        """Validate one file."""
        if file == "event.yaml":
            self.records.event = self._one(Event, file, (), data or {})
            self._themes(file, data)
            if self.records.event is None:
                self.records.unread.add("theme")
        elif file == "venue.yaml":
            self._nested(Venue, Room, file, data, "rooms", self.records.rooms)
        elif file == "places.yaml":
            self._nested(Places, Place, file, data, "places", self.records.places)
        else:
            kind = file.partition("/")[0]
            self._list(FOLDERS[kind], file, (), data, getattr(self.records, kind))

    def _themes(self, file: str, data: Any) -> None:
        themes = data.get("themes") if isinstance(data, dict) else None
        for index, theme in enumerate(themes if isinstance(themes, list) else []):
            self._known("theme", file, ("themes", index), theme)

    def _presentations(self, file: str, path: Path, data: Any) -> None:
        """Note the presentations of a session, whose identifiers are its own."""
        talks = data.get("presentations") if isinstance(data, dict) else None
        for index, talk in enumerate(talks if isinstance(talks, list) else []):
            kind = f"presentation {file} {path}"
            self._known(kind, file, (*path, "presentations", index), talk)

    def _nested(
        self,
        outer: type[BaseModel],
        inner: type[M],
        file: str,
        data: Any,
        key: str,
        good: list[Any],
    ) -> None:
        """Validate a file whose one key holds the records."""
        if isinstance(data, dict) and isinstance(data.get(key), list):
            self._list(inner, file, (key,), data[key], good)
            data = {k: v for k, v in data.items() if k != key}
            self._one(outer, file, (), data)
        elif self._one(outer, file, (), {} if data is None else data) is None:
            self.records.unread.add(inner.__name__.lower())

    def _list(self, model: type[M], file: str, path: Path, data: Any, good: list[Any]) -> None:
        entries = enumerate(data) if isinstance(data, list) else [(None, data)]
        for index, entry in entries:
            if entry is None and index is None:
                return
            place = path if index is None else (*path, index)
            self._known(model.__name__.lower(), file, place, entry)
            self.records.written.append(Written(model.__name__.lower(), file, place, entry))
            if model is Session:
                self._presentations(file, place, entry)
            placed = self._one(model, file, place, entry)
            if placed:
                good.append(placed)

    def _known(self, kind: str, file: str, path: Path, data: Any) -> None:
        """Note the identifier of a record, and whether it has been seen before."""
        id = data.get("id") if isinstance(data, dict) else None
        if not isinstance(id, str):
            return
        known = self.records.ids[kind]
        if id not in known:
            known[id] = (file, path)
            return
        first, second = known[id], (file, path)
        if _as_listed(file) < _as_listed(first[0]):
            first, second = second, first
            known[id] = first
        line, _ = self._positions.of(first[0], (*first[1], "id"))
        values: dict[str, object] = {"id": id, "file": first[0], "line": line}
        self._add("duplicate-id", second[0], (*second[1], "id"), values)

    def _one(self, model: type[M], file: str, path: Path, data: Any) -> Placed[M] | None:
        try:
            record = model.model_validate(data, context=self._languages)
        except ValidationError as error:
            for detail in islice(error.errors(include_url=False), MOST_OF_ONE):
                found = explain(model, detail, self._languages.codes)
                line, column = self._positions.of(file, (*path, *found.path), key=found.at_key)
                self.problems.append(
                    Problem(file, line, column, found.code, found.values, found.hint)
                )
            return None
        return Placed(record, file, path)

    def _add(self, code: str, file: str, path: Path, values: dict[str, object]) -> None:
        self.problems.append(Problem(file, *self._positions.of(file, path), code, values))


def _as_listed(file: str) -> str:
    """Return what puts “a.yaml” before its copy, “a - Copy.yaml”, as people see them listed."""
    return str(PurePosixPath(file).with_suffix(""))


def _languages(event: Any) -> Languages:
    """Return the languages event.yaml names, as far as it can be read."""
    written = event.get("languages") if isinstance(event, dict) else None
    codes = [code for code in written if isinstance(code, str)] if isinstance(written, list) else []
    return Languages(tuple(dict.fromkeys(codes)))
