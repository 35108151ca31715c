"""The command line at a desk: its language, its help, pictures of what is not yet live."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.commands.conftest import GOOD, lines, run, write


@pytest.mark.parametrize(
    ("variables", "said"),
    [
        ({"LC_ALL": "fr_FR.UTF-8"}, "Tout est en ordre."),
        ({"LC_ALL": "", "LANG": "fr_YT"}, "Tout est en ordre."),
        ({"LC_ALL": "", "LC_MESSAGES": "en_GB.UTF-8", "LANG": "fr_FR"}, "Everything is in order."),
        ({"LC_ALL": "de_DE.UTF-8"}, "Everything is in order."),
        ({"LC_ALL": "de_DE.UTF-8", "LANGUAGE": "de:fr"}, "Tout est en ordre."),
        ({"LC_ALL": "C", "LANGUAGE": "fr"}, "Everything is in order."),
    ],
)
def test_commands_speak_the_language_of_the_machine(
    variables: dict[str, str],
    said: str,
    content: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    assert run("check", content) == 0
    assert lines(capsys) == [said]
    assert run("check", content, "--lang", "en") == 0
    assert lines(capsys) == ["Everything is in order."]


def _render(*arguments: object) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "kiosk", "render", *map(str, arguments)]
    return subprocess.run(
        command, capture_output=True, encoding="utf-8", check=False, cwd=Path(__file__).parents[2]
    )


def test_render_draws_what_is_not_published(content: Path, tmp_path: Path) -> None:
    pictures, data = tmp_path / "pictures", tmp_path / "data"
    asked = ("--route", "session/a", "--lang", "fr", "--theme", "light")
    done = _render(content, "-o", pictures, "--data", data, *asked)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.splitlines()[0] == "Tout est en ordre."
    assert [file.name for file in pictures.iterdir()] == ["session-a.fr.light.1080x1920.png"]
    assert not data.exists()


def test_render_of_a_broken_content(broken: Path, tmp_path: Path) -> None:
    done = _render(broken, "-o", tmp_path / "pictures")
    assert done.returncode == 1
    assert "unknown-reference" in done.stdout
    assert not (tmp_path / "pictures").exists()


def test_help_lists_what_staff_type_only(capsys: pytest.CaptureFixture[str]) -> None:
    for asked in ((), ("publish",), ("check",)):
        with pytest.raises(SystemExit):
            run(*asked, "--help")
    shown = capsys.readouterr().out
    assert "rollback" in shown
    for hidden in ("--at-screen", "--limited", "--prepared", "speak ", "prepare "):
        assert hidden not in shown


def test_rollback_to_a_number(
    content: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run("publish", content, "--data", tmp_path)
    (content / "sessions" / "a.yaml").write_text("id: b\ntitle: Deux\n", encoding="utf-8")
    run("publish", content, "--data", tmp_path)
    assert run("rollback", "1", "--data", tmp_path) == 0
    assert "v1" in lines(capsys)[-1]


def test_a_difference_in_french(
    content: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run("publish", content, "--data", tmp_path)
    write(content, {"sessions/a.yaml": GOOD["sessions/a.yaml"].replace("Un", "Deux")})
    capsys.readouterr()
    assert run("diff", content, "--data", tmp_path, "--lang", "fr") == 0
    assert lines(capsys)[1] == "    Titre (fr)\u00a0: [-Un-] {+Deux+}"
