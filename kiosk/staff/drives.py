"""The removable drives that are there: where a desktop mounts sticks, or a fixed place."""

import glob
import os
import sys
from collections.abc import Sequence
from pathlib import Path

# Where udisks and its like mount: by user and name, or by name alone.
_PATTERNS = ("/media/*/*", "/run/media/*/*", "/media/*")


def drives(mounts: Sequence[str] = (), patterns: Sequence[str] = _PATTERNS) -> list[Path]:
    """Return the top folders of the drives that are mounted now, fixed mount points first."""
    if sys.platform == "win32":
        return [*map(Path, mounts), *_letters()]
    places = [*mounts, *(path for pattern in patterns for path in sorted(glob.glob(pattern)))]
    return [Path(place) for place in dict.fromkeys(places) if os.path.ismount(place)]


def _letters() -> list[Path]:
    """Return the drives of Windows that can be taken out."""
    if sys.platform == "win32":
        import ctypes

        removable = 2
        kernel = ctypes.windll.kernel32
        there = kernel.GetLogicalDrives()
        letters = [f"{chr(ord('A') + n)}:\\" for n in range(26) if there >> n & 1]
        return [Path(letter) for letter in letters if kernel.GetDriveTypeW(letter) == removable]
    return []
