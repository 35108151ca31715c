"""Finds the line and column of a part of a file, when a problem needs them.

The gate keeps no positions, for a good file needs none. A file that has a problem is read once
more, with positions, and kept.
"""

import yaml

Path = tuple[str | int, ...]


class Positions:
    """The positions in the given texts, all of which have passed the gate."""

    def __init__(self, texts: dict[str, str]) -> None:
        self._texts = texts
        self._roots: dict[str, yaml.Node | None] = {}

    def of(self, file: str, path: Path, *, key: bool = False) -> tuple[int, int]:
        """Return line and column, from 1, of the value at a path, or of its key.

        What is not there has the position of what should hold it.
        """
        if file not in self._texts:
            return 0, 0
        if file not in self._roots:
            self._roots[file] = yaml.compose(self._texts[file], yaml.CSafeLoader)
        node = self._roots[file]
        if node is None:
            return 1, 1
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
