"""A table with a session in each row, whatever file it came in: what its cells mean."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any

from kiosk.content.formats.book import Book, name_of
from kiosk.content.formats.columns import column_in_language
from kiosk.content.formats.model import Place, Session
from kiosk.content.formats.times import clock, instant, listed_on
from kiosk.programme.folding import fold

_SEPARATORS = re.compile(r"\s*(?:[;\n]|,(?!\s*(?:PhD|Dr|Jr|Sr|MD)\b))\s*")
_DATE = re.compile(r"(\d{1,2})[./-](\d{1,2})[./-](\d{2,4})")
_STATES = {
    "annule": "cancelled", "annulee": "cancelled", "cancelled": "cancelled",
    "canceled": "cancelled", "deplace": "moved", "deplacee": "moved", "moved": "moved",
    "reporte": "moved", "reportee": "moved",
}  # fmt: skip
_YES = {"", "confirmed", "confirme", "confirmee", "ok", "oui", "accepted", "accepte", "scheduled"}


@dataclass(frozen=True, slots=True)
class Row:
    """A row by the names of its columns, as they are written; and where it is."""

    place: Place
    cells: dict[str, Any]


class Table:
    """Reads rows into a book. Columns nobody knows are said once."""

    def __init__(self, book: Book) -> None:
        self._book = book
        self._columns: dict[str, tuple[str, str] | None] = {}

    def rows(self, rows: list[Row]) -> None:
        """Add a session for each row that has anything in it."""
        for row in rows:
            fields = self._fields(row)
            if fields:
                self._session(row.place, fields)

    def _fields(self, row: Row) -> dict[str, dict[str, Any]]:
        """Return the values by field and by language."""
        fields: dict[str, dict[str, Any]] = {}
        for header, value in row.cells.items():
            if value is None or value == "" or value == []:
                continue
            column = self._column(header)
            if column is None:
                self._book.notes.left_out(header, row.place)
            else:
                fields.setdefault(column[0], {}).setdefault(column[1], value)
        return fields

    def _column(self, header: str) -> tuple[str, str] | None:
        if header not in self._columns:
            self._columns[header] = column_in_language(header)
        return self._columns[header]

    def _session(self, place: Place, fields: dict[str, dict[str, Any]]) -> None:
        book = self._book
        key = _one(fields, "id") or _one(fields, "title")
        session = book.session(place, key, _text(fields, "title"))
        about = name_of(session)
        self._times(session, fields)
        session.room = book.room(_text(fields, "room"), place)
        session.theme = book.theme(_text(fields, "theme"), place)
        session.format = book.text(_text(fields, "format"), place, about)
        session.languages = book.languages(_one(fields, "languages"), place, about)
        texts = [_text(fields, "subtitle"), _text(fields, "context")]
        session.context = book.paragraphs(texts, place, about)
        session.notice = book.text(_text(fields, "notice"), place, about)
        self._state(session, _one(fields, "state"))
        for column, role in (("moderators", session.moderators), ("speakers", session.speakers)):
            for name in self._names(place, about, fields.get(column, {}).get("")):
                person = book.person(place, about, name)
                if person and person.key not in role:
                    role.append(person.key)

    def _state(self, session: Session, written: str) -> None:
        state = fold(written).strip()
        if state in _STATES:
            session.state = _STATES[state]
        elif state not in _YES:
            self._book.notes.left_out("state", session.place)

    def _names(self, place: Place, about: str, value: Any) -> Iterator[str]:
        """Yield the people of a cell; several in one are told apart by commas and the like."""
        if isinstance(value, list):
            for one in value:
                yield str(one.get("name", "") if isinstance(one, dict) else one)
        elif value:
            names = [name for name in _SEPARATORS.split(str(value)) if name]
            if len(names) > 1:
                self._book.notes.add("names-split", place, value=value, count=len(names))
            yield from names

    def _times(self, session: Session, fields: dict[str, dict[str, Any]]) -> None:
        start, end = fields.get("start", {}).get(""), fields.get("end", {}).get("")
        written = fields.get("date", {}).get("")
        listed = as_date(written)
        if _is_whole(written):
            start = written
        session.start = _moment(start, listed)
        if session.start is None and (start or written):
            value = start or written
            self._book.notes.add("bad-start", session.place, title=name_of(session), value=value)
        if session.start and end is not None:
            session.end = _moment(end, session.start.date())
            if session.end and session.end <= session.start and _is_clock(end):
                session.end += timedelta(days=1)
            if session.end is None:
                self._book.notes.add(
                    "bad-duration", session.place, title=name_of(session), value=end
                )
        elif session.start:
            self._book.end_by_duration(session, _minutes(fields.get("duration", {}).get("")))


def _one(fields: dict[str, dict[str, Any]], column: str) -> str:
    return _plain(fields.get(column, {}))


def _plain(values: dict[str, Any]) -> str:
    value = next(iter(values.values()), "")
    return ", ".join(map(str, value)) if isinstance(value, list) else str(value).strip()


def _text(fields: dict[str, dict[str, Any]], column: str) -> Any:
    """Return a text by language, or as it is if no header names one."""
    values = fields.get(column, {})
    return values.get("") if set(values) <= {""} else values


def as_date(value: Any) -> date | None:
    """Return the day of a cell: a date, 2026-10-05, or day first as in 5/10/2026."""
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date):
        return value
    text = str(value or "").strip()
    if moment := instant(text):
        return moment.date()
    found = _DATE.fullmatch(text)
    try:
        if found:
            year = int(found[3]) + (2000 if len(found[3]) == 2 else 0)
            return date(year, int(found[2]), int(found[1]))
        return date.fromisoformat(text)
    except ValueError:
        return None


def _moment(value: Any, listed: date | None) -> datetime | None:
    """Return the time of a cell: whole, or on the day that another cell names."""
    if isinstance(value, datetime):
        return value
    if hasattr(value, "hour"):
        value = f"{value.hour}:{value.minute:02}"
    if isinstance(value, timedelta):
        value = f"{value.seconds // 3600}:{value.seconds // 60 % 60:02}"
    text = str(value or "").strip()
    if moment := instant(text):
        return moment
    day, _, rest = text.replace("T", " ").partition(" ")
    since_midnight = clock(rest if as_date(day) else text)
    listed = as_date(day) or listed
    if since_midnight is None or listed is None:
        return None
    return listed_on(listed, since_midnight)


def _is_whole(value: Any) -> bool:
    """Return whether a cell holds a day and a time: workbooks give every day a midnight."""
    if isinstance(value, datetime):
        return value.time() != time()
    return instant(str(value or "")) is not None


def _is_clock(value: Any) -> bool:
    """Return whether a cell holds a time without its day."""
    return not isinstance(value, datetime) and instant(str(value)) is None


def _minutes(value: Any) -> str:
    if isinstance(value, timedelta):
        return f"{int(value.total_seconds()) // 60}"
    if hasattr(value, "hour"):
        return f"{value.hour}:{value.minute:02}"
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value or "")
