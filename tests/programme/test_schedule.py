"""What is on which day, and what is left of it when a visitor asks for some of it."""

from collections.abc import Iterator
from datetime import datetime

import pytest

from kiosk.programme import schedule
from kiosk.programme.reader import Release
from kiosk.programme.schedule import EVERYTHING, Filters
from tests.fixtures.sessions import compile_sessions, session

DAY = "2026-10-05"
THEMES = [{"id": "sea", "name": "Mer"}, {"id": "land", "name": "Terre"}, {"id": "air", "name": "A"}]


def at(day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2026, 10, day, hour, minute)


SESSIONS = [
    session("late", at(5, 16), at(5, 17), room="b", theme="sea", languages=["en"]),
    session("long", at(5, 9), at(5, 12), room="a", theme="land", languages=["fr", "en"]),
    session("short", at(5, 9), at(5, 10), room="b", theme="sea", languages=["fr"]),
    session("open", at(5, 9), room="c"),
    session("night", at(6, 2), at(6, 3), room="a", languages=["fr"]),
    session("other", at(7, 9), at(7, 10), room="b", theme="sea", languages=["fr"]),
    session("waiting", theme="sea", languages=["en"]),
    session("unknown"),
]


@pytest.fixture(scope="module")
def release(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Release]:
    """A forum of two days with sessions on a third."""
    folder = tmp_path_factory.mktemp("forum")
    event = {"start": "2026-10-05", "end": "2026-10-06", "themes": THEMES}
    with Release.open(compile_sessions(folder, SESSIONS, rooms="abcd", **event)) as release:
        yield release


def ids(release: Release, day: str | None, filters: Filters = EVERYTHING) -> list[str]:
    return [release.card(slot.row).id for slot in schedule.slots(release, day, filters)]


def test_a_day_is_in_order_of_start_then_end_and_lasts_into_the_night(release: Release) -> None:
    assert ids(release, DAY) == ["open", "short", "long", "late", "night"]
    assert ids(release, None) == ["waiting", "unknown"]
    assert ids(release, "2026-10-06") == []


def test_a_slot_knows_its_hours_and_room(release: Release) -> None:
    first = schedule.slots(release, DAY)[1]
    assert (first.start, first.end, first.room) == (
        int(datetime.fromisoformat("2026-10-05T09:00+02:00").timestamp()),
        int(datetime.fromisoformat("2026-10-05T10:00+02:00").timestamp()),
        "b",
    )


@pytest.mark.parametrize(
    ("filters", "day", "waiting"),
    [
        (Filters(room=("a",)), ["long", "night"], []),
        (Filters(room=("a", "c")), ["open", "long", "night"], []),
        (Filters(theme=("sea",)), ["short", "late"], ["waiting"]),
        (Filters(language=("fr",)), ["short", "long", "night"], []),
        (Filters(language=("fr", "en")), ["short", "long", "late", "night"], ["waiting"]),
        (Filters(room=("b",), language=("en",)), ["late"], []),
        (Filters(room=("a",), theme=("sea",)), [], []),
        (Filters(room=("d",)), [], []),
    ],
)
def test_filters_of_one_kind_add_up_and_kinds_narrow_each_other(
    release: Release, filters: Filters, day: list[str], waiting: list[str]
) -> None:
    assert ids(release, DAY, filters) == day
    assert ids(release, None, filters) == waiting


def test_days_are_those_of_the_event_and_those_with_sessions(release: Release) -> None:
    assert schedule.days(release) == ["2026-10-05", "2026-10-06", "2026-10-07"]


def test_each_option_counts_what_it_would_show(release: Release) -> None:
    assert schedule.counts(release, "room", DAY, EVERYTHING) == {"a": 2, "b": 2, "c": 1}
    english = Filters(language=("en",))
    assert schedule.counts(release, "room", DAY, english) == {"a": 1, "b": 1}
    # What is chosen of a kind does not narrow the other options of that kind.
    assert schedule.counts(release, "language", DAY, english) == {"fr": 3, "en": 2}
    assert schedule.counts(release, "theme", None, EVERYTHING) == {"sea": 1}


def test_totals_are_by_day(release: Release) -> None:
    assert schedule.totals(release) == {DAY: 5, "2026-10-07": 1, None: 2}
    assert schedule.totals(release, Filters(theme=("sea",))) == {DAY: 2, "2026-10-07": 1, None: 1}


def test_only_what_is_used_is_offered(release: Release) -> None:
    assert list(schedule.keys(release, "room")) == ["a", "b", "c"]
    assert list(schedule.keys(release, "theme")) == ["sea", "land"]
    assert list(schedule.keys(release, "language")) == ["fr", "en"]


def test_what_does_not_differ_offers_no_choice(
    release: Release, tmp_path_factory: pytest.TempPathFactory
) -> None:
    assert all(schedule.offers_choice(release, kind) for kind in schedule.KINDS)
    alike = [session("one", room="a", languages=["fr"]), session("two", room="a")]
    folder = tmp_path_factory.mktemp("alike")
    with Release.open(compile_sessions(folder, alike, rooms="ab")) as other:
        assert not any(schedule.offers_choice(other, kind) for kind in schedule.KINDS)


def test_a_choice_is_made_and_taken_back() -> None:
    once = EVERYTHING.toggled("room", "a")
    twice = once.toggled("room", "b").toggled("theme", "sea")
    assert twice == Filters(room=("a", "b"), theme=("sea",))
    assert twice.toggled("room", "a").toggled("theme", "sea") == Filters(room=("b",))
