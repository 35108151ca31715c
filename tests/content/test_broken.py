"""Each broken content is told apart, at its place, and leaves the live release untouched."""

from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.cli import main
from kiosk.content.checking.check import check
from tests.content.broken_contents import CASES, Case
from tests.content.conftest import write_content


@pytest.mark.parametrize("name", CASES)
def test_broken_content_gives_its_problem(name: str, content: Callable[..., Path]) -> None:
    case: Case = CASES[name]
    report = check(content(case.files))
    errors = [(p.file, p.line, p.column, p.code) for p in report.problems if p.severity == "error"]
    assert (case.file, case.line, case.column, case.code) in errors
    assert report.content is None


@pytest.mark.parametrize("name", CASES)
def test_broken_content_gives_no_second_error(name: str, content: Callable[..., Path]) -> None:
    case = CASES[name]
    errors = [p for p in check(content(case.files)).problems if p.severity == "error"]
    others = {p.code for p in errors} - {case.code}
    assert not others


@pytest.fixture(scope="module")
def live(tmp_path_factory: pytest.TempPathFactory) -> Path:

    folder = tmp_path_factory.mktemp("live")
    content = write_content(folder / "content", {})
    assert main(["publish", str(content), "--data", str(folder / "data")]) == 0
    return folder / "data"


@pytest.mark.parametrize("name", CASES)
def test_live_release_is_untouched(name: str, content: Callable[..., Path], live: Path) -> None:
    before = {path: path.read_bytes() for path in live.rglob("*") if path.is_file()}
    assert main(["publish", str(content(CASES[name].files)), "--data", str(live)]) == 1
    assert {path: path.read_bytes() for path in live.rglob("*") if path.is_file()} == before


def test_good_content_has_no_problem(content: Callable[..., Path]) -> None:
    assert check(content()).problems == []
