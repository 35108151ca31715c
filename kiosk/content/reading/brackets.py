"""Tells what is wrong with a list in brackets whose entries have dashes."""

import re

from yaml import Mark

_INDENT = re.compile(r"\s*(?:- +)*")
_DASH = re.compile(r"-(?:\s|$)")
# A text in quotes, a remark, or a bracket; the quote of “l'ami” begins no text.
_PART = re.compile(
    r"""(?<![^\s\[{,:])(?:"(?:\\.|[^"\\])*"|'(?:''|[^'])*'|\#[^\n]*)|[\[\]{}]""", re.DOTALL
)
# What may follow a list in brackets; after anything else, the brackets belong to a text.
_AFTER = re.compile(r"\s*(?:[,\]}\n]|$)|\s+\#")


def bracket_fault(bracket: Mark, mark: Mark, lines: list[str]) -> str | None:
    """Return the code of what is wrong with an open bracket, None if it is not at fault.

    `mark` is where libyaml stopped.
    """
    rest = lines[mark.line :]
    if not "".join(rest).strip():
        return "open-bracket"
    if not _DASH.match(rest[0], mark.column):
        return None
    indent = _INDENT.match(lines[bracket.line])
    if mark.column < (indent.end() if indent else 0):  # the next record begins
        return "open-bracket"
    after = _after(bracket, lines)
    if after is None:
        return "open-bracket"
    return "dash-in-brackets" if _AFTER.match(after) else None


def _after(bracket: Mark, lines: list[str]) -> str | None:
    """Return what follows the bracket that closes another, None if nothing does."""
    text = "\n".join([lines[bracket.line][bracket.column :], *lines[bracket.line + 1 :]])
    depth = 0
    for part in _PART.finditer(text):
        depth += (part[0] in "[{") - (part[0] in "]}")
        if depth == 0:
            return text[part.end() :]
    return None
