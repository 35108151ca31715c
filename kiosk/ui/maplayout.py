"""The map of a page, laid out for the size it has on this screen.

What places its names is imported with the first map: a start need not wait for it.
"""

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRectF, Signal
from PySide6.QtGui import QFont, QTextLayout
from PySide6.QtQml import QmlElement

from kiosk.ui.boundary import Property, Slot
from kiosk.ui.listmodel import RowListModel

if TYPE_CHECKING:
    from kiosk.programme.rows.worldmap import Canvas

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class WorldMapLayout(QObject):
    """Where pins, names and links go, laid out anew whenever the rows or the size change.

    Which names find room depends on the size of the map and of its text, which only the screen
    knows: so this stands between the rows of a page, made without a screen, and its map.
    It lives as long as `places`. (Were it made by QML, PySide would never free its Python half.)
    """

    changed = Signal()

    def __init__(self, places: RowListModel, groups: RowListModel) -> None:
        """Take the rows of `MapPlace` and of `MapGroup`."""
        super().__init__(places)
        from kiosk.programme.rows.worldmap import Link, MapLayout, Pin

        self._places = places
        self._groups = groups
        for model in (places, groups):
            model.rowsChanged.connect(self._lay_out)
        self._canvas: Canvas | None = None
        self._pins = RowListModel(Pin, parent=self)
        self._links = RowListModel(Link, parent=self)
        self._layout = MapLayout(0, 0, 0, (), ())

    @Slot(float, float, QFont, float, float)
    def fit(self, width: float, height: float, font: QFont, line: float, radius: float) -> None:
        """Lay out for a map of this size, with names in `font`, lines and pins so high (pixels)."""
        from kiosk.programme.rows.worldmap import Canvas

        def measure(name: str) -> float:
            return _width(name, font)

        self._canvas = Canvas(width, height, line, radius, measure)
        self._lay_out()

    @Slot()
    def _lay_out(self) -> None:
        if self._canvas is None or self._canvas.width <= 0 or self._canvas.height <= 0:
            return
        from kiosk.programme.rows.worldmap import MapGroup, MapPlace, lay_out

        self._layout = lay_out(
            [row for row in self._places.rows if isinstance(row, MapPlace)],
            [row for row in self._groups.rows if isinstance(row, MapGroup)],
            self._canvas,
        )
        self._pins.set_rows(self._layout.pins)
        self._links.set_rows(self._layout.links)
        self.changed.emit()

    @Property(RowListModel, constant=True)
    def pins(self) -> RowListModel:
        """The places, as rows of `Pin`."""
        return self._pins

    @Property(RowListModel, constant=True)
    def links(self) -> RowListModel:
        """The lines between them, as rows of `Link`."""
        return self._links

    @Property(QRectF, notify=changed)
    def world(self) -> QRectF:
        """Where the picture of the whole world goes, in pixels of the map."""
        from kiosk.programme.geo import WORLD_X, WORLD_Y

        width = self._layout.worldWidth
        return QRectF(self._layout.worldX, self._layout.worldY, width, width * WORLD_Y / WORLD_X)


def _width(text: str, font: QFont) -> float:
    """Return the pixels that a text takes in one line; the metrics of a font reckon less."""
    layout = QTextLayout(text, font)
    layout.beginLayout()
    line = layout.createLine()
    layout.endLayout()
    return math.ceil(line.naturalTextWidth()) if line.isValid() else 0.0
