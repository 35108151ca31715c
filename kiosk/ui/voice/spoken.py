"""What there is to say of what is on the screen, and in which language."""

import re
from collections.abc import Iterator, Mapping
from html import unescape

from PySide6.QtCore import QPointF
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem
from shiboken6 import Shiboken

from kiosk.programme.texts import NBSP, WORD_JOINER
from kiosk.ui.touch import is_control, items
from kiosk.ui.voice.speech import Part

# What a text has at least to be looked for within what is said.
FEWEST_SPACES = 2

_TAG = re.compile(r"</?\w+>")


def under(item: QQuickItem, place: QPointF) -> QQuickItem | None:
    """Return the control, or else the text, that is seen at a place of the window."""
    if not item.isVisible() or not item.isEnabled():
        return None
    within = item.contains(item.mapFromScene(place))
    if within and is_control(item):
        return item
    if within or not item.clip():
        for child in reversed(sorted(item.childItems(), key=lambda child: child.z())):
            found = under(child, place)
            if found is not None:
                return found
    return item if within and item.inherits("QQuickText") and item.property("text") else None


def words_of(item: QQuickItem) -> str:
    """Return what a text says; or what a control is called, and what else it says.

    That is a detail, and whether it is on. A text is said whole, even where it is cut on the
    screen, and a paragraph with those that follow it.
    """
    if not is_control(item):
        return "\n".join(_paragraphs(item))
    said: list[str] = []
    shown = (_name(part) for part in items(item) if part.inherits("QQuickText"))
    for text in (_name(item), *shown, _name(item, QAccessible.Text.Description)):
        if text and not any(plain(text) in plain(before) for before in said):
            said.append(text)
    return ", ".join(said)


def is_chosen(control: QQuickItem) -> bool:
    """Return whether a control is the one chosen among several. A switch says so in words."""
    interface = QAccessible.queryAccessibleInterface(control)
    if interface is None or interface.role() == QAccessible.Role.Switch:
        return False
    state = interface.state()
    return bool(state.checked or state.selected)


def parts(words: str, foreign: Mapping[str, str], language: str) -> tuple[Part, ...]:
    """Return words cut where another language begins or ends; `foreign` knows which texts are."""
    if words in foreign:
        return ((plain(words), foreign[words]),)
    # Shorter ones are names, which any voice may say, or single letters.
    within = [text for text in foreign if text in words and text.count(" ") >= FEWEST_SPACES]
    found = [(words, language)]
    for text in sorted(within, key=len, reverse=True):
        found = [
            part
            for one in found
            for part in (_cut(one, text, foreign[text]) if one[1] == language else [one])
        ]
    return tuple((plain(text), code) for text, code in found if text.strip(" ,\n"))


def plain(words: str) -> str:
    """Return words without tags, and without what only sets them in lines."""
    text = unescape(_TAG.sub("", words))
    return text.replace(NBSP, " ").replace(WORD_JOINER, "")


def address(item: QQuickItem) -> int:
    """Return where an item is in memory."""
    return int(Shiboken.getCppPointer(item)[0])


def _cut(part: Part, text: str, language: str) -> Iterator[Part]:
    before, found, after = part[0].partition(text)
    if not found:
        yield part
        return
    yield before, part[1]
    yield text, language
    yield after, part[1]


def _name(item: QQuickItem, which: QAccessible.Text = QAccessible.Text.Name) -> str:
    interface = QAccessible.queryAccessibleInterface(item)
    return interface.text(which) if interface else ""


def _paragraphs(text: QQuickItem) -> Iterator[str]:
    """Give the words of a text; of a paragraph, which draws its text itself, and those after it."""
    paragraph = text.parentItem()
    if paragraph is None or paragraph.property("mark") is None:
        yield _name(text)
        return
    beside = paragraph.parentItem().childItems() if paragraph.parentItem() else [paragraph]
    for item in beside[beside.index(paragraph) :]:
        if item.isVisible() and item.property("mark") is not None:
            yield _name(item)
