"""What a visitor would notice if the prepared release went live, word by word."""

from collections.abc import Iterator, Sequence

from msgspec import Struct

from kiosk.programme.records import Text
from kiosk.programme.texts import Texts, typeset
from kiosk.staff.changes import (
    ADDED,
    CHANGED,
    KINDS,
    REMOVED,
    Change,
    Difference,
    Piece,
    label,
    worded,
)
from kiosk.staff.lines import End

# More words of one difference than anyone reads on a screen.
MOST_WORDS = 160


class WordRow(Struct, frozen=True):
    """A word as it is shown: kept (""), "added" or "removed"; `first` and `last` of a run."""

    text: str
    kind: str
    first: bool
    last: bool


class DifferenceRow(Struct, frozen=True):
    """One thing that differs; `spoken` says it without colours."""

    label: str
    words: tuple[WordRow, ...]
    spoken: str


class ChangeRow(Struct, frozen=True):
    """A record that is new, gone or no longer the same."""

    what: str
    label: str
    title: str
    detail: str
    differences: tuple[DifferenceRow, ...]


def change_rows(changes: Sequence[Change], texts: Texts) -> tuple[ChangeRow, ...]:
    """Return the changes in the order in which they were found."""
    labels = {
        ADDED: texts.gettext("Added"),
        CHANGED: texts.gettext("Changed"),
        REMOVED: texts.gettext("Removed"),
    }
    return tuple(
        ChangeRow(
            one.what,
            labels[one.what],
            _words(one.title, texts),
            ", ".join(
                part for part in (texts.gettext(KINDS[one.kind]), _words(one.about, texts)) if part
            ),
            tuple(_difference_row(difference, texts) for difference in one.differences),
        )
        for one in changes
        if one.what in labels and one.kind in KINDS
    )


def changes_summary(end: End, texts: Texts) -> str:
    """Return how much is new, changed and gone, in a line; a sentence if nothing is."""
    added, changed, removed = (count or 0 for count in (end.added, end.changed, end.removed))
    parts = (
        texts.ngettext("{n} added", "{n} added", added) if added else "",
        texts.ngettext("{n} changed", "{n} changed", changed) if changed else "",
        texts.ngettext("{n} removed", "{n} removed", removed) if removed else "",
    )
    words = ", ".join(part for part in parts if part)
    return words or texts.gettext("A visitor would notice no change.")


def _difference_row(difference: Difference, texts: Texts) -> DifferenceRow:
    pieces = difference.pieces or tuple(_values(difference, texts))
    spoken = {
        ADDED: texts.gettext("Added: {words}"),
        REMOVED: texts.gettext("Removed: {words}"),
        "": "{words}",
    }
    return DifferenceRow(
        _label(difference, texts),
        tuple(_word_rows(pieces))[:MOST_WORDS],
        ". ".join(spoken[one.kind].format(words=one.text) for one in pieces if one.kind in spoken),
    )


def _label(difference: Difference, texts: Texts) -> str:
    """Return what differs, of which presentation, and in which language."""
    parts = [texts.gettext(label(difference))]
    if difference.language:
        parts.append(texts.language_name(difference.language))
    named = ", ".join(parts)
    part = _words(difference.part, texts)
    return f"{part} · {named}" if part else named


def _values(difference: Difference, texts: Texts) -> Iterator[Piece]:
    """Yield what it was and what it is, as pieces."""
    for kind, values in ((REMOVED, difference.old), (ADDED, difference.new)):
        words = ", ".join(_words(one, texts) for one in values)
        if words:
            yield Piece(words, kind)


def _word_rows(pieces: Sequence[Piece]) -> Iterator[WordRow]:
    """Yield the words one by one, so that lines break between them."""
    for piece in pieces:
        # A paragraph that is new, or no longer one, would be seen of nothing else.
        words = piece.text.replace("\n", " ¶ ").split()
        for position, word in enumerate(words):
            yield WordRow(word, piece.kind, position == 0, position == len(words) - 1)


def _words(text: Text, texts: Texts) -> str:
    return typeset(worded(text, texts.language), texts.language)
