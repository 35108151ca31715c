"""Where a moved session was before is checked, and reaches the release."""

from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.content.checking.check import check
from kiosk.content.problems.problem import Problem
from tests.fixtures.sessions import compile_sessions

SESSION = """\
id: atelier
title: {fr: Atelier, en: Workshop}
languages: [fr]
start: 2026-10-05 14:00
end: 2026-10-05 15:00
room: a
"""
EVENT = "schema: 1\nname: {fr: Forum, en: Forum}\nlanguages: [fr, en]\ntime_zone: Europe/Paris\n"

Problems = Callable[[str], list[Problem]]


@pytest.fixture
def problems(tmp_path: Path) -> Problems:
    """Return a function that gives the problems of a session with some lines more."""

    def find(more: str) -> list[Problem]:
        (tmp_path / "sessions").mkdir()
        (tmp_path / "event.yaml").write_text(EVENT)
        (tmp_path / "venue.yaml").write_text("rooms: [{id: a, name: A}, {id: b, name: B}]\n")
        (tmp_path / "sessions/one.yaml").write_text(SESSION + more)
        return check(tmp_path).problems

    return find


def codes(found: list[Problem]) -> list[tuple[str, int, str]]:
    return [(p.severity, p.line, p.code) for p in found if p.file.startswith("sessions")]


def test_a_move_with_old_time_and_room_is_fine(problems: Problems) -> None:
    move = "state: moved\nmoved_from: {start: 2026-10-05 11:00, room: b}\n"
    assert codes(problems(move)) == []


def test_an_old_room_must_exist(problems: Problems) -> None:
    found = problems("state: moved\nmoved_from: {room: c}\n")
    assert codes(found) == [("error", 8, "unknown-reference")]


def test_an_old_place_without_a_move_is_asked_about(problems: Problems) -> None:
    assert codes(problems("moved_from: {room: b}\n")) == [("warning", 7, "not-moved")]


@pytest.mark.parametrize(
    ("more", "line", "code"),
    [
        ("state: moved\n", 7, "moved-from-where"),
        ("state: moved\nmoved_from: {room: a}\n", 8, "moved-nowhere"),
        ("state: moved\nmoved_from: {start: 2026-10-05 14:00, room: a}\n", 8, "moved-nowhere"),
    ],
)
def test_half_a_move_is_asked_about(problems: Problems, more: str, line: int, code: str) -> None:
    found = problems(more)
    assert codes(found) == [("warning", line, code)]
    (half,) = [p for p in found if p.code == code]
    assert "moved_from" in half.advice("en")
    assert "{{" not in half.advice("en")


def test_an_old_time_is_a_time(problems: Problems) -> None:
    found = problems("state: moved\nmoved_from: {start: 14:00}\n")
    assert codes(found) == [("error", 8, "time-without-date")]


def test_old_time_and_room_reach_the_release(tmp_path: Path) -> None:
    from kiosk.programme.reader import Release

    moved = {
        "id": "one",
        "title": {"fr": "Un", "en": "One"},
        "start": "2026-10-25 04:00",
        "room": "a",
        "state": "moved",
        "moved_from": {"start": "2026-10-05 11:00", "room": "b"},
    }
    with Release.open(compile_sessions(tmp_path, [moved], rooms="ab")) as release:
        (card,) = release.sessions()
        before = card.moved_from
    assert before
    assert before.start
    assert (before.start.isoformat(), before.room) == ("2026-10-05T11:00:00+02:00", "b")
