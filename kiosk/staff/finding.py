"""Finds the content that staff bring: on a stick, in a watched folder, in the inbox.

It looks at names, sizes and times only; nothing is opened, let alone run. What is still being
copied is not offered: it must look the same twice, a while apart.
"""

import os
import stat
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from threading import Event, Thread
from time import monotonic

from msgspec import Struct

from kiosk.settings import Sources
from kiosk.staff.drives import drives

INBOX = "inbox"
# A copy that has not changed for this long is over: systems write through at least each second.
SETTLED_S = 2.0
# Entries looked at: a folder with more is refused by the check in any case.
MOST_ENTRIES = 10_000


class Found(Struct, frozen=True):
    """A content there is: `where` is "stick", "watched" or "inbox"; `name` that of the drive or
    folder. It is `ready` once nobody writes to it any more; `stamp` changes with it.
    """

    path: str
    where: str
    name: str
    ready: bool
    stamp: tuple[int, ...]


class Finder:
    """Looks for contents, again and again; each look may take as long as a network does."""

    def __init__(
        self,
        data: Path,
        sources: Sources,
        drives: Callable[[Sequence[str]], list[Path]] = drives,
        now: Callable[[], float] = monotonic,
    ) -> None:
        self._data = data
        self._sources = sources
        self._drives = drives
        self._now = now
        self._since: dict[tuple[str, tuple[int, ...]], float] = {}

    def look(self) -> tuple[Found, ...]:
        """Return what is there now: sticks first, at most one content of each place."""
        moment = self._now()
        since: dict[tuple[str, tuple[int, ...]], float] = {}
        found = []
        for where, path, name in self._candidates():
            stamp = stamp_of(path)
            if stamp is None:
                continue
            key = str(path), stamp
            since[key] = self._since.get(key, moment)
            found.append(Found(str(path), where, name, moment - since[key] >= SETTLED_S, stamp))
        self._since = since
        return tuple(found)

    def _candidates(self) -> Iterator[tuple[str, Path, str]]:
        for drive in self._drives(self._sources.mounts):
            if path := _named(drive, self._sources.name):
                yield "stick", path, drive.name or str(drive)
        for watched in map(Path, self._sources.watch):
            path = watched if (watched / "event.yaml").is_file() else None
            if path := path or _named(watched, self._sources.name):
                yield "watched", path, watched.name
        if path := _newest(self._data / INBOX):
            yield "inbox", path, path.name


class Lookout:
    """Looks in a thread of its own, so that a network that hangs does not hang the screen."""

    def __init__(self, finder: Finder, every: float = 0.5) -> None:
        self.found: tuple[Found, ...] = ()
        self._finder = finder
        self._every = every
        self._stop = Event()
        self._thread = Thread(target=self._run, name="lookout", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """Look no more."""
        self._stop.set()

    def _run(self) -> None:
        while not self._stop.wait(self._every):
            self.found = self._finder.look()


def stamp_of(path: Path) -> tuple[int, ...] | None:
    """Return number of entries, bytes and latest time of a content; None if it is not there."""
    entries = size = latest = 0
    try:
        for status in _statuses(path):
            entries += 1
            size += status.st_size if stat.S_ISREG(status.st_mode) else 0
            latest = max(latest, status.st_mtime_ns)
    except OSError:
        return None
    return entries, size, latest


def _statuses(path: Path) -> Iterator[os.stat_result]:
    """Yield what is known of a file, or of a folder and all in it, without following links."""
    status = os.lstat(path)
    yield status
    folders = [path] if stat.S_ISDIR(status.st_mode) else []
    seen = 0
    while folders:
        with os.scandir(folders.pop()) as entries:
            for entry in entries:
                seen += 1
                if seen > MOST_ENTRIES:
                    return
                yield entry.stat(follow_symlinks=False)
                if entry.is_dir(follow_symlinks=False):
                    folders.append(Path(entry.path))


def _named(folder: Path, name: str) -> Path | None:
    """Return the folder or zip of a name in a folder, the later one if both are there."""
    wanted = (name.casefold(), f"{name}.zip".casefold())
    return _latest(folder, lambda entry: entry.name.casefold() in wanted)


def _newest(inbox: Path) -> Path | None:
    """Return what was put into the inbox last."""
    return _latest(
        inbox,
        lambda entry: (
            not entry.name.startswith(".")
            and (entry.name.casefold().endswith(".zip") or entry.is_dir(follow_symlinks=False))
        ),
    )


def _latest(folder: Path, wanted: Callable[[os.DirEntry[str]], bool]) -> Path | None:
    best: tuple[int, str] | None = None
    try:
        with os.scandir(folder) as entries:
            for _, entry in zip(range(MOST_ENTRIES), entries, strict=False):
                is_zip = entry.name.casefold().endswith(".zip")
                kind = entry.is_file if is_zip else entry.is_dir
                if wanted(entry) and kind(follow_symlinks=False):
                    found = entry.stat(follow_symlinks=False).st_mtime_ns, entry.path
                    best = max(best or found, found)
    except OSError:
        return None
    return Path(best[1]) if best else None
