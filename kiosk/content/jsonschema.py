"""The JSON Schema of the content format, for editors that check and complete while typing."""

from typing import Any

from pydantic import TypeAdapter

from kiosk.content.schema import Event, Partnership, Places, Session, Speaker, Venue

_FORMAT = (
    Event | Venue | Places
    | Session | list[Session] | Speaker | list[Speaker] | Partnership | list[Partnership]
)  # fmt: skip


def json_schema() -> dict[str, Any]:
    """Return the schema of any file of a content; each kind is also in `$defs`."""
    schema = TypeAdapter(_FORMAT).json_schema(by_alias=True)
    schema["$schema"] = "https://json-schema.org/draft/2020-12/schema"
    schema["title"] = "Kiosk content, format 1"
    return schema
