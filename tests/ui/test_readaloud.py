"""Reading aloud, with a voice that writes down what it says; without one nothing speaks of it."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt

from kiosk.ui.readaloud import ReadAloud
from tests.ui.conftest import Visitor, name

Visit = Callable[..., Visitor]


class Notes:
    """A voice for English that makes no sound."""

    def __init__(self) -> None:
        self.said: list[tuple[str, str, float]] = []
        self.silenced = 0
        self.busy = False

    @property
    def last(self) -> str:
        return self.said[-1][0].replace("\u00a0", " ")

    def speaks(self, language: str) -> bool:
        return language == "en"

    def say(self, words: str, language: str, volume: float) -> None:
        self.said.append((words, language, volume))

    def stop(self) -> None:
        self.silenced += 1

    def speaking(self) -> bool:
        return self.busy


@pytest.fixture
def voice() -> Notes:
    return Notes()


@pytest.fixture
def visitor(visit: Visit, voice: Notes) -> Visitor:
    """A visitor of a kiosk that has this voice."""
    visitor = visit(language="en")
    ReadAloud(visitor.kiosk.window, visitor.kiosk.state, voice)
    visitor.pause()
    return visitor


def test_without_a_voice_nothing_speaks_of_it(visit: Visit) -> None:
    visitor = visit(language="en")
    assert not visitor.kiosk.state.settings.canSpeak
    assert "Listen" not in [name(item) for item in visitor.controls()]
    visitor.tap("Accessibility")
    assert "Read aloud" not in [name(item) for item in visitor.controls()]
    visitor.kiosk.state.settings.setReadAloud(True)
    assert not visitor.kiosk.state.settings.readAloud


def test_a_control_is_read_then_confirmed(visitor: Visitor, voice: Notes) -> None:
    visitor.tap("Listen")
    assert voice.last == "Welcome"
    visitor.tap("Partnerships")
    assert visitor.route == "home"
    assert voice.last == "Partnerships, Map and profiles"
    visitor.tap("Speakers")
    assert visitor.route == "home"
    assert voice.last.startswith("Speakers")
    visitor.tap("Speakers")
    assert visitor.route == "speakers"
    assert voice.last == "Speakers"
    assert {language for _, language, _ in voice.said} == {"en"}


def test_a_text_is_read_again_at_each_touch(visit: Visit, voice: Notes) -> None:
    visitor = visit("session/partenariats-innovants", language="en")
    ReadAloud(visitor.kiosk.window, visitor.kiosk.state, voice)
    visitor.kiosk.state.settings.setReadAloud(True)
    question = next(item for item in visitor.items() if "What key actions" in text_of(item))
    visitor.tap(question)
    visitor.tap(question)
    assert voice.last == "What key actions should be promoted at local level?"
    assert voice.said[-1] == voice.said[-2]
    assert voice.silenced >= 2


def test_a_switch_says_whether_it_is_on(visitor: Visitor, voice: Notes) -> None:
    visitor.tap("Accessibility")
    visitor.tap("Read aloud")
    assert voice.last == "Accessibility"
    visitor.tap("More time")
    assert voice.last.startswith("More time")
    assert "Off" in voice.last
    visitor.tap("More time")
    visitor.tap("Close")
    visitor.tap("Close")
    assert visitor.kiosk.state.settings.moreTime
    assert visitor.kiosk.window.property("sheet") == ""


def test_keys_are_read_as_they_go(visitor: Visitor, voice: Notes) -> None:
    visitor.kiosk.state.settings.setReadAloud(True)
    visitor.key(Qt.Key.Key_Tab)
    first = voice.last
    visitor.key(Qt.Key.Key_Tab)
    assert first != voice.last
    assert first


def test_the_volume_is_chosen_and_forgotten_with_the_visit(visitor: Visitor, voice: Notes) -> None:
    settings = visitor.kiosk.state.settings
    settings.setReadAloud(True)
    usual = voice.said[-1][2]
    settings.setVolume(5)
    visitor.tap("Partnerships")
    assert voice.said[-1][2] == 1.0
    visitor.kiosk.state.endVisit()
    visitor.kiosk.state.setLanguage("en")
    assert not settings.readAloud
    settings.setReadAloud(True)
    visitor.kiosk.state.open("home")
    visitor.pause()
    assert voice.said[-1][2] == usual


def test_a_language_without_voice_has_no_reading(visitor: Visitor, voice: Notes) -> None:
    visitor.kiosk.state.settings.setReadAloud(True)
    visitor.kiosk.state.setLanguage("fr")
    visitor.pause()
    assert not visitor.kiosk.state.settings.canSpeak
    spoken = len(voice.said)
    visitor.tap("Partenariats")
    assert visitor.route == "partnerships"
    assert len(voice.said) == spoken


def test_the_question_at_the_end_is_heard(visitor: Visitor, voice: Notes) -> None:
    visitor.kiosk.state.settings.setReadAloud(True)
    presence = visitor.kiosk.state.presence
    for _ in range(75):
        presence.tick()
    assert presence.asking
    assert voice.last.startswith("Still there")


def test_who_listens_is_not_asked(visitor: Visitor, voice: Notes) -> None:
    visitor.kiosk.state.settings.setReadAloud(True)
    voice.busy = True
    presence = visitor.kiosk.state.presence
    for _ in range(200):
        presence.tick()
    assert not presence.asking


def text_of(item: object) -> str:
    """Return the text of an item, "" if it has none."""
    text = item.property("text")  # type: ignore[attr-defined]
    return text if isinstance(text, str) else ""
