"""Counts of pages: by day, kind and language, small ones hidden from whoever exports them."""

import json
from datetime import date
from pathlib import Path

import pytest

from kiosk import cli
from kiosk.machine.figures import SMALL, Figures, exported

DAY = date(2026, 10, 5)


def _count(data: Path, pages: int, kind: str = "session", language: str = "fr") -> None:
    figures = Figures(data)
    for _ in range(pages):
        figures.count(DAY, kind, language)
    figures.save()


def test_days_add_up_over_restarts(tmp_path: Path) -> None:
    _count(tmp_path, 4)
    _count(tmp_path, 8)
    assert list(exported(tmp_path)) == [("2026-10-05", "session", "fr", "12")]


def test_small_numbers_are_hidden(tmp_path: Path) -> None:
    _count(tmp_path, SMALL - 1, "place")
    _count(tmp_path, SMALL, "session", "en")
    assert [row[1:] for row in exported(tmp_path)] == [
        ("place", "fr", "<5"),
        ("session", "en", "5"),
    ]


def test_a_file_holds_nothing_but_counts(tmp_path: Path) -> None:
    _count(tmp_path, 2)
    (file,) = (tmp_path / "figures").iterdir()
    assert file.name == "2026-10-05.json"
    assert json.loads(file.read_text()) == {"session fr": 2}


def test_an_unknown_day_is_said_to_be_one(tmp_path: Path) -> None:
    figures = Figures(tmp_path)
    figures.count(None, "home", "fr")
    figures.save()
    assert [row[0] for row in exported(tmp_path)] == ["undated"]


def test_what_could_not_be_written_is_written_later(tmp_path: Path) -> None:
    figures = Figures(tmp_path)
    figures.count(DAY, "home", "fr")
    (tmp_path / "figures").write_text("a file where a folder should be")
    figures.save()
    (tmp_path / "figures").unlink()
    figures.save()
    figures.save()
    assert json.loads((tmp_path / "figures" / "2026-10-05.json").read_text()) == {"home fr": 1}


def test_the_command_writes_csv(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    _count(tmp_path, 7)
    assert cli.main(["figures", "--data", str(tmp_path)]) == 0
    said = capsys.readouterr().out
    assert said == "day,kind,language,pages\n2026-10-05,session,fr,7\n"


def test_the_command_writes_json(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    _count(tmp_path, 2)
    assert cli.main(["figures", "--data", str(tmp_path), "--format", "json"]) == 0
    expected = {"day": "2026-10-05", "kind": "session", "language": "fr", "pages": "<5"}
    assert json.loads(capsys.readouterr().out) == [expected]
