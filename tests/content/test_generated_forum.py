"""The forums that tests and measures run on hold what they promise, and pass every check."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from kiosk.content.checking.check import check
from kiosk.content.model.content import Content
from kiosk.content.model.schema import Session
from kiosk.content.release.compile import compile_folder
from kiosk.programme.now import present
from kiosk.programme.reader import Release
from tests.fixtures.generate import FIRST_DAY, PEAK, ZONE, Size, write_forum


@pytest.fixture(scope="module")
def content(tmp_path_factory: pytest.TempPathFactory) -> Content:
    """A forum of 180 sessions, checked."""
    folder = write_forum(tmp_path_factory.mktemp("forum"), Size.of(180))
    report = check(folder)
    assert [p for p in report.problems if p.severity == "error"] == []
    assert report.content
    return report.content


@pytest.fixture(scope="module")
def congress(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Release]:
    """The largest congress: 1,500 sessions."""
    folder = tmp_path_factory.mktemp("congress")
    write_forum(folder / "content", Size.of(1500))
    compile_folder(folder / "content", folder / "forum.release")
    with Release.open(folder / "forum.release") as release:
        yield release


def test_a_forum_has_the_size_asked_for(content: Content) -> None:
    counts = len(content.sessions), len(content.speakers), len(content.rooms)
    assert counts == (180, 900, 20)
    days = {s.start.date() for s in content.sessions if s.start and s.start.hour > 5}
    assert days == {FIRST_DAY + timedelta(n) for n in range(4)}


def test_the_same_seed_writes_the_same_forum_and_another_seed_another(tmp_path: Path) -> None:
    size = Size(40, 30, 4, 2)
    written = []
    for number, seed in enumerate((1, 1, 2)):
        folder = write_forum(tmp_path / str(number), size, seed)
        written.append([file.read_bytes() for file in sorted(folder.rglob("*.yaml"))])
    assert written[0] == written[1] != written[2]


def test_everything_that_happens_to_sessions_happens(content: Content) -> None:
    sessions = content.sessions
    moves = [s.moved_from for s in sessions if s.moved_from]
    assert any(move.start and move.room for move in moves)
    assert any(move.start and not move.room for move in moves)
    assert any(move.room and not move.start for move in moves)
    assert any(s.state == "cancelled" for s in sessions)
    assert any(s.start and s.end and s.end.date() > s.start.date() for s in sessions)
    assert any(s.start and not s.end for s in sessions)
    assert any(s.start and not s.room for s in sessions)
    assert sum(s.start is None for s in sessions) == 6
    assert any(len(s.title["fr"]) > 170 for s in sessions if "fr" in s.title)
    assert {len(s.title) for s in sessions} == {1, 2}
    assert any(not s.format for s in sessions)
    assert any(not _people(s) for s in sessions)
    assert {code for s in sessions for code in s.languages} == {"fr", "en", "es", "pt", "ar"}
    assert any(talk.partnerships for s in sessions for talk in s.presentations)


def _people(session: Session) -> list[str]:
    talks = [person for talk in session.presentations for person in talk.speakers]
    return [*session.moderators, *session.speakers, *talks]


def test_every_name_is_marked_as_an_example(content: Content) -> None:
    for session in content.sessions:
        assert all(text.startswith(("Exemple", "Example")) for text in session.title.values())
    for person in content.speakers:
        (affiliation,) = person.affiliations
        assert affiliation.role
        assert affiliation.role["fr"] == "Rôle d’exemple"


def test_the_largest_congress_has_57_sessions_at_once(congress: Release) -> None:
    state = present(congress, PEAK.replace(tzinfo=ZoneInfo(ZONE)))
    assert len(state.running) == 57
    assert len({session.room for session in state.running}) == 57


def test_some_sessions_of_a_congress_share_a_room_and_an_hour(congress: Release) -> None:
    taken: dict[str, list[datetime]] = {}
    for session in congress.sessions():
        if session.room and session.start:
            taken.setdefault(session.room, []).append(session.start)
    assert any(len(set(starts)) < len(starts) for starts in taken.values())
