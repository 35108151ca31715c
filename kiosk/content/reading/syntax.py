"""Turns what libyaml says of a file it cannot read into what a person did, and the mended line."""

import re

from yaml import Mark, MarkedYAMLError

from kiosk.content.reading.brackets import bracket_fault
from kiosk.content.reading.slips import slip_in, without_curly

_KEYED = re.compile(r"^(\s*(?:- +)*)([^\s:#][^:]*?)(\s*:\s+)(\S.*?)\s*$")
_KEY = re.compile(r"[a-z_]+")
# The dash of a list that sticks to what follows it; "--- " and "-1" are something else.
_BARE_DASH = re.compile(r"^(\s*-)(?=[A-Za-z_]+:\s)")
_ENTRY = re.compile(r"^(\s*(?:- +)+)(\S.*?)\s*$")
_LONE_COLON = re.compile(r":(?:\s|$)")

# Longer texts are cut when a mended line is shown.
MENDED_LENGTH = 120
# So far above the line libyaml stops at, a slip can be what it stumbles over.
SLIP_LINES = 3


class ContentSyntaxError(Exception):
    """A file, or the rest of it, cannot be read. Line and column count from 1; 0: the whole file.

    `mended`, where there is one, is the line as it should be.
    """

    def __init__(
        self, code: str, line: int, column: int, values: dict[str, object] | None = None
    ) -> None:
        super().__init__(code)
        self.code = code
        self.line = line
        self.column = column
        self.values = values or {}


# What libyaml says, in the order in which it is looked for, and what it means here.
_MEANINGS = (
    ("mapping values are not allowed", "unquoted-colon"),
    ("tab character", "tab"),
    ("cannot start any token", "special-start"),
    ("alphabetic or numeric character", "special-start"),
    ("node content", "special-start"),
    ("mapping keys are not allowed", "special-start"),
    ("block sequence entries are not allowed", "bad-list"),
    ("could not find expected ':'", "missing-colon"),
    ("found unexpected end of stream", "open-quote"),
    ("found unexpected document indicator", "open-quote"),
    ("expected ',' or", "open-bracket"),
    ("escape", "bad-escape"),
    ("hexdecimal", "bad-escape"),  # as libyaml spells it: C:\\Users
    ("comment or line break", "special-start"),
    ("directive name", "special-start"),
    ("'-' indicator", "bad-indentation"),
    ("<document start>", "bad-indentation"),
    ("expected key", "bad-indentation"),
)


def explain(
    error: MarkedYAMLError, lines: list[str], bracket: Mark | None = None
) -> ContentSyntaxError:
    """Return the problem that libyaml's error stands for, at the place where it is mended.

    `bracket` is where one was opened that is still open, if there is one.
    """
    said = error.problem or ""
    code = next((code for words, code in _MEANINGS if words in said), "bad-yaml")
    mark = error.problem_mark
    # What was opened and never closed is mended where it was opened.
    if error.context_mark and code in ("open-quote", "open-bracket", "missing-colon"):
        mark = error.context_mark
    stop = error.problem_mark
    if bracket and stop and ("node content" in said or code == "open-bracket"):
        fault = bracket_fault(bracket, stop, lines)
        code, mark = (fault, bracket) if fault else (code, mark)
    line, column = (mark.line, mark.column) if mark else (0, 0)
    written = lines[line] if line < len(lines) else ""
    # What was mistyped may only be noticed on a line below; it is no other error then.
    if code not in ("tab", "bad-escape") and (slip := _slip(lines, line)):
        return slip
    if code in ("bad-indentation", "special-start") and _LONE_COLON.match(written, column):
        return ContentSyntaxError("no-key", line + 1, column + 1)
    if code == "special-start":
        return explain_start(lines, line, column)
    if code == "unquoted-colon":
        return _explain_colon(written, line, column)
    if code != "unquoted-colon" and _BARE_DASH.match(written):
        mended = _BARE_DASH.sub(r"\1 ", written).strip()
        return ContentSyntaxError("dash-space", line + 1, column + 1, {"mended": mended})
    if code == "bad-indentation" and written[:column].strip():
        return _explain_rest(lines, line, column)
    return ContentSyntaxError(code, line + 1, column + 1)


def _slip(lines: list[str], line: int) -> ContentSyntaxError | None:
    """Return a slip of the keyboard at a line, or just above it."""
    for at in range(line, max(-1, line - SLIP_LINES), -1):
        if at < len(lines) and (slip := slip_in(lines[at])):
            mended = _cut(slip.mended)
            return ContentSyntaxError(slip.code, at + 1, slip.column, {"mended": mended})
    return None


def explain_start(lines: list[str], line: int, column: int) -> ContentSyntaxError:
    """Return the problem of a text that begins with a character that means something to YAML."""
    written = lines[line] if line < len(lines) else ""
    found = _text_of(written)
    start = found.start(found.lastindex or 0) if found else column
    character = written[start : start + 1]
    if written[column : column + 1] == "\t" or "\t" in written[: column + 1]:
        return ContentSyntaxError("tab", line + 1, written.index("\t") + 1)
    return ContentSyntaxError(
        "special-start",
        line + 1,
        start + 1,
        {"character": character, "mended": in_quotes(written)},
    )


def _explain_colon(written: str, line: int, column: int) -> ContentSyntaxError:
    """Tell a second colon on a line from a line that is indented too far."""
    if "\t" in written[: len(written) - len(written.lstrip())]:
        return ContentSyntaxError("tab", line + 1, written.index("\t") + 1)
    found = _KEYED.match(written)
    if found and ":" in found[4] and column >= found.start(4):
        return ContentSyntaxError(
            "unquoted-colon", line + 1, column + 1, {"mended": in_quotes(written)}
        )
    indent = len(written) - len(written.lstrip())
    return ContentSyntaxError("bad-indentation", line + 1, indent + 1)


def _explain_rest(lines: list[str], line: int, column: int) -> ContentSyntaxError:
    """Tell words after a closing quote or an alias from a line that does not line up."""
    written = lines[line]
    found = _text_of(written)
    value = found[found.lastindex or 0] if found else ""
    if value[:1] in "'\"" and value:
        # A quote opened above and never closed swallows all up to the next one.
        opened = _opened_above(lines, line, value[0]) if value[1:-1].count(value[0]) == 0 else None
        if opened:
            return opened
        return ContentSyntaxError(
            "after-quote", line + 1, column + 1, {"mended": in_quotes(written)}
        )
    if value[:1] in "*&![{" and value:
        return explain_start(lines, line, column)
    return ContentSyntaxError("bad-indentation", line + 1, column + 1)


def _opened_above(lines: list[str], line: int, quote: str) -> ContentSyntaxError | None:
    """Return where a quote was opened and not closed, looking up from a line that is in order."""
    for above in range(line - 1, -1, -1):
        found = _text_of(lines[above])
        value = found[found.lastindex or 0] if found else ""
        if value[:1] == quote and (len(value) == 1 or value[-1] != quote):
            start = found.start(found.lastindex or 0) if found else 0
            return ContentSyntaxError("open-quote", above + 1, start + 1)
    return None


def in_quotes(written: str) -> str:
    """Return the line with its text in quotes, cut if it is long; nothing if it has no text."""
    found = _text_of(written)
    if not found:
        return ""
    text = found[found.lastindex or 0]
    if len(text) > 1 and text[0] == text[-1] and text[0] in "'\"":
        text = text[1:-1]
    text = without_curly(text)
    head = written[: found.start(found.lastindex or 0)].strip()
    return f"{head} {quoted(text)}".strip()


def quoted(text: str) -> str:
    """Return a text as YAML in double quotes, on one line, cut if it is long."""
    text = _cut(" ".join(text.split()))
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def _cut(text: str) -> str:
    return text if len(text) <= MENDED_LENGTH else text[:MENDED_LENGTH] + "…"


def _text_of(written: str) -> re.Match[str] | None:
    """Return a match whose last group is the text of a line: what follows its key, or its dash.

    In a list, `- Un : deux` has no key: the colon belongs to the text.
    """
    keyed, entry = _KEYED.match(written), _ENTRY.match(written)
    if keyed and entry and (keyed[3].startswith(" ") or not _KEY.fullmatch(keyed[2])):
        return entry
    return keyed or entry
