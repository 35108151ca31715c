"""What staff want to know of the machine: disk, width of the screen, the end of the log."""

import os
import re
import shutil
from pathlib import Path

from kiosk.machine.journal import NAME

# Of a log only the end is read.
LOG_BYTES = 64 * 1024
# Below this a publication may not fit any more.
LOW_DISK = 256 * 1024 * 1024
_SECTION = re.compile(r"^\[screen\][^\n]*\n?", re.MULTILINE)
_WIDTH = re.compile(r"^width_mm\s*=[^\n]*\n?", re.MULTILINE)


def disk(data: Path) -> tuple[int, int]:
    """Return free and total bytes of the disk that holds a data folder; (0, 0) if none is there."""
    try:
        usage = shutil.disk_usage(data if data.exists() else data.parent)
    except OSError:
        return 0, 0
    return usage.free, usage.total


def log_end(data: Path, lines: int) -> tuple[str, ...]:
    """Return the last lines of the log, the last first; none where the kiosk keeps no log."""
    try:
        with (data / NAME).open("rb") as file:
            file.seek(0, os.SEEK_END)
            file.seek(max(0, file.tell() - LOG_BYTES))
            text = file.read().decode("utf-8", "replace")
    except OSError:
        return ()
    return tuple(reversed(text.splitlines()[-lines:]))


def write_screen_width(settings: Path, millimetres: int) -> None:
    """Put the width of the screen into a settings file, all else as it was; OSError if not."""
    line = f"width_mm = {millimetres}\n"
    try:
        text = settings.read_text("utf-8")
    except FileNotFoundError:
        text = ""
    section = _SECTION.search(text)
    if section is None:
        text = f"{text.rstrip()}\n\n[screen]\n{line}".lstrip()
    else:
        end = text.find("\n[", section.end())
        body = text[section.end() : end if end >= 0 else len(text)]
        changed, count = _WIDTH.subn(line, body)
        text = text.replace(body, changed, 1) if count else (
            f"{text[: section.end()].rstrip()}\n{line}{text[section.end() :]}"
        )  # fmt: skip
    settings.parent.mkdir(parents=True, exist_ok=True)
    part = settings.with_name(settings.name + ".part")
    part.write_text(text, "utf-8")
    part.replace(settings)
