"""The form of what a problem says."""

from typing import Literal, NamedTuple

Severity = Literal["error", "warning", "info"]


class Message(NamedTuple):
    """A sentence that says what is wrong, and one that says what to write."""

    severity: Severity
    text: str
    hint: str = ""


def error(text: str, hint: str = "") -> Message:
    """Return what stops a publication."""
    return Message("error", text, hint)


def warning(text: str, hint: str = "") -> Message:
    """Return what staff should look at, and may leave."""
    return Message("warning", text, hint)
