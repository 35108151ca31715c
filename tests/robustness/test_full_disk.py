"""Every write of a publication fails once: what is live stays, and the next one succeeds."""

import errno
import itertools
import os
import resource
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from kiosk.content.progress import silent
from kiosk.content.release.prepare import prepare
from kiosk.content.release.store import Store, StoreError
from kiosk.programme.live import published_release
from tests.content.conftest import write_content
from tests.robustness.processes import live_name, posix, run
from tests.robustness.test_killed import WHEN, _event

pytestmark = posix
# What a process does to a disk; opening to read is among them, for a disk may fail at that too.
_EVENTS = {
    "open",
    "os.rename",
    "os.remove",
    "os.mkdir",
    "os.rmdir",
    "sqlite3.connect",
    "os.scandir",
}
FAILED, DONE = 3, 0


def _bring_live(source: Path, data: Path) -> None:
    """Bring a content live as the staff area does; end with FAILED if it is told that it cannot."""
    try:
        made = prepare(source, data, WHEN, silent)
        if made.release is None:
            raise SystemExit(FAILED)
        Store(data).publish_prepared(made.release, WHEN)
    except StoreError:
        raise SystemExit(FAILED) from None


def _fail_once(at: int, error: int, source: Path, data: Path) -> None:
    """Bring a content live while one call to the disk fails."""
    calls = itertools.count()
    synced: Callable[[int], None] = os.fsync

    def call(path: str) -> None:
        if next(calls) == at:
            raise OSError(error, os.strerror(error), path)

    def watch(event: str, arguments: tuple[Any, ...]) -> None:
        path = str(arguments[0]) if arguments else ""
        if event in _EVENTS and str(data) in path:
            call(path)

    def fsync(handle: int) -> None:
        call(str(data))
        synced(handle)

    os.fsync = fsync
    sys.addaudithook(watch)
    _bring_live(source, data)
    if next(calls) > at:
        # The failing call was one that nothing depends on.
        raise SystemExit(DONE)
    raise SystemExit(DONE + 10)


@pytest.fixture
def folders(tmp_path: Path) -> list[Path]:
    return [write_content(tmp_path / name, _event(name)) for name in ("un", "deux")]


@pytest.mark.parametrize("error", [errno.ENOSPC, errno.EIO], ids=["ENOSPC", "EIO"])
def test_every_call_fails_once(folders: list[Path], tmp_path: Path, error: int) -> None:
    data = tmp_path / "data"
    assert run(_bring_live, folders[0], data) == DONE
    seen = set()
    for at in itertools.count():
        code = run(_fail_once, at, error, folders[1], data)
        if code == DONE + 10:
            break
        assert code in (DONE, FAILED), f"call {at} of a publication"
        seen.add(code)
        assert live_name(data) in ("un", "deux")
        if code == FAILED:
            # A failure may come after the switch, never halfway.
            assert published_release(data)
        assert run(_bring_live, folders[0], data) == DONE
        assert live_name(data) == "un"
    assert at > 30
    assert seen == {DONE, FAILED}
    assert not [*data.rglob("*.part*"), *data.rglob("copy")]


def _with_room_for(size: int, source: Path, data: Path) -> None:
    """Bring a content live where no file can grow beyond a size."""
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))
    _bring_live(source, data)


def test_a_disk_that_is_full_at_any_byte(folders: list[Path], tmp_path: Path) -> None:
    data = tmp_path / "data"
    assert run(_bring_live, folders[0], data) == DONE
    (release,) = (data / "releases").iterdir()
    size = release.stat().st_size
    for room in [0, 1, 2, 100, *range(1024, size, 16 * 1024), size - 1]:
        assert run(_with_room_for, room, folders[1], data) == FAILED, f"{room} bytes"
        assert live_name(data) == "un"
    assert run(_with_room_for, size * 2, folders[1], data) == DONE
    assert live_name(data) == "deux"
    assert not [*data.rglob("*.part*"), *data.rglob("copy")]
