"""A kiosk’s data folder, and its starts."""

from pathlib import Path

import pytest

from kiosk.machine import starts as module
from kiosk.machine.starts import Starts, load


class Machine:
    """A data folder with releases v1 to v3, v3 live, and a clock that is set by hand."""

    def __init__(self, data: Path) -> None:
        self.data = data
        self.now = 1000.0
        self.boot = "first"
        (data / "releases").mkdir()
        for name in ("v1", "v2", "v3"):
            (data / "releases" / f"{name}.release").write_bytes(b"")
        self.publish("v3")

    def publish(self, name: str) -> None:
        (self.data / "current").write_text(name + "\n")

    def start(self, safe: bool = False) -> Starts:
        """Start; the kiosk before this one, if it has not ended, was killed."""
        starts = Starts(self.data)
        self.shown = starts.begin(safe)
        if self.shown:
            starts.trying(self.shown)
        return starts

    def worked(self, *names: str) -> None:
        """Remember that these were seen on the screen, in this order."""
        starts = Starts(self.data)
        for name in names:
            starts.worked(self.data / "releases" / f"{name}.release")

    @property
    def taken_back(self) -> tuple[str, str] | None:
        """Which release staff are told of as taken back, and what is shown instead."""
        aside = load(self.data).set_aside
        return (aside.release, aside.instead) if aside else None

    @property
    def name(self) -> str:
        return self.shown.stem if self.shown else "none"


@pytest.fixture
def machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Machine:
    monkeypatch.delenv("RUNTIME_DIRECTORY", raising=False)
    made = Machine(tmp_path)
    monkeypatch.setattr(module.time, "monotonic", lambda: made.now)
    monkeypatch.setattr(module, "_boot", lambda: made.boot)
    return made
