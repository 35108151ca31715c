"""What the system refuses is told in a sentence, in the language of whoever types."""

import errno
import os
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk import refused
from kiosk.doctor import data
from kiosk.settings import Settings
from tests.commands.conftest import run


@pytest.mark.skipif(sys.platform != "linux", reason="/dev/full is Linux’s")
def test_nothing_can_be_printed() -> None:
    command = [sys.executable, "-m", "kiosk", "schema"]
    environment = os.environ | {"LC_ALL": "fr_FR.UTF-8"}
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            command, env=environment, stdout=full, stderr=subprocess.PIPE, encoding="utf-8"
        )
    assert done.returncode == 1
    assert done.stderr == "Impossible de continuer\u00a0: le disque est plein (stdout).\n"


def test_pictures_cannot_be_written(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "file").touch()
    there = tmp_path / "file" / "pictures"
    chosen = ("--route", "home", "--theme", "light", "--lang", "en", "--data", tmp_path)
    assert run("render", "-o", there, *chosen) == 1
    out, err = capfd.readouterr()
    assert out == ""
    words = "Nothing more could be done: what should be a folder is a file"
    assert err == f"{words} ({there}).\n"


def test_export_says_why_in_french(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    content = tmp_path / "content"
    assert run("new", content) == 0
    capsys.readouterr()
    assert run("export", content, "--to", "ics", "-o", tmp_path, "--lang", "fr") == 1
    said = capsys.readouterr().out
    assert said.startswith("Le fichier ne peut pas être écrit")
    assert said.endswith("ce qui devrait être un fichier est un dossier.\n")


def test_the_doctor_goes_on_without_the_data_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(self: Path) -> bool:
        raise PermissionError(errno.EACCES, "Permission denied", str(self))

    monkeypatch.setattr(Path, "exists", refuse)
    found = list(data.look(tmp_path, Settings()))
    assert {(one.what, one.state) for one in found} == {("data", "error")}
    assert found[-1].said(str, "en").endswith("this account may not")


def test_a_rare_reason_is_told_in_the_words_of_the_system() -> None:
    assert refused.reason(OSError(errno.EXDEV, "Invalid cross-device link"), "fr") == (
        "Invalid cross-device link"
    )
    assert refused.reason(OSError("odd"), "fr") == "odd"
