"""What a release holds, as frozen records.

Field names are those of the content files. A `Text` maps a language code to a string; a `Rich`
maps it to blocks. An absent optional text is an empty mapping, an absent list an empty tuple.
Keys of a release that have no field here are ignored, so a release may hold more than this reads.
"""

from collections.abc import Mapping
from datetime import datetime

from msgspec import Struct, field


class Run(Struct, frozen=True):
    """Some characters of one style: "" (plain), "em" or "strong"."""

    text: str
    style: str = ""


class Block(Struct, frozen=True):
    """A "paragraph", or one entry of a bulleted ("item") or numbered ("number") list."""

    kind: str
    runs: tuple[Run, ...]


Text = Mapping[str, str]
Rich = Mapping[str, tuple[Block, ...]]


class Theme(Struct, frozen=True):
    """A theme that sessions can be filed under."""

    id: str
    name: Text


class Event(Struct, frozen=True):
    """The forum itself. `languages` starts with the default one; dates are ISO, first and last."""

    name: Text
    languages: tuple[str, ...]
    time_zone: str | None = None
    start: str | None = None
    end: str | None = None
    themes: tuple[Theme, ...] = ()


class Room(Struct, frozen=True):
    """A room of the venue."""

    id: str
    name: Text
    floor: Text = field(default_factory=dict)


class Place(Struct, frozen=True):
    """A territory on the map; degrees, north and east positive."""

    id: str
    name: Text
    latitude: float
    longitude: float


class Affiliation(Struct, frozen=True):
    """A role in an organisation; `short` is the form for lists."""

    role: Text = field(default_factory=dict)
    organisation: Text = field(default_factory=dict)
    short: Text = field(default_factory=dict)


# Sides of a portrait in pixels, at most: a disc in a list, and the head of a page, on a screen of
# twice 1080 pixels.
PORTRAITS = {"small": 192, "large": 640}


class Photo(Struct, frozen=True):
    """A portrait: its name in the release, and what one sees on it."""

    id: str
    alt: Text = field(default_factory=dict)


class SpeakerCard(Struct, frozen=True):
    """What lists show of a person."""

    id: str
    name: str
    family_name: str
    affiliations: tuple[Affiliation, ...] = ()
    photo: Photo | None = None


class Speaker(SpeakerCard, frozen=True):
    """A person, whole."""

    biography: Rich = field(default_factory=dict)


class Presentation(Struct, frozen=True):
    """One talk within a session."""

    id: str
    title: Text
    abstract: Rich = field(default_factory=dict)
    speakers: tuple[str, ...] = ()
    partnerships: tuple[str, ...] = ()


class MovedFrom(Struct, frozen=True, omit_defaults=True):
    """What a moved session had before: an aware start, a room; None is what did not change.

    `room_name` is the room's name then, where a publication noted the move: it may be gone since.
    """

    start: datetime | None = None
    room: str | None = None
    room_name: Text = field(default_factory=dict)


class SessionFacts(Struct, frozen=True):
    """What is known of a session wherever it is shown.

    `start` and `end` are aware, in the event's zone. `day` is the ISO date of the conference day,
    which lasts until 05:00.
    """

    id: str
    title: Text
    format: Text = field(default_factory=dict)
    languages: tuple[str, ...] = ()
    interpretation: tuple[str, ...] = ()
    theme: str | None = None
    start: datetime | None = None
    end: datetime | None = None
    day: str | None = None
    room: str | None = None
    state: str = "confirmed"
    moved_from: MovedFrom | None = None
    notice: Text = field(default_factory=dict)
    moderators: tuple[str, ...] = ()


class SessionCard(SessionFacts, frozen=True):
    """What lists show of a session; `people` are the ids of its speakers, without moderators."""

    people: tuple[str, ...] = ()


class Session(SessionFacts, frozen=True):
    """A session, whole. `speakers` are those who speak outside any presentation."""

    context: Rich = field(default_factory=dict)
    objectives: tuple[Text, ...] = ()
    main_questions: tuple[Text, ...] = ()
    speakers: tuple[str, ...] = ()
    presentations: tuple[Presentation, ...] = ()


class Partner(Struct, frozen=True):
    """One of the parties of a partnership."""

    name: Text
    detail: Text = field(default_factory=dict)
    place: str | None = None


class Figure(Struct, frozen=True):
    """A number and what it counts; the number is a text as people write it."""

    value: str
    label: Text


class FigureGroup(Struct, frozen=True):
    """Figures that count the same kind of thing."""

    values: tuple[Figure, ...]
    title: Text = field(default_factory=dict)


class NamedList(Struct, frozen=True):
    """A list with a title: axes, pillars."""

    title: Text
    items: tuple[Text, ...]


class Milestone(Struct, frozen=True):
    """When something happened, in words, and what."""

    when: Text
    what: Text


class PartnershipCard(Struct, frozen=True):
    """What lists and the map show of a partnership."""

    id: str
    name: Text
    seal: str
    link: str
    short_name: Text = field(default_factory=dict)
    kind: Text = field(default_factory=dict)
    headline: Text = field(default_factory=dict)
    partners: tuple[Partner, ...] = ()
    places: tuple[str, ...] = ()


class Partnership(PartnershipCard, frozen=True, kw_only=True):
    """A partnership, whole."""

    summary: Rich
    lists: tuple[NamedList, ...] = ()
    governance: Rich = field(default_factory=dict)
    figures: tuple[FigureGroup, ...] = ()
    milestones: tuple[Milestone, ...] = ()


class SpeakerTalk(Struct, frozen=True):
    """A person's part in a session; `presentation` is None outside any; role: "moderator" or
    "speaker".
    """

    session: str
    presentation: str | None
    role: str


class PartnershipTalk(Struct, frozen=True):
    """A presentation that speaks of a partnership."""

    session: str
    presentation: str
