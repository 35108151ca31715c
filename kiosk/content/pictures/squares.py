"""Turns the portraits that staff hand in into squares of the sizes the screen shows.

What a file says of its size is believed no more than its decoder does: one that is too large is
never decoded. What leaves here is pixels in a new JPEG; nothing else of the file does.
"""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass

from kiosk.content.pictures.imageheader import MAX_PIXELS, header
from kiosk.programme.records import PORTRAITS

MAX_BYTES = 10 * 1024 * 1024
MIDDLE = (0.5, 0.5)


@dataclass(frozen=True, slots=True)
class Picture:
    """A portrait as a release holds it: its name there, and a JPEG for each of `PORTRAITS`."""

    id: str
    renditions: Mapping[str, bytes]


class PictureError(Exception):
    """A file cannot become a picture; `code` names the problem, `values` fill its sentence."""

    def __init__(self, code: str, **values: object) -> None:
        super().__init__(code)
        self.code = code
        self.values = values


def portrait(data: bytes, focus: tuple[float, float] = MIDDLE) -> Picture:
    """Return the portrait in a file, as large a square around a point of it as there is.

    The point is in parts of width and height from the top left. Raise PictureError.
    """
    kind = _accepted(data)
    # Only a content with pictures loads the decoders.
    from kiosk.content.pictures.pixels import renditions

    try:
        # A decoder may fail in any way on a file made to make it fail.
        made = renditions(data, kind, focus)
    except MemoryError:
        raise
    except Exception as error:
        raise PictureError("bad-picture") from error
    name = hashlib.sha256(data + repr((focus, PORTRAITS)).encode()).hexdigest()[:16]
    return Picture(name, made)


def _accepted(data: bytes) -> str:
    """Return the kind of a file that may be decoded."""
    if len(data) > MAX_BYTES:
        raise PictureError("big-picture", megabytes=MAX_BYTES >> 20)
    found = header(data)
    if found is None:
        raise PictureError("not-a-picture")
    if found.kind in ("svg", "heic"):
        raise PictureError(f"{found.kind}-picture")
    if not 0 < found.width * found.height <= MAX_PIXELS:
        raise PictureError(
            "wide-picture",
            width=found.width, height=found.height, megapixels=MAX_PIXELS // 1_000_000,
        )  # fmt: skip
    return found.kind
