"""Draws pages to PNG: what staff look at before going live, and what reviewers look at."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QBuffer, QCoreApplication, QEventLoop, QTimer

from kiosk.programme import pages
from kiosk.ui.app import Kiosk

THEMES = ("light", "contrast")
TEXT_SIZES = ("standard", "large", "largest")
# Two turns of the frame timer (16 ms each) after the last change; nothing moves in a render.
SETTLE_MS = 60


def settle(milliseconds: int = SETTLE_MS) -> None:
    """Let the event loop run so that what was asked for is drawn."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()
    QCoreApplication.processEvents()


def render(
    kiosk: Kiosk,
    folder: Path,
    languages: Iterable[str],
    themes: Iterable[str],
    routes: Iterable[str],
    text_size: str = "standard",
) -> list[Path]:
    """Write a PNG of every page in every language and theme; return the files written.

    A file is named after route, language, theme and size: `session-ID.fr.light.1080x1920.png`.
    """
    folder.mkdir(parents=True, exist_ok=True)
    kiosk.state.settings.setReducedMotion(True)
    kiosk.state.settings.setTextSize(TEXT_SIZES.index(text_size))
    routes = list(routes)
    themes = list(themes)
    written = []
    for language in languages:
        kiosk.state.setLanguage(language)
        for theme in themes:
            kiosk.state.settings.setHighContrast(theme == "contrast")
            for route in routes:
                # Each page as if it were the first one opened: no way back to the one before.
                kiosk.state.visitEnded.emit()
                kiosk.state.open(route)
                settle()
                image = kiosk.window.grabWindow()
                size = f"{image.width()}x{image.height()}"
                name = f"{route.replace('/', '-')}.{language}.{theme}.{size}.png"
                encoded = QBuffer()
                image.save(encoded, "PNG")  # type: ignore[call-overload] # takes any device
                # By Python, which says why where a disk is full.
                (folder / name).write_bytes(encoded.data().data())
                written.append(folder / name)
    return written


def routes_of(kiosk: Kiosk) -> tuple[str, ...]:
    """Return every route of the release that is shown."""
    return pages.all_routes(kiosk.release)


def leads_somewhere(kiosk: Kiosk, route: str) -> bool:
    """Return whether a route opens a page or a sheet; it is open then."""
    kiosk.state.open(route)
    return route in (kiosk.window.property("route"), kiosk.window.property("sheet"))
