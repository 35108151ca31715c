"""The map that people see: every pin in sight, and no name over another, a pin or the edge."""

import random
from itertools import combinations

import pytest

from kiosk.programme.labels import Box
from kiosk.programme.rows.worldmap import Canvas, MapGroup, MapLayout, MapPlace, Pin, lay_out


def standard(name: str) -> float:
    """Return about what a name takes at 30 pixels."""
    return 17.0 * len(name)


def largest(name: str) -> float:
    """Return about what a name takes at 45 pixels."""
    return 25.0 * len(name)


PORTRAIT = Canvas(1080, 784, 36, 13, standard)
LANDSCAPE = Canvas(1152, 956, 36, 13, standard)
LARGEST = Canvas(1080, 784, 54, 13, largest)
SMALL = Canvas(768, 480, 39, 10, lambda name: 17.5 * len(name))
MINI = Canvas(620, 420, 36, 19, standard)
CANVASES = {
    "portrait": PORTRAIT,
    "landscape": LANDSCAPE,
    "largest": LARGEST,
    "small": SMALL,
    "mini": MINI,
}

FORUM = (
    MapPlace("mayotte", "Mayotte", -12.8, 45.2, 1, 3),
    MapPlace("aruba", "Aruba", 12.5, -69.97, 1),
    MapPlace("greenland", "Groenland", 64.2, -51.7, 1),
    MapPlace("montreal", "Montréal", 45.5, -73.6, 0, 2),
    MapPlace("bordeaux", "Bordeaux", 44.84, -0.58, 2),
    MapPlace("barcelona", "Barcelone", 41.4, 2.2, 3),
    MapPlace("tunisia", "Tunisie", 36.8, 10.2, 3),
    MapPlace("kenya", "Kenya", -1.3, 36.8, 0),
    MapPlace("tanzania", "Tanzanie", -6.2, 35.7, 0),
    MapPlace("comoros", "Comores", -11.7, 43.2, 0),
    MapPlace("mozambique", "Mozambique", -18.7, 35.5, 0),
)
RING = MapGroup(("mayotte", "aruba", "greenland"), ring=True, colour=1)
HUB = MapGroup(("mayotte", "kenya", "tanzania"), ring=False, colour=0)


def scattered(
    count: int, latitudes: tuple[float, float], longitudes: tuple[float, float]
) -> list[MapPlace]:
    dice = random.Random(count)
    return [
        MapPlace(str(i), f"Territoire {i}", dice.uniform(*latitudes), dice.uniform(*longitudes), 0)
        for i in range(count)
    ]


# What staff may well put in: a continent full of partners, the whole world, one spot, one name
# longer than the map.
WORLDS = {
    "forum": list(FORUM),
    "forty in Europe": scattered(40, (36, 60), (-10, 30)),
    "forty around the world": scattered(40, (-50, 70), (-170, 178)),
    "forty in one spot": scattered(40, (44.8, 44.9), (-0.6, -0.5)),
    "same place twice": [FORUM[0], FORUM[0]],
    "long name": [MapPlace("x", "Communauté de communes " * 8, 10, 10, 0), FORUM[0]],
    "edges": [MapPlace("a", "Fidji", -17.7, 178, 0), MapPlace("b", "Hawaï", 20, -157, 0)],
}


def pin_box(pin: Pin) -> Box:
    r = pin.radius
    return Box(pin.pinX - r, pin.pinY - r, pin.pinX + r, pin.pinY + r)


def named(layout: MapLayout) -> list[Pin]:
    return [pin for pin in layout.pins if pin.labelWidth > 0]


@pytest.mark.parametrize("canvas", CANVASES.values(), ids=CANVASES.keys())
@pytest.mark.parametrize("world", WORLDS)
def test_names_cover_nothing_and_stay_on_the_map(world: str, canvas: Canvas) -> None:
    places = WORLDS[world]
    groups = [MapGroup(tuple(place.placeId for place in places), ring=False, colour=0)]
    layout = lay_out(places, groups, canvas)
    boxes = [
        Box(p.labelX, p.labelY, p.labelX + p.labelWidth, p.labelY + canvas.line)
        for p in named(layout)
    ]
    assert boxes
    for box in boxes:
        assert box.left >= 0
        assert box.top >= 0
        assert box.right <= canvas.width
        assert box.bottom <= canvas.height
        assert not any(box.hits(pin_box(pin)) for pin in layout.pins)
    assert not any(one.hits(other) for one, other in combinations(boxes, 2))


@pytest.mark.parametrize("world", WORLDS)
def test_every_pin_is_in_sight(world: str) -> None:
    layout = lay_out(WORLDS[world], [], PORTRAIT)
    assert [pin.placeId for pin in layout.pins] == [place.placeId for place in WORLDS[world]]
    for pin in layout.pins:
        assert 0 <= pin.pinX <= PORTRAIT.width
        assert 0 <= pin.pinY <= PORTRAIT.height


@pytest.mark.parametrize("canvas", CANVASES.values(), ids=CANVASES.keys())
def test_the_forum_has_all_its_names(canvas: Canvas) -> None:
    layout = lay_out(FORUM, [RING, HUB], canvas)
    assert len(named(layout)) == len(FORUM)


@pytest.mark.parametrize("canvas", [PORTRAIT, LANDSCAPE, LARGEST, SMALL])
def test_names_of_the_indian_ocean_stand_right_of_their_pins(canvas: Canvas) -> None:
    pins = {pin.placeId: pin for pin in lay_out(FORUM, [RING, HUB], canvas).pins}
    for place in ("kenya", "tanzania", "comoros", "mayotte", "mozambique"):
        assert pins[place].labelX > pins[place].pinX


def test_crowded_names_are_stacked_in_the_order_of_their_pins() -> None:
    pins = {pin.placeId: pin for pin in lay_out(FORUM, [RING, HUB], PORTRAIT).pins}
    stack = [pins[place] for place in ("kenya", "tanzania", "comoros", "mayotte", "mozambique")]
    assert len({pin.labelX for pin in stack}) == 1
    tops = [pin.labelY for pin in stack]
    assert tops == [tops[0] + PORTRAIT.line * row for row in range(5)]
    # Each has a line to its pin; the name of a lone place needs none.
    assert all((pin.leaderX, pin.leaderY) != (pin.pinX, pin.pinY) for pin in stack)
    assert (pins["aruba"].leaderX, pins["aruba"].leaderY) == (
        pins["aruba"].pinX,
        pins["aruba"].pinY,
    )


def test_names_that_find_no_room_leave_their_pins() -> None:
    layout = lay_out(WORLDS["forty in one spot"], [], PORTRAIT)
    assert len(layout.pins) == 40
    assert 0 < len(named(layout)) < 40


def test_a_name_over_links_has_a_ground() -> None:
    around = WORLDS["forty around the world"]
    mesh = [
        MapGroup(tuple(place.placeId for place in around[i:]), ring=False, colour=0)
        for i in range(len(around) - 1)
    ]
    assert any(pin.grounded for pin in named(lay_out(around, mesh, PORTRAIT)))
    assert not any(pin.grounded for pin in lay_out(around, [], PORTRAIT).pins)
    assert not any(pin.grounded for pin in lay_out(FORUM, [RING, HUB], PORTRAIT).pins)


def test_a_pin_by_the_edge_has_its_name_beside_it() -> None:
    low = Canvas(764, 300, 36, 19, standard)
    pins = {pin.placeId: pin for pin in lay_out(FORUM[:3], [RING], low).pins}
    assert pins["greenland"].pinY < low.line
    assert pins["greenland"].labelX + pins["greenland"].labelWidth < pins["greenland"].pinX
    assert not any(pin.grounded for pin in pins.values())


def test_same_content_gives_same_map() -> None:
    world = WORLDS["forty in Europe"]
    assert lay_out(world, [], PORTRAIT) == lay_out(world, [], PORTRAIT)


def test_ring_is_closed_and_hub_joins_all_to_the_first() -> None:
    layout = lay_out(FORUM, [RING, HUB], PORTRAIT)
    where = {(pin.pinX, pin.pinY): pin.placeId for pin in layout.pins}
    joined = [
        (link.colour, frozenset({where[link.x1, link.y1], where[link.x2, link.y2]}))
        for link in layout.links
    ]
    assert joined == [
        (1, frozenset({"mayotte", "aruba"})),
        (1, frozenset({"aruba", "greenland"})),
        (1, frozenset({"greenland", "mayotte"})),
        (0, frozenset({"mayotte", "kenya"})),
        (0, frozenset({"mayotte", "tanzania"})),
    ]


def test_links_hang_below_the_straight_line() -> None:
    for link in lay_out(FORUM, [RING], PORTRAIT).links:
        middle = (link.y1 + link.y2) / 2
        assert link.cy >= middle


def test_a_place_of_a_group_that_is_not_on_the_map_is_passed_over() -> None:
    group = MapGroup(("mayotte", "atlantis", "aruba"), ring=True, colour=0)
    assert len(lay_out(FORUM[:2], [group], PORTRAIT).links) == 1
    assert lay_out(FORUM[:1], [group], PORTRAIT).links == ()


def test_a_map_without_places_shows_the_world() -> None:
    layout = lay_out([], [], PORTRAIT)
    assert layout.pins == ()
    assert layout.worldWidth >= PORTRAIT.width - 1
