"""Sizes in millimetres: on panels from 15 to 43 inches, a finger hits and an eye reads."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QFont, QFontMetricsF
from PySide6.QtQuick import QQuickItem

from kiosk.content.release.compile import compile_folder
from kiosk.settings import Screen
from tests.fixtures.ugly import write_ugly
from tests.ui.conftest import Visitor, name
from tests.ui.test_accessibility import apart, box, each_kind, is_pin, seen

Visit = Callable[..., Visitor]
# Pixels, and the width in millimetres: 24, 32 and 43 inches, 43 inches in 4K, 15.6 inches.
PANELS = [
    ((1080, 1920), 299), ((1080, 1920), 398), ((1080, 1920), 535), ((2160, 3840), 535),
    ((768, 1366), 194), ((1920, 1080), 531), ((1280, 800), 344),
]  # fmt: skip
TOUCH_MM = 15
# EN 301 549 5.1.4: 0.7 degrees at 600 mm, the distance that is assumed.
CAPITAL_MM = 7.33
CAPITAL_OF_SIZE = 0.66


@pytest.mark.usefixtures("fonts")
@pytest.mark.parametrize(
    "family", ["Atkinson Hyperlegible Next", "Bricolage Grotesque 24pt", "Bricolage Grotesque 96pt"]
)
def test_capitals_are_as_high_as_the_sizes_reckon(family: str) -> None:
    font = QFont(family)
    font.setPixelSize(1000)
    assert QFontMetricsF(font).capHeight() >= CAPITAL_OF_SIZE * 1000 - 1


@pytest.mark.parametrize("panel", PANELS, ids=str)
def test_controls_are_large_enough_for_a_finger(
    visit: Visit, panel: tuple[tuple[int, int], int]
) -> None:
    size, width_mm = panel
    visitor = visit(size=size, screen=Screen(width_mm=width_mm))
    for kind in each_kind(visitor):
        for item in visitor.controls():
            smallest = min(item.width(), item.height()) * width_mm / size[0]
            assert smallest >= TOUCH_MM - 0.2, (kind, name(item))


@pytest.mark.parametrize("panel", PANELS, ids=str)
def test_the_largest_text_is_read_from_where_visitors_stand(
    visit: Visit, panel: tuple[tuple[int, int], int]
) -> None:
    size, width_mm = panel
    visitor = visit(size=size, screen=Screen(width_mm=width_mm))
    visitor.kiosk.state.settings.setTextSize(2)
    for kind in each_kind(visitor):
        for item in visitor.items():
            # A disc repeats the first letters of the name beside it.
            if item.inherits("QQuickText") and not initial(item):
                capital = CAPITAL_OF_SIZE * item.property("font").pixelSize() * width_mm / size[0]
                assert capital >= CAPITAL_MM, (kind, item.property("text"))


@pytest.mark.parametrize("text_size", range(3))
@pytest.mark.parametrize("panel", PANELS, ids=str)
def test_words_stay_within_their_controls(
    visit: Visit, panel: tuple[tuple[int, int], int], text_size: int
) -> None:
    size, width_mm = panel
    visitor = visit(size=size, screen=Screen(width_mm=width_mm))
    visitor.kiosk.state.settings.setTextSize(text_size)
    for kind in each_kind(visitor):
        controls = [item for item in visitor.controls() if not is_pin(item, visitor)]
        for item in controls:
            where = (kind, name(item))
            assert box(item).left() >= -0.5, where
            assert box(item).right() <= size[0] + 0.5, where
            around = box(item).adjusted(-1, -1, 1, 1)
            for text in words_of(item):
                assert around.contains(box(text)), (*where, text.property("text"))
        boxes = [(name(item), seen(item)) for item in controls]
        for position, (label, one) in enumerate(boxes):
            for other_label, other in boxes[position + 1 :]:
                assert apart(one, other), (kind, label, other_label)


def test_a_reader_who_stands_closer_needs_smaller_letters(visit: Visit) -> None:
    far = visit(screen=Screen(width_mm=299))
    near = visit(screen=Screen(width_mm=299, viewing_distance_mm=400))
    for visitor in (far, near):
        visitor.kiosk.state.settings.setTextSize(2)
        visitor.pause()
    assert smallest(near) < smallest(far)


def smallest(visitor: Visitor) -> int:
    """Return the size of the smallest text, in pixels."""
    texts = [item for item in visitor.items() if item.inherits("QQuickText")]
    return min(item.property("font").pixelSize() for item in texts)


def words_of(control: QQuickItem) -> list[QQuickItem]:
    """Return the texts that a control shows."""
    found, waiting = [], control.childItems()
    while waiting:
        item = waiting.pop()
        if item.isVisible():
            waiting += item.childItems()
            if item.inherits("QQuickText") and item.property("text"):
                found.append(item)
    return found


def initial(item: QQuickItem) -> bool:
    """Return whether a text is the letters of a disc."""
    return item.parentItem().property("initials") == item.property("text")


@pytest.mark.parametrize("size", [(1080, 1920), (1920, 1080), (1280, 800)], ids=str)
def test_no_word_is_broken(visit: Visit, size: tuple[int, int]) -> None:
    visitor = visit("session/partenariats-innovants", size=size)
    for language in ("fr", "en"):
        visitor.kiosk.state.setLanguage(language)
        visitor.kiosk.state.pageRows.complete()
        visitor.pause()
        texts = [item for item in visitor.items() if item.inherits("QQuickText")]
        assert any("uadripartite" in str(item.property("text")) for item in texts)
        for item in texts:
            metrics = QFontMetricsF(item.property("font"))
            # Lines may end at a hyphen, but where a joiner stands behind it.
            for word in re.split(r"[ \n]|(?<=-)(?!\u2060)|&nbsp;", str(item.property("text"))):
                assert metrics.horizontalAdvance(word) <= item.width() + 1, word


def test_a_numeral_of_two_figures_is_in_one_line(visit: Visit, tmp_path: Path) -> None:
    compile_folder(write_ugly(tmp_path / "ugly"), tmp_path / "ugly.release")
    visitor = visit("session/longue", size=(1280, 800), release=tmp_path / "ugly.release")
    visitor.kiosk.state.settings.setTextSize(2)
    visitor.kiosk.state.pageRows.complete()
    visitor.pause()
    numerals = [item for item in visitor.items() if item.property("text") in ("9", "10", "11")]
    assert [item.property("lineCount") for item in numerals] == [1, 1, 1]
