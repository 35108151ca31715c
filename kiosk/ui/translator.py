"""Hands every qsTr of QML to the catalogue that Python uses."""

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
        self._catalogue = catalogue(language)

    def isEmpty(self) -> bool:
        """Return False: Qt asks no empty translator."""
        return False

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        """Return the text of the catalogue, or the English source where it has none."""
        del context, disambiguation, n
        return typeset(self._catalogue.gettext(source), self._language)
