"""Reads YAML in one pass over libyaml's events, refusing what staff never need and attackers do.

Anchors, aliases, tags, merge keys, several documents, deep nesting and endless files are refused
before anything is built from them. Every scalar is a text, so that `14:00`, `no` and `012` stay
what was written. A key whose value is empty or `~` is as good as absent, and is left out.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from yaml import MarkedYAMLError
from yaml._yaml import CParser
from yaml.events import (
    AliasEvent,
    DocumentEndEvent,
    DocumentStartEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
    StreamEndEvent,
    StreamStartEvent,
)

from kiosk.content.reading.characters import find_forbidden
from kiosk.content.reading.syntax import ContentSyntaxError, explain, explain_start

Path = tuple[str | int, ...]

MAX_EVENTS = 200_000
MAX_DEPTH = 20
MOST_TWICE = 100

_EXPECTED = object()  # stands for the key of a mapping that is to come next


@dataclass(frozen=True, slots=True)
class Document:
    """A file's mappings, lists and texts, None if it is empty; and the first keys it holds twice.

    `starts` has the line and column, from 1, of each record by its path: what most warnings need.
    Records in braces are not in it: they cannot be read without what is around them.
    """

    data: Any
    twice: list[ContentSyntaxError]
    starts: dict[Path, tuple[int, int]]


def load(text: str) -> Document:
    """Return what a file holds; raise ContentSyntaxError where the rest cannot be read."""
    parser = CParser(text)
    builder = _Builder(text)
    try:
        for _ in range(MAX_EVENTS):
            event = parser.get_event()
            kind = type(event)
            if kind is StreamEndEvent:
                return Document(builder.document, builder.twice, builder.starts)
            _STEPS[kind](builder, event)
    except MarkedYAMLError as error:
        raise explain(error, text.split("\n"), builder.bracket) from error
    finally:
        parser.dispose()
    raise _problem("too-many-parts", event, limit=MAX_EVENTS)


class _Builder:
    """Builds the document."""

    def __init__(self, text: str) -> None:
        self.document: Any = None
        self.twice: list[ContentSyntaxError] = []
        self.starts: dict[Path, tuple[int, int]] = {}
        self._name: Any = None
        self._text = text
        self._documents = 0
        self._stack: list[tuple[Any, Any, Any]] = []
        self._box: Any = None
        self._key: Any = None

    @property
    def bracket(self) -> Any:
        """Return where the bracket was opened that is still open, the last of them, or None."""
        event = self._stack[-1][2] if self._stack else None
        return event.start_mark if event and event.flow_style else None

    def scalar(self, event: Any) -> None:
        if event.anchor is not None or event.tag is not None:
            self.refuse(event)
        value = event.value
        # The file as written has been looked at; what an escape stands for has not.
        if event.style == '"' and (found := find_forbidden(value)):
            raise _problem("bad-character", event, character=found[1])
        if self._key is _EXPECTED:
            if value in self._box and len(self.twice) < MOST_TWICE:
                self.twice.append(_problem("duplicate-key", event, key=value))
            elif value == "<<":
                raise _problem("yaml-merge", event)
            elif value == "":
                raise _problem("no-key", event)
            self._key = value
        elif event.implicit[0] and (value == "" or value == "~"):
            self._put(None)
        else:
            self._put(value)

    def _put(self, value: Any) -> None:
        box = self._box
        if type(box) is list:
            box.append(value)
        elif box is None:
            self.document = value
        else:
            if value is not None:
                box[self._key] = value
            self._key = _EXPECTED

    def mapping(self, event: Any) -> None:
        depth = len(self._stack)
        if depth < 3 and not event.flow_style:
            place = event.start_mark.line + 1, event.start_mark.column + 1
            if depth == 0:
                self.starts[()] = place
            elif type(self._box) is list:
                index = len(self._box)
                self.starts[(index,) if depth == 1 else (self._name, index)] = place
        self._open(event, {}, _EXPECTED)

    def sequence(self, event: Any) -> None:
        if len(self._stack) == 1:
            self._name = self._key
        self._open(event, [], None)

    def _open(self, event: Any, box: Any, key: Any) -> None:
        if event.anchor is not None or event.tag is not None:
            self.refuse(event)
        if self._key is _EXPECTED:
            raise _problem("yaml-key", event)
        if len(self._stack) >= MAX_DEPTH:
            raise _problem("too-deep", event, limit=MAX_DEPTH)
        self._put(box)
        self._stack.append((self._box, self._key, event))
        self._box, self._key = box, key

    def close(self, _event: Any) -> None:
        self._box, self._key, _ = self._stack.pop()

    def begin(self, event: Any) -> None:
        self._documents += 1
        if self._documents > 1:
            raise _problem("yaml-documents", event)

    def refuse(self, event: Any) -> None:
        mark = event.start_mark
        raise explain_start(self._text.split("\n"), mark.line, mark.column)

    def nothing(self, _event: Any) -> None:
        """Take an event that says nothing."""


# What each kind of event does. Were the steps of the builder’s own, it would hold itself, and the
# document, until Python looks for cycles.
_STEPS: dict[type, Callable[[_Builder, Any], None]] = {
    ScalarEvent: _Builder.scalar,
    MappingStartEvent: _Builder.mapping,
    SequenceStartEvent: _Builder.sequence,
    MappingEndEvent: _Builder.close,
    SequenceEndEvent: _Builder.close,
    AliasEvent: _Builder.refuse,
    DocumentStartEvent: _Builder.begin,
    DocumentEndEvent: _Builder.nothing,
    StreamStartEvent: _Builder.nothing,
}


def _problem(code: str, event: Any, **values: object) -> ContentSyntaxError:
    return ContentSyntaxError(code, event.start_mark.line + 1, event.start_mark.column + 1, values)
