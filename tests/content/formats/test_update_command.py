"""`kiosk import --update`: what it says, and what it refuses."""

import json
from pathlib import Path

import pytest
from renewed import BASE, FIRST, ONE, TWO, Folder
from samples import as_json

from kiosk.cli import main


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
