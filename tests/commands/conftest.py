"""Contents of a desk, and a command typed there: its exit code, and the lines it prints."""

from pathlib import Path

import pytest

from kiosk import cli

GOOD = {
    "event.yaml": "schema: 1\nname: {fr: Forum, en: Forum}\nlanguages: [fr, en]\n",
    "sessions/a.yaml": "id: a\ntitle: {fr: Un, en: One}\nlanguages: [fr]\n",
}
BROKEN = {"sessions/a.yaml": "id: a\ntitle: {fr: Un, en: One}\nlanguages: [fr]\nroom: b\n"}


@pytest.fixture
def content(tmp_path: Path) -> Path:
    return write(tmp_path / "content", GOOD)


@pytest.fixture
def broken(tmp_path: Path) -> Path:
    return write(tmp_path / "broken", GOOD | BROKEN)


def write(folder: Path, files: dict[str, str]) -> Path:
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    return folder


def run(*arguments: object) -> int:
    return cli.main([str(argument) for argument in arguments])


def lines(capsys: pytest.CaptureFixture[str]) -> list[str]:
    return capsys.readouterr().out.splitlines()
