"""The programme of a large forum on the screen: days, filters, lists, by touch and by key."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtTest import QTest

from tests.fixtures.forum import compile_hours
from tests.fixtures.generate import PEAK
from tests.fixtures.sessions import compile_sessions, session
from tests.ui.conftest import Visitor, name
from tests.ui.programme import AFTERNOON, WIDE, box, cards, of

Visit = Callable[..., Visitor]


def test_filters_are_chosen_in_a_sheet_that_counts(visit: Visit, forum: Path) -> None:
    visitor = visit("programme/2026-10-05", release=forum, now=AFTERNOON, language="en")
    visitor.tap("Rooms: all")
    assert "Show 11 sessions" in visitor.texts()
    visitor.tap("Example room B")
    assert "Show 3 sessions" in visitor.texts()
    visitor.tap("Show 3 sessions")
    visitor.until(lambda: len(cards(visitor)) == 3)
    assert visitor.control("Rooms: Example room B")
    assert all("Example room B" in card for card in cards(visitor))


def test_filters_are_kept_on_the_way_back_and_gone_with_the_visit(
    visit: Visit, forum: Path
) -> None:
    visitor = visit("programme/2026-10-05", release=forum, now=AFTERNOON, language="en")
    visitor.kiosk.state.programme.toggle("language", "en")
    visitor.pause()
    visitor.tap(of(visitor, "SessionCard")[0])
    assert visitor.route.startswith("session/")
    visitor.tap("Back")
    assert visitor.control("Languages: English")
    visitor.kiosk.state.endVisit()
    visitor.pause()
    visitor.kiosk.state.open("programme")
    visitor.pause()
    assert visitor.control("Langues\u00a0: toutes")


def test_nothing_left_is_no_dead_end(visit: Visit, forum: Path) -> None:
    visitor = visit("programme/2026-10-05", release=forum, now=AFTERNOON, language="en")
    visitor.kiosk.state.programme.toggle("language", "ar")
    visitor.kiosk.state.programme.toggle("room", "salle-a")
    visitor.pause()
    assert "No session matches these filters" in visitor.texts()
    visitor.tap("Clear filters")
    assert len(cards(visitor)) > 3


def test_a_filter_without_choice_is_reached_and_says_so(visit: Visit, forum: Path) -> None:
    visitor = visit("programme/2026-10-05", release=forum, now=AFTERNOON, language="en")
    visitor.tap("Themes: all")
    assert visitor.control("Rooms: all").isEnabled()
    assert not of(visitor, "FilterSheet")


def test_of_very_many_sessions_only_those_in_view_are_made(visit: Visit, congress: Path) -> None:
    visitor = visit("programme", release=congress, now=PEAK)
    assert len(of(visitor, "SessionCard")) < 12
    assert visitor.view().property("count") > 150
    wide = visit("programme", release=congress, now=PEAK, size=WIDE)
    assert wide.view().property("count") >= 60
    assert len(of(wide, "GridRoom")) < 8


def test_opening_at_the_present_shows_it_at_once(visit: Visit, congress: Path) -> None:
    visitor = visit("home", release=congress, now=PEAK)
    frames: list[list[str]] = []
    visitor.kiosk.window.frameSwapped.connect(
        lambda: frames.append(
            [str(one.property("marker")) for one in of(visitor, "ProgrammeEntry")]
        )
    )
    visitor.kiosk.state.open("programme")
    visitor.pause()
    assert "before" in frames[0]


def test_the_present_passes_what_was_the_last_of_the_day(
    visit: Visit, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seconds = [0.0]
    monkeypatch.setattr("kiosk.programme.clock.monotonic", lambda: seconds[0])
    release = compile_hours(tmp_path, ("14:00", "15:00", "confirmed"))
    visitor = visit("programme", release=release, now=AFTERNOON)
    for passed, marker in ((0.0, "before"), (3600.0, "after"), (0.0, "before")):
        seconds[0] = passed
        visitor.kiosk.state.nextLanguage()
        visitor.pause()
        [entry] = of(visitor, "ProgrammeEntry")
        assert entry.property("marker") == marker
        [mark] = [one for one in visitor.items() if visitor.kind_of(one).startswith("NowMarker")]
        [card] = of(visitor, "SessionCard")
        assert box(entry).contains(box(mark))
        assert not box(mark).intersects(box(card))
        assert (box(mark).top() < box(card).top()) == (marker == "before")


@pytest.mark.parametrize(
    ("low", "above"), [({}, 2), ({"reach": True}, 0), ({"size": (1280, 800), "text_size": 2}, 0)]
)
def test_a_low_view_opens_at_what_is_on(
    visit: Visit, tmp_path: Path, low: dict[str, Any], above: int
) -> None:
    ended = [("12:00", "13:00", "confirmed")] * 2
    hours = (*ended, *[("14:00", "15:00", "confirmed")] * 20)
    release = compile_hours(tmp_path, *hours)
    visitor = visit("home", release=release, now=AFTERNOON, size=low.get("size", (1080, 1920)))
    visitor.kiosk.state.settings.setReach(low.get("reach", False))
    visitor.kiosk.state.settings.setTextSize(low.get("text_size", 0))
    visitor.kiosk.state.open("programme")
    visitor.pause()
    view = box(visitor.view())
    whole = [one for one in of(visitor, "ProgrammeEntry") if view.contains(box(one))]
    marked = [str(one.property("marker")) for one in sorted(whole, key=lambda one: box(one).top())]
    assert marked.index("before") == above


def test_a_sheet_of_many_rooms_makes_only_those_in_view(visit: Visit, congress: Path) -> None:
    visitor = visit("programme", release=congress, now=PEAK)
    visitor.tap("Salles")
    options = of(visitor, "FilterOption")
    assert 10 < len(options) < 40
    last = max(options, key=lambda option: box(option).bottom())
    last.forceActiveFocus(Qt.FocusReason.TabFocusReason)
    before = name(last)
    visitor.key(Qt.Key.Key_Tab)
    focused = visitor.kiosk.window.activeFocusItem()
    assert focused.property("chosen") is not None
    assert name(focused) != before


def test_keys_lead_down_the_list_from_card_to_card(visit: Visit, forum: Path) -> None:
    visitor = visit("programme", release=forum, now=AFTERNOON, language="en")
    window = visitor.kiosk.window
    first = min(of(visitor, "SessionCard"), key=lambda card: box(card).top())
    first.forceActiveFocus(Qt.FocusReason.TabFocusReason)
    seen = [name(first)]
    for key in (Qt.Key.Key_Down,) * 6 + (Qt.Key.Key_Tab,) * 3:
        visitor.key(key)
        assert window.activeFocusItem().property("visualFocus")
        seen.append(name(window.activeFocusItem()))
    assert len(set(seen)) == 10
    visitor.key(Qt.Key.Key_Up)
    assert name(window.activeFocusItem()) == seen[-2]


def test_tab_leads_to_rows_that_are_not_drawn_yet(visit: Visit, congress: Path) -> None:
    visitor = visit("programme", release=congress, now=PEAK)
    window = visitor.kiosk.window
    first = min(of(visitor, "SessionCard"), key=lambda card: box(card).top())
    first.forceActiveFocus(Qt.FocusReason.TabFocusReason)
    for _ in range(30):
        # As fast as a key repeats: nothing is drawn in between.
        QTest.keyClick(window, Qt.Key.Key_Tab)
        assert window.activeFocusItem().property("titleLines") is not None


def test_in_the_largest_text_there_is_no_grid(visit: Visit, forum: Path) -> None:
    visitor = visit("programme", release=forum, now=AFTERNOON, size=WIDE)
    visitor.kiosk.state.settings.setTextSize(2)
    visitor.pause()
    assert of(visitor, "ProgrammeEntry")
    assert not of(visitor, "GridCard")


def first_in_view(visitor: Visitor) -> str:
    """Return the session at the top of the list."""
    visitor.pause()
    top = box(visitor.view()).top()
    seen = [card for card in of(visitor, "SessionCard") if box(card).top() >= top]
    return name(min(seen, key=lambda card: box(card).top()))


@pytest.mark.parametrize("size", [WIDE, (1280, 800)])
def test_a_list_in_place_of_the_grid_opens_at_the_present(
    visit: Visit, congress: Path, size: tuple[int, int]
) -> None:
    visitor = visit("programme", release=congress, now=PEAK, language="en", size=size)
    visitor.tap("List")
    by_touch = first_in_view(visitor)
    visitor.kiosk.state.open("home")
    visitor.kiosk.state.open("programme")
    assert by_touch == first_in_view(visitor)
    visitor.tap("Grid")
    visitor.kiosk.state.settings.setTextSize(2)
    larger = first_in_view(visitor)
    visitor.kiosk.state.open("home")
    visitor.kiosk.state.open("programme")
    assert larger == first_in_view(visitor)


def test_a_cancelled_session_says_so_on_its_page(visit: Visit, forum: Path) -> None:
    visitor = visit("session/annulee", release=forum, now=AFTERNOON, language="en")
    assert "Cancelled" in visitor.texts()
    moved = visit("session/deplacee", release=forum, now=AFTERNOON, language="en")
    notice = "New room: Example room A → Example room C"
    assert notice in [text.replace("\u00a0", " ") for text in moved.texts()]


def test_a_session_without_people_has_no_panel_for_them(visit: Visit, tmp_path: Path) -> None:
    talk = {"id": "case", "title": {"fr": "Un cas", "en": "A case"}}
    alone = session("alone", AFTERNOON, presentations=[talk])
    release = compile_sessions(tmp_path / "forum", [alone])
    visitor = visit("session/alone", WIDE, release, "en", AFTERNOON)
    assert "A case" in visitor.texts()
    assert "Presentations" not in visitor.texts()
    assert box(visitor.view()).right() == WIDE[0]
    peopled = visit("session/partenariats-innovants", WIDE, language="en", now=AFTERNOON)
    assert "Presentations" in peopled.texts()
    assert box(peopled.view()).right() < WIDE[0]


@pytest.mark.parametrize("size", [(1080, 1920), WIDE, (1280, 800)])
def test_nothing_of_the_tray_is_out_of_the_page(
    visit: Visit, congress: Path, size: tuple[int, int]
) -> None:
    visitor = visit("programme", release=congress, now=PEAK, size=size)
    page = QRectF(QPointF(0, 0), QPointF(*size))
    for text_size in range(3):
        visitor.kiosk.state.settings.setTextSize(text_size)
        visitor.pause()
        controls = [*of(visitor, "FilterChip"), *of(visitor, "PageButton")]
        assert len(controls) == 4
        for number, one in enumerate(controls):
            assert page.contains(box(one))
            assert all(not box(one).intersects(box(two)) for two in controls[number + 1 :])
