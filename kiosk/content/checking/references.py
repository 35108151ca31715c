"""What records say of each other: that what they name exists, once, and is of some use."""

import re
from collections.abc import Iterator
from typing import Any

from kiosk.catalogue import N_
from kiosk.content.checking.explain import closest
from kiosk.content.checking.validate import Records, Written
from kiosk.content.model.schema import ID
from kiosk.content.problems.messages import DID_YOU_MEAN
from kiosk.content.problems.problem import Problem
from kiosk.content.reading.positions import Positions
from kiosk.content.reading.yamlgate import Path

_ID = re.compile(ID)

# Finding the name someone meant takes a moment: where more are wrong, it is not a slip.
MOST_SUGGESTIONS = 20

# Where each kind of record names others: "*" stands for each entry of a list.
_NAMES: dict[str, dict[Path, str]] = {
    "session": {
        ("room",): "room",
        ("moved_from", "room"): "room",
        ("theme",): "theme",
        ("moderators", "*"): "speaker",
        ("speakers", "*"): "speaker",
        ("presentations", "*", "speakers", "*"): "speaker",
        ("presentations", "*", "partnerships", "*"): "partnership",
    },
    "partnership": {("places", "*"): "place", ("partners", "*", "place"): "place"},
}

_UNKNOWN = {
    "room": N_("There is no room “{id}”."),
    "theme": N_("There is no theme “{id}”."),
    "speaker": N_("There is no speaker “{id}”."),
    "partnership": N_("There is no partnership “{id}”."),
    "place": N_("There is no place “{id}”."),
}

_UNUSED = {
    "speaker": N_("No session names the speaker “{id}”."),
    "place": N_("No partnership names the place “{id}”."),
}


def reference_problems(records: Records, positions: Positions) -> Iterator[Problem]:
    """Return what is wrong with the names records give each other.

    They are looked for in what was written, so that a record with another fault gives these too.
    What is missing is not known of kinds of which a file could not be read.
    """
    used: set[tuple[str, str]] = set()
    suggestions = 0
    for written in records.written:
        listed: set[tuple[Path, str]] = set()
        for path, kind, id in _named(written):
            used.add((kind, id))
            place = (written.file, (*written.path, *path))
            if (path[:-1], id) in listed:
                values: dict[str, object] = {"id": id}
                yield Problem(written.file, *positions.of(*place), "repeated-reference", values)
            elif id not in records.ids[kind] and kind not in records.unread and _ID.match(id):
                suggestions += 1
                near = closest(id, records.ids[kind]) if suggestions <= MOST_SUGGESTIONS else ""
                values = {"id": id, "suggestion": near}
                hint = DID_YOU_MEAN if near else ""
                yield Problem(
                    written.file, *positions.of(*place), "unknown-reference", values,
                    hint, _UNKNOWN[kind],
                )  # fmt: skip
            listed.add((path[:-1], id))
    if not records.unread:
        yield from _unused(records, positions, used)


def _unused(
    records: Records, positions: Positions, used: set[tuple[str, str]]
) -> Iterator[Problem]:
    for kind, message in _UNUSED.items():
        for id, (file, path) in records.ids[kind].items():
            if (kind, id) not in used:
                place = positions.of(file, path)
                yield Problem(file, *place, "unused", {"id": id}, "", message)


def _named(written: Written) -> Iterator[tuple[Path, str, str]]:
    """Return path, kind and identifier of each name a record gives."""
    for pattern, kind in _NAMES.get(written.kind, {}).items():
        for path, id in _found(written.data, pattern):
            yield path, kind, id


def _found(data: Any, pattern: Path, path: Path = ()) -> Iterator[tuple[Path, str]]:
    """Return the texts at a pattern and their paths."""
    if not pattern:
        if isinstance(data, str):
            yield path, data
    elif pattern[0] == "*":
        for index, entry in enumerate(data if isinstance(data, list) else ()):
            yield from _found(entry, pattern[1:], (*path, index))
    elif isinstance(data, dict) and pattern[0] in data:
        yield from _found(data[pattern[0]], pattern[1:], (*path, pattern[0]))
