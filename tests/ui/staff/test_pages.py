"""Every page of the staff area on every panel: its controls are named, large, reached, apart."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem

from kiosk.ui.staff.area import PAGES
from tests.ui.conftest import name
from tests.ui.staff.conftest import BROKEN, MOVED, Staff
from tests.ui.test_accessibility import SIZES, TARGET_FLOOR, apart, box, seen

# The pages of visitors, looked at in their own tests.
OWN = [page for page in PAGES if page != "preview"]


def each_page(someone: Staff) -> Iterator[str]:
    """Open the pad, then each page of the area, with a release prepared; give its name."""
    someone.open_pad()
    yield "pin"
    someone.enter()
    someone.check(MOVED)
    for page in OWN:
        assert someone.kiosk.door.staff
        someone.kiosk.door.staff.show(page)
        someone.pause()
        yield page


@pytest.mark.parametrize("contrast", [False, True], ids=["light", "contrast"])
def test_controls_are_named_and_large_enough(staff: Callable[..., Staff], contrast: bool) -> None:
    someone = staff()
    someone.kiosk.state.settings.setHighContrast(contrast)
    for page in each_page(someone):
        assert someone.controls()
        for item in someone.controls():
            interface = QAccessible.queryAccessibleInterface(item)
            assert interface is not None, (page, item)
            assert name(item), f"{page}: a control without name at {box(item)}"
            assert interface.role() != QAccessible.Role.NoRole, (page, name(item))
            smallest = min(item.width(), item.height())
            assert smallest >= TARGET_FLOOR - 0.5, (page, name(item), box(item))


@pytest.mark.parametrize("size", SIZES, ids=str)
def test_controls_are_reached_by_keys(staff: Callable[..., Staff], size: tuple[int, int]) -> None:
    someone = staff(size=size)
    for page in each_page(someone):
        reached: list[QQuickItem] = []
        for _ in range(60):
            someone.key(Qt.Key.Key_Tab)
            focused = someone.kiosk.window.activeFocusItem()
            if focused in reached:
                break
            reached.append(focused)
        missing = [name(item) for item in someone.controls() if item not in reached]
        assert not missing, page
        # Visitors' pages lie below: no key leads there.
        assert {name(item) for item in reached} <= set(someone.names()) | {""}, page


@pytest.mark.parametrize("size", SIZES, ids=str)
def test_controls_stay_on_the_screen_and_apart(
    staff: Callable[..., Staff], size: tuple[int, int]
) -> None:
    someone = staff(size=size)
    for page in each_page(someone):
        for language in ("fr", "en"):
            someone.kiosk.state.setLanguage(language)
            for text_size in range(3):
                someone.kiosk.state.settings.setTextSize(text_size)
                someone.pause()
                boxes = [(name(item), seen(item)) for item in someone.controls()]
                for position, (label, one) in enumerate(boxes):
                    where = (page, language, text_size, label)
                    assert one.left() >= -0.5, where
                    assert one.right() <= size[0] + 0.5, where
                    assert one.bottom() <= size[1] + 0.5, where
                    for other_label, other in boxes[position + 1 :]:
                        assert apart(one, other), (*where, other_label)
        someone.kiosk.state.settings.setTextSize(0)


@pytest.mark.parametrize("page", ["status", "versions", "device", "check"])
def test_another_language_moves_no_tab(staff: Callable[..., Staff], page: str) -> None:
    someone = staff()
    someone.go_in()
    if page == "check":
        someone.check(BROKEN)
    someone.kiosk.door.staff.show(page)
    someone.pause()
    tabs = [box(item) for item in someone.controls() if someone.kind_of(item).startswith("DockTab")]
    someone.tap("Language")
    assert len(tabs) == 4
    assert [
        box(item) for item in someone.controls() if someone.kind_of(item).startswith("DockTab")
    ] == tabs


@pytest.mark.parametrize("size", [(1080, 1920), (1280, 800)], ids=str)
@pytest.mark.parametrize("text", [0, 2])
def test_what_was_found_is_seen_without_scrolling(
    staff: Callable[..., Staff], size: tuple[int, int], text: int
) -> None:
    someone = staff(size=size)
    someone.kiosk.state.settings.setTextSize(text)
    someone.go_in()
    someone.bring(MOVED)
    check = someone.control("Check now")
    assert seen(check) == box(check)


@pytest.mark.parametrize("text", [0, 2])
def test_words_stay_within_the_keys_of_the_pad(staff: Callable[..., Staff], text: int) -> None:
    someone = staff(size=(1280, 800), language="fr")
    someone.kiosk.state.settings.setTextSize(text)
    someone.open_pad()
    key = someone.control("Annuler")
    texts = [item for item in someone.items() if item.inherits("QQuickText")]
    (word,) = [text for text in texts if text.property("text") == "Annuler"]
    left, right = (word.mapToItem(key, QPointF(x, 0)).x() for x in (0, word.width()))
    assert left >= 12
    assert right <= key.width() - 12
