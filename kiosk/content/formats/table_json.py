"""A list of sessions in JSON with fields of its own, and lists of people beside it.

Many sites build their programme on such lists; each field is known by its name, as the columns of
a spreadsheet are.
"""

from datetime import date
from typing import Any

from kiosk.content.formats.book import Book
from kiosk.content.formats.columns import column_of
from kiosk.content.formats.jsontree import Json, mapping, read_json, word
from kiosk.content.formats.model import Place, Programme
from kiosk.content.formats.notes import Notes
from kiosk.content.formats.source import File
from kiosk.content.formats.table import Row, Table
from kiosk.content.formats.times import day

# Templates of the entries that come each day; the site fills in the date by the day of the week.
_TEMPLATE = "<DAY>"


def parse(files: list[File], notes: Notes) -> Programme:
    """Return the programme of a list of sessions, with the people of other lists."""
    book = Book("table-json", notes)
    lists = []
    people: list[tuple[Json, Place]] = []
    for file in files:
        tree = read_json(file.text(notes), file.name, notes)
        listed = tree if isinstance(tree, list) else mapping(tree).get("events") or []
        rows = [
            Row(Place(file.name, 0, f"[{index}]"), one)
            for index, one in enumerate(listed)
            if isinstance(one, dict)
        ]
        if any(_family(row.cells) for row in rows):
            people += [(row.cells, row.place) for row in rows]
        else:
            lists.append(rows)
    days = {found for rows in lists for row in rows if (found := _day_of(row.cells))}
    table = Table(book)
    for rows in lists:
        table.rows([Row(row.place, _dated(book, row, days)) for row in rows])
    for person, place in people:
        _describe(book, person, place)
    return book.programme


def _family(person: Json) -> str:
    return word(person.get("lastname") or person.get("lastName") or person.get("last_name"))


def _describe(book: Book, person: Json, place: Place) -> None:
    """Add what is said of someone."""
    first = word(person.get("firstname") or person.get("firstName") or person.get("first_name"))
    family = _family(person)
    found = book.person(place, family, f"{first} {family}".strip())
    if found:
        found.family_name = book.line(family, place)
        biography = person.get("bio") or person.get("biography") or person.get("description")
        found.biography = book.rich(biography, place, found.name)


def _day_of(cells: Json) -> date | None:
    return next(
        (found for key, value in cells.items()
         if column_of(key) == "start" and (found := day(word(value)))),
        None,
    )  # fmt: skip


def _dated(book: Book, row: Row, days: set[date]) -> dict[str, Any]:
    """Return the cells of a row, those that only name a day of the week on its date."""
    weekday = word(row.cells.get("day_of_week"))
    cells = {key: value for key, value in row.cells.items() if key != "day_of_week"}
    if not any(_TEMPLATE in word(value) for value in cells.values()):
        return dict(row.cells)
    dates = [found for found in days if str(found.isoweekday()) == weekday]
    if len(dates) != 1:
        return cells
    title = next((word(value) for key, value in cells.items() if column_of(key) == "title"), "")
    book.notes.add("day-guessed", row.place, title=title, date=dates[0].isoformat())
    return {
        key: value.replace(_TEMPLATE, dates[0].isoformat()) if isinstance(value, str) else value
        for key, value in cells.items()
    }
