"""Portraits of people: from a file of the content into the release, and what is wrong with one."""

import os
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.content.checking.check import Report, check
from kiosk.content.comparing.diff import compare
from kiosk.content.desk.packing import pack
from kiosk.content.release.compile import compile_content
from kiosk.programme.reader import Release
from kiosk.programme.records import PORTRAITS
from tests.fixtures.pictures import opened, picture

Write = Callable[..., Path]

PEOPLE = "- id: amina-said\n  name: Amina Saïd\n{photo}- id: paul-roy\n  name: Paul Roy\n"
PHOTO = "  photo:\n    file: amina.jpg\n    alt: {fr: Amina rit, en: Amina laughs}\n"


def _files(photo: str = PHOTO, data: bytes | None = None) -> dict[str, str | bytes | None]:
    files: dict[str, str | bytes | None] = {"speakers/gens.yaml": PEOPLE.format(photo=photo)}
    if data is not None:
        files["images/amina.jpg"] = data
    return files


def _problems(report: Report) -> list[tuple[str, int, int, str]]:
    return [(p.file, p.line, p.column, p.code) for p in report.problems]


def _release(path: Path, tmp_path: Path) -> Release:
    report = check(path)
    assert report.content, report.problems
    compile_content(report.content, tmp_path / f"{path.name}.release", "", "")
    return Release.open(tmp_path / f"{path.name}.release")


def test_a_portrait_reaches_the_release(content: Write, tmp_path: Path) -> None:
    data = picture("JPEG")
    folder = content(_files(data=data))
    assert check(folder).problems == []
    with _release(folder, tmp_path) as release:
        speaker = release.speaker("amina-said")
        assert speaker
        assert speaker.photo
        assert speaker.photo.alt == {"fr": "Amina rit", "en": "Amina laughs"}
        card = next(card for card in release.speakers() if card.id == "amina-said")
        assert card.photo == speaker.photo
        small = release.image(speaker.photo.id, "small")
        assert small
        assert opened(small).size == (192, 192)
        assert release.image(speaker.photo.id, "huge") is None
        assert release.image("other", "small") is None
        other = release.speaker("paul-roy")
        assert other
        assert other.photo is None


def test_a_portrait_comes_in_a_zip(content: Write, tmp_path: Path) -> None:
    pack(content(_files(data=picture("JPEG"))), tmp_path / "programme.zip")
    with zipfile.ZipFile(tmp_path / "programme.zip") as archive:
        assert "images/amina.jpg" in archive.namelist()
    report = check(tmp_path / "programme.zip")
    assert report.problems == []
    assert report.content
    assert list(report.content.portraits) == ["amina-said"]


def test_a_picture_of_several_people_is_kept_once(content: Write, tmp_path: Path) -> None:
    people = PEOPLE.format(photo=PHOTO) + PHOTO
    folder = content(_files(data=picture()) | {"speakers/gens.yaml": people})
    with _release(folder, tmp_path) as release:
        assert release.query("SELECT count(*) FROM image") == [(len(PORTRAITS),)]


@pytest.mark.parametrize(
    ("photo", "data", "line", "column", "expected"),
    [
        (PHOTO, None, 4, 11, "no-picture"),
        (PHOTO, b"GIF89a", 4, 11, "not-a-picture"),
        (PHOTO, b"<svg/>", 4, 11, "svg-picture"),
        (PHOTO, picture()[:100], 4, 11, "bad-picture"),
        ("  photo:\n    file: amina.jpg\n", picture(), 3, 3, "no-alt"),
        ("  photo:\n    file: ../amina.jpg\n    alt: {fr: A, en: A}\n", picture(), 4, 11,
         "bad-picture-name"),
        ("  photo:\n    file: http://evil.example/a.jpg\n", picture(), 4, 11, "bad-picture-name"),
        (PHOTO + "    focus: [0.5]\n", picture(), 6, 12, "bad-focus"),
        (PHOTO + "    focus: [0.5, 30]\n", picture(), 6, 12, "bad-focus"),
        (PHOTO + "    focus: [0.5, nan]\n", picture(), 6, 12, "bad-focus"),
        (PHOTO + "    focus: centre\n", picture(), 6, 12, "bad-focus"),
        ("  photo: amina.jpg\n", picture(), 3, 10, "not-a-mapping"),
    ],
)  # fmt: skip
def test_what_is_wrong_with_a_portrait_has_its_place(
    content: Write, photo: str, data: bytes | None, line: int, column: int, expected: str
) -> None:
    report = check(content(_files(photo, data)))
    assert _problems(report) == [("speakers/gens.yaml", line, column, expected)]
    assert (report.content is None) == (expected != "no-alt")


@pytest.mark.skipif(os.name != "posix", reason="links are POSIX's")
@pytest.mark.parametrize("link", ["images", "images/amina.jpg"])
def test_a_link_is_not_followed(content: Write, tmp_path: Path, link: str) -> None:
    away = tmp_path / "away"
    away.mkdir()
    (away / "amina.jpg").write_bytes(picture())
    folder = content(_files())
    target = away if link == "images" else away / "amina.jpg"
    (folder / link).parent.mkdir(exist_ok=True)
    (folder / link).symlink_to(target)
    assert [p.code for p in check(folder).problems] == ["no-picture"]


def test_another_portrait_is_a_change(content: Write, tmp_path: Path) -> None:
    one = _release(content(_files(data=picture()), "one"), tmp_path)
    two = _release(content(_files(data=picture(size=(50, 50))), "two"), tmp_path)
    other = PHOTO.replace("rit", "sourit")
    three = _release(content(_files(other, picture()), "three"), tmp_path)
    with one, two, three:
        ((difference,),) = [change.differences for change in compare(one, two)]
        assert (difference.what, difference.pieces) == ("photo", ())
        ((difference,),) = [change.differences for change in compare(one, three)]
        assert (difference.what, difference.language) == ("photo", "fr")
