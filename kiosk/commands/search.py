"""`kiosk search`: what a visitor would find."""

import argparse
import json
import sys
from collections.abc import Sequence
from typing import Any

from kiosk.catalogue import printed
from kiosk.programme.excerpt import PieceRow
from kiosk.programme.live import release_to_show
from kiosk.programme.nearest import nearest
from kiosk.programme.reader import Release, ReleaseError
from kiosk.programme.rows.search import ResultRow, ResultRows, summary
from kiosk.programme.search import search as find
from kiosk.programme.texts import Texts


def search(options: argparse.Namespace) -> int:
    """Show results as the search page does; return 1 if there are none or nothing can be read."""
    gettext = printed(options.lang).gettext
    typed = " ".join(options.words)
    try:
        with Release.open(release_to_show(options.data)) as release:
            found = find(release, typed, options.lang)
            texts = Texts(options.lang, release.event.languages)
            rows = ResultRows(release, found, texts)[:]
            offers = [] if rows else nearest(release, typed, options.lang)
    except ReleaseError as error:
        print(gettext(str(error)), file=sys.stderr)
        return 1
    if options.format == "json":
        results = [_as_json(row) for row in rows]
        report = {"complete": found.complete, "results": results, "nearest": offers}
        print(json.dumps(report, indent=2, ensure_ascii=False))
    else:
        for row in rows:
            print(f"{row.route}\t{row.kind}\t{_marked(row.title)}\t{_marked(row.excerpt)}")
        print(summary(found, texts) or texts.gettext("no results"))
        for offer in offers:
            print(gettext("Did you mean “{word}”?").format(word=offer))
    return 0 if rows else 1


def _as_json(row: ResultRow) -> dict[str, Any]:
    return {
        "route": row.route,
        "section": row.section,
        "kind": row.kind,
        "title": _text(row.title),
        "excerpt": _text(row.excerpt),
        "matches": [one.match for one in (*row.title, *row.excerpt) if one.match],
    }


def _text(pieces: Sequence[PieceRow], before: str = "", after: str = "") -> str:
    """Return pieces as one text, with something before and after each match."""
    parts = (
        one.before + (before + one.match + after if one.match else "") + one.after + " " * one.space
        for one in pieces
    )
    return "".join(parts).strip()


def _marked(pieces: Sequence[PieceRow]) -> str:
    return _text(pieces, "[", "]")
