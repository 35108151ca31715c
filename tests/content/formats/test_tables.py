"""Spreadsheets: one row a session, in whatever file and language of headers."""

import io
from datetime import date, datetime, time, timedelta
from pathlib import Path

import pytest
from openpyxl import Workbook
from samples import codes, only, read, titles, write

from kiosk.content.formats.notes import UnreadableError
from kiosk.content.formats.template import template

FRENCH = (
    "Titre;Date;Début;Fin;Salle;Type;Thème;Langue;Intervenants;Modération;Description;État;Pause\n"
    "Un cas : deux;5/10/2026;14h;15h30;Salle A;Atelier;Territoires;français;"
    "Anne Exemple, Paul Exemple;Lou Exemple;Un texte.;annulé;oui\n"
    ";;;;;;;;;;;;\n"
)
ENGLISH = (
    "Title,Date,Start time,Duration,Room,Language,Speaker\n"
    '"Un cas, deux",2026-10-05,14:00,90,Salle A,fr,Anne Exemple\n'
)


def xlsx(*rows: list[object], sheet: str = "Programme") -> bytes:
    """Return a workbook whose second sheet holds these rows."""
    workbook = Workbook()
    workbook.active.title = "Notes"
    workbook.active["A1"] = "Rien ici"
    page = workbook.create_sheet(sheet)
    for row in rows:
        page.append(row)
    buffer = io.BytesIO()
    workbook.save(buffer)
    return buffer.getvalue()


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_french_headers(encoding: str, tmp_path: Path) -> None:
    programme, notes = read(tmp_path / "a", FRENCH.encode(encoding))
    session = only(programme)
    assert session.title == {"fr": "Un cas : deux"}
    assert session.start == datetime(2026, 10, 5, 14)
    assert session.end == datetime(2026, 10, 5, 15, 30)
    assert session.state == "cancelled"
    assert session.languages == ["fr"]
    people = programme.people
    assert [people[key].name for key in session.speakers] == ["Anne Exemple", "Paul Exemple"]
    assert [people[key].name for key in session.moderators] == ["Lou Exemple"]
    unknown = [note for note in notes if note.code == "unknown-column"]
    assert [note.values["name"] for note in unknown] == ["Pause"]
    write(tmp_path / "content", programme)


@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_english_headers(separator: str, tmp_path: Path) -> None:
    text = ENGLISH if separator == "," else ENGLISH.replace(", ", "_").replace(",", separator)
    programme, _ = read(tmp_path / "a", text)
    assert only(programme).end == datetime(2026, 10, 5, 15, 30)


def test_workbook(tmp_path: Path) -> None:
    data = xlsx(
        ["Programme du forum"],
        [],
        ["Titre (fr)", "Titre (en)", "Date", "Début", "Durée", "Salle", "Langue"],
        ["Un cas", "A case", date(2026, 10, 5), time(14, 0), timedelta(minutes=45), "A", "fr"],
        ["Deux", None, datetime(2026, 10, 5), "23h30", 90.0, "A", "fr"],
        ["Trois", None, datetime(2026, 10, 6, 9, 30), None, None, "B", "en"],
        ["Quatre", None, None, None, None, None, "fr, en"],
    )
    programme, notes = read(tmp_path / "a", data)
    assert titles(programme) == ["Un cas", "Deux", "Trois", "Quatre"]
    assert programme.sessions[0].title == {"fr": "Un cas", "en": "A case"}
    assert [session.start for session in programme.sessions] == [
        datetime(2026, 10, 5, 14), datetime(2026, 10, 5, 23, 30), datetime(2026, 10, 6, 9, 30),
        None,
    ]  # fmt: skip
    assert [session.end for session in programme.sessions] == [
        datetime(2026, 10, 5, 14, 45), datetime(2026, 10, 6, 1), None, None,
    ]  # fmt: skip
    (waiting,) = [note for note in notes if note.code == "no-start"]
    assert (waiting.place.line, waiting.place.path) == (7, "Programme")
    write(tmp_path / "content", programme)


def test_end_after_midnight_and_nonsense(tmp_path: Path) -> None:
    text = "titre,date,début,fin\nUn,2026-10-05,22:00,1:30\nDeux,2026-10-05,midi,\n"
    programme, notes = read(tmp_path / "a", text)
    assert programme.sessions[0].end == datetime(2026, 10, 6, 1, 30)
    assert programme.sessions[1].start is None
    assert [(note.code, note.place.line) for note in notes if note.place.line][:1] == [
        ("bad-start", 3)
    ]
    assert "no-start" in codes(notes)


@pytest.mark.parametrize("data", ["a,b\n1,2\n", xlsx(["a", "b"], ["1", "2"])])
def test_table_without_a_header_is_refused(data: str | bytes, tmp_path: Path) -> None:
    with pytest.raises(UnreadableError) as caught:
        read(tmp_path / "a", data)
    assert caught.value.note.code == "no-header"


@pytest.mark.parametrize("language", ["fr", "en"])
def test_template_can_be_filled_in_and_imported(language: str, tmp_path: Path) -> None:
    programme, notes = read(tmp_path / "a", template(language))
    session = only(programme)
    assert session.start == datetime(2026, 10, 5, 14)
    assert len(session.speakers) == 2
    assert "unknown-column" not in codes(notes)
    write(tmp_path / "content", programme)
