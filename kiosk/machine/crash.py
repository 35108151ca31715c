"""Keeps the last words of a kiosk that dies: where it was when a library failed, or when it hung.

The watchdog ends a kiosk that hangs with a signal that is answered with these words as well. They
go to `DATA/crash.txt`, and from there to the log when the kiosk starts again.
"""

import faulthandler
from contextlib import suppress
from pathlib import Path
from typing import IO

from kiosk.machine.files import read

FILE = "crash.txt"


class LastWords:
    """What the kiosk `before` this one left, "" if it did not die; from now on those of this one.

    To be held until the end, and then hushed.
    """

    def __init__(self, data: Path) -> None:
        """Take what was left in a data folder, and have the words of this process written there."""
        self.before = read(data / FILE)
        self._file: IO[str] | None = None
        # Nothing is kept on a disk that cannot be written.
        with suppress(OSError):
            self._file = (data / FILE).open("w", encoding="utf-8")
            faulthandler.enable(self._file)

    def hush(self) -> None:
        """Keep no more: the process ends as it should."""
        if self._file:
            faulthandler.disable()
            self._file.close()
