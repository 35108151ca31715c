"""The pointer to the release to show: the one staff published, or the one the program came with.

The first line of `DATA/current` names a release of `DATA/releases`; what follows is a note about
how it came back. The file is replaced whole, under the lock that every publication holds, by staff
commands and by a kiosk that takes a bad release back.
"""

import os
import re
import sys
from pathlib import Path

from kiosk import paths

NAME = re.compile(r"v([1-9]\d{0,8})")


def published_release(data: Path) -> Path | None:
    """Return the file of the release that is live under a data folder, or None."""
    name = published_name(data)
    return kept_release(data, name) if name else None


def published_name(data: Path) -> str:
    """Return what `DATA/current` names, kept or not; "" if there is none that can be read."""
    return _pointer(data)[0].strip()


def lost_release(data: Path) -> str:
    """Return the name of the release that should be live and is not kept; or nothing."""
    return "" if published_release(data) else published_name(data)


def published_note(data: Path) -> str:
    """Return what was noted when `DATA/current` was made, "" if nothing was."""
    return _pointer(data)[2].strip()


def _pointer(data: Path) -> tuple[str, str, str]:
    try:
        return (data / "current").read_text("utf-8").partition("\n")
    except (OSError, UnicodeDecodeError):
        return ("", "", "")


def kept_release(data: Path, name: str) -> Path | None:
    """Return the file of a release that is kept under a data folder, or None."""
    path = data / "releases" / f"{name}.release"
    return path if NAME.fullmatch(name) and path.is_file() else None


def release_to_show(data: Path) -> Path:
    """Return the live release, or the shipped one while nothing has been published."""
    return published_release(data) or paths.shipped_release()


def point_to(data: Path, name: str, note: str = "") -> None:
    """Make a kept release the live one, with a note; the lock is held. Raises OSError."""
    part = data / "current.part"
    with part.open("w", encoding="utf-8") as file:
        file.write("".join(f"{line}\n" for line in (name, note) if line))
        file.flush()
        os.fsync(file.fileno())
    part.replace(data / "current")
    sync_folder(data)


def sync_folder(folder: Path) -> None:
    """Make a rename in a folder survive a power cut, where the platform can."""
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def lock(handle: int) -> bool:
    """Lock the open file `DATA/lock` until it is closed; return False if another process has it."""
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True
