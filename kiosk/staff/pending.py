"""A publication that staff agreed to and that waits for its moment; it survives a restart.

It names the very file that was looked at: if another content is prepared meanwhile, it is void.
"""

from contextlib import suppress
from datetime import datetime
from pathlib import Path

import msgspec
from msgspec import Struct

from kiosk.staff.prepared import FOLDER, prepared_release

FILE = "pending.json"


class Pending(Struct, frozen=True):
    """`at` is when to publish, an aware moment; None: as soon as nobody uses the kiosk."""

    at: datetime | None
    stamp: tuple[int, int]


def agree(data: Path, at: datetime | None) -> Pending | None:
    """Note that the prepared release may go live; return None if there is none, or no disk."""
    stamp = _stamp(data)
    if stamp is None:
        return None
    pending = Pending(at, stamp)
    file = data / FOLDER / FILE
    part = file.with_suffix(".part")
    try:
        part.write_bytes(msgspec.json.encode(pending))
        part.replace(file)
    except OSError:
        return None
    return pending


def agreed(data: Path) -> Pending | None:
    """Return what waits and is still the release that is prepared."""
    try:
        pending = msgspec.json.decode((data / FOLDER / FILE).read_bytes(), type=Pending)
    except (OSError, msgspec.MsgspecError):
        return None
    return pending if pending.stamp == _stamp(data) else None


def forget(data: Path) -> None:
    """Let nothing wait any more."""
    with suppress(OSError):
        (data / FOLDER / FILE).unlink(missing_ok=True)


def _stamp(data: Path) -> tuple[int, int] | None:
    try:
        status = prepared_release(data).stat()
    except OSError:
        return None
    return status.st_size, status.st_mtime_ns
