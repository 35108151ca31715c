"""The content format: what each kind of record may hold. The JSON Schema comes from here.

A field added here is checked, published and searchable; to be shown it also needs its place in
`kiosk/programme/records.py`, in a row and in a page.
"""

from typing import Annotated, Any, Literal, TypeVar

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, StringConstraints, ValidationInfo
from pydantic_core import PydanticCustomError

from kiosk.content.model.fields import Converted
from kiosk.content.model.spoken import known_language
from kiosk.content.model.texts import LANGUAGE, Name, Plain, Rich, Text, Title
from kiosk.content.model.times import LocalDate, LocalTime
from kiosk.content.pictures.squares import MIDDLE

ID = r"^[a-z0-9][a-z0-9-]*$"
Id = Annotated[str, StringConstraints(pattern=ID, max_length=80)]
# Of those that every machine can keep; no folder, no hidden file.
FILE = r"^[A-Za-z0-9][A-Za-z0-9 _-]*(\.[A-Za-z0-9_-]+)+$"
FileName = Annotated[str, StringConstraints(pattern=FILE, max_length=120)]
LanguageCode = Annotated[
    str, StringConstraints(pattern=LANGUAGE, max_length=20), AfterValidator(known_language)
]

# A page lists what a record holds: more than this is a mistake, or mischief.
MOST_ENTRIES = 200
T = TypeVar("T")
Few = Annotated[list[T], Field(max_length=MOST_ENTRIES)]


class Record(BaseModel):
    """What all records share: no key that the format does not know."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Theme(Record):
    """A theme that sessions can be filed under."""

    id: Id
    name: Title


class Event(Record):
    """event.yaml: the forum itself."""

    schema_version: Literal["1"] = Field(alias="schema", description="Version of the format: 1.")
    name: Title = Field(description="Name of the forum.")
    languages: Few[LanguageCode] = Field(
        min_length=1, description="Languages of the texts; the first is that of plain strings."
    )
    time_zone: str | None = Field(None, description="IANA name of the zone: Indian/Mayotte.")
    start: LocalDate | None = Field(None, description="First day, 2026-10-05.")
    end: LocalDate | None = Field(None, description="Last day, 2026-10-07.")
    themes: Few[Theme] = []


class Room(Record):
    """A room of the venue."""

    id: Id
    name: Name
    floor: Title | None = None


class Venue(Record):
    """venue.yaml: where the forum takes place."""

    rooms: list[Room] = []


class Place(Record):
    """A territory on the map."""

    id: Id
    name: Name
    latitude: float = Field(
        ge=-90, le=90, allow_inf_nan=False, description="Degrees, north positive."
    )
    longitude: float = Field(
        ge=-180, le=180, allow_inf_nan=False, description="Degrees, east positive."
    )


class Places(Record):
    """places.yaml: the territories."""

    places: list[Place] = []


class Affiliation(Record):
    """A role in an organisation."""

    role: Title | None = None
    organisation: Name | None = None
    short: Title | None = Field(None, description="Short form for lists: CRESS Mayotte.")


def _focus(value: Any, _info: ValidationInfo) -> tuple[float, float]:
    """Return a point in parts of width and height."""
    try:
        across, down = map(float, value)
    except (TypeError, ValueError):
        across = down = -1
    if not (0 <= across <= 1 and 0 <= down <= 1):
        raise PydanticCustomError("bad-focus", "", {"value": str(value)[:40]})
    return across, down


class Photo(Record):
    """A portrait, a file of the folder `images`."""

    file: FileName = Field(description="Name of a PNG, JPEG or WebP file in the folder images.")
    alt: Title | None = Field(None, description="What one sees, for those who do not see it.")
    focus: Annotated[tuple[float, float], Converted(_focus, list[float])] = Field(
        MIDDLE, description="Where the face is: [0.5, 0.3] is the middle, a third down."
    )


class Speaker(Record):
    """A person."""

    id: Id
    name: Plain = Field(description="Name as it is read: Ben Amar Zeghadi.")
    family_name: Plain | None = Field(
        None, description="Part of the name that sorts it; the last word unless given."
    )
    affiliations: Few[Affiliation] = []
    biography: Rich | None = None
    photo: Photo | None = None


class Presentation(Record):
    """One talk within a session."""

    id: Id
    title: Title
    abstract: Rich | None = None
    speakers: Few[Id] = []
    partnerships: Few[Id] = []


class MovedFrom(Record):
    """When and where a moved session would have been; what did not change is left out."""

    start: LocalTime | None = Field(None, description="Local date and time, 2026-10-05 14:00.")
    room: Id | None = None


class Session(Record):
    """A session of the programme."""

    id: Id
    title: Title
    format: Title | None = Field(None, description="Kind of session: Atelier.")
    languages: Few[LanguageCode] = Field([], description="Languages spoken; left out if unknown.")
    interpretation: Few[LanguageCode] = Field([], description="Languages interpreted into.")
    theme: Id | None = None
    start: LocalTime | None = Field(None, description="Local date and time, 2026-10-05 14:00.")
    end: LocalTime | None = Field(None, description="Local date and time, 2026-10-05 15:30.")
    room: Id | None = None
    state: Literal["confirmed", "moved", "cancelled"] = "confirmed"
    moved_from: MovedFrom | None = Field(
        None, description="Time and room before a move: visitors read old and new side by side."
    )
    notice: Text | None = Field(None, description="A line for visitors: what else they must know.")
    context: Rich | None = None
    objectives: Few[Text] = []
    main_questions: Few[Text] = []
    moderators: Few[Id] = []
    speakers: Few[Id] = Field([], description="Who speaks outside any presentation.")
    presentations: Few[Presentation] = []


class Partner(Record):
    """One of the parties of a partnership."""

    name: Name
    detail: Title | None = None
    place: Id | None = None


class NamedList(Record):
    """A list with a title: axes, pillars."""

    title: Title
    items: Few[Text] = Field(min_length=1)


class Figure(Record):
    """A number, as people write it, and what it counts."""

    value: Plain
    label: Title


class FigureGroup(Record):
    """Figures that count the same kind of thing."""

    title: Title | None = None
    values: Few[Figure] = Field(min_length=1)


class Milestone(Record):
    """When something happened, in words, and what."""

    when: Name
    what: Text


class Partnership(Record):
    """A partnership between organisations or territories."""

    id: Id
    name: Title
    short_name: Title | None = Field(None, description="Name on cards.")
    kind: Title | None = Field(None, description="Words of the badge.")
    seal: Literal["ring", "star", "mesh", "pent", "quad", "tri", "duo"] | None = Field(
        None, description="Drawing; chosen by the number of partners unless given."
    )
    headline: Title | None = Field(None, description="One line on cards: 3 territoires.")
    summary: Rich
    partners: Few[Partner] = []
    places: Few[Id] = Field([], description="Territories concerned, in drawing order.")
    link: Literal["ring", "hub"] | None = Field(
        None, description="How the map joins the places: closed ring, or each to the first."
    )
    lists: Few[NamedList] = []
    governance: Rich | None = None
    figures: Few[FigureGroup] = []
    milestones: Few[Milestone] = []
