"""A visit that ends well: when the kiosk asks, how it is answered, and what the end clears."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QObject, QPoint, Qt

from kiosk.programme.texts import NBSP
from kiosk.ui.comfort import Comfort
from kiosk.ui.idle import Idle, IdleTimes
from tests.ui.conftest import Visitor

TIMES = IdleTimes(quiet=5, patient=20, countdown=3, characters_per_second=10)


@pytest.fixture
def comfort(qapp: QObject) -> Comfort:
    return Comfort()


@pytest.fixture
def idle(comfort: Comfort) -> Idle:
    idle = Idle(comfort, TIMES)
    idle.setInUse(True)
    return idle


def seconds(idle: Idle, count: int) -> None:
    for _ in range(count):
        idle.tick()


def test_the_countdown_is_long_enough_for_wcag() -> None:
    assert IdleTimes().countdown >= 20


def test_it_asks_after_a_quiet_while(idle: Idle) -> None:
    seconds(idle, TIMES.quiet - 1)
    assert not idle.property("asking")
    seconds(idle, 1)
    assert idle.property("asking")


def test_it_does_not_ask_where_nobody_is(idle: Idle) -> None:
    idle.setInUse(False)
    seconds(idle, 100)
    assert not idle.property("asking")


def test_presence_puts_the_question_off(idle: Idle) -> None:
    for _ in range(10):
        seconds(idle, TIMES.quiet - 1)
        idle.notice()
    assert not idle.property("asking")


def test_it_can_be_answered_as_often_as_wanted(idle: Idle) -> None:
    ended = []
    idle.visitOver.connect(lambda: ended.append(True))
    for _ in range(30):
        seconds(idle, TIMES.quiet + TIMES.countdown - 1)
        assert idle.property("seconds") == 1
        idle.stay()
        assert not idle.property("asking")
    assert not ended


def test_silence_ends_the_visit_once(idle: Idle) -> None:
    ended = []
    idle.visitOver.connect(lambda: ended.append(True))
    seconds(idle, TIMES.quiet + TIMES.countdown)
    assert ended == [True]
    assert not idle.property("asking")


def test_keys_while_it_asks_leave_time_to_choose(idle: Idle) -> None:
    seconds(idle, TIMES.quiet + 2)
    idle.notice()
    assert idle.property("asking")
    assert idle.property("seconds") == TIMES.countdown


def test_more_time_waits_longer(idle: Idle, comfort: Comfort) -> None:
    comfort.setMoreTime(True)
    seconds(idle, TIMES.patient - 1)
    assert not idle.property("asking")
    seconds(idle, 1)
    assert idle.property("asking")


@pytest.mark.parametrize(("characters", "wait"), [(0, 5), (49, 5), (120, 12), (100_000, 20)])
def test_a_long_text_gives_time_to_read_it(idle: Idle, characters: int, wait: int) -> None:
    idle.readingAsked.connect(lambda: idle.allowReading(characters))
    seconds(idle, wait - 1)
    assert not idle.property("asking")
    seconds(idle, 1)
    assert idle.property("asking")


def ask(visitor: Visitor) -> None:
    presence = visitor.kiosk.state.presence
    for _ in range(IdleTimes().patient):
        if not presence.property("asking"):
            presence.tick()
    assert presence.property("asking")
    visitor.pause()


def test_the_question_is_asked_in_both_languages(visit: Callable[..., Visitor]) -> None:
    visitor = visit("session/partenariats-innovants", language="en")
    seconds(visitor.kiosk.state.presence, IdleTimes().quiet)
    visitor.pause()
    texts = visitor.texts()
    assert "Still there?" in texts
    assert "Toujours là\u00a0?" in texts
    assert str(IdleTimes().countdown) in texts


@pytest.mark.parametrize("size", [(1080, 1920), (1280, 800), (1920, 1080)])
@pytest.mark.parametrize("text", [0, 1, 2])
def test_the_language_of_the_visitor_is_the_larger(
    visit: Callable[..., Visitor], text: int, size: tuple[int, int]
) -> None:
    visitor = visit("session/partenariats-innovants", size, language="en")
    visitor.kiosk.state.settings.setTextSize(text)
    seconds(visitor.kiosk.state.presence, IdleTimes().quiet)
    visitor.pause()
    sizes = {
        item.property("text").replace(NBSP, " "): item.property("font").pixelSize()
        for item in visitor.items()
        if item.inherits("QQuickText")
    }
    for own, other in (
        ("Continue", "Continuer"),
        ("End and clear", "Terminer et effacer"),
        ("seconds before returning to the start", "secondes avant le retour à l’accueil"),
    ):
        assert sizes[own] > sizes[other]


def test_what_is_counted_ends_in_no_lone_word(visit: Callable[..., Visitor]) -> None:
    visitor = visit("session/partenariats-innovants", (1920, 1080), language="en")
    seconds(visitor.kiosk.state.presence, IdleTimes().quiet)
    visitor.pause()
    assert f"seconds before returning to the{NBSP}start" in visitor.texts()


def test_a_touch_anywhere_continues_and_does_nothing_else(visit: Callable[..., Visitor]) -> None:
    visitor = visit("session/partenariats-innovants")
    programme = visitor.control("Programme")
    middle = programme.mapToScene(programme.boundingRect().center()).toPoint()
    ask(visitor)
    visitor.tap_at(middle)
    assert not visitor.kiosk.state.presence.property("asking")
    assert visitor.route == "session/partenariats-innovants"


def test_the_touch_of_a_window_is_presence(visit: Callable[..., Visitor]) -> None:
    visitor = visit("home")
    presence = visitor.kiosk.state.presence
    presence.watch(visitor.kiosk.window)
    seconds(presence, IdleTimes().quiet - 1)
    visitor.tap_at(QPoint(5, 5))
    seconds(presence, 1)
    assert not presence.property("asking")
    seconds(presence, IdleTimes().quiet - 2)
    visitor.key(Qt.Key.Key_Shift)
    seconds(presence, 1)
    assert not presence.property("asking")


def test_keys_reach_all_three_answers_and_no_more(visit: Callable[..., Visitor]) -> None:
    visitor = visit("session/partenariats-innovants", language="en")
    ask(visitor)
    names = []
    for _ in range(6):
        focused = visitor.kiosk.window.activeFocusItem()
        names.append(focused.property("text") or focused.property("implicitWidth"))
        visitor.key(Qt.Key.Key_Tab)
    assert names[:2] == ["Continue", "End and clear"]
    assert names[:3] == names[3:]


def test_escape_continues(visit: Callable[..., Visitor]) -> None:
    visitor = visit("home")
    ask(visitor)
    visitor.key(Qt.Key.Key_Escape)
    assert not visitor.kiosk.state.presence.property("asking")


def test_an_open_sheet_is_still_there_afterwards(visit: Callable[..., Visitor]) -> None:
    visitor = visit("session/partenariats-innovants")
    visitor.kiosk.state.open("takeaway/session/partenariats-innovants")
    ask(visitor)
    visitor.key(Qt.Key.Key_Escape)
    assert visitor.kiosk.window.property("sheet") == "takeaway/session/partenariats-innovants"


def test_the_end_clears_everything(visit: Callable[..., Visitor]) -> None:
    visitor = visit("session/partenariats-innovants", language="en")
    state = visitor.kiosk.state
    state.settings.setTextSize(2)
    state.settings.setHighContrast(True)
    state.settings.setReach(True)
    state.settings.setMoreTime(True)
    state.open("accessibility")
    ask(visitor)
    visitor.tap("End and clear")
    assert visitor.route == "attract"
    assert visitor.kiosk.window.property("sheet") == ""
    assert state.code == "fr"
    fresh = Comfort()
    for name in ("textSize", "highContrast", "reach", "moreTime", "reducedMotion"):
        assert state.settings.property(name) == fresh.property(name), name


def test_an_unfolded_text_gives_time(visit: Callable[..., Visitor]) -> None:
    visitor = visit("speaker/ben-amar-zeghadi")
    presence = visitor.kiosk.state.presence
    visitor.tap("Lire la suite")
    seconds(presence, IdleTimes().quiet + 5)
    assert not presence.property("asking")
    seconds(presence, IdleTimes().patient)
    assert visitor.route == "attract"
