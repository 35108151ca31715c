"""Says aloud what it reads on its standard input: a process of its own, begun by `speech`.

A voice may never answer, where sound is broken: then this process hangs, and the screen does not.
A line in is JSON, {"say": …, "language": "fr", "volume": 0.6}, and "" is silence. A line out says
what can be spoken, {"voices": ["en", "fr"]}, or whether something is, {"speaking": true}.
"""

import sys
from threading import Thread

import msgspec
from msgspec import Struct
from PySide6.QtCore import QCoreApplication, QLocale, QObject, Signal


class Order(Struct, frozen=True):
    """What to say, in which language (ISO 639), with a volume from 0 to 1."""

    say: str
    language: str = ""
    volume: float = 1.0


class Answer(Struct, frozen=True, omit_defaults=True):
    """The languages there are voices for, or whether something is being said."""

    voices: tuple[str, ...] | None = None
    speaking: bool | None = None


class Speaker(QObject):
    """Qt's text-to-speech, ordered by lines of text."""

    ordered = Signal(str)
    ended = Signal()

    def __init__(self) -> None:
        """Connect to the voices; raises ImportError where Qt's module is not installed."""
        from PySide6.QtTextToSpeech import QTextToSpeech

        super().__init__()
        self._states = QTextToSpeech.State
        # The mock is Qt's own, for tests: it says nothing.
        engines = [engine for engine in QTextToSpeech.availableEngines() if engine != "mock"]
        self._engine = QTextToSpeech(engines[0], self) if engines else None
        self._told: tuple[str, ...] | None = None
        self.ordered.connect(self._obey)
        # Not every system lets Qt wait for standard input.
        Thread(target=self._read, daemon=True).start()
        if self._engine:
            self._engine.stateChanged.connect(self._tell)
        self._tell()

    def _read(self) -> None:
        for line in sys.stdin:
            self.ordered.emit(line)
        self.ended.emit()

    def _obey(self, line: str) -> None:
        order = msgspec.json.decode(line, type=Order)
        if self._engine is None:
            return
        self._engine.stop()
        locale = self._locale(order.language)
        if order.say and locale:
            if self._engine.locale() != locale:
                self._engine.setLocale(locale)
            self._engine.setVolume(order.volume)
            self._engine.say(order.say)
        _write(Answer(speaking=bool(order.say and locale)))

    def _tell(self) -> None:
        """Say which voices there are, when that is known, and when they fall silent."""
        if self._engine is None:
            _write(Answer(voices=()))
            return
        voices = tuple(
            sorted({locale.name().partition("_")[0] for locale in self._engine.availableLocales()})
        )
        if voices != self._told:
            self._told = voices
            _write(Answer(voices=voices))
        if self._engine.state() == self._states.Ready:
            _write(Answer(speaking=False))

    def _locale(self, language: str) -> QLocale | None:
        if self._engine is None:
            return None
        fitting = (
            locale
            for locale in self._engine.availableLocales()
            if locale.name().partition("_")[0] == language
        )
        # That of the language's own country first: fr_FR before fr_CH.
        own = QLocale(language)
        return min(fitting, key=lambda locale: locale.name() != own.name(), default=None)


def speak() -> int:
    """Speak until standard input ends; return 1 where Qt's module is not installed."""
    app = QCoreApplication(["kiosk"])
    try:
        speaker = Speaker()
    except ImportError:
        return 1
    speaker.ended.connect(app.quit)
    return app.exec()


def _write(answer: Answer) -> None:
    sys.stdout.write(msgspec.json.encode(answer).decode() + "\n")
    sys.stdout.flush()
