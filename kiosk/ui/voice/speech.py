"""The voices of the machine, where it has any: Qt's text-to-speech is an extra (`speech`)."""

from collections.abc import Callable, Sequence
from importlib.util import find_spec
from typing import Protocol

import msgspec
from PySide6.QtCore import QDeadlineTimer, QObject, QProcess, QTimer

from kiosk.catalogue import base
from kiosk.ui.voice.process import Answer, Order

# A voice that has not begun by then will not begin.
PATIENCE_MS = 5000
# Voices that were not there, or went, are looked for again from time to time.
AGAIN_MS = 600_000
# A slow voice takes half of it for a character. Whoever waits for the end waits no longer.
SLOWEST_MS = 200

# Words, and the language they are in.
Part = tuple[str, str]


class Voice(Protocol):
    """Says words aloud, one text at a time: a new one takes the place of the one before."""

    def speaks(self, language: str) -> bool:
        """Return whether there is a voice for a language."""

    def say(self, parts: Sequence[Part], volume: float) -> None:
        """Say words, each part in its language, with a volume from 0 to 1."""

    def stop(self) -> None:
        """Fall silent at once."""

    def speaking(self) -> bool:
        """Return whether something is being said."""

    def close(self) -> None:
        """Have no voice any more: the window closes."""


class SpokenElsewhere(QObject):
    """A process that speaks. One that ends, or no longer answers, has no voice until the next."""

    def __init__(self, program: list[str], changed: Callable[[], None], parent: QObject) -> None:
        """Start a program as `voice` is; `changed` is called when its voices come or go."""
        super().__init__(parent)
        self._changed = changed
        self._voices: tuple[str, ...] = ()
        self._speaking = False
        self._until = QDeadlineTimer(0)
        self._process = QProcess(self)
        self._process.setProgram(program[0])
        self._process.setArguments(program[1:])
        self._process.readyReadStandardOutput.connect(self._read)
        self._process.finished.connect(self._end)
        self._waiting = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._waiting.timeout.connect(self._process.kill)
        self._resting = QTimer(self, singleShot=True, interval=AGAIN_MS)
        self._resting.timeout.connect(self._process.start)
        self._process.start()

    def speaks(self, language: str) -> bool:
        """Return whether there is a voice for a language."""
        return base(language) in self._voices

    def say(self, parts: Sequence[Part], volume: float) -> None:
        """Say words, each part in its language, with a volume from 0 to 1."""
        length = sum(len(words) for words, _ in parts)
        self._until = QDeadlineTimer(PATIENCE_MS + SLOWEST_MS * length)
        self._speaking = True
        self._order(Order(tuple((words, base(code)) for words, code in parts), volume))

    def stop(self) -> None:
        """Fall silent at once."""
        if self._speaking:
            self._order(Order())

    def speaking(self) -> bool:
        """Return whether something is being said."""
        return self._speaking and not self._until.hasExpired()

    def close(self) -> None:
        """End the process: the window closes."""
        self._process.finished.disconnect(self._end)
        self._process.kill()
        self._process.waitForFinished(PATIENCE_MS)

    def _order(self, order: Order) -> None:
        self._process.write(msgspec.json.encode(order) + b"\n")
        self._waiting.start()

    def _read(self) -> None:
        while self._process.canReadLine():
            answer = msgspec.json.decode(self._process.readLine().data(), type=Answer)
            self._waiting.stop()
            if answer.speaking is not None:
                self._speaking = answer.speaking
            if answer.voices is not None:
                self._voices = answer.voices
                self._changed()

    def _end(self) -> None:
        self._waiting.stop()
        self._resting.start()
        self._voices, self._speaking = (), False
        self._changed()


def installed() -> bool:
    """Return whether Qt's text-to-speech is: without it nothing on the screen speaks of voices."""
    return find_spec("PySide6.QtTextToSpeech") is not None


def own_voice(changed: Callable[[], None], parent: QObject) -> SpokenElsewhere:
    """Return the machine's voices, which come after some seconds, if there are any."""
    from kiosk.staff.child import command

    return SpokenElsewhere(command(["speak"]), changed, parent)
