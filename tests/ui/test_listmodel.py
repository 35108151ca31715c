"""A list shows other rows in place, and tells a view exactly what was added or taken away."""

import sqlite3
import sys
from collections.abc import Sequence
from typing import Any

import pytest
from msgspec import Struct
from PySide6.QtCore import QAbstractItemModel, QIdentityProxyModel
from PySide6.QtTest import QAbstractItemModelTester, QSignalSpy
from pytestqt.qtbot import QtBot

from kiosk.programme.lazy import gradual
from kiosk.ui.listmodel import RowListModel


class Inner(Struct, frozen=True):
    word: str


class Outer(Struct, frozen=True):
    title: str
    words: tuple[Inner, ...]


def outer(title: str, *words: str) -> Outer:
    return Outer(title, tuple(Inner(word) for word in words))


def shown(model: RowListModel) -> list[str]:
    """What a view of the first role would show."""
    role = next(iter(model.roleNames()))
    return [model.data(model.index(row), role) for row in range(model.rowCount())]


def strict(model: QAbstractItemModel) -> QAbstractItemModelTester:
    mode = QAbstractItemModelTester.FailureReportingMode.Fatal
    return QAbstractItemModelTester(model, mode)


def test_rows_are_changed_in_place_and_the_rest_added_or_taken_away() -> None:
    model = RowListModel(Outer)
    tester = strict(model)
    reset = QSignalSpy(model.modelReset)
    for titles in ("ab", "cde", "f", "", "ghij"):
        model.set_rows(tuple(outer(title) for title in titles))
        assert "".join(shown(model)) == titles
        assert model.property("count") == len(titles)
    assert reset.count() == 0
    tester.deleteLater()


def test_rows_within_rows_follow_theirs() -> None:
    model = RowListModel(Outer, (outer("a", "x", "y"), outer("b", "z")))
    role = list(model.roleNames())[1]
    first = model.data(model.index(0), role)
    second = model.data(model.index(1), role)
    tester = strict(first)
    model.set_rows((outer("c", "u", "v", "w"),))
    assert shown(first) == ["u", "v", "w"]
    model.set_rows((outer("d", "t"), outer("e", "s")))
    assert shown(first) == ["t"]
    assert model.data(model.index(0), role) is first
    assert model.data(model.index(1), role) is not second
    assert shown(model.data(model.index(1), role)) == ["s"]
    tester.deleteLater()


class Damaged(Sequence[Inner]):
    """Rows on a disk that fails."""

    def __len__(self) -> int:
        return 1

    def __getitem__(self, position: Any) -> Any:
        return sqlite3.connect(":memory:").execute("nothing like SQL")


def test_a_row_that_cannot_be_read_is_told_and_shown_as_nothing(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    told: list[type] = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, *_: told.append(kind))
    model, view = RowListModel(Inner, Damaged()), QIdentityProxyModel()
    view.setSourceModel(model)
    # Asked by C++, as a view does: what is raised across ends the program.
    assert view.data(view.index(0, 0), next(iter(model.roleNames()))) is None
    assert told == [sqlite3.OperationalError]


def test_rows_come_bit_by_bit_or_at_once_when_asked_for(qtbot: QtBot) -> None:
    nine = [Inner(letter) for letter in "abcdefghi"]
    model = RowListModel(Inner, gradual(nine, at_once=4))
    tester = strict(model)
    assert shown(model) == ["a", "b", "c", "d"]
    qtbot.waitUntil(lambda: "".join(shown(model)) == "abcdefghi")
    model.set_rows(gradual(nine[:2], at_once=4))
    assert shown(model) == ["a", "b"]
    model.set_rows(gradual(nine, at_once=4))
    model.complete()
    assert "".join(shown(model)) == "abcdefghi"
    tester.deleteLater()
