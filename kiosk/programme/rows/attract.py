"""What the kiosk shows while nobody uses it: a few highlights, each in every language."""

from collections.abc import Callable, Iterator
from itertools import islice

from msgspec import Struct

from kiosk.programme.clock import Clock
from kiosk.programme.now import END, HELD, conference_day, present
from kiosk.programme.reader import Release
from kiosk.programme.records import Session, Text
from kiosk.programme.rows.home import start_day, start_time
from kiosk.programme.texts import Texts, typeset, without_orphan

# More would not be seen by anyone, and their dots would push the words aside.
MOST_HIGHLIGHTS = 6
MOST_NEXT = 2
MOST_QUESTIONS = 2
# Of so many sessions, the next ones, the questions are read.
MOST_ASKED = 50
A_DAY = 86_400
# Characters that can be read in the nine seconds a highlight stays, in seven lines of the smaller
# of its two faces.
LONGEST = 170


class HighlightRow(Struct, frozen=True):
    """A highlight: `kind` is "question", "partnership", "session" or "forum".

    What is in the other languages stands in `otherKickers` and `others`, in their order.
    """

    kind: str
    kicker: str
    otherKickers: tuple[str, ...]
    text: str
    others: tuple[str, ...]


class AttractPageRow(Struct, frozen=True):
    """The attract screen; it always has one highlight at least."""

    route: str
    otherNames: tuple[str, ...]
    start: str
    otherStarts: tuple[str, ...]
    highlights: tuple[HighlightRow, ...]


def attract_page(release: Release, clock: Clock, texts: Texts) -> AttractPageRow:
    """Return the attract screen: next session, questions, partnerships, or the forum's name."""
    highlights = [
        *_next_session(release, clock, texts),
        *_questions(release, clock, texts),
        *_partnerships(release, texts),
    ]
    return AttractPageRow(
        route="attract",
        otherNames=_others(release.event.name, texts),
        start=texts.gettext("Touch to start"),
        otherStarts=_each(lambda one: one.gettext("Touch to start"), texts),
        highlights=tuple(highlights[:MOST_HIGHLIGHTS]) or (_forum(release, texts),),
    )


def _forum(release: Release, texts: Texts) -> HighlightRow:
    name = release.event.name
    return HighlightRow("forum", "", (), texts.text(name), _others(name, texts))


def _next_session(release: Release, clock: Clock, texts: Texts) -> Iterator[HighlightRow]:
    if not clock.believable():
        return
    moment = clock.now()
    following = present(release, moment).following
    if not following:
        return

    def kicker(one: Texts) -> str:
        day = start_day(following, conference_day(moment), one)
        return one.join((one.gettext("Next session"), day, start_time(following, one)))

    # How many begin together says nothing to who passes by: some of them are shown, each by itself.
    rows = (row for one in following for row in _of_text("session", kicker, one.title, texts))
    yield from islice(rows, MOST_NEXT)


def _questions(release: Release, clock: Clock, texts: Texts) -> list[HighlightRow]:
    """Return some main questions, the shortest first: it greets from furthest away."""
    now = int(clock.now().timestamp()) if clock.believable() else 0
    statement = "SELECT id FROM session WHERE {} ORDER BY start_utc, position LIMIT ?"
    # What began days ago and is still on needs no greeting.
    coming = f"{HELD} AND start_utc > ? AND {END} > ?"
    ids = release.query(statement.format(coming), (now - A_DAY, now, MOST_ASKED))
    ids += release.query(statement.format(f"{HELD} AND start_utc IS NULL"), (MOST_ASKED,))
    sessions = (session for (id,) in ids if (session := release.session(id)))
    rows = (row for session in sessions for row in _session_questions(session, texts))
    return sorted(islice(rows, MOST_QUESTIONS), key=lambda row: len(row.text))


def _session_questions(session: Session, texts: Texts) -> Iterator[HighlightRow]:
    def kicker(one: Texts) -> str:
        workshop = one.text(session.format) == one.gettext("Workshop")
        return one.gettext("The workshop question") if workshop else one.gettext("Main question")

    for question in session.main_questions:
        yield from _of_text("question", kicker, question, texts)


def _partnerships(release: Release, texts: Texts) -> Iterator[HighlightRow]:
    for one in release.partnerships():
        yield from _of_text(
            "partnership", lambda words: words.gettext("A partnership"), one.name, texts
        )


def _of_text(
    kind: str, kicker: Callable[[Texts], str], text: Text, texts: Texts
) -> Iterator[HighlightRow]:
    """Yield the highlight of a text, unless it is too long to be read in passing."""
    if max(map(len, text.values()), default=0) <= LONGEST:
        yield _row(kind, kicker, texts.text(text), _others(text, texts), texts)


def _row(
    kind: str, kicker: Callable[[Texts], str], text: str, others: tuple[str, ...], texts: Texts
) -> HighlightRow:
    return HighlightRow(kind, kicker(texts), _each(kicker, texts), text, others)


def _each(say: Callable[[Texts], str], texts: Texts) -> tuple[str, ...]:
    """Return what is said in the other languages, once where several say the same.

    A language without a catalogue says it in English.
    """
    others = (Texts(code, texts.languages) for code in texts.languages)
    said = dict.fromkeys(say(one) for one in others)
    return tuple(words for words in said if words != say(texts))


def _others(text: Text, texts: Texts) -> tuple[str, ...]:
    """Return a text in the languages that `texts.text` does not show, where it differs."""
    shown = text.get(texts.shown_language(text))
    others = (code for code in texts.languages if text.get(code, shown) != shown)
    return tuple(dict.fromkeys(without_orphan(typeset(text[code], code)) for code in others))
