"""QR codes for QML: the dark modules of a text as one path."""

from functools import lru_cache
from itertools import groupby

from PySide6.QtCore import QObject
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.ui.asked import made
from kiosk.ui.boundary import Slot

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


# To make one takes as long as to open a page.
@lru_cache(maxsize=16)
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


@lru_cache(maxsize=16)
def path(text: str) -> str:
    """Return the outline of the code of a text."""
    return outline(modules(text))


@QmlElement
@QmlSingleton
class QrCodes(QObject):
    """Makes the codes. There is one of it: PySide never frees the Python half of what QML makes."""

    @Slot(str, result=int)
    def size(self, text: str) -> int:
        """Return how many modules a code is wide and high, without its quiet zone; 0 of ""."""
        return len(made(modules, text)) if text else 0

    @Slot(str, result=str)
    def path(self, text: str) -> str:
        """Return the dark modules as an SVG path."""
        return made(path, text) if text else ""
