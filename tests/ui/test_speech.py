"""The process that speaks, seen from both sides: a voice that fails must not fail the screen."""

# ruff: noqa: N802, N815 - the names of the engine are those of Qt's.

import subprocess
import sys
from collections.abc import Callable, Iterator
from types import ModuleType

import pytest
from PySide6.QtCore import QLocale, QObject, Signal
from pytestqt.qtbot import QtBot

from kiosk.ui.voice import process as voice
from kiosk.ui.voice import speech
from kiosk.ui.voice.speech import SpokenElsewhere

Start = Callable[[str], SpokenElsewhere]

# Says that it speaks, and for each line how long that is.
GOOD = """
import subprocess
import sys
print('{"voices": ["en", "fr"]}', flush=True)
for line in sys.stdin:
    print('{"speaking": %s}' % ("true" if '"en"' in line else "false"), flush=True)
"""
# Speaks the language that it is asked for.
REPEATS = """
import json
import sys
print('{"voices": ["en"]}', flush=True)
for line in sys.stdin:
    print(json.dumps({"voices": [json.loads(line)["say"][0][1]]}), flush=True)
"""
HANGS = """
import time
print('{"voices": ["en"]}', flush=True)
time.sleep(600)
"""
ENDS = """print('{"voices": ["en"]}', flush=True)"""


@pytest.fixture
def start(qtbot: QtBot) -> Iterator[Start]:
    """Return a function that starts a Python program as if it were a voice."""
    parent = QObject()
    changes: list[str] = []
    begun: list[SpokenElsewhere] = []

    def begin(program: str) -> SpokenElsewhere:
        spoken = SpokenElsewhere(
            [sys.executable, "-c", program], lambda: changes.append(""), parent
        )
        qtbot.waitUntil(lambda: bool(changes), timeout=30_000)
        begun.append(spoken)
        return spoken

    yield begin
    for spoken in begun:
        spoken.close()


def test_a_voice_says_which_languages_it_speaks_and_when(start: Start, qtbot: QtBot) -> None:
    spoken = start(GOOD)
    assert spoken.speaks("fr")
    assert not spoken.speaks("ar")
    assert not spoken.speaking()
    spoken.say([("hello", "en")], 0.6)
    assert spoken.speaking()
    spoken.stop()
    qtbot.waitUntil(lambda: not spoken.speaking(), timeout=30_000)


def test_the_language_of_a_region_is_spoken_as_the_language(start: Start, qtbot: QtBot) -> None:
    spoken = start(REPEATS)
    assert spoken.speaks("en-GB")
    assert not spoken.speaks("fr-CH")
    spoken.say([("bonjour", "fr-CH")], 0.6)
    qtbot.waitUntil(lambda: spoken.speaks("fr-CH"), timeout=30_000)
    assert spoken.speaks("fr")


def test_a_voice_that_does_not_answer_is_given_up(
    start: Start, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(speech, "PATIENCE_MS", 50)
    spoken = start(HANGS)
    spoken.say([("hello", "en")], 0.6)
    qtbot.waitUntil(lambda: not spoken.speaks("en"), timeout=30_000)
    assert not spoken.speaking()


def test_a_voice_that_ends_is_begun_again(
    start: Start, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(speech, "AGAIN_MS", 1)
    spoken = start(ENDS)
    qtbot.waitUntil(lambda: not spoken.speaks("en"), timeout=30_000)
    qtbot.waitUntil(lambda: spoken.speaks("en"), timeout=30_000)


def test_nobody_is_taken_for_listening_for_ever(
    start: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(speech, "SLOWEST_MS", -speech.PATIENCE_MS // len("hello"))
    spoken = start(GOOD)
    spoken.say([("hello", "en")], 0.6)
    assert not spoken.speaking()


VOICES = {
    "fr_CH": ("French (Switzerland)",),
    "fr_FR": ("French (France)+Adam", "French (France)"),
    "en_US": ("English (Caribbean)", "English (America)", "English (America)+Adam"),
}


class Engine(QObject):
    """What is used of QTextToSpeech, with the voices of speech-dispatcher."""

    class State:
        Ready, Speaking, Error = range(3)

    stateChanged = Signal()

    def __init__(self, name: str, parent: QObject) -> None:
        super().__init__(parent)
        self.done: list[str] = []
        self._locale, self._state = QLocale("C"), self.State.Ready

    @staticmethod
    def availableEngines() -> list[str]:
        return ["mock", "speechd"]

    def availableLocales(self) -> list[QLocale]:
        return [QLocale("C"), *map(QLocale, VOICES)]

    def availableVoices(self) -> list["Named"]:
        return list(map(Named, VOICES[self._locale.name()]))

    def locale(self) -> QLocale:
        return self._locale

    def setLocale(self, locale: QLocale) -> None:
        self._locale = locale

    def setVoice(self, one: "Named") -> None:
        self.done.append(one.name())

    def setVolume(self, volume: float) -> None:
        self.done.append(str(volume))

    def state(self) -> int:
        return self._state

    def errorString(self) -> str:
        return ""

    def say(self, words: str) -> None:
        self.done.append(words)
        self.turn(self.State.Speaking)

    def stop(self) -> None:
        self.done.append("stop")

    def turn(self, state: int) -> None:
        self._state = state
        self.stateChanged.emit()


class Named(str):
    """A voice."""

    def name(self) -> str:
        return str(self)


@pytest.fixture
def speaker(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> voice.Speaker:
    """The process that speaks, with an engine that makes no sound and nothing to read."""
    module = ModuleType("PySide6.QtTextToSpeech")
    vars(module)["QTextToSpeech"] = Engine
    monkeypatch.setitem(sys.modules, "PySide6.QtTextToSpeech", module)
    monkeypatch.setattr(voice.Speaker, "_read", lambda self: None)
    return voice.Speaker()


def engine(speaker: voice.Speaker) -> Engine:
    return next(child for child in speaker.children() if isinstance(child, Engine))


def test_each_part_is_said_after_the_other_in_the_plain_voice_of_its_language(
    speaker: voice.Speaker, capfd: pytest.CaptureFixture[str]
) -> None:
    speaker.ordered.emit('{"say": [["Bonjour", "fr"], ["مرحبا", "ar"], ["hello", "en"]]}')
    engine(speaker).turn(Engine.State.Ready)
    engine(speaker).turn(Engine.State.Ready)
    assert engine(speaker).done == [
        "1.0", "French (France)", "Bonjour", "English (America)", "hello",
    ]  # fmt: skip
    assert capfd.readouterr().out.splitlines() == [
        '{"voices":["en","fr"]}',
        '{"speaking":true}',
        '{"speaking":true}',
        '{"speaking":false}',
    ]


def test_what_comes_waits_until_what_was_said_has_ended(speaker: voice.Speaker) -> None:
    speaker.ordered.emit('{"say": [["one", "en"], ["two", "en"]]}')
    speaker.ordered.emit('{"say": [["three", "en"]], "volume": 0.5}')
    assert engine(speaker).done[-1] == "stop"
    engine(speaker).turn(Engine.State.Ready)
    assert engine(speaker).done[-1] == "three"
    assert "two" not in engine(speaker).done


def test_silence_is_an_order(speaker: voice.Speaker) -> None:
    speaker.ordered.emit('{"say": [["one", "en"], ["two", "en"]]}')
    speaker.ordered.emit("{}")
    engine(speaker).turn(Engine.State.Ready)
    assert engine(speaker).done[-1] == "stop"


def test_a_broken_engine_ends_the_process(speaker: voice.Speaker, qtbot: QtBot) -> None:
    with qtbot.waitSignal(speaker.ended):
        engine(speaker).turn(Engine.State.Error)


def test_the_first_page_waits_for_nothing_of_speech() -> None:
    code = (
        "import sys, kiosk.ui.app\n"
        "wanted = {f'kiosk.ui.{name}' for name in ('readaloud', 'speech', 'spoken', 'voice')}\n"
        "print(wanted & sys.modules.keys())\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "set()\n"
