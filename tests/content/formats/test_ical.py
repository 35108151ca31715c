"""Calendars, as they should be and as programs write them."""

from datetime import datetime
from pathlib import Path

import pytest
from samples import calendar, codes, entry, only, read, titles, write

PARIS = "X-WR-TIMEZONE:Europe/Paris"


def test_plain_entry(tmp_path: Path) -> None:
    data = calendar(
        "X-WR-CALNAME:Forum\\, exemple", PARIS,
        *entry("1", "DTEND:20261005T090000Z", "SUMMARY:Un cas\\, deux", "LOCATION:Salle A",
               "DESCRIPTION:Un\\nDeux", "CATEGORIES:Atelier,Autre", "STATUS:CANCELLED",
               "ATTENDEE;CN=Anne Exemple:mailto:a@exemple.invalid",
               "ATTENDEE;CN=Paul Exemple;ROLE=CHAIR:mailto:p@exemple.invalid",
               "URL:https://exemple.invalid"),
    )  # fmt: skip
    programme, notes = read(tmp_path / "a", data)
    session = only(programme)
    assert programme.name == {"": "Forum, exemple"}
    assert titles(programme) == ["Un cas, deux"]
    assert (session.start, session.end) == (datetime(2026, 10, 5, 10), datetime(2026, 10, 5, 11))
    assert session.context == {"en": "Un\n\nDeux"}
    assert session.state == "cancelled"
    assert session.format == {"": "Atelier"}
    assert [programme.people[key].name for key in session.speakers] == ["Anne Exemple"]
    assert [programme.people[key].name for key in session.moderators] == ["Paul Exemple"]
    assert codes(notes) == {"language-taken", "no-place-for"}
    write(tmp_path / "content", programme)


def test_folds_inside_characters_and_stray_returns(tmp_path: Path) -> None:
    title = "SUMMARY:D’un côté".encode()
    cut = title.index("’".encode()) + 1
    data = calendar(PARIS, *entry("1", "SUMMARY:@", "LOCATION:A"))
    data = data.replace(b"SUMMARY:@", title[:cut] + b"\r\r\n " + title[cut:])
    programme, _ = read(tmp_path / "a", data)
    assert titles(programme) == ["D’un côté"]


def test_raw_line_ends_in_texts(tmp_path: Path) -> None:
    data = calendar(PARIS, *entry("1", "SUMMARY:Un", "DESCRIPTION:avant", "après", "LOCATION:A"))
    programme, notes = read(tmp_path / "a", data)
    assert only(programme).context == {"en": "avant\n\naprès"}
    assert {note.code: note.place.line for note in notes}["broken-line"] == 10


def test_damaged_beginning_and_missing_end(tmp_path: Path) -> None:
    data = calendar(PARIS, *entry("1", "SUMMARY:Un"), *entry("2", "SUMMARY:Deux"))
    data = data.replace(b"BEGIN:VEVENT", b"NoneBEGIN:VEVENT", 1)
    programme, notes = read(tmp_path / "a", data[: data.rindex(b"END:VEVENT")])
    assert titles(programme) == ["Un", "Deux"]
    assert {"broken-entry", "unfinished"} <= codes(notes)


@pytest.mark.parametrize(
    ("lines", "end", "code"),
    [
        (["DTEND:20261005T080000Z"], None, "end-not-after-start"),
        (["DTEND:nonsense"], None, "bad-property"),
        (["DURATION:PT90M"], datetime(2026, 10, 5, 11, 30), None),
        ([], None, None),
    ],
)
def test_ends(lines: list[str], end: datetime | None, code: str | None, tmp_path: Path) -> None:
    programme, notes = read(tmp_path / "a", calendar(PARIS, *entry("1", "SUMMARY:Un", *lines)))
    assert only(programme).end == end
    assert (code in codes(notes)) is bool(code)


def test_all_day_has_its_day_in_the_notice(tmp_path: Path) -> None:
    data = calendar(PARIS, *entry("1", "SUMMARY:Le et la", start="20261005").copy())
    data = data.replace(b"DTSTART:", b"DTSTART;VALUE=DATE:")
    programme, notes = read(tmp_path / "a", data)
    session = only(programme)
    assert session.start is None
    assert "2026" in next(iter(session.notice.values()))
    assert {"all-day", "no-start"} <= codes(notes)
    write(tmp_path / "content", programme)


def test_all_day_on_the_first_of_a_month(tmp_path: Path) -> None:
    french = "DESCRIPTION:Nous parlons de la ville et de ceux qui y vivent avec les leurs."
    data = calendar(PARIS, *entry("1", "SUMMARY:Le premier", french, start="20261001"))
    programme, _ = read(tmp_path / "a", data.replace(b"DTSTART:", b"DTSTART;VALUE=DATE:"))
    assert "jeudi 1er octobre 2026" in only(programme).notice["fr"]


def test_zone_by_name_and_zone_described_by_the_file(tmp_path: Path) -> None:
    zone = [
        "BEGIN:VTIMEZONE", "TZID:Ici", "BEGIN:STANDARD", "DTSTART:19700101T000000",
        "TZOFFSETFROM:+0400", "TZOFFSETTO:+0400", "END:STANDARD", "END:VTIMEZONE",
    ]  # fmt: skip
    named = entry("1", "SUMMARY:Un", start="20261005T100000")
    own = entry("2", "SUMMARY:Deux", start="20261005T100000")
    named[2] = named[2].replace("DTSTART", "DTSTART;TZID=Indian/Reunion")
    own[2] = own[2].replace("DTSTART", "DTSTART;TZID=Ici")
    programme, _ = read(tmp_path / "a", calendar(*zone, *named, *own))
    assert programme.zone == "Indian/Reunion"
    assert [session.start for session in programme.sessions] == [datetime(2026, 10, 5, 10)] * 2


def test_hour_that_clocks_skip_and_hour_they_repeat(tmp_path: Path) -> None:
    skipped = entry("1", "SUMMARY:Un", start="20260329T023000")
    repeated = entry("2", "SUMMARY:Deux", "DTEND:20261025T013000Z", start="20261025T003000Z")
    skipped[2] = skipped[2].replace("DTSTART", "DTSTART;TZID=Europe/Paris")
    programme, notes = read(tmp_path / "a", calendar(PARIS, *skipped, *repeated))
    assert [session.start for session in programme.sessions] == [
        datetime(2026, 3, 29, 3, 30), datetime(2026, 10, 25, 2, 30),
    ]  # fmt: skip
    # Local clocks show half past two twice: an end that seems not to come after its start is left.
    assert "end-not-after-start" in codes(notes)
    write(tmp_path / "content", programme)


def test_repetitions_are_counted_out(tmp_path: Path) -> None:
    rule = entry(
        "1", "SUMMARY:Un", "DURATION:PT1H", "RRULE:FREQ=DAILY;UNTIL=20261009T080000Z",
        "EXDATE;TZID=Europe/Paris:20261006T100000", start="20261005T100000",
    )  # fmt: skip
    rule[2] = rule[2].replace("DTSTART", "DTSTART;TZID=Europe/Paris")
    moved = entry(
        "1", "SUMMARY:Un déplacé", "RECURRENCE-ID;TZID=Europe/Paris:20261007T100000",
        start="20261007T130000Z",
    )  # fmt: skip
    programme, notes = read(tmp_path / "a", calendar(PARIS, *rule, *moved))
    starts = sorted(
        session.start.isoformat()[5:16] for session in programme.sessions if session.start
    )
    assert starts == ["10-05T10:00", "10-07T15:00", "10-08T10:00", "10-09T10:00"]
    assert "repeats" in codes(notes)
    write(tmp_path / "content", programme)


@pytest.mark.parametrize(
    ("rule", "count", "code"),
    [("FREQ=DAILY", 100, "repeats-endlessly"), ("FREQ=NONSENSE", 1, "bad-property")],
)
def test_odd_repetitions(rule: str, count: int, code: str, tmp_path: Path) -> None:
    data = calendar(PARIS, *entry("1", "SUMMARY:Un", f"RRULE:{rule}"))
    programme, notes = read(tmp_path / "a", data)
    assert len(programme.sessions) == count
    assert code in codes(notes)


def test_entries_without_a_calendar_around_them(tmp_path: Path) -> None:
    programme, _ = read(tmp_path / "a", "\n".join(entry("1", "SUMMARY:Un")))
    assert titles(programme) == ["Un"]
