"""The still part of a map for QML: `image://map/…` is sea, land and lines in one picture.

A map has up to a hundred lines. Drawn by QML, each time the map is opened, they would take as long
as all else on its page.
"""

import math
from base64 import urlsafe_b64decode, urlsafe_b64encode
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QImageReader, QPainter, QPainterPath, QPen

from kiosk import paths
from kiosk.programme.geo import WORLD_X, WORLD_Y
from kiosk.ui.keptpictures import KeptPictures

if TYPE_CHECKING:
    from kiosk.programme.rows.worldmap import MapLayout

NAME = "map"
# What is kept, in bytes: of two pages, in two languages. A map is 1 to 4 MB on an upright screen.
ROOM = 8 * 1024 * 1024
# A coast seen from near has more points. As a whole the world is this many pixels wide there.
CLOSE = 5000

kept = KeptPictures(ROOM)


class Look(msgspec.Struct, frozen=True, array_like=True):
    """How a map is drawn: sizes in pixels, colours as "#26103a".

    `line` is the height of a name, `lead` the colour of the lines to names, `links` has a colour
    for each number of one.
    """

    width: float
    height: float
    line: float
    link_width: float
    lead_width: float
    contrast: bool
    sea: str
    lead: str
    links: tuple[str, ...]


class Picture(msgspec.Struct, frozen=True, array_like=True):
    """All that a picture is made of, in pixels of the map.

    Of the world it is the upper left corner and the width, of a line the ends and before the
    second one the point it bends to, of a ground the same as of the world.
    """

    look: Look
    world: tuple[float, float, float]
    links: tuple[tuple[float, float, float, float, float, float, int], ...]
    leads: tuple[tuple[float, float, float, float], ...]
    grounds: tuple[tuple[float, float, float], ...]


def address(layout: "MapLayout", look: Look) -> str:
    """Return what the picture of a map is called: all that is drawn, so that nothing is stale."""
    pins = layout.pins
    picture = Picture(
        look=look,
        world=(layout.worldX, layout.worldY, layout.worldWidth),
        links=tuple((a.x1, a.y1, a.cx, a.cy, a.x2, a.y2, a.colour) for a in layout.links),
        leads=tuple(
            (pin.pinX, pin.pinY, pin.leaderX, pin.leaderY)
            for pin in pins
            if (pin.pinX, pin.pinY) != (pin.leaderX, pin.leaderY)
        ),
        grounds=tuple((pin.labelX, pin.labelY, pin.labelWidth) for pin in pins if pin.grounded),
    )
    return urlsafe_b64encode(msgspec.json.encode(picture)).decode()


def drawn(address: str) -> QImage:
    """Return the picture at an address, as large as its map."""
    return kept.get(address, lambda: _drawn(address))


def _drawn(address: str) -> QImage:
    picture = msgspec.json.decode(urlsafe_b64decode(address), type=Picture)
    look = picture.look
    image = QImage(math.ceil(look.width), math.ceil(look.height), QImage.Format.Format_RGB32)
    image.fill(QColor(look.sea))
    painter = QPainter(image)
    _draw_land(painter, picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for x1, y1, cx, cy, x2, y2, colour in picture.links:
        painter.setPen(_pen(look.links[colour], look.link_width, Qt.PenCapStyle.RoundCap))
        path = QPainterPath(QPointF(x1, y1))
        path.quadTo(cx, cy, x2, y2)
        painter.drawPath(path)
    painter.setPen(_pen(look.lead, look.lead_width, Qt.PenCapStyle.FlatCap))
    for ends in picture.leads:
        painter.drawLine(QPointF(*ends[:2]), QPointF(*ends[2:]))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    for x, y, width in picture.grounds:
        painter.fillRect(QRectF(x, y, width, look.line), QColor(look.sea))
    painter.end()
    return image


def _draw_land(painter: QPainter, picture: Picture) -> None:
    """Draw the part of the world that is on the map, and no more of it."""
    look = picture.look
    left, top, width = picture.world
    world = QRectF(left, top, width, width * WORLD_Y / WORLD_X)
    part = world.intersected(QRectF(0, 0, look.width, look.height))
    if part.isEmpty():
        return
    reader = QImageReader(str(_land(width, look.contrast)))
    reader.setScaledSize(world.size().toSize())
    reader.setScaledClipRect(part.translated(-left, -top).toRect())
    painter.drawImage(part.topLeft(), reader.read())


def _land(width: float, contrast: bool) -> Path:
    near, theme = "-close" if width > CLOSE else "", "-contrast" if contrast else ""
    return paths.resources() / "map" / f"land{near}{theme}.svg"


def _pen(colour: str, width: float, cap: Qt.PenCapStyle) -> QPen:
    pen = QPen(QColor(colour), width)
    pen.setCapStyle(cap)
    return pen
