"""A short word about a change lies over nothing that is touched, nor over the title of a page."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickItem

from kiosk.programme.reader import Release
from tests.ui.conftest import Visitor, name
from tests.ui.test_accessibility import box, seen

Visit = Callable[..., Visitor]
NOW = datetime(2026, 10, 5, 14, 32)
SECTIONS = ["programme", "speakers", "partnerships", "search"]


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("text", [0, 2])
@pytest.mark.parametrize("size", [(1920, 1080), (1280, 800)], ids=str)
def test_on_a_wide_panel_the_title_and_the_hour_of_a_section_stay_in_sight(
    visit: Visit, forum: Path, size: tuple[int, int], text: int, language: str
) -> None:
    visitor = visit(size=size, release=forum, language=language, now=NOW)
    visitor.kiosk.state.settings.setTextSize(text)
    for route in SECTIONS:
        told = tell(visitor, forum, route)
        assert not covered(visitor, told), route
        assert not covered_words(visitor, told, heading(visitor)), route
        assert not covered_words(visitor, told, "14:32"), route
        assert lines(visitor, told) == 1, route


@pytest.mark.parametrize("text", [0, 2])
@pytest.mark.parametrize("size", [(1080, 1920), (1920, 1080), (1280, 800)], ids=str)
def test_at_home_it_lies_over_the_name_of_the_forum(
    visit: Visit, forum: Path, size: tuple[int, int], text: int
) -> None:
    visitor = visit(size=size, release=forum, now=NOW)
    visitor.kiosk.state.settings.setTextSize(text)
    told = tell(visitor, forum, "home")
    assert not covered(visitor, told)
    assert not covered_words(visitor, told, "Bienvenue")
    assert lines(visitor, told) == 1


@pytest.mark.parametrize("text", [0, 2])
def test_in_reach_mode_it_lies_above_the_line(visit: Visit, forum: Path, text: int) -> None:
    visitor = visit(release=forum, now=NOW)
    visitor.kiosk.state.settings.setTextSize(text)
    visitor.kiosk.state.settings.setReach(True)
    for route in ["home", *SECTIONS]:
        told = tell(visitor, forum, route)
        assert not covered(visitor, told), route
        assert not covered_words(visitor, told, heading(visitor)), route


def tell(visitor: Visitor, forum: Path, route: str) -> QQuickItem:
    """Bring a new release while a page is open; return the word about it."""
    visitor.kiosk.state.open(route)
    visitor.kiosk.take(Release.open(forum))
    visitor.pause()
    (told,) = (one for one in visitor.items() if visitor.kind_of(one).startswith("Toast"))
    return told


def covered(visitor: Visitor, told: QQuickItem) -> list[str]:
    """Return the names of the controls that a word lies over."""
    return [name(one) for one in visitor.controls() if seen(one).intersects(box(told))]


def heading(visitor: Visitor) -> str:
    """Return the title of the page."""
    pages = (one for one in visitor.items() if one.property("topInset") is not None)
    return str(next(pages).property("heading"))


def covered_words(visitor: Visitor, told: QQuickItem, words: str) -> bool:
    """Return whether a word lies over a text; it must be there."""
    texts = shown(visitor, words)
    assert texts, words
    return any(
        box(told).intersects(
            one.mapRectToScene(QRectF(0, 0, one.property("contentWidth"), one.height()))
        )
        for one in texts
    )


def lines(visitor: Visitor, told: QQuickItem) -> int:
    """Return in how many lines a word is."""
    (message,) = shown(visitor, name(told))
    return int(message.property("lineCount"))


def shown(visitor: Visitor, words: str) -> list[QQuickItem]:
    """Return the texts that say just this."""
    texts = [item for item in visitor.items() if item.inherits("QQuickText")]
    return [one for one in texts if one.property("text") == words]
