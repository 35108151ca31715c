"""`kiosk import`: from the field's formats to a folder of our files."""

import argparse
import json
from pathlib import Path

from kiosk.catalogue import N_, catalogue
from kiosk.content.formats.folder import write_imported, write_tree
from kiosk.content.formats.importing import read_programme, summary
from kiosk.content.formats.model import Programme
from kiosk.content.formats.notes import Note, Notes, UnreadableError
from kiosk.content.formats.records import records

# Remarks of one kind that are listed in words; the rest is counted. JSON has all of them.
_LISTED = 5


def import_(options: argparse.Namespace) -> int:
    """Import files into a folder; return 1 and write nothing if they cannot be read."""
    notes = Notes()
    folder: Path = options.output
    gettext = catalogue(options.lang).gettext
    try:
        programme = read_programme(options.files, notes, options.lang, options.from_)
    except UnreadableError as error:
        return _refused(error.note, options)
    if not options.update and (folder / "event.yaml").exists():
        print(gettext(N_("There is a programme in this folder: add --update to renew it.")))
        return 1
    tree = records(programme)
    write_tree(folder, tree)
    write_imported(folder, tree, programme.format)
    _say(programme, notes.all(), options)
    return 0


def _refused(note: Note, options: argparse.Namespace) -> int:
    if options.format == "json":
        print(json.dumps({"error": note.as_json()}, ensure_ascii=False, indent=2))
    else:
        print(note.line_of_text(options.lang))
    return 1


def _say(programme: Programme, notes: list[Note], options: argparse.Namespace) -> None:
    """Say what was found, and every kind of remark with its first places."""
    found = summary(programme, notes)
    if options.format == "json":
        print(json.dumps(found, ensure_ascii=False, indent=2))
        return
    by_kind: dict[str, list[Note]] = {}
    for note in notes:
        by_kind.setdefault(note.code, []).append(note)
    said = catalogue(options.lang)
    for kind in by_kind.values():
        for note in kind[:_LISTED]:
            print(note.line_of_text(options.lang))
        if (more := len(kind) - _LISTED) > 0:
            print("  " + said.gettext("… and {count} more of this kind.").format(count=more))
    print(in_words(found, options.lang))


def in_words(found: dict[str, object], language: str) -> str:
    """Return the summary of an import in a sentence."""
    said = catalogue(language)

    counts = {key: value for key, value in found.items() if isinstance(value, int)}
    words = {
        "sessions": said.ngettext("{count} session", "{count} sessions", counts["sessions"]),
        "people": said.ngettext("{count} person", "{count} people", counts["people"]),
        "rooms": said.ngettext("{count} room", "{count} rooms", counts["rooms"]),
        "days": said.ngettext("{count} day", "{count} days", counts["days"]),
        "unscheduled": said.gettext("{count} without a time"),
        "cancelled": said.gettext("{count} cancelled"),
    }
    parts = [
        text.format(count=counts[key])
        for key, text in words.items()
        if counts[key] or key not in ("unscheduled", "cancelled")
    ]
    languages = found["languages"]
    assert isinstance(languages, list)
    text = said.gettext("{format}: {counts}; languages: {languages}; time zone: {zone}.")
    return text.format(
        format=found["format"], counts=", ".join(parts), languages=", ".join(languages),
        zone=found["time_zone"] or "—",
    )  # fmt: skip
