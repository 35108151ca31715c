"""The map of a page, laid out for the size it has on this screen.

What places its names is imported with the first map: a start need not wait for it.
"""

import math
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

from msgspec import Struct
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor, QFont, QTextLayout
from PySide6.QtQml import QmlElement

from kiosk.ui.boundary import Property, Slot
from kiosk.ui.listmodel import RowListModel

if TYPE_CHECKING:
    from kiosk.programme.rows.worldmap import MapGroup, MapLayout, MapPlace
    from kiosk.ui.mappicture import Look

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


class Size(Struct, frozen=True):
    """The size of a map and of what is drawn on it, in pixels, and the font of its names."""

    width: float
    height: float
    font: QFont
    line: float
    radius: float


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
        from kiosk.programme.rows.worldmap import MapLayout, Pin

        self._places = places
        self._groups = groups
        for model in (places, groups):
            model.rowsChanged.connect(self._lay_out)
        self._size: Size | None = None
        self._look: Look | None = None
        self._pins = RowListModel(Pin, parent=self)
        self._layout = MapLayout(0, 0, 0, (), ())

    @Slot(float, float, QFont, float, float)
    def fit(self, width: float, height: float, font: QFont, line: float, radius: float) -> None:
        """Lay out for a map of this size, with names in `font`, lines and pins so high (pixels)."""
        self._size = Size(width, height, font, line, radius)
        self._lay_out()

    def foresee(self, row: Struct) -> Iterator[None]:
        """Make, in steps, the map of a row with other `places` and `groups`, that may come next."""
        layout = self._laid_out(getattr(row, "places", ()), getattr(row, "groups", ()))
        yield
        if layout and self._look:
            from kiosk.ui.mappicture import address, drawn

            drawn(address(layout, self._look))

    @Slot()
    def _lay_out(self) -> None:
        layout = self._laid_out(self._places.rows, self._groups.rows)
        if layout is None:
            return
        self._layout = layout
        self._pins.set_rows(self._layout.pins)
        self.changed.emit()

    def _laid_out(self, places: Sequence[object], groups: Sequence[object]) -> "MapLayout | None":
        from kiosk.programme.rows.worldmap import MapGroup, MapPlace

        if self._size is None or self._size.width <= 0 or self._size.height <= 0:
            return None
        return _laid_out(
            tuple(row for row in places if isinstance(row, MapPlace)),
            tuple(row for row in groups if isinstance(row, MapGroup)),
            self._size,
        )

    @Property(RowListModel, constant=True)
    def pins(self) -> RowListModel:
        """The places, as rows of `Pin`."""
        return self._pins

    @Slot(bool, float, float, list, result=str)
    def picture(
        self, contrast: bool, link_width: float, lead_width: float, colours: list[QColor]
    ) -> str:
        """Return the URL of all that lies below pins and names, "" before there is a size.

        Links and the lines to names are so wide in pixels; the colours are those of the sea, of
        the lines to names and of links by their number.
        """
        if self._size is None:
            return ""
        from kiosk.ui.mappicture import NAME, Look, address

        sea, lead, *links = (colour.name() for colour in colours)
        size = (self._size.width, self._size.height, self._size.line)
        self._look = Look(*size, link_width, lead_width, contrast, sea, lead, tuple(links))
        return f"image://{NAME}/{address(self._layout, self._look)}"


# A map is opened again and again, and placing names takes longer than drawing it.
@lru_cache(maxsize=32)
def _laid_out(
    places: "tuple[MapPlace, ...]", groups: "tuple[MapGroup, ...]", size: Size
) -> "MapLayout":
    from kiosk.programme.rows.worldmap import Canvas, lay_out

    def measure(name: str) -> float:
        return _width(name, size.font)

    canvas = Canvas(size.width, size.height, size.line, size.radius, measure)
    return lay_out(places, groups, canvas)


def _width(text: str, font: QFont) -> float:
    """Return the pixels that a text takes in one line; the metrics of a font reckon less."""
    layout = QTextLayout(text, font)
    layout.beginLayout()
    line = layout.createLine()
    layout.endLayout()
    return math.ceil(line.naturalTextWidth()) if line.isValid() else 0.0
