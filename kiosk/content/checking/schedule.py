"""What must hold of dates and times: a zone, an order, one place at a time."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from kiosk.content.checking.validate import Placed, Records
from kiosk.content.model.schema import Event, Session
from kiosk.content.model.times import conference_day, zone_named
from kiosk.content.problems.problem import Problem
from kiosk.content.reading.positions import Positions
from kiosk.programme.now import lasts_days


def schedule_problems(records: Records, positions: Positions) -> Iterator[Problem]:
    """Return what is wrong with the times of the event and its sessions."""
    if records.event:
        yield from _event_problems(records.event, positions)
        zone = zone_named(records.event.record.time_zone)
        timed = next((s for s in records.sessions if s.record.start), None)
        if timed and not records.event.record.time_zone:
            place = positions.of(records.event.file, ())
            yield Problem(records.event.file, *place, "no-zone")
        for session in records.sessions:
            yield from _session_problems(session, records.event.record, zone, positions)
    # A copy of a session is an error of its own: it does not overlap with itself.
    places = records.ids["session"]
    once = [s for s in records.sessions if places.get(s.record.id) == (s.file, s.path)]
    yield from _room_overlaps(once, positions)
    yield from _speaker_overlaps(once, records, positions)


def _event_problems(event: Placed[Event], positions: Positions) -> Iterator[Problem]:
    record = event.record
    if record.time_zone and not zone_named(record.time_zone):
        place = positions.of(event.file, ("time_zone",))
        yield Problem(event.file, *place, "unknown-zone", {"value": record.time_zone})
    if record.start and record.end and record.end < record.start:
        place = positions.of(event.file, ("end",))
        values: dict[str, object] = {"start": record.start, "end": record.end}
        yield Problem(event.file, *place, "end-before-start", values)


def _session_problems(
    session: Placed[Session], event: Event, zone: ZoneInfo | None, positions: Positions
) -> Iterator[Problem]:
    def problem(key: str, code: str, **values: object) -> Problem:
        place = positions.of(session.file, (*session.path, key))
        return Problem(session.file, *place, code, values)

    start, end = session.record.start, session.record.end
    for key, time in (("start", start), ("end", end)):
        if time and zone and _skipped(time, zone):
            yield problem(key, "skipped-hour", value=_said(time), zone=zone.key)
    yield from _move_problems(session.record, problem)
    if end and not start:
        yield problem("end", "end-without-start")
    if start and end and end <= start:
        yield problem("end", "end-before-start", start=_said(start), end=_said(end))
    if start and end and lasts_days(start, end):
        yield problem("end", "lasts-days")
    if start and event.start and event.end:
        day = conference_day(start)
        if not event.start.isoformat() <= day <= event.end.isoformat():
            yield problem("start", "outside-event", start=event.start, end=event.end)


def _move_problems(record: Session, problem: Callable[[str, str], Problem]) -> Iterator[Problem]:
    """Return what visitors would not learn of a move: it is shown by what was before it."""
    before = record.moved_from
    if before and record.state != "moved":
        yield problem("moved_from", "not-moved")
    elif before and record.state == "moved":
        timed = before.start is not None and before.start != record.start
        placed = before.room is not None and before.room != record.room
        if not timed and not placed:
            yield problem("moved_from", "moved-nowhere")
    elif record.state == "moved":
        yield problem("state", "moved-from-where")


def _skipped(local: datetime, zone: ZoneInfo) -> bool:
    """Return whether a local time falls into the hour that summer time leaves out."""
    there_and_back = local.replace(tzinfo=zone).astimezone(UTC).astimezone(zone)
    return there_and_back.replace(tzinfo=None) != local


def _said(time: datetime) -> str:
    return time.strftime("%Y-%m-%d %H:%M")


def _room_overlaps(timetable: Iterable[Placed[Session]], positions: Positions) -> Iterator[Problem]:
    by_room: dict[str, list[Placed[Session]]] = defaultdict(list)
    for session in timetable:
        if session.record.room:
            by_room[session.record.room].append(session)
    for sessions in by_room.values():
        for session, other in _overlaps(sessions):
            yield _overlap("room-overlap", session, other, positions)


def _speaker_overlaps(
    timetable: Iterable[Placed[Session]], records: Records, positions: Positions
) -> Iterator[Problem]:
    names = {speaker.record.id: speaker.record.name for speaker in records.speakers}
    by_speaker: dict[str, list[Placed[Session]]] = defaultdict(list)
    for session in timetable:
        people = {*session.record.moderators, *session.record.speakers}
        for talk in session.record.presentations:
            people.update(talk.speakers)
        for person in sorted(people):
            by_speaker[person].append(session)
    for person, sessions in by_speaker.items():
        for session, other in _overlaps(sessions):
            name = names.get(person, person)
            yield _overlap("speaker-overlap", session, other, positions, name=name)


def _overlaps(
    sessions: list[Placed[Session]],
) -> Iterator[tuple[Placed[Session], Placed[Session]]]:
    """Return each session that begins before an earlier one ends, with the one that ends last."""
    timed = [(s.record.start, s) for s in sessions if s.record.start]
    timed = [(start, s) for start, s in timed if s.record.state != "cancelled"]
    timed.sort(key=lambda pair: pair[0])
    last: Placed[Session] | None = None
    for start, session in timed:
        if last and last.record.end and start < last.record.end:
            yield session, last
        if not last or _end(session) >= _end(last):
            last = session


def _end(session: Placed[Session]) -> datetime:
    end = session.record.end or session.record.start
    assert end is not None
    return end


def _overlap(
    code: str,
    session: Placed[Session],
    other: Placed[Session],
    positions: Positions,
    **values: object,
) -> Problem:
    other_line, _ = positions.of(other.file, other.path)
    values |= {"other": other.record.id, "file": other.file, "line": other_line}
    return Problem(session.file, *positions.of(session.file, session.path), code, values)
