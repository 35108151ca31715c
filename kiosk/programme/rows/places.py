"""A place as its sheet shows it: everything that concerns it."""

from msgspec import Struct

from kiosk.programme.reader import Release
from kiosk.programme.records import Place
from kiosk.programme.rows.partnerships import partnership_link, session_link
from kiosk.programme.rows.people import PersonRow, person_row
from kiosk.programme.rows.session import LinkRow
from kiosk.programme.texts import Texts


class PlaceSheetRow(Struct, frozen=True):
    """A place with the partnerships, people and sessions that concern it."""

    route: str
    title: str
    partnerships: tuple[LinkRow, ...]
    people: tuple[PersonRow, ...]
    sessions: tuple[LinkRow, ...]


def place_sheet(release: Release, place: Place, texts: Texts) -> PlaceSheetRow:
    """Return the sheet of a place."""
    partnerships = (release.partnership(id) for id in release.place_partnerships(place.id))
    people = (release.speaker(id) for id in release.place_speakers(place.id))
    sessions = (session_link(release, id, texts) for id in release.place_sessions(place.id))
    return PlaceSheetRow(
        route=f"place/{place.id}",
        title=texts.text(place.name),
        partnerships=tuple(partnership_link(one, texts) for one in partnerships if one),
        people=tuple(person_row(one, texts) for one in people if one),
        sessions=tuple(one for one in sessions if one),
    )
