"""Where QML calls Python. Nothing may be raised across: the QML engine can crash on it.

`Slot` and `Property` stand for PySide's, by whose names its tools find them; every QObject here
uses them. What fails inside is told to `sys.excepthook` (see `faults`), and QML gets nothing:
false, 0, an empty text.

What is connected to a signal is a `Slot` of just the types that the signal sends. For any other
method PySide gives the object a description (QMetaObject) of its own, that goes when the object
goes; QML remembers it by its address, where that of another object may lie by then, and finds none
of that one's properties.
"""

# ruff: noqa: TID251 - what is banned everywhere else is replaced here.

import sys
from collections.abc import Callable
from functools import wraps
from typing import Any, TypeVar

from PySide6 import QtCore

Function = TypeVar("Function", bound=Callable[..., Any])


def Slot(*types: type, result: type | None = None) -> Callable[[Function], Function]:
    """Return a decorator for a method that QML calls, with these types.

    One whose result is a QObject must not fail: QML takes no answer for an object.
    """

    def register(method: Function) -> Function:
        if result is None:
            registered: Function = QtCore.Slot(*types)(guarded(method))
        else:
            registered = QtCore.Slot(*types, result=result)(guarded(method, result))
        return registered

    return register


def Property(
    kind: type, notify: QtCore.Signal | None = None, constant: bool = False
) -> Callable[[Callable[..., Any]], Any]:
    """Return a decorator for a method whose value QML reads, of this type."""

    def register(getter: Callable[..., Any]) -> Any:
        if constant:
            return QtCore.Property(kind, constant=True)(guarded(getter, kind))
        return QtCore.Property(kind, notify=notify)(guarded(getter, kind))

    return register


def guarded(method: Function, kind: type | None = None) -> Function:
    """Return a method that answers an empty `kind`, or None, instead of raising."""
    # A signal that is connected gives all it has to a method that takes any number.
    taken = method.__code__.co_argcount

    @wraps(method)
    def call(*arguments: Any) -> Any:
        try:
            return method(*arguments[:taken])
        except Exception:  # noqa: BLE001 - told to the hook, as if nobody had caught it
            sys.excepthook(*sys.exc_info())
            return _nothing(kind)

    return call  # type: ignore[return-value] # it takes and gives what the method does


def _nothing(kind: type | None) -> object:
    return None if kind is None or issubclass(kind, QtCore.QObject) else kind()
