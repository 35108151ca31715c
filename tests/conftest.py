"""Settings that every test needs before Qt is imported, and the watch over Qt's messages."""

import os

# No screen, no GPU: the same pixels and no system dependency on any machine.
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_QUICK_BACKEND"] = "software"
# What commands say does not depend on who runs the tests.
os.environ["LC_ALL"] = "C.UTF-8"
os.environ.pop("LC_MESSAGES", None)
os.environ.pop("LANGUAGE", None)

from collections.abc import Iterator
from pathlib import Path

import pytest

UI_TESTS = Path(__file__).parent / "ui"


@pytest.fixture(scope="session")
def qapp_cls() -> type:
    """The application class pytest-qt makes: without this it would be a QApplication (widgets)."""
    from PySide6.QtGui import QGuiApplication

    return QGuiApplication


@pytest.fixture(autouse=True)
def quiet_qt(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test of the screen if Qt printed anything.

    Qt writes to file descriptor 2 itself, and a Python message handler could deadlock, so the
    descriptor is read. A test that expects a message reads it with `capfd` before it ends.
    """
    if UI_TESTS not in request.path.parents:
        yield
        return
    capfd: pytest.CaptureFixture[str] = request.getfixturevalue("capfd")
    yield
    printed = capfd.readouterr().err
    assert not printed, f"Qt printed:\n{printed}"
