"""The catalogues: what the check finds, and what an update keeps."""

from gettext import GNUTranslations
from pathlib import Path

import catalogue
import pytest

SOURCES = {
    "page.qml": 'Text { text: qsTr("Back"); name: qsTr("Page %1 of %2").arg(1).arg(2) }',
    "cli_words.py": 'command.add_argument("--out", metavar="FILE", help="file to write")',
    "words.py": 'ngettext("a session", "{n} sessions", n); later = N_("Room {room}")',
}
FRENCH = {
    "Back": "Retour",
    "Page %1 of %2": "Page %1 sur %2",
    "a session": ("une session", "{n} sessions"),
    "Room {room}": "Salle {room}",
    "FILE": "FICHIER",
    "file to write": "fichier à écrire",
}


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project of two sources in two languages, complete."""
    (tmp_path / "kiosk").mkdir()
    for name, text in SOURCES.items():
        (tmp_path / "kiosk" / name).write_text(text)
    for language in ("en", "fr"):
        (tmp_path / "i18n" / language).mkdir(parents=True)
    monkeypatch.setattr(catalogue, "ROOT", tmp_path)
    monkeypatch.setattr(catalogue, "FOLDER", tmp_path / "i18n")
    monkeypatch.setattr(catalogue, "TEMPLATE", tmp_path / "i18n" / "kiosk.pot")
    catalogue.update()
    for text, french in FRENCH.items():
        translate(text, french)
    return tmp_path


def translate(text: str, french: str | tuple[str, str]) -> None:
    """Write a French text into the catalogue."""
    texts = catalogue.load("fr")
    texts[text].string = french
    catalogue.write(catalogue.catalogue_path("fr"), catalogue.render(texts))


def test_complete_catalogues_have_no_problem(project: Path) -> None:
    assert list(catalogue.problems()) == []


def test_source_language_repeats_the_sources(project: Path) -> None:
    texts = catalogue.load("en")
    assert texts["Back"].string == "Back"
    assert texts["a session"].string == ("a session", "{n} sessions")


def test_update_keeps_translations_and_drops_what_is_gone(project: Path) -> None:
    (project / "kiosk" / "page.qml").write_text('Text { text: qsTr("Back") + qsTr("Home") }')
    catalogue.update()
    texts = catalogue.load("fr")
    assert texts["Back"].string == "Retour"
    assert texts["Home"].string == ""
    assert "Page %1 of %2" not in texts
    assert list(catalogue.problems()) == ["i18n/fr/LC_MESSAGES/kiosk.po: no text for “Home”"]


def test_update_without_a_change_changes_no_file(project: Path) -> None:
    before = {path: path.read_bytes() for path in (project / "i18n").rglob("*.po*")}
    catalogue.update()
    assert {path: path.read_bytes() for path in before} == before


def test_text_added_after_the_update_is_reported(project: Path) -> None:
    (project / "kiosk" / "new.py").write_text('gettext("Search")')
    first, *missing = catalogue.problems()
    assert first == "i18n/kiosk.pot is not what the sources say: run `make i18n`"
    assert [line.partition("/LC")[0] for line in missing] == ["i18n/en", "i18n/fr"]


@pytest.mark.parametrize(
    "source",
    [
        """words = f"{free}. {texts.gettext('Measure it.')}\"""",
        'self._gettext("Measure it.")',
        'self._ngettext("a session", "Measure it.", n)',
    ],
)
def test_text_that_is_not_extracted_is_reported(project: Path, source: str) -> None:
    (project / "kiosk" / "parts").mkdir()
    (project / "kiosk" / "parts" / "screen.py").write_text(source)
    (line,) = catalogue.problems()
    assert line == "kiosk/parts/screen.py: never translated: “Measure it.”"


@pytest.mark.parametrize(
    ("text", "french", "problem"),
    [
        ("Back", "", "no text"),
        ("a session", ("une session", ""), "no text"),
        ("Room {room}", "Salle", "other placeholders"),
        ("Room {room}", "Salle {salle}", "other placeholders"),
        ("Page %1 of %2", "Page %1", "other placeholders"),
        ("a session", ("une session", "des sessions"), "other placeholders"),
        ("a session", ("{x} session", "{n} sessions"), "other placeholders"),
    ],
)
def test_bad_translation_is_reported(
    project: Path, text: str, french: str | tuple[str, str], problem: str
) -> None:
    translate(text, french)
    (line,) = catalogue.problems()
    assert problem in line
    assert text in line


def test_fuzzy_translation_is_reported(project: Path) -> None:
    texts = catalogue.load("fr")
    texts["Back"].flags.add("fuzzy")
    catalogue.write(catalogue.catalogue_path("fr"), catalogue.render(texts))
    assert list(catalogue.problems()) == ["i18n/fr/LC_MESSAGES/kiosk.po: no text for “Back”"]


def test_what_repeats_the_source_is_not_compiled(project: Path) -> None:
    catalogue.compile_all()
    read = {}
    for language in ("en", "fr"):
        with catalogue.catalogue_path(language).with_suffix(".mo").open("rb") as file:
            read[language] = GNUTranslations(file)
    assert [texts.gettext("Back") for texts in read.values()] == ["Back", "Retour"]
    counted = [texts.ngettext("a session", "{n} sessions", 0) for texts in read.values()]
    assert counted == ["{n} sessions", "une session"]
    sizes = [catalogue.catalogue_path(code).with_suffix(".mo").stat().st_size for code in read]
    assert sizes[0] < sizes[1]
