"""What a publication moves is told to visitors, without a line of staff, until tomorrow."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from kiosk.content.checking.check import check
from kiosk.content.progress import silent
from kiosk.content.release.prepare import prepare
from kiosk.content.release.store import Store
from kiosk.programme.clock import Clock
from kiosk.programme.pages import Context, build
from kiosk.programme.reader import Release
from kiosk.programme.rows.session import SessionPageRow
from kiosk.programme.texts import NBSP, Texts
from tests.fixtures.sessions import session, write_sessions

ENGLISH = Texts("en", ("fr", "en"))
OF_EVENT = ("zone", "name", "rooms", "start", "end")
# Of the forum: a Monday; it is published at half past eight.
MONDAY, TUESDAY, WEDNESDAY = 5, 6, 7


class Forum:
    """A forum with one session, published as staff do, and its page as visitors read it."""

    def __init__(self, folder: Path) -> None:
        self.store = Store(folder / "data")
        self._folder = folder
        self._written = 0

    def write(self, hour: int | None = 14, room: str | None = "a", **more: Any) -> Path:
        """Write the forum with its session at that hour of Thursday in that room."""
        self._written += 1
        start = datetime(2026, 10, 8, hour) if hour else None
        event = {key: more.pop(key) for key in OF_EVENT if key in more}
        one = session("one", start) | ({"room": room} if room else {}) | more
        folder = self._folder / str(self._written)
        write_sessions(folder, [one], **{"rooms": "abc"} | event)
        return folder

    def publish(self, day: int, hour: int | None = 14, room: str | None = "a", **more: Any) -> bool:
        """Write and publish; return whether anything went live."""
        content = check(self.write(hour, room, **more)).content
        assert content
        return self.store.publish(content, "here", _moment(day).isoformat()) is not None

    def page(self, day: int, hour: int = 9, release: Path | None = None) -> SessionPageRow:
        """Return the page of the session as it is on a day of October, in Paris."""
        path = release or self.store.current()
        assert path
        clock = Clock("Europe/Paris", datetime(2026, 10, day, hour))
        with Release.open(path) as live:
            row = build(Context(live, ENGLISH, clock), "session/one")
        assert isinstance(row, SessionPageRow)
        return row

    def notice(self, day: int, hour: int = 9) -> tuple[str, str]:
        """Return the badge and the words that visitors read above the session."""
        row = self.page(day, hour)
        return row.badge, row.notice.replace(NBSP, " ")


def _moment(day: int) -> datetime:
    return datetime(2026, 10, day, 6, 30, tzinfo=UTC)


@pytest.fixture
def forum(tmp_path: Path) -> Forum:
    return Forum(tmp_path)


def test_a_new_programme_has_moved_nothing(forum: Forum) -> None:
    forum.publish(MONDAY)
    assert forum.notice(MONDAY) == ("", "")


def test_another_room_is_told_until_tomorrow_night(forum: Forum) -> None:
    forum.publish(MONDAY, room="b")
    forum.publish(MONDAY, room="a")
    told = ("Moved", "New room: Room B → Room A")
    assert forum.notice(MONDAY) == told
    assert forum.notice(TUESDAY, 23) == told
    assert forum.notice(WEDNESDAY, 0) == ("", "")


def test_another_hour_is_told(forum: Forum) -> None:
    forum.publish(MONDAY, 14)
    forum.publish(MONDAY, 16, "b")
    assert forum.notice(MONDAY) == ("Moved", "Moved: 14:00, Room A → 16:00, Room B")


def test_later_publications_do_not_forget_it(forum: Forum) -> None:
    forum.publish(MONDAY, room="b")
    forum.publish(MONDAY, room="a")
    forum.publish(TUESDAY, room="a", notice={"en": "Bring a pencil"})
    notice = "New room: Room B → Room A · Bring a pencil"
    assert forum.notice(TUESDAY) == ("Moved", notice)
    assert forum.notice(WEDNESDAY) == ("", "Bring a pencil")


def test_the_same_content_is_no_new_publication(forum: Forum) -> None:
    forum.publish(MONDAY, room="b")
    assert forum.publish(MONDAY, room="a")
    assert not forum.publish(TUESDAY, room="a")
    assert forum.notice(TUESDAY) == ("Moved", "New room: Room B → Room A")


def test_who_moves_twice_is_told_from_where_it_first_was(forum: Forum) -> None:
    for day, room in ((MONDAY, "a"), (MONDAY, "b"), (TUESDAY, "c")):
        forum.publish(day, room=room)
    told = ("Moved", "New room: Room A → Room C")
    assert forum.notice(TUESDAY) == forum.notice(WEDNESDAY) == told


def test_who_moves_back_was_not_moved(forum: Forum) -> None:
    for room in ("a", "b", "a"):
        forum.publish(MONDAY, room=room)
    assert forum.notice(MONDAY) == ("", "")


def test_a_room_that_is_gone_is_still_named(forum: Forum) -> None:
    forum.publish(MONDAY, room="c")
    forum.publish(MONDAY, room="a", rooms="ab")
    assert forum.notice(MONDAY) == ("Moved", "New room: Room C → Room A")


DATES = {"start": "2026-10-05", "end": "2026-10-09"}
LONGER = DATES | {"end": "2026-10-10"}


@pytest.mark.parametrize(
    "event",
    [
        {"name": {"fr": "Exemple mendé", "en": "Example"}},
        {"name": {"en": "Example"}},
        {"name": {"fr": "Un autre nom", "en": "Another name"}, **DATES},
    ],
    ids=["a language mended", "a language less", "the same dates"],
)
def test_an_event_may_mend_its_name(forum: Forum, event: dict[str, Any]) -> None:
    dates = {key: event[key] for key in DATES if key in event}
    for room in ("b", "a"):
        forum.publish(MONDAY, room=room, **dates)
    forum.publish(MONDAY, room="a", **event)
    # What was noted before is not forgotten, and what moves with the name is told.
    assert forum.notice(MONDAY) == ("Moved", "New room: Room B → Room A")
    forum.publish(MONDAY, room="c", **dates)
    assert forum.notice(MONDAY) == ("Moved", "New room: Room B → Room C")


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ({"hour": None}, {"hour": 14}),
        ({"room": None}, {"room": "a"}),
        ({"zone": "Europe/London"}, {"zone": "Europe/Paris"}),
        ({"room": "b", "name": {"en": "Another"}}, {"room": "a"}),
        ({"room": "b", "name": {"en": "Another"}, **DATES}, {"room": "a", **LONGER}),
    ],
    ids=["first hour", "first room", "the right time zone", "another event", "on other days"],
)
def test_what_is_not_a_move(forum: Forum, before: dict[str, Any], after: dict[str, Any]) -> None:
    forum.publish(MONDAY, **before)
    forum.publish(MONDAY, **after)
    assert forum.notice(MONDAY) == ("", "")


def test_what_staff_write_comes_first(forum: Forum) -> None:
    forum.publish(MONDAY, room="b")
    forum.publish(MONDAY, room="a", state="moved", moved_from={"room": "c"})
    assert forum.notice(MONDAY) == ("Moved", "New room: Room C → Room A")


def test_a_cancelled_session_is_cancelled(forum: Forum) -> None:
    forum.publish(MONDAY, room="b")
    forum.publish(MONDAY, room="a", state="cancelled")
    assert forum.notice(MONDAY) == ("Cancelled", "")


def test_without_a_believable_clock_it_is_told(forum: Forum) -> None:
    forum.publish(MONDAY, room="b")
    forum.publish(MONDAY, room="a")
    live = forum.store.current()
    assert live
    with Release.open(live) as release:
        row = build(Context(release, ENGLISH, Clock(None)), "session/one")
    assert isinstance(row, SessionPageRow)
    assert row.badge == "Moved"


def test_the_preview_shows_what_will_be_told(forum: Forum, tmp_path: Path) -> None:
    forum.publish(MONDAY, room="b")
    made = prepare(forum.write(room="a"), tmp_path / "data", _moment(MONDAY).isoformat(), silent)
    assert made.release
    assert forum.page(MONDAY, release=made.release).badge == "Moved"
    assert forum.page(MONDAY).badge == ""


def test_a_planned_publication_tells_against_what_it_replaces(forum: Forum, tmp_path: Path) -> None:
    forum.publish(MONDAY, room="b")
    made = prepare(forum.write(room="a"), tmp_path / "data", _moment(MONDAY).isoformat(), silent)
    assert made.release
    forum.publish(MONDAY, room="c", title="Somewhere else")
    forum.store.publish_prepared(made.release, _moment(TUESDAY).isoformat())
    assert forum.notice(WEDNESDAY) == ("Moved", "New room: Room B → Room A")


def test_a_version_taken_back_tells_what_it_told(forum: Forum) -> None:
    forum.publish(MONDAY, room="b")
    forum.publish(MONDAY, room="a")
    forum.store.rollback()
    assert forum.notice(MONDAY) == ("", "")
