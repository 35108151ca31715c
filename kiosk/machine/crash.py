"""Keeps the last words of a kiosk that dies: where it was when a library failed, or when it hung.

The watchdog ends a kiosk that hangs with a signal that is answered with these words as well. They
go to `DATA/crash.txt`, and from there to the log when the kiosk starts again.
"""

import faulthandler
from pathlib import Path
from typing import IO

from kiosk.machine.files import read

FILE = "crash.txt"


def last_words(data: Path) -> str:
    """Return what the kiosk before this one left, "" if it did not die."""
    return read(data / FILE)


def listen(data: Path) -> IO[str] | None:
    """Have the last words of this process written; the file is to be held open until its end."""
    try:
        file = (data / FILE).open("w", encoding="utf-8")
    except OSError:
        return None
    faulthandler.enable(file)
    return file


def hush(file: IO[str] | None) -> None:
    """Stop listening: the process ends as it should."""
    if file:
        faulthandler.disable()
        file.close()
