"""Where a part of a file is: found in its record alone, it is the place in the whole file."""

from collections.abc import Iterator
from typing import Any

import pytest

from kiosk.content.reading.positions import Positions
from kiosk.content.reading.yamlgate import Path, load

TEXTS = {
    "list": "- id: first\n  title: one\n- id: second\n\n  # a remark\n  title:\n    fr: deux\n",
    "far from the edge": "   - id: first\n     title: one\n   -   id: second\n       title: two\n",
    "dash alone": "-\n  id: first\n  title: one\n-\n  id: second\n  title: two\n",
    "texts of several lines": (
        "- id: first\n  title: |\n    one\n    - id: none\n  more: uno\n"
        "- id: second\n  more: two\n  title: here\n    and there\n"
    ),
    "quoted over lines": "- id: first\n  title: 'one\n- id: none\n  title: two'\n  last: three\n",
    "braces": "- {id: first, title: one}\n- {id: second,\n   title: [two, three]}\n- id: third\n",
    "all in braces": "{rooms: [{id: first, name: one}, {id: second, name: two}]}",
    "pairs in brackets": "rooms: [id: {fr: first}, {id: second}]\nname: third\n",
    "below a key": (
        "rooms:\n- id: first\n  name: one\n- id: second\n  name:\n    fr: two\nfloors:\n  - up: 1\n"
        "last: three\n"
    ),
    "one record": "id: first\ntitle:\n  fr: un\n  en: one\ntalks:\n  - id: two\n",
    "beyond ASCII": "- id: « 😀 »\n  title: été\n- nom: œuvre\n  title: deux\n",
    "marked start": "%YAML 1.1\n---\n- id: first\n  title: one\n...\n",
}


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_a_part_is_found_where_it_is_written(text: str) -> None:
    document = load(text)
    positions = Positions({"a.yaml": text}, {"a.yaml": document})
    lines = text.split("\n")
    found = 0
    for path, value in _texts(document.data):
        line, column = positions.of("a.yaml", path)
        written = lines[line - 1][column - 1 :].lstrip("'|")
        # What a block holds begins a line below its mark.
        assert (written or lines[line].strip()).startswith(value.split()[0])
        if isinstance(path[-1], str):
            line, column = positions.of("a.yaml", path, key=True)
            assert lines[line - 1][column - 1 :].startswith(path[-1])
        found += 1
    assert found


def _texts(data: Any, path: Path = ()) -> Iterator[tuple[Path, str]]:
    """Return every text and its path."""
    if isinstance(data, str):
        yield path, data
    else:
        for step, value in data.items() if isinstance(data, dict) else enumerate(data):
            yield from _texts(value, (*path, step))


def test_what_is_not_there_is_where_it_should_be() -> None:
    text = "- id: first\n- id: second\n  title:\n    fr: deux\n"
    positions = Positions({"a.yaml": text}, {"a.yaml": load(text)})
    assert positions.of("a.yaml", (1, "room")) == (2, 3)
    assert positions.of("a.yaml", (1, "title", "en")) == (4, 5)
    assert positions.of("a.yaml", (1, "title", "en"), key=True) == (4, 5)
    assert positions.of("a.yaml", (2, "title")) == (1, 1)


def test_of_a_list_written_twice_the_later_places_count() -> None:
    text = """rooms:
- id: salle-a
  name: A
- id: salle-b
  name: B
rooms:
- name: "Grande
    salle"
  id: "Bad Id!"
"""
    positions = Positions({"a.yaml": text}, {"a.yaml": load(text)})
    assert positions.of("a.yaml", ("rooms", 0, "id")) == (9, 7)
