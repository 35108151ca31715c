"""The spreadsheet that organisers without a system of their own fill in: one row a session."""

import io

from openpyxl import Workbook
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter

from kiosk.catalogue import N_, catalogue
from kiosk.content.formats.columns import COLUMNS

# The columns in the order people fill them in, each with its width in characters.
_WIDTHS = {
    "title": 44, "date": 12, "start": 8, "end": 8, "room": 18, "format": 14, "theme": 18,
    "languages": 10, "speakers": 36, "moderators": 28, "context": 60, "notice": 30, "state": 12,
    "id": 10,
}  # fmt: skip
_EXAMPLE = {
    "title": N_("Example: replace this row"),
    "date": "2026-10-05",
    "start": "14:00",
    "end": "15:30",
    "room": N_("Room A"),
    "format": N_("Workshop"),
    "speakers": "Anne Exemple, Paul Exemple",
    "context": N_("What the session is about. Several paragraphs are fine."),
}
_RULES = (
    N_("One row for each session. Only the title is required."),
    N_("Dates: 2026-10-05 or 5/10/2026, the day first. Times: 14:00 or 14h."),
    N_("Several people in one cell: separate them with commas or semicolons."),
    N_("Languages spoken: fr, en, or their names; separate several with commas."),
    N_("State: cancelled or moved; leave it empty otherwise. Notice: a line for visitors."),
    N_("A text in a second language: add a column such as “{column}”."),
    N_("Identifier: anything that stays the same when the title changes. It may stay empty."),
)


def template(language: str) -> bytes:
    """Return an xlsx file with the columns, an example and the rules, in French or English."""
    gettext = catalogue(language).gettext
    workbook = Workbook()
    sheet = workbook.active
    assert sheet is not None
    sheet.title = gettext(N_("Sessions"))
    for index, (column, width) in enumerate(_WIDTHS.items(), 1):
        head = sheet.cell(1, index, header(column, language))
        head.font = Font(bold=True)
        if column in _EXAMPLE:
            sheet.cell(2, index, gettext(_EXAMPLE[column])).alignment = Alignment(wrap_text=True)
        sheet.column_dimensions[get_column_letter(index)].width = width
    sheet.freeze_panes = "B2"
    rules = workbook.create_sheet(gettext(N_("How to fill it in")))
    other = "en" if language == "fr" else "fr"
    for row, rule in enumerate(_RULES, 1):
        rules.cell(row, 1, gettext(rule).format(column=f"{header('title', language)} ({other})"))
    rules.column_dimensions["A"].width = 100
    buffer = io.BytesIO()
    workbook.save(buffer)
    return buffer.getvalue()


def header(column: str, language: str) -> str:
    """Return what a column is called: in French, or in English for everyone else."""
    return COLUMNS[column][0 if language == "fr" else 1].capitalize()
