"""Visits a programme as a finger would and says, as JSON, how long everything took.

    python -m tests.bench.visiting DATA

One process for each visit, which takes half a minute.
"""

import json
import os
import sys
from collections import defaultdict
from itertools import cycle, islice
from pathlib import Path
from random import Random
from statistics import median, quantiles
from time import perf_counter, process_time

from PySide6.QtCore import QEventLoop, QPointF, Qt
from PySide6.QtQuick import QQuickItem

from kiosk.machine.heap import keep_large_blocks_apart
from kiosk.programme.live import release_to_show
from kiosk.programme.search import search
from kiosk.ui.app import Kiosk, Options, application
from kiosk.ui.render import routes_of, settle
from kiosk.ui.touch import is_control
from tests.bench.machine import pss

ROUNDS = 4
PAGES = 200
LANGUAGE_SWITCHES = 2
SCROLL_S = 3.0
SCROLL_PX = 24  # a frame: half a screen in a second
# Longer than any movement of a page lasts.
QUIET_MS = 350
SETTLED_MS = 2000
# Typed letter by letter.
TITLES = 20
TYPED = 14
TABS = {
    "home": "home",
    "prog": "programme",
    "people": "speakers",
    "link": "partnerships",
    "search": "search",
}


class Finger:
    """Touches controls and waits for what they show."""

    def __init__(self, kiosk: Kiosk) -> None:
        self.kiosk = kiosk
        self.times: dict[str, list[float]] = defaultdict(list)
        self.work: list[float] = []
        self._armed = False
        self._drawn_at = self._worked_until = 0.0
        self._waiting = QEventLoop()
        kiosk.state.pageChanged.connect(self._arm)
        kiosk.state.sheetChanged.connect(self._arm)
        kiosk.window.frameSwapped.connect(self._swapped)

    def _arm(self) -> None:
        self._armed = True

    def _swapped(self) -> None:
        if self._armed:
            self._armed = False
            self._drawn_at, self._worked_until = perf_counter(), process_time()
            self._waiting.quit()

    def controls(self) -> list[QQuickItem]:
        """Return the controls that can be touched now, within what scrolls or the dock."""
        found = []
        waiting = [self.kiosk.window.contentItem()]
        while waiting:
            item = waiting.pop()
            if item.isVisible() and item.isEnabled():
                if is_control(item):
                    found.append(item)
                waiting += item.childItems()
        return found

    def tap(self, control: QQuickItem) -> None:
        """Press and lift; note the milliseconds from lifting until the next page is drawn."""
        from PySide6.QtTest import QTest

        window = self.kiosk.window
        point = control.mapToScene(QPointF(control.width() / 2, control.height() / 2)).toPoint()
        if not 0 < point.y() < window.height():
            return
        left, plain = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        QTest.mousePress(window, left, plain, point)
        settle(40)
        self._armed = False
        self._drawn_at = 0.0
        before, worked = perf_counter(), process_time()
        QTest.mouseRelease(window, left, plain, point)
        if self._armed:
            self._waiting.exec()
        if self._drawn_at:
            route = str(window.property("sheet") or window.property("route"))
            self.times[route.partition("/")[0]].append((self._drawn_at - before) * 1000)
            self.work.append((self._worked_until - worked) * 1000)
        settle(QUIET_MS)

    def tab(self, icon: str) -> None:
        """Touch a tab of the dock."""
        for control in self.controls():
            if control.property("iconName") == icon and control.property("section") is not None:
                self.tap(control)
                return

    def on_page(self) -> list[QQuickItem]:
        """Return the controls of the part of the page that scrolls, from top to bottom."""
        view = longest_view(self.kiosk.window.contentItem())
        top = view.mapToScene(QPointF(0, 0)).y() + 300 if view else 300
        bottom = self.kiosk.window.height() - 320
        inside = [
            (control.mapToScene(QPointF(0, 0)).y(), control)
            for control in self.controls()
            if view and view.isAncestorOf(control)
        ]
        return [
            control for y, control in sorted(inside, key=lambda one: one[0]) if top < y < bottom
        ]


def longest_view(root: QQuickItem) -> QQuickItem | None:
    """Return the largest visible item that scrolls."""
    waiting, views = [root], []
    while waiting:
        item = waiting.pop()
        if item.isVisible():
            if item.inherits("QQuickFlickable"):
                views.append(item)
            waiting += item.childItems()
    return max(views, key=lambda view: view.width() * view.height(), default=None)


def tour(kiosk: Kiosk) -> tuple[float, float]:
    """Return the memory before and after opening so many pages, in megabytes."""
    before = pss(os.getpid())
    routes = list(routes_of(kiosk))
    Random(1).shuffle(routes)
    for route in islice(cycle(routes), PAGES):
        kiosk.state.open(route)
        settle(20)
    kiosk.state.open("home")
    settle(QUIET_MS)
    return before, pss(os.getpid())


def taps(finger: Finger) -> None:
    """Touch every tab, and things on every page, again and again."""
    for turn in range(ROUNDS):
        for icon in TABS:
            finger.tab(icon)
            within = finger.on_page()
            if within and icon != "search":
                finger.tap(within[turn % len(within)])


def languages(kiosk: Kiosk) -> tuple[float, float]:
    """Return the milliseconds of a switch before it is drawn, and the processor's.

    Those of the slowest kind of page.
    """
    codes = cycle(reversed(kiosk.release.event.languages))
    first: dict[str, str] = {}
    for route in routes_of(kiosk):
        first.setdefault(route.partition("/")[0], route)
    slowest = slowest_work = 0.0
    for route in first.values():
        kiosk.state.open(route)
        settle(QUIET_MS)
        times, works = [], []
        for code in islice(codes, LANGUAGE_SWITCHES):
            before, worked = perf_counter(), process_time()
            kiosk.state.setLanguage(code)
            times.append((perf_counter() - before) * 1000)
            works.append((process_time() - worked) * 1000)
            settle(100)
        slowest, slowest_work = max(slowest, median(times)), max(slowest_work, median(works))
    return slowest, slowest_work


def keys(kiosk: Kiosk) -> tuple[float, float, float]:
    """Return what a key costs in 95 of 100 cases, letter by letter of titles.

    In milliseconds: until the rows found are laid out, the same of the processor, and of the
    processor for the query alone.
    """
    kiosk.state.open("search")
    settle(QUIET_MS)
    finder = kiosk.state.finder
    finder.enter("")
    times, works, queries = [], [], []
    for typed in (lines := typed_lines(kiosk)):
        before, worked = perf_counter(), process_time()
        finder.search(typed)
        times.append((perf_counter() - before) * 1000)
        works.append((process_time() - worked) * 1000)
    finder.forget()
    # After them: whoever types finds what a query reads as unread as it is.
    for typed in lines:
        worked = process_time()
        search(kiosk.release, typed, kiosk.state.code)
        queries.append((process_time() - worked) * 1000)
    ends = [quantiles(found, n=20, method="inclusive")[-1] for found in (times, works, queries)]
    return ends[0], ends[1], ends[2]


def typed_lines(kiosk: Kiosk) -> list[str]:
    """Return what stands in the field after each key, for some titles of the programme."""
    titles = [session.title for session in kiosk.release.sessions()]
    chosen = Random(2).sample(titles, min(TITLES, len(titles)))
    words = [next(iter(title.values()))[:TYPED] for title in chosen]
    return [word[:length] for word in words for length in range(1, len(word) + 1)]


def longest_page(kiosk: Kiosk) -> QQuickItem:
    """Open what scrolls furthest, a list or a session; return what scrolls."""

    def view_of(route: str) -> tuple[float, QQuickItem]:
        kiosk.state.open(route)
        settle(QUIET_MS)
        view = longest_view(kiosk.window.contentItem())
        assert view is not None
        return view.property("contentHeight"), view

    routes = ["speakers", "programme", f"session/{kiosk.release.sessions()[0].id}"]
    return view_of(max(routes, key=lambda route: view_of(route)[0]))[1]


def scroll(kiosk: Kiosk) -> float:
    """Return the frames a second at which the longest page scrolls."""
    view = longest_page(kiosk)
    view.setProperty("contentY", 0)
    frames = 0

    def move() -> None:
        nonlocal frames
        frames += 1
        end = view.property("contentHeight") - view.height()
        view.setProperty("contentY", (view.property("contentY") + SCROLL_PX) % max(1, end))

    kiosk.window.frameSwapped.connect(move)
    before = perf_counter()
    move()
    settle(round(SCROLL_S * 1000))
    rate = frames / (perf_counter() - before)
    kiosk.window.frameSwapped.disconnect(move)
    return rate


def main() -> None:
    """Do all of it on the release of a data folder."""
    application()
    options = Options(size=(1080, 1920), route="home")
    kiosk = Kiosk(release_to_show(Path(sys.argv[1])), options)
    settle(SETTLED_MS)
    # As `kiosk run` does from its first page on.
    keep_large_blocks_apart()
    before, after = tour(kiosk)
    finger = Finger(kiosk)
    taps(finger)
    language, language_work = languages(kiosk)
    key, key_work, query = keys(kiosk)
    found = {
        "grown_mb": after - before,
        "taps": finger.times,
        "tap_work_ms": quantiles(finger.work, n=20, method="inclusive")[-1],
        "language_ms": language,
        "language_work_ms": language_work,
        "search_ms_p95": key,
        "search_work_ms": key_work,
        "query_work_ms": query,
        "scroll_fps": scroll(kiosk),
    }
    kiosk.close()
    print(json.dumps(found))


if __name__ == "__main__":
    main()
