"""Under Wayland, drawn in software, no frame is like the one before it."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtQuick import QQuickWindow

from kiosk.ui.pulse import OPACITIES, pulse_in
from tests.ui.conftest import Visitor


def _light(window: QQuickWindow, x: int) -> int:
    """Draw a frame; return how light a dot of its uppermost row is."""
    colour = window.grabWindow().pixelColor(x, 0)
    return max(colour.red(), colour.green(), colour.blue())


def test_every_frame_differs_and_none_asks_for_another(visit: Callable[..., Visitor]) -> None:
    visitor = visit("home", now=datetime(2026, 10, 6, 14, 32))
    window = visitor.kiosk.window
    beside = _light(window, 1)
    assert beside > 127, "of a darker dot a degree of opacity takes nothing"
    pulse = pulse_in(window)
    assert pulse
    corners = [_light(window, 0) for _ in range(4)]
    assert corners[0] != corners[1]
    assert corners == [*corners[:2], *corners[:2]]
    assert beside - min(corners) <= max(OPACITIES)
    frames: list[int] = []
    window.frameSwapped.connect(lambda: frames.append(1))
    window.update()
    visitor.until(lambda: frames != [])

    def at_rest() -> bool:
        frames.clear()
        visitor.pause()
        return frames == []

    # What the page itself still draws ends; a frame that asks for the next one never does.
    visitor.until(at_rest)
