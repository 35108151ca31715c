"""QR codes for QML: `image://qr/…` is the picture of one, without its quiet zone."""

import sys
from base64 import urlsafe_b64decode, urlsafe_b64encode
from functools import lru_cache

from PySide6.QtCore import QObject
from PySide6.QtGui import QColor, QImage
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.ui.asked import made
from kiosk.ui.boundary import Slot

NAME = "qr"
QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


# To make one takes as long as to open a page.
@lru_cache(maxsize=16)
def modules(text: str) -> tuple[bytes, ...]:
    """Return the rows of a QR code of level M without its quiet zone, 1 where it is dark, or 0.

    Level M bears 15 % of damage: a fingerprint or a reflection. The text is read as UTF-8.
    """
    import segno  # pages that show no code need not pay for it

    code = segno.make_qr(text, error="m", encoding="utf-8", boost_error=False)
    return tuple(map(bytes, code.matrix))


def drawn(name: str) -> QImage:
    """Return the picture that `QrCodes.picture` names: what is not dark one sees through.

    Not a shape: drawn in software, two thousand small boxes take longer than a page.
    """
    module, ink, text = name.split("/")
    rows = modules(urlsafe_b64decode(text).decode())
    colours = bytes(4), QColor(f"#{ink}").rgba().to_bytes(4, sys.byteorder)
    pixels = b"".join(colours[dark] for row in rows for dark in row)
    side = len(rows)
    image = QImage(pixels, side, side, 4 * side, QImage.Format.Format_ARGB32_Premultiplied)
    return image.scaled(image.size() * int(module)).copy()


@QmlElement
@QmlSingleton
class QrCodes(QObject):
    """Makes the codes. There is one of it: PySide never frees the Python half of what QML makes."""

    @Slot(str, result=int)
    def size(self, text: str) -> int:
        """Return how many modules a code is wide and high, without its quiet zone; 0 of ""."""
        return len(made(modules, text)) if text else 0

    @Slot(str, int, QColor, result=str)
    def picture(self, text: str, module: int, ink: QColor) -> str:
        """Return the URL of its picture in this colour, a module so many pixels wide; "" of ""."""
        if not text:
            return ""
        code = urlsafe_b64encode(text.encode()).decode()
        return f"image://{NAME}/{module}/{ink.name()[1:]}/{code}"
