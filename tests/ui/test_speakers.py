"""The people and the programme on the screen, by touch and by key, few and very many."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtQuick import QQuickItem

from tests.fixtures.forum import compile_crowd
from tests.ui.conftest import Visitor, name

Visit = Callable[..., Visitor]
AFTERNOON = datetime(2026, 10, 5, 14, 32)


@pytest.fixture(scope="module")
def crowd(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A forum of 900 people and 1,500 sessions."""
    return compile_crowd(tmp_path_factory.mktemp("crowd"), people=900, sessions=1500)


def top(item: QQuickItem) -> float:
    return item.mapToScene(item.boundingRect().topLeft()).y()


def rows(visitor: Visitor, kind: str) -> list[QQuickItem]:
    return [one for one in visitor.items() if visitor.kind_of(one).startswith(kind)]


def test_a_person_is_found_by_list_and_left_by_what_they_present(visit: Visit) -> None:
    visitor = visit("speakers")
    visitor.tap("Ben Amar Zeghadi")
    assert visitor.route == "speaker/ben-amar-zeghadi"
    visitor.tap("Hub de l’ESS")
    assert visitor.route == "session/partenariats-innovants#hub-de-l-ess"


def test_a_missing_biography_is_said_and_leads_to_the_presentation(visit: Visit) -> None:
    visitor = visit("speaker/maud-caruhel")
    assert "La biographie n’a pas encore été transmise." in visitor.texts()
    visitor.tap("Voir sa présentation")
    assert visitor.route == "session/partenariats-innovants#convention-quadripartite"


def test_a_moderator_without_biography_leads_to_the_session(visit: Visit) -> None:
    visitor = visit("speaker/kevin-ossah", language="en")
    visitor.tap("See the session")
    assert visitor.route == "session/partenariats-innovants"


@pytest.mark.parametrize("size", [(1080, 1920), (1920, 1080), (1280, 800)], ids=str)
def test_what_a_person_presents_is_said_whole(visit: Visit, size: tuple[int, int]) -> None:
    visitor = visit("speaker/roderick-egal", size)
    (talk,) = [text for text in visitor.texts() if text.startswith("L’Economie Sociale")]
    assert talk.endswith("d’Ivoire")


def test_only_letters_that_have_people_are_controls(visit: Visit) -> None:
    visitor = visit("speakers")
    letters = [name(one) for one in visitor.controls() if len(name(one)) == 1]
    assert letters == ["C", "E", "L", "O", "Z"]


def test_a_letter_leads_to_its_first_person(visit: Visit, crowd: Path) -> None:
    visitor = visit("speakers", release=crowd)
    visitor.tap("R")
    found = [one for one in visitor.controls() if name(one).startswith("Personne Rxemple")]
    assert min(top(one) for one in found) == pytest.approx(top(visitor.view()), abs=1)


@pytest.mark.parametrize(
    ("route", "kind"), [("speakers", "SpeakerRow"), ("programme", "Programme")]
)
def test_of_a_long_list_only_what_is_near_exists(
    visit: Visit, crowd: Path, route: str, kind: str
) -> None:
    visitor = visit(route, release=crowd, now=AFTERNOON)
    for _ in range(12):
        visitor.tap("Suite de la page")
    assert 0 < len(rows(visitor, kind)) < 60


def test_the_keyboard_reaches_people_that_are_not_drawn_yet(visit: Visit, crowd: Path) -> None:
    visitor = visit("speakers", release=crowd)
    visitor.kiosk.window.requestActivate()
    rows(visitor, "SpeakerRow")[0].forceActiveFocus(Qt.FocusReason.TabFocusReason)
    for _ in range(40):
        visitor.key(Qt.Key.Key_Tab)
    visitor.pause()
    focused = visitor.kiosk.window.activeFocusItem()
    view = visitor.view()
    assert focused.property("index") == 40
    assert top(view) <= top(focused) <= top(view) + view.height() - focused.height()


@pytest.mark.parametrize("size", [(1080, 1920), (1280, 800)])
def test_a_badge_takes_no_line_of_the_role(visit: Visit, size: tuple[int, int]) -> None:
    visitor = visit("speakers", size=size, language="en")
    visitor.kiosk.state.settings.setTextSize(2)
    visitor.pause()
    moderators = [one for one in rows(visitor, "SpeakerRow") if one.property("moderator")]
    assert moderators
    for row in moderators:
        role = row.property("role")
        (shown,) = [
            one
            for one in visitor.items()
            if row.isAncestorOf(one) and one.property("words") == role and role
        ]
        assert not str(shown.property("text")).endswith("…"), role
        assert row.height() >= row.implicitHeight()


def test_a_long_name_is_whole_on_the_page(visit: Visit, forum: Path) -> None:
    visitor = visit("speaker/anne-longue", release=forum)
    long = "Marie-Antoinette Bartholomée Wolfeschlegelsteinhausenbergerdorff"
    headings = [
        one
        for one in visitor.items()
        if one.inherits("QQuickText") and one.property("text") == long
    ]
    assert headings
    for heading in headings:
        assert not heading.property("truncated")
        assert heading.property("contentWidth") <= heading.width()


def test_the_programme_opens_at_now_and_a_tap_shows_another_day(visit: Visit, forum: Path) -> None:
    visitor = visit("programme", release=forum, now=AFTERNOON)
    assert top(visitor.control("11:00–12:15")) < 340
    assert visitor.control("14:00–15:15")
    visitor.tap("Jour 1")
    assert visitor.route == "programme/2026-10-04"
    assert visitor.control("21:30–01:30")
    # The days are leaves of one page: the way back leaves them all.
    visitor.tap("Retour")
    assert visitor.route == "home"


def test_back_from_a_session_finds_the_same_place_and_day(visit: Visit, forum: Path) -> None:
    visitor = visit("programme/2026-10-05", release=forum, now=AFTERNOON)
    visitor.tap("Suite de la page")
    card = visitor.control("17:00–18:30")
    before = top(card)
    visitor.tap(card)
    assert visitor.route == "session/longue"
    visitor.tap("Retour")
    assert visitor.route == "programme/2026-10-05"
    assert top(visitor.control("17:00–18:30")) == pytest.approx(before, abs=2)


def test_an_empty_day_leads_to_what_is_to_be_confirmed(visit: Visit, forum: Path) -> None:
    visitor = visit("programme/2026-10-06", release=forum, now=AFTERNOON)
    assert "Le jour 3 n’a pas encore d’horaire" in visitor.texts()
    visitor.tap("Voir «")
    assert visitor.route == "programme/pending"
    assert visitor.control("Exemple")


def test_another_language_keeps_the_place_in_the_programme(visit: Visit, forum: Path) -> None:
    visitor = visit("programme/2026-10-05", release=forum, now=AFTERNOON)
    visitor.tap("Suite de la page")
    place = visitor.view().property("contentY")
    visitor.tap(next(one for one in visitor.controls() if name(one) == "Langue"))
    assert visitor.view().property("contentY") == pytest.approx(place, abs=1)
    assert "Day 2" in visitor.texts()
