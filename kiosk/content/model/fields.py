"""Fields whose value a function of ours checks and converts."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from pydantic import GetCoreSchemaHandler, SerializationInfo, ValidationInfo
from pydantic_core import CoreSchema, core_schema


@dataclass(frozen=True, slots=True)
class Converted:
    """Annotates a field: `convert` takes what was written and returns the value, or raises.

    `written` is the type of what staff write, for the JSON Schema. `dump` turns the value into
    what the release holds. Unlike pydantic's own PlainValidator, this calls no function of
    Python to write a value: that would double the time a large programme takes.
    """

    convert: Callable[[Any, ValidationInfo], Any]
    written: Any
    dump: Callable[[Any, SerializationInfo], Any] | None = None

    def __get_pydantic_core_schema__(
        self, _source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        """Return the schema pydantic runs."""
        serialization = None
        if self.dump:
            serialization = core_schema.plain_serializer_function_ser_schema(
                self.dump, info_arg=True, return_schema=core_schema.any_schema()
            )
        return core_schema.with_info_plain_validator_function(
            self.convert,
            json_schema_input_schema=handler.generate_schema(self.written),
            serialization=serialization,
        )
