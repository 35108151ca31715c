"""Rows of cells to rows by column: finds the line of a sheet that names its columns."""

from collections.abc import Iterable
from typing import Any

from kiosk.content.formats.book import Book
from kiosk.content.formats.columns import column_in_language
from kiosk.content.formats.model import Place
from kiosk.content.formats.notes import UnreadableError
from kiosk.content.formats.table import Row

# Above the header, people write titles and remarks; not more than this.
_LOOKED_AT = 20


def rows_of(book: Book, lines: Iterable[tuple[int, list[Any]]], file: str, sheet: str) -> list[Row]:
    """Return the rows below the header; none if no line names a column of titles.

    `lines` are the cells of each line with its number, from 1.
    """
    listed = list(lines)
    header: list[str] = []
    rows: list[Row] = []
    for index, (number, cells) in enumerate(listed):
        if not header:
            if index >= _LOOKED_AT:
                return []
            names = ["" if cell is None else str(cell).strip() for cell in cells]
            found = [column_in_language(name.rstrip(" *:")) for name in names]
            columns = [column[0] if column else None for column in found]
            if "title" in columns and len([c for c in columns if c]) > 1:
                header = [name.rstrip(" *:") for name in names]
            continue
        place = Place(file, number, sheet)
        named = dict(zip(header, cells, strict=False))
        if any(str(cell or "").strip() for cell in cells):
            rows.append(Row(place, {name: cell for name, cell in named.items() if name}))
    if header:
        for name in header:
            if name and column_in_language(name) is None:
                book.notes.add("unknown-column", Place(file, 0, sheet), name=name)
    return rows


def require_rows(rows: list[Row], file: str) -> list[Row]:
    """Return the rows; raise UnreadableError if no header was found."""
    if not rows:
        raise UnreadableError("no-header", Place(file), title="titre", other="title")
    return rows
