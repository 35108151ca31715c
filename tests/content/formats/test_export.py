"""Out and in again: other programs can read it, and this one finds all of it."""

import json
from pathlib import Path
from xml.etree import ElementTree

import jsonschema
import pytest
from lxml import etree
from samples import NEEDS_SHARED, SHARED, errors

from kiosk.cli import main
from kiosk.content.formats.outgoing import Outgoing, load_folder, load_release
from kiosk.content.release.compile import compile_folder

EVENT = """\
schema: 1
name: {fr: Forum d’exemple, en: Example forum}
languages: [fr, en]
time_zone: Europe/Paris
themes: [{id: terr, name: {fr: Territoires, en: Territories}}]
"""
VENUE = (
    "rooms:\n  - {id: salle-a, name: Salle <A>, floor: {fr: Rez-de-chaussée, en: Ground floor}}\n"
)
PLACES = "places: [{id: mayotte, name: Mayotte, latitude: -12.83, longitude: 45.17}]\n"
SPEAKERS = """\
- {id: anne, name: Anne Exemple}
- id: paul
  name: Paul Exemple d’Ici
  family_name: Exemple d’Ici
  affiliations: [{role: {fr: Rôle, en: Role}, organisation: Organisation}]
  biography: {fr: "Une *vie*.", en: A life.}
"""
PARTNERSHIPS = """\
id: grappe
name: {fr: Grappe, en: Cluster}
summary: {fr: Un résumé., en: A summary.}
partners: [{name: Un, place: mayotte}, {name: Deux}]
places: [mayotte]
figures: [{values: [{value: "3", label: {fr: territoires, en: territories}}]}]
"""
SESSIONS = """\
- id: atelier
  title: {fr: "Un & deux <b>", en: One & two}
  format: {fr: Atelier, en: Workshop}
  languages: [fr]
  interpretation: [en]
  theme: terr
  start: 2026-10-05 23:00
  end: 2026-10-06 01:30
  room: salle-a
  state: moved
  notice: {fr: "Salle changée ?>", en: Other room}
  context:
    fr: |
      Un *contexte*.

      - un
      - deux
    en: A context.
  objectives: [{fr: Un objectif, en: An aim}]
  main_questions: [{fr: Une question ?, en: A question?}]
  moderators: [paul]
  presentations:
    - id: cas
      title: {fr: Un cas, en: A case}
      abstract: {fr: Un résumé., en: A summary.}
      speakers: [anne]
      partnerships: [grappe]
- id: pause
  title: {fr: Pause, en: Break}
  start: 2026-10-06 10:00
  state: cancelled
- id: ouverture
  title: {fr: Ouverture, en: Opening}
  speakers: [anne]
"""
DATA_FORMATS = ["ics", "frab-xml", "c3voc-json"]


@pytest.fixture
def content(tmp_path: Path) -> Path:
    files = {
        "event.yaml": EVENT, "venue.yaml": VENUE, "places.yaml": PLACES,
        "speakers/gens.yaml": SPEAKERS, "partnerships/grappe.yaml": PARTNERSHIPS,
        "sessions/tout.yaml": SESSIONS,
    }  # fmt: skip
    for name, text in files.items():
        path = tmp_path / "content" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    assert errors(tmp_path / "content") == []
    return tmp_path / "content"


def export(source: Path, target: Path, format: str, *more: str) -> Path:
    """Export with the command; return the file."""
    assert main(["export", str(source), "--to", format, "-o", str(target), *more]) == 0
    return target


def comparable(programme: Outgoing) -> dict[str, object]:
    """Return the records of a programme by kind and id: files are read in another order."""
    kinds = ("rooms", "places", "sessions", "speakers", "partnerships")
    return {kind: {one["id"]: one for one in getattr(programme, kind)} for kind in kinds} | {
        "event": programme.event
    }


@pytest.mark.parametrize("format", DATA_FORMATS)
@pytest.mark.parametrize("source", ["folder", "release"])
def test_all_comes_back(format: str, source: str, content: Path, tmp_path: Path) -> None:
    path = content
    if source == "release":
        path = tmp_path / "v1.release"
        compile_folder(content, path)
    before = load_release(path) if source == "release" else load_folder(path)
    file = export(path, tmp_path / "out", format)
    again = tmp_path / "again"
    assert main(["import", str(file), "-o", str(again)]) == 0
    assert comparable(load_folder(again)) == comparable(before)


def test_release_says_the_same_as_its_files(content: Path, tmp_path: Path) -> None:
    compile_folder(content, tmp_path / "v1.release")
    folder, release = load_folder(content), load_release(tmp_path / "v1.release")
    drawn = {"seal", "link"}
    for one in release.partnerships:
        for key in drawn:
            one.pop(key)
    assert comparable(release) == comparable(folder)


@pytest.mark.parametrize("format", ["frab-xml", "c3voc-json"])
def test_what_another_program_moves_is_moved(format: str, content: Path, tmp_path: Path) -> None:
    file = export(content, tmp_path / "out", format)
    text = file.read_text().replace("2026-10-05T23:00:00+02:00", "2026-10-05T22:30:00+02:00")
    file.write_text(text)
    again = tmp_path / "again"
    assert main(["import", str(file), "-o", str(again)]) == 0
    (session,) = [s for s in load_folder(again).sessions if s["id"] == "atelier"]
    assert session["start"] == "2026-10-05 22:30"
    assert session["moderators"] == ["paul"]


def test_schedule_xml_for_others(content: Path, tmp_path: Path) -> None:
    root = ElementTree.parse(export(content, tmp_path / "out", "frab-xml")).getroot()
    first, second = root.iter("event")
    assert [day.get("date") for day in root.iter("day")] == ["2026-10-05", "2026-10-06"]
    found = {child.tag: child.text for child in first}
    assert found["title"] == "Un & deux <b>"
    assert found["date"] == "2026-10-05T23:00:00+02:00"
    assert found["duration"] == "02:30"
    assert found["room"] == "Salle <A>"
    assert found["track"] == "Territoires"
    assert found["language"] == "fr"
    assert "Un cas" in (found["description"] or "")
    assert [person.text for person in first.iter("person")] == [
        "Paul Exemple d’Ici", "Anne Exemple",
    ]  # fmt: skip
    assert second.findtext("duration") == "00:00"


@pytest.mark.skipif(not SHARED.is_dir(), reason=NEEDS_SHARED)
@pytest.mark.parametrize("schema", ["c3voc-schedule", "c3voc-schedule-without-person"])
def test_schedule_xml_is_valid(schema: str, content: Path, tmp_path: Path) -> None:
    xsd = etree.XMLSchema(etree.parse(SHARED / "schemas" / f"{schema}.xsd"))
    xsd.assertValid(etree.parse(export(content, tmp_path / "out", "frab-xml")))


@pytest.mark.skipif(not SHARED.is_dir(), reason=NEEDS_SHARED)
def test_schedule_json_is_valid(content: Path, tmp_path: Path) -> None:
    schema = json.loads((SHARED / "schemas" / "c3voc-schema.json").read_text())
    whole = json.loads(export(content, tmp_path / "out", "c3voc-json").read_text())
    jsonschema.Draft6Validator(schema).validate(whole)


def test_schedule_json_tells_moderators(content: Path, tmp_path: Path) -> None:
    whole = json.loads(export(content, tmp_path / "out", "c3voc-json").read_text())
    (event,) = whole["schedule"]["conference"]["days"][0]["rooms"]["Salle <A>"]
    assert [(person["name"], person["role"]) for person in event["persons"]] == [
        ("Paul Exemple d’Ici", "moderator"), ("Anne Exemple", "speaker"),
    ]  # fmt: skip


def test_calendar_for_others(content: Path, tmp_path: Path) -> None:
    text = export(content, tmp_path / "out", "ics").read_text()
    assert text.count("BEGIN:VEVENT") == 2
    assert "DTSTART;TZID=Europe/Paris:20261005T230000" in text
    assert "BEGIN:VTIMEZONE" in text
    assert "STATUS:CANCELLED" in text
    assert "SUMMARY:Un & deux <b>" in text


@pytest.mark.parametrize(
    ("part", "count"),
    [(["--day", "2026-10-05"], 1), (["--day", "2026-10-06"], 1), (["--session", "pause"], 1)],
)
def test_part_of_the_programme(part: list[str], count: int, content: Path, tmp_path: Path) -> None:
    text = export(content, tmp_path / "out", "ics", *part, "--texts", "en").read_text()
    assert text.count("BEGIN:VEVENT") == count
    assert "X-KIOSK" not in text
    assert ("SUMMARY:Break" in text) is (part != ["--day", "2026-10-05"])


def test_part_without_sessions_is_refused(
    content: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "out"
    command = ["export", str(content), "--to", "ics", "-o", str(target), "--day", "2027-01-01"]
    assert main(command) == 1
    assert "no session" in capsys.readouterr().out
    assert not target.exists()


def test_page_for_the_door(content: Path, tmp_path: Path) -> None:
    page = export(content, tmp_path / "out", "html", "--texts", "fr").read_text()
    assert page.index("Lundi 5 octobre 2026") < page.index("Mardi 6 octobre 2026")
    assert "Un &amp; deux &lt;b&gt;" in page
    assert "Salle &lt;A&gt;" in page
    assert "23:00 – 01:30" in page
    assert "Un <em>contexte</em>." in page
    assert "@page" in page
    assert "<p>Modération\u00a0: Paul Exemple d’Ici</p>" in page
    assert "<script" not in page
    english = export(content, tmp_path / "out", "html", "--texts", "en").read_text()
    assert "Monday, October 5, 2026" in english
    assert "Other room" in english


def test_who_presents_stands_at_the_door_once(content: Path, tmp_path: Path) -> None:
    file = content / "sessions" / "tout.yaml"
    twice = file.read_text().replace("moderators: [paul]", "moderators: [paul]\n  speakers: [anne]")
    file.write_text(twice)
    atelier = ("--session", "atelier", "--texts", "fr")
    page = export(content, tmp_path / "out", "html", *atelier).read_text()
    assert page.count("Anne Exemple") == 1
    assert "<p>Un cas (Anne Exemple)</p>" in page


def test_what_others_will_not_see_is_said(
    content: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    export(content, tmp_path / "out", "frab-xml")
    said = capsys.readouterr().out
    for what in ("moderators", "presentations", "partnerships (1)", "sessions without a time (1)"):
        assert what in said
    export(content, tmp_path / "out", "c3voc-json")
    assert "moderators" not in capsys.readouterr().out


def test_portraits_stay_behind_and_that_is_said(
    content: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    from PIL import Image

    (content / "images").mkdir()
    Image.new("RGB", (600, 600), "navy").save(content / "images" / "anne.png")
    people = content / "speakers" / "gens.yaml"
    text = people.read_text().replace(
        "name: Anne Exemple", "name: Anne Exemple, photo: {file: anne.png}"
    )
    people.write_text(text)
    assert errors(content) == []
    file = export(content, tmp_path / "out", "c3voc-json")
    assert "Not in this file: portraits (1)." in capsys.readouterr().out
    assert main(["import", str(file), "-o", str(tmp_path / "again")]) == 0
    assert errors(tmp_path / "again") == []


def test_foreign_file_cannot_pass_for_ours(content: Path, tmp_path: Path) -> None:
    file = export(content, tmp_path / "out", "frab-xml")
    text = file.read_text().replace('"id":"atelier"', '"id":"../../atelier"')
    file.write_text(text.replace('"id":"anne"', '"id":"../anne"'))
    again = tmp_path / "again"
    assert main(["import", str(file), "-o", str(again)]) == 0
    assert {path.parent.name for path in again.rglob("*.yaml")} == {
        "again", "sessions", "speakers", "partnerships",
    }  # fmt: skip
    assert not (tmp_path / "anne.yaml").exists()


def test_the_door_says_on_which_day_it_ends(content: Path, tmp_path: Path) -> None:
    file = content / "sessions" / "tout.yaml"
    file.write_text(file.read_text().replace("end: 2026-10-06 01:30", "end: 2026-10-07 01:30"))
    page = export(content, tmp_path / "out", "html", "--texts", "fr").read_text()
    assert "23:00 – mercredi 7 octobre, 01:30" in page


def test_the_door_says_the_first_of_a_month_as_french_does(content: Path, tmp_path: Path) -> None:
    file = content / "sessions" / "tout.yaml"
    file.write_text(file.read_text().replace("2026-10-06", "2026-10-02").replace("10-05", "10-01"))
    page = export(content, tmp_path / "out", "html", "--texts", "fr").read_text()
    assert "Jeudi 1er octobre 2026" in page
