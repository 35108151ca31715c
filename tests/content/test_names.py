"""What the names of files give away before a programme without sessions reaches the hall."""

from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk import cli
from kiosk.content.checking.check import check
from tests.content.conftest import GOOD

Write = Callable[..., Path]

SESSIONS = "sessions/ateliers.yaml"


def _told(folder: Path, *codes: str) -> list[tuple[str, str]]:
    found = [(p.file, p.code) for p in check(folder).problems]
    return [one for one in found if one[1] in codes]


@pytest.mark.parametrize(
    ("name", "meant"),
    [
        ("sessions/a.yaml.txt", "a.yaml"),
        ("sessions/a.YAML", "a.yaml"),
        ("sessions/a.txt", "a.yaml"),
        ("speakers/a", "a.yaml"),
        ("partnerships/sub/a.yml.bak", "a.yaml"),
        ("Event.yml", "event.yaml"),
        ("places.yaml.txt", "places.yaml"),
    ],
)
def test_a_file_that_is_not_read_is_named(content: Write, name: str, meant: str) -> None:
    (problem,) = [p for p in check(content({name: "id: a\n"})).problems if p.file == name]
    assert (problem.severity, problem.code) == ("warning", "unread-file")
    assert problem.advice("en").startswith(f"Rename it to {meant},")


@pytest.mark.parametrize(
    "name",
    ["sessions/.DS_Store", "sessions/Thumbs.db", "speakers/~$a.yaml.docx", "speakers/a.yaml~",
     "sessions/.git/config", "LISEZ-MOI.txt"],
)  # fmt: skip
def test_what_systems_leave_behind_is_not_spoken_of(content: Write, name: str) -> None:
    assert check(content({name: "x"})).problems == []


@pytest.mark.parametrize(
    ("files", "code"),
    [
        ({SESSIONS: None, f"{SESSIONS}.txt": GOOD[SESSIONS]}, "unread-file"),
        ({SESSIONS: ""}, "empty-file"),
        ({SESSIONS: "# nothing yet\n"}, "empty-file"),
        ({SESSIONS: None}, "no-sessions"),
    ],
)
def test_a_programme_without_sessions_is_not_in_order(
    content: Write, capsys: pytest.CaptureFixture[str], files: dict[str, str | None], code: str
) -> None:
    folder = content(files)
    codes = [code for _, code in _told(folder, "unread-file", "empty-file", "no-sessions")]
    assert set(codes) == {code, "no-sessions"}
    assert cli.main(["check", str(folder), "--lang", "en"]) == 0
    assert "Everything is in order." not in capsys.readouterr().out


def test_a_file_that_cannot_be_read_is_not_a_lack_of_sessions(content: Write) -> None:
    assert _told(content({SESSIONS: "- id: [\n"}), "no-sessions") == []


@pytest.mark.parametrize(
    ("names", "told"),
    [
        (("sessions/con.yaml",), [("sessions/con.yaml", "unsafe-name")]),
        (("speakers/a:b.yaml",), [("speakers/a:b.yaml", "unsafe-name")]),
        (("speakers/x.yaml", "speakers/X.yaml"), [("speakers/x.yaml", "name-twins")]),
        (("images/nul.jpg",), [("images/nul.jpg", "unsafe-name")]),
    ],
)
def test_a_folder_has_the_names_of_a_zip(
    content: Write, tmp_path: Path, names: tuple[str, ...], told: list[tuple[str, str]]
) -> None:
    folder = content({name: f"id: n{n}\nname: N\n" for n, name in enumerate(names)})
    assert _told(folder, "unsafe-name", "name-twins") == told
    assert cli.main(["pack", str(folder), "-o", str(tmp_path / "p.zip")]) == 1
    assert not (tmp_path / "p.zip").exists()


def test_what_the_kiosk_would_refuse_is_not_packed(
    content: Write, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = content({"venue.yaml": GOOD["venue.yaml"] + "#" * 500_000 + "\n"})
    assert check(folder).content
    assert cli.main(["pack", str(folder), "-o", str(tmp_path / "p.zip")]) == 1
    assert "zip-ratio" in capsys.readouterr().out
    assert list(tmp_path.iterdir()) == [folder]


def test_a_copy_of_a_file_is_one_error_on_the_copy(content: Write) -> None:
    (session,) = [GOOD[SESSIONS].partition("- id: atelier-2")[0]]
    copy = "sessions/ateliers - Copie.yaml"
    found = check(content({SESSIONS: session, copy: session})).problems
    assert [(p.file, p.line, p.code) for p in found if p.severity != "info"] == [
        (copy, 1, "duplicate-id")
    ]
    assert found[0].values["file"] == SESSIONS


def test_a_problem_of_a_whole_file_has_no_line(
    content: Write, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["check", str(content({"sessions/a.txt": "x"})), "--lang", "en"]) == 0
    assert capsys.readouterr().out.startswith("sessions/a.txt: warning unread-file: ")
