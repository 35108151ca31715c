"""A move is told once and truthfully: what changed, from what, to what."""

from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from kiosk.programme.reader import Release
from kiosk.programme.rows.changes import badge_text, notice_text
from kiosk.programme.rows.partnerships import session_link
from kiosk.programme.rows.search import ResultRows
from kiosk.programme.search import search
from kiosk.programme.texts import NBSP, Texts
from tests.fixtures.sessions import compile_sessions, session

ENGLISH = Texts("en", ("fr", "en"))


def said(folder: Path, **more: Any) -> tuple[str, str]:
    """Return badge and notice of a session at 14:00 in room A."""
    start, end = datetime(2026, 10, 5, 14), datetime(2026, 10, 5, 15)
    one = session("one", start, end) | {"room": "a"} | more
    one = {key: value for key, value in one.items() if value}
    with Release.open(compile_sessions(folder, [one], rooms="ab")) as release:
        (card,) = release.sessions()
        notice = notice_text(release, card, ENGLISH)
    return badge_text(card, ENGLISH), notice.replace(NBSP, " ")


@pytest.mark.parametrize(
    ("before", "notice"),
    [
        ({"room": "b"}, "New room: Room B → Room A"),
        ({"start": "2026-10-05 11:00"}, "New time: 11:00 → 14:00"),
        (
            {"start": "2026-10-06 11:00"},
            "New time: Tuesday 6 October, 11:00 → Monday 5 October, 14:00",
        ),
        (
            {"start": "2026-10-05 11:00", "room": "b"},
            "Moved: 11:00, Room B → 14:00, Room A",
        ),
        ({"start": "2026-10-05 14:00", "room": "a"}, ""),
    ],
)
def test_only_what_changed_is_told(tmp_path: Path, before: dict[str, str], notice: str) -> None:
    assert said(tmp_path, state="moved", moved_from=before) == ("Moved", notice)


def test_what_is_not_known_yet_is_said(tmp_path: Path) -> None:
    before = {"start": "2026-10-05 11:00", "room": "b"}
    _, notice = said(tmp_path, state="moved", moved_from=before, start="", end="", room="")
    assert notice == (
        "Moved: Monday 5 October, 11:00, Room B → time to be confirmed, room to be confirmed"
    )


def test_a_notice_of_staff_follows(tmp_path: Path) -> None:
    badge, notice = said(
        tmp_path,
        state="moved",
        moved_from={"room": "b"},
        notice={"fr": "Venez.", "en": "Do come."},
    )
    assert (badge, notice) == ("Moved", "New room: Room B → Room A · Do come.")


def test_what_did_not_move_has_no_old_place(tmp_path: Path) -> None:
    assert said(tmp_path / "1", moved_from={"room": "b"}) == ("", "")
    assert said(tmp_path / "2", state="cancelled", moved_from={"room": "b"}) == ("Cancelled", "")


@pytest.mark.parametrize(
    ("state", "word"),
    [("cancelled", "Cancelled\u00a0· "), ("moved", "Moved\u00a0· "), ("confirmed", "")],
)
def test_wherever_a_session_is_named_it_says_that_it_is_off(
    tmp_path: Path, state: str, word: str
) -> None:
    start, end = datetime(2026, 10, 5, 14), datetime(2026, 10, 5, 15)
    one = session("one", start, end, state=state) | {"room": "a"}
    with Release.open(compile_sessions(tmp_path, [one], rooms="ab")) as release:
        link = session_link(release, "one", ENGLISH)
        (result,) = ResultRows(release, search(release, "one", "en"), ENGLISH)
    when = f"{word}Monday 5 October\u00a0· 14:00–15:00\u00a0· Room A"
    assert link
    assert link.detail == when
    assert "".join(piece.before for piece in result.excerpt).replace("\u2060", "") == when
