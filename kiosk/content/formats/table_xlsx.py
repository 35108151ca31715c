"""A spreadsheet in xlsx: every sheet that names a column of titles."""

import io
import zipfile
from typing import Any

from kiosk.content.formats.book import Book
from kiosk.content.formats.model import Place, Programme
from kiosk.content.formats.notes import Notes, UnreadableError
from kiosk.content.formats.source import File
from kiosk.content.formats.table import Row, Table
from kiosk.content.formats.table_rows import require_rows, rows_of

_MOST_ROWS = 20_000
_MOST_COLUMNS = 200
_MOST_BYTES = 256 * 1024 * 1024


def parse(files: list[File], notes: Notes) -> Programme:
    """Return the programme of one or several files."""
    book = Book("xlsx", notes)
    table = Table(book)
    for file in files:
        table.rows(require_rows(_rows(book, file), file.name))
    return book.programme


def _rows(book: Book, file: File) -> list[Row]:
    from openpyxl import load_workbook

    place = Place(file.name)
    try:
        with zipfile.ZipFile(io.BytesIO(file.data)) as archive:
            members = archive.infolist()
            if not any(member.filename.startswith("xl/") for member in members):
                raise UnreadableError("unknown-file", place)
            if sum(member.file_size for member in members) > _MOST_BYTES:
                raise UnreadableError("file-too-large", place, megabytes=_MOST_BYTES >> 20)
        workbook = load_workbook(io.BytesIO(file.data), read_only=True, data_only=True)
        found = []
        for sheet in workbook.worksheets:
            lines = enumerate(
                sheet.iter_rows(max_row=_MOST_ROWS, max_col=_MOST_COLUMNS, values_only=True), 1
            )
            cells: list[tuple[int, list[Any]]] = [(number, list(row)) for number, row in lines]
            found += rows_of(book, cells, file.name, str(sheet.title))
        return found
    except UnreadableError:
        raise
    # A damaged workbook fails in as many ways as it has parts, all of them the file's fault.
    except Exception as error:
        raise UnreadableError("bad-spreadsheet", place) from error
