"""What staff see and do about contents: what is live, what was found, check, publish, go back."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.machine.starts import SetAside, load
from kiosk.programme.clock import Clock
from kiosk.programme.live import published_release
from kiosk.programme.rows.staff import (
    FoundRow,
    LiveRow,
    VersionRow,
    found_rows,
    live_row,
    version_rows,
)
from kiosk.programme.rows.staff_changes import ChangeRow, change_rows, changes_summary
from kiosk.programme.rows.staff_check import (
    ProblemRow,
    SeverityRow,
    problem_rows,
    severity_rows,
)
from kiosk.programme.texts import Texts, source_texts
from kiosk.staff.changes import Change, worded
from kiosk.staff.child import Outcome
from kiosk.staff.finding import Found
from kiosk.staff.kept import Kept, kept, news, next_id, shown
from kiosk.staff.lines import End, Line, Problem
from kiosk.ui.boundary import Property, Slot
from kiosk.ui.listmodel import RowListModel
from kiosk.ui.staff.job import StaffJob

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class StaffContent(QObject):
    """From a content that was found to one that is live. `ended` names what was done, if it was."""

    changed = Signal()
    ended = Signal(str, bool)

    def __init__(self, data: Path, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._data = data
        self._clock = clock
        self._texts = source_texts()
        self.work = StaffJob(data, self)
        self._found: tuple[Found, ...] = ()
        self._kept: tuple[Kept, ...] = ()
        self._aside: SetAside | None = None
        self._path = ""
        self._checked: Found | None = None
        self._published: Found | None = None
        self._waits = False
        self._problems: list[Problem] = []
        self._changes: list[Change] = []
        self._end = End()
        self._ready = False
        self._severity = ""
        self._did = ""
        self._message: dict[str, str] = {}
        self._failed = False
        self._live = RowListModel(LiveRow)
        self._versions = RowListModel(VersionRow)
        self._found_rows = RowListModel(FoundRow)
        self._problem_rows = RowListModel(ProblemRow)
        self._severity_rows = RowListModel(SeverityRow)
        self._change_rows = RowListModel(ChangeRow)

    def speak(self, texts: Texts) -> None:
        """Say everything in another language from now on."""
        self._texts = texts
        self.work.speak(texts)
        self._show_found()
        self._show_checked()
        self.look()

    def find(self, found: tuple[Found, ...]) -> None:
        """Show what was found."""
        if found != self._found:
            self._found = found
            self._show_found()

    def look(self) -> None:
        """Look at what is live and what is kept."""
        zone = self._clock.now().tzinfo
        self._kept = kept(self._data)
        self._aside = load(self._data).set_aside
        live = shown(self._data)
        brought = news(self._data, live.id) if live else None
        self._live.set_rows(
            (live_row(live, brought, zone, self._texts),) if live and brought else ()
        )
        self._versions.set_rows(version_rows(self._kept, zone, self._texts))
        self.changed.emit()

    def wait(self, waits: bool) -> None:
        """Note whether what was checked waits for its moment: it is not offered meanwhile."""
        if waits != self._waits:
            self._waits = waits
            self._show_found()

    # -- wishes -----------------------------------------------------------------------------

    @Slot(str)
    def check(self, path: str) -> None:
        """Copy, check and compile a content; visitors see nothing of it."""
        self._path = path
        self._checked = next((one for one in self._found if one.path == path), None)
        self._problems, self._changes = [], []
        self._end, self._ready, self._severity = End(), False, ""
        self._run("check", ["prepare", path])
        self._show_checked()

    @Slot()
    def checkAgain(self) -> None:
        """Check the same content once more."""
        if self._path:
            self.check(self._path)

    @Slot()
    def publish(self) -> None:
        """Put live what was prepared."""
        self._run("publish", ["publish", "--prepared", "--at-screen"])

    @Slot(str)
    def rollBack(self, version: str) -> None:
        """Put a release live that is kept."""
        self._run("rollback", ["rollback", version, "--at-screen"])

    @Slot(str)
    def filter(self, severity: str) -> None:
        """List the problems of one severity only; of all again when it is chosen already."""
        self._severity = "" if severity == self._severity else severity
        self._show_checked()

    def _run(self, what: str, arguments: list[str]) -> None:
        started = self.work.start(
            arguments, self._hear, lambda outcome: self._end_of(what, outcome)
        )
        if started:
            self._message = {}
            self.changed.emit()

    def _hear(self, line: Line) -> None:
        if isinstance(line, Problem):
            self._problems.append(line)
        elif isinstance(line, Change):
            self._changes.append(line)

    def _end_of(self, what: str, outcome: Outcome) -> None:
        self._did = what
        self._message, self._failed = dict(outcome.message), not outcome.ok
        if what == "check":
            self._end = outcome.end
            self._ready = outcome.ok
            self._show_checked()
        else:
            if what == "publish" and outcome.ok:
                self._ready, self._published = False, self._checked
            self._show_found()
            self.look()
        self.changed.emit()
        self.ended.emit(what, outcome.ok)

    def _show_found(self) -> None:
        # What has just gone live is not offered again.
        done = (self._published, self._checked if self._waits else None)
        waiting = [one for one in self._found if one not in done]
        self._found_rows.set_rows(found_rows(waiting, self._texts))
        self.changed.emit()

    def _show_checked(self) -> None:
        checked = self._end.errors is not None
        self._problem_rows.set_rows(problem_rows(self._problems, self._severity, self._texts))
        counted = severity_rows(self._end, self._severity, self._texts) if checked else ()
        self._severity_rows.set_rows(counted)
        self._change_rows.set_rows(change_rows(self._changes, self._texts))
        self.changed.emit()

    # -- what QML reads ---------------------------------------------------------------------

    @Property(StaffJob, constant=True)
    def job(self) -> StaffJob:
        """The command at work."""
        return self.work

    @Property(RowListModel, constant=True)
    def live(self) -> RowListModel:
        """What visitors see now: one row, none where no release can be read."""
        return self._live

    @Property(RowListModel, constant=True)
    def versions(self) -> RowListModel:
        """The releases that are kept."""
        return self._versions

    @Property(RowListModel, constant=True)
    def found(self) -> RowListModel:
        """The contents that were found."""
        return self._found_rows

    @Property(RowListModel, constant=True)
    def problems(self) -> RowListModel:
        """The problems listed."""
        return self._problem_rows

    @Property(RowListModel, constant=True)
    def severities(self) -> RowListModel:
        """How many problems of each severity there are; none before a check has ended."""
        return self._severity_rows

    @Property(RowListModel, constant=True)
    def changes(self) -> RowListModel:
        """What a visitor would notice."""
        return self._change_rows

    @Property(str, notify=changed)
    def aside(self) -> str:
        """What the kiosk did by itself about a release that it could not show, if it had to."""
        if self._aside is None:
            return ""
        words = self._texts.gettext(
            "{version} could not be shown. The one before it is live again."
        )
        return words.format(version=self._aside.release)

    @Property(str, notify=changed)
    def summary(self) -> str:
        """How much would change, in words."""
        return changes_summary(self._end, self._texts) if self._ready else ""

    @Property(str, notify=changed)
    def message(self) -> str:
        """How the last command ended, in a sentence."""
        return worded(self._message, self._texts.language)

    @Property(str, notify=changed)
    def news(self) -> str:
        """How the last change of what is live ended; "" while there was none."""
        return "" if self._did == "check" else worded(self._message, self._texts.language)

    @Property(bool, notify=changed)
    def failed(self) -> bool:
        """Whether the last command did not do what it was asked."""
        return self._failed

    @Property(bool, notify=changed)
    def checked(self) -> bool:
        """Whether a content was checked."""
        return self._end.errors is not None

    @Property(bool, notify=changed)
    def blocked(self) -> bool:
        """Whether errors keep the content that was checked from going live."""
        return bool(self._end.errors)

    @Property(bool, notify=changed)
    def ready(self) -> bool:
        """Whether a release is prepared, and was checked here."""
        return self._ready

    @Property(str, notify=changed)
    def keptWords(self) -> str:
        """How many releases are kept, in words."""
        return self._texts.ngettext("{n} kept", "{n} kept", len(self._kept))

    @Property(str, notify=changed)
    def liveVersion(self) -> str:
        """The name of the live release, "" while the one is shown that the program came with."""
        live = published_release(self._data)
        return live.stem if live else ""

    @Property(str, notify=changed)
    def nextVersion(self) -> str:
        """The name of the release that is published next."""
        return next_id(self._data)
