"""QR codes for QML: the dark modules of a text as one path."""

from itertools import groupby

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.ui.boundary import Property, Slot

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


def modules(text: str) -> tuple[tuple[bool, ...], ...]:
    """Return the rows of a QR code of level M without its quiet zone, True where it is dark.

    Level M bears 15 % of damage: a fingerprint or a reflection. The text is read as UTF-8.
    """
    import segno  # pages that show no code need not pay for it

    code = segno.make_qr(text, error="m", encoding="utf-8", boost_error=False)
    return tuple(tuple(bool(module) for module in row) for row in code.matrix)


def outline(rows: tuple[tuple[bool, ...], ...]) -> str:
    """Return the dark modules as an SVG path in which one module is 1 by 1: a box for each run."""
    boxes = []
    for y, row in enumerate(rows):
        x = 0
        for dark, run in groupby(row):
            width = len(tuple(run))
            if dark:
                boxes.append(f"M{x} {y}h{width}v1h-{width}z")
            x += width
    return "".join(boxes)


@QmlElement
class QrCode(QObject):
    """The code of `text`."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self._rows: tuple[tuple[bool, ...], ...] = ()

    @Slot(str)
    def setText(self, text: str) -> None:
        """Make the code of another text; of "" there is none."""
        if text != self._text:
            self._text = text
            self._rows = modules(text) if text else ()
            self.changed.emit()

    @Property(int, notify=changed)
    def size(self) -> int:
        """How many modules the code is wide and high, without its quiet zone."""
        return len(self._rows)

    @Property(str, notify=changed)
    def path(self) -> str:
        """The dark modules as an SVG path."""
        return outline(self._rows)
