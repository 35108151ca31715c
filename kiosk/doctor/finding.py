"""What a look at the machine found."""

from collections.abc import Callable
from typing import Literal

from msgspec import Struct, field

from kiosk.programme.locales import in_words
from kiosk.refused import reason

State = Literal["ok", "warning", "error"]


class Finding(Struct, frozen=True):
    """A sentence in English, with the facts it names in braces, and how bad it is.

    An error keeps the kiosk from its work; with a warning it works, and something is missing.
    """

    what: str
    state: State
    sentence: str
    facts: dict[str, object] = field(default_factory=dict)

    def said(self, gettext: Callable[[str], str], language: str) -> str:
        """Return the sentence in a language, of which these are the texts."""
        facts = {
            name: reason(fact, language) if isinstance(fact, OSError) else in_words(fact, language)
            for name, fact in self.facts.items()
        }
        return gettext(self.sentence).format(**facts)


def ok(what: str, sentence: str, **facts: object) -> Finding:
    """Return that something is as it should be."""
    return Finding(what, "ok", sentence, facts)


def warning(what: str, sentence: str, **facts: object) -> Finding:
    """Return that something is missing without which the kiosk works."""
    return Finding(what, "warning", sentence, facts)


def error(what: str, sentence: str, **facts: object) -> Finding:
    """Return that something is missing without which there is no kiosk."""
    return Finding(what, "error", sentence, facts)
