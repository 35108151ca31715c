"""Where places fall on the world map: the Equal Earth projection, and frames cut out of it.

Source: B. Šavrič, T. Patterson, B. Jenny, "The Equal Earth map projection", International Journal
of Geographical Information Science 33(3), 2018, doi:10.1080/13658816.2018.1504949 (spherical form,
equations 3 and 4). Lengths are in Earth radii, x to the east from Greenwich, y to the south from
the equator, as on a screen.
"""

import math
from collections.abc import Sequence

from msgspec import Struct

_A1, _A2, _A3, _A4 = 1.340264, -0.081106, 0.000893, 0.003796
_M = math.sqrt(3) / 2

# Half the width and half the height of the whole map: the equator at 180 degrees, and a pole,
# where the parameter of the formulas is a third of pi.
WORLD_X = math.pi / (_M * _A1)
_POLE = math.pi / 3
WORLD_Y = _A1 * _POLE + _A2 * _POLE**3 + _A3 * _POLE**7 + _A4 * _POLE**9

# A frame is never narrower than this: about 18 degrees of longitude around the Gironde, so that
# one lonely place still lies on a coast that people recognise.
MIN_WIDTH = 0.26


class Frame(Struct, frozen=True):
    """A rectangle of the projected world, from its north-west corner."""

    left: float
    top: float
    width: float
    height: float

    def locate(self, x: float, y: float) -> tuple[float, float]:
        """Return a projected point as fractions of the frame, from its north-west corner."""
        return (x - self.left) / self.width, (y - self.top) / self.height


def equal_earth(latitude: float, longitude: float) -> tuple[float, float]:
    """Return x and y of a point given in degrees."""
    t = math.asin(_M * math.sin(math.radians(latitude)))
    t2 = t * t
    t6 = t2**3
    slope = _A1 + 3 * _A2 * t2 + t6 * (7 * _A3 + 9 * _A4 * t2)
    x = math.radians(longitude) * math.cos(t) / (_M * slope)
    return x, -t * (_A1 + _A2 * t2 + t6 * (_A3 + _A4 * t2))


class Margins(Struct, frozen=True):
    """Room kept free around the places of a frame, as fractions of its width and height."""

    left: float
    right: float
    top: float
    bottom: float


def fit_frame(
    points: Sequence[tuple[float, float]],
    aspect: float,
    margins: Margins,
) -> Frame:
    """Return the closest frame of `aspect` (width / height) that holds all projected `points`.

    The frame stays within the world where it can; with no point it shows the whole world.
    """
    xs = [x for x, _ in points] or [-WORLD_X, WORLD_X]
    ys = [y for _, y in points] or [-WORLD_Y, WORLD_Y]
    inner_x = 1 - margins.left - margins.right if points else 1
    inner_y = 1 - margins.top - margins.bottom if points else 1
    # Margins never push the frame wider than the world, which would only shrink the map.
    width = max(
        min(
            max((max(xs) - min(xs)) / inner_x, (max(ys) - min(ys)) / inner_y * aspect),
            2 * max(WORLD_X, WORLD_Y * aspect),
        ),
        MIN_WIDTH,
    )
    height = width / aspect
    return Frame(
        _start(min(xs), max(xs), width, (margins.left, margins.right), WORLD_X),
        _start(min(ys), max(ys), height, (margins.top, margins.bottom), WORLD_Y),
        width,
        height,
    )


def _start(
    low: float, high: float, span: float, margins: tuple[float, float], world: float
) -> float:
    """Return where a span starts that centres low..high between its margins, inside the world."""
    start = (low + high) / 2 - span * (1 + margins[0] - margins[1]) / 2
    if span >= 2 * world:
        return -span / 2
    return min(max(start, -world), world - span)
