"""Languages are data: one more, read from the right, takes a catalogue and texts, and no code."""

from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtQuick import QQuickItem

from kiosk import paths
from kiosk.catalogue import catalogue
from kiosk.programme import pages
from tests.fixtures import arabic, forum
from tests.fixtures.languages import compile_with, write_catalogue
from tests.ui.conftest import Visitor

Visit = Callable[..., Visitor]
REAL = paths.resources() / "content"
DRAWN = (
    "QQuickText",
    "QQuickRectangle",
    "QQuickImage",
    "QQuickAbstractButton",
    "QQuickMultiPointTouchArea",
)
# Only a map, a keyboard and a field have these. East is at the right and keys are in the same order
# however a language is read; a cursor stands after what is typed.
UNTURNED = ("pinRadius", "keyHeight", "cursorPosition")


@pytest.fixture
def _arabic_texts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The catalogues of the program and an Arabic one beside them."""
    folder = tmp_path / "i18n"
    write_catalogue("ar", folder, arabic.WORDS)
    monkeypatch.setattr(paths, "i18n", lambda: folder)
    catalogue.cache_clear()
    yield
    catalogue.cache_clear()


@pytest.mark.usefixtures("_arabic_texts")
def test_a_language_more_is_chosen_and_left_by_one_control(visit: Visit, tmp_path: Path) -> None:
    visitor = visit(release=compile_with("ar", REAL, tmp_path, arabic.TEXTS), language="en")
    assert "Welcome" in visitor.texts()
    switch = visitor.control("Language")
    assert {"FR", "EN", "AR"} <= set(visitor.texts())
    assert box(switch).center().x() > 540
    visitor.tap(switch)
    assert visitor.kiosk.state.code == "ar"
    visitor.until(lambda: {"مرحبا", "البرنامج"} <= set(visitor.texts()))
    # What nobody has translated yet is said in English.
    assert any(text.startswith("Discover") for text in visitor.texts())
    assert box(visitor.control("Language")).center().x() < 540
    visitor.tap("Language")
    assert visitor.kiosk.state.code == "fr"
    assert "Bienvenue" in visitor.texts()


@pytest.mark.parametrize("size", [(1080, 1920), (1920, 1080), (1280, 800)], ids=str)
@pytest.mark.parametrize("content", [REAL, forum.FOLDER], ids=["real", "forum"])
def test_every_page_is_the_mirror_of_what_it_would_be(
    visit: Visit,
    tmp_path: Path,
    content: Path,
    size: tuple[int, int],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The same texts, once as if read from the left, once as their language is read."""
    # The hour is a text too: it stands still between the two.
    monkeypatch.setattr("kiosk.programme.clock.monotonic", lambda: 0.0)
    release = compile_with("ar", content, tmp_path, {})
    visitor = visit(release=release, language="ar", size=size, now=datetime(2026, 10, 5, 14, 32))
    as_read = bool(visitor.kiosk.window.property("mirrored"))
    mirrored = tour(visitor)
    visitor.kiosk.window.setProperty("mirrored", False)
    plain = tour(visitor)
    assert as_read
    assert [kind for kind, _ in plain] == [kind for kind, _ in mirrored]
    for (kind, before), (_, after) in zip(plain, mirrored, strict=True):
        assert [label for label, _ in before] == [label for label, _ in after], kind
        for (label, one), (_, other) in zip(before, after, strict=True):
            turned = QRectF(size[0] - one.right(), one.y(), one.width(), one.height())
            assert near(turned.topLeft(), other.topLeft()), (kind, label, one, other)
            assert near(turned.bottomRight(), other.bottomRight()), (kind, label, one, other)


def test_arrows_point_where_reading_goes(visit: Visit, tmp_path: Path) -> None:
    visitor = visit("speakers", release=compile_with("ar", REAL, tmp_path, {}), language="ar")
    flipped = {
        str(item.property("source").fileName()): bool(item.property("mirror"))
        for item in visitor.items()
        if item.inherits("QQuickImage")
    }
    assert flipped["back.svg"]
    assert flipped["chevR.svg"]
    assert not flipped["home.svg"]
    assert not flipped["a11y.svg"]


def tour(visitor: Visitor) -> list[tuple[str, list[tuple[str, QRectF]]]]:
    """Open a page of each kind; return what it shows and where."""
    routes = {pages.kind(route): route for route in pages.all_routes(visitor.kiosk.release)}
    seen = []
    visitor.kiosk.state.open("home")
    for kind, route in routes.items():
        visitor.kiosk.state.open(route)
        visitor.kiosk.state.pageRows.complete()
        before, now = [], look(visitor)
        while now != before:
            before, now = now, look(visitor)
        seen.append((kind, now))
    return seen


def look(visitor: Visitor) -> list[tuple[str, QRectF]]:
    """Return what is shown and where, a moment later: a page takes some to settle its sizes."""
    visitor.pause()
    return [(label(item), box(item)) for item in visitor.items() if turns(item)]


def turns(item: QQuickItem) -> bool:
    """Return whether an item draws anything, and the language decides where."""
    parent = item.parentItem()
    while parent is not None:
        if any(parent.property(name) is not None for name in UNTURNED):
            return False
        parent = parent.parentItem()
    if not any(item.inherits(kind) for kind in DRAWN):
        return False
    return item.width() > 0 and item.height() > 0


def label(item: QQuickItem) -> str:
    """Return what an item is, for the message of a failure."""
    kind = next(kind for kind in DRAWN if item.inherits(kind))
    return f"{kind} {item.property('text') or ''}"


def box(item: QQuickItem) -> QRectF:
    """Return where an item, or the words of a text, are in the window."""
    return item.mapRectToScene(item.boundingRect())


def near(one: QPointF, other: QPointF) -> bool:
    """Return whether two points are the same but for rounding."""
    return abs(one.x() - other.x()) < 3 and abs(one.y() - other.y()) < 3
