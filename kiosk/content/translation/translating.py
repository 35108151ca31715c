"""Texts out to translators as a .po file, and back into the files staff write.

What comes back is believed no more than anything else from outside: each text is looked at before
it is written, and only lines of texts that were translated change.
"""

import codecs
import io
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from babel.messages.catalog import Catalog, Message
from babel.messages.pofile import PoFileError, read_po, write_po

from kiosk.catalogue import N_
from kiosk.content.editing.yamlediting import Way, edit
from kiosk.content.formats.folder import put
from kiosk.content.model.texts import TEXT_LIMIT
from kiosk.content.reading.characters import find_forbidden
from kiosk.content.reading.remarks import count_remarks
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


_Taken = tuple[Translatable, str]

# Instead of Babel's, which asks for a first author's name and address.
HEADER = "# Texts of a programme. A fuzzy one was translated, and has changed since."
CHANGED = N_("its source is no longer the same")
UNKNOWN = N_("there is no such text")
UNFIT = N_("it is empty, too long or holds characters that cannot be shown")
ON_ONE_LINE = N_("its file would lose its comments: give each key of the record a line")


def export_po(translations: Translations, language: str) -> bytes:
    """Return a .po file of every text that lacks a translation or has an outdated one."""
    catalogue = Catalog(locale=language, project="venue-kiosk", header_comment=HEADER, fuzzy=False)
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
    taken: dict[str, list[_Taken]] = defaultdict(list)
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
        written = _write(folder / file, found, translations.languages, language)
        count += len(written)
        for text, translation in written:
            translations.note(text, language, translation)
        kept = {text.address for text, _ in written}
        left += [Left(text.address, ON_ONE_LINE) for text, _ in found if text.address not in kept]
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
    path: Path, found: Sequence[_Taken], languages: Iterable[str], language: str
) -> Sequence[_Taken]:
    """Write translations into one file; return those written, for no comment may go with one."""
    raw = path.read_bytes()
    before = _plain(raw)
    after = _with(before, found, languages, language)
    written: Sequence[_Taken] = found
    if after is None:
        # One record may stand in the way of all: each by itself.
        after, written = before, []
        for record in dict.fromkeys(text.record for text, _ in found):
            of_it = [one for one in found if one[0].record == record]
            more = _with(after, of_it, languages, language)
            if more is not None:
                after, written = more, [*written, *of_it]
    if written:
        put(path, _as_it_was(after, raw))
    return written


def _with(
    before: str, found: Iterable[_Taken], languages: Iterable[str], language: str
) -> str | None:
    """Return a file with translations in it; None if a comment would be lost."""
    data = load(before).data
    changes: dict[Way, Any] = {}
    for text, translation in found:
        record = changes.get(text.record) or _copied(_at(data, text.record))
        _put(record, text, translation, languages, language)
        changes[text.record] = record
    after = edit(before, changes)
    return after if count_remarks(after) >= count_remarks(before) else None


def _plain(raw: bytes) -> str:
    return raw.decode("utf-8-sig").replace("\r\n", "\n")


def _as_it_was(text: str, raw: bytes) -> str:
    """Return a text with the mark at the start, the ends of lines and the end of a file."""
    if not raw.endswith(b"\n"):
        text = text.removesuffix("\n")
    if b"\r\n" in raw:
        text = text.replace("\n", "\r\n")
    return text if not raw.startswith(codecs.BOM_UTF8) else f"\ufeff{text}"


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
