"""Identifiers for what comes from elsewhere: readable, unique, the same at each import."""

import re

from kiosk.programme.folding import fold

_LONGEST = 60
_OTHER = re.compile(r"[^a-z0-9]+")


def slug(text: str) -> str:
    """Return a text in small letters, digits and hyphens; nothing, if it has none of them."""
    words = _OTHER.sub("-", fold(text)).strip("-")
    if len(words) <= _LONGEST:
        return words
    return words[: _LONGEST + 1].rpartition("-")[0] or words[:_LONGEST]


class Ids:
    """Gives out identifiers of one kind of record, each once."""

    def __init__(self, kind: str) -> None:
        self._kind = kind
        self._taken: set[str] = set()

    def take(self, id: str) -> None:
        """Note an identifier that is in use."""
        self._taken.add(id)

    def new(self, *wishes: str) -> str:
        """Return an identifier made from the first of some texts that gives one."""
        base = next((found for wish in wishes if (found := slug(wish))), self._kind)
        id, number = base, 2
        while id in self._taken:
            id, number = f"{base}-{number}", number + 1
        self._taken.add(id)
        return id
