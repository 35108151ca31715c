"""Tells of texts that are missing in a language, and of translations that are outdated."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from itertools import chain
from typing import Any

from kiosk.content.positions import Positions
from kiosk.content.problems import Problem
from kiosk.content.translatable import translatables
from kiosk.content.translations import Translations, read_marks
from kiosk.content.validate import Placed, Records
from kiosk.content.yamlgate import Document, Path


def translations_of(kept: str, records: Records) -> Translations | None:
    """Return the translations of a content; None if it has one language, or none is known."""
    languages = records.event.record.languages if records.event else []
    return Translations(languages, read_marks(kept)) if len(languages) > 1 else None


def missing_problems(records: Records, positions: Positions) -> Iterator[Problem]:
    """Yield a warning for each record and language that has texts missing."""
    kinds = (records.rooms, records.places, records.sessions, records.speakers)
    events = [records.event] if records.event else []
    for placed in chain[Placed[Any]](events, *kinds, records.partnerships):
        for language, keys in placed.lacks.items():
            place = positions.of(placed.file, placed.path)
            values: dict[str, object] = {"language": language, "keys": ", ".join(keys)}
            yield Problem(placed.file, *place, "missing-translation", values)


def outdated_problems(
    translations: Translations | None, records: Records, files: Mapping[str, Document],
    positions: Positions,
) -> Iterator[Problem]:  # fmt: skip
    """Count the texts; yield a warning for each record and language that has outdated ones."""
    if translations is None:
        return
    by_record: dict[tuple[str, Path, str], dict[str, None]] = defaultdict(dict)
    for text, language in translations.look(
        translatables(files, records.written, translations.languages[0])
    ):
        key = next(str(step) for step in reversed(text.inner) if isinstance(step, str))
        by_record[text.file, text.record, language][key] = None
    for (file, record, language), keys in by_record.items():
        values: dict[str, object] = {"language": language, "keys": ", ".join(keys)}
        yield Problem(file, *positions.of(file, record), "outdated-translation", values)
