"""`kiosk run` with staff who restart the program as soon as the first page is there.

    python -m tests.robustness.leaving_kiosk DATA

In place of the program that would go on in this process, one ends that has the exit code `AGAIN`.
"""

import os
import sys
from pathlib import Path

import kiosk.ui.app
from kiosk import cli
from kiosk.ui.app import Kiosk, Options

AGAIN = 75


class LeavingKiosk(Kiosk):
    """Opens the staff area and leaves by it."""

    def __init__(self, release: Path | None, options: Options) -> None:
        super().__init__(release, options)
        self.state.settled.connect(self._begin)

    def _begin(self) -> None:
        from PySide6.QtCore import QTimer

        QTimer.singleShot(0, self._leave)

    def _leave(self) -> None:
        self.door.open()
        assert self.door.staff
        self.door.staff.machine.restart()


if __name__ == "__main__":
    # The command looks them up when it starts, and when it ends.
    kiosk.ui.app.Kiosk = LeavingKiosk  # type: ignore[misc]
    os.execv = lambda *_: os._exit(AGAIN)
    sys.exit(cli.main(["run", "--data", sys.argv[1], "--size", "540x960"]))
