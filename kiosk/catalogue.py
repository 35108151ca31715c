"""The catalogue of program texts: one gettext domain for Python and QML."""

import gettext
import os
from functools import cache

from kiosk import paths

DOMAIN = "kiosk"
# What the sources are written in: the language of last resort.
SOURCE_LANGUAGE = "en"


def N_(text: str) -> str:  # noqa: N802 - the name every extractor of deferred texts knows
    """Mark a text for translation without translating it yet; return it unchanged."""
    return text


@cache
def catalogue(language: str) -> gettext.NullTranslations:
    """Return the texts of a language; one that has no catalogue gets the English sources."""
    try:
        return gettext.translation(DOMAIN, paths.i18n(), languages=[language])
    except FileNotFoundError:
        return gettext.NullTranslations()


def ui_languages() -> tuple[str, ...]:
    """Return the codes of the languages the program speaks, sorted: one folder each in `i18n`."""
    catalogues = paths.i18n().glob(f"*/LC_MESSAGES/{DOMAIN}.*o")  # .po in a checkout, .mo
    return tuple(sorted({file.parent.parent.name for file in catalogues}))


def locale_language() -> str:
    """Return the language of whoever types a command: what the environment names, or English.

    Only the names are read: the locale need not be installed on the machine.
    """
    kinds = (os.environ.get(name) for name in ("LC_ALL", "LC_MESSAGES", "LANG"))
    locale = next(filter(None, kinds), "")
    # As in gettext, a list of languages counts where there is a locale at all.
    listed = os.environ.get("LANGUAGE", "") if locale not in ("", "C", "POSIX") else ""
    spoken = ui_languages()
    wanted = (name[:2].lower() for name in (*listed.split(":"), locale))
    return next((code for code in wanted if code in spoken), SOURCE_LANGUAGE)
