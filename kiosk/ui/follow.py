"""Follows the live release: a kiosk shows what was published without being restarted."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from kiosk.programme.live import release_to_show
from kiosk.programme.reader import Release, ReleaseError

# Staff wait for the screen to change; a look at one small file twice a second costs nothing.
INTERVAL_MS = 500


class ReleaseFollower(QObject):
    """Looks at the data folder and hands over each release that goes live from now on."""

    def __init__(
        self,
        data: Path,
        seen: Path,
        take: Callable[[Release], None],
        refuse: Callable[[Path], object],
    ) -> None:
        """Call `take` with a release that can be opened, `refuse` with the file of another.

        Handed over is what goes live after `seen`, the release that was live before.
        """
        super().__init__()
        self._data = data
        self._take = take
        self._refuse = refuse
        self.follow_from(seen)
        self._timer = QTimer(self, interval=INTERVAL_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def follow_from(self, seen: Path) -> None:
        """Leave a release that is live as it is; only the next one is handed over."""
        self._seen = seen

    def look(self) -> None:
        """Hand over the live release if it is another one than before."""
        path = release_to_show(self._data)
        if path == self._seen:
            return
        self._seen = path
        try:
            release = Release.open(path)
        except ReleaseError:
            self._refuse(path)
            return
        self._take(release)

    def rest(self) -> None:
        """Look no more."""
        self._timer.stop()
