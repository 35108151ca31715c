"""Reads kind and size of a picture from its first bytes, before any decoder sees it."""

from typing import NamedTuple

# What says that it is larger is never decoded.
MAX_PIXELS = 24_000_000

_PNG = b"\x89PNG\r\n\x1a\n"
# Frames of JPEG that carry the size: all but tables, restarts and arithmetic coding's own.
_JPEG_SIZES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
_JPEG_ALONE = frozenset([0x01, *range(0xD0, 0xD9)])


class Header(NamedTuple):
    """Kind ("PNG", "JPEG", "WEBP"; "svg", "heic" are not read) and size in pixels, or 0."""

    kind: str
    width: int = 0
    height: int = 0


def header(data: bytes) -> Header | None:
    """Return what a picture says of itself; None for what is no picture, or a damaged one."""
    if data.startswith(_PNG):
        return _png(data)
    if data.startswith(b"\xff\xd8\xff"):
        return _jpeg(data)
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return _webp(data)
    if data[4:8] == b"ftyp" and data[8:11] in (b"hei", b"hev", b"mif", b"avi"):
        return Header("heic")
    start = data[:4096].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if start.startswith((b"<?xml", b"<!doctype svg", b"<svg", b"<!--")) and b"<svg" in start:
        return Header("svg")
    return None


def _png(data: bytes) -> Header | None:
    if data[12:16] != b"IHDR" or len(data) < 24:
        return None
    return Header("PNG", _big(data[16:20]), _big(data[20:24]))


def _jpeg(data: bytes) -> Header | None:
    at = 2
    while at + 9 <= len(data):
        if data[at] != 0xFF:
            return None
        marker = data[at + 1]
        if marker == 0xFF:
            at += 1
        elif marker in _JPEG_ALONE:
            at += 2
        elif marker in _JPEG_SIZES:
            return Header("JPEG", _big(data[at + 7 : at + 9]), _big(data[at + 5 : at + 7]))
        else:
            at += 2 + max(2, _big(data[at + 2 : at + 4]))
    return None


def _webp(data: bytes) -> Header | None:
    """Read the first chunk (RFC 9649)."""
    if len(data) < 30:
        return None
    chunk = data[12:16]
    if chunk == b"VP8X":
        return Header("WEBP", _little(data[24:27]) + 1, _little(data[27:30]) + 1)
    if chunk == b"VP8 ":
        return Header("WEBP", _little(data[26:28]) & 0x3FFF, _little(data[28:30]) & 0x3FFF)
    if chunk == b"VP8L":
        bits = _little(data[21:25])
        return Header("WEBP", (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1)
    return None


def _big(data: bytes) -> int:
    return int.from_bytes(data, "big")


def _little(data: bytes) -> int:
    return int.from_bytes(data, "little")
