"""`kiosk check`, `kiosk publish`, `kiosk schema`: from files to a live release."""

import argparse
import json
from datetime import UTC, datetime

from kiosk.catalogue import catalogue
from kiosk.commands.saying import say_problems
from kiosk.content import check as checking
from kiosk.content.jsonschema import json_schema
from kiosk.content.store import Store, StoreError


def check(options: argparse.Namespace) -> int:
    """List every problem of a content; return 1 if one of them is an error."""
    report = checking.check(options.path)
    say_problems(report.problems, options.format, options.lang)
    return 0 if report.content else 1


def publish(options: argparse.Namespace) -> int:
    """Check a content and put it live; return 1 and change nothing if that cannot be done."""
    gettext = catalogue(options.lang).gettext

    def progress(step: str, done: int, total: int) -> None:
        if options.format == "jsonl":
            print(json.dumps({"step": step, "done": done, "total": total}), flush=True)

    report = checking.check(options.path, progress)
    say_problems(report.problems, options.format, options.lang)
    if not report.content:
        return 1
    created = datetime.now(UTC).isoformat(timespec="seconds")
    try:
        release = Store(options.data).publish(report.content, str(options.path), created, progress)
    except StoreError as error:
        print(gettext(str(error)))
        return 1
    if release:
        print(gettext("Version {id} is live.").format(id=release.stem))
    else:
        print(gettext("This content is already live: nothing changes."))
    return 0


def schema(_options: argparse.Namespace) -> int:
    """Write the JSON Schema of the content format."""
    print(json.dumps(json_schema(), indent=2, ensure_ascii=False))
    return 0
