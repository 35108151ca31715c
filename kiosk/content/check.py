"""Checks a content: everything that is wrong with it, at once, each thing with its place."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kiosk.content.consistency import Consistency
from kiosk.content.content import Content
from kiosk.content.positions import Positions
from kiosk.content.problems import Problem
from kiosk.content.source import Source, SourceError, read
from kiosk.content.syntax import SyntaxProblem
from kiosk.content.validate import Records, Validator
from kiosk.content.yamlgate import load

Progress = Callable[[str, int, int], None]


class ContentError(Exception):
    """A content has errors; the text names each."""

    def __init__(self, problems: list[Problem]) -> None:
        super().__init__("\n".join(problem.line_of_text("en") for problem in problems))
        self.problems = problems


@dataclass(frozen=True, slots=True)
class Report:
    """The problems, sorted by place, and the content unless one of them is an error."""

    content: Content | None
    problems: list[Problem]


def silent(_step: str, _done: int, _total: int) -> None:
    """Say nothing of the progress."""


def check(path: Path, progress: Progress = silent) -> Report:
    """Return what is wrong with a folder or zip, and what it holds if nothing is.

    `progress` is told the step ("read", "check") and how many files of how many are done.
    """
    progress("read", 0, 1)
    try:
        source = read(path)
    except SourceError as error:
        return Report(None, [error.problem])
    problems = list(source.problems)
    files = _parse(source, problems, progress)
    positions = Positions(source.texts)
    validator = Validator(files, positions)
    for done, (file, data) in enumerate(files.items()):
        progress("check", done, len(files))
        validator.file(file, data)
    records = validator.records
    problems += validator.problems
    problems += Consistency(records, positions).problems()
    if not any(p.file == "event.yaml" for p in problems) and records.event is None:
        problems.append(Problem("event.yaml", 0, 0, "no-event"))
    problems.sort(key=lambda p: (p.file, p.line, p.column))
    if any(problem.severity == "error" for problem in problems):
        return Report(None, problems)
    return Report(_content(records), problems)


def _parse(source: Source, problems: list[Problem], progress: Progress) -> dict[str, Any]:
    """Return what the readable files hold; drop the texts of the others."""
    files: dict[str, Any] = {}
    for done, (name, text) in enumerate(list(source.texts.items())):
        progress("read", done, len(source.texts))
        try:
            files[name], twice = load(text)
        except SyntaxProblem as problem:
            twice = [problem]
            del source.texts[name]
        problems += [Problem(name, p.line, p.column, p.code, p.values) for p in twice]
    return files


def _content(records: Records) -> Content:
    assert records.event is not None
    return Content(
        records.event.record,
        *(
            [placed.record for placed in getattr(records, kind)]
            for kind in ("rooms", "places", "sessions", "speakers", "partnerships")
        ),
    )
