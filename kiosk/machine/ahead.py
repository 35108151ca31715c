"""Loads Qt's libraries while Python imports: what links them needs no Python, and has its own core.

PySide, when it is imported, finds them there, and the machine's fonts are known as well.
"""

import contextlib
import ctypes
import importlib.util
import os
import sys
from pathlib import Path
from threading import Thread

from kiosk import paths

# In the order in which one needs another: in between the loader is free for what Python imports.
BINDINGS = ("QtCore", "QtGui", "QtNetwork", "QtQml", "QtOpenGL", "QtQuick")


def load_ahead() -> Thread | None:
    """Begin to load what the screen is drawn with; return what does it, None where nothing does."""
    found = importlib.util.find_spec("PySide6") if sys.platform == "linux" else None
    if found is None or not found.submodule_search_locations:
        return None
    choose_fonts()
    # Not a daemon: a program that ends early ends after it.
    thread = Thread(target=_load, args=(Path(found.submodule_search_locations[0]),))
    thread.start()
    return thread


def _load(folder: Path) -> None:
    # What cannot be loaded is told by the import that needs it.
    with contextlib.suppress(OSError):
        for name in BINDINGS:
            ctypes.CDLL(str(folder / f"{name}.abi3.so"))
        # By now it is one of them. Else Qt has it read files and caches while the page waits.
        ctypes.CDLL("libfontconfig.so.1").FcInit()


def choose_fonts() -> None:
    """Have text drawn as our own settings say, on Linux; the machine's are not read."""
    if sys.platform == "linux":
        os.environ.setdefault("FONTCONFIG_FILE", str(paths.resources() / "fonts" / "fonts.conf"))
