"""A programme between two formats: what a parser found, before it is written in ours.

Texts are by language; "" is the language nobody named. Rich texts hold the Markdown subset of
`kiosk/content/model/texts.py`. Times are with an offset or, without one, local to the event.
"""

from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

Text = dict[str, str]
# A record of our own format, as our own exports carry it: what is not native stays as it was.
Record = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Place:
    """Where something was in a source file: its line, from 1, or 0; and the way there, or ""."""

    file: str
    line: int = 0
    path: str = ""


@dataclass(slots=True)
class Named:
    """A room or a theme. `key` is what the source calls it."""

    key: str
    name: Text
    id: str = ""
    record: Record | None = None


@dataclass(slots=True)
class Person:
    """Someone who takes part. `key` tells people apart within the source."""

    key: str
    name: str
    family_name: str = ""
    biography: Text = field(default_factory=dict)
    affiliations: list[dict[str, Text]] = field(default_factory=list)
    id: str = ""
    record: Record | None = None


@dataclass(slots=True)
class Session:
    """A session. `key` names it in the source and may come back at another time.

    `room`, `theme`, `speakers` and `moderators` are keys of the programme.
    """

    place: Place
    key: str
    title: Text
    start: datetime | None = None
    end: datetime | None = None
    room: str | None = None
    theme: str | None = None
    format: Text = field(default_factory=dict)
    languages: list[str] = field(default_factory=list)
    state: str = "confirmed"
    notice: Text = field(default_factory=dict)
    context: Text = field(default_factory=dict)
    speakers: list[str] = field(default_factory=list)
    moderators: list[str] = field(default_factory=list)
    id: str = ""
    record: Record | None = None


@dataclass(slots=True)
class Programme:
    """A whole programme. `own` holds what only our own exports carry: "event", "places"…"""

    format: str
    name: Text = field(default_factory=dict)
    languages: list[str] = field(default_factory=list)
    zone: str | None = None
    first: date | None = None
    last: date | None = None
    rooms: dict[str, Named] = field(default_factory=dict)
    themes: dict[str, Named] = field(default_factory=dict)
    people: dict[str, Person] = field(default_factory=dict)
    sessions: list[Session] = field(default_factory=list)
    own: dict[str, Any] = field(default_factory=dict)
