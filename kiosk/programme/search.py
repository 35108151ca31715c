"""Finds what a visitor types, in every text of every language: ranked, one hit a record."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from msgspec import Struct, field

from kiosk.programme.folding import fold, plain_words
from kiosk.programme.reader import Release

SECTIONS = ("partnership", "speaker", "session", "place")
FEWEST_LETTERS = 2
# More hits than anybody reads; a search that reaches it says "100+".
LIMIT = 100

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


class Hit(Struct, frozen=True):
    """Something found; `kind` is that of its entry, `ref` its id ("session#presentation")."""

    section: str
    kind: str
    ref: str
    rank: int


class Found(Struct, frozen=True):
    """What a search found, best first; `words` matched whole, but for those `begun`.

    `counts` has the number of hits of each section that has any, 0 where there are too many to
    count: then `complete` is False.
    """

    words: tuple[str, ...] = ()
    begun: frozenset[str] = frozenset()
    hits: tuple[Hit, ...] = ()
    counts: Mapping[str, int] = field(default_factory=dict)
    complete: bool = True


def query_words(typed: str) -> tuple[str, ...]:
    """Return the words to look for; () until there are enough letters to look for anything.

    A lone letter before the last word is what is left of an elision ("l’économie") and is dropped,
    unless too little would be left: "R&D".
    """
    words = plain_words(fold(typed))
    kept = [word for word in words[:-1] if len(word) > 1 or word.isdigit()] + words[-1:]
    enough = (some for some in (kept, words) if sum(map(len, some)) >= FEWEST_LETTERS)
    return tuple(next(enough, ()))


def search(release: Release, typed: str, language: str, section: str = "") -> Found:
    """Return what the words are found in, in any order, the last one being begun at least.

    With a section, `hits` are those of this section.
    """
    words = query_words(typed)
    if not words:
        return Found()
    finder = _Finder(release, language)
    for wanted in _readings(words):
        hits = finder.hits(wanted)
        if hits:
            break
    complete = len(hits) <= LIMIT
    if complete:
        counts: Mapping[str, int] = Counter(hit.section for hit in hits)
        chosen = [hit for hit in hits if section in ("", hit.section)]
    else:
        seen = {hit.section for hit in hits}
        counts = {one: 0 for one in SECTIONS if one in seen or finder.finds(wanted, one)}
        chosen = finder.hits(wanted, section) if section else hits
    return Found(wanted.words, wanted.begun, tuple(chosen[:LIMIT]), counts, complete)


def anything(release: Release, typed: str) -> bool:
    """Return whether a search finds anything, without finding out what."""
    finder = _Finder(release, "")
    return any(finder.finds(wanted) for wanted in _readings(query_words(typed)))


class _Wanted(Struct, frozen=True):
    """Words to look for, and which of them may be beginnings of words."""

    words: tuple[str, ...]
    begun: frozenset[str]

    def expression(self, columns: str, whole: bool) -> str:
        """Return the question to the index: a star after those that are begun, unless `whole`."""
        begun = frozenset() if whole else self.begun
        terms = (f'"{word}"' + ("*" if word in begun else "") for word in self.words)
        return f"{{{columns}}} : ({' AND '.join(terms)})"


def _readings(words: tuple[str, ...]) -> Iterator[_Wanted]:
    """Yield how words may be meant, likeliest first; each is tried when none before finds any.

    The last one is being typed. A single letter after other words is a word ("salle b") or says
    nothing yet. Words that are never found together are beginnings: a singular finds its plural.
    """
    if not words:
        return
    if len(words) > 1 and len(words[-1]) == 1:
        yield _Wanted(words, frozenset())
        words = words[:-1]
    if max(map(len, words)) == 1:
        # Half of all words begin with these letters ("R&D"): to find them says nothing.
        return
    yield _Wanted(words, frozenset(words[-1:]))
    if len(words) > 1:
        yield _Wanted(words, frozenset(words))


class _Finder:
    """Asks the index of a release, on behalf of a visitor who reads one language."""

    def __init__(self, release: Release, language: str) -> None:
        languages = release.event.languages
        self._release = release
        self._languages = len(languages)
        self._own = languages.index(language) if language in languages else 0

    def hits(self, wanted: _Wanted, section: str = "") -> list[Hit]:
        """Return the hits, best first; more than LIMIT if there are more than that."""
        found: dict[int, Hit] = {}
        for rank, (columns, whole) in enumerate(_RANKS):
            if not whole and not wanted.begun:
                continue
            # Hits of the ranks before come again; with the new ones they are not more than this.
            most = (LIMIT + 1) * self._languages
            own: dict[int, bool] = {}
            for row in self._rows(wanted.expression(columns, whole), most, section):
                entry, lang = divmod(row, self._languages)
                if entry not in found:
                    own[entry] = own.get(entry, False) or lang == self._own
            new = self._hits(own, rank)
            # A talk before those who give it, and what the visitor can read before the rest.
            for entry in sorted(new, key=lambda one: (not own[one], _gives(new[one], columns))):
                found[entry] = new[entry]
            if len(found) > LIMIT:
                break
        return _without_echoes(list(found.values()))

    def finds(self, wanted: _Wanted, section: str = "") -> bool:
        """Return whether there is a hit, in a section or, with "", in any."""
        # Titles first: in them alone there is far less to put together than in all texts.
        return any(
            self._rows(wanted.expression(columns, whole=False), 1, section)
            for columns in (_TITLE, _BODY)
        )

    def _rows(self, expression: str, most: int, section: str) -> list[int]:
        """Return the first rows of the index that match: entry * languages + language."""
        statement = "SELECT rowid FROM search WHERE search MATCH ?"
        values: list[str | int] = [expression]
        if section:
            statement += (
                " AND rowid >= ? * (SELECT min(id) FROM entry WHERE section = ?)"
                " AND rowid < ? * (SELECT max(id) + 1 FROM entry WHERE section = ?)"
            )
            values += [self._languages, section] * 2
        rows = self._release.query(statement + " ORDER BY rowid LIMIT ?", [*values, most])
        return [row for (row,) in rows]

    def _hits(self, entries: Iterable[int], rank: int) -> dict[int, Hit]:
        ids = ", ".join(map(str, entries))
        rows = self._release.query(
            f"SELECT id, section, kind, ref FROM entry WHERE id IN ({ids}) ORDER BY id"
        )
        return {id: Hit(section, kind, ref, rank) for id, section, kind, ref in rows}


def _gives(hit: Hit, columns: str) -> bool:
    """Return whether the words are in the title of a talk, and the hit is somebody who gives it."""
    return columns == _TALK and hit.kind == "speaker"


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
