"""Tells of texts that are missing in a language, and of translations that are outdated."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from itertools import chain
from typing import Any

from kiosk.content.checking.validate import Placed, Records
from kiosk.content.problems.problem import Problem
from kiosk.content.reading.positions import Positions
from kiosk.content.reading.yamlgate import Document, Path
from kiosk.content.translation.translatable import Translatable, translatables
from kiosk.content.translation.translations import Translations, read_marks
from kiosk.programme.locales import Code


def translations_of(kept: str, records: Records) -> Translations | None:
    """Return the translations of a content; None if it has one language, or none is known."""
    languages = records.event.record.languages if records.event else []
    return Translations(languages, read_marks(kept)) if len(languages) > 1 else None


def translation_problems(
    translations: Translations | None, records: Records, files: Mapping[str, Document],
    positions: Positions,
) -> Iterator[Problem]:  # fmt: skip
    """Count the texts; yield a warning for each record and language that has some missing, and for
    each that has outdated ones. It stands at the first of these texts.
    """
    if translations is None:
        return
    languages = translations.languages
    outdated = translations.look(translatables(files, records.written, languages[0]))
    kinds = (records.rooms, records.places, records.sessions, records.speakers)
    events = [records.event] if records.event else []
    # What a bad record lacks is told when it is mended.
    good = {
        (placed.file, placed.path)
        for placed in chain[Placed[Any]](events, *kinds, records.partnerships)
    }
    missing = (
        (text, language)
        for text in translations.texts
        for language in languages
        if language not in text.texts and (text.file, text.record) in good
    )
    for (file, _, language), texts in _by_record(missing).items():
        place = positions.of(file, texts[0].path, key=True)
        yield Problem(file, *place, "missing-translation", _values(language, texts))
    for (file, _, language), texts in _by_record(outdated).items():
        place = positions.of(file, (*texts[0].path, language))
        yield Problem(file, *place, "outdated-translation", _values(language, texts))


def _by_record(
    texts: Iterable[tuple[Translatable, str]],
) -> dict[tuple[str, Path, str], list[Translatable]]:
    found: dict[tuple[str, Path, str], list[Translatable]] = defaultdict(list)
    for text, language in texts:
        found[text.file, text.record, language].append(text)
    return found


def _values(language: str, texts: list[Translatable]) -> dict[str, object]:
    return {"language": Code(language), "keys": ", ".join(_way(text.inner) for text in texts)}


def _way(path: Path) -> str:
    """Return the way to a text in its record, counting from 1: presentations, 1, title."""
    return " \u203a ".join(str(step + 1 if isinstance(step, int) else step) for step in path)
