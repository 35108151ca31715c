"""Puts the kiosk together: application, fonts, state, engine, window."""

import os
import sys
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickImageProvider, QQuickWindow

from kiosk import paths
from kiosk.machine import fontrules
from kiosk.machine.charset import utf8
from kiosk.programme.clock import Clock
from kiosk.programme.reader import Release
from kiosk.settings import Screen, SettingsError, read
from kiosk.startup import mark
from kiosk.ui.drawings import NAME as DRAWN
from kiosk.ui.drawings import Drawings
from kiosk.ui.qr import QrCodes  # noqa: F401 - QML makes it
from kiosk.ui.staff.door import StaffDoor
from kiosk.ui.state import KioskState
from kiosk.ui.translator import CatalogueTranslator
from kiosk.ui.typesetting import WordSetter  # noqa: F401 - QML makes these

if TYPE_CHECKING:
    from kiosk.ui.voice.readaloud import ReadAloud


class Options(Struct, frozen=True):
    """How the kiosk is started. `size` is in pixels; None fills the screen.

    Without the machine's `data` folder there is neither staff area nor voice, and nothing is known
    of the screen but what `screen` says.
    """

    size: tuple[int, int] | None = None
    windowed: bool = False
    language: str = ""
    now: datetime | None = None
    route: str = "attract"
    data: Path | None = None
    screen: Screen | None = None


class Kiosk:
    """A running kiosk: what tests, `render` and the self-test drive as well as visitors."""

    def __init__(self, release: Path | None, options: Options) -> None:
        """Open the release and show the first page; without one, an apology until `take`.

        Raises ReleaseError when the release cannot be read, RuntimeError when QML does not load.
        """
        self._release = shown = Release.open(release) if release else None
        mark("release opened")
        zone, created = (shown.event.time_zone, shown.created) if shown else (None, None)
        self.clock = Clock(zone, options.now, created)
        self.state = KioskState(self._release, self.clock, options.language)
        self.door = StaffDoor(self.state, self.clock, options.data)
        self.state.settled.connect(self.door.wake)
        self._translator = CatalogueTranslator(self.state.code)
        QCoreApplication.installTranslator(self._translator)
        self.state.languageChanged.connect(self._retranslate)
        self.engine = QQmlApplicationEngine()
        # It goes with the engine: if Python's collector took it away, in the middle of a text asked
        # for in another kiosk of this process, Qt would wait for itself.
        self._translator.setParent(self.engine)
        self.engine.addImportPath(str(paths.qml()))
        self._drawings = Drawings(paths.resources())
        self.engine.addImageProvider(DRAWN, self._drawings)
        self._pictures: dict[str, QQuickImageProvider] = {}
        if options.route == "attract":
            # There are neither portraits nor maps on it. Who is faster has them with the page.
            self.state.settled.connect(self._offer_pictures)
            self.state.visited.connect(self._offer_pictures)
        else:
            self._offer_pictures()
        screen = options.screen or _screen_of(options.data)
        self.engine.setInitialProperties(
            {
                "kiosk": self.state,
                "door": self.door,
                "firstRoute": options.route,
                "widthMm": screen.width_mm,
                "distanceMm": screen.viewing_distance_mm,
                "turn": screen.rotation,
                **_first_size(options),
            }
        )
        self.engine.setUiLanguage(self.state.code)
        self.engine.loadFromModule("Kiosk", "Main")
        roots = self.engine.rootObjects()
        if not roots:
            raise RuntimeError("the QML module Kiosk did not load")
        self.window: QQuickWindow = roots[0]  # type: ignore[assignment] # Main.qml is a Window
        mark("first page made")
        if QGuiApplication.platformName().startswith("wayland"):
            from kiosk.ui.pulse import pulse_in

            self._pulse = pulse_in(self.window)
        self._reader: ReadAloud | None = None
        self.foresight: QTimer | None = None
        self.state.settled.connect(self._guard)
        if options.data:
            self.state.settled.connect(self._find_voice)
        if not options.windowed:
            self.state.settled.connect(self._hide_cursor)
        self._show(options)

    def _show(self, options: Options) -> None:
        if options.windowed or options.size:
            self.window.show()
        else:
            self.window.showFullScreen()
        # Without a window manager nothing gives the window the keyboard unless it asks.
        self.window.requestActivate()

    def _guard(self) -> None:
        from kiosk.ui.clearing import Clearing  # the first page can be drawn without
        from kiosk.ui.touch import TouchGuard

        TouchGuard(self.window)
        Clearing(self.window)
        from kiosk.ui.foresight import Foresight
        from kiosk.ui.preparing import Preparing

        Preparing(self.state)
        self.foresight = Foresight(self.state)

    def _find_voice(self) -> None:
        from kiosk.ui.voice.speech import installed

        if installed():
            from kiosk.ui.voice.readaloud import ReadAloud

            self._reader = ReadAloud(self.window, self.state)

    def _hide_cursor(self) -> None:
        # `Qt` holds all of Qt's names: longer to import than the first page takes to draw.
        from PySide6.QtCore import Qt

        self.window.setCursor(Qt.CursorShape.BlankCursor)

    @property
    def release(self) -> Release:
        """The release shown; raises LookupError while there is none."""
        if self._release is None:
            raise LookupError("no release is shown")
        return self._release

    @property
    def shown(self) -> str:
        """The name of the release shown, "" while there is none."""
        return self._release.id if self._release else ""

    def take(self, release: Release) -> None:
        """Show another release without a restart."""
        before, self._release = self._release, release
        self.state.take(release)
        if before:
            before.close()

    def _offer_pictures(self, kind: str = "") -> None:
        if self._pictures or kind == "attract":
            return
        from kiosk.ui import mappicture, portraits, qr
        from kiosk.ui.named import NamedPictures

        self._pictures = {
            portraits.NAME: portraits.Portraits(self._portrait),
            mappicture.NAME: NamedPictures(mappicture.drawn),
            qr.NAME: NamedPictures(qr.drawn),
        }
        for name, provider in self._pictures.items():
            self.engine.addImageProvider(name, provider)

    def _portrait(self, id: str, size: str) -> bytes | None:
        """Return a picture of the release shown, or of the one that staff look at beforehand."""
        found = (one.image(id, size) for one in (self._release, self.door.previewed) if one)
        return next((image for image in found if image), None)

    def _retranslate(self) -> None:
        self._translator.set_language(self.state.code)
        self.engine.setUiLanguage(self.state.code)

    def close(self) -> None:
        """Take the window down before the objects it shows, so that nothing is bound to nothing."""
        from kiosk.ui.clearing import clear

        QCoreApplication.removeTranslator(self._translator)
        self.door.rest()
        self.state.rest()
        if self.foresight:
            self.foresight.stop()
        if self._reader:
            self._reader.rest()
        self.window.close()
        self.engine.deleteLater()
        clear()
        if self._release:
            self._release.close()


def _screen_of(data: Path | None) -> Screen:
    try:
        return read(data).screen if data else Screen()
    except SettingsError:
        # The staff commands say what is wrong with the settings; a kiosk runs without.
        return Screen()


def _first_size(options: Options) -> dict[str, int]:
    """Return the size the window will have, so that the first page is laid out, and shown, once.

    A compositor may show a first frame of any size before it says what it wants.
    """
    if options.windowed and not options.size:
        return {}
    screen = QGuiApplication.primaryScreen().size()
    width, height = options.size or (screen.width(), screen.height())
    return {"width": width, "height": height}


def application() -> QGuiApplication:
    """Return the application, made on first call with the style and fonts of the kiosk."""
    existing = QGuiApplication.instance()
    if isinstance(existing, QGuiApplication):
        return existing
    if sys.platform == "linux":
        own = str(paths.resources() / "fonts" / "fonts.conf")
        if os.environ.setdefault("FONTCONFIG_FILE", own) == own:
            fontrules.follow(own)
    # Qt fills the outlines of large letters at every drawing, though it has pictures of them as of
    # all others: copying these takes a quarter off the drawing of the first page. Beyond the titles
    # of pages in the standard size they would take up megabytes, some more every hour.
    os.environ.setdefault("QT_MAX_CACHED_GLYPH_SIZE", "130")
    with utf8():
        app = QGuiApplication(["kiosk"])
    app.setApplicationName("kiosk")
    load_fonts()
    return app


def load_fonts() -> None:
    """Register the fonts of the design and make the text face the default."""
    for font in sorted((paths.resources() / "fonts").glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(font))
    QGuiApplication.setFont(QFont("Atkinson Hyperlegible Next"))
