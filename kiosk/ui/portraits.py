"""Portraits for QML: `image://portrait/ID` is the disc of a picture of the release."""

from collections.abc import Callable

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage, QPainter, QPainterPath
from PySide6.QtQuick import QQuickImageProvider

from kiosk.programme.records import PORTRAITS
from kiosk.ui.boundary import guarded

NAME = "portrait"


class Portraits(QQuickImageProvider):
    """Cuts discs. Here, because drawn in software a picture on the screen has no round edge.

    What is not there, or cannot be drawn, is a disc one sees through: the initials are below it.
    """

    def __init__(self, find: Callable[[str, str], bytes | None]) -> None:
        """Take pictures from `find`, which is given the name of one and a size of `PORTRAITS`."""
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._find = find
        self._disc = guarded(self._cut, QImage)

    def requestImage(self, id: str, size: QSize, requested: QSize) -> QImage:
        """Return the disc of a portrait, as wide as is asked for."""
        return self._disc(id, max(1, requested.width()))

    def _cut(self, id: str, side: int) -> QImage:
        wanted = next((name for name, most in PORTRAITS.items() if side <= most), "large")
        disc = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
        disc.fill(0)
        square = QImage.fromData(self._find(id, wanted) or b"")
        if not square.isNull():
            path = QPainterPath()
            path.addEllipse(0, 0, side, side)
            painter = QPainter(disc)
            painter.setRenderHints(
                QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
            )
            painter.setClipPath(path)
            painter.drawImage(disc.rect(), square)
            painter.end()
        return disc
