"""`kiosk check`, `kiosk publish`, `kiosk schema`: from files to a live release."""

import argparse
import json
from datetime import UTC, datetime

from kiosk.catalogue import N_
from kiosk.commands.collecting import rarely_collecting
from kiosk.commands.desk import watch
from kiosk.commands.saying import Reporter
from kiosk.content import check as checking
from kiosk.content.jsonschema import json_schema
from kiosk.content.store import Store, StoreError
from kiosk.staff.prepared import prepared_release
from kiosk.staff.publisher import AT_SCREEN, by_command


def check(options: argparse.Namespace) -> int:
    """List every problem of a content; return 1 if one of them is an error."""
    if options.watch:
        return watch(options.path, lambda: _check(options))
    return _check(options)


@rarely_collecting()
def _check(options: argparse.Namespace) -> int:
    reporter = Reporter(options.format, options.lang)
    report = checking.check(options.path, reporter.progress)
    reporter.report(report)
    reporter.end()
    return 0 if report.content else 1


@rarely_collecting()
def publish(options: argparse.Namespace) -> int:
    """Check a content and put it live; return 1 and change nothing if that cannot be done."""
    reporter = Reporter(options.format, options.lang)
    created = datetime.now(UTC).isoformat(timespec="seconds")
    store = Store(options.data)
    publisher = AT_SCREEN if options.at_screen else by_command(options.by)
    try:
        if options.prepared:
            prepared = prepared_release(options.data)
            release = store.publish_prepared(prepared, created, publisher, reporter.progress)
        else:
            report = checking.check(options.path, reporter.progress)
            reporter.report(report)
            if not report.content:
                reporter.end(N_("Nothing was published."))
                return 1
            source = str(options.path.absolute())
            release = store.publish(report.content, source, created, publisher, reporter.progress)
    except StoreError as error:
        reporter.end(str(error))
        return 1
    if release:
        reporter.end(N_("Version {id} is live."), release.stem, id=release.stem)
    else:
        reporter.end(N_("This content is already live: nothing changes."))
    return 0


def schema(_options: argparse.Namespace) -> int:
    """Write the JSON Schema of the content format."""
    print(json.dumps(json_schema(), indent=2, ensure_ascii=False))
    return 0
