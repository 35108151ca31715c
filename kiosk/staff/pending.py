"""A publication that staff agreed to and that waits for its moment; it survives a restart.

It names the very file that was looked at: if another content is prepared meanwhile, it is void.
Why one did not go live is noted as well: nobody stands before the screen at that moment.
"""

from contextlib import suppress
from datetime import datetime
from pathlib import Path

import msgspec
from msgspec import Struct

from kiosk.programme.records import Text
from kiosk.staff.prepared import FOLDER, prepared_release

FILE = "pending.json"
FAILURE = "failure.json"


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
    return pending if _write(data / FOLDER / FILE, pending) else None


def agreed(data: Path) -> Pending | None:
    """Return what waits and is still the release that is prepared."""
    try:
        pending = msgspec.json.decode((data / FOLDER / FILE).read_bytes(), type=Pending)
    except (OSError, msgspec.MsgspecError):
        return None
    return pending if pending.stamp == _stamp(data) else None


def forget(data: Path) -> None:
    """Let nothing wait any more, and what failed before be forgotten."""
    for name in (FILE, FAILURE):
        with suppress(OSError):
            (data / FOLDER / name).unlink(missing_ok=True)


def note_failure(data: Path, message: Text) -> None:
    """Note in every language why what waited did not go live."""
    _write(data / FOLDER / FAILURE, message)


def failure(data: Path) -> Text:
    """Return why what waited last did not go live; nothing if it did, or was forgotten."""
    try:
        found = msgspec.json.decode((data / FOLDER / FAILURE).read_bytes(), type=dict[str, str])
    except (OSError, msgspec.MsgspecError):
        return {}
    return found


def _write(file: Path, value: object) -> bool:
    part = file.with_suffix(".part")
    try:
        part.write_bytes(msgspec.json.encode(value))
        part.replace(file)
    except OSError:
        return False
    return True


def _stamp(data: Path) -> tuple[int, int] | None:
    try:
        status = prepared_release(data).stat()
    except OSError:
        return None
    return status.st_size, status.st_mtime_ns
