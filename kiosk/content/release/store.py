"""The releases a machine keeps, and which one is live.

`DATA/releases/v<N>.release` never change once they exist; `DATA/current` holds the name of the
live one and is replaced whole. Whatever is killed at whatever moment, `current` names a whole
release; what it left behind is removed by the next publication.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.catalogue import N_
from kiosk.content.progress import Progress, silent
from kiosk.content.release.moves import note_moves
from kiosk.content.release.stamping import stamp, verify
from kiosk.programme.clock import SLACK
from kiosk.programme.live import (
    NAME,
    lock,
    lost_release,
    point_to,
    published_release,
    sync_folder,
)
from kiosk.programme.reader import Release, ReleaseError
from kiosk.staff.comeback import NONE, Comeback, comeback_of, encoded
from kiosk.staff.publisher import UNKNOWN, Publisher, publisher_of

if TYPE_CHECKING:
    from kiosk.content.model.content import Content

KEPT = 10


class StoreError(Exception):
    """The store cannot do what was asked; the text is a sentence for staff, `values` fill it."""

    def __init__(self, sentence: str, **values: object) -> None:
        super().__init__(sentence)
        self.values = values


@dataclass(frozen=True, slots=True)
class Kept:
    """A release that the machine keeps; `comeback` is of the live one."""

    id: str
    live: bool
    created: str
    source: str
    counts: dict[str, int]
    publisher: Publisher
    comeback: Comeback


class Store:
    """The releases under one data folder."""

    def __init__(self, data: Path) -> None:
        self._data = data
        self._releases = data / "releases"
        self._current = data / "current"
        self._lock = data / "lock"

    def current(self) -> Path | None:
        """Return the file of the live release, or None if there is none."""
        return published_release(self._data)

    def releases(self) -> list[Kept]:
        """Return what is kept and can be read, newest first."""
        live = self.current()
        return [kept for id in self._ids() if (kept := self._kept(id, self._path(id) == live))]

    def damaged(self) -> list[str]:
        """Return the names of what is kept and cannot be read, newest first."""
        return [id for id in self._ids() if self._kept(id, live=False) is None]

    def lost(self) -> str:
        """Return the name of the release that should be live and is not kept; or nothing."""
        return lost_release(self._data)

    def publish(
        self,
        content: "Content",
        source: str,
        created: str,
        publisher: Publisher = UNKNOWN,
        progress: Progress = silent,
    ) -> Path | None:
        """Compile and put live; return the new release, or None if it would equal the live one.

        `created` is an ISO time. `progress` is told the steps "compile" and "switch".
        """
        # A release that is made already goes live, or back, without what makes one.
        from kiosk.content.release.compile import compile_content

        with self._locked():
            path = self._next()
            progress("compile", 0, 1)
            compile_content(content, path, source, created, publisher, self.current())
            return self._switch_to(path, progress)

    def publish_prepared(
        self,
        prepared: Path,
        created: str,
        publisher: Publisher = UNKNOWN,
        progress: Progress = silent,
    ) -> Path | None:
        """Put a release live that was compiled before, as `publish` does; it leaves its place."""
        with self._locked():
            if not prepared.is_file():
                raise StoreError(N_("Nothing is prepared."))
            stamp(prepared, created, publisher)
            if live := self.current():
                note_moves(prepared, live, created)
            verify(prepared)
            path = self._next()
            prepared.replace(path)
            return self._switch_to(path, progress)

    def _next(self) -> Path:
        """Return where the next release goes, after cleaning up."""
        self._releases.mkdir(exist_ok=True)
        self._clean()
        ids = self._ids()
        return self._path(f"v{int(ids[0][1:]) + 1 if ids else 1}")

    def _switch_to(self, path: Path, progress: Progress) -> Path | None:
        live = self.current()
        if live and same_programme(live, path):
            path.unlink()
            return None
        sync_folder(self._releases)
        progress("switch", 0, 1)
        point_to(self._data, path.stem)
        self._forget()
        return path

    def rollback(self, id: str | None = None, comeback: Comeback = NONE) -> Path:
        """Put a kept release live, the one before the live one unless named; return it.

        `comeback` says who wants it, and when; of one that is live already it changes nothing.
        """
        with self._locked():
            live = self.current()
            if id is None:
                ids = self._ids()
                older = ids[ids.index(live.stem) + 1 :] if live and live.stem in ids else []
                if not older:
                    raise StoreError(N_("There is no earlier version."))
                id = older[0]
            elif id.isdecimal():
                id = f"v{id}"  # as staff say it
            path = self._path(id)
            if not NAME.fullmatch(id) or not path.is_file():
                raise self._no_such_version()
            try:
                verify(path)
            except ReleaseError as error:
                raise StoreError(str(error)) from error
            if path != live:
                point_to(self._data, id, encoded(comeback))
        return path

    def _no_such_version(self) -> StoreError:
        if ids := self._ids():
            words = N_("There is no such version. These are kept: {known}.")
            return StoreError(words, known=", ".join(ids))
        return StoreError(N_("No version is kept yet."))

    def _path(self, id: str) -> Path:
        return self._releases / f"{id}.release"

    def _ids(self) -> list[str]:
        """Return the names of the releases, newest first."""
        names = [p.stem for p in self._releases.glob("v*.release") if NAME.fullmatch(p.stem)]
        return sorted(names, key=lambda id: int(id[1:]), reverse=True)

    def _kept(self, id: str, live: bool) -> Kept | None:
        try:
            with Release.open(self._path(id)) as release:
                return Kept(
                    id, live, release.meta("created") or "", release.meta("source") or "",
                    release.counts(), publisher_of(release),
                    comeback_of(self._data) if live else NONE,
                )  # fmt: skip
        except ReleaseError:
            return None

    def _clean(self) -> None:
        """Remove what killed publications left."""
        for litter in [*self._releases.glob("*.part*"), self._current.with_name("current.part")]:
            litter.unlink(missing_ok=True)

    def _forget(self) -> None:
        """Keep the newest releases, and the live one whatever its age."""
        live = self.current()
        for id in self._ids()[KEPT:]:
            if self._path(id) != live:
                # Windows keeps a file that a kiosk still reads: a later publication removes it.
                with suppress(OSError):
                    self._path(id).unlink(missing_ok=True)

    @contextmanager
    def _locked(self) -> Iterator[None]:
        """Hold the store alone; raise StoreError if another has it, or the disk cannot be used."""
        with usable_disk():
            self._lock.parent.mkdir(parents=True, exist_ok=True)
            with self._lock.open("a+b") as file:
                if not lock(file.fileno()):
                    raise StoreError(N_("Another publication is running."))
                yield


@contextmanager
def usable_disk() -> Iterator[None]:
    """Raise StoreError where something cannot be written."""
    try:
        yield
    except (OSError, sqlite3.Error, ReleaseError) as error:
        raise StoreError(
            N_("The disk is full, or this account may not write in the data folder.")
        ) from error


def same_programme(live: Path, other: Path) -> bool:
    """Return whether two releases show the same to visitors; a damaged one shows nothing.

    One that claims to be of a later day than the other is made was published by a wrong clock,
    and no hour is shown beside it: the other puts that right.
    """
    try:
        with Release.open(live) as a, Release.open(other) as b:
            if a.meta("fingerprint") != b.meta("fingerprint"):
                return False
            if a.created and b.created and a.created - SLACK > b.created:
                return False
            # The same content published again mends what the disk has damaged.
            a.verify()
            return True
    except ReleaseError:
        return False
