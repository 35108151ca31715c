"""Importing again: what changed upstream changes, what staff did stays, and the rest is said."""

import json
from pathlib import Path
from typing import Any

import pytest
from samples import as_json, read, renew, schedule, write
from samples import event as xml_event

from kiosk.cli import main
from kiosk.content.formats.folder import IMPORTED
from kiosk.content.formats.updating import Update

BASE: list[dict[str, Any]] = [
    {"id": "1", "title": "Un cas", "start": "2026-10-05T10:00", "end": "2026-10-05T11:00",
     "room": "Salle A", "speakers": "Anne Exemple", "description": "Un texte."},
    {"id": "2", "title": "Deux cas", "start": "2026-10-05T12:00", "room": "Salle B",
     "speakers": "Paul Exemple"},
]  # fmt: skip


class Folder:
    """A content that was imported once, and is imported again."""

    def __init__(self, tmp_path: Path) -> None:
        self._source = tmp_path / "source"
        self.path = write(tmp_path / "content", read(self._source, as_json(BASE))[0])

    def again(self, *rows: dict[str, Any], remove: bool = False) -> Update:
        return renew(self.path, read(self._source, as_json(list(rows)))[0], remove)

    def file(self, name: str) -> Path:
        return self.path / name

    def replace(self, name: str, old: str, new: str) -> None:
        text = self.file(name).read_text()
        assert old in text
        self.file(name).write_text(text.replace(old, new))


@pytest.fixture
def folder(tmp_path: Path) -> Folder:
    return Folder(tmp_path)


ONE, TWO = BASE
FIRST = "sessions/un-cas.yaml"


def test_nothing_new_changes_no_file(folder: Folder) -> None:
    before = {path: path.read_bytes() for path in folder.path.rglob("*.yaml")}
    update = folder.again(ONE, TWO)
    assert (update.added, update.changed, update.moved, update.conflicts) == ([], [], [], [])
    assert {path: path.read_bytes() for path in folder.path.rglob("*.yaml")} == before


def test_move_and_new_title_keep_the_file(folder: Folder) -> None:
    update = folder.again(ONE | {"title": "Autre titre", "start": "2026-10-05T10:15"}, TWO)
    assert update.changed == [("session", "un-cas", ["title"])]
    assert update.moved == [("un-cas", {"start": ("2026-10-05 10:00", "2026-10-05 10:15")})]
    text = folder.file(FIRST).read_text()
    assert "id: un-cas\ntitle: Autre titre\n" in text
    assert "start: 2026-10-05 10:15\n" in text


def test_comments_order_and_staffs_fields_stay(folder: Folder) -> None:
    folder.file(FIRST).write_text(
        "# Relu par Anne\n"
        "room: salle-a   # la grande\n"
        "id: un-cas\n"
        "\n"
        "title: Un cas\n"
        "objectives:\n"
        "  - Un objectif   # ajouté\n"
        "start: 2026-10-05 10:00\n"
        "end: 2026-10-05 11:00\n"
        "context: >-\n"
        "  Un\n"
        "  texte.\n"
        "# fin des textes\n"
        "speakers: [anne-exemple]\n"
    )
    update = folder.again(ONE | {"room": "Salle B", "description": "Un autre texte."}, TWO)
    assert update.conflicts == []
    assert folder.file(FIRST).read_text() == (
        "# Relu par Anne\n"
        "room: salle-b   # la grande\n"
        "id: un-cas\n"
        "\n"
        "title: Un cas\n"
        "objectives:\n"
        "  - Un objectif   # ajouté\n"
        "start: 2026-10-05 10:00\n"
        "end: 2026-10-05 11:00\n"
        "context: Un autre texte.\n"
        "# fin des textes\n"
        "speakers: [anne-exemple]\n"
    )


def test_translation_by_staff_stays_beside_a_new_title(folder: Folder) -> None:
    folder.replace("event.yaml", "languages: [en]", "languages: [en, fr]")
    folder.replace(FIRST, "title: Un cas", "title: {en: Un cas, fr: Traduit}")
    update = folder.again(ONE | {"title": "Autre titre"}, TWO)
    assert update.conflicts == []
    text = folder.file(FIRST).read_text()
    assert "title:\n  en: Autre titre\n  fr: Traduit\n" in text


def test_both_changed_is_a_conflict_and_staffs_stays(folder: Folder) -> None:
    folder.replace(FIRST, "title: Un cas", "title: Un cas corrigé")
    update = folder.again(ONE | {"title": "Autre titre"}, TWO)
    ((kind, id, conflict),) = update.conflicts
    assert (kind, id, conflict.field) == ("session", "un-cas", "title")
    assert (conflict.kept, conflict.offered) == ("Un cas corrigé", "Autre titre")
    assert "title: Un cas corrigé\n" in folder.file(FIRST).read_text()
    # The same again is no new conflict: staff have decided.
    assert folder.again(ONE | {"title": "Autre titre"}, TWO).conflicts == []


def test_correction_by_staff_stays_while_upstream_is_silent(folder: Folder) -> None:
    folder.replace(FIRST, "title: Un cas", "title: Un cas corrigé")
    update = folder.again(ONE | {"room": "Salle B"}, TWO)
    assert update.conflicts == []
    assert "title: Un cas corrigé\n" in folder.file(FIRST).read_text()


def test_speaker_added_by_staff_stays_beside_one_added_upstream(folder: Folder) -> None:
    folder.replace(FIRST, "[anne-exemple]", "[anne-exemple, paul-exemple]")
    folder.again(ONE | {"speakers": "Anne Exemple, Lou Exemple"}, TWO)
    line = folder.file(FIRST).read_text().splitlines()[-1]
    assert line.startswith("speakers: [anne-exemple, ")
    assert {"paul-exemple", "lou-exemple"} <= set(line[11:-1].split(", "))
    assert folder.file("speakers/lou-exemple.yaml").exists()


def test_vanished_session_is_cancelled_and_comes_back(folder: Folder) -> None:
    update = folder.again(ONE)
    assert update.vanished == ["deux-cas"]
    assert "state: cancelled" in folder.file("sessions/deux-cas.yaml").read_text()
    assert folder.file("speakers/paul-exemple.yaml").exists()
    assert folder.again(ONE).vanished == []
    folder.again(ONE, TWO)
    assert "state:" not in folder.file("sessions/deux-cas.yaml").read_text()


def test_vanished_session_is_removed_with_those_only_it_had(folder: Folder) -> None:
    update = folder.again(ONE, remove=True)
    assert set(update.removed) == {
        ("session", "deux-cas"), ("speaker", "paul-exemple"), ("room", "salle-b"),
    }  # fmt: skip
    assert not folder.file("sessions/deux-cas.yaml").exists()
    assert not folder.file("speakers/paul-exemple.yaml").exists()
    assert "salle-b" not in folder.file("venue.yaml").read_text()


def test_person_staff_wrote_about_is_not_removed(folder: Folder) -> None:
    with folder.file("speakers/paul-exemple.yaml").open("a") as file:
        file.write("biography: Une vie.\n")
    folder.again(ONE, remove=True)
    assert folder.file("speakers/paul-exemple.yaml").exists()


def test_session_staff_removed_stays_out(folder: Folder) -> None:
    folder.file("sessions/deux-cas.yaml").unlink()
    for _ in range(2):
        update = folder.again(ONE, TWO)
        assert ("session", "deux-cas") in update.kept_out
        assert not folder.file("sessions/deux-cas.yaml").exists()


def test_records_staff_moved_into_one_file_are_found_there(folder: Folder) -> None:
    names = [FIRST, "sessions/deux-cas.yaml"]
    items = []
    for name in names:
        first, *rest = folder.file(name).read_text().splitlines()
        items += [f"- {first}", *(f"  {line}" for line in rest), "", "# entre deux", ""]
        folder.file(name).unlink()
    folder.file("sessions/lundi.yaml").write_text("\n".join(items))
    folder.again(ONE | {"title": "Autre titre"}, TWO)
    text = folder.file("sessions/lundi.yaml").read_text()
    assert "  title: Autre titre\n" in text
    assert text.count("# entre deux") == 2
    folder.again(TWO, remove=True)
    assert "- id: deux-cas" in folder.file("sessions/lundi.yaml").read_text()
    assert "un-cas" not in folder.file("sessions/lundi.yaml").read_text()


def test_new_session_in_a_new_room(folder: Folder) -> None:
    folder.replace("venue.yaml", "rooms:", "# Plan au dos\nrooms:")
    update = folder.again(ONE, TWO, {"id": "3", "title": "Un cas", "room": "Salle C"})
    assert set(update.added) == {("session", "un-cas-2"), ("room", "salle-c")}
    text = folder.file("venue.yaml").read_text()
    assert text.startswith("# Plan au dos\n")
    assert "- id: salle-c\n    name: Salle C\n" in text


def test_session_of_staff_is_left_alone(folder: Folder) -> None:
    own = folder.file("sessions/trois.yaml")
    own.write_text("id: trois-cas\ntitle: À nous\n")
    update = folder.again(ONE, TWO, {"id": "3", "title": "Trois cas", "room": "Salle B"})
    assert ("session", "trois-cas-2") in update.added
    assert own.read_text() == "id: trois-cas\ntitle: À nous\n"


def test_file_of_staff_is_never_written_over(folder: Folder) -> None:
    own = folder.file("sessions/trois-cas.yaml")
    own.write_text("id: tout-autre\ntitle: À nous\n")
    folder.again(ONE, TWO, {"id": "3", "title": "Trois cas", "room": "Salle B"})
    assert own.read_text() == "id: tout-autre\ntitle: À nous\n"
    assert "id: trois-cas\n" in folder.file("sessions/trois-cas-2.yaml").read_text()


def test_occurrences_of_one_key_are_told_apart_by_their_time(tmp_path: Path) -> None:
    def programme(*days: str) -> str:
        return schedule(*(xml_event(7, date=f"2026-10-{day}T10:00:00+02:00") for day in days))

    source = tmp_path / "source"
    folder = write(tmp_path / "content", read(source, programme("05", "06"))[0])
    update = renew(folder, read(source, programme("05", "07"))[0])
    assert update.moved == [
        ("exemple-7-2", {
            "start": ("2026-10-06 10:00", "2026-10-07 10:00"),
            "end": ("2026-10-06 10:30", "2026-10-07 10:30"),
        })
    ]  # fmt: skip
    assert update.added == update.vanished == []


def test_command_keeps_the_zone_staff_set(tmp_path: Path) -> None:
    source = tmp_path / "a.json"
    source.write_text(as_json([{"title": "Un", "start": "2026-10-05T08:00:00Z", "room": "A"}]))
    folder = tmp_path / "content"
    assert main(["import", str(source), "-o", str(folder)]) == 0
    event = folder / "event.yaml"
    event.write_text(event.read_text().replace("Europe/London", "Indian/Mayotte"))
    assert main(["import", str(source), "-o", str(folder), "--update"]) == 0
    assert "start: 2026-10-05 11:00\n" in (folder / "sessions/un.yaml").read_text()


def test_command_refuses_what_it_would_destroy(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    source = tmp_path / "a.json"
    source.write_text(as_json(BASE))
    folder = tmp_path / "content"
    command = ["import", str(source), "-o", str(folder)]
    assert main([*command, "--format", "json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert [found[key] for key in ("format", "sessions", "people", "rooms", "days")] == [
        "table-json", 2, 2, 2, 1,
    ]  # fmt: skip
    assert found["unscheduled"] == 0
    assert {"code", "file", "line", "path", "message"} == found["warnings"][0].keys()
    assert main(command) == 1
    assert "--update" in capsys.readouterr().out
    (folder / "event.yaml").write_text("name: Un : deux\n")
    before = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    assert main([*command, "--update"]) == 1
    assert "event.yaml:1" in capsys.readouterr().out
    assert {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()} == before


def test_update_is_said_in_words_and_in_json(
    folder: Folder, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    source = tmp_path / "b.json"
    source.write_text(as_json([ONE | {"room": "Salle C"}]))
    command = ["import", str(source), "-o", str(folder.path), "--update"]
    assert main([*command, "--format", "json"]) == 0
    update = json.loads(capsys.readouterr().out)["update"]
    assert update["moved"] == [{"id": "un-cas", "room": {"old": "salle-a", "new": "salle-c"}}]
    assert update["cancelled"] == ["deux-cas"]
    source.write_text(as_json([ONE, TWO]))
    assert main(command) == 0
    assert "session/un-cas, room: salle-c → salle-a" in capsys.readouterr().out


def test_damaged_record_of_the_import_loses_nothing(folder: Folder) -> None:
    folder.replace(FIRST, "title: Un cas", "title: Un cas corrigé")
    folder.file(IMPORTED).write_text("{")
    update = folder.again(ONE, TWO)
    assert "title: Un cas corrigé\n" in folder.file(FIRST).read_text()
    assert ("session", "deux-cas") not in update.added


def test_the_programme_of_another_event_renews_nothing(
    folder: Folder, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    source = tmp_path / "other"
    other = [{"id": "9", "title": "Tout autre", "start": "2027-01-05T10:00", "room": "Salle A"}]
    source.write_text(as_json(other))
    before = {path: path.read_bytes() for path in folder.path.rglob("*") if path.is_file()}
    command = ["import", str(source), "-o", str(folder.path), "--update", "--lang", "en"]
    assert main(command) == 1
    assert capsys.readouterr().out.startswith("No session of this file is in the folder")
    assert before == {p: p.read_bytes() for p in folder.path.rglob("*") if p.is_file()}


def test_a_folder_without_sessions_takes_any_programme(tmp_path: Path) -> None:
    source, folder = tmp_path / "source", tmp_path / "content"
    source.write_text(as_json(BASE))
    folder.mkdir()
    (folder / "event.yaml").write_text("schema: 1\nname: Forum\nlanguages: [fr]\n")
    assert main(["import", str(source), "-o", str(folder), "--update"]) == 0
    assert (folder / FIRST).exists()
