"""Importing again: what changed upstream changes, what staff did stays, and the rest is said."""

from pathlib import Path

from renewed import FIRST, ONE, TWO, Folder
from samples import event as xml_event
from samples import read, renew, schedule, write

from kiosk.content.formats.folder import IMPORTED


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


def test_damaged_record_of_the_import_loses_nothing(folder: Folder) -> None:
    folder.replace(FIRST, "title: Un cas", "title: Un cas corrigé")
    folder.file(IMPORTED).write_text("{")
    update = folder.again(ONE, TWO)
    assert "title: Un cas corrigé\n" in folder.file(FIRST).read_text()
    assert ("session", "deux-cas") not in update.added
