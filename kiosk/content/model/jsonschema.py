"""The JSON Schema of the content format, for editors that check and complete while typing."""

from typing import Any

from pydantic import TypeAdapter

from kiosk.content.model.schema import Event, Partnership, Places, Session, Speaker, Venue

# What a file of each kind may hold.
SCHEMAS: dict[str, Any] = {
    "event": Event,
    "venue": Venue,
    "places": Places,
    "session": Session | list[Session],
    "speaker": Speaker | list[Speaker],
    "partnership": Partnership | list[Partnership],
}
_FORMAT = (
    Event | Venue | Places
    | Session | list[Session] | Speaker | list[Speaker] | Partnership | list[Partnership]
)  # fmt: skip


def json_schema() -> dict[str, Any]:
    """Return the schema of any file of a content; each kind is also in `$defs`."""
    return _titled(_FORMAT, "Kiosk content, format 1")


def file_schema(kind: str) -> dict[str, Any]:
    """Return the schema of a file of one kind: an editor that knows it completes better."""
    return _titled(SCHEMAS[kind], f"Kiosk content, format 1: {kind}")


def _titled(annotation: Any, title: str) -> dict[str, Any]:
    schema = TypeAdapter(annotation).json_schema(by_alias=True)
    schema["$schema"] = "https://json-schema.org/draft/2020-12/schema"
    schema["title"] = title
    return schema
