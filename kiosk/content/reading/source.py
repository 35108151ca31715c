"""Reads what staff hand in: a folder, or a zip of one. Nothing of it is believed.

Only YAML files of the known places are read, each regular, of a sane size and in UTF-8; links and
devices are refused, for a stick may come from anywhere.
"""

import os
import stat
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import BinaryIO

from kiosk.content.problems.problem import Problem, RefusedError
from kiosk.content.reading.archive import read_archive, read_members
from kiosk.content.reading.characters import find_forbidden
from kiosk.content.reading.names import is_litter, meant, name_problems

MAX_FILE_BYTES = 4 * 1024 * 1024
MAX_TOTAL_BYTES = 128 * 1024 * 1024
MAX_FILES = 5_000

_SINGLE = ("event.yaml", "venue.yaml", "places.yaml")
_FOLDERS = ("sessions", "speakers", "partnerships")
IMAGES = "images"
TRANSLATIONS = "translations.json"
_YAML = (".yaml", ".yml")


@dataclass
class Source:
    """The texts of a content by file name, sorted, `/` between folders; what is kept of their
    translations; and what was refused.
    """

    texts: dict[str, str] = field(default_factory=dict)
    translations: str = ""
    problems: list[Problem] = field(default_factory=list)


def read(path: Path) -> Source:
    """Return the YAML files of a folder or zip; raise RefusedError if it is neither."""
    if path.is_dir():
        raw, problems = _read_folder(path)
    elif path.is_file():
        raw, problems = read_archive(path, wanted, unread, MAX_FILE_BYTES, MAX_TOTAL_BYTES)
    else:
        raise RefusedError(Problem(str(path), 0, 0, "no-such-content"))
    source = Source(problems=problems)
    source.translations = raw.pop(TRANSLATIONS, b"").decode("utf-8", "replace")
    for name in sorted(raw):
        if find_forbidden(name):
            source.problems.append(Problem(ascii(name)[1:-1], 0, 0, "bad-file-name"))
            continue
        text = _decode(name, raw[name], source.problems)
        if text is not None:
            source.texts[name] = text
    return source


def wanted(name: str) -> bool:
    """Return whether a file of this name belongs to the format."""
    path = PurePosixPath(name)
    if path.name.startswith("."):
        return False
    return name in (*_SINGLE, TRANSLATIONS) or (path.parts[0] in _FOLDERS and path.suffix in _YAML)


def packed(name: str) -> bool:
    """Return whether a zip of a content holds a file of this name."""
    return wanted(name) or name.startswith(f"{IMAGES}/")


def unread(name: str) -> Problem | None:
    """Return what is to be said of a file that is not wanted, if it looks meant for the format."""
    if is_litter(name):
        return None
    path = PurePosixPath(name)
    rename = meant(name)
    if (len(path.parts) > 1 and path.parts[0] in _FOLDERS) or rename.casefold() in _SINGLE:
        better = PurePosixPath(rename if path.parts[0] in _FOLDERS else rename.casefold()).name
        return Problem(name, 0, 0, "unread-file", {"name": better})
    return Problem(name, 0, 0, "ignored-file") if path.suffix in _YAML else None


def relevant(name: str) -> bool:
    """Return whether a file or folder of this name is looked at: to be read, or to be refused."""
    path = PurePosixPath(name)
    if path.name.startswith("."):
        return False
    return path.parts[0] in (*_FOLDERS, IMAGES, TRANSLATIONS) or path.suffix in _YAML


def read_pictures(
    path: Path, names: Iterable[str], limit: int
) -> Iterator[tuple[str, bytes | None]]:
    """Yield each picture of the folder or zip that `read` took, None for one that is not there.

    Of a file that is larger than the limit there is one byte too many.
    """
    files = {name: f"{IMAGES}/{name}" for name in names}
    if path.is_dir():
        for name, file in files.items():
            inside = path / IMAGES
            yield name, None if inside.is_symlink() else _read_file(path / file, limit)
    elif files:
        yield from zip(files, read_members(path, files.values(), limit), strict=True)


def _read_folder(root: Path) -> tuple[dict[str, bytes], list[Problem]]:
    raw: dict[str, bytes] = {}
    problems: list[Problem] = []
    carried: list[str] = []
    total = 0
    for folder, folders, files in os.walk(root, onerror=refuse_folder):
        folders.sort()
        for name in sorted(files + [f for f in folders if (Path(folder) / f).is_symlink()]):
            path = Path(folder, name)
            relative = path.relative_to(root).as_posix()
            if packed(relative):
                carried.append(relative)
            if path.is_symlink() and (wanted(relative) or relative in _FOLDERS):
                problems.append(Problem(relative, 0, 0, "link"))
            elif wanted(relative):
                data = _read_file(path)
                if data is None:
                    problems.append(Problem(relative, 0, 0, "not-a-file"))
                    continue
                raw[relative] = data
                total += len(data)
            elif problem := unread(relative):
                problems.append(problem)
            if len(raw) > MAX_FILES or total > MAX_TOTAL_BYTES:
                limits: dict[str, object] = {
                    "megabytes": MAX_TOTAL_BYTES >> 20,
                    "files": MAX_FILES,
                }
                raise RefusedError(Problem(str(root), 0, 0, "too-much", limits))
    return raw, [*problems, *name_problems(carried)]


def refuse_folder(error: OSError) -> None:
    """Refuse a content of which a folder cannot be listed: its sessions would seem removed."""
    raise RefusedError(Problem(Path(error.filename).name, 0, 0, "not-a-file")) from error


def _read_file(path: Path, limit: int = MAX_FILE_BYTES) -> bytes | None:
    """Return the first bytes of a regular file, one more than allowed; None for anything else."""
    file = open_regular(path)
    if file is None:
        return None
    try:
        with file:
            return file.read(limit + 1)
    except OSError:
        return None


def open_regular(path: Path) -> BinaryIO | None:
    """Return a regular file, open for reading; None for a link, a device, or what cannot be read.

    It never waits, as opening a pipe would.
    """
    flags = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)
    flags |= getattr(os, "O_BINARY", 0)
    try:
        handle = os.open(path, flags)
    except OSError:
        return None
    if not stat.S_ISREG(os.fstat(handle).st_mode):
        os.close(handle)
        return None
    return os.fdopen(handle, "rb")


def _decode(name: str, data: bytes, problems: list[Problem]) -> str | None:
    """Return the text of a file, or None and the problems that stop it from being read."""
    if len(data) > MAX_FILE_BYTES:
        problems.append(Problem(name, 0, 0, "too-big", {"megabytes": MAX_FILE_BYTES >> 20}))
        return None
    try:
        # A second mark of the byte order, which some editors add, counts as no column either.
        text = data.decode("utf-8-sig").lstrip("\ufeff")
    except UnicodeDecodeError as error:
        problems.append(_bad_encoding(name, data, error.start))
        return None
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    found = find_forbidden(text)
    if found:
        index, character = found
        place = _place(text, index)
        problems.append(Problem(name, *place, "bad-character", {"character": character}))
        return None
    return text


def _bad_encoding(name: str, data: bytes, start: int) -> Problem:
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return Problem(name, 1, 1, "utf-16")
    line = data.count(b"\n", 0, start) + 1
    before = data[data.rfind(b"\n", 0, start) + 1 : start]
    seen = data[start : start + 1].decode("cp1252", errors="replace")
    column = len(before.decode("utf-8").removeprefix("\ufeff")) + 1
    return Problem(name, line, column, "not-utf-8", {"seen": seen})


def _place(text: str, index: int) -> tuple[int, int]:
    return text.count("\n", 0, index) + 1, index - text.rfind("\n", 0, index)
