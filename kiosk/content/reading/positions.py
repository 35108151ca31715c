"""Finds the line and column of a part of a file, when a problem needs them.

The gate notes where records start; where their parts are nobody asks of a good file. A record with
a problem in a part is read once more, with all positions, and kept.
"""

from itertools import zip_longest
from typing import Any

import yaml
from yaml._yaml import CParser

from kiosk.content.reading.yamlgate import Document, Path


class Positions:
    """The positions in files that have passed the gate."""

    def __init__(self, texts: dict[str, str], documents: dict[str, Document]) -> None:
        self._texts = texts
        self._documents = documents
        self._files: dict[str, _File] = {}

    def of(self, file: str, path: Path, *, key: bool = False) -> tuple[int, int]:
        """Return line and column, from 1, of the value at a path, or of its key.

        What is not there has the position of what should hold it.
        """
        if file not in self._documents:
            return 0, 0
        starts = self._documents[file].starts
        if path in starts:
            return starts[path]
        if file not in self._files:
            self._files[file] = _File(self._texts[file], starts)
        return self._files[file].of(path, key)


class _File:
    """A file of which the positions of parts are asked."""

    def __init__(self, text: str, starts: dict[Path, tuple[int, int]]) -> None:
        self._text = text
        self._lines = text.split("\n")
        self._starts = starts
        # Of a list that is written twice, the later places stand under the first name.
        ordered = sorted(starts, key=starts.__getitem__)
        following = [starts[path][0] for path in ordered[1:]]
        self._ends = dict(zip_longest(ordered, following, fillvalue=len(self._lines)))
        self._read: dict[Path, yaml.Node | None] = {}

    def of(self, path: Path, key: bool) -> tuple[int, int]:
        record = next((path[:n] for n in (2, 1) if path[:n] in self._starts), ())
        if record not in self._read:
            self._read[record] = _compose(self._lines_of(record) if record else self._text)
        node = self._read[record]
        if node is None:
            return 1, 1
        above = self._starts[record][0] - 1 if record else 0
        line, column = _walk(node, path[len(record) :], key)
        return above + line, column

    def _lines_of(self, record: Path) -> str:
        """Return the lines of a record, and the one where the next begins, which ends it."""
        line, column = self._starts[record]
        first = " " * (column - 1) + self._lines[line - 1][column - 1 :]
        return "\n".join([first, *self._lines[line : self._ends[record]]])


def _compose(text: str) -> yaml.Node | None:
    """Return the first node of a text, whatever follows it."""
    composer = _Composer(text)
    try:
        return composer.get_node() if composer.check_node() else None
    finally:
        composer.dispose()


class _Composer(CParser):
    """Builds nodes with positions; without tags, which are most of a full loader’s work."""

    def descend_resolver(self, *_: Any) -> None:
        """Take no note of where the parser is."""

    def ascend_resolver(self) -> None:
        """Take no note of where the parser is."""

    def resolve(self, *_: Any) -> str:
        """Return no tag."""
        return ""


def _walk(node: yaml.Node, path: Path, key: bool) -> tuple[int, int]:
    """Follow a path as far as it goes; return where that is."""
    mark = node.start_mark
    for index, step in enumerate(path):
        found = _child(node, step)
        if found is None:
            break
        name, node = found
        mark = (name if key and index == len(path) - 1 else node).start_mark
        if isinstance(node, yaml.ScalarNode) and node.value == "" and not node.style:
            # An empty value is where its key is.
            mark = name.start_mark
    return mark.line + 1, mark.column + 1


def _child(node: yaml.Node, step: str | int) -> tuple[yaml.Node, yaml.Node] | None:
    """Return the key and the value of one step; an entry of a list is its own key."""
    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            if key.value == step:
                return key, value
    elif isinstance(node, yaml.SequenceNode) and isinstance(step, int) and step < len(node.value):
        entry = node.value[step]
        return entry, entry
    return None
