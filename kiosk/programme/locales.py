"""What Babel knows of the languages that a programme is written in.

Babel takes longer to import than a page takes to draw: only who needs it pays for it.
"""

from datetime import date
from functools import cache
from typing import TYPE_CHECKING

from kiosk.catalogue import SOURCE_LANGUAGE, base

if TYPE_CHECKING:
    from babel import Locale


class Code(str):
    """The code of a language, of which a sentence says the name."""

    __slots__ = ()


@cache
def locale_of(code: str) -> "Locale":
    """Return the locale of a language ("pt-BR"); of the sources' where Babel does not know it.

    A region that is not known is left out.
    """
    from babel import Locale, UnknownLocaleError

    for known in (code, base(code)):
        try:
            return Locale.parse(known, sep="-")
        except (UnknownLocaleError, ValueError):
            continue
    return Locale(SOURCE_LANGUAGE)


@cache
def language_name(code: str, language: str) -> str:
    """Return what a language is called in another one, the code itself where that has no word."""
    names = locale_of(language).languages
    name = names.get(code.replace("-", "_")) or names.get(base(code))
    return name or code


def date_in_words(day: date, pattern: str, language: str) -> str:
    """Return a date in a language, as a pattern of Babel's has it: in French with « 1er »."""
    from babel.dates import format_date

    words = format_date(day, pattern, locale_of(language))
    return words.replace(" 1 ", " 1er ") if base(language) == "fr" else words


def in_words(value: object, language: str) -> str:
    """Return what a sentence in a language says for a value; several are set apart by commas."""
    if isinstance(value, tuple):
        return ", ".join(in_words(one, language) for one in value)
    return language_name(value, language) if isinstance(value, Code) else str(value)
