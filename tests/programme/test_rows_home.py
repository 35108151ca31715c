"""Home and the attract screen: what they offer, and that they pretend nothing."""

from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

import pytest

from kiosk.content.release.compile import compile_folder
from kiosk.programme.clock import Clock
from kiosk.programme.reader import Release
from kiosk.programme.rows.attract import LONGEST, attract_page
from kiosk.programme.rows.home import HomePageRow, home_page
from kiosk.programme.rows.safe import back_soon
from kiosk.programme.texts import Texts
from tests.fixtures.ugly import LONG_TITLE, write_empty, write_ugly

ENGLISH = Texts("en", ("fr", "en"))
FRENCH = Texts("fr", ("fr", "en"))
ZONE = "Indian/Mayotte"
UNKNOWN = Clock(None)

TIMED = """
- {id: table, title: {fr: Table ronde, en: Round table}, languages: [fr], room: b,
   start: "2026-10-05 14:00", end: "2026-10-05 15:15"}
- {id: finance, title: {fr: Finance solidaire, en: Solidarity finance}, languages: [fr], room: a,
   start: "2026-10-05 15:30", end: "2026-10-05 16:15"}
- {id: water, title: {fr: L’eau, en: Water}, languages: [fr],
   start: "2026-10-06 09:00", end: "2026-10-06 10:00"}
- {id: soil, title: {fr: Le sol, en: Soil}, languages: [fr],
   start: "2026-10-06 09:00", end: "2026-10-06 10:00"}
"""

Forum = Callable[..., Release]


@pytest.fixture
def forum(tmp_path: Path) -> Iterator[Forum]:
    """Return a function that makes a small forum of the sessions written."""
    releases: list[Release] = []

    def make(sessions: str = "", *, end: str = "", partnerships: bool = False) -> Release:
        folder = tmp_path / f"content-{len(releases)}"
        write_empty(folder)
        (folder / "event.yaml").write_text(
            f"schema: 1\nname: {{fr: Forum d’exemple, en: Example forum}}\n"
            f"languages: [fr, en]\ntime_zone: {ZONE}\nstart: 2026-10-05\n{end}\n"
        )
        (folder / "venue.yaml").write_text(
            "rooms:\n- {id: a, name: {fr: Salle A, en: Room A}}\n"
            "- {id: b, name: {fr: Salle B, en: Room B}}\n"
        )
        (folder / "sessions").mkdir(exist_ok=True)
        if sessions:
            (folder / "sessions/all.yaml").write_text(sessions)
        if partnerships:
            (folder / "partnerships").mkdir(exist_ok=True)
            (folder / "partnerships/one.yaml").write_text(
                "{id: link, name: {fr: Un lien, en: A link}, summary: {fr: Texte, en: Text}}"
            )
        file = tmp_path / f"{len(releases)}.release"
        compile_folder(folder, file)
        releases.append(Release.open(file))
        return releases[-1]

    yield make
    for release in releases:
        release.close()


def home_at(release: Release, day: int, hour: int, minute: int = 0) -> HomePageRow:
    return home_page(release, Clock(ZONE, datetime(2026, 10, day, hour, minute)), ENGLISH)


def test_without_times_a_session_and_a_partnership_are_featured(real: Release) -> None:
    page = home_page(real, UNKNOWN, ENGLISH)
    assert page.now == ()
    session, partnership = page.features
    assert session.route == "session/partenariats-innovants"
    assert session.kicker == "Discover\u00a0· Time and room to be\u00a0confirmed"
    assert partnership.route == "partnership/cluster-mayotte-aruba-groenland"


def test_before_the_forum_the_next_session_stands_alone_with_its_day(forum: Forum) -> None:
    (card,) = home_at(forum(TIMED), 4, 18).now
    assert card.label == "Next session\u00a0· Monday 5 October"
    assert (card.live, card.time, card.title) == (False, "14:00", "Round table")
    assert card.route == "session/table"


def test_while_a_session_runs_it_stands_beside_the_next(forum: Forum) -> None:
    now, following = home_at(forum(TIMED), 5, 14, 32).now
    assert (now.label, now.live, now.time) == ("On now", True, "14:00")
    assert now.detail == "Room B, until\u00a015:15"
    assert (following.label, following.live, following.time) == ("Next", False, "15:30")
    assert following.detail == "Room A"


def test_what_is_next_says_that_it_was_moved(forum: Forum) -> None:
    moved = TIMED.replace("room: a,", "room: a, state: moved, moved_from: {room: b},")
    (card,) = home_at(forum(moved), 5, 15, 20).now
    assert card.detail == "Room A\u00a0· Moved"


def test_between_sessions_the_next_stands_alone(forum: Forum) -> None:
    (card,) = home_at(forum(TIMED), 5, 15, 20).now
    assert (card.label, card.time) == ("Next session", "15:30")


def test_when_the_day_is_over_the_next_day_is_named(forum: Forum) -> None:
    (card,) = home_at(forum(TIMED), 5, 20).now
    assert card.label == "Next session\u00a0· Tuesday 6 October"


def test_sessions_that_run_together_are_counted_and_named(forum: Forum) -> None:
    (card,) = home_at(forum(TIMED), 6, 9, 30).now
    assert (card.title, card.detail) == ("2 sessions", "Water\u00a0· Soil")
    assert card.route == "programme"


def test_after_the_last_session_it_says_so(forum: Forum) -> None:
    (card,) = home_at(forum(TIMED), 6, 10).now
    assert (card.label, card.route) == ("The forum is over", "programme")


def test_a_room_that_is_not_known_is_said(forum: Forum) -> None:
    alone = TIMED.split("- {id: soil")[0].split("- {id: water")[1]
    (card,) = home_at(forum("- {id: water" + alone), 6, 9, 30).now
    assert card.detail == "Room to be confirmed, until\u00a010:00"


def test_a_clock_not_to_be_believed_says_nothing_about_now(forum: Forum) -> None:
    release = forum(TIMED)
    page = home_page(release, UNKNOWN, ENGLISH)
    assert page.now == ()
    assert [one.route for one in page.features] == ["session/table", "session/finance"]
    assert "October" in page.features[0].kicker
    kinds = {one.kind for one in attract_page(release, UNKNOWN, ENGLISH).highlights}
    assert kinds == {"forum"}


def test_a_session_that_waits_for_a_time_is_featured_beside_what_is_on(forum: Forum) -> None:
    waiting = "- {id: waiting, title: {fr: Attente, en: Waiting}, languages: [fr]}"
    page = home_at(forum(TIMED + waiting, partnerships=True), 5, 14, 32)
    assert [one.route for one in page.features] == ["session/waiting"]


def test_a_cancelled_session_is_never_featured(forum: Forum) -> None:
    gone = "- {id: gone, title: {fr: Annulée, en: Gone}, languages: [fr], state: cancelled}"
    page = home_page(forum(gone, partnerships=True), UNKNOWN, ENGLISH)
    assert [one.route for one in page.features] == ["partnership/link"]


def test_an_empty_programme_offers_nothing_and_greets_with_its_name(forum: Forum) -> None:
    release = forum()
    page = home_page(release, UNKNOWN, ENGLISH)
    assert (page.now, page.features) == ((), ())
    (highlight,) = attract_page(release, UNKNOWN, FRENCH).highlights
    assert (highlight.kind, highlight.kicker) == ("forum", "")
    assert (highlight.text, highlight.others) == ("Forum d’exemple", ("Example forum",))


def test_highlights_are_questions_then_partnerships_in_both_languages(real: Release) -> None:
    page = attract_page(real, UNKNOWN, FRENCH)
    assert [one.kind for one in page.highlights] == ["question"] * 2 + ["partnership"] * 4
    first = page.highlights[0]
    assert first.kicker == "La question de l’atelier"
    assert first.otherKickers == ("The workshop question",)
    assert first.text.startswith("Quelles sont les actions clés")
    assert first.others == ("What key actions should be promoted at local\u00a0level?",)
    assert page.otherNames == ("International SSE Forum",)
    assert (page.start, page.otherStarts) == ("Touchez pour commencer", ("Touch to start",))


def test_a_name_that_is_the_same_in_both_languages_is_shown_once(real: Release) -> None:
    eser = [one for one in attract_page(real, UNKNOWN, FRENCH).highlights if "ESER" in one.text]
    assert eser
    assert eser[0].others == ()


def test_what_a_language_without_a_catalogue_says_is_shown_once(tmp_path: Path) -> None:
    release = tmp_path / "ugly.release"
    compile_folder(write_ugly(tmp_path / "ugly"), release)
    with Release.open(release) as ugly:
        for language in ("fr", "en", "ar"):
            page = attract_page(ugly, UNKNOWN, Texts(language, ("fr", "en", "ar")))
            starts = (page.start, *page.otherStarts)
            assert sorted(starts) == ["Touch to start", "Touchez pour commencer"]
            kickers = (page.highlights[0].kicker, *page.highlights[0].otherKickers)
            assert sorted(kickers) == ["A partnership", "Un partenariat"]
            # Nine lines of poster are no highlight.
            assert LONG_TITLE[:20] not in " ".join(one.text for one in page.highlights)


def test_the_next_session_is_the_first_highlight(forum: Forum) -> None:
    clock = Clock(ZONE, datetime(2026, 10, 5, 14, 32))
    first = attract_page(forum(TIMED, partnerships=True), clock, ENGLISH).highlights[0]
    assert (first.kind, first.kicker) == ("session", "Next session\u00a0· 15:30")
    assert (first.text, first.others) == ("Solidarity finance", ("Finance solidaire",))


def test_sessions_that_begin_together_are_named_one_at_a_time(forum: Forum) -> None:
    clock = Clock(ZONE, datetime(2026, 10, 6, 8, 0))
    shown = attract_page(forum(TIMED), clock, ENGLISH).highlights
    assert [(one.text, one.others) for one in shown] == [
        ("Water", ("L’eau",)),
        ("Soil", ("Le sol",)),
    ]
    assert {one.kicker for one in shown} == {"Next session\u00a0· 09:00"}


def test_of_many_sessions_that_begin_together_a_few_are_named(forum: Forum) -> None:
    many = "".join(
        f"- {{id: s{n}, title: {{fr: Atelier {n}}}, languages: [fr],"
        ' start: "2026-10-06 09:00", end: "2026-10-06 10:00"}\n'
        for n in range(30)
    )
    clock = Clock(ZONE, datetime(2026, 10, 6, 8, 0))
    shown = attract_page(forum(many), clock, FRENCH).highlights
    assert [one.text for one in shown] == ["Atelier 0", "Atelier 1"]


def test_the_question_of_a_session_that_has_ended_is_no_highlight(forum: Forum) -> None:
    asked = TIMED.replace("room: b,", "room: b, main_questions: [{fr: Pourquoi, en: Why}],")
    release = forum(asked)

    def kinds(hour: int) -> list[str]:
        clock = Clock(ZONE, datetime(2026, 10, 5, hour, 0))
        return [one.kind for one in attract_page(release, clock, ENGLISH).highlights]

    assert kinds(14) == ["session", "question"]
    assert kinds(15) == ["session", "question"]
    assert kinds(16) == ["session", "session"]


def test_what_cannot_be_read_in_passing_is_no_highlight(forum: Forum) -> None:
    long = "mot " * (LONGEST // 4) + "et un de trop"
    release = forum(f"- {{id: long, title: {long}, languages: [fr], main_questions: [{long}]}}")
    assert [one.kind for one in attract_page(release, UNKNOWN, FRENCH).highlights] == ["forum"]


def test_the_apology_leads_in_the_language_asked_for() -> None:
    french, english = back_soon("fr")
    assert (french, english) == ("La borne revient dans un instant", "Back in a moment")
    assert back_soon("en") == (english, french)
    assert back_soon("C") == (french, english)
