"""JSON, read leniently: raw line ends in strings, a key twice. Places are ways into the tree."""

import json
from typing import Any

from kiosk.content.formats.model import Place
from kiosk.content.formats.notes import Notes, UnreadableError

Json = dict[str, Any]


def read_json(text: str, file: str, notes: Notes) -> Any:
    """Return what a document holds; raise UnreadableError where it cannot be read."""

    def pairs(found: list[tuple[str, Any]]) -> Json:
        whole: Json = {}
        for key, value in found:
            if key in whole:
                notes.add("duplicate-json-key", Place(file, 0, key), key=key)
                if _size(value) < _size(whole[key]):
                    continue
            whole[key] = value
        return whole

    try:
        return json.JSONDecoder(object_pairs_hook=pairs, strict=False).decode(text)
    except json.JSONDecodeError as error:
        raise UnreadableError("bad-json", Place(file, error.lineno), reason=error.msg) from error
    except (RecursionError, ValueError) as error:
        reason = "RecursionError" if isinstance(error, RecursionError) else str(error)
        raise UnreadableError("bad-json", Place(file), reason=reason) from error


def _size(value: Any) -> int:
    """Return how much a value holds: a container more than any plain value."""
    return len(value) + 1 if isinstance(value, list | dict) else 0


def mapping(value: Any) -> Json:
    """Return a value if it is a mapping, otherwise an empty one."""
    return value if isinstance(value, dict) else {}


def entries(value: Any) -> list[Any]:
    """Return a value if it is a list, otherwise an empty one."""
    return value if isinstance(value, list) else []


def mappings(value: Any) -> list[Json]:
    """Return the mappings in a list."""
    return [one for one in entries(value) if isinstance(one, dict)]


def word(value: Any) -> str:
    """Return a plain value as text; nothing for null, a mapping or a list."""
    return str(value).strip() if isinstance(value, str | int | float) else ""
