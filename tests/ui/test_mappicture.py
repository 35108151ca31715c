"""What the picture of a map holds: sea, land, links, lines to names, and the grounds of names."""

from random import Random

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QImage

from kiosk.programme.rows.worldmap import Canvas, Link, MapGroup, MapLayout, MapPlace, lay_out
from kiosk.ui.mappicture import Look, address, drawn
from kiosk.ui.named import NamedPictures

CANVAS = Canvas(1080, 784, 36, 13, lambda name: 17.0 * len(name))
LOOK = Look(
    width=1080,
    height=784,
    line=36,
    link_width=6,
    lead_width=2,
    contrast=False,
    sea="#000000",
    lead="#00ff00",
    links=("#ff0000", "#0000ff"),
)
PLACES = [
    MapPlace("mayotte", "Mayotte", -12.8, 45.2, 1),
    MapPlace("comoros", "Comores", -11.7, 43.2, 1),
    MapPlace("aruba", "Aruba", 12.5, -69.97, 0),
]


def picture(layout: MapLayout, look: Look = LOOK) -> QImage:
    return NamedPictures(drawn).requestImage(address(layout, look), QSize(), QSize())


def colours(image: QImage) -> set[str]:
    return {
        image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())
    }


def bend(link: Link) -> tuple[int, int]:
    """Return the middle of a link."""
    return (
        round((link.x1 + 2 * link.cx + link.x2) / 4),
        round((link.y1 + 2 * link.cy + link.y2) / 4),
    )


def test_it_is_as_large_as_the_map_and_shows_land_in_the_sea() -> None:
    image = picture(lay_out([], [], CANVAS))
    assert image.size() == QSize(1080, 784)
    assert {"#000000", "#523769"} <= colours(image)


def test_links_have_the_colour_of_their_number_and_the_later_is_on_top() -> None:
    groups = [MapGroup(("mayotte", "aruba"), False, number) for number in (0, 1)]
    layout = lay_out(PLACES, groups, CANVAS)
    assert picture(layout).pixelColor(*bend(layout.links[0])).name() == "#0000ff"
    layout = lay_out(PLACES, groups[::-1], CANVAS)
    assert picture(layout).pixelColor(*bend(layout.links[0])).name() == "#ff0000"


def test_a_line_leads_to_a_name_that_is_not_beside_its_pin() -> None:
    layout = lay_out(PLACES, [], CANVAS)
    image = picture(layout)
    led = {pin.placeId: (pin.leaderX, pin.leaderY) != (pin.pinX, pin.pinY) for pin in layout.pins}
    assert led == {"mayotte": True, "comoros": True, "aruba": False}
    for pin in layout.pins:
        x, y = round((pin.pinX + pin.leaderX) / 2), round((pin.pinY + pin.leaderY) / 2)
        greenest = max(image.pixelColor(x, y + step).green() for step in (-1, 0, 1))
        assert (greenest > 200) is led[pin.placeId]


def test_a_name_among_links_has_a_ground_of_sea() -> None:
    dice = Random(40)
    places = [
        MapPlace(str(i), f"Lieu {i}", dice.uniform(-50, 65), dice.uniform(-120, 150), 0)
        for i in range(40)
    ]
    ids = [place.placeId for place in places]
    layout = lay_out(places, [MapGroup(tuple(ids[i:]), False, 0) for i in range(39)], CANVAS)
    image = picture(layout)
    grounded = [
        QRectF(pin.labelX + 1, pin.labelY + 1, pin.labelWidth - 2, 34)
        for pin in layout.pins
        if pin.grounded
    ]
    assert grounded
    for box in grounded:
        assert colours(image.copy(box.toRect())) == {"#000000"}


def test_in_high_contrast_the_land_is_another_drawing() -> None:
    layout = lay_out([], [], CANVAS)
    contrast = Look(
        **{name: getattr(LOOK, name) for name in Look.__struct_fields__} | {"contrast": True}
    )
    assert picture(layout, contrast) != picture(layout)


def test_the_same_map_is_drawn_once() -> None:
    layout = lay_out(PLACES, [], CANVAS)
    assert picture(layout).cacheKey() == picture(layout).cacheKey()
