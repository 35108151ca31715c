"""Changes records in YAML files staff write, and nothing else in them.

Only the lines of a key whose value changes are written anew: comments, order, blank lines and the
way other texts are wrapped stay byte for byte. What cannot be changed so is written anew whole.
"""

from typing import Any

import yaml

from kiosk.content.editing.yamlwriting import field, lines, write
from kiosk.content.reading.syntax import ContentSyntaxError
from kiosk.content.reading.yamlgate import load

Way = tuple[str | int, ...]


def edit(text: str, changes: dict[Way, Any]) -> str:
    """Return a file with the records at some ways replaced; None removes one.

    A way leads from the top to a mapping: () in a file of one record, (2,) in a list, ("rooms", 0).
    """
    wanted = _with(load(text).data, changes)
    source = text if text.endswith("\n") else text + "\n"
    root = yaml.compose(source, Loader=yaml.CSafeLoader)
    old = source.split("\n")[:-1]
    edits: list[_Edit] = []
    try:
        for way, new in changes.items():
            node, parent = _at(root, way)
            before = _get(load(text).data, way)
            if new is None:
                edits.append(_removal(node, parent, old))
            else:
                edits += _edits(node, before, new, old)
        edited = _apply(old, edits)
        if _reads_as(edited, wanted):
            return edited
    except _CannotEditError:
        pass
    return write(wanted)


def append(text: str, key: str, records: list[Any]) -> str:
    """Return a file with records added to the list of a top key, which may not be there yet."""
    data = load(text).data or {}
    wanted = {**data, key: [*data.get(key, []), *records]}
    source = text if text.endswith("\n") or not text else text + "\n"
    old = source.split("\n")[:-1]
    root = yaml.compose(source, Loader=yaml.CSafeLoader)
    node = _value(root, key) if isinstance(root, yaml.MappingNode) else None
    if node is None or not data.get(key):
        edited = source + "".join(field(key, records, 0))
    elif isinstance(node, yaml.SequenceNode) and not node.flow_style:
        indent = node.start_mark.column
        at = _end(node.value[-1], old, indent)
        edited = _apply(old, [_Edit(at, at, _plain_lines(lines(records, indent)))])
    else:
        edited = ""
    return edited if _reads_as(edited, wanted) else write(wanted)


class _CannotEditError(Exception):
    """A change that cannot be made in place."""


class _Edit(tuple[int, int, list[str]]):
    """Lines from the first up to the second are replaced by some others."""

    def __new__(cls, first: int, end: int, new: list[str]) -> "_Edit":
        return super().__new__(cls, (first, end, new))


def _apply(old: list[str], edits: list[_Edit]) -> str:
    result = list(old)
    for first, end, new in sorted(edits, key=lambda e: (e[0], e[1]), reverse=True):
        result[first:end] = new
    return "".join(f"{line}\n" for line in result)


def _plain_lines(written: list[str]) -> list[str]:
    return "".join(written).split("\n")[:-1]


def _reads_as(text: str, wanted: Any) -> bool:
    try:
        return bool(load(text).data == _as_read(wanted))
    except ContentSyntaxError:
        return False


def _as_read(value: Any) -> Any:
    """Return a value as the gate reads it: every scalar a text, nothing empty."""
    if isinstance(value, dict):
        return {key: _as_read(inner) for key, inner in value.items() if inner is not None}
    if isinstance(value, list):
        return [_as_read(inner) for inner in value]
    return str(value)


def _with(data: Any, changes: dict[Way, Any]) -> Any:
    """Return data with the changes made; from the end, so that ways stay right."""
    for way in sorted(changes, key=str, reverse=True):
        data = _replaced(data, way, changes[way])
    return data


def _replaced(data: Any, way: Way, new: Any) -> Any:
    if not way:
        return new
    copy: Any = dict(data) if isinstance(data, dict) else list(data)
    first, *rest = way
    if not rest and new is None:
        del copy[first]
    else:
        copy[first] = _replaced(copy[first], tuple(rest), new)
    return copy


def _get(data: Any, way: Way) -> Any:
    for step in way:
        data = data[step]
    return data


def _at(root: Any, way: Way) -> tuple[Any, Any]:
    """Return the node at a way, and the one it is in."""
    node, parent = root, None
    for step in way:
        parent = node
        is_list = isinstance(node, yaml.SequenceNode)
        node = node.value[step] if is_list else _value(node, str(step))
    return node, parent


def _value(mapping: Any, key: str) -> Any:
    return next((value for name, value in mapping.value if name.value == key), None)


def _removal(node: Any, parent: Any, old: list[str]) -> _Edit:
    if parent is None or parent.flow_style or len(parent.value) == 1:
        raise _CannotEditError
    return _Edit(node.start_mark.line, _end(node, old, parent.start_mark.column), [])


def _edits(node: Any, before: Any, after: Any, old: list[str]) -> list[_Edit]:
    """Return what turns a record, or an entry of a list, into another."""
    if isinstance(node, yaml.MappingNode) and not node.flow_style and isinstance(before, dict):
        return _mapping_edits(node, before, after, old)
    return [_written_anew(node, after, old)]


def _written_anew(node: Any, after: Any, old: list[str]) -> _Edit:
    """Return an entry of a list written key by key, where it stands alone on its lines."""
    start, end = node.start_mark, node.end_mark
    head, rest = old[start.line][: start.column], old[end.line][end.column :].strip()
    alone = head.strip() == "-" and (not rest or rest.startswith("#"))
    if not alone or not isinstance(after, dict) or getattr(node, "style", None) in ("|", ">"):
        raise _CannotEditError
    new = _plain_lines(lines(after, start.column))
    new[0] = f"{head}{new[0][start.column :]}{f'   {rest}' if rest else ''}"
    return _Edit(start.line, end.line + 1, new)


def _mapping_edits(node: Any, before: Any, after: Any, old: list[str]) -> list[_Edit]:
    """Return what turns a mapping into another, key by key."""
    edits: list[_Edit] = []
    indent = node.start_mark.column
    spans: dict[str, tuple[int, int]] = {}
    for index, (name, value) in enumerate(node.value):
        key = name.value
        first, end = name.start_mark.line, _end(value, old, indent, name.start_mark.line)
        spans[key] = (first, end)
        if key in after and _as_read(after[key]) == before.get(key):
            continue
        if key not in after:
            if index == 0 and old[first][:indent].strip():
                raise _CannotEditError
            if key in before:
                edits.append(_Edit(first, end, []))
            continue
        if _goes_deeper(value, before.get(key), after[key]):
            edits += _inner_edits(value, before[key], after[key], old)
        else:
            edits.append(_replacement(old, key, value, after[key], indent, first, end))
    return edits + _insertions(spans, before, after, indent)


def _goes_deeper(value: Any, before: Any, after: Any) -> bool:
    """Return whether the change is best made inside the value."""
    if getattr(value, "flow_style", True) or not value.value:
        return False
    if isinstance(before, dict) and isinstance(after, dict):
        return bool(before.keys() & after.keys())
    return (
        isinstance(before, list) and isinstance(after, list) and len(before) == len(after)
        and all(isinstance(one, dict) for one in after)
        and all(_id(one) == _id(other) for one, other in zip(before, after, strict=True))
    )  # fmt: skip


def _id(entry: Any) -> Any:
    return entry.get("id") if isinstance(entry, dict) else None


def _inner_edits(value: Any, before: Any, after: Any, old: list[str]) -> list[_Edit]:
    if isinstance(value, yaml.MappingNode):
        return _mapping_edits(value, before, after, old)
    edits: list[_Edit] = []
    for node, one, other in zip(value.value, before, after, strict=True):
        if one != other:
            edits += _edits(node, one, other, old)
    return edits


def _replacement(
    old: list[str], key: str, value: Any, after: Any, indent: int, first: int, end: int
) -> _Edit:
    new = _plain_lines(field(key, after, indent))
    # What stands before the key on its line: the dash of a list.
    new[0] = old[first][:indent] + new[0][indent:]
    mark = value.end_mark
    plain = isinstance(value, yaml.ScalarNode) and value.style not in ("|", ">")
    ends_here = plain or getattr(value, "flow_style", False)
    rest = old[mark.line][mark.column :] if ends_here and mark.line < len(old) else ""
    if rest.lstrip().startswith("#"):
        new[0] += rest
    return _Edit(first, end, new)


def _insertions(
    spans: dict[str, tuple[int, int]], before: Any, after: Any, indent: int
) -> list[_Edit]:
    """Return the lines of new keys, each after the key it follows."""
    edits = []
    last = None
    pending: list[tuple[int, list[str]]] = []
    for key, value in after.items():
        if key in spans and key in before:
            last = key
        elif value is not None:
            if last is None:
                raise _CannotEditError
            pending.append((spans[last][1], _plain_lines(field(key, value, indent))))
    by_line: dict[int, list[str]] = {}
    for line, new in pending:
        by_line.setdefault(line, []).extend(new)
    for line, new in by_line.items():
        edits.append(_Edit(line, line, new))
    return edits


def _end(node: yaml.Node, old: list[str], indent: int, first: int | None = None) -> int:
    """Return the line after the last of a value, without blank lines and comments below it."""
    mark = node.end_mark
    end: int = mark.line if mark.column == 0 and mark.line > node.start_mark.line else mark.line + 1
    if isinstance(node, yaml.CollectionNode) and not node.flow_style and node.value:
        # A block ends where the next thing starts, which may be further down.
        last = node.value[-1]
        return _end(last[1] if isinstance(last, tuple) else last, old, indent)
    end = min(end, len(old))
    floor = (node.start_mark.line if first is None else first) + 1
    while end > floor and _is_outside(old[end - 1], indent):
        end -= 1
    return end


def _is_outside(line: str, indent: int) -> bool:
    text = line.lstrip()
    return not text or (text.startswith("#") and len(line) - len(text) <= indent)
