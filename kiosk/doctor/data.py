"""The data folder: can it be written, what is in it, and is the hour right for it."""

import tempfile
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from kiosk.catalogue import N_
from kiosk.doctor.finding import Finding, error, ok, warning
from kiosk.machine.starts import load
from kiosk.programme.clock import Clock
from kiosk.programme.live import lost_release, published_release, release_to_show
from kiosk.programme.reader import Release, ReleaseError
from kiosk.settings import Settings, SettingsError, read
from kiosk.staff.limits import MEGABYTE
from kiosk.staff.machine import LOW_DISK, disk
from kiosk.staff.pin import Gate


def settings(data: Path) -> tuple[Settings, Finding]:
    """Return the settings, or those of a new machine where they cannot be read."""
    try:
        found = read(data)
    except SettingsError as problem:
        return Settings(), error("settings", str(problem), **problem.facts)
    return found, ok("settings", N_("The settings can be read."))


def look(data: Path, found: Settings) -> Iterator[Finding]:
    """Look at the folder, the programme, the clock, the screen’s width and the access code."""
    yield _folder(data)
    try:
        yield from _inside(data, found)
    except OSError as problem:
        words = N_("The data folder {folder} cannot be read: {reason}")
        yield error("data", words, folder=data, reason=problem)


def _inside(data: Path, found: Settings) -> Iterator[Finding]:
    free, _ = disk(_there(data))
    if free < LOW_DISK:
        words = N_("Only {free} MB are free on the disk: a publication may not fit.")
        yield warning("disk", words, free=free // MEGABYTE)
    else:
        yield ok("disk", N_("{free} MB are free on the disk."), free=free // MEGABYTE)
    yield from _programme(data)
    yield _width(found)
    if Gate(data).is_set():
        yield ok("code", N_("The staff area has an access code."))
    else:
        words = N_("The staff area has no access code yet: set one with `kiosk pin`.")
        yield warning("code", words)


def _there(folder: Path) -> Path:
    """Return a folder, or the nearest above it that exists."""
    return next(one for one in (folder, *folder.absolute().parents) if one.exists())


def _folder(data: Path) -> Finding:
    try:
        place = _there(data)
        with tempfile.TemporaryFile(dir=place):
            pass
    except OSError as problem:
        words = N_("The data folder {folder} cannot be written: {reason}")
        return error("data", words, folder=data, reason=problem)
    if place != data:
        return ok("data", N_("The data folder {folder} can be made."), folder=data)
    return ok("data", N_("The data folder {folder} can be written."), folder=data)


def _programme(data: Path) -> Iterator[Finding]:
    """Read all of the programme that would be shown, and compare the clock with it."""
    path = release_to_show(data)
    try:
        with Release.open(path) as release:
            release.verify()
            zone, created, sessions = release.event.time_zone, release.created, release.sessions()
    except ReleaseError as problem:
        yield error("programme", str(problem))
        return
    lost = lost_release(data)
    if lost:
        words = N_("Version {id} should be live, but it is not on this machine.")
        yield error("programme", words, id=lost)
    elif published_release(data) is None:
        words = N_("No programme has been published: the kiosk shows the one it came with.")
        yield warning("programme", words)
    else:
        days = (datetime.now(UTC) - created).days if created else 0
        words = N_("Version {id} is shown; sessions: {sessions}, age in days: {days}.")
        yield ok("programme", words, id=path.stem, sessions=len(sessions), days=max(0, days))
    record = load(data)
    if record.set_aside:
        words = N_("Version {id} could not be shown and was taken back.")
        yield warning("taken-back", words, id=record.set_aside.release)
    if record.safe:
        words = N_("The kiosk ended again and again by itself and is in safe mode, with what "
                   "worked last: its log says why, and a restart ends safe mode.")  # fmt: skip
        yield warning("safe-mode", words)
    yield look_at_clock(zone, created)


def look_at_clock(zone: str | None, published: datetime | None) -> Finding:
    """Look whether the machine’s clock can be right, and the event’s zone is known."""
    clock = Clock(zone, published=published)
    now = clock.now()
    if clock.before_publication():
        words = N_("The clock shows {now}, but the programme was published on {published}: the "
                   "kiosk hides what depends on the hour. Set the clock; if it is right, publish "
                   "the programme again.")  # fmt: skip
        then = f"{clock.published:%Y-%m-%d %H:%M}"
        return error("clock", words, now=f"{now:%Y-%m-%d %H:%M}", published=then)
    if not clock.plausible():
        words = N_("The clock cannot be right: it shows {now}. The kiosk hides what depends on it.")
        return error("clock", words, now=f"{now:%Y-%m-%d %H:%M}")
    if not clock.zone:
        words = N_("The programme names no time zone: the kiosk shows no hour of the day.")
        return warning("clock", words)
    words = N_("The clock can be right: it is {now} in {zone}.")
    return ok("clock", words, now=f"{now:%Y-%m-%d %H:%M}", zone=clock.zone)


def _width(found: Settings) -> Finding:
    width = found.screen.width_mm
    if not width:
        words = N_("The width of the screen is not known: measure it in the staff area, or "
                   "controls may be too small.")  # fmt: skip
        return warning("width", words)
    return ok("width", N_("The picture is {width} mm wide."), width=width)
