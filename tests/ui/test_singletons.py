"""None, True and False outlive any number of calls into Qt."""

import sys

import pytest
from PySide6.QtCore import QObject, QSize, Signal

from kiosk.ui.singletons import SINGLETONS, keep_singletons

CALLS = 20_000  # a bare interpreter holds some 5,000 references to None, 600 to True


class Sender(QObject):
    sent = Signal()


@pytest.mark.parametrize("one", SINGLETONS)
def test_they_are_held_more_often_than_a_kiosk_could_release(one: object) -> None:
    assert sys.getrefcount(one) > 1 << 30


def test_signals_and_calls_do_not_end_the_program() -> None:
    sender, size = Sender(), QSize(1, 1)
    for _ in range(CALLS):
        sender.sent.emit()
        size.setWidth(2)
    assert sys.getrefcount(True) > 1 << 30
    assert sys.getrefcount(None) > 1 << 30


def test_keeping_them_again_changes_nothing() -> None:
    before = sys.getrefcount(False)
    keep_singletons()
    assert abs(sys.getrefcount(False) - before) < 1000
