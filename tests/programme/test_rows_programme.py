"""The programme at every moment of a forum: what is past, on, next, cancelled, moved, unknown."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from kiosk import paths
from kiosk.content.release.compile import compile_folder
from kiosk.programme.reader import Release
from kiosk.programme.rows.cards import minutes
from kiosk.programme.rows.programme import EntryRow, ProgrammePageRow, programme_page
from kiosk.programme.texts import NBSP, Texts
from tests.fixtures.forum import compile_crowd, compile_forum, compile_hours
from tests.fixtures.sessions import session, write_sessions
from tests.fixtures.ugly import write_empty

FRENCH = Texts("fr", ("fr", "en"))
ENGLISH = Texts("en", ("fr", "en"))
PARIS = ZoneInfo("Europe/Paris")


@pytest.fixture(scope="module")
def forum(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Release]:
    """The example forum."""
    with Release.open(compile_forum(tmp_path_factory.mktemp("forum"))) as release:
        yield release


def at(hour: str, day: str = "2026-10-05") -> datetime:
    return datetime.fromisoformat(f"{day} {hour}").replace(tzinfo=PARIS)


def shown(
    release: Release, now: datetime | None, day: str = "", texts: Texts = FRENCH
) -> ProgrammePageRow:
    row = programme_page(release, day, texts, now)
    assert row
    return row


def plain(text: str) -> str:
    """Return a text without the bindings that keep its words together."""
    return text.replace(NBSP, " ")


def entry(row: ProgrammePageRow, id: str) -> EntryRow:
    return next(one for one in row.entries if one.route == f"session/{id}")


def test_a_day_is_listed_by_start_and_then_what_has_no_time(forum: Release) -> None:
    row = shown(forum, at("14:32"))
    assert [(one.time, one.until, one.first, one.route[8:]) for one in row.entries] == [
        ("09:00", "18:00", True, "exposition"),
        ("11:00", "12:15", True, "circuits"),
        ("11:00", "12:15", False, "communs"),
        ("14:00", "15:15", True, "reseaux"),
        ("14:00", "15:15", False, "monnaies"),
        ("15:30", "16:45", True, "finance"),
        ("15:30", "16:45", False, "annulee"),
        ("17:00", "18:00", True, "deplacee"),
        ("17:00", "18:30", True, "longue"),
        ("", "", False, "arabe"),
        ("", "", False, "sans-heure"),
    ]
    assert {one.part for one in row.entries[:9]} == {"day"}
    assert {one.part for one in row.entries[9:]} == {"pending"}
    assert row.pendingCount == "2 sessions"
    assert row.day == "Lundi 5 octobre"


def test_each_phase_is_told_in_words(forum: Release) -> None:
    row = shown(forum, at("14:32"))
    told = {one.route[8:]: (one.phase, one.badge, plain(one.detail)) for one in row.entries}
    assert told["circuits"] == (
        "past",
        "",
        words("Salle exemple A", "en français", "terminée à 12:15"),
    )
    assert told["reseaux"] == (
        "now",
        "",
        words("Salle exemple B", "en français", "en cours, reste 43 min"),
    )
    assert told["finance"] == (
        "next",
        "",
        words("Salle exemple A", "en français", "ensuite, dans 58 min"),
    )
    assert told["annulee"] == ("cancelled", "Annulée", words("Salle exemple B", "en français"))
    assert told["deplacee"] == ("coming", "Déplacée", words("Salle exemple C", "en français"))
    assert told["longue"] == ("coming", "", words("Salle à confirmer", "en français, anglais"))
    assert told["sans-heure"] == ("coming", "", words("Atelier", "en français", "2 personnes"))
    moved = entry(shown(forum, at("14:32"), texts=ENGLISH), "deplacee").notice
    assert plain(moved) == "New room: Example room A → Example room C"
    english = shown(forum, at("14:32"), texts=ENGLISH)
    assert plain(entry(english, "reseaux").detail) == words(
        "Example room B", "in French", "on now, 43 min left"
    )
    assert plain(entry(english, "exposition").detail) == words(
        "Example room C", "in French, English", "on now until 18:00"
    )


def words(*parts: str) -> str:
    return " · ".join(parts)


@pytest.mark.parametrize(
    ("more", "detail"),
    [
        ({"start": "2026-10-05 09:00", "room": "lab"}, "iLab · in French"),
        ({"start": "2026-10-05 09:00"}, "Room to be confirmed · in French"),
        # What waits for its hour may have a room.
        ({"room": "lab"}, "iLab · in French"),
        ({"room": "lab", "format": "eTalk"}, "iLab · eTalk · in French"),
        ({}, "In French"),
    ],
)
def test_a_card_tells_the_room_that_is_known_as_it_is_written(
    tmp_path: Path, more: dict[str, str], detail: str
) -> None:
    one = session("one", languages=["fr"]) | more
    write_sessions(tmp_path / "content", [one])
    venue = "rooms: [{id: lab, name: iLab}]\n"
    (tmp_path / "content" / "venue.yaml").write_text(venue, encoding="utf-8")
    compile_folder(tmp_path / "content", tmp_path / "lab.release")
    with Release.open(tmp_path / "lab.release") as release:
        (card,) = shown(release, None, texts=ENGLISH).entries
    assert plain(card.detail) == detail


def test_the_phase_is_never_torn_apart(forum: Release) -> None:
    detail = entry(shown(forum, at("14:32")), "reseaux").detail
    assert detail.endswith(" · en cours, reste 43 min".replace(" ", NBSP).replace(f"·{NBSP}", "· "))


def test_what_is_further_than_an_hour_is_next_without_minutes(forum: Release) -> None:
    assert entry(shown(forum, at("07:00")), "exposition").detail.endswith("\u00a0· ensuite")


@pytest.mark.parametrize(
    ("hour", "marked", "side"),
    [
        ("08:00", "exposition", "before"),
        ("10:00", "exposition", "before"),
        # The exhibition is open all day: by noon the present has passed it.
        ("12:15", "reseaux", "before"),
        ("14:32", "reseaux", "before"),
        ("15:20", "finance", "before"),
        ("18:00", "longue", "before"),
        ("18:15", "longue", "before"),
        ("18:30", "longue", "after"),
        ("23:59", "longue", "after"),
    ],
)
def test_the_present_lies_where_the_fewest_are_on_the_wrong_side(
    forum: Release, hour: str, marked: str, side: str
) -> None:
    row = shown(forum, at(hour))
    assert [(one.route[8:], one.marker) for one in row.entries if one.marker] == [(marked, side)]


def test_the_programme_opens_at_the_present(forum: Release) -> None:
    row = shown(forum, at("14:32"))
    # The two that ended last stand above it.
    assert row.entries[row.opening].route == "session/circuits"
    assert shown(forum, at("14:32"), "2026-10-06").opening == 0


@pytest.mark.parametrize(
    ("hours", "now", "marked"),
    [
        # Nobody knows when it ends: it is on, as its card says, and then it is over.
        ([("14:00", "", "confirmed"), ("14:00", "15:00", "confirmed")], "14:10", 0),
        ([("14:00", "", "confirmed"), ("15:10", "16:00", "confirmed")], "15:00", 1),
        # It drags nothing that is on above the present.
        ([("13:30", "15:00", "confirmed"), ("14:00", "", "confirmed")], "14:10", 0),
        # Nor does a short one that ended before longer ones.
        ([("14:00", "16:00", "confirmed"), ("14:30", "15:00", "confirmed")], "15:10", 0),
        # What does not take place is not on, but it was to come.
        ([("14:00", "18:00", "cancelled"), ("15:00", "16:00", "confirmed")], "15:10", 1),
        ([("14:00", "15:00", "confirmed"), ("16:00", "17:00", "cancelled")], "15:10", 1),
    ],
)
def test_what_is_on_stands_below_the_present(
    tmp_path: Path, hours: list[tuple[str, str, str]], now: str, marked: int
) -> None:
    with Release.open(compile_hours(tmp_path, *hours)) as release:
        row = shown(release, at(now))
        assert [one.marker for one in row.entries].index("before") == marked
        above = [one.phase for one in row.entries[:marked]]
        assert not {"now", "next", "coming"} & set(above)
        assert row.opening <= marked


def test_the_two_that_ended_last_stand_above_the_present(tmp_path: Path) -> None:
    morning = [(f"{hour}:00", f"{hour}:50", "confirmed") for hour in (10, 11, 11, 12)]
    with Release.open(compile_hours(tmp_path, *morning)) as release:
        row = shown(release, at("12:10"))
        assert (row.opening, row.present) == (1, 3)


def test_of_very_many_that_ended_together_none_pushes_the_present_away(tmp_path: Path) -> None:
    with Release.open(compile_crowd(tmp_path, people=0, sessions=57)) as release:
        row = shown(release, at("16:00"))
        assert row.opening == 56
        assert row.entries[56].marker == "after"


def test_without_a_clock_nothing_pretends_to_know_what_is_on(forum: Release) -> None:
    row = shown(forum, None, "2026-10-05")
    assert {one.phase for one in row.entries} == {"coming", "cancelled"}
    assert {one.marker for one in row.entries} == {""}
    assert shown(forum, None).day == "Dimanche 4 octobre"


@pytest.mark.parametrize(
    ("now", "day"),
    [
        (at("10:00", "2026-09-01"), "Dimanche 4 octobre"),
        (at("04:59"), "Dimanche 4 octobre"),
        (at("05:00"), "Lundi 5 octobre"),
        (at("10:00", "2026-10-06"), "Mardi 6 octobre"),
        (at("10:00", "2026-12-01"), "Mardi 6 octobre"),
    ],
)
def test_it_opens_on_today_or_the_nearest_day(forum: Release, now: datetime, day: str) -> None:
    assert shown(forum, now).day == day


def test_a_day_lasts_until_five_in_the_morning(forum: Release) -> None:
    row = shown(forum, at("01:00"))
    assert [one.route[8:] for one in row.entries[:2]] == ["soiree", "nuit"]
    assert entry(row, "soiree").phase == "now"
    assert (entry(row, "nuit").time, entry(row, "nuit").until) == ("02:00", "")


def test_a_session_without_end_says_when_it_started(forum: Release) -> None:
    on = entry(shown(forum, at("02:30")), "nuit")
    assert (on.phase, plain(on.detail).split(" · ")[-1]) == ("now", "en cours")
    over = entry(shown(forum, at("04:30")), "nuit")
    assert (over.phase, plain(over.detail).split(" · ")[-1]) == ("past", "commencée à 02:00")


def test_the_days_and_what_is_pending_are_tabs(forum: Release) -> None:
    row = shown(forum, at("14:32"))
    assert [(one.route, one.label, one.current) for one in row.tabs] == [
        ("programme/2026-10-04", "Jour 1", False),
        ("programme/2026-10-05", "Jour 2", True),
        ("programme/2026-10-06", "Jour 3", False),
        ("programme/pending", "À confirmer", False),
    ]
    assert row.tabs[1].name == "Lundi 5 octobre"
    pending = shown(forum, at("14:32"), "pending")
    assert [one.route[8:] for one in pending.entries] == ["arabe", "sans-heure"]
    assert (pending.day, pending.notices) == ("", ())


def test_a_day_without_times_says_so_and_leads_to_what_is_pending(forum: Release) -> None:
    (notice,) = shown(forum, at("14:32"), "2026-10-06").notices
    assert notice.title == "Le jour 3 n’a pas encore d’horaire"
    assert notice.text == "2 sessions attendent leur place."
    assert [one.route for one in notice.ways] == ["programme/pending"]


@pytest.mark.parametrize("day", ["2026-10-09", "yesterday", "2026-10"])
def test_a_day_that_the_forum_does_not_have_is_no_page(forum: Release, day: str) -> None:
    assert programme_page(forum, day, FRENCH, at("14:32")) is None


def test_the_workshop_alone_is_to_be_confirmed(tmp_path: Path) -> None:
    compile_folder(paths.resources() / "content", tmp_path / "real.release")
    with Release.open(tmp_path / "real.release") as release:
        row = shown(release, None)
        details = [plain(one.detail) for one in row.entries]
    assert (row.tabs, row.day, row.pendingCount) == ((), "", "1 session")
    assert details == ["Atelier · en français · 5 personnes"]
    (notice,) = row.notices
    assert notice.title == "Aucune session n’a encore d’horaire"
    assert [one.route for one in notice.ways] == ["speakers", "partnerships"]


def test_an_empty_programme_says_so(tmp_path: Path) -> None:
    write_empty(tmp_path / "content")
    compile_folder(tmp_path / "content", tmp_path / "empty.release")
    with Release.open(tmp_path / "empty.release") as release:
        row = shown(release, None, texts=ENGLISH)
    assert len(row.entries) == 0
    # There is nobody to see meanwhile either.
    assert [(one.title, one.text) for one in row.notices] == [
        ("The programme has no session yet", "")
    ]


def test_the_minutes_left_are_right_in_the_night_the_clocks_change() -> None:
    # At three in the morning of 25 October 2026 it is two o’clock again.
    assert minutes(at("01:30", "2026-10-25"), at("03:30", "2026-10-25")) == 180
    assert minutes(at("14:32"), at("15:15")) == 43
