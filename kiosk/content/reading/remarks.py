"""Finds remarks, and words that YAML takes for one though they look like text: `title: #1`."""

import re
from collections import deque
from collections.abc import Iterator
from itertools import islice
from typing import Any

from yaml._yaml import CParser
from yaml.events import ScalarEvent, StreamEndEvent

from kiosk.content.reading.syntax import ContentSyntaxError, in_quotes

MOST = 100
# Of a line: what is quoted of it is shorter.
LONGEST = 1_000

# After something on the same line that could be a text, or its key; a remark on purpose has a
# space after its mark.
_LIKE_TEXT = re.compile(r"^[^\n]*?[^\s\[{,'\"#][ \t]+(#)[^\s#]", re.MULTILINE)
_MARK = re.compile(r"(?:^|[ \t])(#)", re.MULTILINE)


def count_remarks(text: str) -> int:
    """Return how many remarks a file has that can be read."""
    return sum(1 for _ in _remarks(text))


def lost_words(text: str) -> list[ContentSyntaxError]:
    """Return the first places of a file that can be read where words are lost after a mark."""
    # Hardly a file has any: the others are not read again.
    if " #" not in text and "\t#" not in text:
        return []
    like_text = {found.start(1) for found in _LIKE_TEXT.finditer(text)}
    if not like_text:
        return []
    begun = (mark for mark in _remarks(text) if mark in like_text)
    return [_problem(text, mark) for mark in islice(begun, MOST)]


def _remarks(text: str) -> Iterator[int]:
    """Yield where remarks begin: what looks like a mark further on is part of the remark."""
    end = -1
    for mark in _outside_texts(text, [found.start(1) for found in _MARK.finditer(text)]):
        if mark < end:
            continue
        yield mark
        found = text.find("\n", mark)
        end = found if found >= 0 else len(text)


def _outside_texts(text: str, marks: list[int]) -> Iterator[int]:
    """Yield the marks that are not part of a text, in quotes or in a block."""
    parser = CParser(text)
    waiting = deque(marks)
    try:
        while waiting and type(event := parser.get_event()) is not StreamEndEvent:
            start, end = _span(event)
            while waiting and waiting[0] < start:
                yield waiting.popleft()
            while waiting and waiting[0] < end:
                waiting.popleft()
    finally:
        parser.dispose()
    yield from waiting


def _span(event: Any) -> tuple[int, int]:
    """Return where a text begins and ends; of what is no text, nothing."""
    is_text = type(event) is ScalarEvent
    return (event.start_mark.index, event.end_mark.index) if is_text else (0, 0)


def _problem(text: str, mark: int) -> ContentSyntaxError:
    start = text.rfind("\n", 0, mark) + 1
    line = text[start : start + LONGEST].partition("\n")[0]
    values: dict[str, object] = {"lost": line[mark - start :].rstrip(), "mended": in_quotes(line)}
    return ContentSyntaxError("lost-words", text.count("\n", 0, mark) + 1, mark - start + 1, values)
