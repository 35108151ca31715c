"""schedule.xml, right and wrong: each trap has its event."""

import importlib
from datetime import datetime
from pathlib import Path

import pytest
from samples import codes, event, only, read, schedule, titles, write

from kiosk.cli_staff import FORMATS
from kiosk.content.formats.importing import PARSERS
from kiosk.content.formats.notes import UnreadableError


def test_plain_event(tmp_path: Path) -> None:
    programme, notes = read(tmp_path / "a", schedule(event(1)))
    session = only(programme)
    assert session.title == {"fr": "Exemple 1"}
    assert session.start == datetime(2026, 10, 5, 10)
    assert session.end == datetime(2026, 10, 5, 10, 30)
    assert session.languages == ["fr"]
    assert session.context == {"fr": "Un texte d’exemple."}
    assert [programme.people[key].name for key in session.speakers] == ["Anne Exemple"]
    assert programme.zone == "Europe/Paris"
    assert codes(notes) == set()
    write(tmp_path / "content", programme)


@pytest.mark.parametrize(
    ("duration", "minutes", "code"),
    [
        ("0:45", 45, None),
        ("01:30", 90, None),
        ("2:06:00", 54 * 60, None),
        ("PT1H30M", 90, None),
        ("45", 45, None),
        ("135.0:00", None, "bad-duration"),
        ("bientôt", None, "bad-duration"),
        ("6944:11:40", None, "odd-duration"),
        ("00:00", None, "odd-duration"),
    ],
)
def test_durations(duration: str, minutes: int | None, code: str | None, tmp_path: Path) -> None:
    programme, notes = read(tmp_path / "a", schedule(event(1, duration=duration)))
    session = only(programme)
    assert session.start
    found = (session.end - session.start).total_seconds() / 60 if session.end else None
    assert found == minutes
    assert codes(notes) == ({code} if code else set())


def test_date_with_its_offset_is_the_instant(tmp_path: Path) -> None:
    night = event(1, date="2026-10-05T22:30:00+00:00", start="00:30")
    wrong = event(2, date="2026-10-05T10:00:00+02:00", start="11:00")
    programme, notes = read(tmp_path / "a", schedule(night, wrong, date="2026-10-04"))
    assert [session.start for session in programme.sessions] == [
        datetime(2026, 10, 6, 0, 30), datetime(2026, 10, 5, 10),
    ]  # fmt: skip
    (note,) = notes
    assert (note.code, note.place.line) == ("start-differs", 6)


def test_without_dates_the_night_belongs_to_the_day_before(tmp_path: Path) -> None:
    events = [event(1, date="", start="23:00"), event(2, date="", start="01:30")]
    programme, _ = read(tmp_path / "a", schedule(*events))
    assert [session.start for session in programme.sessions] == [
        datetime(2026, 10, 5, 23), datetime(2026, 10, 6, 1, 30),
    ]  # fmt: skip


def test_same_guid_at_another_time_is_another_session(tmp_path: Path) -> None:
    later = "2026-10-06T10:00:00+02:00"
    programme, notes = read(
        tmp_path / "a", schedule(event(7), event(7), event(7, date=later), event(7, title="Autre"))
    )
    assert titles(programme) == ["Exemple 7", "Exemple 7", "Autre"]
    assert codes(notes) == {"same-again", "repeated-id"}
    folder = write(tmp_path / "content", programme)
    assert len(list(folder.glob("sessions/*.yaml"))) == 3


def test_ids_of_people_are_no_identities(tmp_path: Path) -> None:
    people = [
        '<person id="1">Anne Exemple</person>',
        '<person id="1">Paul Exemple</person>',
        '<person id="2">Anne Exemple</person>',
        '<person id="3" guid="g-1">Anne Exemple</person>',
        '<person id="4" guid="g-2">Anne Exemple</person><person id="5"> </person>',
    ]
    events = [event(index, persons=person) for index, person in enumerate(people, 1)]
    programme, notes = read(tmp_path / "a", schedule(*events))
    assert sorted(person.name for person in programme.people.values()) == [
        "Anne Exemple", "Anne Exemple", "Anne Exemple", "Paul Exemple",
    ]  # fmt: skip
    assert codes(notes) == {"name-with-several-ids", "no-name"}


@pytest.mark.parametrize(
    ("own", "room", "code"),
    [
        ("k4201", "K.4.201", None),
        ("", "K.4.201", None),
        ("Autre salle", "Autre salle", "room-differs"),
    ],
)
def test_rooms(own: str, room: str, code: str | None, tmp_path: Path) -> None:
    programme, notes = read(tmp_path / "a", schedule(event(1, room=own), room="K.4.201"))
    assert [list(one.name.values()) for one in programme.rooms.values()] == [[room]]
    assert codes(notes) == ({code} if code else set())


@pytest.mark.parametrize(
    ("written", "spoken", "note"),
    [
        ("de, en", ["de", "en"], False),
        ("Français", ["fr"], False),
        ("", [], False),
        ("fr_FR", ["fr"], False),
        ("zz", [], True),
    ],
)
def test_languages_are_free_text(
    written: str, spoken: list[str], note: bool, tmp_path: Path
) -> None:
    programme, notes = read(tmp_path / "a", schedule(event(1, language=written), event(2)))
    assert programme.sessions[0].languages == spoken
    assert ("unknown-language-name" in codes(notes)) is note


def test_what_has_no_place_is_counted(tmp_path: Path) -> None:
    link = '<link href="https://exemple.invalid">x</link>'
    events = [event(number, links=link, url="https://exemple.invalid") for number in (1, 2)]
    _, notes = read(tmp_path / "a", schedule(*events))
    said = [note.line_of_text("en") for note in notes]
    assert said == [
        f"a:5: no-place-for: “{field}” has no place here: left out, first there (2)."
        for field in ("links", "url")
    ]


def test_cancelled_in_the_title(tmp_path: Path) -> None:
    events = [event(1, title="[ANNULÉ] Un cas"), event(2, title="❌ [CANCELLED] ❌")]
    programme, notes = read(tmp_path / "a", schedule(*events))
    assert [session.state for session in programme.sessions] == ["cancelled", "cancelled"]
    assert titles(programme) == ["Un cas", "❌ [CANCELLED] ❌"]
    assert codes(notes) == {"cancelled-in-title"}


def test_controls_and_separators(tmp_path: Path) -> None:
    text = schedule(event(1, title="Un\x07 cas\u202e", abstract="Ligne\u2028autre &#12; ligne"))
    programme, notes = read(tmp_path / "a", text)
    session = only(programme)
    assert session.title == {"fr": "Un cas"}
    assert session.context == {"fr": "Ligne\n\nautre ligne"}
    assert codes(notes) == {"control-characters"}
    write(tmp_path / "content", programme)


def test_long_texts_are_cut_with_a_remark(tmp_path: Path) -> None:
    programme, notes = read(
        tmp_path / "a", schedule(event(1, title="long " * 200, abstract="mot " * 20_000))
    )
    assert codes(notes) == {"long-text"}
    write(tmp_path / "content", programme)


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "cp1252"])
def test_encodings(encoding: str, tmp_path: Path) -> None:
    data = schedule(event(1, title="Économie")).encode(encoding)
    programme, notes = read(tmp_path / "a", data)
    assert titles(programme) == ["Économie"]
    assert codes(notes) == ({"encoding"} if encoding == "cp1252" else set())


def test_truncated_file_keeps_what_is_whole(tmp_path: Path) -> None:
    whole = schedule(event(1), event(2), event(3))
    programme, notes = read(tmp_path / "a", whole[: whole.index("Exemple 3") + 9])
    assert titles(programme) == ["Exemple 1", "Exemple 2", "Exemple 3"]
    assert {note.code: note.place.line for note in notes if note.place.line} == {
        "broken-xml": 7, "unfinished": 7,
    }  # fmt: skip


def test_broken_nesting_is_mended(tmp_path: Path) -> None:
    text = schedule(event(1)).replace("</conference>", '<track name="A"> /></conference>')
    programme, notes = read(tmp_path / "a", text)
    assert titles(programme) == ["Exemple 1"]
    assert codes(notes) == {"broken-xml"}


BOMB = '<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;">'
EXTERNAL = '<!ENTITY x SYSTEM "file:///etc/hostname">'


@pytest.mark.parametrize("entities", [BOMB, EXTERNAL])
def test_entities_are_refused(entities: str, tmp_path: Path) -> None:
    body = schedule(event(1, title="&x;&b;")).partition("\n")[2]
    with pytest.raises(UnreadableError) as caught:
        read(tmp_path / "a", f"<!DOCTYPE s [{entities}]>\n{body}")
    assert caught.value.note.code == "entities"


def test_unknown_entities_never_become_texts_of_this_machine(tmp_path: Path) -> None:
    # Broken as well, so that the lenient reader has it.
    body = schedule(event(1, title="&x; &b;", abstract="<b>gras")).partition("\n")[2]
    programme, _ = read(tmp_path / "a", body)
    assert titles(programme) == ["&x; &b;"]


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "empty-file"),
        (b"\xef\xbb\xbf \n", "empty-file"),
        ("<!DOCTYPE html><html><head><title>Wi-Fi</title></head></html>", "web-page"),
        ("<rss><channel/></rss>", "other-xml"),
        ("<schedule><", "no-session"),
        ("<schedule><day/></schedule>", "no-session"),
        (b"%PDF-1.7 ...", "pdf"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1", "old-spreadsheet"),
        (b"PK\x03\x04 no zip", "bad-spreadsheet"),
        ("Bonjour", "unknown-file"),
        ("{", "bad-json"),
        ("[" * 100_000, "bad-json"),
        ('{"a": 1}', "other-json"),
        ("<a>" * 1000, "other-xml"),
        ("<schedule>" * 1000, "bad-xml"),
    ],
)
def test_what_is_no_programme_is_refused_in_a_sentence(
    data: str | bytes, code: str, tmp_path: Path
) -> None:
    with pytest.raises(UnreadableError) as caught:
        read(tmp_path / "a", data)
    assert caught.value.note.code == code
    assert caught.value.note.sentence("fr")


def test_every_format_that_can_be_asked_for_has_its_parser() -> None:
    assert set(FORMATS) == PARSERS.keys()
    for module in PARSERS.values():
        assert importlib.import_module(f"kiosk.content.formats.{module}").parse
