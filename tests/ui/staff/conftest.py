"""Somebody of the staff, with a code and a stick, in front of a running kiosk."""

from collections.abc import Callable, Iterator
from datetime import datetime
from functools import partial
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.cli import main
from kiosk.programme.live import published_release, release_to_show
from kiosk.staff.finding import Finder, Lookout
from kiosk.staff.pin import Gate
from kiosk.ui.app import Kiosk, Options
from kiosk.ui.render import settle
from tests.content.conftest import GOOD, write_content
from tests.ui.conftest import Visitor, name

CODE = "274951"
NOW = datetime(2026, 10, 5, 14, 32)
MOVED = GOOD["sessions/ateliers.yaml"].replace("room: salle-a", "room: salle-b")
BROKEN = GOOD["sessions/ateliers.yaml"].replace("[amina-said]", "[amina-sayd]")


class Staff(Visitor):
    """Somebody of the staff in front of a kiosk; counts taps."""

    def __init__(self, kiosk: Kiosk, data: Path, stick: Path, qtbot: QtBot) -> None:
        super().__init__(kiosk)
        self.data = data
        self.stick = stick
        self.qtbot = qtbot
        self.taps = 0

    def texts(self) -> list[str]:
        """Return every text that is visible, without the signs that keep words together."""
        return [text.replace("\u2060", "") for text in super().texts()]

    @property
    def page(self) -> str:
        """The page of the area, "" while it is closed."""
        return self.kiosk.door.staff.page if self.kiosk.door.staff else ""

    @property
    def published(self) -> str:
        """The name of the release that is live."""
        live = published_release(self.data)
        return live.stem if live else ""

    def tap(self, target: object) -> None:
        self.taps += 1
        super().tap(target)  # type: ignore[arg-type]

    def open_pad(self) -> None:
        """Ask for the pad as the hold on the brand does."""
        self.taps += 1
        self.kiosk.state.open("staff")
        self.pause()

    def enter(self, code: str = CODE) -> None:
        """Touch the digits and Enter; they count as one code, not as taps."""
        before = self.taps
        for digit in code:
            self.tap(digit)
        self.tap("Enter")
        self.taps = before

    def go_in(self) -> None:
        self.open_pad()
        self.enter()
        assert self.page == "status"

    def bring(self, sessions: str) -> None:
        """Put a content on the stick, and wait until it is found."""
        write_content(self.stick / "programme", {"sessions/ateliers.yaml": sessions})
        self.qtbot.waitUntil(self.sees_content, timeout=20_000)

    def sees_content(self) -> bool:
        if self.kiosk.door.staff:
            self.kiosk.door.staff.see()
        self.pause()
        return "Check now" in self.names()

    def names(self) -> list[str]:
        return [name(item) for item in self.controls()]

    def wait_for_work(self) -> None:
        """Wait until the command at work has ended."""
        assert self.kiosk.door.staff
        work = self.kiosk.door.staff.contents.work
        self.qtbot.waitUntil(lambda: not work.property("busy"), timeout=60_000)
        self.pause()

    def check(self, sessions: str) -> None:
        """Check a content up to the list of its problems."""
        self.bring(sessions)
        self.tap("Check now")
        self.wait_for_work()
        assert self.page == "check"


@pytest.fixture
def staff(
    fonts: None, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[..., Staff]]:
    """Return a function that starts a kiosk with one release live, or none, and a stick."""
    data, stick = tmp_path / "data", tmp_path / "FORUM-01"
    stick.mkdir()
    monkeypatch.setattr("kiosk.staff.finding.SETTLED_S", 0.0)
    drives = partial(Finder, drives=lambda mounts: [stick])
    monkeypatch.setattr("kiosk.ui.staff.area.Finder", drives)
    monkeypatch.setattr("kiosk.ui.staff.area.Lookout", partial(Lookout, every=0.01))
    first = write_content(tmp_path / "first", {})
    running: list[Kiosk] = []

    def start(
        code: str | None = CODE,
        size: tuple[int, int] = (1080, 1920),
        language: str = "en",
        shown: bool = True,
    ) -> Staff:
        if code:
            Gate(data).set(code)
        if shown and not data.joinpath("current").exists():
            assert main(["publish", str(first), "--data", str(data)]) == 0
        options = Options(size=size, language=language, now=NOW, route="home", data=data)
        kiosk = Kiosk(release_to_show(data) if shown else None, options)
        kiosk.state.settings.setReducedMotion(True)
        running.append(kiosk)
        settle()
        return Staff(kiosk, data, stick, qtbot)

    yield start
    for kiosk in running:
        kiosk.close()
