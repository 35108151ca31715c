"""A spreadsheet saved as text: whatever separates its cells."""

import csv
import io

from kiosk.content.formats.book import Book
from kiosk.content.formats.model import Place, Programme
from kiosk.content.formats.notes import Notes, UnreadableError
from kiosk.content.formats.source import File
from kiosk.content.formats.table import Table
from kiosk.content.formats.table_rows import require_rows, rows_of

_SEPARATORS = ";,\t|"


def parse(files: list[File], notes: Notes) -> Programme:
    """Return the programme of one or several files."""
    book = Book("csv", notes)
    table = Table(book)
    csv.field_size_limit(1_000_000)
    for file in files:
        text = file.text(notes).replace("\0", "")
        first = text.partition("\n")[0]
        separator = max(_SEPARATORS, key=first.count)
        reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
        lines = []
        try:
            line = 1
            for cells in reader:
                lines.append((line, list(cells)))
                line = reader.line_num + 1
        except csv.Error as error:
            raise UnreadableError("unknown-file", Place(file.name, reader.line_num)) from error
        table.rows(require_rows(rows_of(book, lines, file.name, ""), file.name))
    return book.programme
