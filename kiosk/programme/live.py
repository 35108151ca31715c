"""Finds the release to show: the one staff published, or the one the program came with."""

import re
from pathlib import Path

from kiosk import paths

_NAME = re.compile(r"v[1-9]\d{0,8}")


def published_release(data: Path) -> Path | None:
    """Return the file of the release that is live under a data folder, or None."""
    try:
        name = (data / "current").read_text("ascii").strip()
    except (OSError, UnicodeDecodeError):
        return None
    path = data / "releases" / f"{name}.release"
    return path if _NAME.fullmatch(name) and path.is_file() else None


def release_to_show(data: Path) -> Path:
    """Return the live release, or the shipped one while nothing has been published."""
    return published_release(data) or paths.shipped_release()
