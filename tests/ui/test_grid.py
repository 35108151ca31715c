"""The grid of rooms and hours on wide panels, by touch and by key."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF

from kiosk.content.release.compile import compile_folder
from tests.fixtures.forum import compile_hours
from tests.fixtures.generate import PEAK
from tests.fixtures.sessions import compile_sessions, session, write_sessions
from tests.ui.conftest import Visitor, name
from tests.ui.programme import AFTERNOON, WIDE, box, of

Visit = Callable[..., Visitor]


def test_wide_panels_show_a_grid_and_a_list_on_request(visit: Visit, forum: Path) -> None:
    visitor = visit("programme", release=forum, now=AFTERNOON, language="en", size=WIDE)
    assert of(visitor, "GridCard")
    assert not of(visitor, "ProgrammeEntry")
    visitor.tap("List")
    assert of(visitor, "ProgrammeEntry")
    assert not of(visitor, "GridCard")
    visitor.tap("Grid")
    assert of(visitor, "GridCard")


def test_who_asks_for_the_programme_again_sees_the_present_at_once(
    visit: Visit, congress: Path
) -> None:
    visitor = visit("programme", release=congress, now=AFTERNOON, language="en", size=WIDE)
    (hours,) = of(visitor, "GridHours")
    page = hours.property("page")
    visitor.tap("Later hours")
    assert hours.property("page") != page
    visitor.tap("Programme")
    assert hours.property("page") == page


def test_a_low_panel_keeps_its_height_for_rooms(visit: Visit, congress: Path) -> None:
    visitor = visit("programme", release=congress, now=AFTERNOON, language="en", size=(1280, 800))
    rooms = of(visitor, "GridRoom")
    view = rooms[0].parentItem().parentItem()
    assert len([room for room in rooms if box(room).bottom() <= box(view).bottom()]) >= 4
    # What waits for an hour is behind a tab.
    visitor.tap("To be confirmed")
    assert visitor.route == "programme/pending"


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


@pytest.mark.parametrize("contrast", [False, True], ids=["light", "contrast"])
@pytest.mark.parametrize("text_size", [0, 1])
def test_all_words_of_a_session_without_hour_stand_in_its_card(
    visit: Visit, tmp_path: Path, text_size: int, contrast: bool
) -> None:
    title = "Innovative partnerships for the co-construction of SSE ecosystems across territories"
    sessions = [
        session("now", AFTERNOON, AFTERNOON + timedelta(hours=1), room="a"),
        session("later", title=title + ", " + title.lower(), format="workshop", languages=["en"]),
    ]
    release = compile_sessions(tmp_path / "forum", sessions, rooms=["a"])
    visitor = visit("programme", release=release, now=AFTERNOON, language="en", size=WIDE)
    visitor.kiosk.state.settings.setTextSize(text_size)
    visitor.kiosk.state.settings.setHighContrast(contrast)
    visitor.pause()
    (card,) = of(visitor, "SessionCard")
    inside = [one for one in visitor.items() if card.isAncestorOf(one)]
    words = [one for one in inside if one.inherits("QQuickText") and one.property("text")]
    assert any(str(one.property("text")).startswith("Innovative") for one in words)
    assert all(box(card).contains(box(one)) for one in words)
