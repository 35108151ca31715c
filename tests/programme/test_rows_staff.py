"""What the staff area says: contents, problems, changes, the machine."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from msgspec.structs import replace

from kiosk.programme.clock import Clock
from kiosk.programme.rows.staff import (
    FigureRow,
    found_rows,
    live_row,
    moment,
    news_words,
    source_words,
    version_rows,
)
from kiosk.programme.rows.staff_changes import WordRow, change_rows, changes_summary
from kiosk.programme.rows.staff_check import problem_rows, severity_rows
from kiosk.programme.rows.staff_device import Machine, fact_rows
from kiosk.programme.texts import Texts
from kiosk.staff.changes import Change, Difference, Piece
from kiosk.staff.comeback import Comeback
from kiosk.staff.finding import Found
from kiosk.staff.kept import Kept, News
from kiosk.staff.lines import End, Problem
from kiosk.staff.publisher import Publisher

ENGLISH = Texts("en", ("en",))
PARIS = ZoneInfo("Europe/Paris")
COUNTS = {"session": 1, "speaker": 2, "partnership": 0, "place": 3}
LIVE = Kept(
    "v12", True, "2026-09-14T06:40:00+00:00", "/media/anna/FORUM-01/programme.zip", COUNTS, 2,
    Publisher("command", "anna", "Programme team"), 3,
)  # fmt: skip
GIGABYTE = 1024**3


def test_what_is_live() -> None:
    row = live_row(LIVE, News(1, 2, 0), PARIS, ENGLISH)
    assert (row.name, row.published) == ("v12", "Published Monday 14 September, 08:40")
    assert (row.sourceIcon, row.source) == ("usb", "Stick FORUM-01, programme.zip")
    assert row.by == "Programme team · By command, account anna"
    assert row.news == "New in it: 1 added, 2 changed"
    assert row.figures[:2] == (FigureRow("1", "session"), FigureRow("2", "people"))
    assert row.figures[-1] == FigureRow("3", "missing translations")


def test_what_is_live_again() -> None:
    back = Comeback("2026-09-15T06:52:00+00:00", Publisher("screen"))
    row = live_row(replace(LIVE, comeback=back), News(), PARIS, ENGLISH)
    assert row.published == "Live again since Tuesday 15 September, 08:52"
    assert row.by == "At the screen, with the access code"
    assert row.before == (
        "Published Monday 14 September, 08:40\u00a0· Programme team · By command, account anna"
    )


def test_what_came_with_the_program() -> None:
    shipped = Kept("shipped", True, "", "resources/content", COUNTS, 2)
    row = live_row(shipped, News(), None, ENGLISH)
    assert (row.name, row.published, row.source) == ("First version", "Came with the program", "")
    assert row.by == ""
    assert not any("missing" in figure.label for figure in row.figures)
    assert row.news == news_words(News(), ENGLISH) == ""


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("/run/media/anna/CLE/programme", ("usb", "Stick CLE, programme")),
        ("/media/CLE/programme.zip", ("usb", "Stick CLE, programme.zip")),
        ("/media/programme.zip", ("file", "/media/programme.zip")),
        ("/var/kiosk/inbox/mardi.zip", ("file", "Received: mardi.zip")),
        ("/srv/programme", ("file", "/srv/programme")),
        ("", ("file", "")),
    ],
)
def test_where_it_came_from(source: str, words: tuple[str, str]) -> None:
    assert source_words(source, ENGLISH) == words


def test_versions_say_when_in_the_zone_of_the_event() -> None:
    (row,) = version_rows((LIVE,), PARIS, ENGLISH)
    assert row.by == "Programme team · By command, account anna"
    assert (row.version, row.when, row.live) == ("v12", "Monday 14 September, 08:40", True)
    assert moment("yesterday", PARIS, ENGLISH) == ""


def test_what_is_still_copied_is_not_offered() -> None:
    found = (
        Found("/media/a/K/programme", "stick", "K", True, (1,)),
        Found("/srv/programme", "watched", "programme", False, (2,)),
    )
    ready, copied = found_rows(found, ENGLISH)
    assert (ready.title, ready.iconName) == ("Content found on the stick K", "usb")
    assert ready.detail == "programme · Nothing changes before you agree."
    assert (ready.ready, copied.ready) == (True, False)
    assert copied.detail == "It is still being copied…"


def problem(severity: str, line: int = 3, message: str = "M", hint: str = "") -> Problem:
    return Problem("a.yaml", line, 1, severity, "code", {"en": message}, {"en": hint})


def test_errors_come_first_and_severities_can_be_chosen() -> None:
    problems = [problem("info", 1), problem("warning", 2), problem("error", 0), problem("odd")]
    rows = problem_rows(problems, "", ENGLISH)
    assert [row.label for row in rows] == ["Error", "To review", "Note"]
    assert [row.place for row in rows] == ["a.yaml", "a.yaml:2", "a.yaml:1"]
    assert [row.severity for row in problem_rows(problems, "warning", ENGLISH)] == ["warning"]


@pytest.mark.parametrize("language", ["fr", "fr-CH"])
def test_what_is_to_be_typed_is_shown_as_it_is_typed(language: str) -> None:
    french = Texts(language, (language,))
    hint = 'Écrivez : name: "Un : deux"\u202e'
    told = Problem("a.yaml", 2, 1, "error", "code", {"en": "", "fr": "x"}, {"en": "", "fr": hint})
    (row,) = problem_rows([told], "", french)
    assert row.hint == 'Écrivez\u00a0: name: "Un\u00a0: deux"'


def test_how_many_problems_there_are() -> None:
    rows = severity_rows(End(files=38, errors=1, warnings=6, infos=None), "warning", ENGLISH)
    assert [(row.count, row.label) for row in rows] == [
        (1, "error"), (6, "to review"), (0, "notes"), (38, "files"),
    ]  # fmt: skip
    assert [row.severity for row in rows if row.chosen] == ["warning"]


def test_a_text_changes_word_by_word() -> None:
    pieces = (Piece("Elle est"), Piece("au cour", "removed"), Piece("au cœur", "added"))
    text = Difference("biography", language="fr", pieces=pieces)
    (row,) = change_rows([Change("changed", "speaker", "m", {"": "Maud"}, {}, (text,))], ENGLISH)
    assert (row.label, row.title, row.detail) == ("Changed", "Maud", "Person")
    (difference,) = row.differences
    assert difference.label == "Biography, French"
    assert difference.words[2:4] == (
        WordRow("au", "removed", True, False),
        WordRow("cour", "removed", False, True),
    )
    assert difference.spoken == "Elle est. Removed: au cour. Added: au cœur"


def test_where_a_paragraph_ends_is_seen() -> None:
    pieces = (Piece("Un"), Piece("\n", "added"), Piece("deux"))
    text = Difference("context", language="fr", pieces=pieces)
    (row,) = change_rows([Change("changed", "session", "a", {"": "Un"}, {}, (text,))], ENGLISH)
    assert row.differences[0].words[1] == WordRow("¶", "added", True, True)


def test_a_room_changes_from_one_to_the_other() -> None:
    room = Difference("room", part={"en": "A case"}, old=({"": "Salle A"},), new=({"": "Salle B"},))
    changed = Change("changed", "session", "a", {"en": "Talk"}, {"en": "14:00"}, (room,))
    (row,) = change_rows([changed, Change("odd", "session", "b", {})], ENGLISH)
    assert row.detail == "Session, 14:00"
    assert row.differences[0].label == "A case · Room"
    assert [(word.text, word.kind) for word in row.differences[0].words] == [
        ("Salle", "removed"), ("A", "removed"), ("Salle", "added"), ("B", "added"),
    ]  # fmt: skip


def test_how_much_changes() -> None:
    end = End(added=1, changed=3, removed=1)
    assert changes_summary(end, ENGLISH) == "1 added, 3 changed, 1 removed"
    assert changes_summary(End(), ENGLISH) == "A visitor would notice no change."


def facts(clock: Clock, free: int = 8 * GIGABYTE, width_mm: int = 0) -> dict[str, tuple[str, bool]]:
    machine = Machine("0.1.0", free, 16 * GIGABYTE, GIGABYTE, 1080, 1920, width_mm, 2)
    return {row.label: (row.value, row.warning) for row in fact_rows(machine, clock, ENGLISH)}


def test_the_machine() -> None:
    told = facts(Clock("Europe/Paris", datetime(2026, 10, 5, 14, 32)), width_mm=536)
    assert told["Clock"] == ("Monday 5 October 2026, 14:32, Europe/Paris", False)
    assert told["Disk"] == ("8 GB free of 16 GB", False)
    assert told["Screen"] == ("1080 × 1920 pixels, 536 mm wide", False)
    assert told["Restarts"] == ("It restarted 2 times by itself.", False)


def test_a_clock_and_a_publication_that_contradict_each_other() -> None:
    late = datetime(2036, 1, 1, tzinfo=PARIS)
    words, warning = facts(Clock("Europe/Paris", published=late))["Clock"]
    assert "published on Tuesday 1 January 2036" in words
    assert "publish the programme again" in words
    assert warning


def test_what_staff_should_do_something_about() -> None:
    told = facts(Clock(), free=GIGABYTE // 2)
    assert told["Clock"] == ("The programme names no time zone: the hour is not shown.", True)
    assert told["Disk"] == ("0.5 GB free of 16 GB. A new version may not fit any more.", True)
