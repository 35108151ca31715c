"""The programme of a large forum on the screen: days, filters, grid, by touch and by key."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.content.release.compile import compile_folder
from tests.fixtures.forum import compile_forum, compile_hours
from tests.fixtures.generate import PEAK, Size, write_forum
from tests.fixtures.sessions import session, write_sessions
from tests.ui.conftest import Visitor, name

Visit = Callable[..., Visitor]
WIDE = (1920, 1080)
AFTERNOON = datetime(2026, 10, 5, 14, 32)


@pytest.fixture(scope="module")
def forum(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The example forum."""
    return compile_forum(tmp_path_factory.mktemp("forum"))


@pytest.fixture(scope="module")
def congress(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A forum with 57 sessions at once."""
    folder = tmp_path_factory.mktemp("congress")
    write_forum(folder / "content", Size(sessions=400, people=100, rooms=60, days=2))
    compile_folder(folder / "content", folder / "congress.release")
    return folder / "congress.release"


# Each kind of item has a property that no other has.
MARKS = {
    "SessionCard": "titleLines",
    "ProgrammeEntry": "viewTop",
    "GridCard": "lane",
    "GridRoom": "laneHeight",
    "GridHours": "nowBottom",
    "FilterChip": "short",
    "FilterOption": "chosen",
    "FilterSheet": "optionWidth",
    "PageButton": "upwards",
}


def of(visitor: Visitor, kind: str) -> list[QQuickItem]:
    return [one for one in visitor.items() if one.property(MARKS[kind]) is not None]


def box(item: QQuickItem) -> QRectF:
    return item.mapRectToScene(item.boundingRect())


def cards(visitor: Visitor) -> list[str]:
    return [name(card) for card in of(visitor, "SessionCard")]


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


def test_wide_panels_show_a_grid_and_a_list_on_request(visit: Visit, forum: Path) -> None:
    visitor = visit("programme", release=forum, now=AFTERNOON, language="en", size=WIDE)
    assert of(visitor, "GridCard")
    assert not of(visitor, "ProgrammeEntry")
    visitor.tap("List")
    assert of(visitor, "ProgrammeEntry")
    assert not of(visitor, "GridCard")
    visitor.tap("Grid")
    assert of(visitor, "GridCard")


def test_a_low_panel_keeps_its_height_for_rooms(visit: Visit, congress: Path) -> None:
    visitor = visit("programme", release=congress, now=AFTERNOON, language="en", size=(1280, 800))
    rooms = of(visitor, "GridRoom")
    view = rooms[0].parentItem().parentItem()
    assert len([room for room in rooms if box(room).bottom() <= box(view).bottom()]) >= 4
    # What waits for an hour is behind a tab.
    visitor.tap("To be confirmed")
    assert visitor.route == "programme/pending"


def test_in_the_largest_text_there_is_no_grid(visit: Visit, forum: Path) -> None:
    visitor = visit("programme", release=forum, now=AFTERNOON, size=WIDE)
    visitor.kiosk.state.settings.setTextSize(2)
    visitor.pause()
    assert of(visitor, "ProgrammeEntry")
    assert not of(visitor, "GridCard")


def test_cards_of_the_grid_do_not_cover_each_other(visit: Visit, congress: Path) -> None:
    visitor = visit("programme", release=congress, now=PEAK, size=WIDE)
    boxes = [box(card) for card in of(visitor, "GridCard")]
    # What the four rooms in view have from nine to six. (A fifth was counted as long as the list
    # came up scrolled, laid out for a window that was not yet as large as the screen.)
    (hours,) = of(visitor, "GridHours")
    assert len(boxes) == 10
    assert min(one.top() for one in boxes) >= box(hours).bottom()
    for number, one in enumerate(boxes):
        assert all(not one.intersects(other) for other in boxes[number + 1 :])
        assert one.width() >= 72
        assert one.height() >= 72


def test_the_present_stands_on_its_minute(visit: Visit, forum: Path) -> None:
    visitor = visit("programme", release=forum, now=AFTERNOON, language="en", size=WIDE)
    on = box(visitor.control("14:00, Example room B"))
    (hours,) = of(visitor, "GridHours")
    minute = hours.property("hourWidth") / 60
    marker = hours.property("origin") + hours.property("now") * minute
    assert on.left() == pytest.approx(marker - 32 * minute, abs=8)


def test_a_short_session_is_as_wide_as_it_is_long_and_says_so(visit: Visit, tmp_path: Path) -> None:
    release = compile_hours(tmp_path, ("14:00", "14:30", "confirmed"))
    visitor = visit("programme", release=release, now=AFTERNOON, language="en", size=WIDE)
    (card,) = of(visitor, "GridCard")
    (hours,) = of(visitor, "GridHours")
    minute = hours.property("hourWidth") / 60
    assert card.property("span") == pytest.approx(30 * minute, abs=12)
    words = {str(one.property("text")).replace("\u00a0", " "): box(one) for one in visitor.items()}
    # How long it takes stands in it, its title beside it and beside the present.
    length = words["30 min"]
    assert box(card).left() <= length.left()
    assert length.right() <= box(card).left() + card.property("span")
    present = hours.property("origin") + hours.property("now") * minute
    assert words["Workshop 0"].left() > present + 3


def test_other_hours_of_a_long_day_are_a_tap_away(visit: Visit, congress: Path) -> None:
    visitor = visit("programme", release=congress, now=PEAK, language="en", size=WIDE)
    hours = visitor.texts()
    visitor.tap("Later hours")
    assert visitor.texts() != hours
    assert "23:00" in visitor.texts()
    visitor.tap("Earlier hours")
    assert visitor.texts() == hours


def test_hours_are_those_of_the_present_when_the_programme_opens_anew(
    visit: Visit, congress: Path
) -> None:
    visitor = visit("programme", release=congress, now=PEAK, language="en", size=WIDE)
    visitor.tap("Later hours")
    visitor.tap("Home")
    visitor.tap("Programme")
    assert "09:00" in visitor.texts()


@pytest.mark.parametrize("size", [WIDE, (1280, 800)], ids=str)
@pytest.mark.parametrize("text", [0, 1])
def test_the_name_of_a_room_is_not_broken(
    visit: Visit, tmp_path: Path, size: tuple[int, int], text: int
) -> None:
    hours = [session("s", AFTERNOON, AFTERNOON.replace(hour=16), room="a")]
    write_sessions(tmp_path / "forum", hours, rooms=["a"])
    venue = tmp_path / "forum" / "venue.yaml"
    venue.write_text("rooms: [{id: a, name: Amphithéâtre Pasteur}]\n", "utf-8")
    compile_folder(tmp_path / "forum", tmp_path / "forum.release")
    visitor = visit("programme", size, tmp_path / "forum.release", now=AFTERNOON)
    visitor.kiosk.state.settings.setTextSize(text)
    visitor.pause()
    (room,) = of(visitor, "GridRoom")
    label = next(i for i in visitor.items() if "Pasteur" in str(i.property("text")))
    assert room.isAncestorOf(label)
    word = QFontMetricsF(label.property("font")).horizontalAdvance("Amphithéâtre")
    assert word <= label.width()


def test_keys_lead_through_the_grid_also_to_rooms_below(visit: Visit, congress: Path) -> None:
    visitor = visit("programme", release=congress, now=PEAK, size=WIDE)
    window = visitor.kiosk.window
    first = min(of(visitor, "GridCard"), key=lambda card: (box(card).top(), box(card).left()))
    first.forceActiveFocus(Qt.FocusReason.TabFocusReason)
    seen = [name(window.activeFocusItem())]
    for _ in range(30):
        visitor.key(Qt.Key.Key_Tab)
        seen.append(name(window.activeFocusItem()))
    assert len(set(seen)) == 31
    assert visitor.view().property("contentY") > 0
    visitor.key(Qt.Key.Key_Backtab)
    assert name(window.activeFocusItem()) == seen[-2]


def test_up_and_down_stay_at_the_same_hour(visit: Visit, congress: Path) -> None:
    visitor = visit("programme", release=congress, now=PEAK, size=WIDE)
    window = visitor.kiosk.window
    start = next(card for card in of(visitor, "GridCard") if name(card).startswith("14:00"))
    start.forceActiveFocus(Qt.FocusReason.TabFocusReason)
    for key in (Qt.Key.Key_Down,) * 6 + (Qt.Key.Key_Up,) * 2:
        visitor.key(key)
        assert name(window.activeFocusItem()).startswith("14:00")


def test_a_card_of_the_grid_opens_its_session(visit: Visit, forum: Path) -> None:
    visitor = visit("programme", release=forum, now=AFTERNOON, language="en", size=WIDE)
    visitor.tap("14:00, Example room A")
    assert visitor.route == "session/monnaies"


def test_a_cancelled_session_says_so_on_its_page(visit: Visit, forum: Path) -> None:
    visitor = visit("session/annulee", release=forum, now=AFTERNOON, language="en")
    assert "Cancelled" in visitor.texts()
    moved = visit("session/deplacee", release=forum, now=AFTERNOON, language="en")
    notice = "New room: Example room A → Example room C"
    assert notice in [text.replace("\u00a0", " ") for text in moved.texts()]


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
