"""The programmes of real organisers, where this machine has them: right counts, no errors."""

import json
from pathlib import Path

import pytest
from samples import NEEDS_SHARED, SHARED, errors, renew, write

from kiosk.cli import main
from kiosk.content.formats.importing import read_programme, summary
from kiosk.content.formats.model import Programme
from kiosk.content.formats.notes import Notes

pytestmark = pytest.mark.skipif(not SHARED.is_dir(), reason=NEEDS_SHARED)

# Sessions, people, rooms, days: what the organisers' own pages say.
COUNTS = {
    "frab-xml/38c3_2025.xml": (1007, 571, 72, 4),
    "frab-xml/emf_2022.xml": (335, 225, 19, 4),
    "ical/emf_2022.ics": (326, 0, 19, 4),
    "pretalx-json/pyconfr_2025.3.json": (75, 81, 8, 2),
    "c3voc-json/rc3_2021.json": (48, 56, 5, 4),
    "c3voc-json/schedule2_example.json": (2, 4, 2, 1),
    "french/breizhcamp_2026.schedule.json": (96, 103, 5, 3),
}
BROKEN = sorted(path.name for path in SHARED.glob("broken/*"))
REFUSED = {"html-login-page-instead.xml", "xxe_do-not-expand.xml"}


def programme_of(*names: str) -> Programme:
    return read_programme([SHARED / name for name in names], Notes(), "en")


@pytest.mark.parametrize("name", COUNTS)
def test_counts(name: str, tmp_path: Path) -> None:
    programme = programme_of(name)
    found = summary(programme, [])
    assert tuple(found[key] for key in ("sessions", "people", "rooms", "days")) == COUNTS[name]
    write(tmp_path / "content", programme)


def test_three_files_of_one_programme() -> None:
    parts = ("schedule", "keynotesAndLunch", "speakers")
    programme = programme_of(*(f"french/breizhcamp_2026.{part}.json" for part in parts))
    assert len(programme.sessions) == 96 + 13
    assert all(session.start for session in programme.sessions)
    assert sum(session.state == "cancelled" for session in programme.sessions) == 4
    assert sum(bool(person.biography) for person in programme.people.values()) > 95


def test_talks_are_in_their_language() -> None:
    sessions = programme_of("pretalx-json/pyconfr_2025.3.json").sessions
    spoken = [session.languages for session in sessions]
    assert (spoken.count(["fr"]), spoken.count(["en"])) == (60, 15)


def test_calendar_is_what_its_organisers_say() -> None:
    programme = programme_of("ical/emf_2022.ics")
    theirs = json.loads((SHARED / "ical/emf_2022.oracle.json").read_text())
    ours = [
        (
            next(iter(session.title.values())),
            str(session.start),
            str(session.end),
            next(iter(programme.rooms[session.room or ""].name.values())),
        )
        for session in programme.sessions
    ]
    assert sorted(ours) == sorted(
        (" ".join(one["title"].split()), one["start_date"], one["end_date"], one["venue"])
        for one in theirs
    )


def placed(number: int) -> dict[str, tuple[str, str, str, str]]:
    """Return the title, times and room of each talk by its code, read without the importer."""
    whole = json.loads((SHARED / f"pretalx-json/pyconfr_2025.{number}.json").read_text())
    talks = [
        talk
        for hours in whole["schedule"].values()
        for rooms in hours.values()
        for talk in rooms.values()
    ]
    return {
        talk["code"]: (
            " ".join(talk["title"].split()),
            talk["slots"][0]["start"][:16],
            talk["slots"][0]["end"][:16],
            talk["slots"][0]["room"]["name"]["fr"],
        )
        for talk in talks
    }


@pytest.mark.parametrize("number", [2, 3])
def test_next_release_moves_adds_and_removes_what_it_should(number: int, tmp_path: Path) -> None:
    old, new = placed(number - 1), placed(number)
    folder = write(
        tmp_path / "content", programme_of(f"pretalx-json/pyconfr_2025.{number - 1}.json")
    )
    update = renew(folder, programme_of(f"pretalx-json/pyconfr_2025.{number}.json"))
    both = old.keys() & new.keys()
    assert len(update.moved) == sum(old[code][1:] != new[code][1:] for code in both) > 0
    retitled = [change for change in update.changed if "title" in change[2]]
    assert len(retitled) == sum(old[code][0] != new[code][0] for code in both)
    added = [id for kind, id in update.added if kind == "session"]
    assert len(added) == len(new.keys() - old.keys()) > 0
    assert len(update.vanished) == len(old.keys() - new.keys()) > 0
    assert update.conflicts == []


def test_same_release_again_changes_nothing(tmp_path: Path) -> None:
    folder = write(tmp_path / "content", programme_of("pretalx-json/pyconfr_2025.1.json"))
    before = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    update = renew(folder, programme_of("pretalx-json/pyconfr_2025.1.json"))
    assert (update.added, update.changed, update.moved, update.vanished) == ([], [], [], [])
    assert {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()} == before


@pytest.mark.parametrize("name", BROKEN)
def test_broken_file_gives_a_programme_or_a_sentence(
    name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "content"
    code = main(["import", str(SHARED / "broken" / name), "-o", str(folder), "--lang", "fr"])
    said = capsys.readouterr().out
    assert name in said or code == 0
    if name in REFUSED:
        assert code == 1
        assert not folder.exists()
    else:
        assert code == 0
        assert errors(folder) == []
