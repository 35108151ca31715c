"""That drawings are drawn once, in the size and colour asked for."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor

from kiosk import paths
from kiosk.ui.app import Kiosk, Options
from kiosk.ui.drawings import ROOM, Drawings
from kiosk.ui.render import settle

CHEVRON = "icons/chevR.svg"
LAND = "map/land.svg"


def test_a_drawing_is_drawn_once_for_each_size_and_colour() -> None:
    drawings = Drawings(paths.resources())

    def key(id: str, side: int) -> int:
        return drawings.requestImage(id, QSize(), QSize(side, side)).cacheKey()

    assert key(CHEVRON, 44) == key(CHEVRON, 44)
    assert len({key(CHEVRON, 44), key(CHEVRON, 60), key(f"{CHEVRON}?ff0000", 44)}) == 3


def test_an_icon_has_one_colour() -> None:
    image = Drawings(paths.resources()).requestImage(f"{CHEVRON}?12ab34", QSize(), QSize(44, 44))
    colours = {
        image.pixelColor(x, y).name()
        for x in range(44)
        for y in range(44)
        if image.pixelColor(x, y).alpha() == 255
    }
    assert colours == {QColor("#12ab34").name()}


def test_one_side_follows_from_the_other() -> None:
    drawings = Drawings(paths.resources())
    whole = drawings.requestImage(LAND, QSize(), QSize(0, 0)).size()
    wide = drawings.requestImage(LAND, QSize(), QSize(whole.width() // 2, 0)).size()
    assert abs(wide.height() - whole.height() / 2) <= 1


def test_what_is_not_there_has_no_pixels() -> None:
    assert (
        Drawings(paths.resources()).requestImage("icons/no.svg?ff0000", QSize(), QSize()).isNull()
    )


def test_no_more_is_kept_than_there_is_room_for() -> None:
    drawings = Drawings(paths.resources())
    first = drawings.requestImage(LAND, QSize(), QSize(1000, 0)).cacheKey()
    for width in range(1001, 1001 + ROOM // (4 * 1000 * 400)):
        drawings.requestImage(LAND, QSize(), QSize(width, 0))
    assert drawings.requestImage(LAND, QSize(), QSize(1000, 0)).cacheKey() != first


@pytest.mark.parametrize("route", ["partnerships", "takeaway/session/partenariats-innovants"])
def test_who_is_faster_than_what_follows_the_first_page_has_all_pictures(
    fonts: None, real_release: Path, route: str
) -> None:
    kiosk = Kiosk(real_release, Options((1080, 1920), windowed=True))
    # Before any frame: what the first page did not need would come after that.
    kiosk.state.open(route)
    # An image of no provider would print a line, and every line that Qt prints is a failure.
    settle()
    assert route in (kiosk.window.property("route"), kiosk.window.property("sheet"))
    kiosk.close()
