"""Writes sticks: folders and zips with something on them that nobody should trust."""

import os
import socket
import struct
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from tests.content.conftest import GOOD, Files, write_content

PEOPLE = "speakers/zoe.yaml"
MEGABYTE = 1024 * 1024


class Hostile(NamedTuple):
    """Writes a folder or zip below the given folder and returns it; the code of its error."""

    write: Callable[[Path], Path]
    code: str | None


def files(files: Files) -> Callable[[Path], Path]:
    """Return what writes the good content and some other files."""
    return lambda place: write_content(place / "programme", files)


def speaker(text: str | bytes) -> Callable[[Path], Path]:
    return files({PEOPLE: text})


def biography(text: str) -> Callable[[Path], Path]:
    """Return what writes a person with a text, as a block of YAML."""
    block = "\n".join(f"    {line}" for line in text.split("\n"))
    return speaker(f"- id: zoe\n  name: Zoé\n  biography: |\n{block}\n")


def zipped(change: Callable[[zipfile.ZipFile], None]) -> Callable[[Path], Path]:
    """Return what writes a zip of the good content, changed."""

    def write(place: Path) -> Path:
        with zipfile.ZipFile(place / "programme.zip", "w", zipfile.ZIP_DEFLATED) as archive:
            for name, text in GOOD.items():
                archive.writestr(name, text)
            change(archive)
        return place / "programme.zip"

    return write


def named(*names: str) -> Callable[[Path], Path]:
    return zipped(lambda archive: [archive.writestr(name, "x") for name in names] and None)


def with_mode(mode: int) -> Callable[[Path], Path]:
    def change(archive: zipfile.ZipFile) -> None:
        info = zipfile.ZipInfo("sessions/x.yaml")
        info.external_attr = mode << 16
        archive.writestr(info, "/etc/passwd")

    return zipped(change)


def bomb(archive: zipfile.ZipFile) -> None:
    archive.writestr("sessions/bomb.yaml", bytes(40 * MEGABYTE))


def lying_size(place: Path) -> Path:
    """Write a zip whose directory says that a bomb is small."""
    path = zipped(bomb)(place)
    data = bytearray(path.read_bytes())
    at = data.rfind(b"PK\x01\x02", 0, data.rfind(b"sessions/bomb.yaml"))
    data[at + 24 : at + 28] = struct.pack("<I", 1000)
    path.write_bytes(data)
    return path


def many_members(archive: zipfile.ZipFile) -> None:
    for n in range(6_000):
        archive.writestr(f"notes/{n}.txt", "")


def secret(place: Path) -> Path:
    path = zipped(lambda archive: None)(place)
    data = bytearray(path.read_bytes())
    for start, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = data.find(start)
        data[at + offset] |= 1
    path.write_bytes(data)
    return path


def cut(place: Path) -> Path:
    path = zipped(lambda archive: None)(place)
    path.write_bytes(path.read_bytes()[:-100])
    return path


def wrong_sum(place: Path) -> Path:
    path = zipped(lambda archive: None)(place)
    data = path.read_bytes()
    at = data.index(b"event.yaml") + 12
    path.write_bytes(data[:at] + bytes([data[at] ^ 0xFF]) + data[at + 1 :])
    return path


def link(name: str, target: str) -> Callable[[Path], Path]:
    def write(place: Path) -> Path:
        folder = write_content(place / "programme", {name: None} if name in GOOD else {})
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).symlink_to(target)
        return folder

    return write


def pipe(place: Path) -> Path:
    folder = write_content(place / "programme", {})
    os.mkfifo(folder / "sessions" / "pipe.yaml")
    return folder


def with_socket(place: Path) -> Path:
    folder = write_content(place / "programme", {})
    before = Path.cwd()
    # The name of a socket may be a hundred characters long at most.
    os.chdir(folder)
    try:
        with socket.socket(socket.AF_UNIX) as one:
            one.bind("speakers/s.yaml")
    finally:
        os.chdir(before)
    return folder


def bytes_name(place: Path) -> Path:
    folder = write_content(place / "programme", {})
    Path(os.fsdecode(os.fsencode(folder) + b"/sessions/\xff\xfe.yaml")).write_text("id: a\n")
    return folder


def deep_folders(place: Path) -> Path:
    folder = write_content(place / "programme", {})
    deep = folder / "sessions" / Path(*["d"] * 800)
    deep.mkdir(parents=True)
    return folder


def many_files(place: Path) -> Path:
    folder = write_content(place / "programme", {})
    for n in range(5_100):
        (folder / "sessions" / f"{n}.yaml").touch()
    return folder


def folder_for_a_file(place: Path) -> Path:
    folder = write_content(place / "programme", {"event.yaml": None})
    (folder / "event.yaml").mkdir()
    return folder


def portrait(made: Callable[[], bytes], name: str = "zoe.png") -> Callable[[Path], Path]:
    """Return what writes a person with a portrait; it is made when it is needed, and may be large.

    The person is in no session, which is no error.
    """
    person = f"- id: zoe\n  name: Zoé\n  photo: {{file: '{name}', alt: {{fr: Z, en: Z}}}}\n"
    return lambda place: write_content(
        place / "programme", {PEOPLE: person, "images/zoe.png": made()}
    )


def png(width: int, height: int, *chunks: tuple[bytes, bytes]) -> bytes:
    """Return a PNG of a size with some chunks; one of nothing but zeros unless given."""
    start = (b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
    written = b"\x89PNG\r\n\x1a\n"
    if not chunks:
        chunks = ((b"IDAT", zlib.compress(bytes(width * 3 + 1) * height, 9)),)
    for kind, body in (start, *chunks, (b"IEND", b"")):
        written += struct.pack(">I", len(body)) + kind + body
        written += struct.pack(">I", zlib.crc32(kind + body))
    return written


def webp() -> bytes:
    return b"RIFF\x40\0\0\0WEBPVP8X\x0a\0\0\0\0\0\0\0" + b"\xfe\x3f\0" * 2 + bytes(60)


def text_bomb() -> bytes:
    body = b"Comment\0\0" + zlib.compress(bytes(200 * MEGABYTE), 9)
    return png(1, 1, (b"zTXt", body), PIXEL)


PIXEL = (b"IDAT", zlib.compress(bytes(4), 9))
SVG = (
    b'<svg xmlns="http://www.w3.org/2000/svg" xmlns:x="http://www.w3.org/1999/xlink">'
    + b"".join(
        b'<g id="a%d">%s</g>' % (n, b'<use x:href="#a%d"/>' % (n - 1) * 10) for n in range(9)
    )
    + b"</svg>"
)
