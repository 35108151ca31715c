"""`kiosk releases`, `kiosk rollback`: what the machine keeps, and what is live."""

import argparse
import json
from dataclasses import asdict

from kiosk.catalogue import N_, catalogue
from kiosk.commands.saying import Reporter
from kiosk.content.store import Kept, Store, StoreError


def releases(options: argparse.Namespace) -> int:
    """List the releases that are kept, newest first."""
    kept = Store(options.data).releases()
    if options.format == "json":
        print(json.dumps([asdict(one) for one in kept], indent=2, ensure_ascii=False))
        return 0
    gettext = catalogue(options.lang).gettext
    for one in kept:
        print(_line(one, gettext("live") if one.live else ""))
    if not kept:
        print(gettext("No version is kept yet."))
    return 0


def _line(kept: Kept, mark: str) -> str:
    counts = ", ".join(f"{kind} {count}" for kind, count in kept.counts.items())
    return "  ".join(part for part in (kept.id, mark, kept.created, kept.source, counts) if part)


def rollback(options: argparse.Namespace) -> int:
    """Put an earlier release live; return 1 if there is none."""
    reporter = Reporter(options.format, options.lang)
    try:
        release = Store(options.data).rollback(options.id)
    except StoreError as error:
        reporter.end(str(error))
        return 1
    reporter.end(N_("Version {id} is live."), release.stem, id=release.stem)
    return 0
