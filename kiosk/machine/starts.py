"""Which release a start shows: a kiosk takes back what it cannot show, and calms down.

`DATA/starts.json` remembers what became of the starts before. A release that was to be shown and
never was, twice, is set aside: the one before it that worked is live again, and staff are told.
One that has worked here is trusted longer, because a machine may also be switched off twice in a
row. A release that worked is also shown where the one that should be live is not on the machine
any more. When none is left there is still the page that says sorry.

After three unclean ends within ten minutes the kiosk is in safe mode until somebody ends it or
switches the machine off: it shows the release that worked last and passes over the one that was
shown at the third of these ends, if another has worked. Nothing goes live by that, as a chip's
driver may have been what failed. After three more, within ten minutes again, nothing but the page
that says sorry is shown for that long.

A kiosk also ends when its compositor does, as cage 0.1.4 does with the last screen: where another
compositor is there, neither the end nor the try counts.

Only moments of this boot count, by a clock that nobody can set wrong. Where the data folder cannot
be written, all this is remembered until the machine is switched off, in the folder that systemd
gives a service for as long (`RUNTIME_DIRECTORY`).
"""

import os
import sys
import time
from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

import msgspec

from kiosk import paths
from kiosk.machine.files import read, replace
from kiosk.machine.graphics import screen_life
from kiosk.programme.live import (
    kept_release,
    lock,
    lost_release,
    point_to,
    published_release,
    release_to_show,
)

FILE = "starts.json"
TRIES = 2
TRIES_OF_TRUSTED = 10
RESTARTS = 3
WITHIN_S = 600
# Of releases that worked, more are not remembered than are kept.
REMEMBERED = 10


class SetAside(msgspec.Struct, frozen=True):
    """A release that was taken back: its name, when (ISO, UTC), and what is shown instead."""

    release: str
    when: str
    instead: str


class Record(msgspec.Struct):
    """What is remembered. `running` is true from a start to a clean end, `safe` in safe mode.

    `shown` is the release that was shown last, or about to be, and `passed_over` the one that safe
    mode does without. `unclean` holds when the last ends were; the first of safe mode begins anew.
    `screen` is the life of the compositor. Of two records that which was `saved` more often is the
    newer.
    """

    saved: int = 0

    boot: str = ""
    screen: str = ""
    running: bool = False
    shown: str = ""
    safe: bool = False
    passed_over: str = ""
    unclean: list[float] = []
    restarts: int = 0
    tries: dict[str, int] = {}
    worked: list[str] = []
    set_aside: SetAside | None = None


class Starts:
    """The starts of a kiosk with one data folder; `safe` once `begin` has decided.

    `seen` is the release that was live when the one to show was chosen: what goes live after it
    is news, however early it comes. `told` is what `begin` did by itself, in the words of the log.
    """

    def __init__(self, data: Path) -> None:
        self._data = data
        self.record = load(data)
        self.seen = release_to_show(data)
        self.told: list[tuple[str, dict[str, str]]] = []

    @property
    def safe(self) -> bool:
        """Whether the kiosk is in safe mode."""
        return self.record.safe

    def begin(self, safe: bool = False) -> Path | None:
        """Return the release to show now, None if none can be."""
        record, aside = self.record, self.record.set_aside
        self._look_back()
        again = len(record.unclean) >= RESTARTS
        if not record.safe and (safe or again):
            record.safe, record.unclean = True, []
            record.passed_over = record.shown if again else ""
        record.running, record.shown = True, ""
        chosen = self._choose()
        if record.set_aside and record.set_aside != aside:
            self._tell("release-taken-back", record.set_aside.release, chosen)
        if lost := lost_release(self._data):
            self._tell("release-lost", lost, chosen)
        if record.passed_over and (chosen is None or chosen.stem != record.passed_over):
            self._tell("release-passed-over", record.passed_over, chosen)
        return chosen

    def _look_back(self) -> None:
        """Count how the start before this one ended, if nobody asked it to."""
        record, now = self.record, time.monotonic()
        boot, record.boot = record.boot, _boot()
        screen, record.screen = record.screen, screen_life()
        if record.boot != boot:
            self._leave_safe_mode()
        elif record.running and screen and record.screen not in ("", screen):
            if tries := record.tries.get(record.shown):
                record.tries[record.shown] = tries - 1
            self.told.append(("screen-restarted", {}))
        elif record.running:
            record.restarts += 1
            # In safe mode a screen that does not open is not held against what would be shown.
            if record.shown or not record.safe:
                record.unclean.append(now)
        record.unclean = [t for t in record.unclean if now - WITHIN_S < t <= now]

    def _tell(self, event: str, release: str, chosen: Path | None) -> None:
        instead = chosen.stem if chosen else "none"
        self.told.append((event, {"release": release, "instead": instead}))

    def refuse(self, release: Path) -> Path | None:
        """Give a release up that cannot be shown; return the one to show instead, if any."""
        self.record.tries[release.stem] = TRIES_OF_TRUSTED
        return self._choose()

    def trying(self, release: Path) -> None:
        """Note that a release is about to be shown: should it not come to that, it counts."""
        self.record.tries[release.stem] = self.record.tries.get(release.stem, 0) + 1
        self.record.shown = release.stem
        self._save()

    def worked(self, release: Path) -> None:
        """Note that a release was seen on the screen."""
        record, name = self.record, release.stem
        record.tries.pop(name, None)
        record.worked = [*(n for n in record.worked if n != name), name][-REMEMBERED:]
        published = release == published_release(self._data)
        if published and record.set_aside and name != record.set_aside.instead:
            # Somebody has put it live since, and there is nothing left to tell.
            record.set_aside = None
        self._save()

    def forgive(self) -> None:
        """Let every release be tried again: none was left, and an apology has been seen since."""
        self.record.tries = {}
        self._save()

    def no_screen(self, release: Path) -> None:
        """Note that the release is not to blame: there was no screen to show it on."""
        if self.record.tries.pop(release.stem, None):
            self._save()

    def end(self) -> None:
        """Note that the kiosk was asked to stop, and does. Whoever asked ends safe mode too."""
        self.record.running = False
        self._leave_safe_mode()
        self._save()

    def _leave_safe_mode(self) -> None:
        self.record.safe, self.record.passed_over, self.record.unclean = False, "", []

    def _choose(self) -> Path | None:
        self.seen = release_to_show(self._data)
        if self.safe and len(self.record.unclean) >= RESTARTS:
            self._save(durable=False)
            return None
        # Safe mode passes over what is live, unless that is to be taken back all the same.
        passed_over = self.safe and self.record.worked and not self._hopeless(self.seen)
        lost = lost_release(self._data)
        live = None if passed_over or lost else self.seen
        chosen = next((p for p in self._candidates(live) if not self._hopeless(p)), None)
        # There is nothing to go back to from the shipped one.
        if live and live not in (chosen, paths.shipped_release()):
            when = datetime.now(UTC).isoformat(timespec="seconds")
            instead = chosen.stem if chosen else ""
            self.record.set_aside = SetAside(live.stem, when, instead)
            # First what staff are told: should the power fail now, the next start does the rest.
            self._save()
            self._take_back(live, chosen)
            back = chosen or paths.shipped_release()
            self.seen = back if release_to_show(self._data) == back else live
        else:
            # What counts within this boot need not outlive it, and the first page waits for a disk.
            self._save(durable=False)
        return chosen

    def _candidates(self, live: Path | None) -> Iterator[Path]:
        if live:
            yield live
        record = self.record
        for name in sorted(reversed(record.worked), key=lambda name: name == record.passed_over):
            path = kept_release(self._data, name)
            if path:
                yield path
        yield paths.shipped_release()

    def _hopeless(self, release: Path) -> bool:
        trusted = release.stem in self.record.worked and not self.safe
        limit = TRIES_OF_TRUSTED if trusted else TRIES
        return self.record.tries.get(release.stem, 0) >= limit

    def _take_back(self, live: Path, chosen: Path | None) -> None:
        """Make another release the live one; shown is that in any case."""
        # A disk that cannot be written changes nothing.
        with suppress(OSError), (self._data / "lock").open("a+b") as file:
            # Somebody publishes just now, and their release decides; it is tried when it comes.
            if lock(file.fileno()) and release_to_show(self._data) == live:
                if chosen and chosen != paths.shipped_release():
                    point_to(self._data, chosen.stem)
                else:
                    (self._data / "current").unlink()

    def _save(self, durable: bool = True) -> None:
        self.record.saved += 1
        text = msgspec.json.encode(self.record).decode()
        for folder in _folders(self._data):
            if replace(folder / FILE, text, durable=durable):
                return


def load(data: Path) -> Record:
    """Return what a data folder remembers of its kiosk; nothing, where that is not readable."""
    return max((_read(folder) for folder in _folders(data)), key=lambda record: record.saved)


def _read(folder: Path) -> Record:
    try:
        return msgspec.json.decode(read(folder / FILE).encode(), type=Record)
    except msgspec.MsgspecError:
        return Record()


def _folders(data: Path) -> tuple[Path, ...]:
    """Return where the record may be: first where it outlives the machine's being switched off."""
    given = os.environ.get("RUNTIME_DIRECTORY", "").partition(":")[0]
    return (data, Path(given)) if given else (data,)


def _boot() -> str:
    """Return what names this boot of the machine."""
    if sys.platform != "linux":
        # About when it was: a clock that is set makes two of one, and does no more harm than that.
        return f"{(time.time() - time.monotonic()) // WITHIN_S:.0f}"
    return read(Path("/proc/sys/kernel/random/boot_id")).strip()
