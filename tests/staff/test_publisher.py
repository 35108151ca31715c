"""Who put a release live: what the machine knows, kept in the release and said to staff."""

import json
from pathlib import Path
from types import SimpleNamespace

import pytest

from kiosk.catalogue import catalogue
from kiosk.cli import main
from kiosk.content.release.store import Store
from kiosk.staff.kept import kept
from kiosk.staff.publisher import AT_SCREEN, UNKNOWN, Publisher, by_command, said
from tests.robustness.processes import posix
from tests.staff.conftest import run


@pytest.fixture
def account(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """Return the account of the tests, which nobody else is behind."""
    monkeypatch.delenv("SUDO_USER", raising=False)
    return tmp_path.owner()


def test_a_command_is_given_by_an_account(folder: Path, tmp_path: Path, account: str) -> None:
    assert main(["publish", str(folder), "--data", str(tmp_path / "data")]) == 0
    (one,) = kept(tmp_path / "data")
    assert one.publisher == Publisher("command", account)


def test_a_name_is_the_one_that_was_typed(
    folder: Path, tmp_path: Path, account: str, capsys: pytest.CaptureFixture[str]
) -> None:
    data = str(tmp_path / "data")
    assert main(["publish", str(folder), "--data", data, "--by", " Équipe  programme "]) == 0
    capsys.readouterr()
    main(["releases", "--data", data])
    assert f"Équipe programme · By command, account {account}" in capsys.readouterr().out
    main(["releases", "--data", data, "--format", "json"])
    (one,) = json.loads(capsys.readouterr().out)
    assert one["publisher"] == {
        "where": "command", "account": account, "name": "Équipe programme",
    }  # fmt: skip


def test_at_the_screen_there_is_a_code_and_no_name(folder: Path, tmp_path: Path) -> None:
    data = tmp_path / "data"
    run("prepare", folder, "--data", data)
    _, outcome = run("publish", "--prepared", "--at-screen", "--data", data)
    assert outcome.ok
    (one,) = Store(data).releases()
    assert one.publisher == AT_SCREEN
    assert said(AT_SCREEN, catalogue("fr").gettext) == "À l’écran, avec le code d’accès"


def test_a_name_cannot_be_typed_for_the_screen(folder: Path) -> None:
    with pytest.raises(SystemExit):
        main(["publish", str(folder), "--at-screen", "--by", "X"])


@posix
@pytest.mark.parametrize(("own", "told"), [("root", "anna"), ("venue-kiosk", "anna"), ("b", "b")])
def test_with_rights_taken_by_sudo_the_account_behind_is_named(
    own: str, told: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("pwd.getpwuid", lambda number: SimpleNamespace(pw_name=own))
    monkeypatch.setenv("SUDO_USER", "anna")
    assert by_command().account == told


def test_what_is_not_known_is_not_said() -> None:
    assert said(UNKNOWN, str) == ""
    assert said(Publisher("command"), str) == "By command"
