"""Checks a content: everything that is wrong with it, at once, each thing with its place."""

from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from kiosk.catalogue import SOURCE_LANGUAGE
from kiosk.content.checking.portraits import Portraits
from kiosk.content.checking.references import reference_problems
from kiosk.content.checking.schedule import schedule_problems
from kiosk.content.checking.untranslated import translation_problems, translations_of
from kiosk.content.checking.validate import Records, Validator
from kiosk.content.model.content import Content
from kiosk.content.pictures.squares import Picture
from kiosk.content.problems.problem import Problem, RefusedError
from kiosk.content.progress import Progress, silent
from kiosk.content.reading.positions import Positions
from kiosk.content.reading.remarks import lost_words
from kiosk.content.reading.source import Source, read
from kiosk.content.reading.syntax import ContentSyntaxError
from kiosk.content.reading.yamlgate import Document, load
from kiosk.content.translation.translations import Translations

# Nobody reads more; a hostile file could have hundreds of thousands.
MOST_PROBLEMS = 500


class ContentError(Exception):
    """A content has errors; the text names each."""

    def __init__(self, problems: list[Problem]) -> None:
        super().__init__("\n".join(problem.line_of_text(SOURCE_LANGUAGE) for problem in problems))
        self.problems = problems


@dataclass(frozen=True, slots=True)
class Report:
    """The problems, sorted by place, and the content unless one of them is an error; the number
    of files that were read, and what there is in which language.
    """

    content: Content | None
    problems: list[Problem]
    files: int = 0
    translations: Translations | None = None


def check(path: Path, progress: Progress = silent) -> Report:
    """Return what is wrong with a folder or zip, and what it holds if nothing is.

    `progress` is told the step ("read", "check", "pictures") and how many files of how many are
    done.
    """
    progress("read", 0, 1)
    try:
        source = read(path)
    except RefusedError as error:
        return Report(None, error.problems)
    problems = list(source.problems)
    files = _parse(source, problems, progress)
    positions = Positions(source.texts, files)
    validator = Validator(files, positions)
    for done, (file, document) in enumerate(files.items()):
        progress("check", done, len(files))
        validator.file(file, document.data)
    records = validator.records
    problems += validator.problems
    records.unread |= _unread_kinds(problems, files)
    for found in (
        reference_problems(records, positions),
        schedule_problems(records, positions),
    ):
        problems += islice(found, MOST_PROBLEMS)
    translations = translations_of(source.translations, records)
    problems += islice(translation_problems(translations, records, files, positions), MOST_PROBLEMS)
    portraits = Portraits(path, records, positions)
    portraits.make(progress)
    problems += portraits.problems
    if records.event is None and not any(p.file == "event.yaml" for p in problems):
        problems.append(Problem("event.yaml", 0, 0, "no-event"))
    if not any(w.kind == "session" for w in records.written) and "session" not in records.unread:
        problems.append(Problem("event.yaml", 0, 0, "no-sessions"))
    listed = _listed(problems)
    wrong = any(problem.severity == "error" for problem in problems)
    content = None if wrong else _content(records, portraits.made, translations)
    return Report(content, listed, len(source.texts), translations)


def _listed(problems: list[Problem]) -> list[Problem]:
    """Return the problems by place; if there are too many, the errors first, and a note."""
    if len(problems) > MOST_PROBLEMS:
        problems = sorted(problems, key=lambda p: p.severity != "error")[:MOST_PROBLEMS]
        note = {"limit": MOST_PROBLEMS}
        problems.append(Problem("event.yaml", 0, 0, "too-many-problems", {**note}))
    return sorted(problems, key=lambda p: (p.file, p.line, p.column))


def _parse(source: Source, problems: list[Problem], progress: Progress) -> dict[str, Document]:
    """Return the files that can be read; add what is wrong with them and with the others."""
    files: dict[str, Document] = {}
    for done, (name, text) in enumerate(source.texts.items()):
        progress("read", done, len(source.texts))
        try:
            files[name] = load(text)
        except ContentSyntaxError as error:
            # It ends here: what was raised holds the text, and all that was made of it.
            problems.append(_problem(name, error))
            continue
        faults = [*files[name].twice, *lost_words(text)]
        problems += [_problem(name, fault) for fault in faults]
        if "/" in name and not files[name].data:
            problems.append(Problem(name, 0, 0, "empty-file"))
    return files


def _problem(file: str, fault: ContentSyntaxError) -> Problem:
    return Problem(file, fault.line, fault.column, fault.code, fault.values)


def _content(
    records: Records, portraits: dict[str, Picture], translations: Translations | None
) -> Content:
    assert records.event is not None
    kinds = ("rooms", "places", "sessions", "speakers", "partnerships")
    made = {kind: [placed.record for placed in getattr(records, kind)] for kind in kinds}
    coverage = translations.coverage if translations else {}
    return Content(records.event.record, **made, portraits=portraits, coverage=coverage)


def _unread_kinds(problems: list[Problem], files: dict[str, Document]) -> frozenset[str]:
    """Return the kinds of record of which a file could not be read."""
    return frozenset(
        kind
        for problem in problems
        if problem.severity == "error" and problem.file not in files
        for kind in _kinds_in(problem.file)
    )


def _kinds_in(file: str) -> tuple[str, ...]:
    """Return the kinds of record that a file defines; all, for one that is not in the format."""
    kinds = {
        "event.yaml": ("theme",),
        "venue.yaml": ("room",),
        "places.yaml": ("place",),
        "sessions": ("session",),
        "speakers": ("speaker",),
        "partnerships": ("partnership",),
    }
    return kinds.get(
        file.partition("/")[0], tuple(kind for some in kinds.values() for kind in some)
    )
