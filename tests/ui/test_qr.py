"""The codes on the screen, read by an independent reader as a phone would."""

from collections.abc import Callable

import pytest
import zxingcpp
from PySide6.QtCore import QPointF, QRect
from PySide6.QtGui import QImage

from kiosk.programme.portable import TEXT_LIMIT, portable
from kiosk.programme.rows.takeaway import takeaway_sheet
from kiosk.programme.texts import Texts
from kiosk.ui.qr import modules
from tests.ui.conftest import Visitor

QUIET = 4


def read(image: QImage) -> list[zxingcpp.Barcode]:
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    pixels = memoryview(grey.constBits()).cast("B", (grey.height(), grey.bytesPerLine()))
    return list(zxingcpp.read_barcodes(pixels))


@pytest.mark.parametrize("text", ["x", "Été à Mayotte’s — œuvre\nligne", "é" * (TEXT_LIMIT // 2)])
def test_any_text_that_fits_is_read_back(text: str) -> None:
    rows = modules(text)
    side = len(rows) + 2 * QUIET
    white = [(False,) * side] * QUIET
    edge = (False,) * QUIET
    picture = [*white, *((*edge, *row, *edge) for row in rows), *white]
    scale = 3
    pixels = bytes(
        0 if picture[y // scale][x // scale] else 255
        for y in range(side * scale)
        for x in range(side * scale)
    )
    (found,) = zxingcpp.read_barcodes(memoryview(pixels).cast("B", (side * scale,) * 2))
    assert found.text == text
    assert found.ec_level == "M"


@pytest.mark.parametrize("contrast", [False, True])
@pytest.mark.parametrize("size", [(1080, 1920), (1920, 1080), (1280, 800), (768, 1366)])
@pytest.mark.parametrize(
    "subject",
    ["session/partenariats-innovants", "speaker/ben-amar-zeghadi", "partnership/eser"],
)
def test_the_code_on_the_screen_holds_the_text(
    visit: Callable[..., Visitor], subject: str, size: tuple[int, int], contrast: bool
) -> None:
    visitor = visit(subject, size=size)
    visitor.kiosk.state.settings.setHighContrast(contrast)
    visitor.tap("Emporter")
    row = takeaway_sheet(visitor.kiosk.release, subject, Texts("fr", ("fr", "en")))
    assert row is not None
    (found,) = read(visitor.kiosk.window.grabWindow())
    assert found.text == row.codes[0].payload
    assert portable(row.name) in found.text


def test_the_code_follows_the_language(visit: Callable[..., Visitor]) -> None:
    visitor = visit("session/partenariats-innovants")
    visitor.tap("Emporter")
    visitor.tap("Langue")
    (found,) = read(visitor.kiosk.window.grabWindow())
    assert found.text.startswith("Innovative partnerships")


def test_a_calendar_that_is_not_offered_cannot_be_chosen(visit: Callable[..., Visitor]) -> None:
    visitor = visit("session/partenariats-innovants", language="en")
    visitor.tap("To phone")
    assert "The calendar will be offered once the time is confirmed." in visitor.texts()
    visitor.tap("Calendar")
    (found,) = read(visitor.kiosk.window.grabWindow())
    assert found.text.startswith("Innovative partnerships")


@pytest.mark.parametrize("size", [(1080, 1920), (1280, 800), (768, 1366)])
@pytest.mark.parametrize("text", [0, 1, 2])
@pytest.mark.parametrize("reach", [False, True])
def test_the_code_is_whole_without_scrolling(
    visit: Callable[..., Visitor], size: tuple[int, int], text: int, reach: bool
) -> None:
    visitor = visit("partnership/iesmed", size=size, language="en")
    visitor.kiosk.state.settings.setTextSize(text)
    visitor.kiosk.state.settings.setReach(reach)
    visitor.kiosk.state.open("takeaway/session/partenariats-innovants")
    visitor.pause()
    (found,) = read(visitor.kiosk.window.grabWindow())
    assert found.text.startswith("Innovative partnerships")


@pytest.mark.parametrize("text", [0, 1, 2])
@pytest.mark.parametrize("contrast", [False, True])
def test_the_dark_of_a_code_is_500_pixels_wide_or_more(
    visit: Callable[..., Visitor], text: int, contrast: bool
) -> None:
    visitor = visit(language="en")
    visitor.kiosk.state.settings.setTextSize(text)
    visitor.kiosk.state.settings.setHighContrast(contrast)
    for subject in ("session/partenariats-innovants", "partnership/eser", "speaker/kevin-ossah"):
        visitor.kiosk.state.open(f"takeaway/{subject}")
        visitor.pause()
        (found,) = read(visitor.kiosk.window.grabWindow())
        assert found.position.top_right.x - found.position.top_left.x >= 498


@pytest.mark.parametrize("size", [(1080, 1920), (1920, 1080), (1280, 800)])
@pytest.mark.parametrize("text", [0, 2])
@pytest.mark.parametrize("reach", [False, True])
def test_what_the_code_holds_is_chosen_beside_it(
    visit: Callable[..., Visitor], size: tuple[int, int], text: int, reach: bool
) -> None:
    visitor = visit(size=size, language="en")
    visitor.kiosk.state.settings.setTextSize(text)
    visitor.kiosk.state.settings.setReach(reach)
    visitor.kiosk.state.open("takeaway/session/partenariats-innovants")
    visitor.pause()
    (found,) = read(visitor.kiosk.window.grabWindow())
    # Five pixels are a module that a phone reads at arm's length.
    rows = len(modules(found.text))
    assert found.position.top_right.x - found.position.top_left.x >= 5 * rows - 2
    choice = visitor.control("Calendar")
    view = choice.parentItem()
    while view and not view.inherits("QQuickFlickable"):
        view = view.parentItem()
    dock = visitor.control("In reach" if size[0] < size[1] else "Accessibility")
    end = view.mapToScene(QPointF(0, view.height())) if view else dock.mapToScene(QPointF(0, 0))
    assert choice.mapToScene(QPointF(0, choice.height())).y() <= end.y()


def test_a_code_scrolled_away_is_drawn_nowhere(visit: Callable[..., Visitor]) -> None:
    visitor = visit(size=(1280, 800))
    visitor.kiosk.state.settings.setTextSize(2)
    visitor.kiosk.state.open("takeaway/session/partenariats-innovants")
    visitor.pause()
    view = visitor.control("L’agenda")
    while not view.inherits("QQuickFlickable"):
        view = view.parentItem()
    left, bottom = view.mapToScene(QPointF(0, 0)).toTuple()
    above = QRect(int(left), 0, int(view.width()), int(bottom))
    before = visitor.kiosk.window.grabWindow().copy(above)
    # Half out of sight first, as a finger does it.
    for part in (0.5, 1):
        view.setProperty("contentY", part * (view.property("contentHeight") - view.height()))
        visitor.pause()
    assert visitor.kiosk.window.grabWindow().copy(above) == before
