"""`kiosk diff`: what a visitor would notice if a content went live."""

import argparse
import tempfile
from pathlib import Path

from kiosk.commands.saying import Reporter
from kiosk.content import check as checking
from kiosk.content.diff import compare
from kiosk.content.release import compile_content
from kiosk.programme.live import release_to_show
from kiosk.programme.reader import Release, ReleaseError
from kiosk.staff.changes import Change


def diff(options: argparse.Namespace) -> int:
    """Compare a content with what is live; return 1 if it has errors."""
    reporter = Reporter(options.format, options.lang)
    report = checking.check(options.path, reporter.progress)
    if not report.content:
        reporter.report(report)
        reporter.end()
        return 1
    with tempfile.TemporaryDirectory() as folder:
        candidate = Path(folder, "next.release")
        reporter.progress("compile", 0, 1)
        compile_content(report.content, candidate, str(options.path), "")
        reporter.progress("compare", 0, 1)
        changes = compare_with_live(candidate, options.data)
    reporter.changes(changes)
    reporter.end()
    return 0


def compare_with_live(candidate: Path, data: Path) -> list[Change]:
    """Return what would change; all is new where nothing is live that can be read."""
    try:
        live = Release.open(release_to_show(data))
    except ReleaseError:
        live = None
    with Release.open(candidate) as new:
        try:
            return compare(live, new)
        finally:
            if live:
                live.close()
