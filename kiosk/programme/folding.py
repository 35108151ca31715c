"""One spelling for what is written and what is searched.

The index of a release removes accents by itself, but leaves ligatures, typographic apostrophes
and hyphens as they are: they are folded here, when the index is written and when it is asked.
"""

import unicodedata

_FOLDED = str.maketrans(
    {"œ": "oe", "Œ": "OE", "æ": "ae", "Æ": "AE", "ß": "ss"}
    | dict.fromkeys("’‘'\u02bc-\u2010\u2011–—\u00a0\u202f", " ")
)


def fold(text: str) -> str:
    """Return a text as the search index spells it; case and accents are left to the index."""
    return text.translate(_FOLDED)


def sort_key(text: str) -> str:
    """Return a key that sorts names as a reader expects: accents and case do not count."""
    decomposed = unicodedata.normalize("NFKD", fold(text))
    return "".join(c for c in decomposed if not unicodedata.combining(c)).casefold()
