"""A whole content once it is checked: the typed records, in the order they were written."""

from dataclasses import dataclass

from kiosk.content.schema import Event, Partnership, Place, Room, Session, Speaker


@dataclass(frozen=True, slots=True)
class Content:
    """All records of a forum."""

    event: Event
    rooms: list[Room]
    places: list[Place]
    sessions: list[Session]
    speakers: list[Speaker]
    partnerships: list[Partnership]

    def counts(self) -> dict[str, int]:
        """Return the number of records of each kind."""
        return {
            "sessions": len(self.sessions),
            "speakers": len(self.speakers),
            "partnerships": len(self.partnerships),
            "places": len(self.places),
        }
