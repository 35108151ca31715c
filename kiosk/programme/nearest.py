"""What to offer when nothing is found: a search is never a dead end."""

from difflib import SequenceMatcher
from itertools import zip_longest

from kiosk.programme.folding import slips
from kiosk.programme.reader import Release
from kiosk.programme.search import anything, query_words
from kiosk.programme.texts import NBSP, Texts

OFFERED = 6
_SHORT = 26  # characters of a name that is offered unasked
# Two words are near from this ratio on (difflib's): one slip in four letters, two in eight.
_NEAR = 0.74
_BEGINNING = 3  # letters that the beginning of a word must share with what is typed
_CANDIDATES = 80  # words that are compared, the most common ones


def nearest(release: Release, typed: str, language: str) -> list[str]:
    """Return searches that find something, nearest to what was typed first; [] if none is near."""
    # Any word is near to a lone letter.
    words = [word for word in query_words(typed) if len(word) > 1]
    mended: list[str] = []
    singles: list[str] = []
    for word in words:
        if anything(release, word):
            mended.append(word)
            singles.append(word)
            continue
        near = _near(release, word, language)
        singles += near
        mended.append(near[0] if near else "")
    whole = " ".join(word for word in mended if word)
    tries = dict.fromkeys([whole, *singles] if len(words) > 1 else singles)
    return [one for one in tries if one and anything(release, one)][:OFFERED]


def _near(release: Release, word: str, language: str) -> list[str]:
    """Return words of the programme that are spelt like this one, or begin so, best first."""
    spellings = sorted(slips(word))
    marks = ", ".join("?" * len(spellings))
    beginning = word[:_BEGINNING]
    rows = release.query(
        "SELECT folded, written, lang, entries FROM word WHERE folded IN"
        f" (SELECT word FROM slip WHERE spelling IN ({marks}))"
        " UNION SELECT * FROM (SELECT folded, written, lang, entries FROM word"
        " WHERE folded >= ? AND folded < ? ORDER BY entries DESC LIMIT ?)",
        [*spellings, beginning, beginning + "\U0010ffff", _CANDIDATES],
    )
    # One word a spelling, the visitor's language before others.
    rows.sort(key=lambda row: row[2] != language)
    found: dict[str, tuple[float, int, str]] = {}
    alike = _Likeness(word)
    for folded, written, _, entries in rows:
        if folded not in found and (ratio := alike.ratio(folded)) >= _NEAR:
            found[folded] = (-ratio, -entries, written)
    return [written for _, _, written in sorted(found.values())][:OFFERED]


class _Likeness:
    """Compares words with what is typed, which may be only the beginning of one."""

    def __init__(self, typed: str) -> None:
        self._length = len(typed)
        # It keeps what it learnt of the second text.
        self._matcher = SequenceMatcher(None, "", typed, autojunk=False)

    def ratio(self, word: str) -> float:
        """Return how alike they are, 0 to 1, the rest of a word only begun not counted."""
        self._matcher.set_seq1(word[: self._length])
        begun = self._matcher.ratio() if self._matcher.quick_ratio() >= _NEAR else 0
        if len(word) <= self._length:
            return begun
        self._matcher.set_seq1(word)
        whole = self._matcher.ratio() if self._matcher.quick_ratio() >= _NEAR else 0
        # Of two such words the one that is whole is nearer.
        return max(whole, begun - 0.01)


def popular(release: Release, texts: Texts) -> list[str]:
    """Return short searches worth a try: the most linked places, partnerships, people.

    They are what the programme calls its things; each finds at least the thing itself.
    """
    places = release.query(
        "SELECT to_id FROM link WHERE to_kind = 'place' GROUP BY to_id"
        " ORDER BY count(*) DESC, min(position) LIMIT ?",
        [OFFERED],
    )
    partnerships = release.query("SELECT id FROM partnership ORDER BY position LIMIT ?", [OFFERED])
    people = release.query("SELECT id FROM speaker ORDER BY position LIMIT ?", [OFFERED])
    named: list[list[str]] = [[], [], []]
    for (id,) in places:
        if place := release.place(id):
            named[0].append(texts.text(place.name))
    for (id,) in partnerships:
        if partnership := release.partnership(id):
            named[1].append(texts.text(partnership.short_name or partnership.name))
    for (id,) in people:
        if person := release.speaker(id):
            named[2].append(person.family_name)
    short = ([name for name in names if len(name) <= _SHORT] for names in named)
    mixed = [name.replace(NBSP, " ") for taken in zip_longest(*short) for name in taken if name]
    return list(dict.fromkeys(mixed))[:OFFERED]
