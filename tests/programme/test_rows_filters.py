"""Filters: chips that say what is shown, sheets that count, and never a dead end."""

from collections.abc import Iterator
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from kiosk.programme.reader import Release
from kiosk.programme.rows.filters import FilterSheetRow
from kiosk.programme.rows.programme import ProgrammePageRow, filter_page, programme_page
from kiosk.programme.schedule import Browsing, Filters
from kiosk.programme.texts import NBSP, Texts
from tests.fixtures.sessions import compile_sessions, session

FRENCH = Texts("fr", ("fr", "en"))
ENGLISH = Texts("en", ("fr", "en"))
NOW = datetime(2026, 10, 5, 10, tzinfo=ZoneInfo("Europe/Paris"))
DAY = "2026-10-05"


def at(day: int, hour: int) -> datetime:
    return datetime(2026, 10, day, hour)


SESSIONS = [
    session("one", at(5, 9), at(5, 11), room="a", theme="sea", languages=["fr"]),
    session("two", at(5, 9), at(5, 10), room="b", theme="land", languages=["en"]),
    session("three", at(5, 14), at(5, 15), room="a", languages=["fr", "en"]),
    session("four", at(6, 9), at(6, 10), room="c", theme="land", languages=["es"]),
    session("five", theme="sea", languages=["fr"]),
]
THEMES = [
    {"id": "sea", "name": {"fr": "Mer", "en": "Sea"}},
    {"id": "land", "name": {"fr": "Un thème au nom trop long", "en": "A theme of too long a name"}},
]


@pytest.fixture(scope="module")
def release(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Release]:
    """A forum of two days."""
    folder = tmp_path_factory.mktemp("forum")
    with Release.open(compile_sessions(folder, SESSIONS, rooms="abc", themes=THEMES)) as release:
        yield release


def page(
    release: Release, day: str, texts: Texts = ENGLISH, **chosen: tuple[str, ...]
) -> ProgrammePageRow:
    row = programme_page(release, day, texts, NOW, Browsing(Filters(**chosen)))
    assert row
    return row


def sheet(release: Release, kind: str, **chosen: tuple[str, ...]) -> FilterSheetRow:
    row = filter_page(release, f"{kind}/{DAY}", ENGLISH, NOW, Browsing(Filters(**chosen)))
    assert row
    return row


def plain(text: str) -> str:
    return text.replace(NBSP, " ")


def chips(row: ProgrammePageRow) -> list[tuple[str, bool]]:
    return [(plain(chip.label), chip.on) for chip in row.chips]


def test_chips_say_what_is_shown(release: Release) -> None:
    assert chips(page(release, DAY)) == [
        ("Rooms: all", False),
        ("Themes: all", False),
        ("Languages: all", False),
    ]
    some = page(release, DAY, FRENCH, room=("a", "b"), theme=("land",), language=("fr", "en", "es"))
    assert chips(some) == [("Salles : A et B", True), ("Thèmes : 1", True), ("Langues : 3", True)]
    assert [plain(chip.short) for chip in page(release, DAY, room=("a",)).chips] == [
        "Rooms: Room A",
        "Themes",
        "Languages",
    ]


def test_what_a_publication_took_away_filters_no_more(release: Release) -> None:
    row = page(release, DAY, room=("gone", "a"), theme=("gone",), language=("zu",))
    assert [on for _, on in chips(row)] == [True, False, False]
    assert chips(row)[0] == ("Rooms: Room A", True)
    assert [one.route[8:] for one in row.entries] == ["one", "three"]
    nothing = page(release, DAY, room=("gone",))
    assert (nothing.filtered, nothing.notices) == (False, ())
    assert not sheet(release, "room", theme=("gone",)).filtered


def test_chips_lead_to_the_sheet_of_their_day(release: Release) -> None:
    row = page(release, "2026-10-06")
    assert [chip.route for chip in row.chips] == [
        "filter/room/2026-10-06",
        "filter/theme/2026-10-06",
        "filter/language/2026-10-06",
    ]
    assert {chip.offered for chip in row.chips} == {True}


def test_what_does_not_differ_cannot_be_chosen(tmp_path_factory: pytest.TempPathFactory) -> None:
    alike = [session(n, at(5, 9), at(5, 10), room=n, languages=["fr"]) for n in "ab"]
    folder = tmp_path_factory.mktemp("alike")
    with Release.open(compile_sessions(folder, alike, rooms="ab")) as other:
        assert [chip.offered for chip in page(other, DAY).chips] == [True, False, False]
    with Release.open(compile_sessions(folder / "one", alike[:1], rooms="ab")) as other:
        assert page(other, DAY).chips == ()


def test_a_page_lists_what_is_asked_for(release: Release) -> None:
    row = page(release, DAY, language=("fr",))
    assert [entry.route for entry in row.entries] == [
        "session/one",
        "session/three",
        "session/five",
    ]
    assert (row.filtered, row.pendingCount) == (True, "1 session")
    assert [len(room.cards) for room in row.grid[0].rooms] == [2]


def test_a_sheet_counts_what_each_option_would_show(release: Release) -> None:
    row = sheet(release, "room", language=("fr",))
    assert [(plain(one.label), one.count, one.chosen) for one in row.options] == [
        ("Room A", "2", False),
        ("Room B", "0", False),
        ("Room C", "0", False),
    ]
    assert (row.show, row.filtered) == ("Show 3 sessions", True)
    assert plain(row.options[0].name) == "Room A, 2 sessions"


def test_a_sheet_shows_what_is_chosen_and_counts_what_waits_for_a_time(release: Release) -> None:
    row = sheet(release, "theme", theme=("sea",))
    assert [(one.key, one.count, one.chosen) for one in row.options] == [
        ("sea", "2", True),
        ("land", "1", False),
    ]
    assert row.show == "Show 2 sessions"
    assert plain(row.longest) == "A theme of too long a name"
    assert [one.label for one in sheet(release, "language").options] == [
        "French",
        "English",
        "Spanish",
    ]


def test_sheets_that_do_not_exist(release: Release) -> None:
    assert filter_page(release, "colour", ENGLISH, NOW) is None
    assert filter_page(release, "room/2027-01-01", ENGLISH, NOW) is None


def test_a_sheet_without_a_day_is_that_of_the_day_shown_first(release: Release) -> None:
    row = filter_page(release, "room", ENGLISH, NOW)
    assert row
    assert (row.route, row.show) == ("filter/room", "Show 4 sessions")


def test_nothing_left_of_a_day_says_so_and_leads_to_days_that_have_it(release: Release) -> None:
    row = page(release, DAY, language=("es",))
    (notice,) = row.notices
    assert notice.title == "No session matches these filters"
    assert notice.text == "But there is something on other days."
    assert [(way.route, way.label) for way in notice.ways] == [
        ("programme/2026-10-06", "Day 2\u00a0· 1 session")
    ]
    assert (len(row.entries), len(row.grid)) == (0, 0)


def test_what_waits_for_a_time_and_matches_is_not_denied(release: Release) -> None:
    row = page(release, "2026-10-06", theme=("sea",))
    assert [entry.route for entry in row.entries] == ["session/five"]
    (notice,) = row.notices
    assert notice.title == "No session of this day matches these filters"
    assert [way.route for way in notice.ways] == ["programme/2026-10-05"]


def test_nothing_left_at_all_says_no_more_than_that(release: Release) -> None:
    (notice,) = page(release, DAY, room=("c",), theme=("sea",)).notices
    assert (notice.text, notice.ways) == ("", ())


def test_nothing_left_of_what_waits_for_a_time_says_so(release: Release) -> None:
    row = page(release, "pending", language=("es",))
    assert [notice.title for notice in row.notices] == ["No session matches these filters"]
    assert page(release, "pending", language=("fr",)).notices == ()


@pytest.mark.parametrize("chosen", [(), ("fr",)])
def test_where_nothing_waits_any_more_a_way_leads_to_the_hours(
    tmp_path_factory: pytest.TempPathFactory, chosen: tuple[str, ...]
) -> None:
    folder = tmp_path_factory.mktemp("timed")
    with Release.open(compile_sessions(folder, SESSIONS[:4], rooms="abc", themes=THEMES)) as other:
        (notice,) = page(other, "pending", language=chosen).notices
    assert notice.title == "All sessions have their time now"
    assert [(way.route, way.label) for way in notice.ways] == [("programme", "See the programme")]


def test_what_waits_for_a_time_is_one_card_or_a_number(
    release: Release, tmp_path_factory: pytest.TempPathFactory
) -> None:
    (card,) = page(release, DAY).waiting
    assert card.route == "session/five"
    assert len(page(release, DAY, language=("es",)).waiting) == 0
    more = [*SESSIONS, session("six")]
    folder = tmp_path_factory.mktemp("more")
    with Release.open(compile_sessions(folder, more, rooms="abc", themes=THEMES)) as other:
        (card,) = page(other, DAY).waiting
    assert (card.route, card.title) == ("programme/pending", "2 sessions")
