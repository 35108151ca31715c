"""Decodes a picture whose header was accepted, and makes the squares that the screen shows."""

import io

from PIL import Image, ImageOps

from kiosk.content.pictures.imageheader import MAX_PIXELS
from kiosk.programme.records import PORTRAITS

_QUALITY = 85
_WHITE = (255, 255, 255)


def renditions(data: bytes, kind: str, focus: tuple[float, float]) -> dict[str, bytes]:
    """Return a JPEG of each size; any error means that the file cannot be decoded."""
    square = _square(data, kind, focus)
    return {size: _jpeg(square, side) for size, side in PORTRAITS.items()}


def _square(data: bytes, kind: str, focus: tuple[float, float]) -> Image.Image:
    with Image.open(io.BytesIO(data), formats=[kind]) as image:
        if image.width * image.height > MAX_PIXELS:
            # The header that was read first was another one.
            raise ValueError(image.size)
        # A photograph is decoded no larger than it takes; other kinds ignore this.
        image.draft("RGB", (2 * PORTRAITS["large"], 2 * PORTRAITS["large"]))
        upright = ImageOps.exif_transpose(image)
        pixels = _opaque(upright)
    side = min(pixels.size)
    left, top = (
        round(min(max(part * length - side / 2, 0), length - side))
        for part, length in zip(focus, pixels.size, strict=True)
    )
    return pixels.crop((left, top, left + side, top + side))


def _opaque(image: Image.Image) -> Image.Image:
    """Return plain colours; what one could see through is white."""
    if not image.has_transparency_data:
        return image.convert("RGB")
    image = image.convert("RGBA")
    ground = Image.new("RGB", image.size, _WHITE)
    ground.paste(image, mask=image.getchannel("A"))
    return ground


def _jpeg(square: Image.Image, side: int) -> bytes:
    """Return a square as a JPEG of a side, or its own if that is shorter; without metadata."""
    side = min(side, square.width)
    small = square.resize((side, side), Image.Resampling.LANCZOS, reducing_gap=3.0)
    small.info.clear()
    buffer = io.BytesIO()
    small.save(buffer, "JPEG", quality=_QUALITY, optimize=True)
    return buffer.getvalue()
