"""Texts out to translators and back: what is asked for, what is taken, what stays as it was."""

import io
import json
from collections.abc import Callable
from pathlib import Path

import pytest
from babel.messages.catalog import Catalog
from babel.messages.pofile import read_po, write_po

from kiosk import cli
from kiosk.content.checking.check import check
from kiosk.content.translation.translations import Coverage, read_marks
from kiosk.programme.reader import Release
from tests.content.conftest import GOOD

Write = Callable[..., Path]

SESSIONS = """\
# Les ateliers
- id: atelier-1   # le premier
  title: Premier atelier
  languages: [fr]
  theme: territoires
  room: salle-a
  moderators: [amina-said]

  # Le contexte tient en deux paragraphes.
  context: |
    Un *premier* paragraphe.

    Un second.
  objectives:
    - Comprendre
    - fr: Agir
      en: Act
  presentations:
    - id: cas   # un cas
      title: {fr: "Un cas : Lyon"}
      speakers: [paul-roy]
      partnerships: [cluster]
"""
FILES = {"sessions/ateliers.yaml": SESSIONS, "speakers/gens.yaml": GOOD["speakers/gens.yaml"]}
ASKED = {
    "session/atelier-1/title": "Premier atelier",
    "session/atelier-1/context": "Un *premier* paragraphe.\n\nUn second.",
    "session/atelier-1/objectives/0": "Comprendre",
    "session/atelier-1/presentations/cas/title": "Un cas : Lyon",
}
ENGLISH = {
    "session/atelier-1/title": "First workshop",
    "session/atelier-1/context": "A *first* paragraph.\n\nA second.",
    "session/atelier-1/objectives/0": "Understand",
    "session/atelier-1/presentations/cas/title": "A case: Lyon",
}


def _run(*arguments: object) -> int:
    return cli.main([str(argument) for argument in arguments])


@pytest.fixture
def folder(content: Write) -> Path:
    return content(FILES)


@pytest.fixture
def po(tmp_path: Path) -> Path:
    return tmp_path / "en.po"


def _export(folder: Path, po: Path) -> Catalog:
    assert _run("translate", "export", folder, "--to", "en", "-o", po) == 0
    return read_po(io.BytesIO(po.read_bytes()))


def _asked(catalogue: Catalog) -> dict[str, str]:
    return {str(m.context): str(m.id) for m in catalogue if m.id}


def _translate(po: Path, translations: dict[str, str]) -> None:
    """Fill in a .po file as a translator does."""
    catalogue = read_po(io.BytesIO(po.read_bytes()))
    for message in catalogue:
        if message.context in translations:
            message.string = translations[str(message.context)]
            message.flags.discard("fuzzy")
    buffer = io.BytesIO()
    write_po(buffer, catalogue, width=0)
    po.write_bytes(buffer.getvalue())


def _import(folder: Path, po: Path) -> int:
    return _run("translate", "import", folder, po, "--to", "en")


def _codes(folder: Path) -> list[tuple[str, int, str]]:
    return [(p.file, p.line, p.code) for p in check(folder).problems]


def test_what_lacks_a_translation_is_asked_for(
    folder: Path, po: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert _asked(_export(folder, po)) == ASKED
    assert capsys.readouterr().out == f"4 texts to translate are in {po}.\n"
    catalogue = read_po(io.BytesIO(po.read_bytes()))
    assert str(catalogue.locale) == "en"
    assert "FIRST AUTHOR" not in po.read_text(encoding="utf-8")
    assert all(m.locations[0][0] == "sessions/ateliers.yaml" for m in catalogue if m.id)


def test_a_name_written_once_needs_no_translation(folder: Path, po: Path) -> None:
    assert not any(address.startswith(("room", "place")) for address in _asked(_export(folder, po)))


def test_what_comes_back_is_in_the_files(
    folder: Path, po: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    _export(folder, po)
    _translate(po, ENGLISH)
    capsys.readouterr()
    assert _import(folder, po) == 0
    assert capsys.readouterr().out == "4 translations were written.\n"
    assert check(folder).problems == []
    assert _asked(_export(folder, po)) == {}


def test_nothing_else_in_the_files_changes(folder: Path, po: Path) -> None:
    _export(folder, po)
    _translate(po, ENGLISH)
    _import(folder, po)
    assert (
        (folder / "sessions/ateliers.yaml").read_text()
        == """\
# Les ateliers
- id: atelier-1   # le premier
  title:
    fr: Premier atelier
    en: First workshop
  languages: [fr]
  theme: territoires
  room: salle-a
  moderators: [amina-said]

  # Le contexte tient en deux paragraphes.
  context:
    fr: |-
      Un *premier* paragraphe.

      Un second.
    en: |-
      A *first* paragraph.

      A second.
  objectives:
    - fr: Comprendre
      en: Understand
    - fr: Agir
      en: Act
  presentations:
    - id: cas   # un cas
      title:
        fr: "Un cas : Lyon"
        en: "A case: Lyon"
      speakers: [paul-roy]
      partnerships: [cluster]
"""
    )
    for name, text in GOOD.items():
        if name != "sessions/ateliers.yaml":
            assert (folder / name).read_text() == text


def test_a_part_of_the_translations(folder: Path, po: Path) -> None:
    _export(folder, po)
    _translate(po, {"session/atelier-1/title": "First workshop"})
    _import(folder, po)
    assert _asked(_export(folder, po)).keys() == ASKED.keys() - {"session/atelier-1/title"}


def test_a_text_that_changed_since_is_told_and_asked_for(folder: Path, po: Path) -> None:
    _export(folder, po)
    _translate(po, ENGLISH)
    _import(folder, po)
    file = folder / "sessions" / "ateliers.yaml"
    file.write_text(file.read_text().replace("fr: Comprendre", "fr: Comprendre ensemble"))
    assert _codes(folder) == [("sessions/ateliers.yaml", 23, "outdated-translation")]
    (problem,) = check(folder).problems
    assert problem.sentence("en") == (
        "In English, these texts are of an earlier wording: objectives \u203a 1."
    )
    catalogue = _export(folder, po)
    (message,) = [m for m in catalogue if m.id]
    assert (message.id, message.string, message.fuzzy) == (
        "Comprendre ensemble", "Understand", True,
    )  # fmt: skip
    # What a translator has not touched is not taken for a translation.
    assert _import(folder, po) == 0
    assert _codes(folder) == [("sessions/ateliers.yaml", 23, "outdated-translation")]
    _translate(po, {"session/atelier-1/objectives/0": "Understand together"})
    _import(folder, po)
    assert _codes(folder) == []


def test_a_translation_mended_by_hand_is_not_outdated(folder: Path, po: Path) -> None:
    _export(folder, po)
    _translate(po, ENGLISH)
    _import(folder, po)
    file = folder / "sessions" / "ateliers.yaml"
    text = file.read_text().replace("Premier atelier", "Grand atelier")
    file.write_text(text)
    assert len(_codes(folder)) == 1
    file.write_text(text.replace("First workshop", "Great workshop"))
    assert _codes(folder) == []


def test_translations_of_before_are_known_from_the_first_export_on(folder: Path, po: Path) -> None:
    event = folder / "event.yaml"
    event.write_text(event.read_text().replace("fr: Forum", "fr: Grand forum"))
    assert ("event.yaml", 2, "outdated-translation") not in _codes(folder)
    _export(folder, po)
    event.write_text(event.read_text().replace("fr: Grand forum", "fr: Petit forum"))
    assert ("event.yaml", 2, "outdated-translation") in _codes(folder)


def test_new_line_breaks_are_no_new_text(folder: Path, po: Path) -> None:
    _export(folder, po)
    _translate(po, ENGLISH)
    _import(folder, po)
    file = folder / "sessions" / "ateliers.yaml"
    file.write_text(
        file.read_text().replace("Un *premier* paragraphe", "Un *premier*\n      paragraphe")
    )
    assert _codes(folder) == []


def test_what_cannot_be_taken_is_named(
    folder: Path, po: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    catalogue = _export(folder, po)
    catalogue.add("Premier atelier", "x", context="session/gone/title")
    catalogue.add("Premier atelier", "x")
    for message in catalogue:
        match message.context:
            case "session/atelier-1/context":
                message.string = "A \u202e trap"
            case "session/atelier-1/objectives/0":
                message.string = "x" * 60_000
            case "session/atelier-1/presentations/cas/title":
                message.string = "A case"
    buffer = io.BytesIO()
    write_po(buffer, catalogue, width=0)
    po.write_bytes(buffer.getvalue())
    file = folder / "sessions" / "ateliers.yaml"
    file.write_text(file.read_text().replace("Un cas : Lyon", "Deux cas"))
    before = file.read_text()
    capsys.readouterr()
    assert _import(folder, po) == 0
    assert sorted(capsys.readouterr().out.splitlines()) == [
        "0 translations were written.",
        "None: there is no such text",
        "session/atelier-1/context: it is empty, too long or holds characters that cannot be shown",
        "session/atelier-1/objectives/0: it is empty, too long or holds characters that cannot be"
        " shown",
        "session/atelier-1/presentations/cas/title: its source is no longer the same",
        "session/gone/title: there is no such text",
    ]
    assert file.read_text() == before


def test_no_comment_is_lost_for_a_translation(
    content: Write, po: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = (
        "- {id: zoe, name: Zoé, # dite Zozo\n   biography: Une vie}\n"
        "- id: lea\n  name: Léa\n  biography: Une autre\n"
    )
    folder = content({"speakers/zoe.yaml": text})
    _export(folder, po)
    _translate(po, {"speaker/zoe/biography": "A life # 1", "speaker/lea/biography": "Another"})
    capsys.readouterr()
    assert _import(folder, po) == 0
    told = capsys.readouterr().out
    assert "speaker/zoe/biography: its file would lose its comments" in told
    assert "1 translation was written." in told
    written = text.replace(
        "biography: Une autre\n", "biography:\n    fr: Une autre\n    en: Another\n"
    )
    assert (folder / "speakers/zoe.yaml").read_text() == written


ODD = """\
# en-tête
-   id:    a    # a
    title:  Énergie    # titre
    languages:   [fr]

# entre deux
-   {id: b, title: {fr: "L’eau"}, languages: [fr]}   # b
-   id: c
    title:
        fr: >-
            Une longue
            phrase pliée
    objectives:
    - Partager   # obj
    -   "Guillemets \\"ici\\""
    main_questions: [Pourquoi ?, {fr: Comment ?}]   # à relire"""
ODD_WRITTEN = """\
# en-tête
-   id:    a    # a
    title:    # titre
      fr: Énergie
      en: "Energy: ours"
    languages:   [fr]

# entre deux
-   id: b   # b
    title:
      fr: L’eau
      en: "Water # 1"
    languages: [fr]
-   id: c
    title:
        fr: >-
            Une longue
            phrase pliée
        en: Folded
    objectives:
    - fr: Partager   # obj
      en: Share
    -   fr: Guillemets "ici"
        en: Quotes
    main_questions:   # à relire
      - fr: Pourquoi ?
        en: Why?
      - fr: Comment ?
        en: How?"""


@pytest.mark.parametrize(("start", "end"), [("", "\n"), ("\ufeff", "\r\n")])
def test_a_file_of_odd_shape_keeps_its_shape(
    content: Write, po: Path, start: str, end: str
) -> None:
    def bytes_of(text: str) -> bytes:
        return (start + text.replace("\n", end)).encode()

    folder = content({"sessions/ateliers.yaml": None, "sessions/odd.yaml": bytes_of(ODD)})
    asked = _asked(_export(folder, po))
    words = ("Energy: ours", "Water # 1", "Folded", "Share", "Quotes", "Why?", "How?")
    addresses = [address for address in asked if address.startswith("session/")]
    _translate(po, dict(zip(addresses, words, strict=True)))
    assert _import(folder, po) == 0
    assert (folder / "sessions/odd.yaml").read_bytes() == bytes_of(ODD_WRITTEN)


@pytest.mark.parametrize(
    "data", [b"", b"\xff\xfe", b"msgid", b"hello\n", b'msgid "a', b"x" * 5_000_000]
)
def test_what_is_no_po_file_changes_nothing(folder: Path, po: Path, data: bytes) -> None:
    po.write_bytes(data)
    _import(folder, po)
    assert (folder / "sessions/ateliers.yaml").read_text() == SESSIONS


def test_a_language_of_the_event_only(
    folder: Path, po: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert _run("translate", "export", folder, "--to", "ar", "-o", po) == 1
    assert "event.yaml" in capsys.readouterr().out


def test_a_broken_content_is_mended_first(
    content: Write, po: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = content({"venue.yaml": "rooms: x\n"})
    assert _run("translate", "export", folder, "--to", "en", "-o", po) == 1
    assert "not-a-list" in capsys.readouterr().out
    assert not po.exists()


def test_check_tells_the_coverage(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert _run("check", folder) == 0
    assert capsys.readouterr().out.splitlines()[-1] == ("Texts in English: 5 of 9; 4 are missing.")
    assert _run("check", folder, "--format", "json") == 0
    assert json.loads(capsys.readouterr().out)["coverage"] == {
        "fr": {"total": 9, "missing": 0, "outdated": 0},
        "en": {"total": 9, "missing": 4, "outdated": 0},
    }


def test_a_release_tells_its_coverage(folder: Path, tmp_path: Path) -> None:
    assert _run("publish", folder, "--data", tmp_path / "data") == 0
    with Release.open(tmp_path / "data" / "releases" / "v1.release") as release:
        assert json.loads(release.meta("coverage") or "")["en"]["missing"] == 4


def test_coverage(folder: Path, po: Path) -> None:
    before = check(folder).translations
    assert before
    assert before.coverage["fr"] == Coverage(total=9, missing=0)
    assert before.coverage["en"] == Coverage(total=9, missing=4)
    _export(folder, po)
    _translate(po, ENGLISH)
    _import(folder, po)
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
    _export(folder, po)
    kept = json.loads((folder / "translations.json").read_text())
    assert set(kept) == {"note", "translations"}
    assert all(
        len(mark) == 12
        for marks in kept["translations"].values()
        for pair in marks.values()
        for mark in pair
    )


def test_a_file_that_is_not_there_is_not_a_full_disk(
    content: Write, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for name, said in (("no.po", "There is no such file.\n"), ("", "This file cannot be read.\n")):
        given = ("translate", "import", content(FILES), tmp_path / name, "--to", "en")
        assert _run(*given, "--lang", "en") == 1
        assert capsys.readouterr().out == said


@pytest.mark.parametrize("way", [("export", "-o", "x.po"), ("import", "x.po")])
def test_the_language_of_the_texts_is_not_one_to_translate_into(
    content: Write, capsys: pytest.CaptureFixture[str], way: tuple[str, ...]
) -> None:
    given = ("translate", way[0], content(FILES), *way[1:], "--to", "fr")
    assert _run(*given, "--lang", "en") == 1
    assert capsys.readouterr().out.startswith("The texts are written in this language")
