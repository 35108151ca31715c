"""Drawings for QML: `image://drawn/PATH` is a drawing of the resources, kept once it was drawn.

Every page has some, and all its objects are made anew when it opens: read and drawn anew as well,
its drawings would take longer than its words.
"""

import sys
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage, QImageReader
from PySide6.QtQuick import QQuickImageProvider

from kiosk.ui.boundary import guarded
from kiosk.ui.keptpictures import KeptPictures

NAME = "drawn"
# What is kept, in bytes: the drawings of all pages in one size and theme are 14 MB.
ROOM = 20 * 1024 * 1024


class Drawings(QQuickImageProvider):
    """Draws `PATH`, or `PATH?COLOUR` in that colour alone ("26103a")."""

    def __init__(self, folder: Path) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._folder = folder
        self._drawn = KeptPictures(ROOM)
        self._image = guarded(self._kept, QImage)

    def requestImage(self, id: str, size: QSize, requested: QSize) -> QImage:
        """Return a drawing; one that is not there is a picture without pixels."""
        return self._image(id, requested.width(), requested.height())

    def _kept(self, id: str, width: int, height: int) -> QImage:
        return self._drawn.get((id, width, height), lambda: self._draw(id, width, height))

    def _draw(self, id: str, width: int, height: int) -> QImage:
        path, _, colour = id.partition("?")
        reader = QImageReader(str(self._folder / path))
        reader.setScaledSize(_scaled(reader.size(), width, height))
        image = reader.read()
        if not colour or image.isNull():
            return image
        # Neither painted nor filled: for these PySide would import more of Qt’s names than for all
        # else on the first page.
        dot = int(colour, 16).to_bytes(4, sys.byteorder)
        width, height = image.width(), image.height()
        tinted = QImage(dot * (width * height), width, height, QImage.Format.Format_RGB32)
        tinted.setAlphaChannel(image.convertedTo(QImage.Format.Format_Alpha8))
        return tinted


def _scaled(drawing: QSize, width: int, height: int) -> QSize:
    """Return the size asked for; a side that is 0 follows from the other, both from the drawing."""
    if width > 0 and height > 0:
        return QSize(width, height)
    sides = ((width, drawing.width()), (height, drawing.height()))
    scale = max((room / side for room, side in sides if room > 0 and side > 0), default=1.0)
    # As Qt rounds, to the next whole number and not to the next even one.
    return QSize(int(drawing.width() * scale + 0.5), int(drawing.height() * scale + 0.5))
