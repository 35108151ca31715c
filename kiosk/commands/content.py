"""`kiosk check`, `kiosk publish PATH`, `kiosk schema`: what reads the files of a content."""

import argparse
import json
from pathlib import Path

from kiosk.catalogue import N_
from kiosk.commands.collecting import without_collecting
from kiosk.commands.desk import watch
from kiosk.commands.saying import Reporter
from kiosk.content.checking import check as checking
from kiosk.content.model.jsonschema import json_schema
from kiosk.content.release.store import Store, StoreError
from kiosk.staff.publisher import by_command


def check(options: argparse.Namespace) -> int:
    """List every problem of a content; return 1 if one of them is an error."""
    if options.watch:
        return watch(options.path, lambda: _check(options))
    return _check(options)


@without_collecting()
def _check(options: argparse.Namespace) -> int:
    reporter = Reporter(options.format, options.lang)
    report = checking.check(options.path, reporter.progress)
    reporter.report(report)
    reporter.end()
    return 0 if report.content else 1


@without_collecting()
def publish(options: argparse.Namespace, reporter: Reporter, created: str) -> Path | None:
    """Check a content and put it live, as `kiosk.commands.store.publish` says.

    Raises StoreError where it cannot go live, an error of the content among others.
    """
    report = checking.check(options.path, reporter.progress)
    reporter.report(report)
    if not report.content:
        raise StoreError(N_("Nothing was published."))
    source = str(options.path.absolute())
    return Store(options.data).publish(
        report.content, source, created, by_command(options.by), reporter.progress
    )


def schema(_options: argparse.Namespace) -> int:
    """Write the JSON Schema of the content format."""
    print(json.dumps(json_schema(), indent=2, ensure_ascii=False))
    return 0
