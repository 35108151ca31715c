"""Says what a command found and did, on the standard output, in the form that was asked for."""

import json
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

import msgspec

from kiosk.catalogue import catalogue, printed, ui_languages
from kiosk.content.comparing.difftext import lines
from kiosk.content.problems.problem import Problem
from kiosk.programme.locales import language_name
from kiosk.staff.changes import ADDED, CHANGED, REMOVED, Change, counts
from kiosk.staff.lines import Coverage

if TYPE_CHECKING:
    from kiosk.content.checking.check import Report

# Nobody reads more; they are counted all the same.
MOST_CHANGES = 500


class Reporter:
    """Speaks text, JSON (one document at the end) or JSON lines (as things happen)."""

    def __init__(self, form: str, language: str) -> None:
        self._form = form
        self._language = language
        self._document: dict[str, object] = {}

    def progress(self, step: str, done: int, total: int) -> None:
        """Say how far the work is, where lines are said as things happen."""
        if self._form == "jsonl":
            say({"step": step, "done": done, "total": total})

    def report(self, report: "Report") -> None:
        """Say every problem, and how many there are in how many files."""
        problems = report.problems
        counts = {f"{kind}s": _count(problems, kind) for kind in ("error", "warning", "info")}
        counts["files"] = report.files
        coverage = report.translations.coverage if report.translations else {}
        if self._form == "text":
            for problem in problems:
                print(problem.line_of_text(self._language))
            print(summary(problems, self._language))
            self._coverage(coverage)
        elif self._form == "json":
            self._document |= {"problems": [p.as_json() for p in problems], **counts}
            self._document["coverage"] = msgspec.to_builtins(coverage)
        else:
            for problem in problems:
                say({"problem": problem.as_json()})
            self._document |= counts
            self._document["coverage"] = msgspec.to_builtins(coverage)

    def _coverage(self, coverage: Mapping[str, Coverage]) -> None:
        """Say in which languages not all is there."""
        said = printed(self._language)
        for language, counted in coverage.items():
            missing, old = counted.missing, counted.outdated
            lacking = (
                said.ngettext("{count} is missing", "{count} are missing", missing),
                said.ngettext("{count} is outdated", "{count} are outdated", old),
            )
            numbers = zip(lacking, (missing, old), strict=True)
            parts = [words.format(count=n) for words, n in numbers if n]
            if parts:
                words = said.gettext("Texts in {language}: {there} of {total}; {lacking}.")
                print(words.format(
                    language=language_name(language, self._language),
                    there=counted.total - missing, total=counted.total, lacking=", ".join(parts),
                ))  # fmt: skip

    def changes(self, changes: Sequence[Change]) -> None:
        """Say what a visitor would notice, and how many records that is."""
        counted = counts(changes)
        listed = changes[:MOST_CHANGES]
        if self._form == "text":
            for line in lines(listed, self._language):
                print(line)
            print(changes_summary(counted, self._language))
        elif self._form == "json":
            self._document |= {"changes": msgspec.to_builtins(listed), **counted}
        else:
            for change in listed:
                say({"change": msgspec.to_builtins(change)})
            self._document |= counted

    def note(self, **values: object) -> None:
        """Add something for programs to the result."""
        self._document |= values

    def end(self, message: str = "", release: str | None = None, **values: object) -> None:
        """Say what was done: an English source with {named} fields, and the live release."""
        if self._form == "text":
            if message:
                print(printed(self._language).gettext(message).format(**values))
            return
        if message:
            self._document["message"] = {
                code: catalogue(code).gettext(message).format(**values) for code in ui_languages()
            }
            self._document["release"] = release
        if self._form == "json":
            print(json.dumps(self._document, ensure_ascii=False))
        else:
            say(self._document)


def summary(problems: list[Problem], language: str) -> str:
    """Return how many errors and warnings there are, in a sentence."""
    said = printed(language)
    errors, warnings = _count(problems, "error"), _count(problems, "warning")
    if not errors and not warnings:
        return said.gettext("Everything is in order.")
    counted = (
        said.ngettext("{count} error", "{count} errors", errors).format(count=errors),
        said.ngettext("{count} warning", "{count} warnings", warnings).format(count=warnings),
    )
    return f"{', '.join(counted)}."


def changes_summary(counted: dict[str, int], language: str) -> str:
    """Return how many records are added, changed and removed, in a sentence."""
    said = printed(language)
    if not any(counted.values()):
        return said.gettext("A visitor would notice no change.")
    words = (
        said.ngettext("{count} added", "{count} added", counted[ADDED]),
        said.ngettext("{count} changed", "{count} changed", counted[CHANGED]),
        said.ngettext("{count} removed", "{count} removed", counted[REMOVED]),
    )
    numbers = (counted[ADDED], counted[CHANGED], counted[REMOVED])
    parts = [word.format(count=n) for word, n in zip(words, numbers, strict=True) if n]
    return f"{', '.join(parts)}."


def _count(problems: list[Problem], severity: str) -> int:
    return sum(problem.severity == severity for problem in problems)


def say(document: dict[str, object]) -> None:
    """Print a line of JSON, in ASCII: it passes through a pipe whose encoding nobody chose."""
    print(json.dumps(document), flush=True)
