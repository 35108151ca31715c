"""Draw the pictures of the staff guide: what staff see from a stick to a new version.

usage: staff_pictures.py

The content is the example of `kiosk new`, whose room changes; the files go to docs/pictures.
"""

import os
import re
import tempfile
from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

os.environ.update(QT_QPA_PLATFORM="offscreen", QT_QUICK_BACKEND="software")

from kiosk.content.checking.check import check
from kiosk.content.desk.example import write_example
from kiosk.content.release.store import Store
from kiosk.programme.live import release_to_show
from kiosk.staff.finding import SETTLED_S, Finder
from kiosk.staff.pin import Gate
from kiosk.staff.publisher import AT_SCREEN
from kiosk.ui.app import Kiosk, Options, application
from kiosk.ui.render import settle
from kiosk.ui.staff import area

FOLDER = Path(__file__).resolve().parent.parent / "docs" / "pictures"
SIZE = (540, 960)
CODE = "274951"
MORNING = datetime(2030, 10, 7, 8, 50)
PUBLISHED = datetime(2030, 10, 6, 16, 5, tzinfo=UTC).isoformat()
SOURCE = "/media/forum/FORUM-01/programme"


class Guide:
    """A kiosk with an example live and a stick plugged in, and somebody who takes pictures."""

    def __init__(self, folder: Path, language: str) -> None:
        self._language = language
        data, self._content = folder / "data", folder / "FORUM-01" / "programme"
        write_example(self._content, language)
        content = check(self._content).content
        assert content
        Store(data).publish(content, SOURCE, PUBLISHED, AT_SCREEN)
        Gate(data).set(CODE)
        drives = partial(Finder, drives=lambda _: [self._content.parent])
        setattr(area, "Finder", drives)  # noqa: B010 - no stick is mounted here
        how = Options(size=SIZE, now=MORNING, route="home", language=language, data=data)
        self._kiosk = Kiosk(release_to_show(data), how)
        self._kiosk.state.settings.setReducedMotion(True)

    def take(self) -> None:
        """Take all pictures."""
        (session,) = self._content.glob("sessions/*.yaml")
        good = re.sub(r"\nroom: (\w+)-a\n", r"\nroom: \1-b\n", session.read_text("utf-8"))
        session.write_text(re.sub(r"(moderators: .*-mod)", r"\1d", good), "utf-8")
        settle()
        self._kiosk.door.open()
        settle()
        staff = self._kiosk.door.staff
        assert staff
        for digit in CODE[:3]:
            staff.pad.press(digit)
        self._draw("pin")
        for digit in CODE[3:]:
            staff.pad.press(digit)
        staff.pad.enter()
        settle(round((SETTLED_S + 3) * 1000))
        self._draw("status")
        self._check(staff)
        self._draw("check")
        session.write_text(good, "utf-8")
        self._check(staff)
        staff.show("changes")
        self._draw("changes")
        staff.show("preview")
        self._draw("preview")
        self._kiosk.close()

    def _check(self, staff: area.StaffState) -> None:
        staff.contents.check(str(self._content))
        staff.show("check")
        wait(lambda: not staff.contents.work.working)

    def _draw(self, name: str) -> None:
        settle()
        self._kiosk.window.grabWindow().save(str(FOLDER / f"staff-{name}.{self._language}.png"))


def wait(done: Callable[[], bool]) -> None:
    """Let the kiosk work until something is done."""
    while not done():
        settle(50)


def main() -> None:
    """Take the pictures of both guides."""
    application()
    FOLDER.mkdir(parents=True, exist_ok=True)
    for language in ("fr", "en"):
        with tempfile.TemporaryDirectory() as folder:
            Guide(Path(folder), language).take()


if __name__ == "__main__":
    main()
