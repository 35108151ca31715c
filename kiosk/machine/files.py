"""Small files of the data folder: always whole, and never a reason to stop."""

import os
from pathlib import Path


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


def clear(data: Path) -> None:
    """Remove what programs that were killed while they wrote left half written, one folder deep."""
    for pattern in ("*.[0-9]*.part", "*/*.[0-9]*.part"):
        for part in data.glob(pattern):
            _forget(part)


def _forget(part: Path) -> None:
    try:
        part.unlink(missing_ok=True)
    except OSError:
        return
