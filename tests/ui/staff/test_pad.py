"""Who gets into the staff area, and how it closes."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.staff.pin import Gate
from kiosk.ui.staff.area import AREA_S, PAD_S
from kiosk.ui.voice.readaloud import ReadAloud
from tests.ui.conftest import Visitor, name
from tests.ui.staff.conftest import CODE, Staff
from tests.ui.test_readaloud import Notes


def test_a_long_hold_on_the_brand_opens_the_pad(staff: Callable[..., Staff]) -> None:
    someone = staff()
    hold = next(
        child
        for item in someone.items()
        for child in item.children()
        if child.inherits("QQuickTapHandler") and child.property("longPressThreshold") == 3
    )
    brand = hold.parent()
    point = brand.mapToScene(brand.boundingRect().center()).toPoint()
    someone.tap_at(point)
    assert someone.page == ""
    hold.setProperty("longPressThreshold", 0.05)
    QTest.mousePress(someone.kiosk.window, Qt.MouseButton.LeftButton, pos=point)
    someone.qtbot.waitUntil(lambda: someone.page == "pin", timeout=10_000)
    QTest.mouseRelease(someone.kiosk.window, Qt.MouseButton.LeftButton, pos=point)
    assert "Access code" in someone.texts()


def test_there_is_no_door_without_a_data_folder(visit: Callable[..., Visitor]) -> None:
    visitor = visit(language="en")
    visitor.kiosk.state.open("staff")
    visitor.pause()
    assert visitor.kiosk.door.staff is None
    assert "Access code" not in visitor.texts()


def test_one_digit_is_no_plural(staff: Callable[..., Staff]) -> None:
    someone = staff(language="fr")
    someone.open_pad()
    someone.tap("1")
    assert "Chiffres\u00a0: 1 sur 6" in [name(item) for item in someone.items()]


def test_a_wrong_code_says_how_many_tries_are_left(staff: Callable[..., Staff]) -> None:
    someone = staff()
    someone.open_pad()
    assert "6 digits. 5 tries left before a 5-minute lock." in someone.texts()
    someone.enter("111222")
    assert someone.page == "pin"
    told = "This code is not right. 6 digits. 4 tries left before a 5-minute lock."
    assert told in someone.texts()
    someone.enter()
    assert someone.page == "status"


def test_five_wrong_codes_lock_the_pad_even_after_a_restart(staff: Callable[..., Staff]) -> None:
    someone = staff()
    someone.open_pad()
    for _ in range(5):
        someone.enter("111222")
    assert any("Locked after too many wrong codes." in text for text in someone.texts())
    someone.kiosk.door.close()
    again = staff(code=None)
    again.open_pad()
    again.enter()
    assert again.page == "pin"


def test_no_page_opens_before_the_code(staff: Callable[..., Staff]) -> None:
    someone = staff()
    someone.open_pad()
    assert someone.kiosk.door.staff
    for page in ("status", "preview", "device", "nowhere"):
        someone.kiosk.door.staff.show(page)
    assert someone.page == "pin"


def test_the_first_code_is_taken_from_the_keyboard_only(staff: Callable[..., Staff]) -> None:
    someone = staff(code=None)
    someone.open_pad()
    assert "Choose an access code" in someone.texts()
    assert "1" not in someone.names()
    assert someone.kiosk.door.staff
    someone.kiosk.door.staff.pad.press("1")
    assert someone.kiosk.door.staff.pad.property("count") == 0
    for code, title in (("123456", "The same code again"), ("123456", "Choose an access code")):
        type_code(someone, code)
        assert title in someone.texts()
    assert any("easy to guess" in text for text in someone.texts())
    type_code(someone, CODE)
    type_code(someone, "274952")
    assert any("not the same" in text for text in someone.texts())
    type_code(someone, CODE)
    type_code(someone, CODE)
    assert someone.page == "status"
    assert Gate(someone.data).enter(CODE)


def type_code(someone: Staff, code: str) -> None:
    for digit in code:
        someone.key(Qt.Key(ord(digit)))
    someone.key(Qt.Key.Key_Return)
    someone.pause()


# The clock of the area ticks as well while a test runs: it is given some seconds.
SLACK = 20


def test_the_pad_closes_by_itself(staff: Callable[..., Staff]) -> None:
    someone = staff()
    someone.open_pad()
    wait(someone, PAD_S - SLACK)
    assert someone.page == "pin"
    wait(someone, SLACK)
    assert someone.page == ""


def test_the_area_closes_by_itself_and_the_visit_is_over(staff: Callable[..., Staff]) -> None:
    someone = staff()
    someone.go_in()
    someone.kiosk.state.settings.setHighContrast(True)
    wait(someone, AREA_S - SLACK)
    someone.tap("Device")
    wait(someone, AREA_S - SLACK)
    assert someone.page == "device"
    wait(someone, SLACK)
    someone.pause()
    assert someone.page == ""
    assert someone.route == "attract"
    assert not someone.kiosk.state.settings.property("highContrast")


def wait(someone: Staff, seconds: int) -> None:
    """Let seconds pass without a touch."""
    for _ in range(seconds):
        if someone.kiosk.door.staff:
            someone.kiosk.door.staff.tick()


def test_the_question_to_visitors_is_not_put_to_staff(staff: Callable[..., Staff]) -> None:
    someone = staff()
    someone.go_in()
    for _ in range(200):
        someone.kiosk.state.presence.tick()
    assert not someone.kiosk.state.presence.property("asking")


def test_the_code_is_not_read_aloud(staff: Callable[..., Staff]) -> None:
    someone, voice = staff(), Notes()
    ReadAloud(someone.kiosk.window, someone.kiosk.state, voice)
    someone.kiosk.state.settings.setReadAloud(True)
    someone.open_pad()
    spoken = len(voice.said)
    someone.enter()
    assert someone.page == "status"
    assert len(voice.said) == spoken
