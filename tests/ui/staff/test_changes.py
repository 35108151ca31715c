"""The list of what changes: its rows have their height when they are made."""

from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.cli import main
from tests.content.conftest import write_content
from tests.ui.rowheights import SIZES, STEPS, list_of, unchanged, walk
from tests.ui.staff.conftest import Staff

COUNT = 9
RECORD = """\
- id: s{n}
  title: {{fr: "{n}. {title}", en: "{n}. {title}"}}
  languages: [fr]
  start: 2026-10-05 {hour:02}:00
  end: 2026-10-05 {hour:02}:45
  room: {room}
"""
END = "des territoires qui coopèrent autour de l’économie sociale et solidaire"


def sessions(room: str, begin: str) -> str:
    """Return records of some sessions, their titles the longer the later they are."""
    return "".join(
        RECORD.format(n=n, hour=8 + n, room=room, title=f"{begin} {END[: 7 * n]}")
        for n in range(COUNT)
    )


@pytest.mark.parametrize("size", SIZES)
def test_rows_have_their_height_at_once(
    staff: Callable[..., Staff], tmp_path: Path, size: tuple[int, int]
) -> None:
    before = {"sessions/ateliers.yaml": sessions("salle-a", "Ateliers")}
    live = write_content(tmp_path / "before", before)
    assert main(["publish", str(live), "--data", str(tmp_path / "data")]) == 0
    someone = staff(size=size)
    someone.go_in()
    someone.check(sessions("salle-b", "Ateliers et d’autres mots qui changent"))
    assert someone.kiosk.door.staff
    for text_size in range(3):
        someone.kiosk.door.staff.show("status")
        someone.kiosk.state.settings.setTextSize(text_size)
        someone.pause()
        someone.kiosk.door.staff.show("changes")
        view = list_of(someone)
        # None is in the making while the others are looked at.
        view.setProperty("cacheBuffer", 0)
        assert unchanged(view, "title")
        assert len(walk(view, range(STEPS + 1), "title")) == COUNT
