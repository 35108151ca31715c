"""Draw the land of the world map into resources/map/, once.

    npm pack world-atlas@2.0.2 && tar xzf world-atlas-2.0.2.tgz
    .venv/bin/python build/map.py package/land-50m.json

The land is Natural Earth's (public domain, naturalearthdata.com), as TopoJSON in the npm package
world-atlas (ISC). Each drawing holds the whole world in Equal Earth projection, so that the kiosk
can cut any frame out of it.
"""

import argparse
import json
import math
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

from kiosk import paths
from kiosk.programme.geo import WORLD_X, WORLD_Y, equal_earth

Point = tuple[float, float]
Ring = list[Point]

# The drawing's own units: the world is this wide.
_WIDTH = 20_000
_UNIT = _WIDTH / (2 * WORLD_X)
_HEIGHT = round(2 * WORLD_Y * _UNIT)

# File name: how far a line may stray from the true coast, and the area of the smallest island
# kept, in drawing units. On a screen 1080 px wide the widest frame has 9 units a pixel, the closest
# one 1: for wide frames half the points do, and are drawn in half the time.
_LEVELS = {"land": (3.5, 40.0), "land-close": (1.2, 6.0)}

# End of the file name: colour of the land. Grey in high contrast is 3:1 against black sea and 7:1
# under white names; an outline instead would take seven times as long to draw.
_THEMES = {"": "#523769", "-contrast": "#595959"}


def rings(topology: dict[str, Any]) -> Iterator[Ring]:
    """Yield every closed ring of the object `land` as (longitude, latitude) in degrees."""
    transform = topology["transform"]
    arcs = [
        list(_degrees(arc, transform["scale"], transform["translate"])) for arc in topology["arcs"]
    ]
    for geometry in topology["objects"]["land"]["geometries"]:
        for polygon in geometry["arcs"]:
            for indices in polygon:
                ring: Ring = []
                for index in indices:
                    # ~index names the arc run backwards; neighbours share their end point.
                    arc = arcs[index] if index >= 0 else arcs[~index][::-1]
                    ring += arc[1:] if ring else arc
                yield ring


def _degrees(arc: list[list[int]], scale: Point, translate: Point) -> Iterator[Point]:
    """Yield the points of one arc, which TopoJSON stores as steps on a grid."""
    x = y = 0
    for dx, dy in arc:
        x, y = x + dx, y + dy
        yield x * scale[0] + translate[0], y * scale[1] + translate[1]


def cut(ring: Ring) -> Iterator[Ring]:
    """Yield the parts of a ring that crosses the edge of the map, each on its own side of it."""
    unrolled = [ring[0]]
    for longitude, latitude in ring[1:]:
        turns = round((unrolled[-1][0] - longitude) / 360)
        unrolled.append((longitude + 360 * turns, latitude))
    if unrolled[0] != unrolled[-1]:
        # Antarctica: once around the pole, so it is closed through it.
        unrolled += [(unrolled[-1][0], -90), (unrolled[0][0], -90), unrolled[0]]
    for turn in (-360, 0, 360):
        part = _side(_side([(x + turn, y) for x, y in unrolled], -180, 1), 180, -1)
        if part:
            yield part


def _side(ring: Ring, edge: float, sign: int) -> Ring:
    """Return the part of a ring east (sign 1) or west (-1) of a meridian (Sutherland, Hodgman)."""
    part: Ring = []
    for (ax, ay), (bx, by) in pairwise(ring):
        a_in, b_in = (ax - edge) * sign >= 0, (bx - edge) * sign >= 0
        if a_in:
            part.append((ax, ay))
        if a_in != b_in:
            part.append((edge, ay + (by - ay) * (edge - ax) / (bx - ax)))
    return [*part, part[0]] if part else []


def project(ring: Ring) -> Iterator[Point]:
    """Yield a ring in drawing units, with points added where a long straight step would bend."""
    previous = ring[0]
    for point in ring:
        steps = max(1, math.ceil(math.dist(previous, point)))
        for step in range(1, steps + 1):
            longitude, latitude = (
                a + (b - a) * step / steps for a, b in zip(previous, point, strict=True)
            )
            x, y = equal_earth(latitude, longitude)
            yield (x + WORLD_X) * _UNIT, (y + WORLD_Y) * _UNIT
        previous = point


def simplify(ring: Ring, tolerance: float) -> Ring:
    """Return the ring without the points that stray less than that (Douglas and Peucker)."""
    keep = {0, len(ring) - 1}
    # A ring ends where it starts, so it is first cut at the point furthest from there.
    middle = max(range(len(ring)), key=lambda i: math.dist(ring[0], ring[i]))
    spans = [(0, middle), (middle, len(ring) - 1)]
    keep.add(middle)
    while spans:
        first, last = spans.pop()
        if last - first < 2:
            continue
        furthest = max(range(first + 1, last), key=lambda i: _stray(ring, first, last, i))
        if _stray(ring, first, last, furthest) > tolerance:
            keep.add(furthest)
            spans += [(first, furthest), (furthest, last)]
    return [ring[index] for index in sorted(keep)]


def _stray(ring: Ring, first: int, last: int, index: int) -> float:
    """Return the distance of one point from the line between two others."""
    (ax, ay), (bx, by), (px, py) = ring[first], ring[last], ring[index]
    length = math.hypot(bx - ax, by - ay)
    if length == 0:
        return math.hypot(px - ax, py - ay)
    return abs((bx - ax) * (py - ay) - (by - ay) * (px - ax)) / length


def area(ring: Ring) -> float:
    """Return the area a closed ring encloses."""
    return abs(sum(a[0] * b[1] - b[0] * a[1] for a, b in pairwise(ring))) / 2


def path(ring: Ring) -> str:
    """Return a closed SVG path in whole units, as steps: about a third of the size of points."""
    points = [(round(x), round(y)) for x, y in ring[:-1]]
    moves = [f"M{points[0][0]} {points[0][1]}l"]
    for (ax, ay), (bx, by) in pairwise(points):
        if (ax, ay) != (bx, by):
            moves.append(f"{bx - ax} {by - ay} ")
    return "".join(moves).rstrip().replace(" -", "-") + "z"


def draw(topology: dict[str, Any], folder: Path) -> None:
    """Write the drawing once for each level and theme."""
    projected = [list(project(part)) for ring in rings(topology) for part in cut(ring)]
    for level, (tolerance, smallest) in _LEVELS.items():
        land = "".join(
            path(simplify(ring, tolerance)) for ring in projected if area(ring) >= smallest
        )
        for theme, colour in _THEMES.items():
            # Of a modest natural size: Qt refuses what would be too large a picture as a whole.
            svg = (
                '<svg xmlns="http://www.w3.org/2000/svg" '
                f'width="{_WIDTH // 10}" height="{_HEIGHT // 10}" '
                f'viewBox="0 0 {_WIDTH} {_HEIGHT}">'
                f'<path fill-rule="evenodd" fill="{colour}" d="{land}"/></svg>\n'
            )
            (folder / f"{level}{theme}.svg").write_text(svg, encoding="utf-8")


def main() -> None:
    """Read the file named on the command line and draw it."""
    parser = argparse.ArgumentParser(description="Draw the land of the world map.")
    parser.add_argument("topology", type=Path, help="land-50m.json of the npm package world-atlas")
    arguments = parser.parse_args()
    draw(json.loads(arguments.topology.read_text(encoding="utf-8")), paths.resources() / "map")


if __name__ == "__main__":
    main()
