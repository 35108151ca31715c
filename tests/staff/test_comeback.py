"""A version that is put live again: since when, by whom, said wherever it is listed."""

import json
from pathlib import Path

import pytest

from kiosk.cli import main
from kiosk.machine.files import read
from kiosk.machine.journal import NAME
from kiosk.programme.live import point_to, published_release
from kiosk.staff.comeback import NONE, comeback_of
from kiosk.staff.kept import kept, shown
from kiosk.staff.publisher import AT_SCREEN, Publisher
from tests.content.conftest import GOOD, write_content
from tests.staff.conftest import run


@pytest.fixture
def data(folder: Path, tmp_path: Path) -> str:
    """Return a data folder with two versions, the second of them live."""
    data = str(tmp_path / "data")
    assert main(["publish", str(folder), "--data", data]) == 0
    sessions = GOOD["sessions/ateliers.yaml"].replace("salle-a", "salle-b")
    write_content(folder, {"sessions/ateliers.yaml": sessions})
    assert main(["publish", str(folder), "--data", data]) == 0
    return data


def test_who_goes_back_is_told_with_what_is_live(
    data: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delenv("SUDO_USER", raising=False)
    assert main(["rollback", "--data", data, "--by", "Équipe programme"]) == 0
    account = tmp_path.owner()
    back = comeback_of(Path(data))
    assert back.publisher == Publisher("command", account, "Équipe programme")
    assert shown(Path(data)) == kept(Path(data))[1]
    assert [one.comeback for one in kept(Path(data))] == [NONE, back]
    capsys.readouterr()
    main(["releases", "--data", data, "--lang", "fr"])
    newer, older, again = capsys.readouterr().out.splitlines()
    assert newer.startswith("v2  20")
    assert older.startswith("v1  en ligne  20")
    assert again.startswith("    À nouveau en ligne depuis le 20")
    assert again.endswith(f"  Équipe programme · Par commande, compte {account}")
    main(["releases", "--data", data, "--format", "json"])
    newer, older = json.loads(capsys.readouterr().out)
    assert older["comeback"]["when"] == back.when
    assert older["comeback"]["publisher"]["name"] == "Équipe programme"


def test_at_the_screen_there_is_a_code(data: str) -> None:
    _, outcome = run("rollback", "v1", "--at-screen", "--data", data)
    assert outcome.ok
    assert comeback_of(Path(data)).publisher == AT_SCREEN
    assert _log(data) == ["gone-back release=v1 where=screen"]


def test_what_is_published_next_came_back_from_nowhere(data: str, folder: Path) -> None:
    assert main(["rollback", "--data", data, "--by", "Équipe programme"]) == 0
    sessions = GOOD["sessions/ateliers.yaml"].replace("14:00", "14:15")
    write_content(folder, {"sessions/ateliers.yaml": sessions})
    assert main(["publish", str(folder), "--data", data]) == 0
    assert comeback_of(Path(data)) == NONE
    assert _log(data) == ["gone-back release=v1 where=command"], "and nobody's name"


def test_going_where_one_is_changes_nothing(data: str) -> None:
    assert main(["rollback", "v2", "--data", data]) == 0
    assert comeback_of(Path(data)) == NONE
    assert _log(data) == []


@pytest.mark.parametrize("note", ["", "no JSON", '{"when": 3}', "[]"])
def test_a_pointer_whose_note_cannot_be_read_names_its_version(data: str, note: str) -> None:
    point_to(Path(data), "v1", note)
    live = published_release(Path(data))
    assert live is not None
    assert live.stem == "v1"
    assert comeback_of(Path(data)) == NONE


def _log(data: str) -> list[str]:
    """Return the events of a log, without their times."""
    lines = read(Path(data, NAME)).splitlines()
    return [line.partition(" ")[2] for line in lines]
