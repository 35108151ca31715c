"""The code of six digits that opens the staff area.

Only a scrypt hash of it is kept, in a file that nobody else on the machine may read. After five
wrong codes the area is locked for five minutes, and a restart does not open it: each try is
written down before it is judged.
"""

import hmac
import os
import re
import time
from collections.abc import Callable
from contextlib import suppress
from itertools import pairwise
from pathlib import Path
from typing import TypeVar

import msgspec
from msgspec import Struct

from kiosk.catalogue import N_

DIGITS = 6
TRIES = 5
LOCK_S = 300

# What RFC 7914 was presented with for a login: 16 MiB and less than a tenth of a second.
_COST, _BLOCK, _PARALLEL = 2**14, 8, 1
_MEMORY = 128 * _COST * _BLOCK * _PARALLEL + 1024 * 1024

T = TypeVar("T")


class PinError(Exception):
    """A code cannot be set; the text is a sentence for staff."""


class _Hash(Struct, frozen=True):
    salt: bytes
    hash: bytes
    cost: int
    block: int
    parallel: int


class _Tries(Struct, frozen=True):
    """Wrong codes in a row, and until when the area is locked, in seconds of the epoch."""

    failed: int = 0
    locked_until: float = 0.0


def refuse_bad(code: str) -> None:
    """Raise PinError for what is not a code, or is too simple to be one."""
    if not re.fullmatch(rf"[0-9]{{{DIGITS}}}", code):
        raise PinError(N_("The access code has six digits."))
    if _is_simple(code):
        raise PinError(N_("This code is easy to guess: choose another one."))


class Gate:
    """The lock of the staff area. `now` is the time of day, which a restart does not set back."""

    def __init__(self, data: Path, now: Callable[[], float] = time.time) -> None:
        self._file = data / "pin"
        self._tries_file = data / "pin-tries"
        self._now = now
        # Where nothing can be written, the tries of this run count all the same.
        self._tries = _read(self._tries_file, _Tries) or _Tries()

    def is_set(self) -> bool:
        """Return whether there is a code; there is none until somebody chooses one."""
        return self._file.exists()

    def set(self, code: str) -> None:
        """Choose a code; raise PinError if it is not one, is too simple or cannot be kept."""
        refuse_bad(code)
        salt = os.urandom(16)
        costs = _COST, _BLOCK, _PARALLEL
        try:
            _write(self._file, _Hash(salt, _scrypt(code, salt, *costs), *costs))
        except OSError as error:
            raise PinError(
                N_("The disk is full, or this account may not write in the data folder.")
            ) from error
        self._note(_Tries())

    def locked_for(self) -> int:
        """Return for how many seconds no code is accepted; 0 if one is."""
        left = self._tries.locked_until - self._now()
        if left > LOCK_S:
            # The clock was set back: the lock lasts no longer for it.
            self._note(_Tries(self._tries.failed, self._now() + LOCK_S))
            left = LOCK_S
        return max(0, -int(-left // 1))

    def tries_left(self) -> int:
        """Return how many wrong codes are left before the lock; 0 while it is locked."""
        if self.locked_for():
            return 0
        return TRIES if self._tries.failed >= TRIES else TRIES - self._tries.failed

    def enter(self, code: str) -> bool:
        """Return whether a code opens the area; a wrong one counts, none is judged when locked."""
        left = self.tries_left()
        if not left:
            return False
        failed = TRIES - left + 1
        self._note(_Tries(failed, self._now() + LOCK_S if failed == TRIES else 0.0))
        right = self._matches(code)
        if right:
            self._note(_Tries())
        return right

    def _matches(self, code: str) -> bool:
        """Return whether a code is the one that was set; a damaged file matches none."""
        kept = _read(self._file, _Hash)
        if kept is None:
            return False
        try:
            made = _scrypt(code, kept.salt, kept.cost, kept.block, kept.parallel)
        except ValueError:
            return False
        return hmac.compare_digest(made, kept.hash)

    def _note(self, tries: _Tries) -> None:
        self._tries = tries
        with suppress(OSError):
            _write(self._tries_file, tries)


def _is_simple(code: str) -> bool:
    """Return whether all steps from digit to digit are the same: 000000, 123456, 987654."""
    return len({int(b) - int(a) for a, b in pairwise(code)}) == 1


def _scrypt(code: str, salt: bytes, cost: int, block: int, parallel: int) -> bytes:
    from hashlib import scrypt  # loads OpenSSL: only who enters a code waits for it

    return scrypt(code.encode(), salt=salt, n=cost, r=block, p=parallel, maxmem=_MEMORY)


def _read(path: Path, kind: type[T]) -> T | None:
    """Return what a file holds; None for one that is absent or damaged."""
    try:
        return msgspec.json.decode(path.read_bytes(), type=kind)
    except (OSError, msgspec.MsgspecError):
        return None


def _write(path: Path, value: Struct) -> None:
    """Replace a file whole; only its owner may read it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_name(path.name + ".part")
    part.unlink(missing_ok=True)
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL
    with os.fdopen(os.open(part, flags, 0o600), "wb") as file:
        file.write(msgspec.json.encode(value))
        file.flush()
        os.fsync(file.fileno())
    part.replace(path)
