"""The bridge from qsTr to the catalogue."""

import sys
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


def test_texts_cost_no_reference_to_none(translator: CatalogueTranslator) -> None:
    before = sys.getrefcount(None)
    for _ in range(1000):
        QCoreApplication.translate("Dock", "Back")
    assert abs(sys.getrefcount(None) - before) < 100
