"""Words set in the lines there are: cut between words if at all, and no last word alone."""

import re
from functools import lru_cache

from PySide6.QtCore import QObject
from PySide6.QtGui import QFont, QFontMetricsF, QTextOption
from PySide6.QtQml import QmlElement

from kiosk.programme.texts import NBSP, SIGNS_AT_END, WORD_JOINER
from kiosk.ui.asked import made
from kiosk.ui.boundary import Slot
from kiosk.ui.wordlines import (
    HALF,
    JOINT,
    SMALL_WORDS,
    SPACE,
    laid_out,
    last_released,
    line_ends,
    released,
    with_small_words_tied,
)

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

# Of a line: a last word that takes less of it looks lost there.
SHORT = 0.4
# Of the length of a text: what each of two even lines takes, with room for whole words.
EVEN = 0.6
# A few dozen: those of the design in the three sizes of text.
_FONTS: dict[QFont, QFont] = {}
_TOKEN = re.compile(r"<(/?)(\w+)>|&\w+;|.", re.DOTALL)


@QmlElement
class WordSetter(QObject):
    """Asked by texts as they are laid out; says the same text, set for their width."""

    @Slot(str, QFont, float, int, result=str)
    def fit(self, text: str, font: QFont, width: float, lines: int) -> str:
        """Return `text` as it stands best in `lines` lines of `width` pixels."""
        return made(fit, text, _same(font), width, lines)

    @Slot(str, QFont, float, int, result=str)
    def fitTitle(self, text: str, font: QFont, width: float, lines: int) -> str:
        """Return a title so set; small words go with the word after them."""
        return made(fit_title, text, _same(font), width, lines)

    @Slot(str, QFont, float, int, result=str)
    def fitWhole(self, text: str, font: QFont, width: float, lines: int) -> str:
        """Return what of `text` stands there without a broken word, "" if that says nothing."""
        return made(fit_whole, text, _same(font), width, lines)

    @Slot(str, QFont, float, int, result=str)
    def fitStyled(self, text: str, font: QFont, width: float, lines: int) -> str:
        """Return a text with tags so set."""
        return made(fit_styled, text, _same(font), width, lines)

    @Slot(str, QFont, float, result=float)
    def balanced(self, text: str, font: QFont, width: float) -> float:
        """Return the width, `width` at most, in which a text of two lines has two alike."""
        return made(balanced, text, _same(font), width)

    @Slot(str, QFont, result=float)
    def widest(self, text: str, font: QFont) -> float:
        """Return the width of the widest of its words, in pixels; compounds break at hyphens."""
        return made(_widest, text, _same(font))


def _same(font: QFont) -> QFont:
    """Return the one object of all fonts equal to this: thousands that are kept are heavy."""
    kept = _FONTS.get(font)
    if kept is None:
        kept = _own(font)
        _FONTS[kept] = kept
    return kept


def _own(font: QFont) -> QFont:
    """Return an equal font that shares nothing with it: the one to lay out with.

    Qt lets go of the pictures of letters that no font is in use for any more, and a font that was
    laid out with is in use as long as it is kept.
    """
    own = QFont()
    own.fromString(font.toString())
    return own


def fit(text: str, font: QFont, width: float, lines: int, *, title: bool = False) -> str:
    """Return `text` set in at most `lines` lines of `width` pixels.

    What does not fit ends in "…" after a whole word. Otherwise the last word takes the one before
    it to the last line, and in a title small words go with the next, where the text needs no line
    more for it. A compound that is kept together breaks after all where it has no room.
    """
    if width <= 0 or not text:
        return text
    return _fit(text, font, width, lines, title)


def fit_title(text: str, font: QFont, width: float, lines: int) -> str:
    """Return a title so set."""
    return fit(text, font, width, lines, title=True)


# Some pages of texts: going back to one costs nothing.
@lru_cache(maxsize=512)
def _fit(text: str, font: QFont, width: float, lines: int, title: bool) -> str:
    font = _own(font)
    if title:
        text = with_small_words_tied(text, font, width, lines)
    text = last_released(released(text, font, width), font, width)
    ends = line_ends(text, font, width)
    if len(ends) > lines:
        return _cut(text, ends[lines - 1], font, width, lines)
    if title:
        text = _with_small_words_bound(text, font, width)
    return _without_lone_word(text, font, width)


@lru_cache(maxsize=128)
def fit_whole(text: str, font: QFont, width: float, lines: int) -> str:
    """Return what of `text` stands in that room without a broken word, "" if that says nothing."""
    if width <= 0 or not text:
        return text
    fitted = fit(text, font, width, lines)
    font = _own(font)
    start = released(text, font, width)
    while _breaks(fitted, font, width) or len(line_ends(fitted, font, width)) > lines:
        start = start.rpartition(" ")[0].rstrip(SIGNS_AT_END)
        if SMALL_WORDS.issuperset(start.lower().split()):
            return ""
        fitted = start + "…"
    return fitted


def _breaks(text: str, font: QFont, width: float) -> bool:
    """Return whether a word of `text` is wider than all there is."""
    layout = laid_out(text, font, width, QTextOption.WrapMode.WordWrap)
    return any(layout.lineAt(i).naturalTextWidth() > width for i in range(layout.lineCount()))


def balanced(text: str, font: QFont, width: float) -> float:
    """Return the width, `width` at most, in which the two lines of a text are about as long."""
    if width <= 0 or not text:
        return width
    return _balanced(text, font, width)


@lru_cache(maxsize=128)
def _balanced(text: str, font: QFont, width: float) -> float:
    font = _own(font)
    narrow = min(width, QFontMetricsF(font).horizontalAdvance(text) * EVEN)
    both = [len(line_ends(text, font, room)) for room in (width, narrow)]
    return narrow if both == [2, 2] else width


@lru_cache(maxsize=256)
def _widest(text: str, font: QFont) -> float:
    metrics = QFontMetricsF(_own(font))
    words = JOINT.sub(" ", text.replace("-", "- ")).split()
    return max(map(metrics.horizontalAdvance, words), default=0.0)


@lru_cache(maxsize=256)
def fit_styled(text: str, font: QFont, width: float, lines: int) -> str:
    """Return a text with tags, set as `fit` does; measured as if it had no styles."""
    import html  # with the names of all 2,231 entities: only long texts have any

    plain = html.unescape(re.sub(r"</?\w+>", "", text))
    fitted = fit(plain, font, width, lines)
    if fitted.endswith("…") and not plain.endswith("…"):
        text = _styled_start(text, len(fitted.replace(WORD_JOINER, "")) - 1) + "…"
    elif fitted == _last_bound(plain):
        text = _last_bound(text)
    # In a text with tags Qt takes the sign itself for a space like others.
    return text.replace(NBSP, "&nbsp;")


def _last_bound(text: str) -> str:
    return NBSP.join(text.rsplit(" ", 1))


def _styled_start(text: str, length: int) -> str:
    """Return the first `length` letters of a text with tags, every tag closed."""
    kept = ""
    open_tags: list[str] = []
    for token in _TOKEN.finditer(text):
        if token[2]:
            if token[1]:
                open_tags.remove(token[2])
            else:
                open_tags.append(token[2])
        elif length == 0:
            break
        else:
            # Of those, some may have been undone in what was measured.
            length -= token[0] != WORD_JOINER
        kept += token[0]
    return kept + "".join(f"</{tag}>" for tag in reversed(open_tags))


def _cut(text: str, end: int, font: QFont, width: float, lines: int) -> str:
    start = text[:end]
    while " " in start:
        if not text[len(start) : len(start) + 1].isspace():
            start = start.rpartition(" ")[0]
        cut = start.rstrip(SIGNS_AT_END) + "…"
        if len(line_ends(cut, font, width)) <= lines:
            return cut
        start = start.rpartition(" ")[0]
    # One word longer than all there is: only here a word is cut, by Qt.
    return text


def _with_small_words_bound(text: str, font: QFont, width: float) -> str:
    ends = line_ends(text, font, width)
    for line in range(len(ends) - 1):
        start, end = ends[line - 1] if line else 0, ends[line]
        rest, _, word = text[start:end].rstrip(" ").rpartition(" ")
        if word.lower() in SMALL_WORDS:
            bound = text[: end - 1] + NBSP + text[end:]
            text, ends = _better(text, ends, bound, rest, font, width)
    return text


def _without_lone_word(text: str, font: QFont, width: float) -> str:
    ends = line_ends(text, font, width)
    if len(ends) < 2:
        return text
    last = text[ends[-2] :]
    # A long word alone looks like a line.
    if " " in SPACE.sub(" ", last) or QFontMetricsF(font).horizontalAdvance(last) > SHORT * width:
        return text
    before = text[ends[-3] if len(ends) > 2 else 0 : ends[-2]].rstrip(" ").rpartition(" ")[0]
    if QFontMetricsF(font).horizontalAdvance(before) < HALF * width:
        return text
    return _better(text, ends, _last_bound(text), before, font, width)[0]


def _better(
    text: str, ends: list[int], bound: str, left: str, font: QFont, width: float
) -> tuple[str, list[int]]:
    """Return the text with a bond more, and its lines, if that does no harm elsewhere.

    Nor may what is `left` of the line be a word alone.
    """
    moved = line_ends(bound, font, width)
    whole = all(bound[end - 1] in " -/" for end in moved[:-1])
    if len(moved) == len(ends) and whole and " " in SPACE.sub(" ", left):
        return bound, moved
    return text, ends
