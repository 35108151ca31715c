"""A publication while somebody uses the kiosk: nothing moves under the finger."""

import shutil
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, QRectF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk import paths
from kiosk.content.release.compile import compile_folder
from kiosk.programme.reader import Release
from kiosk.programme.rows.places import AT_ONCE
from kiosk.ui.listmodel import AFTER_MS
from tests.ui.conftest import Visitor, name

Visit = Callable[..., Visitor]
SESSION = "session/partenariats-innovants"


@pytest.fixture(scope="module")
def other(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The forum's own programme with one person and one place more."""
    folder = tmp_path_factory.mktemp("other")
    shutil.copytree(paths.resources() / "content", folder / "content")
    (folder / "content" / "speakers" / "zzz.yaml").write_text(
        "id: zoe-exemple\nname: Zoé Zzexemple\nbiography: Zoé parle.\n", "utf-8"
    )
    with (folder / "content" / "places.yaml").open("a", encoding="utf-8") as places:
        places.write("  - {id: zzz, name: Zzz, latitude: 0, longitude: 0}\n")
    compile_folder(folder / "content", folder / "other.release")
    return folder / "other.release"


def boxes(visitor: Visitor) -> dict[str, QRectF]:
    """Return what can be pressed, and where it is."""
    visitor.pause()
    return {
        f"{position} {name(one)}": one.mapRectToScene(one.boundingRect())
        for position, one in enumerate(visitor.controls())
    }


def publish(visitor: Visitor, release: Path) -> None:
    visitor.kiosk.take(Release.open(release))
    visitor.pause()


def open_all(visitor: Visitor, *routes: str) -> None:
    """Open pages or sheets, one after the other."""
    for route in routes:
        visitor.kiosk.state.open(route)
        visitor.pause()


def told(visitor: Visitor) -> bool:
    return any(visitor.kind_of(one).startswith("Toast") for one in visitor.items())


def test_who_reads_goes_on_reading(visit: Visit, other: Path) -> None:
    visitor = visit(SESSION, language="en")
    view = visitor.view()
    view.setProperty("contentY", 900)
    visitor.kiosk.state.pageRows.complete()
    before = boxes(visitor)
    publish(visitor, other)
    assert told(visitor)
    assert boxes(visitor) == before
    assert (visitor.route, visitor.view().property("contentY")) == (SESSION, 900)
    assert visitor.kiosk.state.code == "en"


def test_who_searches_goes_on_searching(visit: Visit, other: Path) -> None:
    visitor = visit("search")
    for letter in "MAYO":
        visitor.key(Qt.Key(ord(letter)))
    visitor.until(lambda: any("Mayotte" in one for one in map(name, visitor.controls())))
    before = boxes(visitor)
    publish(visitor, other)
    assert boxes(visitor) == before
    assert "MAYO" in " ".join(visitor.texts()).upper()


@pytest.mark.parametrize("sheet", ["accessibility", "place/mayotte", "takeaway/home"])
def test_a_sheet_stays_as_it_is(visit: Visit, other: Path, sheet: str) -> None:
    visitor = visit(SESSION)
    visitor.kiosk.state.open(sheet)
    visitor.kiosk.state.pageRows.complete()
    before = boxes(visitor)
    publish(visitor, other)
    assert boxes(visitor) == before
    # Languages are chosen on the dock, which is there below every sheet.
    visitor.tap("Langue")
    assert visitor.kiosk.state.code == "en"
    assert len(boxes(visitor)) == len(before)


@pytest.mark.parametrize("route", ["speakers", "programme", "partnerships", "home"])
def test_what_the_finger_is_on_is_what_it_opens(visit: Visit, other: Path, route: str) -> None:
    visitor = visit(route)
    pressed = next(one for one in visitor.controls() if opens(one))
    wanted = opens(pressed)
    point = pressed.mapToScene(pressed.boundingRect().center()).toPoint()
    press(visitor, point)
    publish(visitor, other)
    QTest.mouseRelease(visitor.kiosk.window, Qt.MouseButton.LeftButton, pos=point)
    visitor.until(lambda: visitor.route == wanted)


def press(visitor: Visitor, point: QPoint) -> None:
    QTest.mousePress(visitor.kiosk.window, Qt.MouseButton.LeftButton, pos=point)
    QGuiApplication.processEvents()


def opens(control: QQuickItem) -> str:
    """Return the page that a control of a list opens, "" for all others."""
    route = str(control.property("route") or "")
    return route if route.startswith(("session/", "speaker/", "partnership/")) else ""


def test_a_page_that_is_gone_says_so_and_steps_back(
    visit: Visit, other: Path, real_release: Path
) -> None:
    visitor = visit("speakers", release=other)
    visitor.kiosk.state.open("speaker/zoe-exemple")
    visitor.pause()
    assert visitor.route == "speaker/zoe-exemple"
    publish(visitor, real_release)
    visitor.until(lambda: visitor.route == "speakers")
    assert told(visitor)


def test_the_way_back_leads_past_what_is_gone(
    visit: Visit, other: Path, real_release: Path
) -> None:
    visitor = visit("home", release=other)
    open_all(visitor, "speakers", "speaker/zoe-exemple", SESSION)
    publish(visitor, real_release)
    visitor.tap("Retour")
    assert visitor.route == "speakers"
    visitor.tap("Retour")
    assert visitor.route == "home"


def test_from_where_a_visitor_was_put_the_way_back_leads_elsewhere(
    visit: Visit, other: Path, real_release: Path
) -> None:
    visitor = visit("home", release=other)
    open_all(visitor, "speakers", "speaker/zoe-exemple")
    publish(visitor, real_release)
    assert visitor.route == "speakers"
    visitor.tap("Retour")
    assert visitor.route == "home"


def test_a_sheet_of_what_is_gone_goes(visit: Visit, other: Path, real_release: Path) -> None:
    visitor = visit("partnerships", release=other)
    open_all(visitor, "place/zzz")
    assert visitor.kiosk.window.property("sheet") == "place/zzz"
    publish(visitor, real_release)
    assert visitor.kiosk.window.property("sheet") == ""
    assert visitor.route == "partnerships"
    assert told(visitor)


def test_the_settings_stay_though_what_was_open_before_them_is_gone(
    visit: Visit, other: Path, real_release: Path
) -> None:
    visitor = visit("partnerships", release=other)
    open_all(visitor, "place/zzz", "accessibility")
    publish(visitor, real_release)
    assert visitor.kiosk.window.property("sheet") == "accessibility"


def test_what_one_visitor_is_told_is_not_there_for_the_next(visit: Visit, other: Path) -> None:
    visitor = visit(SESSION)
    publish(visitor, other)
    assert told(visitor)
    visitor.kiosk.state.endVisit()
    visitor.pause()
    assert not told(visitor)


@pytest.mark.parametrize("elsewhere", [False, True])
def test_what_comes_bit_by_bit_comes_no_more_once_it_is_left(
    visit: Visit, congress: Path, real_release: Path, elsewhere: bool
) -> None:
    visitor = visit("partnerships", release=congress)
    place = next(
        place.id
        for place in visitor.kiosk.release.places()
        if len(visitor.kiosk.release.place_speakers(place.id)) > AT_ONCE
    )
    visitor.kiosk.state.open(f"place/{place}")
    # More rows are due by now, and what is told to go will be gone only after their turn.
    time.sleep(2 * AFTER_MS / 1000)
    if elsewhere:
        visitor.kiosk.state.open("home")
    visitor.kiosk.take(Release.open(real_release))
    QCoreApplication.processEvents()
    visitor.pause()
    assert visitor.route == ("home" if elsewhere else "partnerships")
