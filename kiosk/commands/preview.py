"""`kiosk render PATH`: what is not yet published, drawn as the kiosk would show it."""

import argparse
import tempfile
from collections.abc import Callable
from pathlib import Path

from kiosk.catalogue import locale_language, ui_languages
from kiosk.commands.saying import Reporter
from kiosk.content.checking.check import check
from kiosk.content.release.compile import compile_content
from kiosk.content.release.store import StoreError, usable_disk


def draw_unpublished(options: argparse.Namespace, draw: Callable[[Path], int]) -> int:
    """Check a content, compile it beside nothing that is live, draw it; return 1 on errors."""
    said = options.lang if options.lang in ui_languages() else locale_language()
    reporter = Reporter("text", said)
    report = check(options.path)
    reporter.report(report)
    if not report.content:
        return 1
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        release = Path(folder, "preview.release")
        try:
            with usable_disk():
                compile_content(report.content, release, str(options.path), "")
        except StoreError as error:
            reporter.end(str(error))
            return 1
        return draw(release)
