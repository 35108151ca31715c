"""What is taken along: plain text within 600 bytes, and calendar entries with a zone."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from kiosk.content.release.compile import compile_folder
from kiosk.programme import pages
from kiosk.programme.portable import TEXT_LIMIT, card, cut, portable, vevent
from kiosk.programme.reader import Release
from kiosk.programme.rows.takeaway import takeaway_sheet
from kiosk.programme.texts import Texts

PARIS = ZoneInfo("Europe/Paris")

CONTENT = """\
schema: 1
name: {fr: Forum d’exemple, en: Example forum}
languages: [fr, en]
time_zone: Europe/Paris
"""
SESSIONS = """\
- {id: timed, title: "Finance; locale, et solidaire", languages: [fr],
   start: "2026-10-05 14:00", end: "2026-10-05 15:30", room: a}
- {id: endless, title: Sans fin, languages: [fr], start: "2026-12-05 14:00"}
- {id: gone, title: Perdue, languages: [fr], start: "2026-10-05 14:00", state: cancelled}
- {id: open, title: Un jour, languages: [fr]}
"""


@pytest.fixture(scope="module")
def timed(tmp_path_factory: pytest.TempPathFactory) -> Release:
    folder = tmp_path_factory.mktemp("content")
    (folder / "event.yaml").write_text(CONTENT, encoding="utf-8")
    (folder / "venue.yaml").write_text(
        "rooms: [{id: a, name: Salle A, floor: 2e étage}]\n", encoding="utf-8"
    )
    (folder / "sessions").mkdir()
    (folder / "sessions" / "all.yaml").write_text(SESSIONS, encoding="utf-8")
    compile_folder(folder, folder / "x.release")
    return Release.open(folder / "x.release")


def test_a_short_text_stays_whole() -> None:
    assert cut("Une phrase. Une autre.", 100) == "Une phrase. Une autre."


def test_a_long_text_ends_with_a_sentence() -> None:
    text = "Première phrase. Deuxième phrase. Troisième."
    assert cut(text, 40) == "Première phrase. Deuxième phrase. …"
    assert cut(text, 39) == "Première phrase. …"


def test_a_text_of_one_long_sentence_ends_with_a_word() -> None:
    assert cut("mot après mot sans fin", 15) == "mot après …"


@pytest.mark.parametrize("limit", range(10, 60))
def test_no_cut_is_longer_than_asked(limit: int) -> None:
    assert len(cut("é" * 3 + " œuvre ß. " * 9, limit).encode()) <= limit


def test_what_only_the_screen_needs_is_left_out() -> None:
    assert (
        portable("co-\u2060construction des\u00a0territoires") == "co-construction des territoires"
    )


def test_the_spaces_of_french_signs_stay() -> None:
    assert portable("«\u00a0Quoi\u00a0?\u00a0»") == "«\u00a0Quoi\u00a0?\u00a0»"


def test_a_card_is_signed_however_long_it_is() -> None:
    text = card(["Une phrase bien courte."] * 100, "Forum")
    assert text.endswith(" …\n\nForum")
    assert TEXT_LIMIT - 40 < len(text.encode()) <= TEXT_LIMIT


@pytest.mark.parametrize("language", ["fr", "en"])
def test_every_text_fits_and_names_its_thing(real: Release, language: str) -> None:
    texts = Texts(language, ("fr", "en"))
    routes = [route for route in pages.all_routes(real) if pages.kind(route) == "takeaway"]
    assert len(routes) == 1 + 5 + 7
    for route in routes:
        row = takeaway_sheet(real, route.partition("/")[2], texts)
        assert row is not None
        text = row.codes[0].payload
        assert len(text.encode()) <= TEXT_LIMIT
        assert text.startswith(portable(row.name))


def test_a_session_without_time_says_why_it_has_no_calendar(real: Release) -> None:
    row = takeaway_sheet(real, "session/partenariats-innovants", Texts("en", ("fr", "en")))
    assert row is not None
    assert row.codes[1].payload == ""
    assert row.note == "The calendar will be offered once the time is confirmed."


def test_a_person_has_a_text_only(real: Release) -> None:
    row = takeaway_sheet(real, "speaker/kevin-ossah", Texts("fr", ("fr", "en")))
    assert row is not None
    assert len(row.codes) == 1


def test_what_is_not_there_cannot_be_taken(real: Release) -> None:
    texts = Texts("fr", ("fr", "en"))
    assert takeaway_sheet(real, "speaker/nobody", texts) is None
    assert takeaway_sheet(real, "place/mayotte", texts) is None


def test_a_calendar_entry_names_its_instant(timed: Release) -> None:
    row = takeaway_sheet(timed, "session/timed", Texts("fr", ("fr", "en")))
    assert row is not None
    assert row.codes[1].payload.split("\r\n") == [
        "BEGIN:VEVENT",
        "SUMMARY:Finance\u00a0\\; locale\\, et solidaire",
        "DTSTART:20261005T120000Z",  # Paris is two hours ahead in October
        "DTEND:20261005T133000Z",
        "LOCATION:Salle A\\, 2e étage\\, Forum d’exemple",
        "END:VEVENT",
    ]
    assert row.note == ""


def test_a_session_without_end_has_none_in_the_calendar(timed: Release) -> None:
    row = takeaway_sheet(timed, "session/endless", Texts("fr", ("fr", "en")))
    assert row is not None
    assert "DTSTART:20261205T130000Z" in row.codes[1].payload
    assert "DTEND" not in row.codes[1].payload


def test_a_cancelled_session_is_not_put_into_a_calendar(timed: Release) -> None:
    row = takeaway_sheet(timed, "session/gone", Texts("en", ("fr", "en")))
    assert row is not None
    assert row.codes[1].payload == ""
    assert row.note == "This session is cancelled."
    assert "Cancelled" in row.codes[0].payload


def test_the_hour_put_back_happens_once() -> None:
    night = datetime(2026, 10, 25, 2, 30, tzinfo=PARIS)
    first, second = vevent("x", night, None, ""), vevent("x", night.replace(fold=1), None, "")
    assert "20261025T003000Z" in first
    assert "20261025T013000Z" in second
