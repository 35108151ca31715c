"""Characters that have no place in a text: those that hide, or change what is around them."""

import re

# Controls, line ends only some programs know, marks that turn the reading direction of what
# follows, halves of characters, and what is no character at all.
_HIDDEN = (
    "\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069"
    "\ud800-\udfff\ufffe\uffff"
)
# A few belong to a letter of some languages; a pile of them covers the lines around it.
_ACCENTS = "\u0300-\u036f"
_FORBIDDEN = re.compile(f"[{_HIDDEN}]|[{_ACCENTS}]{{5,}}")

# One set of characters is several times faster to look for than two alternatives.
_SUSPECT = re.compile(f"[{_HIDDEN}{_ACCENTS}]")


def find_forbidden(text: str) -> tuple[int, str] | None:
    """Return the index and the name ("U+202E") of the first such character, or None."""
    if not _SUSPECT.search(text):
        return None
    found = _FORBIDDEN.search(text)
    return (found.start(), f"U+{ord(found[0][0]):04X}") if found else None
