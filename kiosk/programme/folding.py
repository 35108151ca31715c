"""One spelling for what is written and what is searched.

The index of a release removes accents by itself, but leaves ligatures, typographic apostrophes
and hyphens as they are: they are folded here, when the index is written and when it is asked.
"""

import unicodedata

# Replaced one after the other, which is many times faster than `str.translate`.
_FOLDED = (
    *(("œ", "oe"), ("Œ", "OE"), ("æ", "ae"), ("Æ", "AE"), ("ß", "ss")),
    *((mark, " ") for mark in "’‘'\u02bc-\u2010\u2011–—\u00a0\u202f"),
)


def fold(text: str) -> str:
    """Return a text as the search index spells it; case and accents are left to the index."""
    for written, folded in _FOLDED:
        text = text.replace(written, folded)
    return text


def sort_key(text: str) -> str:
    """Return a key that sorts names as a reader expects: accents and case do not count."""
    decomposed = unicodedata.normalize("NFKD", fold(text))
    return "".join(c for c in decomposed if not unicodedata.combining(c)).casefold()
