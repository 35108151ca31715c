"""Reads aloud what is touched, for who cannot read it: a second touch on a control confirms."""

import re
from html import unescape

from PySide6.QtCore import SIGNAL, QEvent, QObject, QPointF, QTimer
from PySide6.QtGui import QAccessible, QMouseEvent, QTouchEvent
from PySide6.QtQuick import QQuickItem, QQuickWindow
from shiboken6 import Shiboken

from kiosk.ui.speech import Voice, find_voice
from kiosk.ui.state import KioskState

_TAG = re.compile(r"<[^>]*>")
PRESSES = (QEvent.Type.TouchBegin, QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick)
# What pages and sheets call themselves.
_TITLES = ("heading", "title")


class ReadAloud(QObject):
    """Speaks while the visitor wants it: pages as they open, and what is touched or gets the focus.

    EN 301 549 5.1.3: every touch interrupts, touching again repeats, in the language shown.
    """

    def __init__(self, window: QQuickWindow, state: KioskState, voice: Voice | None = None) -> None:
        """Speak with the machine's voices unless another is given."""
        super().__init__(window)
        self._window = window
        self._state = state
        # The control that was read last, by its address: the item itself may go.
        self._read = 0
        self._on = False
        self._voice = voice or find_voice(self._look_for_voices, self)
        if self._voice is None:
            return
        window.installEventFilter(self)
        for change in ("routeChanged()", "sheetChanged()"):
            QObject.connect(window, SIGNAL(change), self._turn)
        window.activeFocusItemChanged.connect(self._focus)
        state.languageChanged.connect(self._look_for_voices)
        state.settings.changed.connect(self._switch)
        state.told.connect(self.say)
        state.presence.askingChanged.connect(self._ask)
        state.presence.readingAsked.connect(self._listen)
        self._look_for_voices()

    def say(self, words: str) -> None:
        """Say words now, if the visitor wants to hear them."""
        if self._voice and self._on and words:
            volume = self._state.settings.loudness
            self._voice.say(unescape(_TAG.sub("", words)), self._state.code, volume)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Read what is touched; return True for the first touch on a control."""
        if not self._on or event.type() not in PRESSES:
            return False
        if not isinstance(event, QTouchEvent | QMouseEvent):
            return False
        return self._touch(event.points()[0].position())

    def _touch(self, place: QPointF) -> bool:
        item = under(self._window.contentItem(), place)
        before, self._read = self._read, 0
        if self._voice:
            self._voice.stop()
        if item is None:
            return False
        if not item.inherits("QQuickAbstractButton"):
            self.say(str(item.property("text")))
            return False
        if address(item) == before:
            return False
        self._read = address(item)
        self._state.presence.notice()
        self.say(words_of(item))
        return True

    def _focus(self) -> None:
        item = self._window.activeFocusItem()
        if item is not None and item.property("visualFocus"):
            self.say(words_of(item))

    def _turn(self) -> None:
        self._read = 0
        QTimer.singleShot(0, self, self._greet)

    def _greet(self) -> None:
        """Say what has opened: the sheet, or the page."""
        shown = [item for item in items(self._window.contentItem()) if item.isEnabled()]
        for item in reversed(shown):
            title = next((item.property(name) for name in _TITLES if item.property(name)), "")
            if title and item.inherits("QQuickFocusScope"):
                self.say(str(title))
                return

    def _ask(self) -> None:
        if self._state.presence.asking:
            question = self._state.presence.words.rows[0]
            self.say(f"{question.question[0]} {question.anywhere[0]}")

    def _listen(self) -> None:
        # Who listens is there, and touches nothing.
        if self._voice and self._voice.speaking():
            self._state.presence.notice()

    def _switch(self) -> None:
        wanted = self._state.settings.reads_aloud
        if wanted == self._on:
            return
        self._on, self._read = wanted, 0
        if wanted:
            self._greet()
        elif self._voice:
            self._voice.stop()

    def _look_for_voices(self) -> None:
        if self._voice:
            self._state.settings.allow_speech(self._voice.speaks(self._state.code))


def under(item: QQuickItem, place: QPointF) -> QQuickItem | None:
    """Return the control, or else the text, that is seen at a place of the window."""
    if not item.isVisible() or not item.isEnabled():
        return None
    within = item.contains(item.mapFromScene(place))
    if within and item.inherits("QQuickAbstractButton"):
        return item
    if within or not item.clip():
        for child in reversed(sorted(item.childItems(), key=lambda child: child.z())):
            found = under(child, place)
            if found is not None:
                return found
    return item if within and item.inherits("QQuickText") and item.property("text") else None


def items(root: QQuickItem) -> list[QQuickItem]:
    """Return every visible item, in the order it is drawn."""
    found, waiting = [], [root]
    while waiting:
        item = waiting.pop()
        if item.isVisible():
            found.append(item)
            waiting += reversed(item.childItems())
    return found


def words_of(control: QQuickItem) -> str:
    """Return what a control is called, and what else it says: a detail, whether it is on."""
    interface = QAccessible.queryAccessibleInterface(control)
    name = interface.text(QAccessible.Text.Name) if interface else ""
    texts = [str(item.property("text")) for item in items(control) if item.inherits("QQuickText")]
    return ", ".join([name, *(text for text in texts if text and text not in name)])


def address(item: QQuickItem) -> int:
    """Return where an item is in memory."""
    return int(Shiboken.getCppPointer(item)[0])
