"""Writes what was found beside the content, so that it goes back to the desk with the stick.

The same problems with the same lines, in every language of the program, as text and as a page.
"""

import os
from collections.abc import Iterator, Sequence
from contextlib import suppress
from html import escape
from pathlib import Path

from kiosk.catalogue import N_, printed, ui_languages
from kiosk.content.checking.check import Report
from kiosk.content.comparing.difftext import lines
from kiosk.content.problems.problem import Problem
from kiosk.staff.changes import Change

READY = N_("This content can be published.")
BLOCKED = N_("This content cannot be published: mend the errors first.")
_SEVERITIES = {"error": N_("Error"), "warning": N_("To review"), "info": N_("Note")}
_STYLE = """\
body { font: 18px/1.5 sans-serif; max-width: 60em; margin: 2em auto; padding: 0 1em }
li { margin: 1em 0 } .error b { color: #9b0f2e } .place { font-family: monospace }
pre { white-space: pre-wrap; font: inherit }
"""


def hand_back(source: Path, report: Report, changes: Sequence[Change], moment: str) -> bool:
    """Write the reports beside a folder or zip; return False if nothing can be written there."""
    name = f"{source.stem}-report"
    texts = {
        f"{name}.{language}.txt": "\n".join(_text(source, report, changes, moment, language))
        for language in ui_languages()
    }
    texts[f"{name}.html"] = "\n".join(_page(source, report, changes, moment))
    try:
        for file, text in texts.items():
            _put(source.parent / file, text + "\n")
    except OSError:
        return False
    return True


def _put(path: Path, text: str) -> None:
    """Write a file whole, through no link: the stick may come from anywhere."""
    part = path.with_name(f".{path.name}.part")
    with suppress(FileNotFoundError):
        part.unlink()
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0)
    try:
        with os.fdopen(os.open(part, flags, 0o644), "w", encoding="utf-8", newline="\r\n") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    finally:
        with suppress(OSError):
            part.unlink()


def _text(
    source: Path, report: Report, changes: Sequence[Change], moment: str, language: str
) -> Iterator[str]:
    gettext = printed(language).gettext
    yield f"{source.name}, {moment}"
    yield gettext(READY if report.content else BLOCKED)
    yield ""
    for problem in report.problems:
        yield problem.line_of_text(language)
    if changes:
        yield ""
        yield gettext(N_("What changes"))
        yield from lines(changes, language)


def _page(source: Path, report: Report, changes: Sequence[Change], moment: str) -> Iterator[str]:
    yield "<!doctype html>"
    # No part of this page comes from elsewhere, and no text in it can ask for it.
    yield '<meta charset="utf-8">'
    policy = "default-src 'none'; style-src 'unsafe-inline'"
    yield f'<meta http-equiv="Content-Security-Policy" content="{policy}">'
    yield f"<title>{escape(source.name)}</title>"
    yield f"<style>{_STYLE}</style>"
    for language in ui_languages():
        gettext = printed(language).gettext
        yield f'<section lang="{language}">'
        yield f"<h1>{escape(source.name)}, {escape(moment)}</h1>"
        yield f"<p>{escape(gettext(READY if report.content else BLOCKED))}</p>"
        yield "<ul>"
        for problem in report.problems:
            yield _item(problem, language)
        yield "</ul>"
        if changes:
            yield f"<h2>{escape(gettext(N_('What changes')))}</h2>"
            yield f"<pre>{escape(chr(10).join(lines(changes, language)))}</pre>"
        yield "</section>"


def _item(problem: Problem, language: str) -> str:
    severity = printed(language).gettext(_SEVERITIES[problem.severity])
    place = f"{problem.file}:{problem.line}:{problem.column}"
    words, hint = problem.sentence(language, printed), problem.advice(language, printed)
    return (
        f'<li class="{problem.severity}"><b>{escape(severity)}</b>'
        f' <span class="place">{escape(place)}</span><br>'
        f"{escape(words)} <i>{escape(hint)}</i></li>"
    )
