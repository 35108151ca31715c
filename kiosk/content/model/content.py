"""A whole content once it is checked: the typed records, in the order they were written."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from kiosk.content.model.schema import Event, Partnership, Place, Room, Session, Speaker
from kiosk.content.pictures.squares import Picture
from kiosk.staff.lines import Coverage


@dataclass(frozen=True, slots=True)
class Content:
    """All records of a forum; the portraits by the identifier of the person; how much of its texts
    there is by language.
    """

    event: Event
    rooms: list[Room]
    places: list[Place]
    sessions: list[Session]
    speakers: list[Speaker]
    partnerships: list[Partnership]
    portraits: Mapping[str, Picture] = field(default_factory=dict)
    coverage: Mapping[str, Coverage] = field(default_factory=dict)

    def counts(self) -> dict[str, int]:
        """Return the number of records of each kind."""
        return {
            "sessions": len(self.sessions),
            "speakers": len(self.speakers),
            "partnerships": len(self.partnerships),
            "places": len(self.places),
        }
