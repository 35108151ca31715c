"""Renews a folder from a programme that came again, and keeps what staff did to it."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from kiosk.content.editing.merging import Conflict, Merger, same
from kiosk.content.editing.yamlediting import Way, append, edit
from kiosk.content.editing.yamlwriting import write
from kiosk.content.formats.folder import LISTS, Imported, grouped, put, write_imported
from kiosk.content.formats.model import Record
from kiosk.content.formats.records import Made, Tree
from kiosk.content.reading.source import read
from kiosk.content.reading.syntax import ContentSyntaxError
from kiosk.content.reading.yamlgate import load

_FOLDER_KINDS = {"sessions": "session", "speakers": "speaker", "partnerships": "partnership"}
# What visitors call a move.
_MOVED = ("start", "end", "room")


@dataclass
class Written:
    """A record as staff have it, and where it is."""

    file: str
    way: Way
    data: Record


@dataclass
class Update:
    """What an update does, record by record: (kind, id) or more."""

    added: list[tuple[str, str]] = field(default_factory=list)
    changed: list[tuple[str, str, list[str]]] = field(default_factory=list)
    moved: list[tuple[str, dict[str, tuple[Any, Any]]]] = field(default_factory=list)
    vanished: list[str] = field(default_factory=list)
    removed: list[tuple[str, str]] = field(default_factory=list)
    kept_out: list[tuple[str, str]] = field(default_factory=list)
    conflicts: list[tuple[str, str, Conflict]] = field(default_factory=list)
    unchanged: int = 0


class BrokenContentError(Exception):
    """The folder holds a file that cannot be read, so nothing in it is touched."""

    def __init__(self, file: str, line: int) -> None:
        super().__init__(f"{file}:{line}")
        self.file = file
        self.line = line


class Updater:
    """Works out and makes the changes to one folder."""

    def __init__(self, folder: Path, before: Imported, remove: bool) -> None:
        self._folder = folder
        self._before = before
        self._remove = remove
        self._texts = read(folder).texts
        self._data = {name: self._load(name, text) for name, text in self._texts.items()}
        self._written = dict(self._records())
        self._changes: dict[str, dict[Way, Any]] = {}
        self._new: dict[str, list[Made]] = {}
        self.update = Update()

    def _load(self, name: str, text: str) -> Any:
        try:
            return load(text).data
        except ContentSyntaxError as error:
            raise BrokenContentError(name, error.line) from error

    def _records(self) -> Iterator[tuple[tuple[str, str], Written]]:
        """Yield all records of the folder by kind and id."""
        lists = {file: (kind, key) for kind, (file, key) in LISTS.items()}
        for file, data in self._data.items():
            if file in lists:
                kind, key = lists[file]
                for index, one in enumerate((data or {}).get(key) or []):
                    yield (kind, one.get("id", "")), Written(file, (key, index), one)
            elif kind := _FOLDER_KINDS.get(file.partition("/")[0], ""):
                listed = data if isinstance(data, list) else [data]
                for index, one in enumerate(listed):
                    if isinstance(one, dict):
                        way: Way = (index,) if isinstance(data, list) else ()
                        yield (kind, one.get("id", "")), Written(file, way, one)

    def ids(self) -> dict[str, dict[tuple[str, str], str]]:
        """Return the identifiers that are in use in the folder, by kind."""
        found: dict[str, dict[tuple[str, str], str]] = {}
        for kind, id in self._written:
            found.setdefault(kind, {})[id, ""] = id
        return found

    def zone(self, before: Imported) -> str | None:
        """Return the time zone if staff have set one that was not imported."""
        ours = self._data.get("event.yaml") or {}
        zone = ours.get("time_zone")
        return zone if zone != before.event.get("time_zone") else None

    def is_of_another_event(self, tree: Tree) -> bool:
        """Return whether there are sessions here, and none of them is in a new tree."""
        imported = self._before.records.get("session", {}).keys()
        here = imported or {id for kind, id in self._written if kind == "session"}
        return bool(here) and not any(one.id in here for one in tree.kinds.get("session", []))

    def run(self, tree: Tree, format: str) -> Update:
        """Bring the folder up to a new tree; return what that did."""
        language = str((self._data.get("event.yaml") or tree.event)["languages"][0])
        self._event(tree, language)
        for kind, listed in tree.kinds.items():
            for made in listed:
                self._one(kind, made, language)
        gone = self._vanished(tree)
        self._write()
        for kind, made_again in gone.items():
            tree.kinds.setdefault(kind, []).extend(made_again)
        write_imported(self._folder, tree, format)
        return self.update

    def _event(self, tree: Tree, language: str) -> None:
        ours = self._data.get("event.yaml")
        if not isinstance(ours, dict):
            put(self._folder / "event.yaml", write(tree.event))
            return
        merger = Merger(language)
        merged = merger.record(self._before.event, ours, tree.event)
        self._note("event", "event", ours, merged, merger)
        if merged != ours:
            self._changes.setdefault("event.yaml", {})[()] = merged

    def _one(self, kind: str, made: Made, language: str) -> None:
        base = self._before.records.get(kind, {}).get(made.id)
        written = self._written.get((kind, made.id))
        if written is None:
            if base is not None:
                # Staff took it out: it stays out.
                self.update.kept_out.append((kind, made.id))
                return
            self._new.setdefault(kind, []).append(made)
            self.update.added.append((kind, made.id))
            return
        merger = Merger(language)
        merged = merger.record(base.data if base else {}, written.data, made.data)
        self._note(kind, made.id, written.data, merged, merger)
        if merged != written.data:
            self._changes.setdefault(written.file, {})[written.way] = merged

    def _note(self, kind: str, id: str, ours: Record, merged: Record, merger: Merger) -> None:
        self.update.conflicts += [(kind, id, conflict) for conflict in merger.conflicts]
        keys = [k for k in {**ours, **merged} if not same(ours.get(k), merged.get(k))]
        moves = {k: (ours.get(k), merged.get(k)) for k in keys if k in _MOVED}
        if kind == "session" and moves:
            self.update.moved.append((id, moves))
        others = [key for key in keys if key not in moves or kind != "session"]
        if others:
            self.update.changed.append((kind, id, others))
        if not keys:
            self.update.unchanged += 1

    def _vanished(self, tree: Tree) -> dict[str, list[Made]]:
        """Cancel or remove what comes no more; return what is to be remembered of it."""
        remembered: dict[str, list[Made]] = {}
        here = {kind: {made.id for made in listed} for kind, listed in tree.kinds.items()}
        for made in self._before.records.get("session", {}).values():
            written = self._written.get(("session", made.id))
            if made.id in here.get("session", set()) or written is None:
                continue
            if self._remove:
                self._take_out("session", made.id, written)
            else:
                if written.data.get("state") != "cancelled":
                    self.update.vanished.append(made.id)
                    cancelled = {**written.data, "state": "cancelled"}
                    self._changes.setdefault(written.file, {})[written.way] = cancelled
                made.data = {**made.data, "state": "cancelled"}
                remembered.setdefault("session", []).append(made)
        used = self._used()
        for kind in ("speaker", "room"):
            for made in self._before.records.get(kind, {}).values():
                written = self._written.get((kind, made.id))
                if made.id in here.get(kind, set()) or written is None:
                    continue
                if made.id in used or not same(written.data, made.data):
                    remembered.setdefault(kind, []).append(made)
                else:
                    self._take_out(kind, made.id, written)
        return remembered

    def _take_out(self, kind: str, id: str, written: Written) -> None:
        self.update.removed.append((kind, id))
        self._changes.setdefault(written.file, {})[written.way] = None

    def _used(self) -> set[str]:
        """Return the identifiers that the sessions of the folder will name."""
        used: set[str] = set()
        for (kind, _), written in self._written.items():
            if kind != "session":
                continue
            data = self._changes.get(written.file, {}).get(written.way, written.data) or {}
            used.add(str(data.get("room")))
            for part in (data, *data.get("presentations", [])):
                used.update(part.get("speakers", []), part.get("moderators", []))
        for made in self._new.get("session", []):
            used.update(made.data.get("speakers", []), made.data.get("moderators", []))
            used.add(str(made.data.get("room")))
        return used

    def _write(self) -> None:
        for file, changes in self._changes.items():
            if changes.get(()) is None and () in changes:
                (self._folder / file).unlink()
            elif _empties(self._data[file], changes):
                self._empty(file)
            else:
                put(self._folder / file, edit(self._texts[file], changes))
        for kind, made in self._new.items():
            if kind in LISTS:
                file, key = LISTS[kind]
                path = self._folder / file
                text = path.read_text("utf-8") if path.exists() else ""
                put(path, append(text, key, [one.data for one in made]))
            else:
                for name, listed in grouped(kind, made).items():
                    path = self._free(self._folder / name)
                    put(path, write(listed[0] if len(listed) == 1 else listed))

    def _free(self, path: Path) -> Path:
        """Return a path like this one where no file of staff is."""
        number, free = 2, path
        while free.exists():
            free, number = path.with_stem(f"{path.stem}-{number}"), number + 1
        return free

    def _empty(self, file: str) -> None:
        """Take the last record out of a file of several."""
        if isinstance(self._data[file], list):
            (self._folder / file).unlink()
        else:
            put(self._folder / file, write({key: [] for key in self._data[file]}))


def _empties(data: Any, changes: dict[Way, Any]) -> bool:
    """Return whether the changes take every record out of a file."""
    gone = sum(value is None for value in changes.values())
    if isinstance(data, list):
        return gone == len(data)
    return gone > 0 and all(gone == len(listed) for listed in data.values())
