"""What may be on a stick, by name: a function that writes it, and the problem it gives.

The problem is None for what is made harmless: such a content can go live, and nothing happens.
"""

import os
import socket
import struct
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from tests.content.broken_contents import CASES
from tests.content.conftest import GOOD, Files, write_content

PEOPLE = "speakers/zoe.yaml"
MEGABYTE = 1024 * 1024


class Hostile(NamedTuple):
    """Writes a folder or zip below the given folder and returns it; the code of its error."""

    write: Callable[[Path], Path]
    code: str | None


def _files(files: Files) -> Callable[[Path], Path]:
    """Return what writes the good content and some other files."""
    return lambda place: write_content(place / "programme", files)


def _speaker(text: str | bytes) -> Callable[[Path], Path]:
    return _files({PEOPLE: text})


def _biography(text: str) -> Callable[[Path], Path]:
    """Return what writes a person with a text, as a block of YAML."""
    block = "\n".join(f"    {line}" for line in text.split("\n"))
    return _speaker(f"- id: zoe\n  name: Zoé\n  biography: |\n{block}\n")


def _zip(change: Callable[[zipfile.ZipFile], None]) -> Callable[[Path], Path]:
    """Return what writes a zip of the good content, changed."""

    def write(place: Path) -> Path:
        with zipfile.ZipFile(place / "programme.zip", "w", zipfile.ZIP_DEFLATED) as archive:
            for name, text in GOOD.items():
                archive.writestr(name, text)
            change(archive)
        return place / "programme.zip"

    return write


def _named(*names: str) -> Callable[[Path], Path]:
    return _zip(lambda archive: [archive.writestr(name, "x") for name in names] and None)


def _with_mode(mode: int) -> Callable[[Path], Path]:
    def change(archive: zipfile.ZipFile) -> None:
        info = zipfile.ZipInfo("sessions/x.yaml")
        info.external_attr = mode << 16
        archive.writestr(info, "/etc/passwd")

    return _zip(change)


def _bomb(archive: zipfile.ZipFile) -> None:
    archive.writestr("sessions/bomb.yaml", bytes(40 * MEGABYTE))


def _lying_size(place: Path) -> Path:
    """Write a zip whose directory says that a bomb is small."""
    path = _zip(_bomb)(place)
    data = bytearray(path.read_bytes())
    at = data.rfind(b"PK\x01\x02", 0, data.rfind(b"sessions/bomb.yaml"))
    data[at + 24 : at + 28] = struct.pack("<I", 1000)
    path.write_bytes(data)
    return path


def _many_members(archive: zipfile.ZipFile) -> None:
    for n in range(6_000):
        archive.writestr(f"notes/{n}.txt", "")


def _secret(place: Path) -> Path:
    path = _zip(lambda archive: None)(place)
    data = bytearray(path.read_bytes())
    for start, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = data.find(start)
        data[at + offset] |= 1
    path.write_bytes(data)
    return path


def _cut(place: Path) -> Path:
    path = _zip(lambda archive: None)(place)
    path.write_bytes(path.read_bytes()[:-100])
    return path


def _wrong_sum(place: Path) -> Path:
    path = _zip(lambda archive: None)(place)
    data = path.read_bytes()
    at = data.index(b"event.yaml") + 12
    path.write_bytes(data[:at] + bytes([data[at] ^ 0xFF]) + data[at + 1 :])
    return path


def _link(name: str, target: str) -> Callable[[Path], Path]:
    def write(place: Path) -> Path:
        folder = write_content(place / "programme", {name: None} if name in GOOD else {})
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).symlink_to(target)
        return folder

    return write


def _pipe(place: Path) -> Path:
    folder = write_content(place / "programme", {})
    os.mkfifo(folder / "sessions" / "pipe.yaml")
    return folder


def _socket(place: Path) -> Path:
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


def _bytes_name(place: Path) -> Path:
    folder = write_content(place / "programme", {})
    Path(os.fsdecode(os.fsencode(folder) + b"/sessions/\xff\xfe.yaml")).write_text("id: a\n")
    return folder


def _deep_folders(place: Path) -> Path:
    folder = write_content(place / "programme", {})
    deep = folder / "sessions" / Path(*["d"] * 800)
    deep.mkdir(parents=True)
    return folder


def _many_files(place: Path) -> Path:
    folder = write_content(place / "programme", {})
    for n in range(5_100):
        (folder / "sessions" / f"{n}.yaml").touch()
    return folder


def _folder_for_a_file(place: Path) -> Path:
    folder = write_content(place / "programme", {"event.yaml": None})
    (folder / "event.yaml").mkdir()
    return folder


def _portrait(made: Callable[[], bytes], name: str = "zoe.png") -> Callable[[Path], Path]:
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


def _webp() -> bytes:
    return b"RIFF\x40\0\0\0WEBPVP8X\x0a\0\0\0\0\0\0\0" + b"\xfe\x3f\0" * 2 + bytes(60)


def _text_bomb() -> bytes:
    body = b"Comment\0\0" + zlib.compress(bytes(200 * MEGABYTE), 9)
    return png(1, 1, (b"zTXt", body), _PIXEL)


_PIXEL = (b"IDAT", zlib.compress(bytes(4), 9))
_SVG = (
    b'<svg xmlns="http://www.w3.org/2000/svg" xmlns:x="http://www.w3.org/1999/xlink">'
    + b"".join(
        b'<g id="a%d">%s</g>' % (n, b'<use x:href="#a%d"/>' % (n - 1) * 10) for n in range(9)
    )
    + b"</svg>"
)
_EVIL = '<img src="http://evil.example/x.png" onerror="alert(1)"><script>alert(2)</script>'
_NINE = ", ".join(["*a"] * 9)

YAML = {
    "merge-key bomb": Hostile(_speaker(
        "a: &a {k: v}\n" + "".join(f"b{n}: &b{n} {{<<: [{_NINE}]}}\n" for n in range(9))
    ), "special-start"),
    "a million small keys": Hostile(
        _speaker("".join(f"k{n}: v\n" for n in range(250_000))), "too-many-parts"),
    "one key 100,000 times": Hostile(_speaker("k: v\n" * 90_000), "duplicate-key"),
    "deep block lists": Hostile(_speaker("- " * 50_000 + "a\n"), "too-deep"),
    "deep indentation": Hostile(
        _speaker("".join(" " * n + "a:\n" for n in range(2_000))), "too-deep"),
    "deep keys": Hostile(_speaker("? " * 50_000 + "a\n"), "yaml-key"),
    "a line of 4 MB": Hostile(_speaker(f"- id: zoe\n  name: {'Z' * (4 * MEGABYTE - 40)}\n"),
                              "too-long"),
    "5 MB of text": Hostile(_biography("mot " * (5 * MEGABYTE // 4)), "too-big"),
    "quotes without end": Hostile(_speaker("- '" + "''" * 1_000_000), "open-quote"),
    "escapes without end": Hostile(_speaker('- "' + "\\" * 100_001), "bad-escape"),
    "a value of =": Hostile(_speaker("- id: zoe\n  name: =\n"), None),
    "30 February": Hostile(
        _files({"sessions/x.yaml": "id: x\ntitle: X\nstart: 2026-02-30 10:00\n"}),
        "impossible-date"),
    "an identifier that is a path": Hostile(
        _speaker("- id: ../../etc/passwd\n  name: Z\n"), "bad-id"),
    "a byte order mark and Windows lines": Hostile(
        _speaker(b"\xef\xbb\xbf- id: zoe\r\n  name: Zo\xc3\xa9\r\n"), None),
    "half a character": Hostile(_speaker(b"- id: zoe\n  name: \xed\xa0\x80\n"), "not-utf-8"),
    "remote pictures in HTML": Hostile(_biography(_EVIL), None),
    "remote pictures in Markdown": Hostile(
        _biography("![x](http://evil.example/x.png) [y](javascript:alert(1)) <http://evil.example>"
                   "\n\n[a]: file:///etc/passwd"), None),
    "50,000 stars": Hostile(_biography("*" * 49_000), None),
    "50,000 stars that open": Hostile(_biography("*a **b " * 7_000), None),
    "50,000 brackets": Hostile(_biography("[" * 25_000 + "]" * 24_000), None),
    "50,000 quotation marks": Hostile(_biography("> " * 24_000), None),
    "lists in lists in lists": Hostile(
        _biography("\n".join(" " * 2 * n + "- x" for n in range(150))), None),
    "50,000 spaces that do not break": Hostile(_biography("a" + "\u00a0" * 49_000 + "b"), None),
    "a formula of a spreadsheet": Hostile(
        _speaker("- id: zoe\n  name: \"=cmd|' /C calc'!A0\"\n"), None),
    "a format string": Hostile(_speaker("- id: zoe\n  name: '{0.__class__} %s {name}'\n"), None),
    "a question of SQL": Hostile(
        _speaker("- id: zoe\n  name: \"'); DROP TABLE session; --\"\n"), None),
}  # fmt: skip

ZIPS = {
    "a zip bomb": Hostile(_zip(_bomb), "zip-ratio"),
    "a zip that lies about its size": Hostile(_lying_size, "bad-zip"),
    "a zip that climbs": Hostile(_named("../../evil.yaml"), "zip-path"),
    "a zip with an absolute path": Hostile(_named("/etc/cron.d/evil"), "zip-path"),
    "a zip with a drive": Hostile(_named("C:\\evil.yaml"), "zip-path"),
    "a zip with a backslash": Hostile(_named("..\\evil.yaml"), "zip-path"),
    "a zip with a hidden stream": Hostile(_named("event.yaml:evil"), "zip-path"),
    "a zip with a device": Hostile(_named("sessions/CON.yaml"), "zip-path"),
    "a zip with another device": Hostile(_named("speakers/com1"), "zip-path"),
    "a zip with twins": Hostile(_named("Event.YAML"), "zip-twins"),
    "a zip with twins of another form": Hostile(
        _named("sessions/\u00e9.yaml", "sessions/e\u0301.yaml"), "zip-twins"),
    "a zip with a link": Hostile(_with_mode(0o120777), "zip-link"),
    "a zip with a node": Hostile(_with_mode(0o020666), "zip-link"),
    "a zip with very many files": Hostile(_zip(_many_members), "too-much"),
    "a zip with a password": Hostile(_secret, "zip-secret"),
    "a zip that was cut": Hostile(_cut, "bad-zip"),
    "a zip with a wrong sum": Hostile(_wrong_sum, "bad-zip"),
    "a zip in a zip": Hostile(
        _zip(lambda archive: archive.writestr("sessions/inner.zip", b"PK\x03\x04" * 100)), None),
}  # fmt: skip

FOLDERS = {
    "a link to a file": Hostile(_link("event.yaml", "/etc/passwd"), "link"),
    "a link to a folder": Hostile(_link("sessions/more", "/etc"), "link"),
    "a link to itself": Hostile(_link("sessions/self", "."), "link"),
    "a link to nothing that ends": Hostile(_link("sessions/zero.yaml", "/dev/zero"), "link"),
    "a pipe": Hostile(_pipe, "not-a-file"),
    "a socket": Hostile(_socket, "not-a-file"),
    "a name that is no text": Hostile(_bytes_name, "bad-file-name"),
    "very deep folders": Hostile(_deep_folders, None),
    "very many files": Hostile(_many_files, "too-much"),
    "a folder in place of a file": Hostile(_folder_for_a_file, "no-event"),
    "programs": Hostile(_files({"autorun.inf": b"[autorun]", "evil.exe": b"MZ"}), None),
}  # fmt: skip

PICTURES = {
    "182 kB of 8000 by 8000 pixels": Hostile(_portrait(lambda: png(8000, 8000)), "wide-picture"),
    "a picture of four thousand million pixels": Hostile(
        _portrait(lambda: png(65_535, 65_535, _PIXEL)), "wide-picture"),
    "a picture of 24 million pixels": Hostile(_portrait(lambda: png(6000, 4000)), None),
    "a text of 200 MB in a picture": Hostile(_portrait(_text_bomb),
                                             "bad-picture"),
    "a WebP with an endless canvas": Hostile(_portrait(_webp), "wide-picture"),
    "a drawing that takes minutes": Hostile(_portrait(lambda: _SVG), "svg-picture"),
    "a drawing that reads files": Hostile(
        _portrait(lambda: b'<svg><image href="file:///etc/passwd"/></svg>'), "svg-picture"),
    "a picture elsewhere": Hostile(_portrait(bytes, "../../../etc/passwd"), "bad-picture-name"),
    "a picture on the network": Hostile(
        _portrait(bytes, "http://evil.example/x.png"), "bad-picture-name"),
    "a picture on a share": Hostile(_portrait(bytes, "\\\\evil\\x.png"), "bad-picture-name"),
    "a program named like a picture": Hostile(
        _portrait(lambda: b"#!/bin/sh\nrm -rf /\n"), "not-a-picture"),
    "half a picture": Hostile(_portrait(lambda: png(300, 300)[:-30]), "bad-picture"),
}  # fmt: skip

# Those the messages are tested with as well: each gives one problem.
KNOWN = {
    name: Hostile(_files(case.files), case.code)
    for name, case in CASES.items()
    if name in {
        "alias bomb", "alias alone", "merge key", "tag", "deep list", "deep mapping",
        "endless list", "huge file", "windows-1252", "utf-16", "NUL", "bidi override",
        "escaped bidi override", "escaped NUL", "piled accents", "path as zone",
    }
}  # fmt: skip

INPUTS = YAML | ZIPS | FOLDERS | PICTURES | KNOWN
