"""Contents that are good, and a way to wait for a child process."""

from pathlib import Path
from time import sleep

import pytest

from kiosk.settings import Limits
from kiosk.staff.child import Child, Outcome
from kiosk.staff.lines import Line
from tests.content.conftest import write_content


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a folder with a good content."""
    return write_content(tmp_path / "content", {})


def finish(child: Child) -> tuple[list[Line], Outcome]:
    """Return all that a child says, and how it ends."""
    lines: list[Line] = []
    while not child.outcome:
        lines += child.poll()
        sleep(0.005)
    return lines, child.outcome


def run(*arguments: object, limits: Limits | None = None) -> tuple[list[Line], Outcome]:
    """Run a command as a child to its end."""
    return finish(Child([str(argument) for argument in arguments], limits or Limits()))
