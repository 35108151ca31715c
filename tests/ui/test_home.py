"""The attract screen, home, and what stands in for them when there is nothing to show."""

from collections.abc import Callable
from datetime import datetime
from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRectF
from PySide6.QtGui import QColor
from PySide6.QtQuick import QQuickItem

from kiosk.content.release.compile import compile_folder
from kiosk.programme.reader import Release
from kiosk.ui.app import Kiosk, Options
from kiosk.ui.render import settle
from tests.fixtures.sessions import compile_sessions, session
from tests.fixtures.ugly import write_ugly
from tests.ui.conftest import Visitor, name

Visit = Callable[..., Visitor]
SIZES = [(1080, 1920), (1920, 1080), (1280, 800), (768, 1366)]
SAFRAN, LAGON = "#ffb92e", "#62d2c0"


def scene_rect(item: QQuickItem) -> QRectF:
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def of_type(visitor: Visitor, kind: str) -> list[QQuickItem]:
    return [item for item in visitor.items() if visitor.kind_of(item).startswith(kind)]


def colour_at(visitor: Visitor, x: float, y: float) -> str:
    return QColor(visitor.kiosk.window.grabWindow().pixel(round(x), round(y))).name()


@pytest.mark.parametrize("size", SIZES)
def test_a_touch_anywhere_begins_a_visit(visit: Visit, size: tuple[int, int]) -> None:
    visitor = visit("attract", size)
    visitor.tap_at(QPoint(size[0] // 2, size[1] // 10))
    assert visitor.route == "home"


def test_a_visit_begins_in_the_language_that_is_touched(visit: Visit) -> None:
    visitor = visit("attract")
    switch = scene_rect(visitor.control("Langue"))
    right = QPoint(round(switch.right() - switch.width() / 4), round(switch.center().y()))
    visitor.tap_at(right)
    assert (visitor.route, visitor.kiosk.state.code) == ("home", "en")

    visitor.kiosk.state.endVisit()
    visitor.pause()
    left = QPoint(round(switch.left() + switch.width() / 4), round(switch.center().y()))
    visitor.tap_at(left)
    assert (visitor.route, visitor.kiosk.state.code) == ("home", "fr")


def test_nothing_bright_stands_still_on_the_attract_screen(visit: Visit) -> None:
    visitor = visit("attract")
    page = of_type(visitor, "AttractPage")[0]
    seen: dict[str, set[str]] = {"ground": set(), "disc": set(), "button": set()}
    button = scene_rect(visitor.control("Touchez"))
    for turn in range(2 * page.property("count")):
        page.setProperty("shown", turn)
        visitor.pause()
        middle = button.center().y()
        seen["ground"].add(colour_at(visitor, 10, 1900))
        seen["disc"].add(colour_at(visitor, button.left() + 40, middle))
        seen["button"].add(colour_at(visitor, button.right() - 20, middle))
    assert seen["ground"] == {SAFRAN, LAGON}
    assert len(seen["disc"]) == len(seen["button"]) == 2


@pytest.mark.parametrize("size", SIZES)
def test_highlights_stay_between_the_edge_and_the_button(
    visit: Visit, size: tuple[int, int]
) -> None:
    visitor = visit("attract", size)
    page = of_type(visitor, "AttractPage")[0]
    top = scene_rect(visitor.control("Touchez")).top()
    for turn in range(page.property("count")):
        page.setProperty("shown", turn)
        visitor.pause()
        words = of_type(visitor, "Highlight")
        assert len(words) == 1
        assert scene_rect(words[0]).top() >= 0
        assert scene_rect(words[0]).bottom() <= top


def test_in_high_contrast_there_are_no_shapes(visit: Visit) -> None:
    visitor = visit("attract")
    visitor.kiosk.state.settings.setHighContrast(True)
    for route in ("attract", "home"):
        visitor.kiosk.state.open(route)
        visitor.pause()
        shapes = [
            item.property("source").toString()
            for item in visitor.items()
            if item.inherits("QQuickImage") and item.width() > 100
        ]
        assert not [shape for shape in shapes if "/shapes/" in shape]


@pytest.mark.parametrize("text_size", [0, 1, 2])
@pytest.mark.parametrize("size", SIZES)
def test_nothing_on_home_overlaps_or_leaves_the_page(
    visit: Visit, size: tuple[int, int], text_size: int
) -> None:
    visitor = visit("home", size, now=datetime(2026, 10, 5, 14, 32))
    visitor.kiosk.state.settings.setTextSize(text_size)
    for language in ("fr", "en"):
        visitor.kiosk.state.setLanguage(language)
        visitor.pause()
        view = visitor.view()
        cards = [c for c in visitor.controls() if view.isAncestorOf(c)]
        assert 4 <= len(cards) <= 6
        welcome = [
            item
            for item in visitor.items()
            if item.inherits("QQuickText")
            and item.property("text")[:5] in ("Bienv", "Welco", "Que c", "What ")
        ]
        boxes = [scene_rect(item) for item in (*cards, *welcome)]
        for one, other in combinations(boxes, 2):
            assert one.intersected(other).height() <= 12  # descenders of one line under another
        hour = next(i for i in visitor.items() if i.property("text") == visitor.kiosk.state.clock)
        for card in cards:
            assert not scene_rect(card).intersects(scene_rect(hour))
            assert scene_rect(card).left() >= 0
            assert scene_rect(card).right() <= size[0]
            for part in texts_in(card):
                assert scene_rect(card).adjusted(-1, -1, 1, 1).contains(scene_rect(part))


@pytest.mark.parametrize("reach", [False, True])
@pytest.mark.parametrize("text_size", [0, 1, 2])
@pytest.mark.parametrize("size", SIZES)
def test_home_says_what_is_on_and_what_comes_next(
    visit: Visit, tmp_path: Path, size: tuple[int, int], text_size: int, reach: bool
) -> None:
    hours = [datetime(2026, 10, 5, hour) for hour in (14, 16)]
    title = "Exemple au titre long : coopérer entre territoires que tout sépare"
    sessions = [
        session(f"s{hour.hour}-{n}", hour, hour.replace(minute=45), title={"fr": title})
        for hour in hours
        for n in range(4)
    ]
    release = compile_sessions(tmp_path / "forum", sessions)
    visitor = visit("home", size, release, now=datetime(2026, 10, 5, 14, 32))
    visitor.kiosk.state.settings.setTextSize(text_size)
    visitor.kiosk.state.settings.setReach(reach)
    visitor.pause()
    page = scene_rect(of_type(visitor, "HomePage")[0])
    for card in ("En ce moment", "Ensuite"):
        assert page.contains(scene_rect(visitor.control(card)))


@pytest.mark.parametrize("reach", [False, True])
@pytest.mark.parametrize("text_size", [0, 1, 2])
@pytest.mark.parametrize("size", [(1080, 1920), (1920, 1080)])
def test_the_title_of_what_is_to_discover_is_whole(
    visit: Visit, size: tuple[int, int], text_size: int, reach: bool
) -> None:
    visitor = visit("home", size)
    visitor.kiosk.state.settings.setTextSize(text_size)
    visitor.kiosk.state.settings.setReach(reach)
    visitor.pause()
    cards = of_type(visitor, "FeatureCard")
    words = [str(text.property("text")) for card in cards for text in texts_in(card)]
    assert cards
    assert not any(text.endswith("…") for text in words)


def texts_in(item: QQuickItem) -> list[QQuickItem]:
    found = []
    for child in item.childItems():
        if child.isVisible():
            found += [child] if child.inherits("QQuickText") else texts_in(child)
    return found


def test_shapes_end_at_the_rounded_corner_of_their_tile(visit: Visit) -> None:
    visitor = visit("home")
    ground = colour_at(visitor, 4, 1000)
    for tile in ("Programme", "Intervenants", "Rechercher"):
        box = scene_rect(visitor.control(tile))
        assert colour_at(visitor, box.right() - 3, box.top() + 3) == ground
        assert colour_at(visitor, box.right() - 20, box.top() + 20) != ground


@pytest.mark.parametrize("reach", [False, True])
@pytest.mark.parametrize("text_size", [0, 1, 2])
@pytest.mark.parametrize("size", SIZES)
def test_the_four_ways_in_are_whole_on_the_first_screen(
    visit: Visit, tmp_path: Path, size: tuple[int, int], text_size: int, reach: bool
) -> None:
    release = tmp_path / "ugly.release"
    compile_folder(write_ugly(tmp_path / "ugly"), release)
    visitor = visit("home", size, release)
    visitor.kiosk.state.settings.setTextSize(text_size)
    visitor.kiosk.state.settings.setReach(reach)
    for contrast in (False, True):
        visitor.kiosk.state.settings.setHighContrast(contrast)
        visitor.pause()
        page = scene_rect(of_type(visitor, "HomePage")[0])
        for tile in ("Programme", "Intervenants", "Partenariats", "Rechercher"):
            assert page.contains(scene_rect(visitor.control(tile)))


@pytest.mark.parametrize(
    ("tile", "route"),
    [("Intervenants", "speakers"), ("Partenariats", "partnerships"), ("Des part", "session/")],
)
def test_home_leads_on(visit: Visit, tile: str, route: str) -> None:
    visitor = visit("home")
    visitor.tap(tile)
    assert visitor.route.startswith(route)


def test_without_a_programme_the_screen_apologises_until_there_is_one(
    fonts: None, real_release: Path
) -> None:
    kiosk = Kiosk(None, Options(size=(1080, 1920)))
    visitor = Visitor(kiosk)
    settle()
    assert "Back in a moment" in visitor.texts()
    visitor.tap_at(QPoint(500, 500))
    assert "Back in a moment" in visitor.texts()

    kiosk.take(Release.open(real_release))
    settle()
    assert visitor.route == "attract"
    assert "Back in a moment" not in visitor.texts()
    kiosk.close()


@pytest.mark.parametrize("language", ["fr", "en"])
def test_the_apology_leads_in_the_language_of_the_start(fonts: None, language: str) -> None:
    kiosk = Kiosk(None, Options(size=(1080, 1920), language=language))
    settle()
    words = ["La borne revient dans un instant", "Back in a moment"]
    shown = [text.replace("\u00a0", " ") for text in Visitor(kiosk).texts()]
    assert shown == (words if language == "fr" else words[::-1])
    kiosk.close()


def test_a_visitor_is_told_when_the_programme_changes(visit: Visit, real_release: Path) -> None:
    visitor = visit("home")
    visitor.kiosk.take(Release.open(real_release))
    visitor.pause()
    told = of_type(visitor, "Toast")
    assert [name(item) for item in told] == ["Programme mis à jour."]
    covered = [c for c in visitor.controls() if scene_rect(c).intersects(scene_rect(told[0]))]
    assert not covered


def test_nobody_is_told_on_the_attract_screen(visit: Visit, real_release: Path) -> None:
    visitor = visit("attract")
    visitor.kiosk.take(Release.open(real_release))
    visitor.pause()
    assert not of_type(visitor, "Toast")
