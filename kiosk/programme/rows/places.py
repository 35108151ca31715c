"""A place as its sheet shows it: everything that concerns it."""

from collections.abc import Sequence
from typing import TypeVar

from msgspec import Struct

from kiosk.programme.lazy import GradualRows
from kiosk.programme.reader import Release
from kiosk.programme.records import Place
from kiosk.programme.rows.partnerships import partnership_link, session_link
from kiosk.programme.rows.people import PersonRow, person_row
from kiosk.programme.rows.session import LinkRow
from kiosk.programme.texts import Texts

Record = TypeVar("Record")

# More cards than a sheet shows without scrolling: what stands in view never moves.
AT_ONCE = 10


class PlaceSheetRow(Struct, frozen=True):
    """A place with the partnerships, people and sessions that concern it."""

    route: str
    title: str
    partnerships: Sequence[LinkRow]
    people: Sequence[PersonRow]
    sessions: Sequence[LinkRow]


def place_sheet(release: Release, place: Place, texts: Texts) -> PlaceSheetRow:
    """Return the sheet of a place."""
    partnerships = release.place_partnerships(place.id)
    people = release.place_speakers(place.id)
    sessions = release.place_sessions(place.id)

    def partnership(index: int) -> LinkRow:
        return partnership_link(_there(release.partnership(partnerships[index])), texts)

    def person(index: int) -> PersonRow:
        return person_row(_there(release.speaker(people[index])), texts)

    def session(index: int) -> LinkRow:
        return _there(session_link(release, sessions[index], texts))

    return PlaceSheetRow(
        route=f"place/{place.id}",
        title=texts.text(place.name),
        partnerships=GradualRows(len(partnerships), partnership, AT_ONCE),
        people=GradualRows(len(people), person, AT_ONCE),
        sessions=GradualRows(len(sessions), session, AT_ONCE),
    )


def _there(record: Record | None) -> Record:
    """Return a record that a link of the release names: it was written with what it names."""
    if record is None:
        raise LookupError("a link leads nowhere")
    return record
