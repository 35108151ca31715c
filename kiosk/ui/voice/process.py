"""Says aloud what it reads on its standard input: a process of its own, begun by `speech`.

A voice may never answer, where sound is broken: then this process hangs, and the screen does not.
A line in is JSON, {"say": [["Bonjour", "fr"], ["hello", "en"]], "volume": 0.6}; nothing to say is
silence. A line out says what can be spoken, {"voices": ["en", "fr"]}, or whether something is,
{"speaking": true}. Where there is no voice, or there is none any more, the process ends.
"""

import os
import sys
from collections import deque
from threading import Thread

import msgspec
from msgspec import Struct
from PySide6.QtCore import QCoreApplication, QLocale, QObject, Signal


class Order(Struct, frozen=True):
    """What to say, each part in its language (ISO 639), with a volume from 0 to 1."""

    say: tuple[tuple[str, str], ...] = ()
    volume: float = 1.0


class Answer(Struct, frozen=True, omit_defaults=True):
    """The languages there are voices for, or whether something is being said."""

    voices: tuple[str, ...] | None = None
    speaking: bool | None = None


class Speaker(QObject):
    """Qt's text-to-speech, ordered by lines of text. `ended`: there is nothing more to do."""

    ordered = Signal(str)
    ended = Signal()

    def __init__(self) -> None:
        """Connect to the voices; raises LookupError where there are none.

        Raises ImportError where Qt's module is not installed.
        """
        from PySide6.QtTextToSpeech import QTextToSpeech

        super().__init__()
        self._states = QTextToSpeech.State
        # The mock is Qt's own, for tests: it says nothing.
        engines = [engine for engine in QTextToSpeech.availableEngines() if engine != "mock"]
        if not engines:
            raise LookupError("no engine")
        self._engine = QTextToSpeech(engines[0], self)
        self._left: deque[tuple[str, str]] = deque()
        self._told: tuple[str, ...] = ()
        self._engine.stateChanged.connect(self._turn)
        self._tell()
        if self._engine.state() == self._states.Error:
            raise LookupError(self._engine.errorString())
        self.ordered.connect(self._obey)
        # Not every system lets Qt wait for standard input.
        Thread(target=self._read, daemon=True).start()

    def _read(self) -> None:
        for line in sys.stdin:
            self.ordered.emit(line)
        self.ended.emit()

    def _obey(self, line: str) -> None:
        order = msgspec.json.decode(line, type=Order)
        self._left = deque(order.say)
        self._engine.setVolume(order.volume)
        if self._engine.state() == self._states.Speaking:
            # What is being said ends later, and would be taken for the end of what comes.
            self._engine.stop()
        else:
            self._go_on()

    def _turn(self) -> None:
        state = self._engine.state()
        if state == self._states.Error:
            self.ended.emit()
        elif state == self._states.Ready:
            self._tell()
            self._go_on()

    def _go_on(self) -> None:
        """Say what is left; parts in a language without a voice are passed over."""
        while self._left:
            words, language = self._left.popleft()
            if words and self._use(language):
                _write(Answer(speaking=True))
                self._engine.say(words)
                return
        _write(Answer(speaking=False))

    def _tell(self) -> None:
        """Say which voices there are: some engines know them only after a while."""
        languages = {_language(locale) for locale in self._engine.availableLocales()}
        voices = tuple(sorted(languages - {"C"}))
        if voices != self._told:
            self._told = voices
            _write(Answer(voices=voices))

    def _use(self, language: str) -> bool:
        """Take a voice for a language; return whether there is one."""
        fitting = [one for one in self._engine.availableLocales() if _language(one) == language]
        if not fitting:
            return False
        # That of the language's own country first: fr_FR before fr_CH.
        own = QLocale(language).name()
        locale = min(fitting, key=lambda one: (one.name() != own, one.name()))
        if locale != self._engine.locale():
            self._engine.setLocale(locale)
            # Dialects and altered voices have the longer names: "English (America)+Mr serious".
            voices = self._engine.availableVoices()
            self._engine.setVoice(min(voices, key=lambda voice: len(voice.name())))
        return True


def speak() -> int:
    """Speak until standard input ends; return 1 where there is no voice."""
    app = QCoreApplication(["kiosk"])
    try:
        speaker = Speaker()
    except (ImportError, LookupError):
        return 1
    speaker.ended.connect(app.quit)
    app.exec()
    # The thread that reads may be at it still, and Python would wait for what it holds.
    os._exit(0)


def _language(locale: QLocale) -> str:
    return locale.name().partition("_")[0]


def _write(answer: Answer) -> None:
    sys.stdout.write(msgspec.json.encode(answer).decode() + "\n")
    sys.stdout.flush()
