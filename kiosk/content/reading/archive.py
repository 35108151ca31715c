"""Reads a zip without unpacking it. One bad member refuses the whole archive, never only itself."""

import stat
import zipfile
import zlib
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from kiosk.content.problems.problem import Problem, RefusedError
from kiosk.content.reading.names import is_safe, twins

MAX_FILES = 5_000
MAX_BYTES = 500 * 1024 * 1024
MAX_RATIO = 100

_DAMAGE = (
    zipfile.BadZipFile, zlib.error, NotImplementedError, RuntimeError, EOFError, OSError,
)  # fmt: skip


def read_archive(
    path: Path,
    wanted: Callable[[str], bool],
    unread: Callable[[str], Problem | None],
    max_file: int,
    max_total: int,
) -> tuple[dict[str, bytes], list[Problem]]:
    """Return the wanted files of a zip and what `unread` says of others; or raise RefusedError.

    A zip of one folder reads like a zip of what is in it.
    """
    try:
        with zipfile.ZipFile(path) as archive:
            members = _members(archive)
            _refuse(path, members)
            return _read(archive, members, wanted, unread, max_file, max_total)
    except _DAMAGE as e:
        raise RefusedError(Problem(path.name, 0, 0, "bad-zip")) from e


def read_members(path: Path, names: Iterable[str], limit: int) -> Iterator[bytes | None]:
    """Yield members of a zip that was accepted, by the names `read_archive` gives; None if absent.

    Of one that is larger than the limit there is one byte too many.
    """
    with zipfile.ZipFile(path) as archive:
        members = _members(archive)
        by_name = {name: member for name, member in _files(members)}
        for name in names:
            member = by_name.get(name)
            try:
                yield archive.open(member).read(limit + 1) if member else None
            except _DAMAGE:
                yield b""


def _members(archive: zipfile.ZipFile) -> list[zipfile.ZipInfo]:
    return [m for m in archive.infolist() if not m.filename.startswith("__MACOSX/")]


def _files(members: list[zipfile.ZipInfo]) -> list[tuple[str, zipfile.ZipInfo]]:
    """Return the files by their names within the one folder there is, if there is only one."""
    files = [member for member in members if not member.is_dir()]
    tops = {member.filename.partition("/")[0] for member in members}
    inner = f"{tops.pop()}/" if len(tops) == 1 and all("/" in f.filename for f in files) else ""
    return [(member.filename.removeprefix(inner), member) for member in files]


def _refuse(path: Path, members: list[zipfile.ZipInfo]) -> None:
    total = sum(member.file_size for member in members)
    if len(members) > MAX_FILES or total > MAX_BYTES:
        limits: dict[str, object] = {"megabytes": MAX_BYTES >> 20, "files": MAX_FILES}
        raise RefusedError(Problem(path.name, 0, 0, "too-much", limits))
    problems = [
        Problem(path.name, 0, 0, code, {"member": member.filename})
        for member in members
        if (code := _trap(member))
    ]
    for name, other in twins(member.filename for member in members):
        problems.append(Problem(path.name, 0, 0, "zip-twins", {"member": name, "other": other}))
    if problems:
        raise RefusedError(*problems)


def _trap(member: zipfile.ZipInfo) -> str:
    """Return the code of what is wrong with a member, or nothing."""
    mode = member.external_attr >> 16
    if stat.S_IFMT(mode) not in (0, stat.S_IFREG, stat.S_IFDIR):
        return "zip-link"
    if member.flag_bits & 1:
        return "zip-secret"
    if not is_safe(member.orig_filename.removesuffix("/")):
        return "zip-path"
    if member.file_size > MAX_RATIO * max(member.compress_size, 1):
        return "zip-ratio"
    return ""


def _read(
    archive: zipfile.ZipFile,
    members: list[zipfile.ZipInfo],
    wanted: Callable[[str], bool],
    unread: Callable[[str], Problem | None],
    max_file: int,
    max_total: int,
) -> tuple[dict[str, bytes], list[Problem]]:
    raw: dict[str, bytes] = {}
    problems: list[Problem] = []
    total = 0
    for name, member in _files(members):
        if wanted(name):
            with archive.open(member) as file:
                raw[name] = file.read(max_file + 1)
            total += len(raw[name])
        elif problem := unread(name):
            problems.append(problem)
        if total > max_total:
            limits: dict[str, object] = {"megabytes": max_total >> 20, "files": MAX_FILES}
            name = Path(archive.filename or "").name
            raise RefusedError(Problem(name, 0, 0, "too-much", limits))
    return raw, problems
