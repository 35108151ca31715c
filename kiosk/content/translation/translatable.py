"""Finds the texts of a content as they were written, each with an address that stays its own.

An address is that of the record and of the text in it: `session/atelier-1/presentations/cas/title`.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, get_args

from pydantic import BaseModel

from kiosk.content.checking.validate import Written
from kiosk.content.model.fields import Converted
from kiosk.content.model.schema import Event, Partnership, Place, Room, Session, Speaker
from kiosk.content.model.texts import Name, Rich, Text, Title
from kiosk.content.reading.yamlgate import Document, Path

MODELS: Mapping[str, type[BaseModel]] = {
    "event": Event, "room": Room, "place": Place, "session": Session, "speaker": Speaker,
    "partnership": Partnership,
}  # fmt: skip
_NAMES = Name.__metadata__  # type: ignore[attr-defined] # of Annotated
_TEXTS = (
    *Title.__metadata__, *Text.__metadata__, *Rich.__metadata__, *_NAMES,  # type: ignore[attr-defined]
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Translatable:
    """A text: its strings by language, and where it is in which record of which file.

    `record` leads to the record in the file, `inner` from there to the text.
    """

    address: str
    file: str
    record: Path
    inner: Path
    texts: Mapping[str, str]

    @property
    def path(self) -> Path:
        """Return the way to the text in its file."""
        return (*self.record, *self.inner)

    def source(self, languages: Iterable[str], language: str) -> str:
        """Return the text to translate into a language: in the first other one that has it."""
        return next(
            (self.texts[code] for code in languages if code != language and code in self.texts), ""
        )


def translatables(
    files: Mapping[str, Document], written: Iterable[Written], language: str
) -> Iterator[Translatable]:
    """Yield every text that can be translated; a plain string is in the given language.

    A name that is written once is the same in all languages, and is not among them.
    """
    records = list(written)
    if "event.yaml" in files:
        records.insert(0, Written("event", "event.yaml", (), files["event.yaml"].data))
    for one in records:
        if not isinstance(one.data, dict):
            continue
        id = one.data.get("id", "") if one.kind != "event" else ""
        if isinstance(id, str):
            start = f"{one.kind}/{id}" if id else one.kind
            for inner, address, value in _walk(MODELS[one.kind], one.data, (), start):
                texts = {language: value} if isinstance(value, str) else value
                yield Translatable(address, one.file, one.path, inner, texts)


def _walk(
    model: type[BaseModel], data: Mapping[str, Any], path: Path, address: str
) -> Iterator[tuple[Path, str, Any]]:
    """Yield path, address and value of the texts in a record, as deep as they are."""
    for key, (kind, inner) in _plan(model).items():
        value = data.get(key)
        if value is None:
            continue
        here, there = (*path, key), f"{address}/{key}"
        if kind == "text" or (kind == "name" and isinstance(value, dict)):
            if _is_text(value):
                yield here, there, value
        elif inner and isinstance(value, dict):
            yield from _walk(inner, value, here, there)
        elif isinstance(value, list):
            yield from _entries(kind, inner, value, here, there)


def _entries(
    kind: str, inner: type[BaseModel] | None, values: list[Any], path: Path, address: str
) -> Iterator[tuple[Path, str, Any]]:
    for index, value in enumerate(values):
        if inner and isinstance(value, dict):
            id = value.get("id")
            step = id if isinstance(id, str) else str(index)
            yield from _walk(inner, value, (*path, index), f"{address}/{step}")
        elif kind == "texts" and _is_text(value):
            yield (*path, index), f"{address}/{index}", value


def _is_text(value: Any) -> bool:
    if isinstance(value, dict):
        return bool(value) and all(isinstance(text, str) for text in value.values())
    return isinstance(value, str)


@cache
def _plan(model: type[BaseModel]) -> dict[str, tuple[str, type[BaseModel] | None]]:
    """Return, for each key that has texts in it, what it is: and the model of records in it."""
    found: dict[str, tuple[str, type[BaseModel] | None]] = {}
    for name, info in model.model_fields.items():
        marks = [*_marks(info.annotation), *info.metadata]
        converted = [mark for mark in marks if isinstance(mark, Converted)]
        inner = next((m for m in marks if isinstance(m, type) and issubclass(m, BaseModel)), None)
        if converted and converted[0] in _TEXTS:
            is_list = list in marks
            kind = "texts" if is_list else "name" if converted[0] in _NAMES else "text"
            found[info.alias or name] = (kind, None)
        elif inner:
            found[info.alias or name] = ("records", inner)
    return found


def _marks(annotation: Any) -> list[Any]:
    """Return all that an annotation is made of."""
    origin = getattr(annotation, "__origin__", None)
    marks = [origin, annotation, *getattr(annotation, "__metadata__", ())]
    if isinstance(origin, type) and issubclass(origin, dict):
        return marks
    for argument in get_args(annotation):
        marks += _marks(argument)
    return marks
