"""Writes records as staff would: plain where YAML allows, quoted where it must, texts in blocks.

Only what the content format uses is written, and `yamlgate.load` reads the same back.
"""

import re
from typing import Any

from kiosk.content.reading.characters import find_forbidden

WIDTH = 100
# What begins or holds none of YAML's signs needs no quotes; nor is it empty, or all digits of a
# time, for people copy these lines.
_PLAIN = re.compile(r"(?![-?:] )[^\s\-?:,\[\]{}#&*!|>'\"%@`~=<][^\n\t]*|-[^\s\-][^\n\t]*")
_SIGNS = re.compile(r":(?=\s|$)|(?<=\s)#|\s$|^---|^\.\.\.")
_WORDS = frozenset(["null", "true", "false", "yes", "no", "on", "off", "y", "n", "~"])
_SPECIAL = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\t": "\\t"}


def write(record: Any) -> str:
    """Return a document: one mapping, or a list of them."""
    if isinstance(record, list):
        return "".join(lines(record, 0)) or "[]\n"
    return "".join(lines(record, 0)) or "{}\n"


def lines(value: Any, indent: int) -> list[str]:
    """Return the lines of a mapping or list that begins at a column."""
    space = " " * indent
    found: list[str] = []
    if isinstance(value, dict):
        for key, inner in value.items():
            found += field(str(key), inner, indent)
        return found
    for inner in value:
        if isinstance(inner, dict) and inner:
            first, *rest = lines(inner, indent + 2)
            found += [f"{space}- {first[indent + 2 :]}", *rest]
        else:
            found += [f"{space}- {line}" for line in [_scalar(inner, indent + 2)]]
    return found


def field(key: str, value: Any, indent: int) -> list[str]:
    """Return the lines of a key and its value."""
    space = " " * indent
    if isinstance(value, dict) and value:
        return [f"{space}{key}:\n", *lines(value, indent + 2)]
    if isinstance(value, list) and any(isinstance(inner, dict) for inner in value):
        return [f"{space}{key}:\n", *lines(value, indent + 2)]
    if isinstance(value, list):
        flow = f"{space}{key}: [{', '.join(_flow(inner) for inner in value)}]\n"
        if len(flow) <= WIDTH + 1 and all(_is_short(inner) for inner in value):
            return [flow]
        return [f"{space}{key}:\n", *lines(value, indent + 2)]
    return [f"{space}{key}: {_scalar(value, indent + 2)}"]


def _is_short(value: Any) -> bool:
    return isinstance(value, str) and re.fullmatch(r"[\w-]{1,80}", value) is not None


def _flow(value: Any) -> str:
    text = str(value)
    return _quoted(text) if text.lower() in _WORDS else text


def _scalar(value: Any, indent: int) -> str:
    """Return a text with its line end; one of several lines is a block."""
    if isinstance(value, list | dict):
        return "[]\n" if isinstance(value, list) else "{}\n"
    text = str(value)
    if "\n" in text and _fits_block(text):
        space = " " * indent
        body = "".join(f"{space}{line}\n" if line else "\n" for line in text.split("\n"))
        return f"|-\n{body}"
    if _PLAIN.fullmatch(text) and not _SIGNS.search(text) and _is_tame(text):
        return f"{text}\n"
    return _quoted(text) + "\n"


def _fits_block(text: str) -> bool:
    """Return whether a block holds a text: no end of line at its ends, nothing to escape."""
    return (
        text == text.strip("\n")
        and not text.startswith((" ", "\t"))
        and "\t" not in text
        and find_forbidden(text) is None
        and all(line == line.rstrip() for line in text.split("\n"))
    )


def _is_tame(text: str) -> bool:
    return text.lower() not in _WORDS and find_forbidden(text) is None and "\r" not in text


def _quoted(text: str) -> str:
    if find_forbidden(text) or "\r" in text:
        text = "".join(
            _SPECIAL.get(c) or (c if c.isprintable() or c == " " else f"\\U{ord(c):08x}")
            for c in text
        )
    else:
        text = "".join(_SPECIAL.get(c, c) for c in text)
    return f'"{text}"'
