"""The kiosk as it is, and beside it somebody who watches and answers.

    python -m tests.soak.host run --data DIR …

Orders come in as lines of JSON and are answered with one. What a pointer of X can do is not among
them: this is for fingers, of which X has no simulation, for time that is to pass quickly, and for
questions. The program itself is `kiosk.cli`, its command and all that belongs to it.
"""

import json
import os
import sys
from itertools import product
from time import perf_counter, process_time
from typing import Any

from PySide6.QtCore import (
    QAbstractEventDispatcher,
    QObject,
    QPoint,
    QPointF,
    QSocketNotifier,
    QTimer,
)
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk import cli
from kiosk.ui import app
from kiosk.ui.clearing import clear
from kiosk.ui.render import routes_of
from kiosk.ui.touch import is_control

# Pages that the tour at the beginning opens.
EACH_KIND = 16
TOUR_MS = 50


class Observer(QObject):
    """Counts pages and measures frames of a kiosk; touches it with several fingers."""

    def __init__(self, kiosk: app.Kiosk) -> None:
        super().__init__(kiosk.window)
        self._kiosk = kiosk
        self._fingers = QTest.createTouchDevice()
        self._routes: set[str] = set()
        self._kinds: dict[str, int] = {}
        self._frames = 0
        self._worst = (0.0, 0.0, "")
        self._wake()
        self._waiting = QSocketNotifier(0, QSocketNotifier.Type.Read, self)
        self._waiting.activated.connect(self._read)
        self._rest = b""
        self._stops: list[tuple[str, bool, int, str]] = []
        self._touring = QTimer(self)
        self._touring.timeout.connect(self._stop)
        kiosk.state.visited.connect(self._count)
        kiosk.state.settled.connect(self._watch_frames)
        QAbstractEventDispatcher.instance().awake.connect(self._wake)

    def _count(self, kind: str) -> None:
        self._kinds[kind] = self._kinds.get(kind, 0) + 1

    def _watch_frames(self) -> None:
        self._kiosk.window.frameSwapped.connect(self._frame)
        self._wake()

    def _wake(self) -> None:
        self._busy_since, self._worked = perf_counter(), process_time()

    def _frame(self) -> None:
        """Note the work for a frame: since the program woke up, or drew the one before.

        The worst is that of most processor time: others on the machine can lengthen any.
        """
        took, work = perf_counter() - self._busy_since, process_time() - self._worked
        self._frames += 1
        route = self._route()
        self._routes.add(route)
        self._worst = max(self._worst, (work * 1000, took * 1000, route))
        self._wake()

    def _route(self) -> str:
        window = self._kiosk.window
        return str(window.property("sheet") or window.property("route"))

    def _read(self) -> None:
        read = os.read(0, 65536)
        if not read:
            self._waiting.setEnabled(False)
            return
        *lines, self._rest = (self._rest + read).split(b"\n")
        for line in lines:
            # An order comes as a touch would: after what was told to go is gone.
            clear()
            order = json.loads(line)
            answer = getattr(self, order.pop("do"))(**order)
            print(json.dumps(answer or {}), flush=True)
        # What was asked is not the kiosk's work.
        self._wake()

    # -- orders -----------------------------------------------------------------------------

    def look(self) -> dict[str, Any]:
        """Return where one is and what can be touched: kind, middle, in pixels of the screen."""
        found, waiting = [], [self._kiosk.window.contentItem()]
        while waiting:
            item: QQuickItem = waiting.pop()
            if not item.isVisible() or not item.isEnabled():
                continue
            waiting += item.childItems()
            if is_control(item):
                middle = item.mapToScene(QPointF(item.width() / 2, item.height() / 2))
                kind = item.metaObject().className().partition("_QML")[0]
                found.append([kind, round(middle.x()), round(middle.y())])
        return {"route": self._route(), "controls": found}

    def tour(self) -> None:
        """Open pages of every kind in every language, contrast and size of text: caches fill.

        One after another from now on; `report` says when it is done. Not in an event loop of its
        own: what has left the screen goes only in the one that showed it.
        """
        of_kind: dict[str, list[str]] = {}
        for route in routes_of(self._kiosk):
            of_kind.setdefault(route.partition("/")[0], []).append(route)
        routes = [route for found in of_kind.values() for route in found[:EACH_KIND]]
        languages = self._kiosk.release.event.languages
        self._stops = list(product(languages, (True, False), range(3), routes))
        self._touring.start(TOUR_MS)

    def _stop(self) -> None:
        state = self._kiosk.state
        if not self._stops:
            self._touring.stop()
            state.endVisit()
            return
        code, contrast, size, route = self._stops.pop()
        state.setLanguage(code)
        state.settings.setHighContrast(contrast)
        state.settings.setTextSize(size)
        state.open(route)

    def palm(self, x: int, y: int) -> None:
        """Lay a palm down: four fingers one after another, moved a little, and lifted."""
        points = [QPoint(x + dx, y + dy) for dx, dy in ((0, 0), (90, -60), (180, -40), (60, 140))]
        for number, point in enumerate(points):
            event = self._touch()
            for before in range(number):
                event.stationary(before)
            event.press(number, point).commit(False)
        for change in ("move", "release"):
            event = self._touch()
            for number, point in enumerate(points):
                getattr(event, change)(number, point + QPoint(6, 9))
            event.commit(False)

    def finger(self, x: int, y: int) -> None:
        """Touch with one finger."""
        for change in ("press", "release"):
            event = self._touch()
            getattr(event, change)(0, QPoint(x, y)).commit(False)

    def _touch(self) -> QTest.QTouchEventSequence:
        """Return a touch to fill, which waits its turn behind what the screen's server sends."""
        return QTest.touchEvent(self._kiosk.window, self._fingers, False)

    def language(self) -> None:
        """Switch to the next language."""
        self._kiosk.state.nextLanguage()

    def hurry(self, seconds: int) -> dict[str, Any]:
        """Let seconds pass in which nobody touches anything."""
        idle = self._kiosk.state.presence
        for _ in range(seconds):
            idle.tick()
        return {"asking": idle.asking}

    def report(self) -> dict[str, Any]:
        """Return what was counted until now."""
        return {
            "touring": self._touring.isActive(),
            "routes": len(self._routes),
            "opened": self._kinds,
            "frames": self._frames,
            "worst_work_ms": self._worst[0],
            "worst_ms": self._worst[1],
            "worst_at": self._worst[2],
        }

    def forget_worst(self) -> None:
        """Measure the worst frame from here on: the caches are filled."""
        self._worst = (0.0, 0.0, "")


class Watched(app.Kiosk):
    """The kiosk, with its observer."""

    def __init__(self, *arguments: Any) -> None:
        super().__init__(*arguments)
        Observer(self)


if __name__ == "__main__":
    app.Kiosk = Watched  # type: ignore[misc] # what the command makes is the one that is watched
    sys.exit(cli.main())
