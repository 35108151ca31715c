"""The example to begin with, the zip to carry, and the check that goes on."""

import json
import re
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml

from kiosk import cli
from kiosk.catalogue import ui_languages
from kiosk.commands.desk import watch
from kiosk.content.checking.check import check
from kiosk.content.desk.example import example_languages, write_example
from kiosk.content.desk.packing import pack

Write = Callable[..., Path]
MODELINE = re.compile(r"# yaml-language-server: \$schema=(\S+)\n")


def _run(*arguments: object) -> int:
    return cli.main([str(argument) for argument in arguments])


@pytest.mark.parametrize("language", ui_languages())
def test_the_example_has_no_problem(language: str, tmp_path: Path) -> None:
    assert _run("new", tmp_path / "forum", "--lang", language) == 0
    report = check(tmp_path / "forum")
    assert report.problems == []
    assert report.content
    assert report.content.event.languages[0] == language
    assert report.content.sessions[0].start
    assert report.content.partnerships


def test_there_is_an_example_in_every_language() -> None:
    assert example_languages() == ui_languages()


@pytest.mark.parametrize("language", ui_languages())
def test_every_file_names_the_schema_that_it_fits(language: str, tmp_path: Path) -> None:
    write_example(tmp_path, language)
    files = list(tmp_path.rglob("*.yaml"))
    assert len(files) == 6
    for file in files:
        text = file.read_text("utf-8")
        found = MODELINE.match(text)
        assert found, file
        schema = json.loads((file.parent / found[1]).read_text("utf-8"))
        assert "EXAMPLE" in text.upper() or "EXEMPLE" in text.upper() or file.stem in {
            "venue", "places",
        }  # fmt: skip
        # As editors read it: every scalar a text but numbers.
        jsonschema.validate(_as_editors_do(text), schema)
        broken = {"nonsense": True}
        with pytest.raises(jsonschema.ValidationError):
            jsonschema.validate(broken, schema)


def _as_editors_do(text: str) -> Any:
    loaded = yaml.load(text, yaml.BaseLoader)
    for place in loaded.get("places", []) if isinstance(loaded, dict) else []:
        if isinstance(place, dict):
            place |= {key: float(place[key]) for key in ("latitude", "longitude")}
    return loaded


def test_an_example_never_writes_over_something(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "notes.txt").touch()
    assert _run("new", tmp_path) == 1
    assert "already" in capsys.readouterr().out
    assert [path.name for path in tmp_path.iterdir()] == ["notes.txt"]


def test_an_example_where_nothing_can_be_written(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").touch()
    assert _run("new", tmp_path / "file" / "forum") == 1
    assert capsys.readouterr().out == "Nothing can be written here.\n"


def test_what_was_packed_is_the_same_content(
    content: Write, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = content({"notes.txt": "x", "schema/session.json": "{}", ".git/config": "x"})
    assert _run("pack", folder, "-o", tmp_path / "programme.zip") == 0
    assert capsys.readouterr().out == f"6 files are in {tmp_path / 'programme.zip'}.\n"
    assert check(tmp_path / "programme.zip").content == check(folder).content
    with zipfile.ZipFile(tmp_path / "programme.zip") as archive:
        assert "notes.txt" not in archive.namelist()


def test_packing_twice_gives_the_same_bytes(content: Write, tmp_path: Path) -> None:
    for name in ("a.zip", "b.zip"):
        pack(content(), tmp_path / name)
    assert (tmp_path / "a.zip").read_bytes() == (tmp_path / "b.zip").read_bytes()


def test_errors_are_not_packed(
    content: Write, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert _run("pack", content({"venue.yaml": "rooms: x\n"}), "-o", tmp_path / "p.zip") == 1
    assert capsys.readouterr().out.splitlines()[-1] == "Nothing was packed."
    assert not (tmp_path / "p.zip").exists()


def test_a_zip_that_cannot_be_written(
    content: Write, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert _run("pack", content(), "-o", tmp_path / "nowhere" / "p.zip") == 1
    assert capsys.readouterr().out == "Nothing can be written here.\n"


def test_watching_checks_again_when_a_file_is_saved(content: Write) -> None:
    folder = content()
    seen: list[int] = []
    turns = iter(range(4))

    def wait(_: float) -> None:
        turn = next(turns)
        if turn == 1:
            (folder / "venue.yaml").write_text("rooms: x\n")
        if turn == 3:
            raise KeyboardInterrupt

    def look() -> None:
        seen.append(len(check(folder).problems))

    assert watch(folder, look, wait) == 0
    assert seen[0] == 0
    assert seen[1] > 0
    assert len(seen) == 2


def test_watching_from_the_command_line(
    content: Write, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def stop(_: float) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("kiosk.commands.desk.watch.__defaults__", (stop,))
    assert _run("check", "--watch", content()) == 0
    time_, said = capsys.readouterr().out.splitlines()
    assert re.fullmatch(r"— \d\d:\d\d:\d\d —", time_)
    assert said == "Everything is in order."
