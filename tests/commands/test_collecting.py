"""What is done while Python’s collector rests leaves it nothing to collect."""

import gc
from pathlib import Path

from kiosk.commands.collecting import without_collecting
from kiosk.content.checking.check import check
from kiosk.content.comparing.diff import compare
from kiosk.content.release.compile import compile_content
from kiosk.programme.reader import Release
from tests.fixtures.generate import Size, write_forum


def test_a_content_leaves_no_cycles(tmp_path: Path) -> None:
    one, other = tmp_path / "one", tmp_path / "other"
    write_forum(one, Size(40, 60, 8, 2), seed=1)
    write_forum(other, Size(40, 60, 8, 2), seed=2)
    bad = tmp_path / "bad"
    (bad / "sessions").mkdir(parents=True)
    (bad / "sessions" / "a.yaml").write_text("- id: a\n  start: 1\n" * 50, encoding="utf-8")
    # What is kept for the next time is made by the first.
    _all_that_commands_do(one, other, bad)
    gc.collect()
    with without_collecting():
        assert not gc.isenabled()
        _all_that_commands_do(one, other, bad)
        assert gc.collect() == 0
    assert gc.isenabled()


def _all_that_commands_do(one: Path, other: Path, bad: Path) -> None:
    assert check(bad).content is None
    for folder in (one, other):
        report = check(folder)
        assert report.content
        compile_content(report.content, folder / "r", "", "2026-10-05T08:00:00+00:00")
    with Release.open(one / "r") as before, Release.open(other / "r") as after:
        assert compare(before, after)
