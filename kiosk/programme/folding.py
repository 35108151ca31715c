"""One spelling for what is written and what is searched: no accents, no case, no ligatures.

The index of a release is written in this spelling and asked in it, and names are sorted by it.
"""

import re
import unicodedata

# What decomposition leaves alone, and what joins two words that are searched apart.
_FOLDED = str.maketrans(
    {"œ": "oe", "Œ": "oe", "æ": "ae", "Æ": "ae", "ø": "o", "Ø": "o", "ł": "l", "Ł": "l"}
    | dict.fromkeys("’‘'\u02bc-\u2010\u2011–—\u00a0\u202f", " ")
)
_ACCENTS = "\u0300-\u036f"
_COMBINING = re.compile(f"[{_ACCENTS}\u064b-\u065f]+")
_WORD = re.compile(rf"(?:[^\W_][{_ACCENTS}]*)+")


def fold(text: str) -> str:
    """Return a text as it is searched and sorted: accents, case and apostrophes do not count."""
    text = text.translate(_FOLDED)
    if not text.isascii():
        text = _COMBINING.sub("", unicodedata.normalize("NFKD", text))
    return text.casefold()


def plain_words(text: str) -> list[str]:
    """Return the words of a text as they are written, in order."""
    return _WORD.findall(text)


def placed_words(text: str) -> list[tuple[str, int, int]]:
    """Return the words of a text, folded, each with where it starts and ends as written."""
    return [(fold(found[0]), *found.span()) for found in _WORD.finditer(text)]


def slips(word: str) -> set[str]:
    """Return a folded word and its spellings with one letter left out.

    Two words that differ by one letter more, less, other or swapped have one of these in common.
    """
    return {word, *(word[:i] + word[i + 1 :] for i in range(len(word)))}
