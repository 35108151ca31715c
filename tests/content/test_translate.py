"""Texts out to translators and back: what is asked for, what is taken and what is not."""

import io
from collections.abc import Callable
from pathlib import Path

import pytest
from babel.messages.pofile import read_po, write_po

from kiosk.content.checking.check import check
from tests.content.translated import (
    ASKED,
    ENGLISH,
    FILES,
    SESSIONS,
    asked,
    export,
    import_po,
    run,
    translate,
)

Write = Callable[..., Path]


def test_what_lacks_a_translation_is_asked_for(
    folder: Path, po: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert asked(export(folder, po)) == ASKED
    assert capsys.readouterr().out == f"4 texts to translate are in {po}.\n"
    catalogue = read_po(io.BytesIO(po.read_bytes()))
    assert str(catalogue.locale) == "en"
    assert "FIRST AUTHOR" not in po.read_text(encoding="utf-8")
    assert all(m.locations[0][0] == "sessions/ateliers.yaml" for m in catalogue if m.id)


def test_a_name_written_once_needs_no_translation(folder: Path, po: Path) -> None:
    assert not any(address.startswith(("room", "place")) for address in asked(export(folder, po)))


def test_what_comes_back_is_in_the_files(
    folder: Path, po: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    export(folder, po)
    translate(po, ENGLISH)
    capsys.readouterr()
    assert import_po(folder, po) == 0
    assert capsys.readouterr().out == "4 translations were written.\n"
    assert check(folder).problems == []
    assert asked(export(folder, po)) == {}


def test_a_part_of_the_translations(folder: Path, po: Path) -> None:
    export(folder, po)
    translate(po, {"session/atelier-1/title": "First workshop"})
    import_po(folder, po)
    assert asked(export(folder, po)).keys() == ASKED.keys() - {"session/atelier-1/title"}


def test_what_cannot_be_taken_is_named(
    folder: Path, po: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    catalogue = export(folder, po)
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
    assert import_po(folder, po) == 0
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


@pytest.mark.parametrize(
    "data", [b"", b"\xff\xfe", b"msgid", b"hello\n", b'msgid "a', b"x" * 5_000_000]
)
def test_what_is_no_po_file_changes_nothing(folder: Path, po: Path, data: bytes) -> None:
    po.write_bytes(data)
    import_po(folder, po)
    assert (folder / "sessions/ateliers.yaml").read_text() == SESSIONS


def test_a_language_of_the_event_only(
    folder: Path, po: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("translate", "export", folder, "--to", "ar", "-o", po) == 1
    assert "event.yaml" in capsys.readouterr().out


def test_a_broken_content_is_mended_first(
    content: Write, po: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = content({"venue.yaml": "rooms: x\n"})
    assert run("translate", "export", folder, "--to", "en", "-o", po) == 1
    assert "not-a-list" in capsys.readouterr().out
    assert not po.exists()


def test_a_file_that_is_not_there_is_not_a_full_disk(
    content: Write, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for name, said in (("no.po", "There is no such file.\n"), ("", "This file cannot be read.\n")):
        given = ("translate", "import", content(FILES), tmp_path / name, "--to", "en")
        assert run(*given, "--lang", "en") == 1
        assert capsys.readouterr().out == said


@pytest.mark.parametrize("way", [("export", "-o", "x.po"), ("import", "x.po")])
def test_the_language_of_the_texts_is_not_one_to_translate_into(
    content: Write, capsys: pytest.CaptureFixture[str], way: tuple[str, ...]
) -> None:
    given = ("translate", way[0], content(FILES), *way[1:], "--to", "fr")
    assert run(*given, "--lang", "en") == 1
    assert capsys.readouterr().out.startswith("The texts are written in this language")
