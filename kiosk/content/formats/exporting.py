"""Writes a programme in one of the field's formats, and says what others will not see of it."""

import importlib
import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from kiosk.catalogue import N_
from kiosk.content.checking.explain import closest
from kiosk.content.formats.model import Record
from kiosk.content.formats.outgoing import Outgoing, load_folder, load_release
from kiosk.content.model.times import conference_day
from kiosk.programme.locales import Code

Exporter = Callable[[Outgoing, str], bytes]

EXPORTERS = {
    "ics": "to_ical",
    "frab-xml": "to_frab_xml",
    "c3voc-json": "to_c3voc_json",
    "html": "to_html",
}

# What a session may hold, and the formats in which every program finds it. In all but the page,
# this program finds the rest again as well.
_CARRIED = {
    N_("moderators, told apart from speakers"): ("moderators", {"c3voc-json", "html"}),
    N_("presentations, each with its own people"): ("presentations", {"html"}),
    N_("themes"): ("theme", {"frab-xml", "c3voc-json", "html"}),
    N_("languages spoken"): ("languages", {"frab-xml", "c3voc-json"}),
    N_("interpretation"): ("interpretation", set()),
    N_("cancellations and moves"): ("state", {"ics", "html"}),
    N_("the context, whole"): ("context", {"ics", "frab-xml", "c3voc-json"}),
    N_("objectives"): ("objectives", set()),
    N_("main questions"): ("main_questions", set()),
}
_WHOLE = {
    N_("partnerships"): ("partnerships", set[str]()),
    N_("places"): ("places", set[str]()),
}


_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_DATABASE = b"SQLite format 3\0"


class NothingToExportError(Exception):
    """No session is left to export; the text is a sentence for staff, `values` fill its fields."""

    def __init__(self, sentence: str, **values: object) -> None:
        super().__init__(sentence)
        self.values = values


def load(path: Path) -> Outgoing:
    """Return the programme of a folder, a zip or a release."""
    return load_release(path) if _is_release(path) else load_folder(path)


def _is_release(path: Path) -> bool:
    if not path.is_file():
        return False
    with path.open("rb") as file:
        return file.read(len(_DATABASE)) == _DATABASE


def only(outgoing: Outgoing, day: str | None, session: str | None) -> Outgoing:
    """Return the part of a programme on a conference day, or one session.

    Raises NothingToExportError for what is no day, and for a session that there is not.
    """
    if day is None and session is None:
        return outgoing
    if day is not None and not _DAY.fullmatch(day):
        raise NothingToExportError(N_("“{day}” is not a day. Write: 2026-10-05"), day=day)
    ids = [record["id"] for record in outgoing.sessions]
    if session is not None and session not in ids:
        raise NothingToExportError(_unknown(near := closest(session, ids)), id=session, near=near)

    def wanted(record: Record) -> bool:
        start = outgoing.start(record)
        on_day = start is not None and conference_day(start.replace(tzinfo=None)) == day
        return (day is None or on_day) and session in (None, record["id"])

    sessions = [record for record in outgoing.sessions if wanted(record)]
    return replace(outgoing, sessions=sessions, whole=False)


def _unknown(near: str) -> str:
    if near:
        return N_("There is no session “{id}”. Did you mean “{near}”?")
    return N_("There is no session “{id}”.")


def export(outgoing: Outgoing, format: str, language: str) -> bytes:
    """Return a programme in a format; raise NothingToExportError if nothing of it fits, or if it
    is not in this language.
    """
    languages = outgoing.event["languages"]
    if language not in languages:
        words = N_("The programme is not in {language}. Write one of {known}.")
        raise NothingToExportError(words, language=Code(language), known=", ".join(languages))
    placed = [session for session in outgoing.sessions if session.get("start")]
    if not outgoing.sessions or not (placed or outgoing.whole or format == "html"):
        raise NothingToExportError(N_("There is no session to export."))
    module = importlib.import_module(f"kiosk.content.formats.{EXPORTERS[format]}")
    exporter: Exporter = module.export
    return exporter(outgoing, language)


def not_carried(outgoing: Outgoing, format: str) -> list[tuple[str, int, bool]]:
    """Return what other programs will not see in the file.

    Each with its English name, how many there are, and whether this program finds it again.
    """
    again = outgoing.whole and format != "html"
    found = []
    for name, (key, formats) in _CARRIED.items():
        count = sum(bool(session.get(key)) for session in outgoing.sessions)
        if format not in formats:
            found.append((name, count, again))
    for name, (key, formats) in _WHOLE.items():
        if format not in formats:
            found.append((name, len(getattr(outgoing, key)), again))
    found.append((N_("texts in other languages"), _translated(outgoing), again))
    if format != "html":
        waiting = sum(not session.get("start") for session in outgoing.sessions)
        found.append((N_("sessions without a time"), waiting, again))
    found.append((N_("portraits"), outgoing.portraits, False))
    return [entry for entry in found if entry[1]]


def _translated(outgoing: Outgoing) -> int:
    return sum(
        any(isinstance(value, dict) and len(value) > 1 for value in session.values())
        for session in outgoing.sessions
    )
