"""Hands every qsTr of QML to the catalogue that Python uses."""

from functools import cache

from PySide6.QtCore import QTranslator

from kiosk.catalogue import catalogue
from kiosk.programme.texts import typeset


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


@cache
def _said(source: str, language: str) -> str:
    """Return a text of QML: there are as many as in the sources, and each is asked for often."""
    return typeset(catalogue(language).gettext(source), language)
