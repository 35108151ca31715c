"""Hands every qsTr of QML to the catalogue that Python uses."""

from functools import cache

from PySide6.QtCore import QTranslator

from kiosk.catalogue import catalogue
from kiosk.programme.texts import typeset

_sources: set[str] = set()


class CatalogueTranslator(QTranslator):
    """A translator whose language can change while it is installed."""

    def __init__(self, language: str) -> None:
        super().__init__()
        self.set_language(language)

    def set_language(self, language: str) -> None:
        """Answer in another language from now on."""
        self._language = language

    def isEmpty(self) -> bool:
        """Return False: Qt asks no empty translator."""
        return False

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        """Return the text of the catalogue, or the English source where it has none."""
        del context, disambiguation, n
        return _said(source, self._language)


def said(language: str, other: str) -> dict[str, str]:
    """Return the texts that QML asked for so far, in a language, with what they are in another."""
    return {_said(source, language): _said(source, other) for source in tuple(_sources)}


@cache
def _said(source: str, language: str) -> str:
    """Return a text of QML: there are as many as in the sources, and each is asked for often."""
    _sources.add(source)
    return typeset(catalogue(language).gettext(source), language)
