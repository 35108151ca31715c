"""One spelling for what is written and what is searched: no accents, no case, no ligatures.

The index of a release is written in this spelling and asked in it, and names are sorted by it.
"""

import re
import unicodedata
from functools import lru_cache

# What joins two words that are searched apart; some of it counts as a letter (okina, hamza, ayn).
# Replaced one after the other, which is several times faster than `str.translate`.
_LETTER_MARKS = "\u02bb\u02bc\u02be\u02bf"
_MARKS = f"’‘'{_LETTER_MARKS}-\u2010\u2011–—\u00a0\u202f"
# What decomposition leaves alone: letters of the north, of Vietnam, Turkey and West Africa.
_LETTERS = str.maketrans(
    {"œ": "oe", "æ": "ae", "þ": "th"}
    | dict(zip("øłđðħıŧŋɓɖɗɛƒɣɨƙɲɔƥƭʉʋƴ", "olddhitnbddefgiknoptuvy", strict=True))
)
_ACCENTS = "\u0300-\u036f"
_COMBINING = re.compile(f"[{_ACCENTS}\u064b-\u065f]+")
_WORD = re.compile(rf"(?:[^\W_{_LETTER_MARKS}][{_ACCENTS}]*)+")


def fold(text: str) -> str:
    """Return a text as it is searched and sorted: accents, case and apostrophes do not count."""
    if text.isascii():
        # Most words are, and a large programme has many.
        return text.replace("'", " ").replace("-", " ").casefold()
    for mark in _MARKS:
        text = text.replace(mark, " ")
    if not text.isascii():
        text = _COMBINING.sub("", unicodedata.normalize("NFKD", text))
    text = text.casefold()
    return text if text.isascii() else text.translate(_LETTERS)


def plain_words(text: str) -> list[str]:
    """Return the words of a text as they are written, in order."""
    return _WORD.findall(text)


def placed_words(text: str) -> list[tuple[str, int, int]]:
    """Return the words of a text, folded, each with where it starts and ends as written."""
    return [(_fold_word(found[0]), *found.span()) for found in _WORD.finditer(text)]


@lru_cache(maxsize=2_000)
def _fold_word(word: str) -> str:
    # At each key the same words are looked at again.
    return fold(word)


def slips(word: str) -> set[str]:
    """Return a folded word and its spellings with one letter left out.

    Two words that differ by one letter more, less, other or swapped have one of these in common.
    """
    return {word, *(word[:i] + word[i + 1 :] for i in range(len(word)))}
