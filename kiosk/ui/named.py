"""Pictures for QML whose name, behind `image://…/`, says all that is on them."""

from collections.abc import Callable

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickImageProvider

from kiosk.ui.boundary import guarded


class NamedPictures(QQuickImageProvider):
    """Gives QML what `draw` makes of a name; what cannot be drawn is a picture without pixels."""

    def __init__(self, draw: Callable[[str], QImage]) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._draw = draw
        self._image = guarded(self._drawn, QImage)

    def requestImage(self, id: str, size: QSize, requested: QSize) -> QImage:
        """Return the picture of a name, in the size that the name says."""
        return self._image(id)

    def _drawn(self, id: str) -> QImage:
        return self._draw(id)
