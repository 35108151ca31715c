"""A problem in the content: where, how bad, what, and what to write instead."""

from collections.abc import Callable
from dataclasses import dataclass, field
from gettext import NullTranslations

from kiosk.catalogue import N_, catalogue, printed, ui_languages
from kiosk.content.problems.messages import MESSAGES
from kiosk.programme.locales import in_words

SEVERITIES = {"error": N_("error"), "warning": N_("warning"), "info": N_("info")}

# Longer values are cut in sentences; keys and lists of them fit.
LONGEST_VALUE = 300


@dataclass(frozen=True, slots=True)
class Problem:
    """One problem. `line` and `column` count from 1; 0 where the whole file is meant.

    `code` names its message and hint, which a `message` or `hint` given here replaces; `values`
    fill their {named} fields.
    """

    file: str
    line: int
    column: int
    code: str
    values: dict[str, object] = field(default_factory=dict)
    hint: str = ""
    message: str = ""

    @property
    def severity(self) -> str:
        """Return "error", "warning" or "info"; only errors stop a publication."""
        return MESSAGES[self.code].severity

    def sentence(self, language: str, texts: Callable[[str], NullTranslations] = catalogue) -> str:
        """Return the message in a language."""
        message = self.message or MESSAGES[self.code].text
        return texts(language).gettext(message).format(**self._said(language))

    def advice(self, language: str, texts: Callable[[str], NullTranslations] = catalogue) -> str:
        """Return the hint in a language, or nothing."""
        hint = self.hint or MESSAGES[self.code].hint
        return texts(language).gettext(hint).format(**self._said(language)) if hint else ""

    def _said(self, language: str) -> dict[str, str]:
        """Return the values as they fit into a sentence: on one line, and not endless."""
        lines = {
            name: " ".join(in_words(value, language).split()) for name, value in self.values.items()
        }
        return {
            name: line if len(line) <= LONGEST_VALUE else f"{line[:LONGEST_VALUE]}…"
            for name, line in lines.items()
        }

    def line_of_text(self, language: str) -> str:
        """Return `file:line:column: severity code: message hint`, the file alone if it is whole."""
        words = f"{self.sentence(language, printed)} {self.advice(language, printed)}".rstrip()
        severity = printed(language).gettext(SEVERITIES[self.severity])
        place = f"{self.file}:{self.line}:{self.column}" if self.line else self.file
        return f"{place}: {severity} {self.code}: {words}"

    def as_json(self) -> dict[str, object]:
        """Return the problem with its words in every language the program speaks."""
        languages = ui_languages()
        return {
            "file": self.file,
            "line": self.line,
            "column": self.column,
            "severity": self.severity,
            "code": self.code,
            "message": {code: self.sentence(code) for code in languages},
            "hint": {code: self.advice(code) for code in languages},
        }


class RefusedError(Exception):
    """A content is refused whole, before anything of it is read."""

    def __init__(self, *problems: Problem) -> None:
        super().__init__(", ".join(problem.code for problem in problems))
        self.problems = list(problems)
