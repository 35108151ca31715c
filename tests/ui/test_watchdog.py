"""The watchdog hears from a kiosk that draws, and from no other."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Signal

from kiosk.machine.graphics import has_lit_output
from kiosk.ui.watchdog import Watchdog
from tests.ui.conftest import Visitor


class Window(QObject):
    """A window whose frames are drawn when a test says so."""

    frameSwapped = Signal()  # noqa: N815 - Qt's name
    exposed = True
    asked = 0

    def isExposed(self) -> bool:  # noqa: N802 - Qt's name
        return self.exposed

    def update(self) -> None:
        self.asked += 1


@pytest.fixture
def window(qapp: QObject) -> Window:
    return Window()


@pytest.fixture
def said() -> list[str]:
    return []


@pytest.fixture
def watchdog(window: Window, said: list[str]) -> Watchdog:
    return Watchdog(window, said.append)  # type: ignore[arg-type] # what it needs of a window


def test_it_is_ready_once(watchdog: Watchdog, said: list[str]) -> None:
    watchdog.ready()
    watchdog.ready()
    assert said == ["READY=1"]


def test_it_beats_after_a_frame_only(watchdog: Watchdog, window: Window, said: list[str]) -> None:
    watchdog.ready()
    window.frameSwapped.emit()
    watchdog.look()
    watchdog.look()
    watchdog.look()
    assert said == ["READY=1", "WATCHDOG=1"]
    window.frameSwapped.emit()
    watchdog.look()
    assert said[2:] == ["WATCHDOG=1"]


def test_it_asks_for_the_next_frame(watchdog: Watchdog, window: Window) -> None:
    watchdog.look()
    watchdog.look()
    assert window.asked == 2


def test_a_screen_that_is_switched_off_is_no_hang(
    watchdog: Watchdog, window: Window, said: list[str]
) -> None:
    seen: list[bool] = []
    watchdog.screenChanged.connect(seen.append)
    window.exposed = False
    watchdog.look()
    watchdog.look()
    assert said == ["READY=1", "WATCHDOG=1", "WATCHDOG=1"]
    window.exposed = True
    watchdog.look()
    assert said[3:] == []
    assert seen == [False, True]


def test_a_window_that_is_not_shown_on_a_lit_output_is_a_hang_in_the_end(
    window: Window, said: list[str]
) -> None:
    lit = [True]
    watchdog = Watchdog(window, said.append, 15, lit=lambda: lit[0])  # type: ignore[arg-type]
    watchdog.ready()
    window.exposed = False
    for _ in range(30):
        watchdog.look()
    beats = said.count("WATCHDOG=1")
    # Five seconds lie between two looks.
    assert beats == 12
    lit[0] = False
    watchdog.look()
    assert said.count("WATCHDOG=1") == beats + 1
    lit[0], window.exposed = True, True
    watchdog.look()
    window.frameSwapped.emit()
    watchdog.look()
    assert said.count("WATCHDOG=1") == beats + 2


@pytest.mark.parametrize(
    ("status", "enabled", "dpms", "lit"),
    [
        ("connected", "enabled", "On", True),
        ("disconnected", "enabled", "On", False),
        ("connected", "disabled", "Off", False),
        ("connected", "enabled", "Off", False),
    ],
)
def test_what_the_kernel_says_of_an_output(
    tmp_path: Path, status: str, enabled: str, dpms: str, lit: bool
) -> None:
    (tmp_path / "card0-HDMI-A-1").mkdir()
    for name, value in (("status", status), ("enabled", enabled), ("dpms", dpms)):
        (tmp_path / "card0-HDMI-A-1" / name).write_text(f"{value}\n")
    assert has_lit_output(str(tmp_path / "card*-*")) is lit


def test_a_still_page_is_drawn_when_asked(visit: Callable[..., Visitor]) -> None:
    visitor = visit("home")
    said: list[str] = []
    watchdog = Watchdog(visitor.kiosk.window, said.append)
    watchdog.ready()
    for _ in range(3):
        watchdog.look()
        visitor.pause()
    watchdog.look()
    watchdog.rest()
    assert said == ["READY=1", *["WATCHDOG=1"] * 3, "STOPPING=1"]
