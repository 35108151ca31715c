"""What `diff` says of each thing that a visitor would notice, and of nothing else."""

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from kiosk.content.checking.check import check
from kiosk.content.comparing.diff import compare
from kiosk.content.comparing.difftext import lines
from kiosk.content.comparing.worddiff import AROUND, pieces
from kiosk.content.release.compile import compile_content
from kiosk.programme.reader import Release
from kiosk.staff.changes import Change, Difference
from tests.content.conftest import GOOD

Write = Callable[..., Path]
Changes = Callable[..., list[Change]]
SESSIONS = GOOD["sessions/ateliers.yaml"]
FIRST = "- id: atelier-2"


@pytest.fixture
def changes(content: Write, tmp_path: Path) -> Changes:
    """Return a function that compares the good content with one of other files."""

    def release(name: str, files: dict[str, str | None]) -> Release:
        report = check(content(files, name))
        assert report.content, report.problems
        path = tmp_path / f"{name}.release"
        compile_content(report.content, path, name, "")
        return Release.open(path)

    def make(
        files: dict[str, str | None], before: dict[str, str | None] | None = None
    ) -> list[Change]:
        with release("old", before or {}) as old, release("new", files) as new:
            return compare(old, new)

    return make


def _sessions(*replaced: tuple[str, str]) -> dict[str, str | None]:
    text = SESSIONS
    for old, new in replaced:
        assert old in text
        text = text.replace(old, new)
    return {"sessions/ateliers.yaml": text}


def _only(changes: Sequence[Change]) -> Difference:
    (change,) = changes
    (difference,) = change.differences
    return difference


def test_the_same_content_changes_nothing(changes: Changes) -> None:
    assert changes({}) == []


def test_against_nothing_all_is_new(content: Write, tmp_path: Path) -> None:
    report = check(content())
    assert report.content
    compile_content(report.content, tmp_path / "a.release", "", "")
    with Release.open(tmp_path / "a.release") as release:
        found = compare(None, release)
    assert {change.what for change in found} == {"added"}
    assert [c.id for c in found] == [
        "atelier-1", "atelier-2", "paul-roy", "amina-said", "cluster", "salle-a", "salle-b",
        "mayotte",
    ]  # fmt: skip


def test_a_new_session(changes: Changes) -> None:
    new = "- id: atelier-3\n  title: Trois\n  start: 2026-10-06 09:00\n  room: salle-b\n"
    (change,) = changes({"sessions/trois.yaml": new})
    assert (change.what, change.kind, change.id) == ("added", "session", "atelier-3")
    assert change.title == {"fr": "Trois"}
    assert change.about == {
        "en": "Tuesday 6 October, 09:00, Salle B",
        "fr": "mardi 6 octobre, 09:00, Salle B",
    }


def test_a_removed_session(changes: Changes) -> None:
    without = SESSIONS[: SESSIONS.index(FIRST)]
    (change,) = changes({"sessions/ateliers.yaml": without})
    assert (change.what, change.id, change.title["en"]) == (
        "removed", "atelier-2", "Second workshop",
    )  # fmt: skip


def test_moved_in_time(changes: Changes) -> None:
    found = _only(changes(_sessions(("14:00", "16:00"), ("15:30", "17:30"))))
    assert found.what == "time"
    assert [text["en"] for text in (*found.old, *found.new)] == [
        "Monday 5 October, 14:00–15:30",
        "Monday 5 October, 16:00–17:30",
    ]


def test_a_later_end_is_a_move_in_time(changes: Changes) -> None:
    found = _only(changes(_sessions(("15:30", "15:45"))))
    assert (found.what, found.new[0]["fr"]) == ("time", "lundi 5 octobre, 14:00–15:45")


def test_an_end_on_another_day_is_told_with_its_day(changes: Changes) -> None:
    days = [("end: 2026-10-05 15:30", f"end: 2026-10-{day} 15:30") for day in ("06", "07")]
    found = _only(changes(_sessions(days[1]), _sessions(days[0])))
    assert [one["fr"].replace("\u00a0", " ") for one in (*found.old, *found.new)] == [
        "lundi 5 octobre, 14:00 – mardi 6 octobre, 15:30",
        "lundi 5 octobre, 14:00 – mercredi 7 octobre, 15:30",
    ]


def test_a_first_time(changes: Changes) -> None:
    second = SESSIONS + "  start: 2026-10-06 09:00\n"
    found = _only(changes({"sessions/ateliers.yaml": second}))
    assert (found.what, found.old) == ("time", ())


def test_moved_in_room(changes: Changes) -> None:
    found = _only(changes(_sessions(("salle-a", "salle-b"))))
    assert (found.what, found.old[0]["fr"], found.new[0]["fr"]) == ("room", "Salle A", "Salle B")


def test_moved_in_both_told_apart(changes: Changes) -> None:
    (change,) = changes(_sessions(("salle-a", "salle-b"), ("14:00", "13:00")))
    assert [one.what for one in change.differences] == ["time", "room"]


def test_cancelled(changes: Changes) -> None:
    found = _only(changes(_sessions((FIRST, "  state: cancelled\n" + FIRST))))
    assert (found.what, found.old[0]["en"], found.new[0]["en"]) == (
        "state", "Confirmed", "Cancelled",
    )  # fmt: skip


def test_retitled_in_one_language(changes: Changes) -> None:
    found = _only(changes(_sessions(("Premier atelier", "Grand atelier"))))
    assert (found.what, found.language) == ("title", "fr")
    assert [(piece.kind, piece.text) for piece in found.pieces] == [
        ("removed", "Premier"), ("added", "Grand"), ("", "atelier"),
    ]  # fmt: skip


def test_people_by_name(changes: Changes) -> None:
    found = _only(changes(_sessions(("moderators: [amina-said]", "moderators: [paul-roy]"))))
    assert (found.what, found.old, found.new) == (
        "moderators", ({"": "Amina Saïd"},), ({"": "Paul Roy"},),
    )  # fmt: skip


def test_people_in_another_order(changes: Changes) -> None:
    two = "moderators: [amina-said, paul-roy]"
    found = _only(
        changes(
            _sessions(("moderators: [amina-said]", "moderators: [paul-roy, amina-said]")),
            _sessions(("moderators: [amina-said]", two)),
        )
    )
    assert found.old == found.new[::-1]


def test_a_presentation_is_named(changes: Changes) -> None:
    found = _only(changes(_sessions(("A case", "A good case"))))
    assert (found.what, found.part["en"], found.language) == ("title", "A good case", "en")


def test_a_new_presentation(changes: Changes) -> None:
    more = _sessions((FIRST, "    - {id: deux, title: Deux}\n" + FIRST))
    found = _only(changes(more))
    assert (found.what, found.new) == ("presentations", ({"fr": "Deux"},))


def test_a_biography(changes: Changes) -> None:
    people = GOOD["speakers/gens.yaml"]
    found = _only(
        changes(
            {"speakers/gens.yaml": people + "  biography: Elle est au *cœur* du sujet.\n"},
            {"speakers/gens.yaml": people + "  biography: Elle est au cour du sujet.\n"},
        )
    )
    assert found.what == "biography"
    assert [piece.text for piece in found.pieces if piece.kind] == ["cour", "cœur"]


def test_a_style_alone_is_told(changes: Changes) -> None:
    people = GOOD["speakers/gens.yaml"] + "  biography: "
    found = _only(
        changes({"speakers/gens.yaml": people + "Un **mot**\n"},
                {"speakers/gens.yaml": people + "Un mot\n"})
    )  # fmt: skip
    assert (found.what, found.pieces) == ("biography", ())


def test_rooms_places_partnerships_and_the_event(changes: Changes) -> None:
    found = changes({
        "venue.yaml": GOOD["venue.yaml"].replace("Salle A", "Salle Césaire"),
        "places.yaml": GOOD["places.yaml"].replace("45.17", "45.2"),
        "partnerships/cluster.yaml": GOOD["partnerships/cluster.yaml"].replace("résumé", "mot"),
        "event.yaml": GOOD["event.yaml"].replace("2026-10-07", "2026-10-08"),
    })  # fmt: skip
    assert [(c.kind, [one.what for one in c.differences]) for c in found] == [
        ("event", ["dates"]),
        ("partnership", ["summary"]),
        ("room", ["name", "name"]),
        ("place", ["longitude"]),
    ]


def test_a_new_language_is_told_by_its_texts(changes: Changes) -> None:
    event = GOOD["event.yaml"].replace("[fr, en]", "[fr]").replace(", en: Forum", "")
    texts = {
        name: text.replace(", en: Forum", "")
        for name, text in GOOD.items()
    }  # fmt: skip
    for name, text in texts.items():
        for english in ("Territories", "Cluster", "A summary.", "First workshop", "A case",
                        "Second workshop"):  # fmt: skip
            text = text.replace(f", en: {english}", "")
        texts[name] = text
    found = changes({}, {**texts, "event.yaml": event.replace(", en: Territories", "")})
    assert {d.language for c in found for d in c.differences} - {""} == {"en"}


def test_another_order_of_sessions_without_time(changes: Changes) -> None:
    first, second = SESSIONS.split(FIRST)
    found = _only(changes({"sessions/ateliers.yaml": f"{FIRST}{second}{first}"}))
    assert found.what == "order"


def test_lines_of_text(changes: Changes) -> None:
    found = changes(_sessions(("salle-a", "salle-b"), ("Premier atelier", "Grand atelier")))
    assert list(lines(found, "en")) == [
        "~ Session “First workshop” (Monday 5 October, 14:00–15:30, Salle B)",
        "    Title (fr): [-Premier-] {+Grand+} atelier",
        "    Room: Salle A → Salle B",
        "    Visitors will read of this on the session, on the day of publication and the next.",
    ]


def test_of_a_move_that_staff_tell_themselves_nothing_is_promised(changes: Changes) -> None:
    old = "  room: salle-a\n"
    new = "  room: salle-b\n  state: moved\n  moved_from: {room: salle-a}\n"
    assert "Visitors" not in "".join(lines(changes(_sessions((old, new))), "en"))


def test_words_far_from_a_change_are_left_out() -> None:
    words = [f"w{n}" for n in range(100)]
    found = pieces(" ".join(words), " ".join([*words[:50], "neu", *words[51:]]))
    assert [piece.kind for piece in found] == ["", "removed", "added", ""]
    assert found[0].text == "… " + " ".join(words[50 - AROUND : 50])
    assert found[-1].text == " ".join(words[51 : 51 + AROUND]) + " …"


def test_a_text_too_long_to_compare_is_new_as_a_whole() -> None:
    old, new = ("x " * 3000).strip(), ("y " * 3000).strip()
    assert [(p.kind, len(p.text)) for p in pieces(old, new)] == [
        ("removed", len(old)), ("added", len(new)),
    ]  # fmt: skip


def test_paragraphs_stay_apart() -> None:
    assert pieces("un\ndeux", "un\ntrois") == pieces("un \n deux", "un \n trois")
    assert pieces("un\ndeux", "un\ntrois")[0].text == "un\n"
