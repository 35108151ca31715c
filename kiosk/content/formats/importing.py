"""Reads files of any known format into one settled programme, and says what was found."""

import importlib
from collections.abc import Callable
from pathlib import Path

from kiosk.content.formats.model import Place, Programme
from kiosk.content.formats.notes import Note, Notes, UnreadableError
from kiosk.content.formats.recognise import recognise
from kiosk.content.formats.settle import days_of, settle
from kiosk.content.formats.source import File, read_file

Parser = Callable[[list[File], Notes], Programme]

# The module of each format, loaded when it is needed.
PARSERS = {
    "frab-xml": "frab_xml",
    "c3voc-json": "c3voc_json",
    "c3voc-json2": "schedule2_json",
    "pretalx-json": "pretalx_json",
    "sessionize-json": "sessionize_json",
    "ics": "ical",
    "xlsx": "table_xlsx",
    "csv": "table_csv",
    "table-json": "table_json",
}


def read_programme(
    paths: list[Path],
    notes: Notes,
    language: str,
    format: str | None = None,
    zone: str | None = None,
    texts: str | None = None,
) -> Programme:
    """Return the programme of files of one format; raise UnreadableError if they hold none.

    `language` is taken for a programme that shows none, `texts` for one that names none, whatever
    its words look like. `zone` is the one staff have set before,
    which is stronger than the one the files name.
    """
    files = [read_file(path) for path in paths]
    found = format or _one_format(files)
    module = importlib.import_module(f"kiosk.content.formats.{PARSERS[found]}")
    parse: Parser = module.parse
    programme = parse(files, notes)
    if not programme.sessions:
        raise UnreadableError("no-session", Place(files[0].name))
    settle(programme, notes, language, zone, texts)
    return programme


def _one_format(files: list[File]) -> str:
    formats = [recognise(file) for file in files]
    for file, format in zip(files, formats, strict=True):
        if format != formats[0]:
            raise UnreadableError("unlike-files", Place(file.name), first=formats[0], second=format)
    return formats[0]


def summary(programme: Programme, notes: list[Note]) -> dict[str, object]:
    """Return what an import found, for JSON."""
    return {
        "format": programme.format,
        "sessions": len(programme.sessions),
        "people": len(programme.people),
        "rooms": len(programme.rooms),
        "days": len(days_of(programme)),
        "unscheduled": sum(session.start is None for session in programme.sessions),
        "cancelled": sum(session.state == "cancelled" for session in programme.sessions),
        "languages": programme.languages,
        "time_zone": programme.zone,
        "warnings": [note.as_json() for note in notes],
    }
