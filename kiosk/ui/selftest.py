"""Opens every page in every language, theme and text size: proof that this very program works."""

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager

from kiosk.ui.app import Kiosk
from kiosk.ui.render import THEMES, settle


@contextmanager
def stderr_to(lines: list[str]) -> Iterator[None]:
    """Collect in `lines` what is written to file descriptor 2 meanwhile.

    Qt writes there itself. A message handler in Python could deadlock with the thread that loads
    QML types, so the descriptor is turned aside instead.
    """
    with tempfile.TemporaryFile() as aside:
        before = os.dup(2)
        os.dup2(aside.fileno(), 2)
        try:
            yield
        finally:
            os.dup2(before, 2)
            os.close(before)
            aside.seek(0)
            lines += aside.read().decode(errors="replace").splitlines()


def tour(kiosk: Kiosk, routes: tuple[str, ...]) -> list[str]:
    """Open every route in every language, theme and text size; return what went wrong."""
    problems: list[str] = []
    kiosk.state.settings.setReducedMotion(True)
    sizes = range(3)
    for code in kiosk.release.event.languages:
        kiosk.state.setLanguage(code)
        for theme in THEMES:
            kiosk.state.settings.setHighContrast(theme == "contrast")
            for size in sizes:
                kiosk.state.settings.setTextSize(size)
                for route in routes:
                    problems += _visit(kiosk, route, f"{route} ({code}, {theme}, {size})")
    return problems


def _visit(kiosk: Kiosk, route: str, name: str) -> list[str]:
    printed: list[str] = []
    with stderr_to(printed):
        kiosk.state.open(route)
        settle(0)
    problems = [f"{name}: {line}" for line in printed]
    if route not in (kiosk.window.property("route"), kiosk.window.property("sheet")):
        problems.append(f"{name}: the page did not open")
    return problems
