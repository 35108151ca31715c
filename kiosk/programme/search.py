"""Finds what a visitor types, in every text of every language: ranked, one hit a record."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from kiosk.programme.folding import fold, plain_words
from kiosk.programme.reader import Release

SECTIONS = ("partnership", "speaker", "session", "place")
FEWEST_LETTERS = 2
# More hits than anybody reads; a search that reaches it says "200+".
LIMIT = 200

_TITLE = "title"
_NAME = "title name"
_PLACE = "title name place"
_TALK = "title name place talk"
_BODY = "title name place talk body"
# Best first: where all the words are found, and whether the last one is a whole word there. Whole
# words of a title or name come before beginnings of words in either: who types "martin" means the
# person rather than Martinique.
_RANKS = (
    (_TITLE, True),
    (_NAME, True),
    (_TITLE, False),
    (_NAME, False),
    (_PLACE, True),
    (_PLACE, False),
    (_TALK, True),
    (_TALK, False),
    (_BODY, True),
    (_BODY, False),
)
_IN_TITLE = tuple(rank for rank, (columns, _) in enumerate(_RANKS) if columns == _TITLE)


@dataclass(frozen=True, slots=True)
class Hit:
    """Something found; `kind` is that of its entry, `ref` its id ("session#presentation")."""

    section: str
    kind: str
    ref: str
    rank: int


@dataclass(frozen=True, slots=True)
class Found:
    """What a search found, best first.

    `counts` has the number of hits of each section that has any, 0 where there are too many to
    count: then `complete` is False. `loose` says that every word matched as a beginning.
    """

    words: tuple[str, ...] = ()
    hits: tuple[Hit, ...] = ()
    counts: Mapping[str, int] = field(default_factory=dict)
    complete: bool = True
    loose: bool = False


def query_words(typed: str) -> tuple[str, ...]:
    """Return the words to look for; () until there are enough letters to look for anything.

    A lone letter before the last word is what is left of an elision ("l’économie") and is dropped.
    """
    words = plain_words(fold(typed))
    kept = [word for word in words[:-1] if len(word) > 1 or word.isdigit()] + words[-1:]
    return tuple(kept) if sum(map(len, kept)) >= FEWEST_LETTERS else ()


def search(release: Release, typed: str, language: str, section: str = "") -> Found:
    """Return what the words are found in, in any order, the last one being begun at least.

    With a section, `hits` are those of this section. Words that are never found together are
    looked for as beginnings, so that a singular finds its plural.
    """
    words = query_words(typed)
    if not words:
        return Found()
    finder = _Finder(release, language)
    for loose in (False, True) if len(words) > 1 else (False,):
        hits = finder.hits(words, loose)
        if hits:
            break
    complete = len(hits) <= LIMIT
    if complete:
        counts: Mapping[str, int] = Counter(hit.section for hit in hits)
        chosen = [hit for hit in hits if section in ("", hit.section)]
    else:
        counts = dict.fromkeys(finder.sections(words, loose), 0)
        chosen = finder.hits(words, loose, section) if section else hits
    return Found(words, tuple(chosen[:LIMIT]), counts, complete, loose)


class _Finder:
    """Asks the index of a release, on behalf of a visitor who reads one language."""

    def __init__(self, release: Release, language: str) -> None:
        languages = release.event.languages
        self._release = release
        self._languages = len(languages)
        self._own = languages.index(language) if language in languages else 0

    def hits(self, words: Sequence[str], loose: bool, section: str = "") -> list[Hit]:
        """Return the hits, best first; more than LIMIT if there are more than that."""
        found: dict[int, Hit] = {}
        for rank, (columns, whole) in enumerate(_RANKS):
            if loose and whole:
                continue
            expression = _expression(words, columns, whole, loose)
            # Hits of the ranks before come again, once a language: there must be room for more.
            most = (len(found) + LIMIT + 1) * self._languages
            own: dict[int, bool] = {}
            for row, kind, ref, in_section in self._rows(expression, most, section):
                entry, lang = divmod(row, self._languages)
                if entry not in found:
                    found[entry] = Hit(in_section, kind, ref, rank)
                    own[entry] = False
                if entry in own and lang == self._own:
                    own[entry] = True
            # A talk before those who give it, and what the visitor can read before the rest.
            for entry in sorted(own, key=lambda one: (not own[one], _gives(found[one], columns))):
                found[entry] = found.pop(entry)
            if len(found) > LIMIT:
                break
        return _without_echoes(list(found.values()))

    def sections(self, words: Sequence[str], loose: bool) -> list[str]:
        """Return the sections that have a hit."""
        expression = _expression(words, _BODY, False, loose)
        return [section for section in SECTIONS if self._rows(expression, 1, section)]

    def _rows(self, expression: str, most: int, section: str) -> list[tuple[int, str, str, str]]:
        statement = (
            "SELECT search.rowid, kind, ref, section FROM search"
            " JOIN entry ON entry.id = search.rowid / ? WHERE search MATCH ?"
        )
        values: list[str | int] = [self._languages, expression]
        if section:
            statement += (
                " AND search.rowid >= ? * (SELECT min(id) FROM entry WHERE section = ?)"
                " AND search.rowid < ? * (SELECT max(id) + 1 FROM entry WHERE section = ?)"
            )
            values += [self._languages, section] * 2
        return self._release.query(statement + " ORDER BY search.rowid LIMIT ?", [*values, most])


def _gives(hit: Hit, columns: str) -> bool:
    """Return whether the words are in the title of a talk, and the hit is somebody who gives it."""
    return columns == _TALK and hit.kind == "speaker"


def _expression(words: Sequence[str], columns: str, whole: bool, loose: bool) -> str:
    """Return the words in the language of the index, a star after those that are begun."""
    ends = ["*" if loose else ""] * (len(words) - 1) + ["" if whole else "*"]
    terms = " AND ".join(f'"{word}"{end}' for word, end in zip(words, ends, strict=True))
    return f"{{{columns}}} : ({terms})"


def _without_echoes(hits: list[Hit]) -> list[Hit]:
    """Return the hits without the sessions that a presentation of theirs stands for.

    A session is found by the names of its speakers as each of its presentations is; the
    presentation says more.
    """
    talks: dict[str, int] = {}
    for hit in hits:
        if hit.kind == "presentation":
            talks.setdefault(hit.ref.partition("#")[0], hit.rank)
    return [
        hit
        for hit in hits
        if hit.kind != "session" or hit.rank in _IN_TITLE or hit.rank < talks.get(hit.ref, 99)
    ]
