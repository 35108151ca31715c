"""`kiosk figures`: how many pages were shown, for the organisers' own sums."""

import argparse
import csv
import json
import sys

from kiosk.machine.figures import exported

COLUMNS = ("day", "kind", "language", "pages")


def figures(options: argparse.Namespace) -> int:
    """Write a line, or an object, for each day, kind of page and language."""
    rows = exported(options.data)
    if options.format == "json":
        found = [dict(zip(COLUMNS, row, strict=True)) for row in rows]
        print(json.dumps(found, indent=2, ensure_ascii=False))
    else:
        csv.writer(sys.stdout, lineterminator="\n").writerows([COLUMNS, *rows])
    return 0
