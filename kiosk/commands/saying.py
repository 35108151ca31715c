"""Says problems on the standard output, in the form that was asked for."""

import json

from kiosk.catalogue import catalogue
from kiosk.content.problems import Problem


def say_problems(problems: list[Problem], form: str, language: str) -> None:
    """Print problems as lines of text, one JSON document, or one JSON document a line."""
    if form == "json":
        print(json.dumps([p.as_json() for p in problems], indent=2, ensure_ascii=False))
    elif form == "jsonl":
        for problem in problems:
            print(json.dumps({"problem": problem.as_json()}, ensure_ascii=False), flush=True)
    else:
        for problem in problems:
            print(problem.line_of_text(language))
        print(summary(problems, language))


def summary(problems: list[Problem], language: str) -> str:
    """Return how many errors and warnings there are, in a sentence."""
    said = catalogue(language)
    errors = sum(p.severity == "error" for p in problems)
    warnings = sum(p.severity == "warning" for p in problems)
    if not errors and not warnings:
        return said.gettext("Everything is in order.")
    return (
        ", ".join(
            (
                said.ngettext("{count} error", "{count} errors", errors).format(count=errors),
                said.ngettext("{count} warning", "{count} warnings", warnings).format(
                    count=warnings
                ),
            )
        )
        + "."
    )
