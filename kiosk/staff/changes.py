"""What a visitor would notice if another release went live, as data for screens and reports.

A `Text` maps a language to words; words that are the same in all languages, such as the name of a
person, are under "".
"""

from collections.abc import Sequence

from msgspec import Struct

from kiosk.catalogue import N_, base
from kiosk.programme.records import Text

ADDED, CHANGED, REMOVED = "added", "changed", "removed"


class Piece(Struct, frozen=True):
    """Some words of a text: as they were (""), new ("added") or gone ("removed")."""

    text: str
    kind: str = ""


class Difference(Struct, frozen=True):
    """One thing about a record that is no longer the same.

    `what` is "time", "room", "title", "state", "people", "partnerships", "text" or another key of
    `LABELS`; `part` names the presentation it is in. A text has its `language` and its `pieces`;
    all else has what it was and what it is, or what went and what came.
    """

    what: str
    part: Text = {}
    language: str = ""
    pieces: tuple[Piece, ...] = ()
    old: tuple[Text, ...] = ()
    new: tuple[Text, ...] = ()


class Change(Struct, frozen=True):
    """A record that is new, gone or no longer the same; `about` has time and room of a session.

    `what` is "added", "changed" or "removed"; `kind` is "session", "speaker", "partnership",
    "room", "place" or "event".
    """

    what: str
    kind: str
    id: str
    title: Text
    about: Text = {}
    differences: tuple[Difference, ...] = ()


# What each kind of record and each difference is called.
KINDS = {
    "event": N_("Forum"),
    "session": N_("Session"),
    "speaker": N_("Person"),
    "partnership": N_("Partnership"),
    "room": N_("Room"),
    "place": N_("Place"),
}
LABELS = {
    "time": N_("Time"),
    "room": N_("Room"),
    "title": N_("Title"),
    "state": N_("State"),
    "moved_from": N_("Before the move"),
    "languages": N_("Languages"),
    "interpretation": N_("Interpretation"),
    "theme": N_("Theme"),
    "format": N_("Kind of session"),
    "notice": N_("Notice"),
    "context": N_("Context"),
    "objectives": N_("Objectives"),
    "main_questions": N_("Main questions"),
    "moderators": N_("Moderation"),
    "people": N_("Speakers"),
    "presentations": N_("Presentations"),
    "abstract": N_("Abstract"),
    "partnerships": N_("Partnerships"),
    "places": N_("Places"),
    "name": N_("Name"),
    "family_name": N_("Sorting name"),
    "affiliations": N_("Roles"),
    "biography": N_("Biography"),
    "photo": N_("Photograph"),
    "summary": N_("Summary"),
    "partners": N_("Partners"),
    "lists": N_("Lists"),
    "governance": N_("Governance"),
    "figures": N_("Figures"),
    "milestones": N_("Milestones"),
    "dates": N_("Dates"),
    "time_zone": N_("Time zone"),
    "themes": N_("Themes"),
    "order": N_("Order"),
    "text": N_("Text"),
}
STATES = {
    "confirmed": N_("Confirmed"),
    "moved": N_("Moved"),
    "cancelled": N_("Cancelled"),
}


def label(difference: Difference) -> str:
    """Return the English name of what differs; a field without a name of its own is a text."""
    return LABELS.get(difference.what, LABELS["text"])


def worded(text: Text, language: str) -> str:
    """Return the words of a text in a language, or those there are."""
    said = text.get(language) or text.get(base(language)) or text.get("")
    return said or next(iter(text.values()), "")


def counts(changes: Sequence[Change]) -> dict[str, int]:
    """Return how many records are added, changed and removed."""
    return {
        what: sum(change.what == what for change in changes) for what in (ADDED, CHANGED, REMOVED)
    }
