"""People in the list and on their own page, from the forum's content and from trouble."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.content.release.compile import compile_folder
from kiosk.programme.reader import Release
from kiosk.programme.rows.people import SpeakersPageRow, initials, speakers_page
from kiosk.programme.rows.speaker import SpeakerPageRow, speaker_page
from kiosk.programme.texts import NBSP, Texts
from tests.fixtures.forum import compile_forum
from tests.fixtures.ugly import write_empty

FRENCH = Texts("fr", ("fr", "en"))
ENGLISH = Texts("en", ("fr", "en"))


@pytest.fixture(scope="module")
def forum(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Release]:
    """The example forum."""
    with Release.open(compile_forum(tmp_path_factory.mktemp("forum"))) as release:
        yield release


def page(release: Release, id: str, texts: Texts = FRENCH) -> SpeakerPageRow:
    person = release.speaker(id)
    assert person
    return speaker_page(release, person, texts, None)


def plain(text: str) -> str:
    """Return a text without the bindings that keep its words together."""
    return text.replace(NBSP, " ")


def letters(row: SpeakersPageRow) -> dict[str, range]:
    return {one.letter: range(one.position, one.end) for one in row.letters if one.position >= 0}


def test_people_stand_in_the_order_of_their_family_names(real: Release) -> None:
    row = speakers_page(real, FRENCH)
    assert [(one.letter, one.name, one.initials, one.moderator) for one in row.people] == [
        ("C", "Maud Caruhel", "MC", False),
        ("E", "Rodérick Egal", "RE", False),
        ("L", "Johanne Lavoie", "JL", False),
        ("O", "Kevin Ossah", "KO", True),
        ("Z", "Ben Amar Zeghadi", "BZ", False),
    ]
    assert row.people[4].role == "CRESS Mayotte, ESS France Outre-mer"
    assert row.notices == ()


def test_accents_and_lone_names_find_their_letter_shown_once(forum: Release) -> None:
    row = speakers_page(forum, FRENCH)
    listed = [(one.letter, one.name) for one in row.people]
    # Écuyer before Edet: accents do not count; what is no letter comes first.
    assert listed[:4] == [
        ("#", "8bis Collectif"),
        ("A", "Aïcha"),
        ("D", "Zola de la Cruz"),
        ("E", "Élise Écuyer"),
    ]
    assert listed[4] == ("", "Émile Edet")
    found = letters(row)
    assert [row.people[i].name for i in found["E"]] == ["Élise Écuyer", "Émile Edet"]
    assert {i for group in found.values() for i in group} == set(range(len(row.people)))
    # The Latin alphabet is always whole; other beginnings follow it.
    assert "".join(one.letter for one in row.letters) == "ABCDEFGHIJKLMNOPQRSTUVWXYZ#ح"
    assert row.longest.endswith("Wolfeschlegelsteinhausenbergerdorff")


@pytest.mark.parametrize(
    ("name", "family_name", "expected"),
    [
        ("Ben Amar Zeghadi", "Zeghadi", "BZ"),
        ("Aïcha", "Aïcha", "A"),
        ("Zola de la Cruz", "de la Cruz", "ZD"),
        ("Élise Écuyer", "Écuyer", "ÉÉ"),
    ],
)
def test_initials_are_of_first_and_family_name(name: str, family_name: str, expected: str) -> None:
    assert initials(name, family_name) == expected


def test_a_forum_without_people_says_so_and_leads_on(tmp_path: Path) -> None:
    write_empty(tmp_path / "content")
    compile_folder(tmp_path / "content", tmp_path / "empty.release")
    with Release.open(tmp_path / "empty.release") as release:
        row = speakers_page(release, ENGLISH)
    assert len(row.people) == 0
    assert [one.title for one in row.notices] == ["The speakers are not known yet"]


def test_the_affiliation_with_a_role_comes_first(real: Release) -> None:
    row = page(real, "ben-amar-zeghadi")
    assert plain(row.lead) == "Délégué national, ESS France Outre-mer"
    assert [plain(one) for one in row.affiliations] == [
        "Chambre régionale de l’économie sociale et solidaire (CRESS) Mayotte"
    ]


def test_a_person_leads_to_what_they_present_and_what_it_is_about(real: Release) -> None:
    row = page(real, "ben-amar-zeghadi")
    assert [(one.route, plain(one.title), plain(one.detail)) for one in row.presents] == [
        (
            "session/partenariats-innovants#hub-de-l-ess",
            "Hub de l’ESS : impact local pour une initiative mondiale",
            "Atelier · en français · Horaire et salle à confirmer",
        )
    ]
    assert row.moderates == ()
    assert [one.route for one in row.partnerships] == [
        "partnership/cluster-mayotte-aruba-groenland",
        "partnership/cluster-ocean-indien",
        "partnership/eser",
    ]
    assert plain(page(real, "ben-amar-zeghadi", ENGLISH).presents[0].detail) == (
        "Workshop · in French · Time and room to be confirmed"
    )


def test_a_moderator_leads_to_the_session(real: Release) -> None:
    row = page(real, "kevin-ossah")
    assert row.presents == ()
    assert [one.route for one in row.moderates] == ["session/partenariats-innovants"]
    assert row.biography == ()


def test_all_parts_in_one_session_are_told(forum: Release) -> None:
    row = page(forum, "aicha")
    assert {one.route for one in row.presents} == {
        "session/arabe",
        "session/sans-heure#un",
        "session/sans-heure#deux",
    }
    assert [one.route for one in row.moderates] == ["session/longue"]
    assert (row.lead, row.affiliations) == ("", ())


def test_a_biography_in_another_language_is_announced(forum: Release) -> None:
    assert page(forum, "zola").fallback == ""
    assert page(forum, "zola", ENGLISH).fallback == "Not yet in English. Shown in French."
