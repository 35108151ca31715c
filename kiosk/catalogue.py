"""The catalogue of program texts: one gettext domain for Python and QML."""

import gettext
import os
import re
import struct
from bisect import bisect_left
from collections.abc import Callable
from functools import cache, cached_property
from pathlib import Path

from kiosk import paths

DOMAIN = "kiosk"
# What the sources are written in: the language of last resort.
SOURCE_LANGUAGE = "en"
NBSP = "\u00a0"
# Of a compiled catalogue: the GNU gettext manual, "The Format of GNU MO Files".
MAGIC = 0x950412DE
# Only spaces that are there: “fr: …” is to be typed as it is.
_BOUND = re.compile(r" (?=[;:!?»])|(?<=«) ")


def N_(text: str) -> str:  # noqa: N802 - the name every extractor of deferred texts knows
    """Mark a text for translation without translating it yet; return it unchanged."""
    return text


class _Compiled(gettext.NullTranslations):
    """The texts of a .mo file, each looked up where it lies: that of `gettext` reads all of them.

    The first page shows ten of nine hundred. They are sorted; none of ours has a context.
    """

    def __init__(self, file: Path) -> None:
        super().__init__()
        self._data = file.read_bytes()
        magic, _, self._count, self._sources, self._translations = struct.unpack_from(
            "<5I", self._data
        )
        # The texts come last: what was cut lacks the end of them.
        last = self._translations + 8 * (self._count - 1)
        length, start = struct.unpack_from("<2I", self._data, last)
        if magic != MAGIC or start + length >= len(self._data):
            raise OSError(f"{file} is damaged: install the program again.")

    def gettext(self, message: str) -> str:
        return self._said(message, 1) or message

    def ngettext(self, msgid1: str, msgid2: str, n: int) -> str:
        return self._said(msgid1, n) or super().ngettext(msgid1, msgid2, n)

    def _said(self, source: str, n: int) -> str:
        """Return a text in its form for so many, "" if it is not there."""
        wanted = source.encode()
        number = bisect_left(range(self._count), wanted, key=self._source)
        if number == self._count or self._source(number) != wanted:
            return ""
        forms = self._at(self._translations, number).decode().split("\0")
        return forms[self._form(n)] if len(forms) > 1 else forms[0]

    @cached_property
    def _form(self) -> Callable[[int], int]:
        rule = re.search(r"plural=(.+?);?$", self._said("", 1), re.MULTILINE)
        return gettext.c2py(rule[1] if rule else "n != 1")

    def _source(self, number: int) -> bytes:
        # What has several forms is found by the first.
        return self._at(self._sources, number).partition(b"\0")[0]

    def _at(self, table: int, number: int) -> bytes:
        length, start = struct.unpack_from("<2I", self._data, table + 8 * number)
        return self._data[start : start + length]


def base(code: str) -> str:
    """Return the code of a language without its region: that of "fr-CA" is "fr"."""
    return code.partition("-")[0]


@cache
def catalogue(language: str) -> gettext.NullTranslations:
    """Return the texts of a language; one that has no catalogue gets the English sources.

    A region without a catalogue of its own has that of its language.
    """
    for code in (language, base(language)):
        try:
            return _Compiled(paths.i18n() / code / "LC_MESSAGES" / f"{DOMAIN}.mo")
        except FileNotFoundError:
            continue
    return gettext.NullTranslations()


class _Printed(gettext.NullTranslations):
    """The French texts as print sets them: no line begins with a colon, none ends with a «.

    The texts alone are set: what is filled in is as it was written, for it may be copied.
    """

    def __init__(self, plain: gettext.NullTranslations) -> None:
        super().__init__()
        self._plain = plain

    def gettext(self, message: str) -> str:
        return bound(self._plain.gettext(message))

    def ngettext(self, msgid1: str, msgid2: str, n: int) -> str:
        return bound(self._plain.ngettext(msgid1, msgid2, n))


def bound(text: str) -> str:
    """Return a French text whose lines do not break where its spaces belong to a sign."""
    return _BOUND.sub(NBSP, text)


@cache
def printed(language: str) -> gettext.NullTranslations:
    """Return the texts of a language for a terminal or a report; a screen sets its own."""
    plain = catalogue(language)
    return _Printed(plain) if base(language) == "fr" else plain


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
