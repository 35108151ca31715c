"""The search page: results with their matches, sections to choose from, what else to try."""

from collections.abc import Iterable, Sequence
from itertools import chain
from typing import overload

from msgspec import Struct

from kiosk.programme.excerpt import Matcher, PieceRow, around
from kiosk.programme.reader import Release
from kiosk.programme.rows.subjects import Line, Subject, Subjects
from kiosk.programme.search import LIMIT, SECTIONS, Found, Hit
from kiosk.programme.texts import Texts, typeset

# Characters of a title: four lines of it.
TITLE_LENGTH = 140


class SearchPageRow(Struct, frozen=True):
    """The search page, within the section the visitor comes from or, with "", within all."""

    route: str
    within: str


class ResultRow(Struct, frozen=True):
    """A hit: what it is, its title, and the sentence that matches; `name` says it all at once.

    The picture is the seal of a partnership, the portrait or the initials of a person, or that of
    the `section`.
    """

    route: str
    section: str
    seal: str
    initials: str
    portrait: str
    kind: str
    title: tuple[PieceRow, ...]
    excerpt: tuple[PieceRow, ...]
    name: str


class SectionRow(Struct, frozen=True):
    """A section to search within, "" for all of them; `count` is a text, "" if not known."""

    within: str
    label: str
    count: str
    chosen: bool


class OfferRow(Struct, frozen=True):
    """A search to try."""

    text: str


def search_page(section: str) -> SearchPageRow | None:
    """Return the search page; None for a section that does not exist."""
    if section not in ("", *SECTIONS):
        return None
    return SearchPageRow(f"search/{section}" if section else "search", section)


def section_rows(found: Found, chosen: str, texts: Texts) -> tuple[SectionRow, ...]:
    """Return the sections that have results, all of them first; () when there are none."""
    if not found.counts:
        return ()
    names = {
        "partnership": texts.gettext("Partnerships"),
        "speaker": texts.gettext("Speakers"),
        "session": texts.gettext("Sessions"),
        "place": texts.gettext("Places"),
    }
    total = str(sum(found.counts.values())) if found.complete else f"{LIMIT}+"
    rows = [SectionRow("", texts.gettext("All"), total, not chosen)]
    for section in SECTIONS:
        if section in found.counts:
            count = str(found.counts[section] or "")
            rows.append(SectionRow(section, names[section], count, section == chosen))
    return tuple(rows)


def summary(found: Found, texts: Texts) -> str:
    """Return how many results there are, in words; "" before anything was looked for."""
    if not found.words:
        return ""
    if not found.complete:
        return texts.gettext("more than {n} results").format(n=LIMIT)
    count = sum(found.counts.values())
    if count == 0:
        return texts.gettext("no results")
    return texts.ngettext("{n} result, accents ignored", "{n} results, accents ignored", count)


class ResultRows(Sequence[ResultRow]):
    """The rows of hits, each made when it is first looked at: of many, the screen shows few."""

    def __init__(self, release: Release, found: Found, texts: Texts) -> None:
        languages = (texts.language, *(one for one in texts.languages if one != texts.language))
        self._subjects = [Subjects(release, Texts(one, texts.languages)) for one in languages]
        self._hits = found.hits
        self._matcher = Matcher(found.words, found.begun)
        self._made: dict[int, ResultRow] = {}

    def __len__(self) -> int:
        return len(self._hits)

    @overload
    def __getitem__(self, index: int) -> ResultRow: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[ResultRow]: ...
    def __getitem__(self, index: int | slice) -> ResultRow | Sequence[ResultRow]:
        if isinstance(index, slice):
            return [self[position] for position in range(*index.indices(len(self)))]
        if index not in self._made:
            self._made[index] = self._row(self._hits[index])
        return self._made[index]

    def _row(self, hit: Hit) -> ResultRow:
        subject, lines = self._subjects[0].of(hit)
        matcher = self._matcher
        first = next(iter(matcher.spans(subject.title)), (0, 0))[0]
        title = around(subject.title, first, TITLE_LENGTH)
        line = self._line(hit, subject, lines)
        # What stands there because the title says it all has no marks of its own.
        marks = matcher if line.language else Matcher()
        return ResultRow(
            route=subject.route,
            section=hit.section,
            seal=subject.seal,
            initials=subject.initials,
            portrait=subject.portrait,
            kind=line.part,
            title=matcher.pieces(title),
            excerpt=marks.pieces(line.text),
            name=", ".join(part for part in (line.part, title, line.text) if part),
        )

    def _line(self, hit: Hit, subject: Subject, lines: Iterable[Line]) -> Line:
        """Return the sentence that has most of the words the title has not.

        In the visitor's language first; another language is shown when only that one matches.
        """
        matcher = self._matcher
        in_title = matcher.matched(subject.title)
        plain = Line(subject.kind, around(subject.detail, 0), "")
        if matcher.everything(in_title):
            return plain
        best, most = plain, 0
        for position, subjects in enumerate(self._subjects):
            if position:
                other, lines = subjects.of(hit)
                lines = chain((Line(subject.kind, other.title, subjects.language),), lines)
            for line in lines:
                found = matcher.matched(line.text) - in_title
                if len(found) > most:
                    sentence = typeset(matcher.sentence(line.text), line.language)
                    best, most = Line(line.part, sentence, line.language), len(found)
                if matcher.everything(in_title | found):
                    return best
        return best
