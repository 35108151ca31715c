"""Follows the live release: a kiosk shows what was published without being restarted."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from kiosk.programme.live import release_to_show
from kiosk.programme.reader import Release, ReleaseError

# Staff wait for the screen to change; a look at one small file twice a second costs nothing.
INTERVAL_MS = 500


class ReleaseFollower(QObject):
    """Looks at the data folder and hands over each release that goes live."""

    def __init__(self, data: Path, shown: Path, take: Callable[[Release], None]) -> None:
        super().__init__()
        self._data = data
        self._shown = shown
        self._take = take
        self._timer = QTimer(self, interval=INTERVAL_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Hand over the live release if it is another one than before and can be read."""
        path = release_to_show(self._data)
        if path == self._shown:
            return
        self._shown = path
        try:
            release = Release.open(path)
        except ReleaseError:
            # What is shown stays; who published is told by the check, and `doctor` will say so.
            return
        self._take(release)
