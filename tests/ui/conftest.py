"""A running kiosk for tests of the screen, driven as a visitor would: by pointer and keyboard."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk import paths
from kiosk.content.release.compile import compile_folder
from kiosk.settings import Screen
from kiosk.ui.app import Kiosk, Options, load_fonts
from kiosk.ui.render import settle
from kiosk.ui.touch import is_control
from tests.fixtures.forum import compile_forum
from tests.fixtures.generate import Size, write_forum


@pytest.fixture(autouse=True)
def _no_voice_of_the_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    """Tests give the kiosk a voice of their own, or none, whatever is installed."""
    monkeypatch.setattr("kiosk.ui.voice.speech.installed", lambda: False)


@pytest.fixture(scope="session")
def fonts(qapp: QGuiApplication) -> None:
    """The fonts of the design, once: without them every measure would be another."""
    load_fonts()


@pytest.fixture(scope="session")
def real_release(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The forum's own content, compiled."""
    release = tmp_path_factory.mktemp("release") / "real.release"
    compile_folder(paths.resources() / "content", release)
    return release


@pytest.fixture(scope="session")
def forum(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The example forum."""
    return compile_forum(tmp_path_factory.mktemp("forum"))


@pytest.fixture(scope="session")
def congress(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A forum with 57 sessions at once."""
    folder = tmp_path_factory.mktemp("congress")
    write_forum(folder / "content", Size(sessions=400, people=100, rooms=60, days=2))
    compile_folder(folder / "content", folder / "congress.release")
    return folder / "congress.release"


@dataclass
class Visitor:
    """Taps, types and looks."""

    kiosk: Kiosk

    @property
    def route(self) -> str:
        """The page shown."""
        return str(self.kiosk.window.property("route"))

    def kind_of(self, item: QQuickItem) -> str:
        """Return the QML type of an item, with numbers behind it.

        Asked of the engine: a Python object for a QMetaObject may outlive it, and be taken for
        the next item at its address.
        """
        return self.kiosk.engine.newQObject(item).toString()

    def items(self) -> list[QQuickItem]:
        """Return every visible item of the window, in drawing order."""
        found: list[QQuickItem] = []
        waiting = [self.kiosk.window.contentItem()]
        while waiting:
            item = waiting.pop(0)
            if item.isVisible():
                found.append(item)
                waiting = item.childItems() + waiting
        return found

    def controls(self) -> list[QQuickItem]:
        """Return everything visible that can be pressed."""
        return [item for item in self.items() if item.isEnabled() and is_control(item)]

    def control(self, text: str) -> QQuickItem:
        """Return the visible control whose text or accessible name begins so."""
        for item in self.controls():
            if name(item).startswith(text):
                return item
        raise AssertionError(f"no control {text!r} among {[name(i) for i in self.controls()]}")

    def texts(self) -> list[str]:
        """Return every text that is visible, in drawing order."""
        return [
            str(item.property("text"))
            for item in self.items()
            if item.inherits("QQuickText") and item.property("text")
        ]

    def tap(self, target: str | QQuickItem) -> None:
        """Press and release the middle of a control."""
        item = self.control(target) if isinstance(target, str) else target
        middle = item.mapToScene(item.boundingRect().center()).toPoint()
        self.tap_at(middle)

    def tap_at(self, point: QPoint) -> None:
        """Press and release a point of the window."""
        QTest.mouseClick(
            self.kiosk.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, point
        )
        settle()

    def key(self, key: Qt.Key) -> None:
        """Press a key of a hardware keyboard."""
        QTest.keyClick(self.kiosk.window, key)
        settle(0)

    def until(self, condition: Callable[[], bool]) -> None:
        """Wait for something that a slow machine draws a little later; fail after long enough."""
        for _ in range(250):
            if condition():
                return
            settle(20)
        raise AssertionError("it did not happen")

    def hear(self) -> None:
        """Ask for everything to be read aloud, on a machine with a voice: all controls are there.

        Nothing listens here, so each works at the first touch.
        """
        self.kiosk.state.settings.allow_speech(True)
        self.kiosk.state.settings.setReadAloud(True)

    def pause(self) -> None:
        """Wait until what was asked for is drawn."""
        settle()

    def view(self) -> QQuickItem:
        """Return what scrolls on the page: the largest of what can."""
        views = [item for item in self.items() if item.inherits("QQuickFlickable")]
        return max(views, key=lambda view: view.width() * view.height())


def name(item: QQuickItem) -> str:
    """Return what a screen reader calls an item."""
    from PySide6.QtGui import QAccessible

    interface = QAccessible.queryAccessibleInterface(item)
    return interface.text(QAccessible.Text.Name) if interface else ""


@pytest.fixture
def visit(fonts: None, real_release: Path) -> Iterator[Callable[..., Visitor]]:
    """Return a function that starts a kiosk and gives its visitor; closed after the test."""
    running: list[Kiosk] = []

    def start(
        route: str = "home",
        size: tuple[int, int] = (1080, 1920),
        release: Path | None = None,
        language: str = "fr",
        now: datetime | None = None,
        screen: Screen | None = None,
    ) -> Visitor:
        options = Options(size=size, language=language, now=now, route=route, screen=screen)
        kiosk = Kiosk(release or real_release, options)
        kiosk.state.settings.setReducedMotion(True)
        running.append(kiosk)
        settle()
        return Visitor(kiosk)

    yield start
    for kiosk in running:
        kiosk.close()
