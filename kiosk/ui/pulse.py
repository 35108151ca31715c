"""A dot that no eye sees and every frame draws anew, for compositors that wait for a difference.

A window under Wayland shows its next frame when the compositor says so. Of a frame in which nothing
looks different, drawn in software, Qt says that nothing changed; cage 0.1.4 (Debian 12) then never
answers, and the screen stands still until something else makes it draw. A fifth of all frames are
of that kind, those that the watchdog asks for on a still page among them.
"""

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QColor
from PySide6.QtQuick import (
    QQuickItem,
    QQuickWindow,
    QSGNode,
    QSGRendererInterface,
    QSGSimpleRectNode,
)

# Of 255 degrees of opacity. Both can be drawn, and differ.
OPACITIES = (1, 2)


class Pulse(QQuickItem):
    """A pixel in the corner of a window that differs from frame to frame, and asks for none."""

    def __init__(self, window: QQuickWindow) -> None:
        super().__init__(window.contentItem())
        self._node: QSGSimpleRectNode | None = None
        self._frames = 0
        self.setFlag(QQuickItem.Flag.ItemHasContents)
        self.setSize(QSizeF(1, 1))
        self.setZ(1_000_000)
        # After the items were looked at: what changes from here on asks for no further frame.
        window.beforeRendering.connect(self._beat, Qt.ConnectionType.DirectConnection)

    def updatePaintNode(self, old: QSGNode | None, data: QQuickItem.UpdatePaintNodeData) -> QSGNode:
        """Return what is drawn. Qt asks again where it has thrown the last one away."""
        if old is None or self._node is None:
            self._node = QSGSimpleRectNode(QRectF(0, 0, 1, 1), QColor(0, 0, 0, OPACITIES[0]))
        return self._node

    def _beat(self) -> None:
        if self._node is not None:
            self._frames += 1
            self._node.setColor(QColor(0, 0, 0, OPACITIES[self._frames % 2]))


def pulse_in(window: QQuickWindow) -> Pulse | None:
    """Give a window a pulse if it is drawn in software: a graphics chip says that all changed."""
    interface = window.rendererInterface()
    software = interface.graphicsApi() == QSGRendererInterface.GraphicsApi.Software
    return Pulse(window) if software else None
