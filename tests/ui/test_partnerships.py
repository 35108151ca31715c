"""Partnerships on the map, by touch and by keys, and the pages and sheets behind it."""

from base64 import urlsafe_b64decode
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtQuick import QQuickItem

from kiosk.content.release.compile import compile_folder
from kiosk.ui.maplayout import WorldMapLayout
from kiosk.ui.mappicture import Picture
from tests.fixtures.generate import Size, write_forum
from tests.fixtures.ugly import write_ugly
from tests.ui.conftest import Visitor, name

Visit = Callable[..., Visitor]
CLUSTER = "partnership/cluster-mayotte-aruba-groenland"
SIZES = [(1080, 1920), (1920, 1080), (1280, 800)]


def pin(visitor: Visitor, place: str) -> QQuickItem:
    """Return the pin of a place: its control without a text of its own in it."""
    return next(item for item in visitor.controls() if item.property("placeId") == place)


def middle(item: QQuickItem) -> QPoint:
    return item.mapToScene(item.boundingRect().center()).toPoint()


def sheet_title(visitor: Visitor) -> str:
    """Return the title of the sheet over the page, "" when there is none."""
    sheets = [item for item in visitor.items() if visitor.kind_of(item).startswith("Place")]
    return str(sheets[0].property("title")) if sheets else ""


@pytest.mark.parametrize("route", ["place/mayotte", "partnership/convention-quadripartite"])
def test_the_title_of_the_workshop_is_whole_beside_a_person(visit: Visit, route: str) -> None:
    visitor = visit(route, (1080, 1920))
    (card,) = [i for i in visitor.items() if visitor.kind_of(i).startswith("SessionLinkCard")]
    assert card.width() < 480
    words = [str(i.property("text")) for i in visitor.items() if card.isAncestorOf(i)]
    assert any(
        text.startswith("Des partenariats") and text.endswith("territoires") for text in words
    )


def test_a_partnership_nobody_speaks_of_has_no_panel_for_it(visit: Visit, tmp_path: Path) -> None:
    write_forum(tmp_path / "forum", Size(sessions=0, people=1, rooms=1, days=1))
    compile_folder(tmp_path / "forum", tmp_path / "forum.release")
    visitor = visit("partnership/partenariat-0", SIZES[1], tmp_path / "forum.release", "en")
    assert "Example partnership 1" in visitor.texts()
    assert "Presentations" not in visitor.texts()
    spoken_of = visit(CLUSTER, SIZES[1], language="en")
    assert "Presentations" in spoken_of.texts()


def test_a_card_alone_has_the_whole_line(visit: Visit) -> None:
    visitor = visit("partnership/iesmed", (1080, 1920))
    cards = [item for item in visitor.items() if "Card_" in visitor.kind_of(item)]
    assert [visitor.kind_of(card).partition("_")[0] for card in cards] == [
        "PersonCard",
        "SessionLinkCard",
    ]
    for card in cards:
        assert card.width() == 960
    assert not any(text.endswith("…") for text in visitor.texts())


@pytest.mark.parametrize("size", SIZES, ids=["portrait", "landscape", "small"])
@pytest.mark.parametrize("route", ["partnerships", CLUSTER, "partnership/eser"])
def test_land_lines_and_pins_are_of_one_map(
    visit: Visit, route: str, size: tuple[int, int]
) -> None:
    visitor = visit(route, size=size)
    for text_size in (0, 2):
        visitor.kiosk.state.settings.setTextSize(text_size)
        visitor.pause()
        (world,) = (one for one in visitor.items() if visitor.kind_of(one).startswith("WorldMap"))
        (found,) = visitor.kiosk.state.pageRows.findChildren(WorldMapLayout)
        layout = found._layout
        (picture,) = (one for one in world.childItems() if one.inherits("QQuickImage"))
        address = picture.property("source").toString().rpartition("/")[2]
        drawn = msgspec.json.decode(urlsafe_b64decode(address), type=Picture)
        assert (drawn.look.width, drawn.look.height) == (world.width(), world.height())
        assert drawn.world == (layout.worldX, layout.worldY, layout.worldWidth)
        pins = {one.property("placeId"): one for one in visitor.controls()}
        for one in layout.pins:
            control = pins[one.placeId]
            assert control.x() + control.width() / 2 == pytest.approx(one.pinX, abs=0.01)


@pytest.mark.parametrize("size", SIZES, ids=["portrait", "landscape", "small"])
def test_a_touch_takes_the_nearest_pin(visit: Visit, size: tuple[int, int]) -> None:
    visitor = visit("partnerships", size=size)
    visitor.tap_at(middle(pin(visitor, "montreal")) + QPoint(-9, 12))
    assert sheet_title(visitor) == "Montréal"
    visitor.tap("Fermer")
    marked = [item for item in visitor.controls() if item.property("placeId")]
    assert [item.property("placeId") for item in marked if item.property("selected")] == [
        "montreal"
    ]


def test_crowded_pins_stay_within_reach(visit: Visit) -> None:
    visitor = visit("partnerships")
    for place, title in (("mayotte", "Mayotte"), ("comores", "Comores"), ("kenya", "Kenya")):
        visitor.tap_at(middle(pin(visitor, place)))
        assert sheet_title(visitor) == title
        visitor.tap("Fermer")
        assert sheet_title(visitor) == ""


def test_the_name_of_a_place_is_touched_like_its_pin(visit: Visit) -> None:
    visitor = visit("partnerships")
    label = next(
        item
        for item in visitor.items()
        if item.inherits("QQuickText") and item.property("text") == "Mozambique"
    )
    visitor.tap_at(middle(label))
    assert sheet_title(visitor) == "Mozambique"


def test_a_touch_on_open_sea_opens_nothing(visit: Visit) -> None:
    visitor = visit("partnerships")
    between = QPointF(middle(pin(visitor, "aruba")) + middle(pin(visitor, "mayotte"))) / 2
    visitor.tap_at(between.toPoint() + QPoint(0, 200))
    assert sheet_title(visitor) == ""


def test_pins_answer_to_keys(visit: Visit) -> None:
    visitor = visit("partnerships")
    pin(visitor, "bordeaux").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    visitor.key(Qt.Key.Key_Space)
    assert sheet_title(visitor) == "Bordeaux"


def test_pins_are_named_in_the_language_shown(visit: Visit) -> None:
    visitor = visit("partnerships")
    control = pin(visitor, "groenland")
    assert name(control) == "Groenland"
    visitor.tap("Langue")
    # The same pin, renamed: nothing was rebuilt.
    assert pin(visitor, "groenland") is control
    assert name(control) == "Greenland"


def test_from_the_map_to_a_session_and_back(visit: Visit) -> None:
    visitor = visit("partnerships")
    visitor.tap_at(middle(pin(visitor, "bordeaux")))
    visitor.tap("Convention quadripartite")
    assert visitor.route == "partnership/convention-quadripartite"
    visitor.tap("Interventions")
    visitor.tap("Des partenariats innovants")
    assert visitor.route.startswith("session/partenariats-innovants")
    visitor.tap("Retour")
    visitor.tap("Retour")
    assert visitor.route == "partnerships"


def test_a_partner_opens_its_place(visit: Visit) -> None:
    visitor = visit(CLUSTER)
    visitor.tap("Aruba")
    assert sheet_title(visitor) == "Aruba"


@pytest.mark.parametrize("size", SIZES, ids=["portrait", "landscape", "small"])
@pytest.mark.parametrize("text_size", [0, 1, 2])
def test_every_card_can_be_scrolled_to(visit: Visit, size: tuple[int, int], text_size: int) -> None:
    visitor = visit("partnerships", size=size)
    visitor.kiosk.state.settings.setTextSize(text_size)
    visitor.pause()
    card = visitor.control("Ville de Montréal")
    card.forceActiveFocus(Qt.FocusReason.TabFocusReason)
    visitor.pause()
    view = card
    while not view.inherits("QQuickFlickable"):
        view = view.parentItem()
    top = card.mapToItem(view, QPointF(0, 0)).y()
    assert top >= 0
    assert top + card.height() <= view.height() + 1


def test_a_place_asked_for_first_lies_over_a_page(visit: Visit) -> None:
    visitor = visit("place/bordeaux")
    assert sheet_title(visitor) == "Bordeaux"
    visitor.tap("Fermer")
    assert visitor.route == "home"


@pytest.mark.parametrize("size", [(540, 960), (768, 1366), (1080, 1920), (1280, 800)])
@pytest.mark.parametrize("text_size", range(3))
def test_names_on_the_map_are_whole(visit: Visit, size: tuple[int, int], text_size: int) -> None:
    visitor = visit("partnerships", size=size)
    visitor.kiosk.state.settings.setTextSize(text_size)
    visitor.pause()
    names = [
        item
        for item in visitor.items()
        if item.inherits("QQuickText") and visitor.kind_of(item).startswith("MapName")
    ]
    assert len(names) == 11
    assert not [item.property("text") for item in names if item.property("truncated")]


def test_lines_of_a_map_below_what_is_in_view_are_drawn_nowhere(
    visit: Visit, tmp_path: Path
) -> None:
    release = tmp_path / "ugly.release"
    compile_folder(write_ugly(tmp_path), release)
    visitor = visit("partnership/nu", release=release)
    visitor.kiosk.state.settings.setTextSize(2)
    visitor.pause()
    dock = QRect(0, 1920 - 340, 1080, 340)
    before = visitor.kiosk.window.grabWindow().copy(dock)
    visitor.kiosk.state.open("partnership/enorme")
    visitor.pause()
    assert visitor.kiosk.window.grabWindow().copy(dock) == before
