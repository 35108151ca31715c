"""Partnerships as the screen shows them: map and cards, and each on a page of its own."""

from collections.abc import Iterable, Sequence

from msgspec import Struct

from kiosk.programme.lazy import GradualRows, gradual
from kiosk.programme.reader import Release
from kiosk.programme.records import FigureGroup, Partner, Partnership, PartnershipCard
from kiosk.programme.rows.notices import NoticeRow, ways
from kiosk.programme.rows.people import PersonRow, person_row
from kiosk.programme.rows.session import LinkRow, state_and_when
from kiosk.programme.rows.worldmap import MapGroup, MapPlace
from kiosk.programme.texts import BlockRow, Texts

# The colour of the lines in each seal, which its links and pins on the map share; the numbers
# count the section colours: safran, corail, lagon, lilas.
SEAL_COLOURS = {"ring": 0, "pent": 0, "tri": 1, "duo": 1, "mesh": 2, "quad": 2, "star": 3}


# More cards than a page shows without scrolling: what stands in view never moves.
AT_ONCE = 14
# Of people or sessions below a partnership: those that its cards take their height from.
REFERENCES = 6


class PartnershipsPageRow(Struct, frozen=True):
    """The index of partnerships: map and cards, or the notice that there are none."""

    route: str
    cards: Sequence[LinkRow]
    places: tuple[MapPlace, ...]
    groups: tuple[MapGroup, ...]
    notices: tuple[NoticeRow, ...]


class PartnerRow(Struct, frozen=True):
    """A party of a partnership; `route` leads to its place, "" when it has none."""

    route: str
    name: str
    detail: str


class FigureRow(Struct, frozen=True):
    """A number and what it counts."""

    value: str
    label: str


class FigureGroupRow(Struct, frozen=True):
    """Figures that count the same kind of thing."""

    title: str
    values: tuple[FigureRow, ...]


class MilestoneRow(Struct, frozen=True):
    """When something happened, and what."""

    when: str
    what: str


class ListRow(Struct, frozen=True):
    """Axes, pillars: a list with its title."""

    title: str
    items: tuple[str, ...]


class PartnershipPageRow(Struct, frozen=True):
    """Everything on the page of a partnership. Absent parts are empty and vanish."""

    route: str
    title: str
    titles: tuple[str, ...]
    kind: str
    seal: str
    colour: int
    fallback: str
    summary: tuple[BlockRow, ...]
    partners: tuple[PartnerRow, ...]
    places: tuple[MapPlace, ...]
    groups: tuple[MapGroup, ...]
    figures: tuple[FigureGroupRow, ...]
    milestones: tuple[MilestoneRow, ...]
    lists: tuple[ListRow, ...]
    governance: tuple[BlockRow, ...]
    people: Sequence[PersonRow]
    sessions: Sequence[LinkRow]


def partnership_link(one: PartnershipCard, texts: Texts) -> LinkRow:
    """Return the card that opens a partnership."""
    return LinkRow(
        route=f"partnership/{one.id}",
        title=texts.text(one.short_name or one.name),
        detail=texts.text(one.headline),
        seal=one.seal,
    )


def session_link(release: Release, id: str, texts: Texts, presentation: str = "") -> LinkRow | None:
    """Return the card that opens a session, at one of its presentations where one is named."""
    session = release.session(id)
    if session is None:
        return None
    anchor = f"#{presentation}" if presentation else ""
    return LinkRow(
        route=f"session/{id}{anchor}",
        title=texts.text(session.title),
        detail=state_and_when(release, session, texts),
        seal="",
    )


def partnerships_page(release: Release, texts: Texts) -> PartnershipsPageRow:
    """Return the index of all partnerships."""
    cards = release.partnerships()
    notice = NoticeRow(
        texts.gettext("The partnerships are not known yet"),
        "",
        ways(release, texts, but="partnerships"),
    )
    return PartnershipsPageRow(
        route="partnerships",
        cards=GradualRows(len(cards), lambda i: partnership_link(cards[i], texts), AT_ONCE),
        places=_map_places(release, cards, texts),
        groups=tuple(_map_group(card) for card in cards if len(card.places) > 1),
        notices=() if cards else (notice,),
    )


def partnership_page(release: Release, one: Partnership, texts: Texts) -> PartnershipPageRow:
    """Return the page of a partnership."""
    people = _people(release, one.id, texts)
    # Behind governance they stand beside each other, otherwise the sessions below the people.
    below = not one.governance and len(people) >= REFERENCES
    return PartnershipPageRow(
        route=f"partnership/{one.id}",
        title=texts.text(one.name),
        titles=texts.in_each_language(one.name),
        kind=texts.text(one.kind),
        seal=one.seal,
        colour=SEAL_COLOURS.get(one.seal, 0),
        fallback=texts.fallback(one.name, one.summary),
        summary=texts.blocks(one.summary),
        partners=tuple(_partner(release, partner, texts) for partner in one.partners),
        places=_map_places(release, (one,), texts),
        groups=(_map_group(one),) if len(one.places) > 1 else (),
        figures=tuple(_figures(group, texts) for group in one.figures),
        milestones=tuple(
            MilestoneRow(texts.text(stone.when), texts.text(stone.what)) for stone in one.milestones
        ),
        lists=tuple(
            ListRow(texts.text(entry.title), tuple(texts.text(item) for item in entry.items))
            for entry in one.lists
        ),
        governance=texts.blocks(one.governance),
        people=gradual(people, REFERENCES),
        sessions=gradual(_sessions(release, one.id, texts), 1 if below else REFERENCES),
    )


def _map_places(
    release: Release, partnerships: Iterable[PartnershipCard], texts: Texts
) -> tuple[MapPlace, ...]:
    """Return the places of partnerships, each in the colour of the first that names it."""
    colours: dict[str, int] = {}
    weights: dict[str, int] = {}
    for one in partnerships:
        for id in one.places:
            colours.setdefault(id, SEAL_COLOURS.get(one.seal, 0))
            weights[id] = weights.get(id, 0) + 1
    return tuple(
        MapPlace(
            placeId=id,
            name=texts.text(place.name),
            latitude=place.latitude,
            longitude=place.longitude,
            colour=colour,
            weight=weights[id],
        )
        for id, colour in colours.items()
        if (place := release.place(id))
    )


def _map_group(one: PartnershipCard) -> MapGroup:
    return MapGroup(one.places, one.link == "ring", SEAL_COLOURS.get(one.seal, 0))


def _partner(release: Release, partner: Partner, texts: Texts) -> PartnerRow:
    return PartnerRow(
        route=f"place/{partner.place}" if partner.place and release.place(partner.place) else "",
        name=texts.text(partner.name),
        detail=texts.text(partner.detail),
    )


def _figures(group: FigureGroup, texts: Texts) -> FigureGroupRow:
    return FigureGroupRow(
        title=texts.text(group.title),
        values=tuple(FigureRow(one.value, texts.text(one.label)) for one in group.values),
    )


def _people(release: Release, id: str, texts: Texts) -> tuple[PersonRow, ...]:
    """Return who presents a partnership, each with the title of what they present."""
    titles: dict[str, list[str]] = {}
    for talk in release.partnership_talks(id):
        session = release.session(talk.session)
        for presentation in session.presentations if session else ():
            if presentation.id == talk.presentation:
                for speaker in presentation.speakers:
                    titles.setdefault(speaker, []).append(texts.text(presentation.title))
    return tuple(
        person_row(person, texts, texts.join(talks))
        for speaker, talks in titles.items()
        if (person := release.speaker(speaker))
    )


def _sessions(release: Release, id: str, texts: Texts) -> tuple[LinkRow, ...]:
    """Return the sessions that speak of a partnership, opened where they first do."""
    first: dict[str, str] = {}
    for talk in release.partnership_talks(id):
        first.setdefault(talk.session, talk.presentation)
    links = (session_link(release, session, texts, talk) for session, talk in first.items())
    return tuple(link for link in links if link)
