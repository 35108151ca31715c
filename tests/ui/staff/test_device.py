"""What staff do about the machine and its versions."""

from collections.abc import Callable, Sequence

import pytest
from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtTest import QTest

from kiosk.cli import main
from kiosk.settings import read
from kiosk.staff.kept import kept
from tests.content.conftest import write_content
from tests.ui.staff.conftest import BROKEN, MOVED, Staff


def test_rolling_back_asks_once(staff: Callable[..., Staff]) -> None:
    someone = staff()
    second = write_content(someone.stick / "second", {"sessions/ateliers.yaml": MOVED})
    assert main(["publish", str(second), "--data", str(someone.data)]) == 0
    someone.go_in()
    someone.tap("Versions")
    someone.tap("Roll back v1")
    assert someone.published == "v2"
    someone.tap("Cancel")
    assert someone.published == "v2"
    someone.tap("Roll back v1")
    someone.tap("Roll back to v1")
    someone.wait_for_work()
    assert someone.published == "v1"
    assert [one.live for one in kept(someone.data)] == [False, True]
    assert someone.page == "status"
    assert "At the screen, with the access code" in someone.texts()
    assert any(words.startswith("Live again since ") for words in someone.texts())


def test_a_check_that_failed_is_no_word_on_versions(staff: Callable[..., Staff]) -> None:
    someone = staff()
    someone.go_in()
    someone.check(BROKEN)
    refused = "This content cannot be published: mend the errors first."
    assert someone.kiosk.door.staff
    assert someone.kiosk.door.staff.contents.property("message") == refused
    someone.tap("Versions")
    assert refused not in someone.texts()


def test_one_field_that_is_left_is_no_plural(staff: Callable[..., Staff]) -> None:
    someone = staff()
    someone.go_in()
    someone.kiosk.state.setLanguage("fr")
    assert someone.kiosk.door.staff
    someone.kiosk.door.staff.show("touch")
    someone.pause()
    fields = [QPoint(90 + 180 * column, 96 + 192 * row) for row in range(10) for column in range(6)]
    for field in fields[1:]:
        QTest.mouseClick(someone.kiosk.window, Qt.MouseButton.LeftButton, pos=field)
    someone.pause()
    assert "Cases restantes\u00a0: 1" in someone.names()


def test_the_screen_is_measured(staff: Callable[..., Staff]) -> None:
    someone = staff()
    settings = someone.data / "settings.toml"
    settings.write_text("[screen]\nrotation = 90\n\n[limits]\nwall_s = 60\n")
    someone.go_in()
    someone.tap("Device")
    someone.tap("Measure the screen")
    someone.tap("10 mm more")
    someone.tap("Keep this length")
    written = read(someone.data)
    # The bar is 960 of 1080 pixels: it was said to be 476 + 10 mm long.
    assert written.screen.width_mm == round(486 * 1080 / 960)
    assert (written.screen.rotation, written.limits.wall_s) == (90, 60)


def test_restart_asks_once(staff: Callable[..., Staff]) -> None:
    someone = staff()
    someone.go_in()
    someone.tap("Device")
    someone.tap("Restart the program")
    assert someone.kiosk.door.leaving == ""
    someone.tap("Restart")
    assert someone.kiosk.door.leaving == "restart"


class Recorded:
    """A voice that is heard by the test alone; it speaks English, and comes a little later."""

    def __init__(self, changed: Callable[[], None], _parent: QObject) -> None:
        self.said: list[str] = []
        self.come = changed

    def speaks(self, language: str) -> bool:
        return language == "en"

    def say(self, parts: Sequence[tuple[str, str]], volume: float) -> None:
        self.said += [words for words, _ in parts]

    def close(self) -> None:
        self.said.append("closed")


def test_the_sound_is_tried(staff: Callable[..., Staff], monkeypatch: pytest.MonkeyPatch) -> None:
    voices: list[Recorded] = []

    def own_voice(changed: Callable[[], None], parent: QObject) -> Recorded:
        voices.append(Recorded(changed, parent))
        return voices[-1]

    monkeypatch.setattr("kiosk.ui.staff.sound.own_voice", own_voice)
    monkeypatch.setattr("kiosk.ui.staff.sound.installed", lambda: True)
    someone = staff()
    someone.go_in()
    someone.tap("Device")
    someone.tap("Sound test")
    (voice,) = voices
    assert voice.said == []
    assert "Looking for a voice…" in someone.texts()
    voice.come()
    someone.tap("Sound test")
    assert voice.said == ["This is the voice of the kiosk."] * 2
    assert any("turn the volume of the machine up" in text for text in someone.texts())
    someone.kiosk.state.setLanguage("fr")
    someone.pause()
    someone.tap("Test du son")
    assert any("n’a pas de voix dans cette langue" in text for text in someone.texts())
    someone.kiosk.door.close()
    assert voice.said[2:] == ["closed"]


def test_without_voices_the_sound_test_says_so(
    staff: Callable[..., Staff], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kiosk.ui.staff.sound.installed", lambda: False)
    someone = staff()
    someone.go_in()
    someone.tap("Device")
    someone.tap("Sound test")
    assert any(text.startswith("This machine has no voice") for text in someone.texts())
