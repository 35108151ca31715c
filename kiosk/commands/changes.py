"""`kiosk diff`, `kiosk prepare`: what a visitor would notice if a content went live."""

import argparse
import tempfile
from datetime import datetime
from pathlib import Path

from kiosk.catalogue import N_
from kiosk.commands.collecting import without_collecting
from kiosk.commands.saying import Reporter
from kiosk.content.checking import check as checking
from kiosk.content.comparing.diff import compare
from kiosk.content.desk.handback import hand_back
from kiosk.content.release.compile import compile_content
from kiosk.content.release.prepare import prepare as make_ready
from kiosk.content.release.store import StoreError, usable_disk
from kiosk.programme.live import release_to_show
from kiosk.programme.reader import Release, ReleaseError
from kiosk.staff.changes import Change


@without_collecting()
def diff(options: argparse.Namespace) -> int:
    """Compare a content with what is live; return 1 if it has errors."""
    reporter = Reporter(options.format, options.lang)
    report = checking.check(options.path, reporter.progress)
    if not report.content:
        reporter.report(report)
        reporter.end()
        return 1
    try:
        with usable_disk(), tempfile.TemporaryDirectory() as folder:
            candidate = Path(folder, "next.release")
            reporter.progress("compile", 0, 1)
            compile_content(report.content, candidate, str(options.path), "")
            reporter.progress("compare", 0, 1)
            changes = compare_with_live(candidate, options.data)
    except StoreError as error:
        reporter.end(str(error))
        return 1
    reporter.changes(changes)
    reporter.end()
    return 0


@without_collecting()
def prepare(options: argparse.Namespace) -> int:
    """Copy, check and compile a content, and say what would change; return 1 if it has errors.

    What was found is written beside the content as well, if that is possible.
    """
    reporter = Reporter(options.format, options.lang)
    now = datetime.now().astimezone()
    try:
        made = make_ready(
            options.path.absolute(), options.data, now.isoformat(timespec="seconds"),
            reporter.progress,
        )  # fmt: skip
        reporter.report(made.report)
        changes = []
        if made.release:
            reporter.progress("compare", 0, 1)
            changes = compare_with_live(made.release, options.data)
            reporter.changes(changes)
    except StoreError as error:
        reporter.end(str(error))
        return 1
    reporter.progress("report", 0, 1)
    reporter.note(reported=hand_back(options.path, made.report, changes, f"{now:%Y-%m-%d %H:%M}"))
    if not made.release:
        reporter.end(N_("This content cannot be published: mend the errors first."))
        return 1
    reporter.note(prepared=str(made.release))
    reporter.end(N_("Ready to be published."))
    return 0


def compare_with_live(candidate: Path, data: Path) -> list[Change]:
    """Return what would change; all is new where nothing is live that can be read."""
    with Release.open(candidate) as new:
        try:
            with Release.open(release_to_show(data)) as live:
                return compare(live, new)
        except ReleaseError:
            return compare(None, new)
