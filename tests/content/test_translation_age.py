"""What is missing, and what has changed since it was translated."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.content.checking.check import check
from kiosk.content.translation.translations import Coverage, read_marks
from kiosk.programme.reader import Release
from tests.content.translated import ENGLISH, codes, export, import_po, run, translate

Write = Callable[..., Path]


def test_a_text_that_changed_since_is_told_and_asked_for(folder: Path, po: Path) -> None:
    export(folder, po)
    translate(po, ENGLISH)
    import_po(folder, po)
    file = folder / "sessions" / "ateliers.yaml"
    file.write_text(file.read_text().replace("fr: Comprendre", "fr: Comprendre ensemble"))
    assert codes(folder) == [("sessions/ateliers.yaml", 23, "outdated-translation")]
    (problem,) = check(folder).problems
    assert problem.sentence("en") == (
        "In English, these texts are of an earlier wording: objectives \u203a 1."
    )
    catalogue = export(folder, po)
    (message,) = [m for m in catalogue if m.id]
    assert (message.id, message.string, message.fuzzy) == (
        "Comprendre ensemble", "Understand", True,
    )  # fmt: skip
    # What a translator has not touched is not taken for a translation.
    assert import_po(folder, po) == 0
    assert codes(folder) == [("sessions/ateliers.yaml", 23, "outdated-translation")]
    translate(po, {"session/atelier-1/objectives/0": "Understand together"})
    import_po(folder, po)
    assert codes(folder) == []


def test_a_translation_mended_by_hand_is_not_outdated(folder: Path, po: Path) -> None:
    export(folder, po)
    translate(po, ENGLISH)
    import_po(folder, po)
    file = folder / "sessions" / "ateliers.yaml"
    text = file.read_text().replace("Premier atelier", "Grand atelier")
    file.write_text(text)
    assert len(codes(folder)) == 1
    file.write_text(text.replace("First workshop", "Great workshop"))
    assert codes(folder) == []


def test_translations_of_before_are_known_from_the_first_export_on(folder: Path, po: Path) -> None:
    event = folder / "event.yaml"
    event.write_text(event.read_text().replace("fr: Forum", "fr: Grand forum"))
    assert ("event.yaml", 2, "outdated-translation") not in codes(folder)
    export(folder, po)
    event.write_text(event.read_text().replace("fr: Grand forum", "fr: Petit forum"))
    assert ("event.yaml", 2, "outdated-translation") in codes(folder)


def test_new_line_breaks_are_no_new_text(folder: Path, po: Path) -> None:
    export(folder, po)
    translate(po, ENGLISH)
    import_po(folder, po)
    file = folder / "sessions" / "ateliers.yaml"
    file.write_text(
        file.read_text().replace("Un *premier* paragraphe", "Un *premier*\n      paragraphe")
    )
    assert codes(folder) == []


def test_check_tells_the_coverage(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("check", folder) == 0
    assert capsys.readouterr().out.splitlines()[-1] == ("Texts in English: 5 of 9; 4 are missing.")
    assert run("check", folder, "--format", "json") == 0
    assert json.loads(capsys.readouterr().out)["coverage"] == {
        "fr": {"total": 9, "missing": 0, "outdated": 0},
        "en": {"total": 9, "missing": 4, "outdated": 0},
    }


def test_a_release_tells_its_coverage(folder: Path, tmp_path: Path) -> None:
    assert run("publish", folder, "--data", tmp_path / "data") == 0
    with Release.open(tmp_path / "data" / "releases" / "v1.release") as release:
        assert json.loads(release.meta("coverage") or "")["en"]["missing"] == 4


def test_coverage(folder: Path, po: Path) -> None:
    before = check(folder).translations
    assert before
    assert before.coverage["fr"] == Coverage(total=9, missing=0)
    assert before.coverage["en"] == Coverage(total=9, missing=4)
    export(folder, po)
    translate(po, ENGLISH)
    import_po(folder, po)
    after = check(folder).translations
    assert after
    assert after.coverage["en"] == Coverage(total=9)


@pytest.mark.parametrize(
    "text", ["", "{", "[]", '{"translations": 3}', '{"translations": {"en": {"a": "b"}}}',
             '{"translations": {"en": {"a": ["b"]}}}', "[" * 100_000],
)  # fmt: skip
def test_damaged_marks_are_none(content: Write, text: str) -> None:
    assert read_marks(text) == {}
    assert check(content({"translations.json": text})).problems == []


def test_marks_hold_no_text(folder: Path, po: Path) -> None:
    export(folder, po)
    kept = json.loads((folder / "translations.json").read_text())
    assert set(kept) == {"note", "translations"}
    assert all(
        len(mark) == 12
        for marks in kept["translations"].values()
        for pair in marks.values()
        for mark in pair
    )
