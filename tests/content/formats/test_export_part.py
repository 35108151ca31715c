"""What `kiosk export` says when what is asked for is not there."""

from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.cli import main


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        (["--texts", "de"], "The programme is not in German. Write one of fr, en."),
        (["--day", "demain"], "“demain” is not a day. Write: 2026-10-05"),
        (["--session", "zz"], "There is no session “zz”."),
        (["--session", "atelier1"], "There is no session “atelier1”. Did you mean “atelier-1”?"),
        (["--day", "2031-01-01"], "There is no session to export."),
    ],
)
def test_what_is_not_there(
    asked: list[str],
    said: str,
    content: Callable[..., Path],
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    file = tmp_path / "out.ics"
    assert main(["export", str(content()), "--to", "ics", "-o", str(file), *asked]) == 1
    assert capsys.readouterr().out.splitlines() == [said]
    assert not file.exists()
