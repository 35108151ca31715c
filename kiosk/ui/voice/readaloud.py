"""Reads aloud what is touched, for who cannot read it: a second touch on a control confirms."""

from PySide6.QtCore import SIGNAL, QCoreApplication, QEvent, QObject, QPointF, Qt, QTimer
from PySide6.QtGui import QMouseEvent, QTouchEvent
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.catalogue import N_
from kiosk.ui.state import KioskState
from kiosk.ui.touch import PRESSES, RELEASES, is_control, items
from kiosk.ui.voice.speech import Voice, own_voice
from kiosk.ui.voice.spoken import address, is_chosen, parts, plain, under, words_of

# A touch that nothing takes comes again as if from a mouse.
_FROM_MOUSE = Qt.MouseEventSource.MouseEventNotSynthesized
SELECTED = N_("Selected")
# What pages and sheets call themselves.
_TITLES = ("heading", "title")


class ReadAloud(QObject):
    """Speaks while the visitor wants it: pages as they open, and what is touched or gets the focus.

    EN 301 549 5.1.3: every touch interrupts, touching again repeats, each text in its language.
    """

    def __init__(self, window: QQuickWindow, state: KioskState, voice: Voice | None = None) -> None:
        """Speak with the machine's voices unless another is given."""
        super().__init__(window)
        self._window = window
        self._state = state
        # The control that was read last, by its address: the item itself may go.
        self._read = 0
        # Its words then; and whether the touch that read it has not been lifted yet.
        self._said = ""
        self._held = False
        self._on = False
        self._volume = state.settings.loudness
        self._voice = voice or own_voice(self._look_for_voices, self)
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
        """Say words now, if the visitor wants to hear them. The staff area is never read out."""
        if self._on and plain(words) and not self._window.property("staffed"):
            spoken = parts(words, self._state.texts.foreign, self._state.code)
            self._voice.say(spoken, self._state.settings.loudness)

    def rest(self) -> None:
        """Have no voice any more: the window closes."""
        self._voice.close()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Read what is touched; return True when the first touch on a control is lifted.

        Until then it goes on as any: a finger that moves scrolls.
        """
        if not self._on or not isinstance(event, QTouchEvent | QMouseEvent):
            return False
        if isinstance(event, QMouseEvent) and event.source() != _FROM_MOUSE:
            return False
        if event.type() in PRESSES and not self._window.property("staffed"):
            self._touch(event.points()[0].position())
        elif event.type() in RELEASES:
            held, self._held = self._held, False
            if held:
                return self._let_go(event)
            QTimer.singleShot(0, self, self._tell_change)
        return False

    def _touch(self, place: QPointF) -> None:
        item = under(self._window.contentItem(), place)
        before, self._read = self._read, 0
        self._held = False
        self._voice.stop()
        if item is None:
            return
        words = self._words(item)
        if not is_control(item):
            self.say(words)
            return
        self._read, self._said = address(item), words
        if self._read != before:
            self._held = True
            self.say(words)

    def _let_go(self, event: QTouchEvent | QMouseEvent) -> bool:
        """Let go of the control that was read without pressing it; return whether it was held."""
        item = self._touched()
        if item is None or not item.property("down"):
            return False
        if isinstance(event, QTouchEvent):
            cancel = QTouchEvent(QEvent.Type.TouchCancel, event.pointingDevice())
            QCoreApplication.sendEvent(self._window, cancel)
        else:
            item.ungrabMouse()
        return True

    def _tell_change(self) -> None:
        """Say what the control that was confirmed is now: a switch is on."""
        item = self._touched()
        if item is not None and self._words(item) != self._said:
            self._said = self._words(item)
            self.say(self._said)

    def _touched(self) -> QQuickItem | None:
        """Return the control that was read last, if it is still there."""
        shown = items(self._window.contentItem()) if self._read else []
        return next((item for item in shown if address(item) == self._read), None)

    def _words(self, item: QQuickItem) -> str:
        """Return what an item says; of one among several, also that it is the one chosen."""
        words = words_of(item)
        return f"{words}, {self._state.texts.gettext(SELECTED)}" if is_chosen(item) else words

    def _focus(self) -> None:
        # A plain button knows a moment later that keys have brought it the focus.
        QTimer.singleShot(0, self, self._say_focus)

    def _say_focus(self) -> None:
        item = self._window.activeFocusItem()
        if item is not None and item.property("visualFocus"):
            self.say(self._words(item))

    def _turn(self) -> None:
        self._read = 0
        QTimer.singleShot(0, self, self._greet)

    def _greet(self) -> None:
        """Say what has opened: the sheet, or the page."""
        shown = [item for item in items(self._window.contentItem()) if item.isEnabled()]
        # A row may call a list of its own so, which Python cannot be given.
        for item in reversed([item for item in shown if item.inherits("QQuickFocusScope")]):
            title = next((item.property(name) for name in _TITLES if item.property(name)), "")
            if title:
                self.say(str(title))
                return

    def _ask(self) -> None:
        if self._state.presence.asking:
            question = self._state.presence.words.rows[0]
            self.say(f"{question.question[0]} {question.anywhere[0]}")

    def _listen(self) -> None:
        # Who listens is there, and touches nothing.
        if self._voice.speaking():
            self._state.presence.notice()

    def _switch(self) -> None:
        settings = self._state.settings
        volume, self._volume = self._volume, settings.loudness
        if settings.reads_aloud == self._on:
            if volume != self._volume:
                self.say(str(settings.volume))
            return
        self._on, self._read = settings.reads_aloud, 0
        if self._on:
            self._greet()
        else:
            self._voice.stop()

    def _look_for_voices(self) -> None:
        self._state.settings.allow_speech(self._voice.speaks(self._state.code))
