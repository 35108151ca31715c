"""Takes a copy of what staff bring; only the copy is checked and published.

So what was checked is what goes live, whatever happens to the stick meanwhile. Only plain files of
the format are copied, and a link or a device refuses the whole.
"""

import os
import shutil
import stat
from pathlib import Path

from kiosk.content.problems.problem import Problem, RefusedError
from kiosk.content.progress import Progress
from kiosk.content.reading.archive import MAX_BYTES
from kiosk.content.reading.source import MAX_FILES, open_regular, refuse_folder, relevant
from kiosk.staff.finding import stamp_of

_CHUNK = 1024 * 1024


def stage(source: Path, folder: Path, progress: Progress) -> Path:
    """Copy a folder or zip into a new folder, and return the copy; or raise RefusedError.

    `progress` is told the step "copy". OSError means that the copy could not be written.
    """
    before = stamp_of(source)
    if before is None:
        code = "not-a-file" if source.exists() else "no-such-content"
        raise RefusedError(Problem(source.name, 0, 0, code))
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    target = folder / source.name
    names = plain_files(source) if source.is_dir() else [""]
    total = 0
    for done, name in enumerate(names):
        progress("copy", done, len(names))
        # Of a zip there is one name, the empty one: the file itself.
        total += _copy(source / name, target / name, source.name, MAX_BYTES - total)
    if stamp_of(source) != before:
        raise RefusedError(Problem(source.name, 0, 0, "still-changing"))
    return target


def plain_files(root: Path) -> list[str]:
    """Return the names of the files of a content, `/` between folders; or raise RefusedError."""
    found: list[str] = []
    problems: list[Problem] = []
    for folder, folders, files in os.walk(root, onerror=refuse_folder):
        folders.sort()
        for name in sorted([*files, *folders]):
            path = Path(folder, name)
            relative = path.relative_to(root).as_posix()
            if not relevant(relative):
                continue
            mode = path.lstat().st_mode
            if stat.S_ISLNK(mode):
                problems.append(Problem(relative, 0, 0, "link"))
            elif stat.S_ISREG(mode):
                found.append(relative)
            elif not stat.S_ISDIR(mode):
                problems.append(Problem(relative, 0, 0, "not-a-file"))
        if len(found) > MAX_FILES:
            limits: dict[str, object] = {"megabytes": MAX_BYTES >> 20, "files": MAX_FILES}
            problems.append(Problem(root.name, 0, 0, "too-much", limits))
            break
    if problems:
        raise RefusedError(*problems)
    return found


def _copy(source: Path, target: Path, name: str, most: int) -> int:
    """Copy one regular file; return how many bytes that were."""
    file = open_regular(source)
    if file is None:
        raise RefusedError(Problem(source.name, 0, 0, "not-a-file"))
    target.parent.mkdir(parents=True, exist_ok=True)
    copied = 0
    with file, target.open("xb") as copy:
        while chunk := _read(file.fileno(), source.name):
            copied += len(chunk)
            if copied > most:
                limits: dict[str, object] = {"megabytes": MAX_BYTES >> 20, "files": MAX_FILES}
                raise RefusedError(Problem(name, 0, 0, "too-much", limits))
            copy.write(chunk)
    return copied


def _read(handle: int, name: str) -> bytes:
    """Return the next bytes; a stick that was pulled out is a problem of the content."""
    try:
        return os.read(handle, _CHUNK)
    except OSError as error:
        raise RefusedError(Problem(name, 0, 0, "not-a-file")) from error
