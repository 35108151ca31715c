"""What a kiosk does besides showing pages when nobody is near: proves, follows, counts, tells."""

import sys
import time
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk import settings
from kiosk.catalogue import N_, catalogue, locale_language
from kiosk.machine import files, litter, metrics
from kiosk.machine.crash import LastWords
from kiosk.machine.figures import FOLDER, Figures
from kiosk.machine.notify import notifier, watchdog_seconds
from kiosk.machine.starts import Starts
from kiosk.programme.reader import Release
from kiosk.programme.texts import typeset
from kiosk.ui.app import Kiosk
from kiosk.ui.faults import Faults
from kiosk.ui.follow import ReleaseFollower
from kiosk.ui.watchdog import Watchdog

APOLOGY = N_("That did not work. Please try again.")
MINUTE_MS = 60_000
SAVE_EVERY = 5
APOLOGY_MINUTES = 10
# A visitor is told once that something failed, not for every touch on the same spot.
APOLOGY_EVERY_S = 20
# Time servers move a clock by less than this without it being news.
CLOCK_SLACK_S = 60


class Unattended(QObject):
    """Looks after a running kiosk until `rest`. `failed` is sent when the page cannot be shown."""

    failed = Signal()

    def __init__(
        self,
        kiosk: Kiosk,
        data: Path,
        release: Path | None,
        starts: Starts,
        faults: Faults,
        words: LastWords,
    ) -> None:
        """Take a kiosk that shows, or is about to show, what `starts` chose."""
        super().__init__()
        self.faults = faults
        self._kiosk = kiosk
        self._data = data
        self._starts = starts
        self._journal = faults.journal
        self._figures = self._wanted_figures()
        self._began = time.monotonic()
        self._clock_ahead = time.time() - self._began
        self._apologised = -float(APOLOGY_EVERY_S)
        self._unproven = release
        self._gave_up = False
        self._words = words
        self.faults.happened.connect(self._apologise)
        self.watchdog = Watchdog(kiosk.window, notifier(), watchdog_seconds(), self)
        self.watchdog.screenChanged.connect(self._note_screen)
        self.follower = ReleaseFollower(data, starts.seen, self._take, self._refuse)
        self._minutes = 0
        self._timer = QTimer(self, interval=MINUTE_MS)
        self._timer.timeout.connect(self.note_minute)
        self._timer.start()
        if self._figures:
            kiosk.state.visited.connect(self._count)

    def _wanted_figures(self) -> Figures | None:
        try:
            wanted = settings.read(self._data).figures.keep
        except settings.SettingsError as problem:
            self._journal.write("settings-refused", reason=_said(problem))
            wanted = False
        return Figures(self._data) if wanted else None

    def settle(self) -> None:
        """Do what could wait until the first page was on the screen."""
        record = self._starts.record
        self._journal.write(
            "started", self._words.before, safe=self._starts.safe, restarts=record.restarts
        )
        for event, facts in self._starts.told:
            self._journal.write(event, **facts)
        if not self._kiosk.clock.plausible():
            self._journal.write("clock-wrong")
        self._prove()
        self.watchdog.drawn.connect(self._prove)
        self.watchdog.ready()
        for folder in (self._data, self._data / FOLDER):
            files.clear(folder)
        self.note_minute()
        own = litter.own_folder()
        for folder in litter.sweep(own) if own else ():
            self._journal.write("litter-removed", folder=folder)

    # -- releases ---------------------------------------------------------------------------

    def _prove(self) -> None:
        """Trust the release from now on, if a page of it was drawn."""
        if not self._kiosk.shown and self._starts.record.tries:
            self._starts.forgive()
        if self._unproven is None:
            return
        release, self._unproven = self._unproven, None
        if not self._shows_a_page():
            # The first page asked for may not exist. The one with which a visit begins does.
            self._kiosk.state.open("attract")
        if self._shows_a_page():
            self._starts.worked(release)
            self._journal.write("release-shown", release=release.stem)
        else:
            self._starts.refuse(release)
            self._journal.write("release-not-shown", release=release.stem)
            # The next start takes another: one process shows one way of failing.
            self._give_up()

    def _shows_a_page(self) -> bool:
        return bool(self._kiosk.window.property("route"))

    def _take(self, release: Release) -> None:
        """Show a release that has gone live; take it back if that fails."""
        self._starts.trying(release.path)
        errors = self.faults.count
        try:
            self._kiosk.take(release)
        except Exception:  # noqa: BLE001 - whatever it is, visitors get the release before
            sys.excepthook(*sys.exc_info())
        if self.faults.count == errors:
            self._unproven = release.path
            # Where nothing looks different, nothing would be drawn.
            self._kiosk.window.update()
            return
        before = self._refuse(release.path)
        if before:
            self._starts.trying(before)
            self._unproven = before
            self._kiosk.take(Release.open(before))

    def _refuse(self, release: Path) -> Path | None:
        """Take a release back that cannot be shown; return the one to show instead, if any."""
        instead = self._starts.refuse(release)
        name = instead.stem if instead else "none"
        self._journal.write("release-refused", release=release.stem, instead=name)
        self.follower.follow_from(self._starts.seen)
        return instead

    # -- what is noted ----------------------------------------------------------------------

    def _count(self, kind: str) -> None:
        clock = self._kiosk.clock
        if self._figures and kind != "attract":
            day = clock.now().date() if clock.believable() else None
            self._figures.count(day, kind, self._kiosk.state.code)

    def _apologise(self) -> None:
        now = time.monotonic()
        if now - self._apologised >= APOLOGY_EVERY_S:
            self._apologised = now
            # Not from within what has just failed.
            QTimer.singleShot(0, self._tell)

    def _tell(self) -> None:
        code = self._kiosk.state.code
        self._kiosk.state.told.emit(typeset(catalogue(code).gettext(APOLOGY), code))

    def _note_screen(self, there: bool) -> None:
        self._journal.write("screen-there" if there else "screen-gone")
        if not there and self._unproven:
            self._starts.no_screen(self._unproven)

    def note_minute(self) -> None:
        """Write down how the kiosk is."""
        self._look_at_clock()
        record = self._starts.record
        metrics.write(
            self._data,
            metrics.Reading(
                release=self._kiosk.shown or "none",
                started=time.time() - (time.monotonic() - self._began),
                uptime=time.monotonic() - self._began,
                restarts=record.restarts,
                frames=self.watchdog.frames,
                faults=self.faults.count,
                memory=metrics.memory(),
                safe=self._starts.safe,
                set_aside=record.set_aside is not None,
                clock_plausible=self._kiosk.clock.plausible(),
                screen=self.watchdog.screen,
            ),
        )
        self._minutes += 1
        if not self._kiosk.shown and self._minutes > APOLOGY_MINUTES:
            # What was wrong may have passed.
            self._give_up()
        if self._figures and self._minutes % SAVE_EVERY == 0:
            self._figures.save()

    def _give_up(self) -> None:
        self._gave_up = True
        self.failed.emit()

    def _look_at_clock(self) -> None:
        ahead = time.time() - time.monotonic()
        if abs(ahead - self._clock_ahead) > CLOCK_SLACK_S:
            self._journal.write("clock-set", by=f"{ahead - self._clock_ahead:+.0f}s")
        self._clock_ahead = ahead

    def rest(self) -> None:
        """Stop looking: the kiosk is about to close, asked to or because it failed."""
        self._timer.stop()
        self.follower.rest()
        self.watchdog.rest()
        self.faults.rest()
        if self._figures:
            self._figures.save()
        if not self._gave_up:
            self._starts.end()
        self._journal.write("stopped", frames=self.watchdog.frames, faults=self.faults.count)
        self._words.hush()


def _said(problem: settings.SettingsError) -> str:
    """Return what is wrong with the settings as the staff commands say it on this machine."""
    from kiosk.doctor.finding import error  # hardly ever is anything wrong

    language = locale_language()
    return error("settings", str(problem), **problem.facts).said(
        catalogue(language).gettext, language
    )
