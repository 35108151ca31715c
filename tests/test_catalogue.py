"""Texts looked up where they lie in a .mo file are those that `gettext` reads from it."""

import struct
from collections.abc import Iterator
from gettext import GNUTranslations
from pathlib import Path

import pytest
from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo

from kiosk import paths
from kiosk.catalogue import catalogue

TEXTS = {
    "Back": "Zurück",
    "Back to the map": "Zurück zur Karte",
    "«Été» · “œuvre”": "»Sommer« · „Werk“",
    ("a session", "{n} sessions"): ("null", "eins", "zwei", "wenige", "viele", "andere"),
    ("error", "errors"): ("0", "1", "2", "3", "11", "100"),
    "zone": "Gebiet",
}


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The folder of catalogues that the program looks in, empty."""
    monkeypatch.setattr(paths, "i18n", lambda: tmp_path)
    catalogue.cache_clear()
    yield tmp_path
    catalogue.cache_clear()


@pytest.mark.parametrize("language", ["ar", "en", "fr", "ja", "pl"])
def test_every_text_and_form_is_what_gettext_reads(folder: Path, language: str) -> None:
    texts = Catalog(locale=language)
    for source, said in TEXTS.items():
        texts.add(source, said if isinstance(said, str) else said[: texts.num_plurals])
    file = folder / language / "LC_MESSAGES" / "kiosk.mo"
    file.parent.mkdir(parents=True)
    with file.open("wb") as target:
        write_mo(target, texts)
    with file.open("rb") as written:
        read = GNUTranslations(written)
    ours = catalogue(language)
    for text in ("Back", "Back to the map", "«Été» · “œuvre”", "zone", "error", "A", "Ba", "zz"):
        assert ours.gettext(text) == read.gettext(text)
    for one, many in (("a session", "{n} sessions"), ("error", "errors"), ("a day", "days")):
        for n in range(130):
            assert ours.ngettext(one, many, n) == read.ngettext(one, many, n)
    assert ours.gettext("Back") == "Zurück"


def test_a_language_without_catalogue_gets_the_sources(folder: Path) -> None:
    assert catalogue("nl").gettext("Back") == "Back"
    assert catalogue("nl").ngettext("a session", "{n} sessions", 2) == "{n} sessions"


@pytest.mark.parametrize("kept", [0, 0.5, 0.99])
def test_a_catalogue_that_was_cut_is_refused(folder: Path, kept: float) -> None:
    texts = Catalog(locale="fr")
    for source, said in TEXTS.items():
        texts.add(source, said if isinstance(said, str) else said[: texts.num_plurals])
    file = folder / "fr" / "LC_MESSAGES" / "kiosk.mo"
    file.parent.mkdir(parents=True)
    with file.open("wb") as target:
        write_mo(target, texts)
    whole = file.read_bytes()
    file.write_bytes(whole[: int(len(whole) * kept)])
    with pytest.raises((OSError, struct.error)):
        catalogue("fr")


def test_what_is_no_catalogue_is_refused(folder: Path) -> None:
    file = folder / "fr" / "LC_MESSAGES" / "kiosk.mo"
    file.parent.mkdir(parents=True)
    file.write_bytes(bytes(1000))
    with pytest.raises((OSError, struct.error)):
        catalogue("fr")
