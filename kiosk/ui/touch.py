"""Touches that nobody meant: a palm on several controls, the second half of a double tap."""

from PySide6.QtCore import SIGNAL, QCoreApplication, QEvent, QObject, QPointF, QTimer
from PySide6.QtGui import QEventPoint, QMouseEvent, QPointerEvent, QPointingDevice, QTouchEvent
from PySide6.QtQuick import QQuickItem, QQuickWindow

# EN 301 549 5.8: a second strike within half a second can be a tremor.
DOUBLE_MS = 500
# A palm does not come down all at once.
PALM_MS = 500
# In pixels of a page that is 1080 wide.
SAME_PLACE = 60

PRESSES = (QEvent.Type.TouchBegin, QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick)
RELEASES = (QEvent.Type.TouchEnd, QEvent.Type.MouseButtonRelease)
POINTERS = (QTouchEvent, QMouseEvent)


class TouchGuard(QObject):
    """Watches a window and keeps back what would surprise.

    Two controls held at once let go of both: neither acts. A touch on the place that has just
    opened or closed something does not reach what lies there now.
    """

    def __init__(self, window: QQuickWindow) -> None:
        super().__init__(window)
        self._window = window
        self._released_at = -DOUBLE_MS
        self._place = QPointF()
        self._turned = False
        self._let_go_at = -PALM_MS
        for change in ("routeChanged()", "sheetChanged()"):
            QObject.connect(window, SIGNAL(change), self._turn)
        window.installEventFilter(self)

    def _turn(self) -> None:
        self._turned = True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Return True for a touch that is kept back."""
        if not isinstance(event, POINTERS):
            return False
        kind = event.type()
        if kind in PRESSES and self._repeats(event):
            return True
        if kind in RELEASES:
            self._turned = False
            self._released_at = event.timestamp()
            self._place = _place(event)
        elif isinstance(event, QTouchEvent) and _joins(event):
            # The control below it is pressed once this event has been delivered.
            device, now = event.pointingDevice(), event.timestamp()
            QTimer.singleShot(0, self, lambda: self._look(device, now))
        return False

    def _repeats(self, event: QPointerEvent) -> bool:
        """Return whether a press follows close on a touch that changed what is shown."""
        apart = _place(event) - self._place
        near = apart.manhattanLength() < SAME_PLACE * min(self._window.width(), 4320) / 1080
        return self._turned and near and event.timestamp() - self._released_at < DOUBLE_MS

    def _look(self, device: QPointingDevice, now: int) -> None:
        """Let go of all controls if several are held, or if this one belongs to a palm."""
        held = _held(self._window.contentItem())
        if len(held) > 1 or (held and now - self._let_go_at < PALM_MS):
            self._let_go_at = now
            cancel = QTouchEvent(QEvent.Type.TouchCancel, device)
            QCoreApplication.sendEvent(self._window, cancel)


def _place(event: QPointerEvent) -> QPointF:
    return event.points()[0].position()


def _joins(event: QTouchEvent) -> bool:
    """Return whether a finger comes down while another is."""
    pressed = QEventPoint.State.Pressed
    return event.pointCount() > 1 and any(point.state() == pressed for point in event.points())


def items(root: QQuickItem) -> list[QQuickItem]:
    """Return every visible item, in the order it is drawn."""
    found, waiting = [], [root]
    while waiting:
        item = waiting.pop()
        if item.isVisible():
            found.append(item)
            waiting += reversed(item.childItems())
    return found


def is_control(item: QQuickItem) -> bool:
    """Return whether an item can be pressed: a button of Qt's, or a plain one of our own."""
    return item.property("down") is not None


def _held(root: QQuickItem) -> list[QQuickItem]:
    """Return the controls that are pressed now."""
    return [item for item in items(root) if item.property("down")]
