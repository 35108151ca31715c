"""`kiosk new`, `kiosk pack`, `kiosk check --watch`: what staff do at a desk, far from the kiosk."""

import argparse
import time
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from kiosk.catalogue import N_, printed
from kiosk.commands.saying import Reporter
from kiosk.content.checking.check import Report, check
from kiosk.content.desk.example import write_example
from kiosk.content.desk.packing import pack as write_zip
from kiosk.content.problems.problem import RefusedError
from kiosk.staff.finding import stamp_of

# Whoever saves a file looks at the terminal a moment later.
_LOOK_S = 0.5


def new(options: argparse.Namespace) -> int:
    """Write a small commented content, or a spreadsheet; return 1 if there is something already."""
    if options.spreadsheet:
        from kiosk.commands.formats import new as new_spreadsheet

        return new_spreadsheet(options)
    gettext = printed(options.lang).gettext
    try:
        write_example(options.folder, options.lang)
    except FileExistsError:
        print(gettext(N_("There is something in this folder already: name a new one.")))
        return 1
    except OSError:
        print(gettext(N_("Nothing can be written here.")))
        return 1
    print(gettext(N_("An example is in {folder}.")).format(folder=options.folder))
    print(gettext(N_("Next: kiosk check --watch {folder}")).format(folder=options.folder))
    return 0


def pack(options: argparse.Namespace) -> int:
    """Put a folder into one zip; return 1 and write nothing if it has errors."""
    reporter = Reporter("text", options.lang)
    report = check(options.folder)
    if not report.content or not options.folder.is_dir():
        reporter.report(report)
        reporter.end(N_("Nothing was packed."))
        return 1
    try:
        count = write_zip(options.folder, options.output)
    except RefusedError as error:
        reporter.report(Report(None, error.problems))
        reporter.end(N_("Nothing was packed."))
        return 1
    except OSError:
        reporter.end(N_("Nothing can be written here."))
        return 1
    words = printed(options.lang).ngettext(
        "{count} file is in {zip}.", "{count} files are in {zip}.", count
    )
    print(words.format(count=count, zip=options.output))
    return 0


def watch(path: Path, do: Callable[[], object], wait: Callable[[float], None] = time.sleep) -> int:
    """Do something now and whenever a content has changed, until stopped from the keyboard."""
    seen: object = ()
    try:
        while True:
            stamp = stamp_of(path)
            if stamp != seen:
                seen = stamp
                print(f"— {datetime.now():%H:%M:%S} —", flush=True)
                do()
            wait(_LOOK_S)
    except KeyboardInterrupt:
        return 0
