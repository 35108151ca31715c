"""The copy that is checked, what is made of it, and the report that goes back."""

import os
import re
import zipfile
from collections.abc import Callable
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest

from kiosk.catalogue import ui_languages
from kiosk.content.checking.check import check
from kiosk.content.desk.handback import hand_back
from kiosk.content.problems.problem import RefusedError
from kiosk.content.progress import silent
from kiosk.content.reading import staging
from kiosk.content.reading.staging import stage
from kiosk.content.release.prepare import Prepared, prepare
from kiosk.content.release.store import Store, StoreError
from kiosk.programme.live import lock
from kiosk.programme.reader import Release
from kiosk.staff.changes import Change
from kiosk.staff.prepared import prepared_release
from tests.content.conftest import GOOD

Write = Callable[..., Path]
WHEN = "2026-10-05T08:50:00+00:00"
posix = pytest.mark.skipif(os.name != "posix", reason="links and pipes are POSIX's")


def _prepare(path: Path, tmp_path: Path) -> Prepared:
    return prepare(path, tmp_path / "data", WHEN, silent)


def _codes(made: Prepared) -> list[tuple[str, str]]:
    return [(problem.file, problem.code) for problem in made.report.problems]


def test_a_folder_becomes_a_release_that_is_not_live(content: Write, tmp_path: Path) -> None:
    made = _prepare(content(), tmp_path)
    assert made.release == prepared_release(tmp_path / "data")
    with Release.open(made.release) as release:
        assert release.meta("source") == str(tmp_path / "content")
    assert Store(tmp_path / "data").current() is None
    assert {p.name for p in (tmp_path / "data" / "staging").iterdir()} == {"lock", "next.release"}


def test_what_was_prepared_goes_live_as_it_is(content: Write, tmp_path: Path) -> None:
    made = _prepare(content(), tmp_path)
    assert made.release
    store = Store(tmp_path / "data")
    live = store.publish_prepared(made.release, "2026-10-05T09:00:00+00:00")
    assert live == store.current() == tmp_path / "data" / "releases" / "v1.release"
    assert store.releases()[0].created == "2026-10-05T09:00:00+00:00"
    assert not made.release.exists()
    with pytest.raises(StoreError, match="Nothing is prepared"):
        store.publish_prepared(made.release, WHEN)


def test_a_damaged_preparation_stays_away(content: Write, tmp_path: Path) -> None:
    made = _prepare(content(), tmp_path)
    assert made.release
    made.release.write_bytes(made.release.read_bytes()[:9000])
    with pytest.raises(StoreError):
        Store(tmp_path / "data").publish_prepared(made.release, WHEN)
    assert Store(tmp_path / "data").current() is None


def test_errors_leave_nothing_to_publish(content: Write, tmp_path: Path) -> None:
    _prepare(content(), tmp_path)
    made = _prepare(content({"venue.yaml": "rooms: x\n"}, "bad"), tmp_path)
    assert made.release is None
    assert ("venue.yaml", "not-a-list") in _codes(made)
    assert not prepared_release(tmp_path / "data").exists()


def test_a_zip_is_copied_whole(content: Write, tmp_path: Path) -> None:
    archive = tmp_path / "programme.zip"
    with zipfile.ZipFile(archive, "w") as file:
        for name, text in GOOD.items():
            file.writestr(name, text)
    assert _prepare(archive, tmp_path).release


def test_only_files_of_the_format_are_copied(content: Write, tmp_path: Path) -> None:
    folder = content({"virus.exe": b"MZ", "autorun.inf": b"[autorun]", ".git/config": b"x",
                      "deep/er/notes.yaml": b"a: b\n"})  # fmt: skip
    copy = stage(folder, tmp_path / "copy", silent)
    names = sorted(p.relative_to(copy).as_posix() for p in copy.rglob("*") if p.is_file())
    assert names == sorted([*GOOD, "deep/er/notes.yaml"])
    problems = {p.code for p in check(copy).problems}
    assert problems == {p.code for p in check(folder).problems}
    assert "ignored-file" in problems


@posix
@pytest.mark.parametrize("name", ["event.yaml", "sessions/x.yaml", "sessions/sub", "speakers"])
def test_a_link_refuses_the_whole(content: Write, tmp_path: Path, name: str) -> None:
    folder = content({name: None} if name in GOOD else {"speakers/gens.yaml": None})
    if (folder / name).is_dir():
        (folder / name).rmdir()
    (folder / name).symlink_to("/etc" if "." not in name else "/etc/passwd")
    assert _codes(_prepare(folder, tmp_path)) == [(name, "link")]


@posix
def test_a_pipe_is_not_waited_for(content: Write, tmp_path: Path) -> None:
    folder = content()
    os.mkfifo(folder / "sessions" / "pipe.yaml")
    assert _codes(_prepare(folder, tmp_path)) == [("sessions/pipe.yaml", "not-a-file")]


@pytest.mark.parametrize("how", ["check", "prepare"])
def test_a_folder_that_cannot_be_listed_refuses_the_whole(
    content: Write, tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
    how: str,
) -> None:  # fmt: skip
    listed = os.scandir

    def scandir(path: Any) -> Any:
        if str(path).endswith("sessions"):
            raise OSError(5, "Input/output error", str(path))
        return listed(path)

    folder = content()
    monkeypatch.setattr(os, "scandir", scandir)
    report = check(folder) if how == "check" else _prepare(folder, tmp_path).report
    assert [problem.code for problem in report.problems] == ["not-a-file"]


def test_a_stick_that_stops_answering(
    content: Write, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> bytes:
        raise OSError(5, "Input/output error")

    folder = content()
    monkeypatch.setattr(staging.os, "read", fail)
    assert [code for _, code in _codes(_prepare(folder, tmp_path))] == ["not-a-file"]


def test_a_content_that_changes_while_it_is_copied(content: Write, tmp_path: Path) -> None:
    folder = content()

    def meddle(_step: str, done: int, _total: int) -> None:
        (folder / "venue.yaml").write_text(f"# {'x' * done}\n")

    with pytest.raises(RefusedError) as refused:
        stage(folder, tmp_path / "copy", meddle)
    assert [problem.code for problem in refused.value.problems] == ["still-changing"]


def test_too_much_is_not_copied_to_its_end(
    content: Write, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(staging, "MAX_BYTES", 500)
    assert [code for _, code in _codes(_prepare(content(), tmp_path))] == ["too-much"]


def test_nothing_there(tmp_path: Path) -> None:
    assert _codes(_prepare(tmp_path / "gone", tmp_path)) == [("gone", "no-such-content")]


def test_two_preparations_at_once(content: Write, tmp_path: Path) -> None:
    folder = content()
    _prepare(folder, tmp_path)
    with (tmp_path / "data" / "staging" / "lock").open("a+b") as other:
        assert lock(other.fileno())
        with pytest.raises(StoreError, match="Another content"):
            _prepare(folder, tmp_path)
    assert prepared_release(tmp_path / "data").exists()


def test_what_a_killed_preparation_left_is_cleaned(content: Write, tmp_path: Path) -> None:
    litter = tmp_path / "data" / "staging" / "copy" / "programme" / "sessions"
    litter.mkdir(parents=True)
    (litter / "ghost.yaml").write_text("- id: ghost\n  title: Fantôme\n")
    (tmp_path / "data" / "staging" / "next.release.part").write_bytes(b"half")
    made = _prepare(content(), tmp_path)
    assert made.release
    with Release.open(made.release) as release:
        assert release.session("ghost") is None
    assert {p.name for p in (tmp_path / "data" / "staging").iterdir()} == {"lock", "next.release"}


class _Tags(HTMLParser):
    """Collects the tags and addresses of a page."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.addresses: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.addresses += [value or "" for name, value in attrs if name in ("src", "href")]


def test_the_report_has_every_problem_in_every_language(content: Write, tmp_path: Path) -> None:
    report = check(content({"venue.yaml": "rooms: x\n", "speakers/z.yaml": "nom: Un\n"}))
    changes = [Change("added", "session", "a", {"fr": "Un", "en": "One"})]
    assert hand_back(tmp_path / "content", report, changes, "2026-10-05 08:50")
    page = (tmp_path / "content-report.html").read_text("utf-8")
    assert len(report.problems) >= 3
    for language in ui_languages():
        text = (tmp_path / f"content-report.{language}.txt").read_text("utf-8")
        for problem in report.problems:
            assert problem.line_of_text(language) in text.splitlines()
            assert f"{problem.file}:{problem.line}:{problem.column}" in page
        assert f'<section lang="{language}">' in page
    assert "One" in page
    assert "Un" in page


def test_the_page_loads_nothing(content: Write, tmp_path: Path) -> None:
    evil = "<img src=http://evil.example/x onerror=alert(1)>"
    report = check(content({"speakers/z.yaml": f"{evil}: x\n"}))
    hand_back(tmp_path / "content", report, [Change("added", "session", "a", {"": evil})], "")
    page = (tmp_path / "content-report.html").read_text("utf-8")
    tags = _Tags()
    tags.feed(page)
    assert tags.addresses == []
    assert tags.tags == {
        "meta", "title", "style", "section", "h1", "h2", "p", "ul", "li", "b", "i", "span", "br",
        "pre",
    }  # fmt: skip
    assert re.search("default-src 'none'", page)


@posix
def test_the_report_writes_through_no_link(content: Write, tmp_path: Path) -> None:
    precious = tmp_path / "precious"
    precious.write_text("keep")
    for name in ("content-report.fr.txt", ".content-report.fr.txt.part"):
        (tmp_path / name).symlink_to(precious)
    assert hand_back(tmp_path / "content", check(content()), [], "")
    assert precious.read_text() == "keep"
    assert not (tmp_path / "content-report.fr.txt").is_symlink()
    assert not list(tmp_path.glob(".*.part"))


def test_a_stick_that_cannot_be_written(content: Write, tmp_path: Path) -> None:
    report = check(content())
    (tmp_path / "content-report.fr.txt").mkdir()
    assert not hand_back(tmp_path / "content", report, [], "")
    assert not list(tmp_path.glob(".*.part"))
