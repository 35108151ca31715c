"""Pictures: what is accepted, what becomes of it, and what is refused without being decoded."""

import io
import os
import random
import re
import struct
import zlib
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest
from PIL import Image

from kiosk.content.pictures import pixels
from kiosk.content.pictures.imageheader import MAX_PIXELS, Header, header
from kiosk.content.pictures.squares import MAX_BYTES, PictureError, portrait
from kiosk.programme.records import PORTRAITS
from tests.fixtures.pictures import BLUE, RED, opened, picture

Write = Callable[..., Path]
KINDS = ("PNG", "JPEG", "WEBP")


def png(width: int, height: int, data: bytes = b"") -> bytes:
    """Return a PNG whose header says a size, whatever its data."""

    def chunk(kind: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + kind + body + struct.pack(
            ">I", zlib.crc32(kind + body)
        )  # fmt: skip

    start = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", start) + chunk(b"IDAT", data) + chunk(b"IEND", b"")


def code(data: bytes) -> str:
    with pytest.raises(PictureError) as refused:
        portrait(data)
    return refused.value.code


def near(one: object, other: tuple[int, int, int]) -> bool:
    assert isinstance(one, tuple)
    return all(abs(a - b) < 30 for a, b in zip(one, other, strict=True))


@pytest.mark.parametrize("kind", KINDS)
def test_each_kind_becomes_two_squares(kind: str) -> None:
    made = portrait(picture(kind))
    assert re.fullmatch("[0-9a-f]{16}", made.id)
    for size, data in made.renditions.items():
        image = opened(data)
        side = min(PORTRAITS[size], 600)
        assert (image.format, image.mode, image.size) == ("JPEG", "RGB", (side, side))


@pytest.mark.parametrize(
    ("focus", "left", "right"),
    [((0.5, 0.5), BLUE, BLUE), ((0.0, 0.5), RED, BLUE), ((1.0, 0.0), BLUE, BLUE)],
)
def test_the_focus_is_in_the_square(
    focus: tuple[float, float], left: tuple[int, int, int], right: tuple[int, int, int]
) -> None:
    image = opened(portrait(picture(), focus).renditions["large"])
    middle = image.height // 2
    # In the middle the square begins at a sixth of the width, which is red for another sixth.
    first = RED if focus == (0.5, 0.5) else left
    assert near(image.getpixel((5, middle)), first)
    assert near(image.getpixel((image.width - 5, middle)), right)


def test_a_small_picture_is_not_blown_up() -> None:
    made = portrait(picture(size=(100, 300)))
    assert {opened(data).size for data in made.renditions.values()} == {(100, 100)}


def test_metadata_is_gone() -> None:
    exif = Image.Exif()
    exif[0x010E] = "SECRET-PLACE"
    exif.get_ifd(0x8825)[2] = (43.0, 17.0, 0.0)
    data = picture("JPEG", exif=exif, comment=b"SECRET-WORDS", icc_profile=b"SECRET-PROFILE")
    assert b"SECRET" in data
    for made in portrait(data).renditions.values():
        assert b"SECRET" not in made
        assert b"Exif" not in made
        assert not opened(made).getexif()


def test_a_photograph_is_turned_as_the_camera_said() -> None:
    exif = Image.Exif()
    exif[0x0112] = 6  # turned a quarter: its left third is at the top
    made = portrait(picture("JPEG", exif=exif), (0.5, 0.0))
    image = opened(made.renditions["large"])
    assert near(image.getpixel((image.width // 2, 5)), RED)
    assert near(image.getpixel((image.width // 2, image.height - 5)), BLUE)


@pytest.mark.parametrize("mode", ["RGBA", "LA", "P", "L", "1", "CMYK", "I;16"])
def test_any_kind_of_colour(mode: str) -> None:
    kind = "JPEG" if mode == "CMYK" else "PNG"
    image = Image.new(mode, (40, 40))
    buffer = io.BytesIO()
    image.save(buffer, kind, **({"transparency": 0} if mode == "P" else {}))
    made = opened(portrait(buffer.getvalue()).renditions["small"])
    assert made.mode == "RGB"
    if mode in ("RGBA", "LA", "P"):
        assert near(made.getpixel((20, 20)), (255, 255, 255))


def test_the_first_picture_of_several_counts() -> None:
    frames = [Image.new("RGB", (64, 64), colour) for colour in (RED, BLUE)]
    buffer = io.BytesIO()
    frames[0].save(buffer, "WEBP", save_all=True, append_images=frames[1:], duration=50)
    made = opened(portrait(buffer.getvalue()).renditions["small"])
    assert near(made.getpixel((32, 32)), RED)


@pytest.mark.parametrize("kind", KINDS)
def test_the_header_is_read_first(kind: str) -> None:
    assert header(picture(kind, (321, 123))) == Header(kind, 321, 123)
    assert header(picture(kind, (321, 123))[:2000]) == Header(kind, 321, 123)


@pytest.mark.parametrize("lossless", [True, False])
def test_both_kinds_of_webp(lossless: bool) -> None:
    assert header(picture("WEBP", (300, 200), lossless=lossless)) == Header("WEBP", 300, 200)


def test_a_webp_with_more_to_it() -> None:
    data = picture("WEBP", (300, 200), icc_profile=b"x" * 10)
    assert data[12:16] == b"VP8X"
    assert header(data) == Header("WEBP", 300, 200)


@pytest.mark.parametrize(
    "data",
    [
        png(8000, 8000, zlib.compress(bytes(8000 * 3 + 1) * 8000)), png(2**31 - 1, 2**31 - 1),
        png(0, 10), png(16_000, 16_000),
        b"RIFF\0\0\0\0WEBPVP8X\n\0\0\0\0\0\0\0" + b"\xff" * 6 + b"\0" * 100,
        b"\xff\xd8\xff\xc0\0\x11\x08\xff\xff\xff\xff\x03" + b"\0" * 100,
    ],
    ids=["8000", "endless", "empty", "16000", "webp", "jpeg"],
)  # fmt: skip
def test_too_many_pixels_are_never_decoded(data: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    def decode(*_: object, **__: object) -> None:
        raise AssertionError("decoded")

    monkeypatch.setattr(Image, "open", decode)
    assert len(data) < 250_000
    assert code(data) == "wide-picture"


def test_a_header_that_lies_is_not_believed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pixels, "MAX_PIXELS", 100)
    assert code(picture()) == "bad-picture"


def test_too_many_bytes_are_not_looked_at() -> None:
    assert code(b"\x89PNG" + bytes(MAX_BYTES)) == "big-picture"


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (b"", "not-a-picture"),
        (b"GIF89a" + bytes(100), "not-a-picture"),
        (b"%PDF-1.7", "not-a-picture"),
        (b"BM" + bytes(100), "not-a-picture"),
        (b"MZ" + bytes(100), "not-a-picture"),
        (b"<html><img src=x></html>", "not-a-picture"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'><use href='#a'/></svg>", "svg-picture"),
        (b"\xef\xbb\xbf\n<?xml version='1.0'?>\n<!-- x -->\n<SVG/>", "svg-picture"),
        (b"\0\0\0\x18ftypheic" + bytes(100), "heic-picture"),
        (picture("PNG")[:200], "bad-picture"),
        (picture("JPEG")[:-1500], "bad-picture"),
        (picture("WEBP")[:-50], "bad-picture"),
        (png(100, 100, b"no data"), "bad-picture"),
        (b"\xff\xd8\xff\xc0\0\x11\x08\0\x10\0\x10\x03" + b"\0" * 100, "bad-picture"),
        (b"\xff\xd8\xff" + b"\xff" * 50_000, "not-a-picture"),
        (b"\xff\xd8\xff\xe0\0\0" * 50, "not-a-picture"),
    ],
)  # fmt: skip
def test_what_is_no_picture_is_said(data: bytes, expected: str) -> None:
    assert code(data) == expected


def test_random_changes_never_escape() -> None:
    """Any damage to a good file gives a picture or a PictureError, nothing else."""
    chance = random.Random(7)
    good = [picture(kind, (60, 40)) for kind in KINDS]
    for _ in range(int(os.environ.get("KIOSK_FUZZ", "600"))):
        data = bytearray(chance.choice(good))
        for _ in range(chance.randint(1, 6)):
            data[chance.randrange(len(data))] = chance.randrange(256)
        if chance.random() < 0.3:
            del data[chance.randrange(len(data)) :]
        with suppress(PictureError):
            made = portrait(bytes(data))
            assert {opened(one).format for one in made.renditions.values()} == {"JPEG"}


def test_the_limits_are_those_promised() -> None:
    assert (MAX_PIXELS, MAX_BYTES) == (24_000_000, 10 * 1024 * 1024)
