"""What Python raises never reaches QML; it is written down once and a visitor hears a calm word."""

import gc
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QQmlComponent, QQmlEngine

from kiosk.machine.journal import NAME, Journal
from kiosk.ui.boundary import Property, Slot
from kiosk.ui.faults import Faults


class Failing(QObject):
    """Fails wherever QML can touch it."""

    changed = Signal(int, int)
    heard: tuple[object, ...] = ()

    @Slot()
    def act(self) -> None:
        raise RuntimeError("act")

    @Slot(str, result=bool)
    def ask(self, what: str) -> bool:
        raise RuntimeError(what)

    @Slot()
    def listen(self) -> None:
        self.heard = (*self.heard, 1)

    @Property(str, notify=changed)
    def words(self) -> str:
        raise RuntimeError("words")

    @Property(int, constant=True)
    def number(self) -> int:
        raise RuntimeError("number")


QML = b"""
import QtQml
QtObject {
    required property QtObject one
    readonly property string words: one.words
    readonly property int number: one.number
    property int refused
    function touch(): void {
        for (let i = 0; i < 200; i++) {
            one.act();
            refused += one.ask("a") === false ? 1 : 0;
        }
    }
    Component.onCompleted: touch()
}
"""


@pytest.fixture
def faults(qapp: QObject, tmp_path: Path) -> Iterator[Faults]:
    faults = Faults(Journal(tmp_path))
    faults.watch()
    yield faults
    faults.rest()


def _log(data: Path) -> str:
    return (data / NAME).read_text("utf-8")


def test_qml_gets_nothing_instead_of_an_error(
    faults: Faults, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    engine, one = QQmlEngine(), Failing()
    component = QQmlComponent(engine)
    component.setData(QML, "")
    made = component.createWithInitialProperties({"one": one})
    gc.collect()
    assert made.property("refused") == 200
    assert (made.property("words"), made.property("number")) == ("", 0)
    assert faults.count >= 402
    # One for each of the four places, however often.
    assert _log(tmp_path).count(" fault kind=RuntimeError") == 4
    printed = capfd.readouterr().err
    assert printed.count("Traceback") == 4
    made.deleteLater()


def test_a_signal_with_more_than_a_method_takes(faults: Faults) -> None:
    one = Failing()
    one.changed.connect(one.listen)
    one.changed.emit(1, 2)
    assert one.heard == (1,)
    assert faults.count == 0


def _fail_in_thread() -> None:
    thread = threading.Thread(target=lambda: 1 / 0)
    thread.start()
    thread.join()


class Undying:
    """Fails where nobody can catch it."""

    def __del__(self) -> None:
        raise KeyError("gone")


def _fail_in_destruction() -> None:
    one = Undying()
    del one


@pytest.mark.parametrize(
    ("fail", "kind"), [(_fail_in_thread, "ZeroDivisionError"), (_fail_in_destruction, "KeyError")]
)
def test_other_exceptions_nobody_caught_are_written_down(
    faults: Faults,
    tmp_path: Path,
    capfd: pytest.CaptureFixture[str],
    fail: Callable[[], None],
    kind: str,
) -> None:
    for _ in range(3):
        fail()
    assert faults.count == 3
    assert _log(tmp_path).count(f" fault kind={kind}") == 1
    assert kind in capfd.readouterr().err


def test_the_hooks_are_given_back(qapp: QObject, tmp_path: Path) -> None:
    before = sys.excepthook
    faults = Faults(Journal(tmp_path))
    faults.watch()
    assert sys.excepthook != before
    faults.rest()
    assert sys.excepthook == before
