"""What a look at the machine found."""

from collections.abc import Callable
from typing import Literal

from msgspec import Struct, field

State = Literal["ok", "warning", "error"]


class Finding(Struct, frozen=True):
    """A sentence in English, with the facts it names in braces, and how bad it is.

    An error keeps the kiosk from its work; with a warning it works, and something is missing.
    """

    what: str
    state: State
    sentence: str
    facts: dict[str, object] = field(default_factory=dict)

    def said(self, gettext: Callable[[str], str]) -> str:
        """Return the sentence in the language of a catalogue."""
        return gettext(self.sentence).format(**self.facts)


def ok(what: str, sentence: str, **facts: object) -> Finding:
    """Return that something is as it should be."""
    return Finding(what, "ok", sentence, facts)


def warning(what: str, sentence: str, **facts: object) -> Finding:
    """Return that something is missing without which the kiosk works."""
    return Finding(what, "warning", sentence, facts)


def error(what: str, sentence: str, **facts: object) -> Finding:
    """Return that something is missing without which there is no kiosk."""
    return Finding(what, "error", sentence, facts)
