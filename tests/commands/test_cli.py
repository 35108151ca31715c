"""The commands staff type: what they print and the exit codes they give."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from kiosk import cli
from kiosk.catalogue import ui_languages
from tests.commands.conftest import GOOD, lines, run, write


def test_check_a_good_content(content: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("check", content) == 0
    assert lines(capsys) == ["Everything is in order."]


def test_check_a_broken_content(broken: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("check", broken) == 1
    assert lines(capsys) == [
        "sessions/a.yaml:4:7: error unknown-reference: There is no room “b”."
        " Add it, or remove this line.",
        "1 error, 0 warnings.",
    ]


def test_check_speaks_french(broken: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("check", broken, "--lang", "fr") == 1
    assert lines(capsys) == [
        "sessions/a.yaml:4:7: erreur unknown-reference: Aucune salle n’a l’identifiant"
        " «\u00a0b\u00a0». Créez sa fiche, ou supprimez cette ligne.",
        "1 erreur, 0 avertissement.",
    ]


def test_check_as_json(broken: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("check", broken, "--format", "json") == 1
    told = json.loads(capsys.readouterr().out)
    assert (told["errors"], told["warnings"]) == (1, 0)
    (problem,) = told["problems"]
    assert (problem["file"], problem["line"], problem["column"]) == ("sessions/a.yaml", 4, 7)
    assert list(problem["message"]) == list(ui_languages())


def _documents(capsys: pytest.CaptureFixture[str]) -> list[dict[str, Any]]:
    return [json.loads(line) for line in lines(capsys)]


def test_publish_tells_its_progress(
    content: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("publish", content, "--data", tmp_path, "--format", "jsonl") == 0
    told = _documents(capsys)
    steps = [document["step"] for document in told if "step" in document]
    assert list(dict.fromkeys(steps)) == ["read", "check", "compile", "switch"]
    assert all(0 <= d["done"] <= d["total"] for d in told if "step" in d)
    assert told[-1]["release"] == "v1"
    assert told[-1]["message"]["en"] == "Version v1 is live."


def test_publish_a_broken_content(
    broken: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("publish", broken, "--data", tmp_path / "data") == 1
    assert lines(capsys)[-2:] == ["1 error, 0 warnings.", "Nothing was published."]
    assert not (tmp_path / "data").exists()


def test_publish_twice(content: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for said in ("Version v1 is live.", "This content is already live: nothing changes."):
        assert run("publish", content, "--data", tmp_path) == 0
        assert lines(capsys)[-1] == said


def test_publish_where_nothing_can_be_written(
    content: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "data").write_text("a file where a folder should be")
    assert run("publish", content, "--data", tmp_path / "data") == 1
    assert (
        lines(capsys)[-1] == "The disk is full, or this account may not write in the data folder."
    )


def test_releases_and_rollback(
    content: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run("publish", content, "--data", tmp_path)
    (content / "sessions" / "a.yaml").unlink()
    run("publish", content, "--data", tmp_path)
    capsys.readouterr()
    assert run("rollback", "--data", tmp_path) == 0
    assert lines(capsys) == ["Version v1 is live."]
    assert run("releases", "--data", tmp_path) == 0
    newest, oldest, back = lines(capsys)
    assert newest.startswith("v2  20")
    assert oldest.startswith("v1  live  20")
    assert back.startswith("    Live again since 20")
    assert str(content) in oldest
    assert "1 session, " in oldest
    assert run("rollback", "v2", "--data", tmp_path) == 0
    assert run("rollback", "v9", "--data", tmp_path, "--lang", "fr") == 1
    assert lines(capsys)[-1] == ("Cette version n’existe pas. Versions conservées\u00a0: v2, v1.")


def test_releases_as_json(
    content: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run("publish", content, "--data", tmp_path)
    capsys.readouterr()
    assert run("releases", "--data", tmp_path, "--format", "json") == 0
    (kept,) = json.loads(capsys.readouterr().out)
    assert (kept["id"], kept["live"], kept["source"]) == ("v1", True, str(content))


def test_a_damaged_release_is_spoken_of(
    content: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("publish", content, "--data", tmp_path) == 0
    (tmp_path / "releases/v1.release").write_bytes(b"")
    capsys.readouterr()
    assert run("releases", "--data", tmp_path, "--format", "json") == 0
    assert json.loads(capsys.readouterr().out) == [{"id": "v1", "damaged": True}]
    assert run("releases", "--data", tmp_path) == 0
    assert lines(capsys) == [
        "Version v1 is damaged and cannot be shown.",
        "Publish again, or put an earlier version live: kiosk rollback VERSION.",
    ]


def test_damage_far_into_a_release_is_spoken_of(
    content: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("publish", content, "--data", tmp_path) == 0
    live = tmp_path / "releases/v1.release"
    live.write_bytes(live.read_bytes()[: 3 * 4096].ljust(live.stat().st_size, b"\xff"))
    capsys.readouterr()
    assert run("releases", "--data", tmp_path) == 0
    assert lines(capsys)[0] == "Version v1 is damaged and cannot be shown."
    for command in (["search", "un"], ["render", "-o", tmp_path / "pictures"]):
        assert run(*command, "--data", tmp_path, "--lang", "en") == 1
        assert capsys.readouterr().err == "The programme file is damaged.\n"
    # Nothing that can be read is live: all is new.
    assert run("diff", content, "--data", tmp_path) == 0
    assert lines(capsys)


def test_a_live_release_that_is_not_there_is_spoken_of(
    content: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("publish", content, "--data", tmp_path) == 0
    (tmp_path / "current").write_text("v99\n")
    capsys.readouterr()
    assert run("releases", "--data", tmp_path) == 0
    assert lines(capsys)[1:] == [
        "Version v99 should be live, but it is not on this machine.",
        "Publish again, or put an earlier version live: kiosk rollback VERSION.",
    ]


def test_no_releases_yet(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("releases", "--data", tmp_path) == 0
    assert lines(capsys) == ["No version is kept yet."]


def test_schema_describes_the_format(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("schema") == 0
    schema = json.loads(capsys.readouterr().out)
    session = schema["$defs"]["Session"]
    assert session["required"] == ["id", "title"]
    assert session["additionalProperties"] is False
    assert session["properties"]["start"]["description"]
    text = {"type": "object", "additionalProperties": {"type": "string"}}
    assert session["properties"]["title"]["anyOf"] == [{"type": "string"}, text]
    assert {"schema", "name", "languages"} == set(schema["$defs"]["Event"]["required"])


@pytest.mark.parametrize(
    "arguments",
    [
        ["check"],
        ["check", "x", "--lang", "klingon"],
        ["check", "x", "--format", "xml"],
        ["nothing"],
        ["publish", "x", "--nothing"],
    ],
)
def test_wrong_use(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        cli.main(arguments)
    assert stopped.value.code == 2
    assert capsys.readouterr().err.startswith("usage: kiosk")


def test_the_command_line_alone_loads_neither_side() -> None:
    seen = "import sys, kiosk.cli; print(*sys.modules)"
    loaded = subprocess.run(
        [sys.executable, "-c", seen], capture_output=True, text=True, check=True
    ).stdout.split()
    heavy = {"yaml", "pydantic", "PySide6", "markdown_it", "sqlite3", "msgspec"}
    assert heavy.isdisjoint(loaded)


def test_diff_says_what_would_change(
    content: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run("publish", content, "--data", tmp_path)
    write(content, {"sessions/a.yaml": GOOD["sessions/a.yaml"].replace("Un", "Deux")})
    capsys.readouterr()
    assert run("diff", content, "--data", tmp_path) == 0
    assert lines(capsys) == [
        "~ Session “One”",
        "    Title (fr): [-Un-] {+Deux+}",
        "1 changed.",
    ]
    assert run("diff", content, "--data", tmp_path, "--format", "json") == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["added"], told["changed"], told["removed"]) == (0, 1, 0)
    assert told["changes"][0]["differences"][0]["what"] == "title"


def test_diff_of_what_is_live(
    content: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run("publish", content, "--data", tmp_path)
    assert run("diff", content, "--data", tmp_path) == 0
    assert lines(capsys)[-1] == "A visitor would notice no change."


def test_diff_of_a_broken_content(
    broken: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("diff", broken, "--data", tmp_path) == 1
    assert lines(capsys)[-1] == "1 error, 0 warnings."
