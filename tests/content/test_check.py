"""What is told besides errors, how it is told, and what is not told twice."""

import gc
import json
import re
import string
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.catalogue import catalogue, ui_languages
from kiosk.content.checking import check as checking
from kiosk.content.checking.check import check
from kiosk.content.problems.messages import MESSAGES
from kiosk.content.problems.problem import Problem
from kiosk.content.reading.syntax import ContentSyntaxError
from tests.content.broken_contents import CASES

Write = Callable[..., Path]

SESSION = "- id: s{n}\n  title: {{fr: S, en: S}}\n  languages: [fr]\n"


def _sessions(*ends: str) -> dict[str, str]:
    """Return a sessions file of records that end in the given lines."""
    head = [SESSION.format(n=n) for n in range(len(ends))]
    return {"sessions/ateliers.yaml": "".join(map("".join, zip(head, ends, strict=True)))}


def _told(folder: Path) -> list[tuple[str, int, int, str]]:
    report = check(folder)
    assert report.content, report.problems
    return [(p.file, p.line, p.column, p.code) for p in report.problems if p.code != "unused"]


AT = "  start: 2026-10-05 {}\n  end: 2026-10-05 {}\n  room: salle-a\n"


def test_two_sessions_in_one_room(content: Write) -> None:
    ends = (AT.format("09:00", "10:00"), AT.format("09:30", "11:00"), AT.format("11:00", "12:00"))
    assert _told(content(_sessions(*ends))) == [("sessions/ateliers.yaml", 7, 3, "room-overlap")]


def test_an_overlap_names_the_other_session(content: Write) -> None:
    ends = (AT.format("09:00", "10:00"), AT.format("09:30", "11:00"))
    problem = next(p for p in check(content(_sessions(*ends))).problems if p.severity == "warning")
    assert problem.sentence("en") == (
        "The room is also taken by “s0” (sessions/ateliers.yaml, line 1) at this time."
    )


def test_a_long_session_overlaps_all_that_begin_in_it(content: Write) -> None:
    ends = (AT.format("09:00", "12:00"), AT.format("09:30", "10:00"), AT.format("11:00", "11:30"))
    assert [line for _, line, _, _ in _told(content(_sessions(*ends)))] == [7, 13]


def test_a_cancelled_session_takes_no_room(content: Write) -> None:
    ends = (AT.format("09:00", "10:00") + "  state: cancelled\n", AT.format("09:30", "11:00"))
    assert _told(content(_sessions(*ends))) == []


def test_one_person_in_two_places(content: Write) -> None:
    one = AT.format("09:00", "10:00") + "  moderators: [paul-roy]\n"
    two = AT.format("09:30", "11:00").replace("salle-a", "salle-b") + (
        "  presentations:\n    - {id: p, title: {fr: P, en: P}, speakers: [paul-roy]}\n"
    )
    assert _told(content(_sessions(one, two))) == [
        ("sessions/ateliers.yaml", 8, 3, "speaker-overlap")
    ]


def test_a_session_outside_the_event(content: Write) -> None:
    assert _told(content(_sessions("  start: 2026-10-12 09:00\n"))) == [
        ("sessions/ateliers.yaml", 4, 10, "outside-event")
    ]


def test_the_night_belongs_to_the_last_day(content: Write) -> None:
    assert _told(content(_sessions("  start: 2026-10-08 01:00\n"))) == []


@pytest.mark.parametrize(("end", "told"), [("2026-10-06 09:00", True), ("2026-10-06 08:59", False)])
def test_what_lasts_a_day_is_listed_on_its_first_only(content: Write, end: str, told: bool) -> None:
    lines = f"  start: 2026-10-05 09:00\n  end: {end}\n"
    found = [p for p in check(content(_sessions(lines))).problems if p.code == "lasts-days"]
    assert [(p.severity, p.line, p.column) for p in found] == [("warning", 5, 8)] * told
    assert all("its first day only" in p.sentence("en") for p in found)


def test_missing_translations_are_told_once_a_record(content: Write) -> None:
    lines = "  context: Un texte.\n  objectives:\n    - Un\n    - {fr: Deux}\n"
    report = check(content(_sessions(lines)))
    (problem,) = (p for p in report.problems if p.code == "missing-translation")
    assert (problem.line, problem.column) == (4, 3)
    assert (
        problem.sentence("en")
        == "Not yet in English: context, objectives \u203a 1, objectives \u203a 2."
    )


def test_a_missing_translation_of_a_presentation(content: Write) -> None:
    lines = "  presentations:\n    - id: cas\n      title: {fr: Un cas}\n"
    report = check(content(_sessions(lines)))
    (problem,) = (p for p in report.problems if p.code == "missing-translation")
    assert (problem.line, problem.column) == (6, 7)
    assert problem.sentence("en") == "Not yet in English: presentations \u203a 1 \u203a title."


def test_a_name_written_twice_in_a_list(content: Write) -> None:
    lines = "  moderators: [paul-roy, amina-said, paul-roy]\n"
    assert _told(content(_sessions(lines))) == [
        ("sessions/ateliers.yaml", 4, 38, "repeated-reference")
    ]


def test_nothing_refers_to_a_person(content: Write) -> None:
    report = check(content({"speakers/zoe.yaml": "# Zoé\nid: zoe\nname: Zoé\n"}))
    assert [(p.file, p.line, p.severity, p.code) for p in report.problems] == [
        ("speakers/zoe.yaml", 2, "info", "unused")
    ]
    assert report.content


def test_what_an_unread_file_defines_is_not_missed(content: Write) -> None:
    report = check(content({"speakers/gens.yaml": "- id: a\n  name: Un : deux\n"}))
    assert [p.code for p in report.problems] == ["unquoted-colon"]


@pytest.mark.parametrize("text", ["", "places:\n", "places: []\n"])
def test_an_empty_list_is_read_and_has_nothing(content: Write, text: str) -> None:
    report = check(content({"places.yaml": text}))
    assert [(p.file, p.code) for p in report.problems] == [
        ("partnerships/cluster.yaml", "unknown-reference")
    ]


def test_a_bad_record_counts_as_known(content: Write) -> None:
    report = check(content({"speakers/gens.yaml": "- id: amina-said\n- {id: paul-roy, name: P}\n"}))
    assert [p.code for p in report.problems] == ["missing-field"]


def test_all_problems_come_at_once_by_place(content: Write) -> None:
    report = check(content({
        "event.yaml": "schema: 1\nname: F\nlanguages: [fr, en]\ntime_zone: Nulle/Part\n",
        "places.yaml": "places: [{id: mayotte, name: M, latitude: 95, longitude: 0}]\n",
        "speakers/zoe.yaml": "id: zoe\nname: Z\nnom: Z\n",
        "sessions/z.yaml": "title: Un : deux\n",
    }))  # fmt: skip
    found = [(p.file, p.line, p.code) for p in report.problems if p.severity == "error"]
    assert found == [
        ("event.yaml", 4, "unknown-zone"),
        ("places.yaml", 1, "bad-range"),
        ("sessions/ateliers.yaml", 4, "unknown-reference"),
        ("sessions/z.yaml", 1, "unquoted-colon"),
        ("speakers/zoe.yaml", 3, "unknown-key"),
    ]


def test_a_list_without_end_of_problems_is_cut(content: Write) -> None:
    many = checking.MOST_PROBLEMS * 2
    keys = "".join(f"- {{id: a{n}, name: N, nme: N}}\n" for n in range(many))
    report = check(content({"speakers/zoe.yaml": keys}))
    assert len(report.problems) == checking.MOST_PROBLEMS + 1
    assert "too-many-problems" in {p.code for p in report.problems}
    assert report.content is None


def test_an_error_is_never_cut_by_warnings(content: Write, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(checking, "MOST_PROBLEMS", 3)
    many = "".join(f"- {{id: a{n}, name: N, biography: B}}\n" for n in range(10))
    report = check(content({"speakers/many.yaml": many, "venue.yaml": "rooms: salle\n"}))
    assert "not-a-list" in {p.code for p in report.problems}


def test_the_line_of_text() -> None:
    problem = Problem(
        "sessions/a.yaml", 31, 7, "unknown-key", {"key": "titel", "suggestion": "title"},
        "Did you mean “{suggestion}”?",
    )  # fmt: skip
    assert problem.line_of_text("en") == (
        "sessions/a.yaml:31:7: error unknown-key: The format has no key “titel” here. "
        "Did you mean “title”?"
    )


def test_a_value_stays_on_the_line() -> None:
    problem = Problem("a.yaml", 1, 1, "bad-time", {"value": "un\ndeux " + "x" * 9000})
    line = problem.line_of_text("en")
    assert "\n" not in line
    assert len(line) < 600


def test_json_has_every_language() -> None:
    told = Problem("a.yaml", 1, 2, "bad-time", {"value": "x"}).as_json()
    assert json.loads(json.dumps(told)) == told
    assert set(told) == {"file", "line", "column", "severity", "code", "message", "hint"}
    assert list(told["message"]) == list(told["hint"]) == list(ui_languages())  # type: ignore[call-overload]


@pytest.mark.parametrize("name", CASES)
def test_every_problem_can_be_said(name: str, content: Write) -> None:
    for problem in check(content(CASES[name].files)).problems:
        for language in ui_languages():
            line = problem.line_of_text(language)
            assert not re.search(r"[{]\w+[}]", line)
            assert len(line.splitlines()) == 1


@pytest.mark.parametrize("language", ui_languages())
@pytest.mark.parametrize("code", MESSAGES)
def test_translations_have_the_same_fields(code: str, language: str) -> None:
    for source in (MESSAGES[code].text, MESSAGES[code].hint):
        translated = catalogue(language).gettext(source) if source else ""
        assert _fields(translated) == _fields(source)


def _fields(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


@pytest.mark.parametrize(
    ("written", "column", "lost", "mended"),
    [
        ("notice: #Atelier 3", 11, "#Atelier 3", 'notice: "#Atelier 3"'),
        ("notice: Atelier #3", 19, "#3", 'notice: "Atelier #3"'),
        ("notice:\n    fr: #Un", 9, "#Un", 'fr: "#Un"'),
        ("objectives:\n    - #Un", 7, "#Un", '- "#Un"'),
    ],
)
def test_words_lost_in_a_remark_are_told(
    content: Callable[..., Path], written: str, column: int, lost: str, mended: str
) -> None:
    text = f"- id: atelier-3\n  title: {{fr: Un, en: One}}\n  {written}\n"
    problems = check(content({"sessions/autre.yaml": text})).problems
    (found,) = [one for one in problems if one.code == "lost-words"]
    assert (found.line, found.column) == (3 + written.count("\n"), column)
    assert (found.severity, found.values) == ("warning", {"lost": lost, "mended": mended})


@pytest.mark.parametrize(
    "written",
    ["notice: Atelier # à relire", "notice: Atelier # comme la salle #2", "# comme #2",
     "#notice: Atelier", 'notice: "Atelier #3"', 'room: "salle-a" #3',
     "notice: Atelier#3", "notice: |\n    Un\n    et #deux", "languages: [fr, #en\n    en]"],
)  # fmt: skip
def test_a_remark_on_purpose_is_none_of_these(content: Callable[..., Path], written: str) -> None:
    text = f"- id: atelier-3\n  title: {{fr: Un, en: One}}\n  {written}\n"
    problems = check(content({"sessions/autre.yaml": text})).problems
    assert "lost-words" not in {one.code for one in problems}


def test_what_was_raised_for_a_file_that_cannot_be_read_is_not_kept(content: Write) -> None:
    # It holds the text of the file, which may have megabytes. This one is read last.
    folder = content({"venue.yaml": "rooms:\n  - id: a\n    name: Un : deux\n"})

    def raised() -> set[int]:
        return {id(one) for one in gc.get_objects() if isinstance(one, ContentSyntaxError)}

    kept: list[set[int]] = []
    gc.disable()
    try:
        before = raised()
        report = check(folder, lambda step, _done, _all: step == "read" or kept.append(raised()))
    finally:
        gc.enable()
    assert "unquoted-colon" in {problem.code for problem in report.problems}
    assert kept
    assert set.union(*kept) <= before
