"""Texts out to translators as a .po file, and back into the files staff write.

What comes back is believed no more than anything else from outside: each text is looked at before
it is written, and only lines of texts that were translated change.
"""

import io
from collections import defaultdict
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from babel.messages.catalog import Catalog, Message
from babel.messages.pofile import PoFileError, read_po, write_po

from kiosk.catalogue import N_
from kiosk.content.editing.yamlediting import Way, edit
from kiosk.content.formats.folder import put
from kiosk.content.model.texts import TEXT_LIMIT
from kiosk.content.reading.characters import find_forbidden
from kiosk.content.reading.source import MAX_FILE_BYTES, TRANSLATIONS
from kiosk.content.reading.yamlgate import load
from kiosk.content.translation.translatable import Translatable
from kiosk.content.translation.translations import Translations


class TranslationError(Exception):
    """A file of translations cannot be used; the text is a sentence for staff."""


class Left(NamedTuple):
    """A translation that was not taken, and why, as a sentence for staff."""

    address: str
    reason: str


CHANGED = N_("its source is no longer the same")
UNKNOWN = N_("there is no such text")
UNFIT = N_("it is empty, too long or holds characters that cannot be shown")
ON_ONE_LINE = N_("its file would lose its comments: give each key of the record a line")


def export_po(translations: Translations, language: str) -> bytes:
    """Return a .po file of every text that lacks a translation or has an outdated one."""
    catalogue = Catalog(locale=language, project="venue-kiosk", fuzzy=False)
    for text in translations.texts:
        source = text.source(translations.languages, language).strip()
        outdated = translations.is_outdated(text, language)
        translation = text.texts.get(language, "").strip()
        if source and (outdated or not translation):
            catalogue.add(
                source, translation, context=text.address, locations=[(text.file, 0)],
                flags=["fuzzy"] if outdated else [],
            )  # fmt: skip
    buffer = io.BytesIO()
    write_po(buffer, catalogue, width=0, include_lineno=False)
    return buffer.getvalue()


def note_all(translations: Translations, language: str) -> None:
    """Take every translation that nothing is known of as one of the text as it is now."""
    for text in translations.texts:
        if text.texts.get(language, "").strip() and text.source(translations.languages, language):
            translations.note_unknown(text, language)


def read_translations(data: bytes) -> Catalog:
    """Return what a .po file holds; raise TranslationError if it is none."""
    if len(data) > MAX_FILE_BYTES:
        raise TranslationError(N_("This file of translations is too large."))
    try:
        return read_po(io.BytesIO(data), abort_invalid=True)
    except (PoFileError, ValueError, IndexError, KeyError, TypeError, LookupError) as error:
        raise TranslationError(N_("This is not a file of translations (.po).")) from error


def import_po(
    folder: Path, translations: Translations, catalogue: Catalog, language: str
) -> tuple[int, list[Left]]:
    """Write translations into a folder; return how many, and those that were not taken."""
    texts = {text.address: text for text in translations.texts}
    taken: dict[str, list[tuple[Translatable, str]]] = defaultdict(list)
    left = []
    for message in catalogue:
        if not message.id or not message.string or message.fuzzy:
            continue
        text = texts.get(str(message.context))
        reason = _unfit(text, message, translations, language)
        if reason or not text:
            left.append(Left(str(message.context), reason))
        else:
            taken[text.file].append((text, str(message.string).strip()))
    count = 0
    for file, found in taken.items():
        if _write(folder / file, found, translations.languages, language):
            count += len(found)
            for text, translation in found:
                translations.note(text, language, translation)
        else:
            left += [Left(text.address, ON_ONE_LINE) for text, _ in found]
    return count, left


def write_marks(folder: Path, translations: Translations) -> None:
    """Keep what is known of the translations beside the content."""
    put(folder / TRANSLATIONS, translations.as_json())


def _unfit(
    text: Translatable | None, message: Message, translations: Translations, language: str
) -> str:
    """Return why a translation is not taken, or nothing."""
    if text is None:
        return UNKNOWN
    source = text.source(translations.languages, language)
    if str(message.id).split() != source.split():
        return CHANGED
    translation = str(message.string)
    if not 0 < len(translation.strip()) <= TEXT_LIMIT or find_forbidden(translation):
        return UNFIT
    return ""


def _write(
    path: Path, found: Iterable[tuple[Translatable, str]], languages: Iterable[str], language: str
) -> bool:
    """Write translations into one file; return False, and leave it, if comments would go."""
    before = path.read_text("utf-8-sig")
    data = load(before).data
    changes: dict[Way, Any] = {}
    for text, translation in found:
        record = changes.get(text.record) or _copied(_at(data, text.record))
        _put(record, text, translation, languages, language)
        changes[text.record] = record
    after = edit(before, changes)
    if _comments(after) < _comments(before):
        return False
    put(path, after)
    return True


def _put(
    record: Any, text: Translatable, translation: str, languages: Iterable[str], language: str
) -> None:
    """Put a translation into a record, its languages in the order of the event."""
    *way, last = text.inner
    box = _at(record, tuple(way))
    texts: Mapping[str, str] = {**text.texts, language: translation}
    box[last] = {code: texts[code].strip() for code in languages if code in texts}


def _at(data: Any, way: Way) -> Any:
    for step in way:
        data = data[step]
    return data


def _copied(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _copied(inner) for key, inner in value.items()}
    return [_copied(inner) for inner in value] if isinstance(value, list) else value


def _comments(text: str) -> int:
    return sum(line.lstrip().startswith("#") or " #" in line for line in text.split("\n"))
