"""What records say of each other: that what they name exists, once, and is of some use."""

import re
from collections.abc import Iterator
from typing import Any

from kiosk.catalogue import N_
from kiosk.content.explain import closest
from kiosk.content.messages import DID_YOU_MEAN
from kiosk.content.positions import Path, Positions
from kiosk.content.problems import Problem
from kiosk.content.schema import ID
from kiosk.content.validate import Records

_ID = re.compile(ID)

# Where each kind of record names others: "*" stands for each entry of a list.
_NAMES: dict[str, dict[Path, str]] = {
    "session": {
        ("room",): "room",
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
    for written in records.written:
        for pattern, kind in _NAMES.get(written.kind, {}).items():
            for path, id in _found(written.data, pattern):
                used.add((kind, id))
                if id in records.ids[kind] or kind in records.unread:
                    continue
                # What cannot be an identifier is already a problem of the format.
                if _ID.match(id):
                    line, column = positions.of(written.file, (*written.path, *path))
                    near = closest(id, records.ids[kind])
                    values: dict[str, object] = {"id": id[:80], "suggestion": near}
                    yield Problem(
                        written.file, line, column, "unknown-reference", values,
                        DID_YOU_MEAN if near else "", _UNKNOWN[kind],
                    )  # fmt: skip
        for path, id in _repeated(written.data):
            line, column = positions.of(written.file, (*written.path, *path))
            yield Problem(written.file, line, column, "repeated-reference", {"id": id[:80]})
    for kind, message in _UNUSED.items():
        for id, (file, path) in records.ids[kind].items():
            if (kind, id) not in used and not records.unread:
                line, column = positions.of(file, path)
                yield Problem(file, line, column, "unused", {"id": id[:80]}, "", message)


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


def _repeated(data: Any, path: Path = ()) -> Iterator[tuple[Path, str]]:
    """Return the identifiers that a list of them holds a second time."""
    if isinstance(data, dict):
        for key, value in data.items():
            if isinstance(value, dict | list):
                yield from _repeated(value, (*path, key))
    elif isinstance(data, list):
        seen: set[str] = set()
        for index, entry in enumerate(data):
            if not isinstance(entry, str):
                yield from _repeated(entry, (*path, index))
            elif entry in seen:
                yield (*path, index), entry
            else:
                seen.add(entry)
