"""Puts a content folder into one zip, for a stick or a message."""

import zipfile
from pathlib import Path

from kiosk.content.reading.source import packed, read
from kiosk.content.reading.staging import plain_files

# The oldest moment a zip can tell: the same content gives the same bytes.
_WHEN = (1980, 1, 1, 0, 0, 0)


def pack(folder: Path, target: Path) -> int:
    """Write the files of the format into a zip, whole or not at all; return how many they are.

    Raise RefusedError if a kiosk would refuse the zip, OSError if the zip cannot be written.
    """
    part = target.with_name(target.name + ".part")
    names = [name for name in plain_files(folder) if packed(name)]
    try:
        with zipfile.ZipFile(part, "w", zipfile.ZIP_DEFLATED) as archive:
            for name in names:
                archive.writestr(zipfile.ZipInfo(name, _WHEN), (folder / name).read_bytes(),
                                 zipfile.ZIP_DEFLATED)  # fmt: skip
        # What the kiosk would refuse is better known here than in the hall.
        read(part)
        part.replace(target)
    finally:
        part.unlink(missing_ok=True)
    return len(names)
