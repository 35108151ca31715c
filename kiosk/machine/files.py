"""Small files of the data folder: always whole, and never a reason to stop."""

import os
import re
import sys
from pathlib import Path

# What `replace` writes until it is whole: JSON or figures, with the number of the process.
_PART = re.compile(r"\.(?:json|prom)\.([0-9]{1,9})\.part$")


def replace(file: Path, text: str, durable: bool = False) -> bool:
    """Write a file whole; return False, and leave the one before, where that cannot be done.

    `durable`: also whole after a power cut, which takes the disk some milliseconds.
    """
    part = file.with_name(f"{file.name}.{os.getpid()}.part")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        with part.open("w", encoding="utf-8", newline="\n") as out:
            out.write(text)
            if durable:
                out.flush()
                os.fsync(out.fileno())
        part.replace(file)
    except OSError:
        _forget(part)
        return False
    return True


def read(file: Path) -> str:
    """Return the text of a file, "" if there is none that can be read."""
    try:
        return file.read_text("utf-8")
    except (OSError, UnicodeDecodeError):
        return ""


def clear(folder: Path) -> None:
    """Remove what kiosks that were killed while they wrote left half written in a folder.

    Only files that `replace` makes, of processes that are no more.
    """
    try:
        found = [(part, _PART.search(part.name)) for part in folder.iterdir()]
    except OSError:
        return
    for part, named in found:
        if named and not _lives(int(named[1])):
            _forget(part)


def _lives(process: int) -> bool:
    if sys.platform == "win32":
        # Asked there, a process would end. What one has open cannot be removed.
        return False
    try:
        os.kill(process, 0)
    except OSError as error:
        return not isinstance(error, ProcessLookupError)
    return True


def _forget(part: Path) -> None:
    try:
        part.unlink(missing_ok=True)
    except OSError:
        return
