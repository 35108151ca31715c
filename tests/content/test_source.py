"""Folders and zips from anywhere: what is read of them, and what refuses them whole."""

import os
import stat
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.content.checking.check import check
from kiosk.content.reading import archive, source
from tests.content.conftest import GOOD

Write = Callable[..., Path]


def _zip(path: Path, extra: dict[str, str] | None = None, top: str = "") -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as made:
        for name, text in (GOOD | (extra or {})).items():
            made.writestr(top + name, text)
    return path


def _codes(path: Path) -> list[str]:
    report = check(path)
    assert report.content is None
    return [problem.code for problem in report.problems]


def test_a_zip_reads_like_its_folder(content: Write, tmp_path: Path) -> None:
    from_zip, from_folder = check(_zip(tmp_path / "p.zip")), check(content())
    assert from_zip.content == from_folder.content
    assert from_zip.content is not None


def test_a_zip_of_one_folder_reads_like_what_is_in_it(tmp_path: Path) -> None:
    report = check(_zip(tmp_path / "p.zip", {"__MACOSX/._x": "x"}, top="programme/"))
    assert report.content
    assert report.problems == []


def test_positions_in_a_zip_name_the_file_in_it(tmp_path: Path) -> None:
    report = check(_zip(tmp_path / "p.zip", {"speakers/z.yaml": "id: z\nnom: Z\n"}, top="p/"))
    assert ("speakers/z.yaml", 2, 1, "unknown-key") in [
        (p.file, p.line, p.column, p.code) for p in report.problems
    ]


@pytest.mark.parametrize(
    "name",
    [
        "../event.yaml",
        "sessions/../../x.yaml",
        "/etc/passwd",
        "C:/x.yaml",
        "sessions\\x.yaml",
        "sessions/con.yaml",
        "NUL",
        "sessions/x.yaml:hidden",
        "sessions//x.yaml",
    ],
)
def test_unsafe_names_refuse_the_zip(tmp_path: Path, name: str) -> None:
    assert _codes(_zip(tmp_path / "p.zip", {name: "id: x\n"})) == ["zip-path"]


def test_names_that_only_case_tells_apart_refuse_the_zip(tmp_path: Path) -> None:
    extra = {"speakers/Zoe.yaml": "id: z\n", "speakers/zoe.yaml": "id: z\n"}
    assert _codes(_zip(tmp_path / "p.zip", extra)) == ["zip-twins"]


def test_names_that_only_composition_tells_apart_refuse_the_zip(tmp_path: Path) -> None:
    extra = {"speakers/zo\u00e9.yaml": "id: z\n", "speakers/zoe\u0301.yaml": "id: z\n"}
    assert _codes(_zip(tmp_path / "p.zip", extra)) == ["zip-twins"]


def test_a_link_refuses_the_zip(tmp_path: Path) -> None:
    path = _zip(tmp_path / "p.zip")
    link = zipfile.ZipInfo("speakers/link.yaml")
    link.external_attr = (stat.S_IFLNK | 0o777) << 16
    with zipfile.ZipFile(path, "a") as made:
        made.writestr(link, "/etc/passwd")
    assert _codes(path) == ["zip-link"]


def test_a_bomb_refuses_the_zip(tmp_path: Path) -> None:
    assert _codes(_zip(tmp_path / "p.zip", {"images/x.png": "0" * 10_000_000})) == ["zip-ratio"]


def test_too_many_files_refuse_the_zip(tmp_path: Path) -> None:
    extra = {f"images/{n}.png": "" for n in range(archive.MAX_FILES)}
    assert _codes(_zip(tmp_path / "p.zip", extra)) == ["too-much"]


def test_a_zip_that_says_it_is_huge_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(archive, "MAX_BYTES", 100)
    assert _codes(_zip(tmp_path / "p.zip")) == ["too-much"]


def test_a_secret_zip_is_refused(tmp_path: Path) -> None:
    path = _zip(tmp_path / "p.zip")
    data = bytearray(path.read_bytes())
    # The bit that says "encrypted", in the first entry of the directory at the end.
    data[data.index(b"PK\x01\x02") + 8] |= 1
    path.write_bytes(data)
    assert _codes(path) == ["zip-secret"]


@pytest.mark.parametrize("damage", [slice(40, 90), slice(-60, None), slice(0, None)])
def test_a_damaged_zip_is_refused(tmp_path: Path, damage: slice) -> None:
    path = _zip(tmp_path / "p.zip")
    data = bytearray(path.read_bytes())
    data[damage] = b"\xff" * len(data[damage])
    path.write_bytes(data)
    assert _codes(path) == ["bad-zip"]


def test_there_is_nothing_there(tmp_path: Path) -> None:
    assert _codes(tmp_path / "nothing") == ["no-such-content"]


def test_a_link_to_a_file_is_refused(content: Write, tmp_path: Path) -> None:
    folder = content()
    (tmp_path / "elsewhere.yaml").write_text("id: z\nname: Z\n")
    (folder / "speakers" / "link.yaml").symlink_to(tmp_path / "elsewhere.yaml")
    assert [(p.file, p.code) for p in check(folder).problems] == [("speakers/link.yaml", "link")]


def test_a_link_to_a_folder_is_refused(content: Write, tmp_path: Path) -> None:
    folder = content({"partnerships/cluster.yaml": None})
    (tmp_path / "elsewhere").mkdir()
    (folder / "partnerships").symlink_to(tmp_path / "elsewhere")
    assert ("partnerships", "link") in [(p.file, p.code) for p in check(folder).problems]


@pytest.mark.skipif(os.name != "posix", reason="only POSIX has named pipes in folders")
def test_a_pipe_is_refused_without_waiting(content: Write) -> None:
    folder = content()
    os.mkfifo(folder / "speakers" / "pipe.yaml")
    assert [(p.file, p.code) for p in check(folder).problems if p.severity == "error"] == [
        ("speakers/pipe.yaml", "not-a-file")
    ]


def test_too_much_text_is_refused(content: Write, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(source, "MAX_TOTAL_BYTES", 100)
    assert _codes(content()) == ["too-much"]


def test_a_name_that_hides_is_refused(content: Write) -> None:
    report = check(content({"speakers/a\u202eb.yaml": "id: z\nname: Z\n"}))
    assert [(p.file, p.code) for p in report.problems] == [
        ("speakers/a\\u202eb.yaml", "bad-file-name")
    ]


def test_a_name_that_is_not_text_is_refused(content: Write) -> None:
    folder = content()
    Path(os.fsdecode(os.fsencode(folder / "speakers") + b"/zo\xe9.yaml")).write_text("id: z\n")
    report = check(folder)
    assert [(p.file, p.code) for p in report.problems] == [
        ("speakers/zo\\udce9.yaml", "bad-file-name")
    ]


def test_a_file_in_no_folder_is_told(content: Write) -> None:
    report = check(content({"session/x.yaml": "id: x\n", "LISEZ-MOI.txt": "bonjour"}))
    assert [(p.file, p.code) for p in report.problems] == [("session/x.yaml", "ignored-file")]
    assert report.content
