"""What a check found, line by line."""

from collections.abc import Sequence
from unicodedata import category

from msgspec import Struct

from kiosk.catalogue import base, bound
from kiosk.programme.records import Text
from kiosk.programme.texts import Texts
from kiosk.staff.changes import worded
from kiosk.staff.lines import End, Problem

ERROR, WARNING, INFO = "error", "warning", "info"
FILES = "files"


class ProblemRow(Struct, frozen=True):
    """A problem: how bad, in which file and line, what, and what to write instead."""

    severity: str
    label: str
    place: str
    message: str
    hint: str


class SeverityRow(Struct, frozen=True):
    """How many problems of one severity there are; `files`, the files read, is no severity."""

    severity: str
    count: int
    label: str
    chosen: bool


def problem_rows(
    problems: Sequence[Problem], severity: str, texts: Texts
) -> tuple[ProblemRow, ...]:
    """Return the problems of a severity, or all for "": errors first, else as they were found."""
    labels = {
        ERROR: texts.gettext("Error"),
        WARNING: texts.gettext("To review"),
        INFO: texts.gettext("Note"),
    }
    order = tuple(labels)
    known = [one for one in problems if one.severity in labels]
    wanted = [one for one in known if severity in ("", one.severity)]
    wanted.sort(key=lambda one: order.index(one.severity))
    return tuple(
        ProblemRow(
            one.severity,
            labels[one.severity],
            f"{one.file}:{one.line}" if one.line else one.file,
            _plain(one.message, texts),
            _plain(one.hint, texts),
        )
        for one in wanted
    )


def severity_rows(end: End, chosen: str, texts: Texts) -> tuple[SeverityRow, ...]:
    """Return how many errors, warnings and notes there are, and in how many files."""
    errors, warnings, infos, files = (
        count or 0 for count in (end.errors, end.warnings, end.infos, end.files)
    )
    rows = (
        (ERROR, errors, texts.ngettext("error", "errors", errors)),
        (WARNING, warnings, texts.ngettext("to review", "to review", warnings)),
        (INFO, infos, texts.ngettext("note", "notes", infos)),
        (FILES, files, texts.ngettext("file", "files", files)),
    )
    return tuple(SeverityRow(kind, count, label, kind == chosen) for kind, count, label in rows)


def _plain(text: Text, texts: Texts) -> str:
    """Return words as they are to be typed: no space is added, and nothing that nobody sees."""
    words = worded(text, texts.language)
    seen = "".join(c for c in words if category(c) not in {"Cc", "Cf"})
    return bound(seen) if base(texts.language) == "fr" else seen
