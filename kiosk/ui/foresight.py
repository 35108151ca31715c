"""Makes, while a page lies still, what a switch of language would have to make at once.

Which is most of it the first time: rows, words set in lines, names on a map. A touch of the button
that takes the thing of the page along finds its code drawn up as well.
"""

from collections.abc import Iterator

from msgspec import Struct
from PySide6.QtCore import QTimer

from kiosk.programme.lazy import LazyRows
from kiosk.programme.texts import Texts
from kiosk.ui import asked
from kiosk.ui.boundary import Slot
from kiosk.ui.maplayout import WorldMapLayout
from kiosk.ui.qr import modules
from kiosk.ui.state import KioskState
from kiosk.ui.translator import said

# The page has been drawn and has stopped moving.
AFTER_MS = 250
# What comes bit by bit is there as well, but for very long pages.
REST_MS = 500
# Each step is a few milliseconds: there is time for a frame and for a touch in between.
BETWEEN_MS = 5
TEXTS_A_STEP = 8


class Foresight(QTimer):
    """A step at a time, from when a page was opened until all is made."""

    def __init__(self, state: KioskState) -> None:
        super().__init__(state)
        self._state = state
        self._steps: Iterator[None] = iter(())
        self.timeout.connect(self._step)
        state.pageChanged.connect(self._begin)
        state.sheetChanged.connect(self._begin)
        state.languageChanged.connect(self._begin)
        self._begin()

    @Slot()
    def _begin(self) -> None:
        self._steps = self._all()
        self.start(AFTER_MS)

    @Slot()
    def _step(self) -> None:
        self.setInterval(BETWEEN_MS)
        if next(self._steps, self) is self:
            self.stop()

    def _all(self) -> Iterator[None]:
        yield from self._in_others()
        # Who is as quick finds what was in view; what was made is not made again.
        self.setInterval(REST_MS)
        yield
        yield from self._in_others()
        yield from self._taken_along()

    def _in_others(self) -> Iterator[None]:
        own = self._state.texts
        for code in (code for code in own.languages if code != own.language):
            yield from self._in_language(Texts(code, own.languages))

    def _in_language(self, texts: Texts) -> Iterator[None]:
        """Make what the page and the sheet over it are made of in another language."""
        other = said(self._state.code, texts.language)
        for route, model in self._state.shown:
            row = self._state.row(route, texts)
            yield
            if row is None:
                continue
            other.update(_pairs(tuple(model.rows), (row,)))
            yield
            for layout in model.findChildren(WorldMapLayout):
                yield from layout.foresee(row)
        for count, (how, (text, *rest)) in enumerate(asked.questions()):
            if text in other:
                how(other[text], *rest)
            if count % TEXTS_A_STEP == 0:
                yield

    def _taken_along(self) -> Iterator[None]:
        for route, _ in self._state.shown:
            row = self._state.row(f"takeaway/{route}")
            yield
            payloads = [code.payload for code in getattr(row, "codes", ()) if code.payload]
            for payload in payloads[:1]:
                modules(payload)


def _pairs(before: object, after: object) -> Iterator[tuple[str, str]]:
    """Yield each text of a row with what stands in its place in another one."""
    if isinstance(before, str) and isinstance(after, str):
        yield before, after
    elif isinstance(before, Struct):
        for name in before.__struct_fields__:
            yield from _pairs(getattr(before, name), getattr(after, name, None))
    elif isinstance(before, LazyRows) and isinstance(after, LazyRows):
        for position in before.made:
            if position < len(after):
                yield from _pairs(before[position], after[position])
    elif isinstance(before, tuple) and isinstance(after, tuple):
        # One may have more parts, a note of a text that is not translated.
        for one, other in zip(before, after, strict=False):
            yield from _pairs(one, other)
