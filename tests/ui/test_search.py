"""A visitor types on the screen or on a keyboard, reads what is found, and never gets stuck."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.settings import Screen
from kiosk.ui.render import settle
from tests.ui.conftest import Visitor, name

Visit = Callable[..., Visitor]


def tap_keys(visitor: Visitor, characters: str) -> None:
    for character in characters:
        visitor.tap(key(visitor, character))


def write(visitor: Visitor, characters: str) -> None:
    """Type on a hardware keyboard."""
    for character in characters:
        QTest.keyClick(visitor.kiosk.window, character)
    settle()


def key(visitor: Visitor, text: str) -> QQuickItem:
    (found,) = [item for item in visitor.controls() if item.property("text") == text]
    return found


def field(visitor: Visitor) -> QQuickItem:
    (found,) = [item for item in visitor.items() if item.inherits("QQuickTextInput")]
    return found


def results(visitor: Visitor) -> list[QQuickItem]:
    return [item for item in visitor.controls() if "ResultRow" in visitor.kind_of(item)]


def box(item: QQuickItem) -> QRectF:
    return item.mapRectToScene(item.boundingRect())


def has_keys(visitor: Visitor) -> bool:
    return any(item.property("text") == "W" for item in visitor.controls())


def test_typing_on_the_screen_finds_and_opens(visit: Visit) -> None:
    visitor = visit("search")
    tap_keys(visitor, "ZEGH")
    assert field(visitor).property("text") == "zegh"
    visitor.tap(results(visitor)[0])
    assert visitor.route == "speaker/ben-amar-zeghadi"


def test_a_touch_between_two_keys_types_one_of_them(visit: Visit) -> None:
    visitor = visit("search")
    left, right, below = (box(key(visitor, letter).property("background")) for letter in "AZQ")
    assert right.left() - left.right() > 4
    for x in (left.right() + 2, right.left() - 2):
        visitor.tap_at(QPoint(round(x), round(left.center().y())))
    visitor.tap_at(QPoint(round(below.center().x()), round(below.top()) - 2))
    assert field(visitor).property("text") == "azq"


def test_nothing_is_shown_before_the_second_letter(visit: Visit) -> None:
    visitor = visit("search")
    tap_keys(visitor, "Z")
    assert results(visitor) == []
    tap_keys(visitor, "E")
    assert results(visitor) != []


def test_each_language_has_its_keys(visit: Visit) -> None:
    visitor = visit("search", language="fr")
    in_french = [item.property("text") for item in visitor.controls()]
    visitor.kiosk.state.setLanguage("en")
    settle()
    in_english = [item.property("text") for item in visitor.controls()]
    assert in_french.index("A") < in_french.index("Z") < in_french.index("Q")
    assert in_english.index("Q") < in_english.index("W") < in_english.index("A")


def test_signs_take_the_place_of_letters_and_give_it_back(visit: Visit) -> None:
    visitor = visit("search")
    visitor.tap(key(visitor, "123"))
    assert not has_keys(visitor)
    tap_keys(visitor, "2020")
    assert field(visitor).property("text") == "2020"
    visitor.tap(key(visitor, "ABC"))
    assert has_keys(visitor)


def test_delete_and_clear(visit: Visit) -> None:
    visitor = visit("search", language="en")
    tap_keys(visitor, "TOHU")
    visitor.tap(key(visitor, "Delete"))
    assert field(visitor).property("text") == "toh"
    visitor.tap(key(visitor, "Clear all"))
    assert field(visitor).property("text") == ""
    assert results(visitor) == []


def test_a_keyboard_types_into_the_field_from_anywhere(visit: Visit) -> None:
    visitor = visit("search", language="en")
    write(visitor, "ocean")
    assert field(visitor).property("text") == "ocean"
    visitor.tap("Speakers")
    assert len(results(visitor)) == 1
    write(visitor, "s")
    assert field(visitor).property("text") == "oceans"


def test_what_is_copied_would_outlive_the_visit_and_is_not(visit: Visit) -> None:
    clipboard = QGuiApplication.clipboard()
    clipboard.setText("before")
    visitor = visit("search", language="en")
    write(visitor, "ocean")
    for key in (Qt.Key.Key_A, Qt.Key.Key_C, Qt.Key.Key_X):
        QTest.keyClick(visitor.kiosk.window, key, Qt.KeyboardModifier.ControlModifier)
    assert clipboard.text() == "before"
    assert field(visitor).property("text") == "ocean"


def test_enter_hides_the_keys_and_leads_to_the_first_result(visit: Visit) -> None:
    visitor = visit("search", language="en")
    write(visitor, "ocean")
    visitor.key(Qt.Key.Key_Return)
    assert not has_keys(visitor)
    first = results(visitor)[0]
    assert first.property("visualFocus")
    visitor.key(Qt.Key.Key_Down)
    assert results(visitor)[1].property("visualFocus")
    visitor.key(Qt.Key.Key_Return)
    assert visitor.route == "partnership/cluster-mayotte-aruba-groenland"


def test_the_search_key_hides_the_keys_and_the_field_brings_them_back(visit: Visit) -> None:
    visitor = visit("search", language="en")
    tap_keys(visitor, "MAYOTTE")
    done = [item for item in visitor.controls() if name(item) == "Search"]
    visitor.tap(max(done, key=lambda item: -item.mapToScene(item.position()).y()))
    assert not has_keys(visitor)
    visitor.tap(field(visitor))
    assert has_keys(visitor)


def test_a_slip_is_offered_its_word(visit: Visit) -> None:
    visitor = visit("search", language="en")
    tap_keys(visitor, "ZEGAHDI")
    assert "Nothing for “zegahdi”" in visitor.texts()
    visitor.tap("Zeghadi")
    assert field(visitor).property("text") == "Zeghadi"
    assert name(results(visitor)[0]).startswith("Speaker, Ben Amar Zeghadi")


def test_what_was_typed_stays_when_the_language_changes(visit: Visit) -> None:
    visitor = visit("search", language="fr")
    tap_keys(visitor, "OCEAN")
    assert "Cluster ESS océan" in name(results(visitor)[0])
    visitor.kiosk.state.setLanguage("en")
    settle()
    assert field(visitor).property("text") == "ocean"
    assert "Indian Ocean SSE" in name(results(visitor)[0])


def test_who_comes_back_from_a_result_finds_the_results_again(visit: Visit) -> None:
    visitor = visit("search", language="en")
    tap_keys(visitor, "MAYOTTE")
    visitor.kiosk.state.open("speaker/ben-amar-zeghadi")
    settle()
    visitor.kiosk.state.back()
    settle()
    assert visitor.route == "search"
    assert results(visitor) != []


def test_the_next_visitor_finds_an_empty_field(visit: Visit) -> None:
    visitor = visit("search", language="en")
    tap_keys(visitor, "MAYOTTE")
    visitor.kiosk.state.endVisit()
    visitor.kiosk.state.open("search")
    settle()
    assert field(visitor).property("text") == ""
    assert results(visitor) == []


def test_rows_of_before_wait_unseen_for_the_next_letter_and_are_gone_with_the_visit(
    visit: Visit,
) -> None:
    visitor = visit("search", language="en")
    tap_keys(visitor, "MAYOTTE")
    for row in results(visitor):
        row.setProperty("of_before", True)
    tap_keys(visitor, "ZZ")
    assert results(visitor) == []
    finder = visitor.kiosk.state.finder
    finder.search("kevin")
    settle()
    assert name(results(visitor)[0]).startswith("Speaker, Kevin Ossah")
    assert results(visitor)[0].property("of_before")
    finder.search("zz")
    visitor.kiosk.state.endVisit()
    assert finder.results.rowCount() == 0


@pytest.mark.parametrize("size", [(1080, 1920), (1920, 1080), (1280, 800)])
def test_every_key_is_large_enough(visit: Visit, size: tuple[int, int]) -> None:
    visitor = visit("search", size=size)
    keys = [item for item in visitor.controls() if visitor.kind_of(item).startswith("Key_")]
    floor = 72 * (0.8 if size == (1280, 800) else 1)
    assert len(keys) > 35
    assert min(min(item.width(), item.height()) for item in keys) >= round(floor) - 1


@pytest.mark.parametrize("contrast", [False, True])
@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("size", [(1080, 1920), (1280, 800)])
def test_in_the_largest_text_a_result_is_whole_above_the_keys(
    visit: Visit, size: tuple[int, int], language: str, contrast: bool
) -> None:
    visitor = visit("search", size=size, language=language)
    settings = visitor.kiosk.state.settings
    settings.setTextSize(2)
    settings.setReach(True)
    settings.setHighContrast(contrast)
    settle()
    where = box(key(visitor, "M"))
    for word in ("mayotte", "ocean"):
        write(visitor, word)
        # Nothing moves under the finger that types.
        assert box(key(visitor, "M")) == where
        first = results(visitor)[0]
        view = first.parentItem()
        while not view.inherits("QQuickFlickable"):
            view = view.parentItem()
        assert box(view).contains(box(first).adjusted(0, 1, 0, -1)), word
        visitor.kiosk.state.search.search("")
        settle()


@pytest.mark.parametrize("text", [0, 1, 2])
def test_what_can_be_tried_is_above_the_keys_in_reach_mode(visit: Visit, text: int) -> None:
    visitor = visit("search", (1080, 1920))
    visitor.kiosk.state.settings.setTextSize(text)
    visitor.kiosk.state.settings.setReach(True)
    visitor.pause()
    keys = box(field(visitor)).top()
    for offer in ("Mayotte", "Cluster ESS océan Indien", "Egal"):
        assert box(visitor.control(offer)).bottom() < keys
    write(visitor, "quartz")
    assert box(visitor.control("Mayotte")).bottom() < keys


def test_where_sections_stand_in_one_line_a_tap_leads_to_the_next(visit: Visit) -> None:
    visitor = visit("search", size=(1280, 800), language="en")
    visitor.kiosk.state.settings.setTextSize(2)
    write(visitor, "mayotte")
    for section in ("Partnerships", "Speakers", "Sessions", "Places"):
        chip = next(one for one in visitor.controls() if name(one).startswith(f"{section}, "))
        strip = box(chip.parentItem().parentItem().parentItem())
        seen = box(chip).intersected(strip)
        assert seen.width() >= 72 * 0.8, section
        visitor.tap_at(seen.center().toPoint())
        assert chip.property("chosen")
        assert strip.contains(box(chip))


def test_a_trembling_finger_types_once_where_more_time_was_asked_for(visit: Visit) -> None:
    visitor = visit("search", language="en")
    visitor.kiosk.state.settings.setMoreTime(True)
    panel = next(item for item in visitor.items() if item.property("tremor") is not None)
    assert panel.property("tremor") >= 500
    # However slow this machine is.
    panel.setProperty("tremor", 3_600_000)
    tap_keys(visitor, "TTOHHU")
    assert field(visitor).property("text") == "tohu"


def test_keys_fit_their_words_when_the_letters_grow(visit: Visit) -> None:
    visitor = visit("search", (1280, 800), screen=Screen(width_mm=344))
    for size in range(3):
        visitor.kiosk.state.settings.setTextSize(size)
        visitor.pause()
        for label in ("Chiffres", "Effacer", "Tout effacer", "Espace", "Rechercher"):
            one = visitor.control(label)
            for part in below(one):
                if part.isVisible() and part.inherits("QQuickText"):
                    assert box(one).contains(box(part)), (size, label)


def below(item: QQuickItem) -> list[QQuickItem]:
    """Return the items within an item."""
    return [found for child in item.childItems() for found in (child, *below(child))]
