"""Reading aloud, with a voice that writes down what it says; without one nothing speaks of it."""

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt

from kiosk.content.release.compile import compile_folder
from kiosk.ui.voice.readaloud import ReadAloud
from kiosk.ui.voice.speech import Part
from tests.ui.conftest import Visitor, name
from tests.ui.test_pointers import Hand

Visit = Callable[..., Visitor]


class Notes:
    """A voice for English that makes no sound."""

    def __init__(self) -> None:
        self.said: list[tuple[tuple[Part, ...], float]] = []
        self.silenced = 0
        self.busy = False

    @property
    def last(self) -> str:
        return "".join(words for words, _ in self.said[-1][0])

    def speaks(self, language: str) -> bool:
        return language == "en"

    def say(self, parts: Sequence[Part], volume: float) -> None:
        self.said.append((tuple(parts), volume))

    def stop(self) -> None:
        self.silenced += 1

    def speaking(self) -> bool:
        return self.busy

    def close(self) -> None:
        self.busy = False


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
    assert {language for parts, _ in voice.said for _, language in parts} == {"en"}


def test_results_to_which_somebody_returns_are_announced(visitor: Visitor, voice: Notes) -> None:
    visitor.hear()
    visitor.kiosk.state.open("search")
    visitor.kiosk.state.finder.search("co")
    visitor.pause()
    visitor.kiosk.state.open("speakers")
    visitor.pause()
    visitor.kiosk.state.back()
    visitor.pause()
    assert voice.last == "Search"


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
    assert "On" in voice.last
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


def test_the_switch_of_languages_is_read_when_keys_come_to_it(
    visitor: Visitor, voice: Notes
) -> None:
    visitor.kiosk.state.settings.setReadAloud(True)
    heard = []
    for _ in visitor.controls():
        visitor.key(Qt.Key.Key_Tab)
        heard.append(voice.last)
    assert any(words.startswith("Language") for words in heard)


def test_the_volume_is_chosen_and_forgotten_with_the_visit(visitor: Visitor, voice: Notes) -> None:
    settings = visitor.kiosk.state.settings
    settings.setReadAloud(True)
    usual = voice.said[-1][1]
    settings.setVolume(5)
    assert voice.last == "5"
    visitor.tap("Partnerships")
    assert voice.said[-1][1] == 1.0
    visitor.kiosk.state.endVisit()
    visitor.kiosk.state.setLanguage("en")
    assert not settings.readAloud
    settings.setReadAloud(True)
    visitor.kiosk.state.open("home")
    visitor.pause()
    assert voice.said[-1][1] == usual


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


def test_a_finger_that_moves_scrolls(visit: Visit, voice: Notes) -> None:
    visitor = visit("speaker/ben-amar-zeghadi", size=(1080, 1300), language="en")
    ReadAloud(visitor.kiosk.window, visitor.kiosk.state, voice)
    visitor.kiosk.state.settings.setReadAloud(True)
    hand = Hand(visitor)
    card = hand.at("Read more")
    hand.do(("press", 1, card))
    assert voice.last == "Read more"
    for step in (30, 120, 240):
        hand.do(("move", 1, card - QPoint(0, step)))
    hand.do(("release", 1, card - QPoint(0, 240)))
    assert visitor.view().property("contentY") > 60
    visitor.tap("Read more")
    assert visitor.control("Read more")
    visitor.tap("Read more")
    assert visitor.control("Show less")


def test_a_finger_reads_then_confirms(visitor: Visitor, voice: Notes) -> None:
    visitor.kiosk.state.settings.setReadAloud(True)
    hand = Hand(visitor)
    place = hand.at("Speakers")
    for route in ("home", "speakers"):
        hand.do(("press", 1, place))
        hand.do(("release", 1, place))
        assert visitor.route == route
    assert not any(item.property("down") for item in visitor.controls())


def test_what_is_chosen_among_several_is_heard(visitor: Visitor, voice: Notes) -> None:
    visitor.kiosk.state.settings.setReadAloud(True)
    visitor.kiosk.state.open("accessibility")
    visitor.pause()
    visitor.tap("Standard")
    assert voice.last.endswith("Selected")
    visitor.tap("Large")
    assert "Selected" not in voice.last
    visitor.tap("Large")
    assert voice.last == "Large, Selected"


def test_a_volume_that_cannot_be_raised_says_so(visitor: Visitor, voice: Notes) -> None:
    settings = visitor.kiosk.state.settings
    settings.setReadAloud(True)
    settings.setVolume(settings.loudest)
    visitor.kiosk.state.open("accessibility")
    visitor.pause()
    louder = visitor.control("Louder")
    visitor.tap(louder)
    assert voice.last == "Louder, It cannot be louder."


def test_signs_are_not_read(visit: Visit, voice: Notes) -> None:
    visitor = visit("speakers", language="en")
    ReadAloud(visitor.kiosk.window, visitor.kiosk.state, voice)
    visitor.kiosk.state.settings.setReadAloud(True)
    visitor.tap("Maud Caruhel")
    assert "MC" not in voice.last


def test_a_card_is_read_once(visit: Visit, voice: Notes) -> None:
    visitor = visit("programme", language="en")
    ReadAloud(visitor.kiosk.window, visitor.kiosk.state, voice)
    visitor.kiosk.state.settings.setReadAloud(True)
    visitor.tap("Innovative partnerships")
    assert voice.last.count("Innovative") == 1


def test_a_text_is_read_to_its_end_however_much_of_it_is_shown(visit: Visit, voice: Notes) -> None:
    visitor = visit("speaker/ben-amar-zeghadi", language="en")
    ReadAloud(visitor.kiosk.window, visitor.kiosk.state, voice)
    visitor.kiosk.state.settings.setReadAloud(True)
    cut = next(item for item in visitor.items() if text_of(item).endswith("…"))
    visitor.tap(cut)
    assert len(voice.last) > len(text_of(cut))
    assert "…" not in voice.last
    silenced = voice.silenced
    visitor.tap_at(QPoint(5, 700))
    assert voice.silenced > silenced


def test_a_text_in_another_language_is_said_in_that(
    visit: Visit, voice: Notes, tmp_path: Path
) -> None:
    visitor = visit("session/here", language="en", release=_half_translated(tmp_path))
    ReadAloud(visitor.kiosk.window, visitor.kiosk.state, voice)
    visitor.kiosk.state.settings.setReadAloud(True)
    visitor.tap(next(item for item in visitor.items() if "lendemain" in text_of(item)))
    assert [language for _, language in voice.said[-1][0]] == ["fr"]
    visitor.kiosk.state.open("programme")
    visitor.pause()
    visitor.tap(next(item for item in visitor.controls() if "Une ville" in name(item)))
    assert [part for part in voice.said[-1][0] if part[1] == "fr"] == [
        ("Une ville pour demain", "fr")
    ]
    assert {language for _, language in voice.said[-1][0]} == {"en", "fr"}


def _half_translated(folder: Path) -> Path:
    (folder / "sessions").mkdir()
    (folder / "event.yaml").write_text(
        "schema: 1\nname: {fr: Forum, en: Forum}\nlanguages: [fr, en]\n"
    )
    (folder / "sessions" / "here.yaml").write_text(
        "id: here\ntitle: {fr: Une ville pour demain}\nlanguages: [fr]\n"
        "context: {fr: Le lendemain se prépare la veille.}\n"
    )
    compile_folder(folder, folder / "half.release")
    return folder / "half.release"


def text_of(item: object) -> str:
    """Return the text of an item, "" if it has none."""
    text = item.property("text")  # type: ignore[attr-defined]
    return text if isinstance(text, str) else ""
