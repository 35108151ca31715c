"""Lines of words as Qt lays them out, and the bonds between words that have no room in them."""

import re
from itertools import pairwise

from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout, QTextOption

from kiosk.programme.texts import NBSP, WORD_JOINER

# Left at the end of a line of a title, these read as a stumble.
SMALL_WORDS = frozenset(
    [
        *("à", "au", "aux", "de", "la", "le", "les", "du", "des", "en", "et"),
        *("a", "an", "the", "of", "to", "in", "and"),
    ]
)
# Of the width: a line before the last that is left with less than this looks broken off.
HALF = 0.5
# A no-break space that is not one of French punctuation, or the joiner inside a compound.
SPACE = re.compile(rf"{NBSP}(?![;:!?»%])(?<!«{NBSP})")
JOINT = re.compile(rf"{SPACE.pattern}|{WORD_JOINER}")


def line_ends(text: str, font: QFont, width: float) -> list[int]:
    """Return where each line of `text` ends, laid out as Qt Quick does."""
    layout = laid_out(text, font, width, QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    lines = map(layout.lineAt, range(layout.lineCount()))
    return [line.textStart() + line.textLength() for line in lines]


def laid_out(text: str, font: QFont, width: float, wrap: QTextOption.WrapMode) -> QTextLayout:
    """Return the layout of `text` in lines of `width` pixels."""
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(wrap)
    layout.setTextOption(option)
    layout.beginLayout()
    line = layout.createLine()
    while line.isValid():
        line.setLineWidth(width)
        line = layout.createLine()
    layout.endLayout()
    return layout


def released(text: str, font: QFont, width: float) -> str:
    """Return `text` with its bonds undone where what they hold has no room in a line."""
    if NBSP not in text and WORD_JOINER not in text:
        return text
    metrics = QFontMetricsF(font)
    chunks = text.split(" ")
    for i, chunk in enumerate(chunks):
        wide = metrics.horizontalAdvance(chunk) > width
        if wide or (WORD_JOINER in chunk and _strands(chunks, i, font, width)):
            chunks[i] = JOINT.sub(lambda joint: "" if joint[0] == WORD_JOINER else " ", chunk)
    return " ".join(chunks)


def last_released(text: str, font: QFont, width: float) -> str:
    """Return `text` with its last two words no longer bound where that breaks off the line before.

    Rows come with them bound, whatever the width. A number stays with its word.
    """
    before, _, last = text.rpartition(NBSP)
    if not SPACE.match(text, len(before)) or " " in last or last[:1].isdigit():
        return text
    ends = line_ends(text, font, width)
    start = text.rfind(" ") + 1
    if start not in ends[:-1]:
        return text
    line = ends.index(start)
    left = text[ends[line - 1] if line else 0 : start].rstrip()
    free = f"{before} {last}"
    if QFontMetricsF(font).horizontalAdvance(left) >= HALF * width:
        return text
    return free if len(line_ends(free, font, width)) <= len(ends) else text


def _strands(chunks: list[str], i: int, font: QFont, width: float) -> bool:
    """Return whether a compound kept whole leaves a small word on a line of its own.

    The compound is not worth that.
    """
    if i == 0 or chunks[i - 1].lower() not in SMALL_WORDS:
        return False
    start = len(" ".join(chunks[:i])) + 1
    return {start - len(chunks[i - 1]) - 1, start} <= {
        0,
        *line_ends(" ".join(chunks), font, width),
    }


def with_small_words_tied(text: str, font: QFont, width: float, lines: int) -> str:
    """Return a title in which no small word before a compound stands alone on a line.

    It takes the word before it along, where that breaks nothing and costs a line at most of those
    there are: so the compound stays whole.
    """
    chunks = text.split(" ")
    for i in range(len(chunks) - 1, 1, -1):
        if WORD_JOINER in chunks[i] and _strands(chunks, i, font, width):
            tied = " ".join(chunks[: i - 1]) + NBSP + " ".join(chunks[i - 1 :])
            shown = _lines(released(tied, font, width), font, width)
            otherwise = _lines(released(text, font, width), font, width)
            whole = any(chunks[i] in line for line in shown)
            room = min(lines, len(otherwise) + 1)
            if whole and len(shown) <= room and _rough(shown) <= _rough(otherwise):
                return with_small_words_tied(tied, font, width, lines)
    return text


def _lines(text: str, font: QFont, width: float) -> list[str]:
    return [text[a:b] for a, b in pairwise([0, *line_ends(text, font, width)])]


def _rough(lines: list[str]) -> int:
    """Return how many lines are a small word alone, or end inside a word."""
    alone = sum(line.strip().lower() in SMALL_WORDS for line in lines)
    return alone + sum(not line.endswith((" ", "-", "/")) for line in lines[:-1])
