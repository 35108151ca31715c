"""The bridge from qsTr to the catalogue."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

from kiosk.ui.translator import CatalogueTranslator


@pytest.fixture
def translator(qapp: QGuiApplication) -> Iterator[CatalogueTranslator]:
    one = CatalogueTranslator("fr")
    QCoreApplication.installTranslator(one)
    yield one
    QCoreApplication.removeTranslator(one)


def test_language_can_change_while_installed(translator: CatalogueTranslator) -> None:
    assert QCoreApplication.translate("Dock", "Back") == "Retour"
    translator.set_language("en")
    assert QCoreApplication.translate("Dock", "Back") == "Back"


def test_a_text_without_translation_stays_english(translator: CatalogueTranslator) -> None:
    assert QCoreApplication.translate("Dock", "No such text") == "No such text"
