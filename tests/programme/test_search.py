"""What a visitor types finds what they mean, with slips, without accents, in any language."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.content.release.compile import compile_folder
from kiosk.programme.nearest import nearest, popular
from kiosk.programme.reader import Release
from kiosk.programme.rows.search import ResultRow, ResultRows, section_rows
from kiosk.programme.search import LIMIT, query_words, search
from kiosk.programme.texts import Texts
from tests.fixtures.sessions import compile_sessions, session, write_sessions

FIXTURE = Path(__file__).parent.parent / "fixtures" / "search"

Folder = tuple[Path, str]


@pytest.fixture(scope="module")
def example(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Release]:
    file = tmp_path_factory.mktemp("search") / "example.release"
    compile_folder(FIXTURE, file)
    with Release.open(file) as release:
        yield release


def rows(release: Release, typed: str, language: str = "fr") -> list[ResultRow]:
    texts = Texts(language, release.event.languages)
    return list(ResultRows(release, search(release, typed, language), texts))


def routes(release: Release, typed: str, language: str = "fr") -> list[str]:
    return [row.route for row in rows(release, typed, language)]


def shown(row: ResultRow) -> str:
    """The sentence of a result, its matches in brackets."""
    return "".join(
        piece.before
        + (f"[{piece.match}]" if piece.match else "")
        + piece.after
        + (" " if piece.space else "")
        for piece in row.excerpt
    )


EXAMPLE_QUERIES = [
    # accents and case
    ("perou", "place/perou"),
    ("PÉROU", "place/perou"),
    ("peche", "session/peche"),
    ("pêche", "session/peche"),
    ("elodie", "speaker/martin"),
    ("garcia nunez", "speaker/garcia"),
    # ligatures and sharp s
    ("oeuvre", "partnership/oeuvre-commune"),
    ("œuvre", "partnership/oeuvre-commune"),
    ("coeur", "speaker/martin"),
    ("aequo", "speaker/strauss"),
    ("strauss", "speaker/strauss"),
    # elision, apostrophes and hyphens
    ("l'œuvre", "partnership/oeuvre-commune"),
    ("l’oeuvre", "partnership/oeuvre-commune"),
    ("d’argent", "session/monnaies"),
    ("o'brien", "speaker/obrien"),
    ("port vila", "place/port-vila"),
    ("garcía-n", "speaker/garcia"),
    # beginnings, from the second letter
    ("sem", "partnership/semences"),
    ("ai", "speaker/lebrun"),
    ("équit", "session/monnaies"),
    # words in any order
    ("locales monnaies", "session/monnaies"),
    ("martin élodie", "speaker/martin"),
    ("paysannes rés", "partnership/semences"),
    # a title or name that says it before one that only begins so
    ("martin", "speaker/martin"),
    ("port", "place/port-vila"),
    # a talk before who gives it
    ("chiemgauer", "session/monnaies#chiemgauer"),
    ("eusko basque", "session/monnaies#eusko"),
    # room, theme, question, governance, notice, partner
    ("oléron", "session/peche"),
    ("salle b", "session/monnaies"),
    ("communs numériques", "session/recyclerie"),
    ("possède la mer", "session/peche"),
    ("unanimité", "partnership/semences"),
    ("chaussures", "session/recyclerie"),
    ("lima", "partnership/oeuvre-commune"),
    # a singular finds its plural
    ("monnaie locale", "session/monnaies"),
    # another language than the one shown
    ("germany", "place/allemagne"),
    ("cannery", "session/portraits#gens-de-mer"),
    ("fair trade", "session/monnaies"),
]
REAL_QUERIES = [
    ("ocean", "partnership/cluster-ocean-indien"),
    ("zeghadi", "speaker/ben-amar-zeghadi"),
    ("mayotte", "place/mayotte"),
    ("greenland", "place/groenland"),
    ("tohu", "partnership/montreal-tohu"),
    ("quadripartite", "partnership/convention-quadripartite"),
    ("iesmed", "partnership/iesmed"),
    ("hub de l'ess", "session/partenariats-innovants#hub-de-l-ess"),
    ("co-construction", "session/partenariats-innovants"),
    ("oeuvre", "partnership/convention-quadripartite"),
]
SLIPS = [
    # letters swapped, left out, doubled, wrong; also before the word is whole
    ("semencse", "partnership/semences"),
    ("chemgauer", "session/monnaies#chiemgauer"),
    ("martinn", "speaker/martin"),
    ("peroy", "place/perou"),
    ("chiemq", "session/monnaies#chiemgauer"),
    ("recyclerei visite", "session/recyclerie"),
]


@pytest.mark.parametrize(("typed", "route"), EXAMPLE_QUERIES, ids=lambda value: value)
def test_first_hit(example: Release, typed: str, route: str) -> None:
    assert routes(example, typed)[:1] == [route]


@pytest.mark.parametrize(("typed", "route"), REAL_QUERIES, ids=lambda value: value)
def test_first_hit_in_the_real_content(real: Release, typed: str, route: str) -> None:
    assert routes(real, typed)[:1] == [route]


@pytest.mark.parametrize(("typed", "route"), SLIPS, ids=lambda value: value)
def test_a_slip_is_mended_by_the_first_offer(example: Release, typed: str, route: str) -> None:
    assert routes(example, typed) == []
    offers = nearest(example, typed, "fr")
    assert routes(example, offers[0])[:1] == [route]


def test_offers_are_spelt_as_in_the_content(example: Release) -> None:
    assert nearest(example, "equitabel", "fr") == ["équitable"]


def test_words_that_never_meet_are_offered_one_by_one(example: Release) -> None:
    assert routes(example, "chiemgauer sardines") == []
    assert nearest(example, "chiemgauer sardines", "fr") == ["chiemgauer", "sardines"]


def test_there_is_always_something_to_try(example: Release) -> None:
    assert nearest(example, "xqzwk", "fr") == []
    offers = popular(example, Texts("fr", example.event.languages))
    assert "Martinique" in offers
    assert all(routes(example, offer) for offer in offers)


@pytest.mark.parametrize("typed", ["", "p", " p ", "l'", "’", "-", '"', "*"])
def test_nothing_is_looked_for_before_the_second_letter(example: Release, typed: str) -> None:
    assert query_words(typed) == ()
    assert search(example, typed, "fr").hits == ()


@pytest.fixture(scope="module")
def abroad(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Release]:
    """People whose names have letters that are no letter with an accent, or marks that are none."""
    names = ("Lê Đặng", "Jón Þórðarson", "Ġorġ Ħaber", "Aylin K\u0131r\u0131k", "Issa Ɓarɗo",
             "Esi Ɔkai", "Omar ʿAbd", "Sione Vava\u02bbu", "Zoé Zola")  # fmt: skip
    folder = tmp_path_factory.mktemp("abroad") / "new"
    write_sessions(folder, [session("one")])
    (folder / "speakers").mkdir()
    people = "".join(f"- {{id: p{n}, name: {name}}}\n" for n, name in enumerate(names))
    (folder / "speakers" / "all.yaml").write_text(people, encoding="utf-8")
    compile_folder(folder, folder / "abroad.release")
    with Release.open(folder / "abroad.release") as release:
        yield release


@pytest.mark.parametrize(
    ("typed", "marked"),
    [
        ("dang", "Đặng"),
        ("đặng", "Đặng"),
        ("Ðang", "Đặng"),
        ("thordarson", "Þórðarson"),
        ("thor", "Þórðarson"),
        ("haber", "Ħaber"),
        ("KIRIK", "K\u0131r\u0131k"),
        ("bardo", "Ɓarɗo"),
        ("okai", "Ɔkai"),
        ("abd", "Abd"),
        ("vava'u", "Vava\u02bbu"),
        ("vava", "Vava"),
    ],
)
def test_letters_of_other_languages_are_found_by_those_of_the_keyboard(
    abroad: Release, typed: str, marked: str
) -> None:
    (row,) = rows(abroad, typed)
    assert "".join(piece.match for piece in row.title).lower() == marked.lower()


def test_letters_of_other_languages_stand_among_those_of_the_keyboard(abroad: Release) -> None:
    assert [card.family_name for card in abroad.speakers()] == [
        "ʿAbd", "Ɓarɗo", "Đặng", "Ħaber", "K\u0131r\u0131k", "Ɔkai", "Þórðarson", "Vava\u02bbu",
        "Zola",
    ]  # fmt: skip
    assert "".join(letter for _, letter in abroad.speaker_rows()) == "ABDHKOTVZ"


@pytest.fixture(scope="module")
def letters(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Release]:
    """Sessions whose titles have lone letters, and one of words that begin with them."""
    titles = ["La R&D pour tous", "L’E.S.S. à Mayotte", "Q & A", "Bâtiment B2 ou B 2", "Rien d’où"]
    sessions = [session(f"s{n}") | {"title": title} for n, title in enumerate(titles)]
    folder = tmp_path_factory.mktemp("letters") / "new"
    with Release.open(compile_sessions(folder, sessions)) as release:
        yield release


@pytest.mark.parametrize(
    ("typed", "found", "marked"),
    [
        ("R&D", ["session/s0"], "R&D"),
        ("r d", ["session/s0"], "R&D"),
        ("E.S.S.", ["session/s1"], "E.S.S"),
        ("ess", [], ""),
        ("Q & A", ["session/s2"], "QA"),
        ("b 2", ["session/s3"], "B\u00a02"),
        # Letters that are nowhere alone find no words that begin with them.
        ("R T", [], ""),
        ("m t e", [], ""),
        # Beside a word they say nothing.
        ("d mayotte", ["session/s1"], "Mayotte"),
    ],
)
def test_lone_letters_are_looked_for_where_there_is_nothing_else(
    letters: Release, typed: str, found: list[str], marked: str
) -> None:
    results = rows(letters, typed)
    assert [row.route for row in results] == found
    assert "".join(piece.match for row in results for piece in row.title) == marked


def test_nothing_is_near_to_lone_letters(letters: Release) -> None:
    assert nearest(letters, "m&t", "fr") == []
    assert nearest(letters, "mayote m", "fr") == ["Mayotte"]


@pytest.mark.parametrize(
    "typed", ['"pe', "pe*", "title:pe", "pe OR", "NEAR(pe", "pe) AND (", "{pe"]
)
def test_signs_of_the_index_are_only_signs(example: Release, typed: str) -> None:
    assert search(example, typed, "fr").words[-1].isalpha()


def test_one_hit_a_record_although_both_languages_match(example: Release) -> None:
    found = routes(example, "martinique")
    assert len(found) == len(set(found))


def test_the_visitors_language_comes_first(example: Release) -> None:
    assert shown(rows(example, "lycée")[0]).startswith("Une monnaie née dans un [lycée]")
    assert shown(rows(example, "school")[0]) == "A currency born in a high [school]."


def test_the_match_is_shown_in_its_sentence_with_its_accents(example: Release) -> None:
    assert shown(rows(example, "coeur")[0]) == "Son [cœur] bat pour la pêche artisanale."


def test_a_long_sentence_is_cut_between_words(example: Release) -> None:
    (row,) = rows(example, "sardines")
    assert shown(row).startswith("… ")
    assert "[sardines]," in shown(row)
    assert shown(row).endswith("…")
    assert len(shown(row)) < 120


def test_where_the_match_is(example: Release) -> None:
    assert rows(example, "recyclerie fondé")[0].kind == "Intervenant, biographie"
    assert rows(example, "eusko")[0].kind.endswith("2 sur 2")


@pytest.mark.parametrize(
    ("state", "found"), [("cancelled", "Cancelled · Ana Ito"), ("confirmed", "Ana Ito")]
)
def test_a_presentation_says_that_its_session_is_cancelled(
    tmp_path: Path, state: str, found: str
) -> None:
    talk = {"id": "talk", "title": "Cowries", "speakers": ["ana"]}
    write_sessions(tmp_path / "content", [session("one", state=state, presentations=[talk])])
    (tmp_path / "content" / "speakers").mkdir()
    people = "[{id: ana, name: Ana Ito}]"
    (tmp_path / "content" / "speakers" / "all.yaml").write_text(people, encoding="utf-8")
    compile_folder(tmp_path / "content", tmp_path / "talk.release")
    with Release.open(tmp_path / "talk.release") as release:
        for typed in ("cowries", "cowries ana"):
            row = next(one for one in rows(release, typed, "en") if one.section == "session")
            assert row.route == "session/one#talk"
            assert row.name.endswith(f"Cowries, {found}".replace(" ·", "\u00a0·"))


def test_a_presentation_stands_for_its_session(example: Release) -> None:
    assert routes(example, "strauß") == ["speaker/strauss", "session/monnaies#chiemgauer"]


def test_sections_count_what_they_have(example: Release) -> None:
    texts = Texts("en", example.event.languages)
    found = search(example, "martin", "en")
    assert [(one.within, one.count) for one in section_rows(found, "", texts)] == [
        ("", "7"),
        ("partnership", "1"),
        ("speaker", "2"),
        ("session", "3"),
        ("place", "1"),
    ]
    within = search(example, "martin", "en", "place")
    assert [hit.ref for hit in within.hits] == ["martinique"]
    assert within.counts == found.counts


def test_more_hits_than_anybody_reads(tmp_path: Path) -> None:
    folder = tmp_path / "content"
    (folder / "sessions").mkdir(parents=True)
    (folder / "speakers").mkdir()
    (folder / "event.yaml").write_text("schema: 1\nname: Exemple\nlanguages: [fr, en]\n", "utf-8")
    (folder / "sessions" / "many.yaml").write_text(
        "".join(f"- {{id: s{n}, title: Exemple {n}, languages: [fr]}}\n" for n in range(LIMIT + 1)),
        "utf-8",
    )
    (folder / "speakers" / "one.yaml").write_text("- {id: x, name: Paul Exemple}\n", "utf-8")
    compile_folder(folder, tmp_path / "many.release")
    with Release.open(tmp_path / "many.release") as release:
        found = search(release, "exemple", "fr")
        assert (len(found.hits), found.complete) == (LIMIT, False)
        chips = section_rows(found, "", Texts("fr", ("fr", "en")))
        assert [(one.within, one.count) for one in chips] == [
            ("", f"{LIMIT}+"),
            ("speaker", ""),
            ("session", ""),
        ]
        # The one person is behind more sessions than are counted, and found all the same.
        assert [hit.ref for hit in search(release, "exemple", "fr", "speaker").hits] == ["x"]
