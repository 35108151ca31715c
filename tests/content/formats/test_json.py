"""Programmes in JSON: the field's schedules, pretalx, Sessionize, and lists with their own keys."""

from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from samples import as_json, codes, only, read, titles, write

from kiosk.content.formats.model import Programme
from kiosk.content.formats.notes import UnreadableError


def names(programme: Programme, keys: list[str]) -> list[str]:
    """Return the names of some people of a programme."""
    return [programme.people[key].name for key in keys]


def schedule(*events: dict[str, Any], rooms: object = None) -> str:
    """Return a schedule.json of version 1 with one day."""
    own = {"A": list(events)} if rooms is None else rooms
    day = {"index": 1, "date": "2026-10-05", "rooms": own}
    conference = {"title": "Forum", "time_zone_name": "Europe/Paris", "days": [day]}
    return as_json({"schedule": {"version": "1", "conference": conference}})


def event(**fields: Any) -> dict[str, Any]:
    """Return an event of version 1."""
    return {
        "guid": "g-1", "id": 1, "date": "2026-10-05T10:00:00+02:00", "duration": "00:30",
        "room": None, "title": "Un cas", "language": "fr", "persons": None,
    } | fields  # fmt: skip


def test_version_1(tmp_path: Path) -> None:
    people = [
        {"id": 1, "code": "ABC", "public_name": "Anne Exemple", "biography": "Une *vie*."},
        {"guid": "g", "name": "Paul Exemple", "role": "moderator"},
    ]
    programme, notes = read(tmp_path / "a", schedule(event(persons=people)))
    session = only(programme)
    assert session.start == datetime(2026, 10, 5, 10)
    assert names(programme, session.speakers) == ["Anne Exemple"]
    assert names(programme, session.moderators) == ["Paul Exemple"]
    assert programme.people[session.speakers[0]].biography == {"fr": "Une *vie*."}
    assert list(programme.rooms) == ["A"]
    assert codes(notes) == set()


def test_rooms_may_be_a_list_and_titles_may_have_languages(tmp_path: Path) -> None:
    title = {"fr": "Un cas", "en": "A case"}
    rooms = [{"name": "B", "events": [event(title=title, end="2026-10-05T11:15:00+02:00")]}]
    programme, _ = read(tmp_path / "a", schedule(rooms=rooms))
    session = only(programme)
    assert session.title == title
    assert session.end == datetime(2026, 10, 5, 11, 15)
    assert programme.languages == ["fr", "en"]


def test_raw_line_ends_and_a_key_twice(tmp_path: Path) -> None:
    text = (
        schedule(event(title="Un@cas")).replace("@", "\n").replace('"days":', '"days": 1, "days":')
    )
    programme, notes = read(tmp_path / "a", text)
    assert titles(programme) == ["Un cas"]
    assert "duplicate-json-key" in codes(notes)


def test_version_2(tmp_path: Path) -> None:
    text = as_json({"schedule": {
        "conference": {
            "title": "Forum", "time_zone_name": "Europe/Paris", "languages": ["fr", "en"],
            "tracks": [{"name": "Territoires", "slug": "terr"}],
            "rooms": [{"name": "Salle A", "slug": "a", "guid": "room-a"},
                      {"name": "Salle B", "slug": "b", "guid": "room-b"}],
        },
        "events": [{
            "guid": "g-1", "title": "Un cas", "start": "2026-10-05T10:00:00+02:00",
            "end": "2026-10-05T11:00:00+02:00", "room": {"guid": "room-a"},
            "track": {"slug": "terr"}, "state": "CANCELED", "type": "WORKSHOP",
            "abstract": {"fr": "Un résumé.", "en": "A summary."}, "description": None,
            "participants": [
                {"guid": "p-1", "name": "Anne Exemple", "role": "SPEAKER"},
                {"guid": "p-2", "name": "Paul Exemple", "role": "MODERATOR"},
                {"guid": "p-3", "name": "Lou Exemple", "role": "CONTRIBUTOR"},
            ],
        }, "nonsense"],
        "persons": [{"guid": "p-1", "name": "Anne Exemple", "biography": "Une vie."}],
    }})  # fmt: skip
    programme, notes = read(tmp_path / "a", text)
    session = only(programme)
    assert session.context == {"fr": "Un résumé.", "en": "A summary."}
    assert session.state == "cancelled"
    assert session.format == {"": "Workshop"}
    assert names(programme, session.moderators) == ["Paul Exemple"]
    assert names(programme, session.speakers) == ["Anne Exemple", "Lou Exemple"]
    assert programme.people["guid:p-1"].biography == {"fr": "Une vie."}
    assert [list(room.name.values()) for room in programme.rooms.values()] == [["Salle A"]]
    assert [list(theme.name.values()) for theme in programme.themes.values()] == [["Territoires"]]
    assert codes(notes) == {"bad-entry", "unused-rooms"}


SPEAKER = {"code": "ANNE00", "name": "Anne Exemple", "biography": "Une vie."}
TALK = {
    "code": "TALK00", "title": "Un cas", "state": "confirmed", "content_locale": "fr",
    "abstract": "Un résumé.", "description": "",
}  # fmt: skip
ROOM = {"id": 5, "name": {"fr": "Salle A", "en": "Room A"}, "capacity": 30}
SLOT = {"room": 5, "start": "2026-10-05T10:00:00+02:00", "end": "2026-10-05T11:00:00+02:00"}
TYPE = {"fr": "Atelier", "en": "Workshop"}
PRETALX: dict[str, list[Any]] = {
    "old API": [
        {"count": 1, "results": [
            TALK | {"speakers": [SPEAKER], "submission_type": TYPE,
                    "slot": SLOT | {"room": ROOM["name"], "room_id": 5}},
        ]},
    ],
    "new API, expanded": [
        {"count": 1, "results": [
            TALK | {"speakers": [SPEAKER], "submission_type": {"id": 1, "name": TYPE},
                    "slots": [SLOT | {"id": 9, "room": ROOM}]},
        ]},
    ],
    "new API, by numbers, in several files": [
        [TALK | {"speakers": ["ANNE00"], "submission_type": 1, "slots": [9]}],
        {"results": [SPEAKER]},
        {"results": [ROOM]},
        {"results": [{"id": 1, "name": TYPE, "default_duration": 30}]},
        {"results": [SLOT | {"id": 9, "submission": "TALK00"}]},
    ],
    "widget": [
        {"talks": [TALK | SLOT | {"speakers": ["ANNE00"], "track": None}], "version": "1",
         "timezone": "Europe/Paris", "speakers": [SPEAKER], "rooms": [ROOM], "tracks": []},
    ],
    "by day and hour": [
        {"schedule": {"2026-10-05": {"600": {"5": TALK | {
            "speakers": [SPEAKER], "slots": [SLOT | {"room": ROOM}],
            "submission_type": {"name": TYPE},
        }}}}},
    ],
}  # fmt: skip


@pytest.mark.parametrize("name", PRETALX)
def test_pretalx(name: str, tmp_path: Path) -> None:
    first, *more = PRETALX[name]
    others = []
    for index, document in enumerate(more):
        others.append(tmp_path / f"more-{index}.json")
        others[-1].write_text(as_json(document))
    programme, notes = read(tmp_path / "a", as_json(first), *others)
    session = only(programme)
    assert session.title == {"fr": "Un cas"}
    assert (session.start, session.end) == (datetime(2026, 10, 5, 10), datetime(2026, 10, 5, 11))
    assert session.context == {"fr": "Un résumé."}
    assert session.languages == ["fr"]
    assert names(programme, session.speakers) == ["Anne Exemple"]
    assert programme.people["guid:ANNE00"].biography["fr"] == "Une vie."
    # What nobody speaks is not offered to visitors, so the English names are left out.
    assert [room.name for room in programme.rooms.values()] == [{"fr": "Salle A"}]
    assert session.format == ({} if name == "widget" else {"fr": "Atelier"})
    assert codes(notes) <= {"zone-guessed", "no-event-name", "no-place-for"}
    write(tmp_path / "content", programme)


def test_pretalx_slots_states_and_breaks(tmp_path: Path) -> None:
    later = SLOT | {"start": "2026-10-06T10:00:00+02:00", "end": "2026-10-06T11:00:00+02:00"}
    break_ = {"code": None, "title": {"fr": "Pause"}, **SLOT}
    talks = [
        TALK | {"slots": [SLOT, later]},
        TALK | {"code": "OTHER0", "title": "Refusé", "state": "rejected"},
        TALK | {"code": "OTHER1", "title": "Annulé", "state": "canceled", **SLOT},
        break_,
    ]
    whole = {"talks": talks, "rooms": [ROOM], "sprints": [{"title": "À côté"}]}
    programme, notes = read(tmp_path / "a", as_json(whole))
    assert titles(programme) == ["Un cas", "Un cas", "Annulé", "Pause"]
    assert [session.state for session in programme.sessions].count("cancelled") == 1
    assert {"draft", "beside-the-programme"} <= codes(notes)


SESSION = {
    "id": "11", "title": "Un cas", "description": "Un texte.", "startsAt": "2026-10-05T10:00:00",
    "endsAt": "2026-10-05T11:00:00", "status": "Accepted",
}  # fmt: skip
ALL = {
    "sessions": [SESSION | {"speakers": ["s-1"], "categoryItems": [1, 2, 3, 4], "roomId": 7}],
    "speakers": [
        {"id": "s-1", "firstName": "Anne", "lastName": "Exemple", "fullName": "Anne Exemple",
         "tagLine": "Chercheuse", "bio": "Une vie."},
    ],
    "categories": [
        {"id": 1, "title": "Session format", "items": [{"id": 1, "name": "Atelier"}]},
        {"id": 2, "title": "Track", "items": [{"id": 2, "name": "Territoires"}]},
        {"id": 3, "title": "Language", "items": [{"id": 3, "name": "French"}]},
        {"id": 4, "title": "Level", "items": [{"id": 4, "name": "Beginner"}]},
    ],
    "rooms": [{"id": 7, "name": "Salle A"}], "questions": [],
}  # fmt: skip


def test_sessionize_all(tmp_path: Path) -> None:
    programme, notes = read(tmp_path / "a", as_json(ALL))
    session = only(programme)
    assert session.start == datetime(2026, 10, 5, 10)
    assert session.languages == ["fr"]
    assert session.format == {"": "Atelier"}
    assert list(programme.rooms) == ["Salle A"]
    assert list(programme.themes) == ["Territoires"]
    (person,) = programme.people.values()
    assert (person.name, person.family_name) == ("Anne Exemple", "Exemple")
    assert person.affiliations == [{"role": {"": "Chercheuse"}}]
    assert "no-place-for" in codes(notes)
    write(tmp_path / "content", programme)


def test_sessionize_by_day_and_group(tmp_path: Path) -> None:
    listed = SESSION | {"speakers": [{"id": "s-1", "name": "Anne Exemple"}], "room": "Salle A"}
    both = [
        [{"date": "2026-10-05", "rooms": [
            {"id": 7, "name": "Salle A", "sessions": [listed]},
            {"id": 8, "name": "Salle B", "sessions": [listed]},
        ]}],
        [{"groupId": 1, "groupName": "All", "sessions": [listed]}],
    ]  # fmt: skip
    for view in both:
        programme, _ = read(tmp_path / "a", as_json(view))
        session = only(programme)
        assert names(programme, session.speakers) == ["Anne Exemple"]
        assert list(programme.rooms) == ["Salle A"]


def test_list_with_keys_of_its_own(tmp_path: Path) -> None:
    rows = [
        {"id": "1", "name": "Un cas", "event_start": "2026-10-07T10:00:00",
         "event_end": "2026-10-07T11:00:00", "venue": "A", "speakers": "Anne Exemple, Paul Exemple",
         "level": "x", "venue_id": "3"},
    ]  # fmt: skip
    daily = tmp_path / "daily"
    daily.write_text(as_json([
        {"id": "2", "name": "Pause", "event_start": "<DAY>T12:00:00", "day_of_week": 3},
    ]))  # fmt: skip
    people = tmp_path / "people"
    people.write_text(as_json([
        {"id": "p", "firstname": "Anne", "lastname": "Exemple", "bio": "Une vie."},
        {"id": "q", "firstname": "Lou", "lastname": "Absente", "bio": "Une autre."},
    ]))  # fmt: skip
    programme, notes = read(tmp_path / "a", as_json(rows), daily, people)
    assert titles(programme) == ["Un cas", "Pause"]
    assert programme.sessions[1].start == datetime(2026, 10, 7, 12)
    assert sorted(person.name for person in programme.people.values()) == [
        "Anne Exemple", "Paul Exemple",
    ]  # fmt: skip
    assert programme.people["name:Anne Exemple"].biography["en"] == "Une vie."
    assert {"day-guessed", "names-split", "unused-people", "no-place-for"} <= codes(notes)


def test_files_of_different_formats_are_not_mixed(tmp_path: Path) -> None:
    other = tmp_path / "other"
    other.write_text(schedule(event()))
    with pytest.raises(UnreadableError) as caught:
        read(tmp_path / "a", as_json(ALL), other)
    assert caught.value.note.code == "unlike-files"
