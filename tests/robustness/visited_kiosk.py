"""`kiosk run` with a visitor who never rests: pages at random, languages, ends of visits.

    python -m tests.robustness.visited_kiosk DATA SEED

A kiosk in every respect but for the timer that stands for the hands in front of it.
"""

import random
import sys
from pathlib import Path

import kiosk.ui.app
from kiosk import cli
from kiosk.programme import pages
from kiosk.ui.app import Kiosk, Options

PAGE_MS = 40


class VisitedKiosk(Kiosk):
    """Opens a page every few frames."""

    seed = 0

    def __init__(self, release: Path | None, options: Options) -> None:
        super().__init__(release, options)
        self._chance = random.Random(self.seed)
        self.state.settled.connect(self._begin)

    def _begin(self) -> None:
        from PySide6.QtCore import QTimer

        self._timer = QTimer(self.state, interval=PAGE_MS)
        self._timer.timeout.connect(self._visit)
        self._timer.start()

    def _visit(self) -> None:
        chance = self._chance.random()
        if chance < 0.1:
            self.state.setLanguage(self._chance.choice(self.release.event.languages))
        elif chance < 0.15:
            self.state.endVisit()
        else:
            self.state.open(self._chance.choice(list(pages.all_routes(self.release))))

    def close(self) -> None:
        if hasattr(self, "_timer"):
            self._timer.stop()
        super().close()


if __name__ == "__main__":
    VisitedKiosk.seed = int(sys.argv[2])
    # The command looks it up when it starts.
    kiosk.ui.app.Kiosk = VisitedKiosk  # type: ignore[misc]
    sys.exit(cli.main(["run", "--data", sys.argv[1], "--size", "540x960"]))
