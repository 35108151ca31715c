"""A release answers what was compiled, and a file that is no release is refused in a sentence."""

import sqlite3
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from kiosk.content.release.compile import compile_folder
from kiosk.programme.reader import FORMAT, Release, ReleaseError
from kiosk.programme.records import Block, Run

FILES = {
    "event.yaml": """\
schema: 1
name: {fr: Forum, en: Forum}
languages: [fr, en]
time_zone: Indian/Mayotte
start: 2026-10-05
end: 2026-10-06
themes: [{id: mer, name: {fr: Mer, en: Sea}}]
""",
    "venue.yaml": "rooms: [{id: grande, name: Grande salle, floor: {fr: Étage 1, en: Floor 1}}]\n",
    "places.yaml": "places: [{id: mayotte, name: Mayotte, latitude: -12.83, longitude: 45.17}]\n",
    "speakers/gens.yaml": """\
- id: amina
  name: Amina Saïd
  affiliations: [{role: {fr: Présidente, en: President}, organisation: OJEDD}]
  biography: {fr: "Née à *Moroni*.", en: Born in Moroni.}
- id: paul
  name: Paul Roy
""",
    "partnerships/p.yaml": """\
id: cluster
name: {fr: Grappe, en: Cluster}
summary: {fr: Un., en: One.}
places: [mayotte]
partners: [{name: Mayotte, detail: {fr: RUP, en: OR}, place: mayotte}]
lists: [{title: {fr: Axes, en: Areas}, items: [{fr: Un axe, en: An area}]}]
figures: [{values: [{value: 26, label: {fr: pays, en: countries}}]}]
milestones: [{when: "2020", what: {fr: Début, en: Start}}]
governance: {fr: Un comité., en: A committee.}
""",
    "sessions/s.yaml": """\
- id: sans-heure
  title: {fr: Sans heure, en: No time}
  languages: [fr]
- id: apres
  title: {fr: Après, en: After}
  languages: [fr]
  start: 2026-10-06 10:00
- id: avant
  title: {fr: Avant, en: Before}
  languages: [fr]
  interpretation: [en]
  theme: mer
  start: 2026-10-05 14:00
  end: 2026-10-05 15:30
  room: grande
  state: moved
  notice: {fr: Nouvelle salle, en: New room}
  objectives: [{fr: Un but, en: An aim}]
  moderators: [amina]
  presentations:
    - id: cas
      title: {fr: Un cas, en: A case}
      speakers: [paul, amina]
      partnerships: [cluster]
""",
}


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("reader")
    for name, text in FILES.items():
        (folder / "content" / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / "content" / name).write_text(text, encoding="utf-8")
    compile_folder(folder / "content", folder / "v7 #1?.release")
    return folder / "v7 #1?.release"


@pytest.fixture
def release(path: Path) -> Iterator[Release]:
    with Release.open(path) as opened:
        yield opened


def test_the_event(release: Release) -> None:
    event = release.event
    assert release.id == "v7 #1?"
    assert (event.name["en"], event.languages, event.time_zone) == (
        "Forum",
        ("fr", "en"),
        "Indian/Mayotte",
    )
    assert (event.start, event.end, event.themes[0].name["en"]) == (
        "2026-10-05",
        "2026-10-06",
        "Sea",
    )


def test_sessions_come_by_time_and_those_without_last(release: Release) -> None:
    assert [card.id for card in release.sessions()] == ["avant", "apres", "sans-heure"]


def test_a_session(release: Release) -> None:
    session = release.session("avant")
    assert session
    assert session.start == datetime(2026, 10, 5, 11, 0, tzinfo=UTC)
    assert session.start.utcoffset() == timedelta(hours=3)
    assert (session.room, session.state, session.theme) == ("grande", "moved", "mer")
    assert session.interpretation == ("en",)
    assert session.objectives == ({"fr": "Un but", "en": "An aim"},)
    assert session.presentations[0].speakers == ("paul", "amina")


def test_what_is_absent_is_empty(release: Release) -> None:
    session = release.session("sans-heure")
    assert session
    assert (session.start, session.end, session.day, session.room) == (None, None, None, None)
    assert (session.context, session.notice, session.presentations) == ({}, {}, ())


def test_a_speaker(release: Release) -> None:
    speaker = release.speaker("amina")
    assert speaker
    assert speaker.biography["fr"] == (
        Block("paragraph", (Run("Née à "), Run("Moroni", "em"), Run("."))),
    )
    assert [card.family_name for card in release.speakers()] == ["Roy", "Saïd"]


def test_a_partnership(release: Release) -> None:
    partnership = release.partnership("cluster")
    assert partnership
    assert partnership.partners[0].detail["en"] == "OR"
    assert partnership.lists[0].items[0]["fr"] == "Un axe"
    assert partnership.figures[0].values[0].value == "26"
    assert partnership.milestones[0].when["en"] == "2020"
    assert partnership.governance["en"][0].runs[0].text == "A committee."
    assert [card.id for card in release.partnerships()] == ["cluster"]


def test_places_and_rooms(release: Release) -> None:
    assert [(p.id, p.latitude, p.longitude) for p in release.places()] == [
        ("mayotte", -12.83, 45.17)
    ]
    assert [room.floor["en"] for room in release.rooms()] == ["Floor 1"]
    assert release.place("mayotte") == release.places()[0]
    assert release.room("grande") == release.rooms()[0]


def test_links_of_a_person(release: Release) -> None:
    assert [(t.session, t.presentation, t.role) for t in release.speaker_sessions("amina")] == [
        ("avant", None, "moderator"),
        ("avant", "cas", "speaker"),
    ]
    assert release.speaker_partnerships("amina") == ("cluster",)
    assert release.partnership_speakers("cluster") == ("paul", "amina")


def test_what_is_not_there_is_none(release: Release) -> None:
    for find in (release.session, release.speaker, release.partnership, release.place):
        assert find("personne") is None
    assert release.room("nulle-part") is None
    assert release.speaker_sessions("personne") == ()
    assert release.place_partnerships("nulle-part") == ()


def test_a_whole_release_verifies(release: Release) -> None:
    release.verify()


def _changed(path: Path, target: Path, statement: str) -> Path:
    target.write_bytes(path.read_bytes())
    database = sqlite3.connect(target)
    database.execute(statement)
    database.commit()
    database.close()
    return target


def test_fields_of_a_later_program_are_ignored(path: Path, tmp_path: Path) -> None:
    later = _changed(
        path,
        tmp_path / "v8.release",
        "UPDATE speaker SET data = json_set(data, '$.pronouns', 'elle')",
    )
    with Release.open(later) as release:
        speaker = release.speaker("amina")
        assert speaker
        assert speaker.name == "Amina Saïd"


def test_another_format_is_refused(path: Path, tmp_path: Path) -> None:
    later = _changed(path, tmp_path / "v8.release", f"PRAGMA user_version = {FORMAT + 1}")
    with pytest.raises(ReleaseError, match="a format this program cannot read"):
        Release.open(later)


@pytest.mark.parametrize("data", [b"", b"SQLite format 3\x00", b"schema: 1\n", bytes(8192)])
def test_what_is_no_release_is_refused(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "v1.release").write_bytes(data)
    with pytest.raises(ReleaseError):
        Release.open(tmp_path / "v1.release")


def test_what_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ReleaseError, match="cannot be opened"):
        Release.open(tmp_path / "v1.release")


def test_a_half_release_does_not_verify(path: Path, tmp_path: Path) -> None:
    half = tmp_path / "v1.release"
    half.write_bytes(path.read_bytes()[:-8192])
    with pytest.raises(ReleaseError), Release.open(half) as release:
        release.verify()


def test_a_record_that_cannot_be_read_does_not_verify(path: Path, tmp_path: Path) -> None:
    bad = _changed(path, tmp_path / "v1.release", "UPDATE session SET data = '{\"id\": 7}'")
    with Release.open(bad) as release, pytest.raises(ReleaseError, match="damaged"):
        release.verify()


def test_a_release_is_never_written(release: Release) -> None:
    with pytest.raises(sqlite3.OperationalError, match="readonly"):
        release._database.execute("DELETE FROM session")
