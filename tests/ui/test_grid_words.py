"""The words on the cards of the grid, which have little room there."""

import re
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtGui import QFontMetricsF

from tests.fixtures.sessions import compile_sessions, session
from tests.ui.conftest import Visitor, name
from tests.ui.programme import AFTERNOON, WIDE, of

Visit = Callable[..., Visitor]

TITLES = ("Développement durable et coopération", "Un été à Fès", "Atelier coopératif")
# What a card says besides.
SAID = frozenset({"25", "30", "55", "60", "90", "min", "Annulé", "Annulée"})


@pytest.mark.parametrize("size", [WIDE, (1280, 800)], ids=str)
@pytest.mark.parametrize("text", [0, 1])
def test_no_word_of_a_title_is_broken(
    visit: Visit, tmp_path: Path, size: tuple[int, int], text: int
) -> None:
    hours = []
    for room, lengths in {"a": (25, 30, 55, 30, 25, 55, 90), "b": (30, 60, 25, 60)}.items():
        start = AFTERNOON.replace(hour=12, minute=0)
        for number, minutes in enumerate(lengths):
            end = start + timedelta(minutes=minutes)
            more = {"room": room, "title": {"fr": TITLES[number % 3]}}
            hours.append(session(f"{room}{number}", start, end, **more))
            hours[-1]["state"] = "cancelled" if number % 2 else "confirmed"
            # In the first room another follows at once, in the second there is room beside.
            start = end if room == "a" else end + timedelta(minutes=60)
    release = compile_sessions(tmp_path / "forum", hours, rooms="ab")
    visitor = visit("programme", size, release, now=AFTERNOON)
    visitor.kiosk.state.settings.setTextSize(text)
    visitor.pause()
    cards = of(visitor, "GridCard")
    assert len(cards) == len(hours)
    texts = [item for item in visitor.items() if item.inherits("QQuickText")]
    for card in cards:
        whole = " ".join(name(card).split())
        assert any(title in whole for title in TITLES)
        shown = [item for item in texts if card.isAncestorOf(item) and item.property("text")]
        assert shown
        for item in shown:
            words = str(item.property("text")).split()
            metrics = QFontMetricsF(item.property("font"))
            assert all(metrics.horizontalAdvance(word) <= item.width() for word in words), words
            assert {word.removesuffix("…") for word in words} <= {*re.findall(r"\w+", whole), *SAID}
            assert item.property("truncated") is False
