"""The map of partnerships: frame, pins with their names, and the lines that join them."""

import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import pairwise

from msgspec import Struct

from kiosk.programme.geo import WORLD_X, WORLD_Y, Frame, Margins, equal_earth, fit_frame
from kiosk.programme.labels import CROWD, Box, Label, Labels, Segment, Spot

# A name takes no more of the map's width than this; what is longer is cut with an ellipsis. Less
# than that is left free for names around the places.
_WIDEST_NAME = 0.55
_WIDEST_MARGIN = 0.4
# What a name left out costs, against 1 for a name that lies over a piece of a link.
_MISSING_COST = 20
# How far a link is pulled below the straight line, as a part of its length: a level one the most.
_SAG_LEVEL, _SAG_STEEP = 0.18, 0.03
# Links shorter than this part of the map's width hang less, the shortest not at all.
_LONG = 0.35
# Straight pieces a link counts as where names avoid it.
_STEPS = 8
# Size of a pin in a crowd, as a part of the others'.
_SMALL = 0.77


class MapPlace(Struct, frozen=True):
    """A place to show; `colour` counts the section colours, `weight` its partnerships."""

    placeId: str
    name: str
    latitude: float
    longitude: float
    colour: int
    weight: int = 1


class MapGroup(Struct, frozen=True):
    """Places joined by lines: in a closed ring, or each to the first."""

    places: tuple[str, ...]
    ring: bool
    colour: int


class Pin(Struct, frozen=True):
    """A place on the map, in pixels.

    `labelWidth` is 0 for a name that found no room. The leader line goes from the pin to
    (leaderX, leaderY), which is the pin itself where the name stands beside it. A `grounded` name
    found no place free of links: it needs a ground of its own to be read.
    """

    placeId: str
    name: str
    colour: int
    pinX: float
    pinY: float
    radius: float
    labelX: float
    labelY: float
    labelWidth: float
    labelAlign: str
    leaderX: float
    leaderY: float
    grounded: bool


class Link(Struct, frozen=True):
    """A line from one place to another in pixels, with the control point of its bend."""

    x1: float
    y1: float
    cx: float
    cy: float
    x2: float
    y2: float
    colour: int


class Canvas(Struct, frozen=True):
    """The size of a map and of what is drawn on it, in pixels; `measure` takes that of a name."""

    width: float
    height: float
    line: float
    radius: float
    measure: Callable[[str], float]


class MapLayout(Struct, frozen=True):
    """What to draw: where the picture of the whole world goes, in pixels, and what lies on it."""

    worldX: float
    worldY: float
    worldWidth: float
    pins: tuple[Pin, ...]
    links: tuple[Link, ...]


def lay_out(places: Sequence[MapPlace], groups: Sequence[MapGroup], canvas: Canvas) -> MapLayout:
    """Return the map of `places`, in the frame that costs least.

    A frame costs for every name it leaves out, for every link a name lies over, and for showing
    the places from further away.
    """
    points = [equal_earth(place.latitude, place.longitude) for place in places]
    best: Callable[[], MapLayout] | None = None
    lowest = math.inf
    for distance, margins in _margins(places, points, canvas):
        if lowest <= distance:
            break
        frame = fit_frame(points, canvas.width / canvas.height, margins)
        cost, drawn = _attempt(places, points, groups, frame, canvas)
        if cost + distance < lowest:
            lowest, best = cost + distance, drawn
    return best() if best else MapLayout(0, 0, 0, (), ())


def _margins(
    places: Sequence[MapPlace], points: Sequence[tuple[float, float]], canvas: Canvas
) -> Iterator[tuple[int, Margins]]:
    """Yield what a frame costs by its distance and the room it leaves, the closest first."""
    rooms = [
        min((_name_width(place.name, canvas) + 2 * canvas.line) / canvas.width, _WIDEST_MARGIN)
        for place in places
    ]
    widest = max(rooms, default=0)
    # The westernmost place has its name to the west, a stack of names stands to the east.
    west = min(zip(points, rooms, strict=True), default=((0, 0), 0))[1]
    yield 0, Margins(0.12, 0.16, 0.09, 0.13)
    yield 1, Margins(0.12, 0.24, 0.09, 0.15)
    yield 2, Margins(max(west, 0.12), max(widest, 0.16), 0.09, 0.15)
    yield 15, Margins(widest, widest, 0.12, 0.18)


def _attempt(
    places: Sequence[MapPlace],
    points: Sequence[tuple[float, float]],
    groups: Sequence[MapGroup],
    frame: Frame,
    canvas: Canvas,
) -> tuple[int, Callable[[], MapLayout]]:
    """Return what a frame costs by the names that find no good room, and what draws the map."""
    scale = canvas.width / frame.width
    pixels = [((x - frame.left) * scale, (y - frame.top) * scale) for x, y in points]
    spots = [
        Spot(x, y, _radius(place, (x, y), pixels, canvas), _name_width(place.name, canvas))
        for place, (x, y) in zip(places, pixels, strict=True)
    ]
    where = {place.placeId: pixel for place, pixel in zip(places, pixels, strict=True)}
    links = tuple(link for group in groups for link in _group_links(group, where, canvas))
    pieces = [piece for link in links for piece in _bend(link)]
    labels = Labels(canvas.width, canvas.height, canvas.line, spots, pieces)
    labels.place_all()

    def drawn() -> MapLayout:
        return MapLayout(
            worldX=-(frame.left + WORLD_X) * scale,
            worldY=-(frame.top + WORLD_Y) * scale,
            worldWidth=2 * WORLD_X * scale,
            pins=tuple(
                _pin(place, spot, labels.placed.get(index), pieces)
                for index, (place, spot) in enumerate(zip(places, spots, strict=True))
            ),
            links=links,
        )

    missing = len(spots) - len(labels.placed)
    return missing * _MISSING_COST + labels.cost, drawn


def _name_width(name: str, canvas: Canvas) -> float:
    return min(canvas.measure(name), _WIDEST_NAME * canvas.width)


def _radius(
    place: MapPlace,
    here: tuple[float, float],
    pixels: Sequence[tuple[float, float]],
    canvas: Canvas,
) -> float:
    """Return the size of a pin: smaller in a crowd, unless several partnerships meet there."""
    near = sum(math.dist(here, other) < CROWD * canvas.line for other in pixels)
    return canvas.radius if near == 1 or place.weight > 1 else canvas.radius * _SMALL


def _pin(place: MapPlace, spot: Spot, label: Label | None, links: Sequence[Segment]) -> Pin:
    box = label.box if label else Box(spot.x, spot.y, spot.x, spot.y)
    leader = (label.leader if label else None) or (spot.x, spot.y, spot.x, spot.y)
    return Pin(
        placeId=place.placeId,
        name=place.name,
        colour=place.colour,
        pinX=spot.x,
        pinY=spot.y,
        radius=spot.radius,
        labelX=box.left,
        labelY=box.top,
        labelWidth=box.right - box.left,
        labelAlign=label.align if label else "left",
        leaderX=leader[2],
        leaderY=leader[3],
        grounded=any(map(box.crossed, box.near(links))),
    )


def _group_links(
    group: MapGroup, where: Mapping[str, tuple[float, float]], canvas: Canvas
) -> Iterator[Link]:
    """Yield the lines that join the places of a group."""
    stops = [where[place] for place in group.places if place in where]
    if group.ring and len(stops) > 2:
        pairs = list(zip(stops, stops[1:] + stops[:1], strict=True))
    else:
        pairs = [(stops[0], stop) for stop in stops[1:]]
    for start, end in pairs:
        yield _link(start, end, group.colour, _LONG * canvas.width)


def _link(start: tuple[float, float], end: tuple[float, float], colour: int, long: float) -> Link:
    """Return a line that hangs a little, like a cable: the longer and the more level, the more."""
    (x1, y1), (x2, y2) = (start, end) if start <= end else (end, start)
    length = math.dist(start, end) or 1
    level = ((x2 - x1) / length) ** 2
    sag = (_SAG_STEEP + (_SAG_LEVEL - _SAG_STEEP) * level) * min(1, length / long)
    return Link(
        x1=x1,
        y1=y1,
        cx=(x1 + x2) / 2 - (y2 - y1) * sag,
        cy=(y1 + y2) / 2 + (x2 - x1) * sag,
        x2=x2,
        y2=y2,
        colour=colour,
    )


def _bend(link: Link) -> list[Segment]:
    """Return a link as short straight lines."""
    points = []
    for step in range(_STEPS + 1):
        t = step / _STEPS
        a, b, c = (1 - t) ** 2, 2 * t * (1 - t), t**2
        points.append(
            (a * link.x1 + b * link.cx + c * link.x2, a * link.y1 + b * link.cy + c * link.y2)
        )
    return [(*start, *end) for start, end in pairwise(points)]
