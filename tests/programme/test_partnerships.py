"""What the pages of partnerships and places are made of."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kiosk import paths
from kiosk.content.release.compile import compile_folder
from kiosk.programme.reader import Release
from kiosk.programme.rows.partnerships import (
    PartnershipPageRow,
    partnership_page,
    partnerships_page,
)
from kiosk.programme.rows.places import PlaceSheetRow, place_sheet
from kiosk.programme.rows.worldmap import MapGroup
from kiosk.programme.texts import Texts
from tests.fixtures.ugly import LONG_TITLE, write_empty, write_ugly

FRENCH = Texts("fr", ("fr", "en"))
ENGLISH = Texts("en", ("fr", "en"))
CORAIL, LAGON = 1, 2


@pytest.fixture(scope="module")
def opened(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[[Path], Release]]:
    releases: list[Release] = []

    def compiled(folder: Path) -> Release:
        file = tmp_path_factory.mktemp("release") / "one.release"
        compile_folder(folder, file)
        releases.append(Release.open(file))
        return releases[-1]

    yield compiled
    for release in releases:
        release.close()


@pytest.fixture(scope="module")
def forum(opened: Callable[[Path], Release]) -> Release:
    return opened(paths.resources() / "content")


def page(release: Release, id: str, texts: Texts = FRENCH) -> PartnershipPageRow:
    one = release.partnership(id)
    assert one
    return partnership_page(release, one, texts)


def sheet(release: Release, id: str) -> PlaceSheetRow:
    place = release.place(id)
    assert place
    return place_sheet(release, place, FRENCH)


def test_cards_are_short_and_in_written_order(forum: Release) -> None:
    cards = partnerships_page(forum, FRENCH).cards
    assert len(cards) == 7
    assert cards[0].route == "partnership/cluster-mayotte-aruba-groenland"
    assert (cards[0].detail, cards[0].seal) == ("3 territoires", "tri")
    assert cards[3].title == "Convention quadripartite"
    assert partnerships_page(forum, FRENCH).notices == ()


def test_every_territory_is_on_the_map_once(forum: Release) -> None:
    places = partnerships_page(forum, ENGLISH).places
    assert sorted(place.placeId for place in places) == sorted(one.id for one in forum.places())
    by_id = {place.placeId: place for place in places}
    assert by_id["groenland"].name == "Greenland"
    # Mayotte is in three partnerships and has the colour of the first, Bordeaux is in one.
    assert (by_id["mayotte"].colour, by_id["mayotte"].weight) == (CORAIL, 3)
    assert (by_id["bordeaux"].colour, by_id["bordeaux"].weight) == (LAGON, 1)


def test_only_partnerships_of_several_places_have_lines(forum: Release) -> None:
    groups = partnerships_page(forum, FRENCH).groups
    assert groups[0] == MapGroup(("mayotte", "aruba", "groenland"), ring=True, colour=CORAIL)
    assert not groups[1].ring
    assert all(len(group.places) > 1 for group in groups)


def test_page_of_a_partnership(forum: Release) -> None:
    row = page(forum, "cluster-mayotte-aruba-groenland")
    assert row.kind == "Coopération inter-régionale"
    assert (row.partners[0].name, row.partners[0].detail) == ("Mayotte", "RUP française")
    assert [[one.value for one in group.values] for group in row.figures] == [
        ["26", "88"],
        ["59", "45", "15"],
    ]
    assert [stone.when for stone in row.milestones] == ["2018", "2020", "4/11/2020", "1/07/2021"]
    assert row.fallback == ""


def test_links_lead_to_place_person_and_presentation(forum: Release) -> None:
    row = page(forum, "convention-quadripartite")
    assert {one.route for one in row.partners} == {"place/bordeaux"}
    assert [one.route for one in row.people] == ["speaker/maud-caruhel"]
    (session,) = row.sessions
    route, _, presentation = session.route.partition("#")
    assert route == "session/partenariats-innovants"
    held = forum.session("partenariats-innovants")
    assert held
    (talk,) = (one for one in held.presentations if one.id == presentation)
    assert "convention-quadripartite" in talk.partnerships
    assert row.people[0].talk == FRENCH.text(talk.title)


def test_every_link_of_the_pages_leads_somewhere(forum: Release) -> None:
    find = {"speaker": forum.speaker, "session": forum.session, "place": forum.place}
    for card in forum.partnerships():
        row = page(forum, card.id)
        links = [*row.partners, *row.people, *row.sessions]
        for route in (link.route for link in links if link.route):
            kind, _, rest = route.partition("/")
            assert find[kind](rest.partition("#")[0]), route


def test_sheet_of_a_place_names_all_that_concerns_it(forum: Release) -> None:
    row = sheet(forum, "mayotte")
    assert row.title == "Mayotte"
    assert [one.route for one in row.partnerships] == [
        "partnership/cluster-mayotte-aruba-groenland",
        "partnership/cluster-ocean-indien",
        "partnership/eser",
    ]
    assert [one.name for one in row.people] == ["Ben Amar Zeghadi"]
    assert [one.route for one in row.sessions] == ["session/partenariats-innovants"]


def test_absent_parts_are_empty(opened: Callable[[Path], Release], tmp_path: Path) -> None:
    row = page(opened(write_ugly(tmp_path)), "nu")
    absent = (row.kind, row.partners, row.places, row.groups, row.figures, row.milestones)
    assert not any((*absent, row.lists, row.governance))
    assert row.summary


def test_a_crowd_of_partners(opened: Callable[[Path], Release], tmp_path: Path) -> None:
    row = page(opened(write_ugly(tmp_path)), "enorme")
    assert row.title.split() == LONG_TITLE.split()
    assert len(row.partners) == len(row.places) == 12
    (group,) = row.groups
    assert len(group.places) == 12


def test_without_partnerships_the_page_says_so(
    opened: Callable[[Path], Release], tmp_path: Path
) -> None:
    row = partnerships_page(opened(write_empty(tmp_path)), ENGLISH)
    assert len(row.cards) == 0
    assert row.notices[0].title == "The partnerships are not known yet"
