"""Says in lines of text what would change, for terminals and reports."""

from collections.abc import Iterator, Sequence

from kiosk.catalogue import N_, printed
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

_SIGNS = {ADDED: "+", CHANGED: "~", REMOVED: "-"}
# As wdiff marks words that went and came.
_MARKS = {"": ("", ""), REMOVED: ("[-", "-]"), ADDED: ("{+", "+}")}


def lines(changes: Sequence[Change], language: str) -> Iterator[str]:
    """Yield a line for each change, one below it for each difference, and what visitors read."""
    said = printed(language)
    for change in changes:
        words = said.gettext("{kind} “{title}”").format(
            kind=said.gettext(KINDS[change.kind]), title=worded(change.title, language)
        )
        about = worded(change.about, language)
        yield f"{_SIGNS[change.what]} {words}" + (f" ({about})" if about else "")
        for difference in change.differences:
            name = said.gettext(label(difference))
            if part := worded(difference.part, language):
                name = said.gettext("{field}, “{part}”").format(field=name, part=part)
            if difference.language:
                name = f"{name} ({difference.language})"
            if words := _difference(difference, language):
                name = said.gettext("{field}: {difference}").format(field=name, difference=words)
            yield f"    {name}"
        if _moves(change):
            words = N_(
                "Visitors will read of this on the session, on the day of publication and the next."
            )
            yield f"    {said.gettext(words)}"


def _moves(change: Change) -> bool:
    """Return whether a session leaves a time or a room that visitors knew."""
    whats = {difference.what for difference in change.differences if difference.old}
    moved = {"time", "room"} & whats and "state" not in whats
    return (change.what, change.kind) == (CHANGED, "session") and bool(moved)


def _difference(difference: Difference, language: str) -> str:
    if difference.pieces:
        return " ".join(map(_marked, difference.pieces)).replace("\n", " ¶ ")
    old, new = (
        ", ".join(worded(text, language) for text in texts)
        for texts in (difference.old, difference.new)
    )
    return f"{old or '—'} → {new or '—'}" if old or new else ""


def _marked(piece: Piece) -> str:
    before, after = _MARKS[piece.kind]
    return f"{before}{piece.text}{after}"
