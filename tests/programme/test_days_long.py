"""What lasts a day or more says on which day it ends, wherever its hours are told."""

from collections.abc import Iterator
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from kiosk.programme.clock import Clock
from kiosk.programme.reader import Release
from kiosk.programme.rows.home import home_page
from kiosk.programme.rows.programme import EntryRow, ProgrammePageRow, programme_page
from kiosk.programme.rows.session import session_page
from kiosk.programme.rows.takeaway import takeaway_sheet
from kiosk.programme.texts import NBSP, Texts
from tests.fixtures.sessions import compile_sessions, session

FRENCH = Texts("fr", ("fr", "en"))
ENGLISH = Texts("en", ("fr", "en"))
PARIS = ZoneInfo("Europe/Paris")
SESSIONS = [
    session("show", datetime(2026, 10, 5, 9), datetime(2026, 10, 7, 18), room="a"),
    session("watch", datetime(2026, 10, 8, 9), datetime(2026, 10, 9, 9), room="a"),
    session("night", datetime(2026, 10, 8, 9), datetime(2026, 10, 9, 8, 59), room="b"),
]


@pytest.fixture(scope="module")
def forum(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Release]:
    """Sessions of three days, of one day, and of a minute less."""
    folder = tmp_path_factory.mktemp("days") / "new"
    with Release.open(compile_sessions(folder, SESSIONS, rooms="ab")) as release:
        yield release


def plain(text: str) -> str:
    """Return a text without the bindings that keep its words together."""
    return text.replace(NBSP, " ")


@pytest.mark.parametrize(
    ("id", "texts", "when"),
    [
        ("show", FRENCH, "lundi 5 octobre, 09:00 – mercredi 7 octobre, 18:00 · Salle A"),
        ("show", ENGLISH, "Monday 5 October, 09:00 – Wednesday 7 October, 18:00 · Room A"),
        ("watch", FRENCH, "jeudi 8 octobre, 09:00 – vendredi 9 octobre, 09:00 · Salle A"),
        ("night", FRENCH, "jeudi 8 octobre · 09:00–08:59 · Salle B"),
    ],
)
def test_the_page_and_the_code_name_the_day(
    forum: Release, id: str, texts: Texts, when: str
) -> None:
    one = forum.session(id)
    assert one
    row = session_page(forum, one, texts)
    assert plain(row.when) == when
    assert f"{NBSP}– " in row.when or id == "night"
    sheet = takeaway_sheet(forum, f"session/{id}", texts)
    assert sheet
    assert when in sheet.codes[0].payload.splitlines()


def entry(now: datetime | None, release: Release, id: str, texts: Texts = FRENCH) -> EntryRow:
    page = programme_page(release, "2026-10-05" if id == "show" else "2026-10-08", texts, now)
    assert isinstance(page, ProgrammePageRow)
    return next(one for one in page.entries if one.route == f"session/{id}")


@pytest.mark.parametrize(
    ("now", "texts", "phase"),
    [
        (None, FRENCH, ""),
        (None, ENGLISH, ""),
        (datetime(2026, 10, 5, 10), FRENCH, " · en cours"),
        (datetime(2026, 10, 7, 17, 20), ENGLISH, " · on now, 40 min left"),
        (datetime(2026, 10, 8, 10), FRENCH, " · terminée"),
        (datetime(2026, 10, 8, 10), ENGLISH, " · ended"),
    ],
)
def test_the_card_names_the_day(
    forum: Release, now: datetime | None, texts: Texts, phase: str
) -> None:
    row = entry(now and now.replace(tzinfo=PARIS), forum, "show", texts)
    french = "Salle A · jusqu’au mercredi 7 octobre, 18:00"
    english = "Room A · until Wednesday 7 October, 18:00"
    assert plain(row.detail) == (french if texts is FRENCH else english) + phase
    # Beside the card stands the hour at which it begins, and no hour of another day.
    assert (row.time, row.until) == ("09:00", "")
    assert entry(None, forum, "night").until == "08:59"


def test_the_grid_says_the_day_aloud(forum: Release) -> None:
    page = programme_page(forum, "2026-10-05", ENGLISH, None)
    assert page
    (room,) = page.grid[0].rooms
    name = "09:00, Room A, Example show, until Wednesday 7 October, 18:00"
    assert plain(room.cards[0].name) == name


@pytest.mark.parametrize(
    ("texts", "detail"),
    [
        (FRENCH, "Salle A, jusqu’au mercredi 7 octobre, 18:00"),
        (ENGLISH, "Room A, until Wednesday 7 October, 18:00"),
    ],
)
def test_home_names_the_day(forum: Release, texts: Texts, detail: str) -> None:
    page = home_page(forum, Clock("Europe/Paris", datetime(2026, 10, 6, 20)), texts)
    assert plain(page.now[0].detail) == detail
