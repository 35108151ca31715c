"""Finds the line and column of a part of a file, when a problem needs them.

The gate notes where records start; where their parts are nobody asks of a good file. A file with
a problem in a part is read once more, with all positions, and kept.
"""

from typing import Any

import yaml
from yaml._yaml import CParser

from kiosk.content.reading.yamlgate import Document, Path


class Positions:
    """The positions in files that have passed the gate."""

    def __init__(self, texts: dict[str, str], documents: dict[str, Document]) -> None:
        self._texts = texts
        self._documents = documents
        self._roots: dict[str, yaml.Node | None] = {}

    def of(self, file: str, path: Path, *, key: bool = False) -> tuple[int, int]:
        """Return line and column, from 1, of the value at a path, or of its key.

        What is not there has the position of what should hold it.
        """
        if file not in self._documents:
            return 0, 0
        start = self._documents[file].starts.get(path)
        if start and not key:
            return start
        if file not in self._roots:
            composer = _Composer(self._texts[file])
            self._roots[file] = composer.get_single_node()
            composer.dispose()
        node = self._roots[file]
        return _walk(node, path, key) if node else (1, 1)


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
