"""Errors of the program itself: written down once each, counted, and never shown to a visitor."""

import sys
import threading
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import QObject, Signal

from kiosk.machine.journal import Journal

# Of more kinds than this none is written down any more; all are counted.
MOST_KINDS = 100
Hook = Callable[[type[BaseException], BaseException, TracebackType | None], object]


class Faults(QObject):
    """Takes every exception that nobody caught, of any thread. `happened` is sent for each."""

    happened = Signal()

    def __init__(self, journal: Journal, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.count = 0
        self.journal = journal
        self._known: set[tuple[object, ...]] = set()
        self._before = (sys.excepthook, threading.excepthook, sys.unraisablehook)

    def watch(self) -> None:
        """Take exceptions from now on, in Python's three hooks."""
        sys.excepthook = self.note
        threading.excepthook = self._note_of_thread
        sys.unraisablehook = self._note_of_destruction

    def rest(self) -> None:
        """Give the hooks back."""
        sys.excepthook, threading.excepthook, sys.unraisablehook = self._before

    def note(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Count an exception; write it down if none like it was before: same kind, same place."""
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        self.count += 1
        key = (kind, *_places(trace))
        if key not in self._known and len(self._known) < MOST_KINDS:
            self._known.add(key)
            self._write(kind, error, trace)
        self.happened.emit()

    def _write(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        import traceback  # a kiosk without faults does not need it

        text = "".join(traceback.format_exception(kind, error, trace))
        self.journal.write("fault", text, kind=kind.__name__)
        print(text, end="", file=sys.stderr)

    def _note_of_thread(self, told: threading.ExceptHookArgs) -> None:
        if told.exc_value is not None:
            self.note(told.exc_type, told.exc_value, told.exc_traceback)

    def _note_of_destruction(self, told: "sys.UnraisableHookArgs") -> None:
        if told.exc_value is not None:
            self.note(told.exc_type, told.exc_value, told.exc_traceback)


def _places(trace: TracebackType | None) -> list[object]:
    """Return the lines that led to an exception."""
    places: list[object] = []
    while trace:
        places.append((trace.tb_frame.f_code, trace.tb_lineno))
        trace = trace.tb_next
    return places
