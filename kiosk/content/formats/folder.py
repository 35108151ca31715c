"""A content folder as import sees it: which file a record is in, and what was imported before."""

import json
import os
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from kiosk.content.editing.yamlwriting import write
from kiosk.content.formats.model import Record
from kiosk.content.formats.records import Known, Made, Tree

# What was imported last: staff's own changes are what differs from it.
IMPORTED = "imported.json"
_NOTE = "What `kiosk import` wrote last. Keep this file: --update compares with it."
# A folder of more files than this is slow to open; beyond it, records share files.
_MOST_FILES = 2_000
_A_FILE = 100
_FOLDERS = {"session": "sessions", "speaker": "speakers", "partnership": "partnerships"}
# Kinds whose records are a list in one file: the file and its key.
LISTS = {"room": ("venue.yaml", "rooms"), "place": ("places.yaml", "places")}


@dataclass
class Imported:
    """What an earlier import wrote. `gone` are sessions that had vanished then."""

    event: Record = field(default_factory=dict)
    records: dict[str, dict[str, Made]] = field(default_factory=dict)

    def known(self) -> Known:
        """Return the identifiers by kind, and by key and start."""
        known: Known = {
            kind: {(made.key, made.start): made.id for made in by_id.values()}
            for kind, by_id in self.records.items()
        }
        for kind in ("room", "speaker"):
            known[kind] = {(key, ""): id for (key, _), id in known.get(kind, {}).items()}
        return known


def read_imported(folder: Path) -> Imported:
    """Return what was imported before; nothing if nothing was, or if its file is damaged."""
    try:
        whole = json.loads((folder / IMPORTED).read_text("utf-8"))
        records = {
            kind: {
                one["id"]: Made(one["id"], one["key"], one["data"], start=one["start"])
                for one in listed
            }
            for kind, listed in whole["records"].items()
        }
        return Imported(whole["event"], records)
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return Imported()


def write_imported(folder: Path, tree: Tree, format: str) -> None:
    """Note what an import wrote."""
    head = {"note": _NOTE, "format": format, "event": tree.event}
    kinds = []
    for kind, listed in tree.kinds.items():
        # A record a line: who compares two of these files sees which records changed.
        lines = ",\n".join(
            _json({"id": one.id, "key": one.key, "start": one.start, "data": one.data})
            for one in listed
        )
        kinds.append(f"{_json(kind)}: [\n{lines}\n]")
    body = ",\n".join(kinds)
    put(folder / IMPORTED, f'{_json(head)[:-1]}, "records": {{\n{body}\n}}}}\n')


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)


def write_tree(folder: Path, tree: Tree) -> None:
    """Write a new content into a folder; event.yaml, without which it is none, comes last."""
    for name in ("", *_FOLDERS.values()):
        (folder / name).mkdir(parents=True, exist_ok=True)
    for kind, (name, key) in LISTS.items():
        if made := tree.kinds.get(kind):
            put(folder / name, write({key: [one.data for one in made]}))
    for kind in _FOLDERS:
        for name, listed in grouped(kind, tree.kinds.get(kind, [])).items():
            text = write(listed[0] if len(listed) == 1 else listed)
            (folder / name).write_text(text, "utf-8", newline="\n")
    put(folder / "event.yaml", write(tree.event))


def grouped(kind: str, made: list[Made]) -> dict[str, list[Any]]:
    """Return the records by file: one each, a hundred each where there are very many."""
    folder = _FOLDERS[kind]
    if len(made) <= _MOST_FILES:
        return {f"{folder}/{one.id}.yaml": [one.data] for one in made}
    files: dict[str, list[Any]] = {}
    for index, one in enumerate(made):
        files.setdefault(f"{folder}/{index // _A_FILE + 1:04}.yaml", []).append(one.data)
    return files


def put(path: Path, text: str) -> None:
    """Write a file whole: whoever reads it meanwhile sees the old one or the new one."""
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_name(path.name + ".part")
    part.write_text(text, "utf-8", newline="\n")
    os.replace(part, path)
