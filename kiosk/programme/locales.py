"""What Babel knows of the languages that a programme is written in.

Babel takes longer to import than a page takes to draw: only who needs it pays for it.
"""

from functools import cache
from typing import TYPE_CHECKING

from kiosk.catalogue import SOURCE_LANGUAGE

if TYPE_CHECKING:
    from babel import Locale


@cache
def locale_of(code: str) -> "Locale":
    """Return the locale of a language ("pt-BR"); of the sources' where Babel does not know it.

    A region that is not known is left out.
    """
    from babel import Locale, UnknownLocaleError

    for known in (code, code.partition("-")[0]):
        try:
            return Locale.parse(known, sep="-")
        except (UnknownLocaleError, ValueError):
            continue
    return Locale(SOURCE_LANGUAGE)


@cache
def language_name(code: str, language: str) -> str:
    """Return what a language is called in another one, the code itself where that has no word."""
    names = locale_of(language).languages
    name = names.get(code.replace("-", "_")) or names.get(code.partition("-")[0])
    return name or code
