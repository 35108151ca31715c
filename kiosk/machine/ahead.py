"""Loads Qt's libraries while Python imports: what links them needs no Python, and has its own core.

PySide, when it is imported, finds them there.
"""

import ctypes
import importlib.util
import sys
from pathlib import Path
from threading import Thread

# In the order in which one needs another: in between the loader is free for what Python imports.
BINDINGS = ("QtCore", "QtGui", "QtNetwork", "QtQml", "QtOpenGL", "QtQuick")


def load_ahead() -> Thread | None:
    """Begin to load what the screen is drawn with; return what does it, None where nothing does."""
    found = importlib.util.find_spec("PySide6") if sys.platform == "linux" else None
    if found is None or not found.submodule_search_locations:
        return None
    # Not a daemon: a program that ends early ends after it.
    thread = Thread(target=_load, args=(Path(found.submodule_search_locations[0]),))
    thread.start()
    return thread


def _load(folder: Path) -> None:
    for name in BINDINGS:
        library = folder / f"{name}.abi3.so"
        if library.exists():
            ctypes.CDLL(str(library))
