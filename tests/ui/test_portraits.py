"""Portraits on the screen: discs of the release’s pictures, where people are shown."""

import io
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtQuick import QQuickItem

from kiosk.content.release.compile import compile_folder
from kiosk.ui.portraits import Portraits
from tests.content.conftest import write_content
from tests.ui.conftest import Visitor, name

Visit = Callable[..., Visitor]
RED = QColor(200, 20, 20)


def picture(kind: str) -> bytes:
    buffer = io.BytesIO()
    Image.new("RGB", (300, 400), RED.getRgb()[:3]).save(buffer, kind)
    return buffer.getvalue()


@pytest.fixture(params=["png", "jpeg", "webp"])
def release(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """Two people, one of them with a portrait in one of the kinds that staff may bring."""
    people = (
        f"- id: amina-said\n  name: Amina Saïd\n  photo: {{file: a.{request.param},"
        " alt: {fr: Portrait souriant, en: Smiling}}\n- id: paul-roy\n  name: Paul Roy\n"
    )
    files = {"speakers/gens.yaml": people, f"images/a.{request.param}": picture(request.param)}
    made = tmp_path / "forum.release"
    compile_folder(write_content(tmp_path / "content", files), made)
    return made


def avatars(visitor: Visitor) -> list[QQuickItem]:
    return [one for one in visitor.items() if visitor.kind_of(one).startswith("Avatar")]


def drawn(visitor: Visitor, avatar: QQuickItem, across: float, down: float) -> QColor:
    """Return the colour of a point of a disc, in parts of its sides."""
    inside = QPoint(round(avatar.width() * across), round(avatar.height() * down))
    point = avatar.mapToScene(inside).toPoint()
    return visitor.kiosk.window.grabWindow().pixelColor(point)


def is_red(colour: QColor) -> bool:
    return all(abs(a - b) < 30 for a, b in zip(colour.getRgb(), RED.getRgb(), strict=True))


@pytest.mark.parametrize("route", ["speakers", "session/atelier-1", "speaker/amina-said"])
def test_a_portrait_is_a_disc(visit: Visit, release: Path, route: str) -> None:
    visitor = visit(route, size=(1080, 3000), release=release)
    discs = {one.property("initials"): partial(drawn, visitor, one) for one in avatars(visitor)}
    disc = discs.pop("AS")
    visitor.until(lambda: is_red(disc(0.5, 0.05)))
    assert not is_red(disc(0.03, 0.03))
    assert not any(is_red(other(0.5, 0.05)) for other in discs.values())


def test_a_found_person_has_their_portrait(visit: Visit, release: Path) -> None:
    visitor = visit("search", release=release)
    for letter in "AMINA":
        visitor.key(Qt.Key(ord(letter)))
    visitor.until(lambda: any(is_red(drawn(visitor, one, 0.5, 0.05)) for one in avatars(visitor)))


def test_what_one_sees_is_said_on_the_page_of_the_person(visit: Visit, release: Path) -> None:
    (avatar,) = avatars(visit("speaker/amina-said", release=release))
    assert name(avatar) == "Portrait souriant"


@pytest.mark.parametrize("found", [None, b"", b"no picture"])
def test_what_cannot_be_drawn_leaves_the_initials(found: bytes | None) -> None:
    disc = Portraits(lambda _id, _size: found).requestImage("x", QSize(), QSize(96, 96))
    assert disc.size() == QSize(96, 96)
    assert disc.pixelColor(48, 48).alpha() == 0


@pytest.mark.parametrize(("side", "wanted"), [(96, "small"), (332, "large"), (2000, "large")])
def test_the_size_that_is_large_enough_is_read(side: int, wanted: str) -> None:
    asked: list[str] = []

    def find(_id: str, size: str) -> bytes:
        asked.append(size)
        return picture("jpeg")

    disc: QImage = Portraits(find).requestImage("x", QSize(), QSize(side, side))
    assert asked == [wanted]
    assert is_red(disc.pixelColor(side // 2, side // 2))
