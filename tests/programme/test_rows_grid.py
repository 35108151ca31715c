"""The grid: every session of a day stands in its room at its hour, and none upon another."""

from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from kiosk.programme.reader import Release
from kiosk.programme.rows.grid import HOURS, GridCardRow, GridRow
from kiosk.programme.rows.programme import programme_page
from kiosk.programme.schedule import EVERYTHING, Browsing
from kiosk.programme.texts import NBSP, Texts
from tests.fixtures.sessions import compile_sessions, session

ENGLISH = Texts("en", ("fr", "en"))
PARIS = ZoneInfo("Europe/Paris")
Grids = Callable[..., GridRow]


def at(hour: int, minute: int = 0, day: int = 5) -> datetime:
    return datetime(2026, 10, day, hour, minute)


@pytest.fixture
def grid(tmp_path: Path) -> Iterator[Grids]:
    """Return a function that lays a few sessions out."""
    releases: list[Release] = []

    def lay(
        *sessions: dict[str, Any],
        now: datetime | None = None,
        page: int | None = None,
        zone: str = "Europe/Paris",
        day: str = "2026-10-05",
    ) -> GridRow:
        folder = tmp_path / str(len(releases))
        releases.append(Release.open(compile_sessions(folder, sessions, rooms="abc", zone=zone)))
        moment = now.replace(tzinfo=ZoneInfo(zone)) if now else None
        browsing = Browsing(EVERYTHING, page)
        row = programme_page(releases[-1], day, ENGLISH, moment, browsing)
        assert row
        return row.grid[0]

    yield lay
    for release in releases:
        release.close()


def cards(row: GridRow) -> dict[str, GridCardRow]:
    return {card.route.removeprefix("session/"): card for room in row.rooms for card in room.cards}


def test_rooms_are_in_written_order_and_those_without_one_last(grid: Grids) -> None:
    row = grid(
        session("x", at(9), at(10)),
        session("c", at(9), at(10), room="c"),
        session("a", at(9, 30), at(10), room="a"),
    )
    names = [room.name.replace(NBSP, " ") for room in row.rooms]
    assert names == ["Room A", "Room C", "Room to be confirmed"]


def test_a_card_begins_and_lasts_as_its_session_does(grid: Grids) -> None:
    row = grid(
        session("a", at(9, 30), at(10), room="a"), session("b", at(11), at(12, 45), room="b")
    )
    found = cards(row)
    assert row.hours == (
        "09:00",
        "10:00",
        "11:00",
        "12:00",
        "13:00",
        "14:00",
        "15:00",
        "16:00",
        "17:00",
    )
    assert (found["a"].start, found["a"].length) == (30, 30)
    assert (found["b"].start, found["b"].length) == (120, 105)


def test_a_short_session_is_drawn_large_enough_to_touch(grid: Grids) -> None:
    found = cards(
        grid(session("a", at(9), at(9, 5), room="a"), session("b", at(9, 5), at(10), room="a"))
    )
    assert found["a"].length == 30
    # What it would cover stands below.
    assert (found["a"].lane, found["b"].lane) == (0, 1)


def test_what_overlaps_in_a_room_stands_in_lanes(grid: Grids) -> None:
    row = grid(
        session("all-day", at(9), at(18), room="a"),
        session("one", at(10), at(11), room="a"),
        session("two", at(10, 30), at(12), room="a"),
        session("three", at(11), at(12), room="a"),
    )
    found = cards(row)
    assert [found[id].lane for id in ("all-day", "one", "two", "three")] == [0, 1, 2, 1]
    assert row.rooms[0].lanes == 3
    assert found["one"].spare == 0
    assert found["three"].spare == 6 * 60


def test_a_day_of_nine_hours_has_one_page(grid: Grids) -> None:
    row = grid(session("a", at(9), at(10), room="a"), session("b", at(17), at(18), room="a"))
    assert (row.pages, row.page) == (1, 0)


def test_a_longer_day_is_paged_and_no_session_is_lost(grid: Grids) -> None:
    sessions = [session(f"s{n}", at(8 + n), at(8 + n, 50), room="a") for n in range(14)]
    sessions.append(session("night", at(23), at(2, day=6), room="b"))
    seen: set[str] = set()
    for page in range(2):
        row = grid(*sessions, page=page)
        assert (row.pages, row.page) == (2, page)
        seen |= cards(row).keys()
        for card in cards(row).values():
            assert card.start >= 0
            assert card.start + card.length <= HOURS * 60
    assert seen == {one["id"] for one in sessions}
    assert row.span == "From 17:00 to 02:00"


def test_it_opens_at_the_hours_of_the_present(grid: Grids) -> None:
    sessions = (session("a", at(8), at(9), room="a"), session("b", at(22), at(23, 59), room="a"))
    morning, evening = grid(*sessions, now=at(9)), grid(*sessions, now=at(22, 30))
    assert (morning.page, morning.now) == (0, 60)
    assert (evening.page, evening.hours[0]) == (1, "15:00")
    assert evening.now == 7.5 * 60
    assert grid(*sessions, now=at(9), page=1).now == -1
    assert grid(*sessions).now == -1


def test_a_page_that_does_not_exist_is_the_last(grid: Grids) -> None:
    assert grid(session("a", at(8), at(9), room="a"), page=7).page == 0


def test_the_night_the_clocks_go_back_has_two_hours_of_one_name(grid: Grids) -> None:
    row = grid(
        session("a", at(1, day=25), at(4, day=25), room="a"),
        session("b", at(4, day=25), at(4, 30, day=25), room="b"),
        day="2026-10-24",
    )
    assert row.hours[:5] == ("01:00", "02:00", "02:00", "03:00", "04:00")
    found = cards(row)
    assert found["a"].length == found["b"].start == 4 * 60


def test_hours_are_those_of_the_wall_where_zones_differ_by_half_an_hour(grid: Grids) -> None:
    row = grid(session("a", at(9, 15), at(10), room="a"), zone="Asia/Kolkata")
    assert row.hours[0] == "09:00"
    assert cards(row)["a"].start == 15


def test_a_card_is_named_by_when_and_where_and_how_far_it_is(grid: Grids) -> None:
    row = grid(
        session("on", at(14), at(15, 15), room="a", state="moved", moved_from={"room": "b"}),
        session("off", at(14), at(15), room="b", state="cancelled"),
        now=at(14, 32),
    )
    found = cards(row)
    told = {id: card.name.replace(NBSP, " ") for id, card in found.items()}
    assert told["on"] == (
        "14:00, Room A, Example on, Moved, on now, 43 min left, New room: Room B → Room A"
    )
    assert told["off"] == "14:00, Room B, Example off, Cancelled"
    assert (found["on"].phase, found["off"].phase) == ("now", "cancelled")
