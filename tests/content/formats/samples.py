"""Small programmes in the field's formats, all invented, and what to do with them."""

import json
from collections.abc import Iterable
from pathlib import Path

from kiosk.content.checking.check import check
from kiosk.content.formats.folder import read_imported, write_imported, write_tree
from kiosk.content.formats.importing import read_programme
from kiosk.content.formats.model import Programme, Session
from kiosk.content.formats.notes import Note, Notes
from kiosk.content.formats.records import records
from kiosk.content.formats.updating import Update, Updater

# Real programmes, which nobody may copy here; those who have them put them beside the checkout.
SHARED = Path(__file__).parents[3].parent / "shared" / "data"
NEEDS_SHARED = f"the real programmes are not on this machine ({SHARED.name} beside the checkout)"


def read(path: Path, data: str | bytes, *more: Path) -> tuple[Programme, list[Note]]:
    """Write a file, import it with others, and return the programme and the remarks."""
    path.write_bytes(data if isinstance(data, bytes) else data.encode())
    notes = Notes()
    programme = read_programme([path, *more], notes, "en")
    return programme, notes.all()


def codes(notes: Iterable[Note]) -> set[str]:
    """Return the codes of remarks."""
    return {note.code for note in notes}


def titles(programme: Programme) -> list[str]:
    """Return the titles of the sessions, in order."""
    return [next(iter(session.title.values())) for session in programme.sessions]


def only(programme: Programme) -> Session:
    """Return the one session of a programme."""
    (session,) = programme.sessions
    return session


def write(folder: Path, programme: Programme) -> Path:
    """Write a programme into a new folder, which must pass the check; return it."""
    tree = records(programme)
    write_tree(folder, tree)
    write_imported(folder, tree, programme.format)
    assert errors(folder) == []
    return folder


def renew(folder: Path, programme: Programme, remove: bool = False) -> Update:
    """Renew a folder, which must then pass the check; return what that did."""
    before = read_imported(folder)
    updater = Updater(folder, before, remove)
    update = updater.run(records(programme, before.known(), updater.ids()), programme.format)
    assert errors(folder) == []
    return update


def errors(folder: Path) -> list[str]:
    """Return the errors of a content, each as a line of text."""
    found = check(folder).problems
    return [problem.line_of_text("en") for problem in found if problem.severity == "error"]


def event(guid: int | str = 1, **fields: str) -> str:
    """Return an event of schedule.xml; `fields` replace or add to its own."""
    own = {
        "date": "2026-10-05T10:00:00+02:00", "start": "10:00", "duration": "00:30",
        "room": "Salle A", "title": f"Exemple {guid}", "type": "Atelier", "track": "Territoires",
        "language": "fr", "abstract": "Un texte d’exemple.", "description": "",
        "persons": '<person id="1">Anne Exemple</person>',
    }  # fmt: skip
    inner = "".join(f"<{tag}>{text}</{tag}>" for tag, text in (own | fields).items())
    return f'<event guid="{guid}" id="{guid}">{inner}</event>'


def schedule(*events: str, room: str = "Salle A", date: str = "2026-10-05", zone: str = "") -> str:
    """Return a schedule.xml with some events in one room on one day."""
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n<schedule><version>1</version>'
        "<conference><title>Forum d’exemple</title><acronym>exemple</acronym>"
        f"<time_zone_name>{zone or 'Europe/Paris'}</time_zone_name></conference>\n"
        f'<day index="1" date="{date}" start="{date}T06:00:00+02:00" end="{date}T23:59:00+02:00">\n'
        f'<room name="{room}">\n' + "\n".join(events) + "\n</room></day></schedule>"
    )


def calendar(*lines: str) -> bytes:
    """Return a calendar file of these lines."""
    head = ("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//exemple//FR")
    return "\r\n".join([*head, *lines, "END:VCALENDAR", ""]).encode()


def entry(uid: str, *lines: str, start: str = "20261005T080000Z") -> list[str]:
    """Return the lines of an entry of a calendar."""
    return ["BEGIN:VEVENT", f"UID:{uid}", f"DTSTART:{start}", *lines, "END:VEVENT"]


def as_json(value: object) -> str:
    """Return JSON."""
    return json.dumps(value, ensure_ascii=False)
