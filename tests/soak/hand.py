"""A hand on a screen of X: moves, presses and types as the server's own devices do (XTEST)."""

import ctypes
import time
from types import TracebackType

KEYS = {
    "Tab": 0xFF09, "Return": 0xFF0D, "Escape": 0xFF1B, "space": 0x20, "BackSpace": 0xFF08,
    "Up": 0xFF52, "Down": 0xFF54, "Left": 0xFF51, "Right": 0xFF53, "Home": 0xFF50,
    "End": 0xFF57, "Prior": 0xFF55, "Next": 0xFF56, "F5": 0xFFC2, "F11": 0xFFC8, "Menu": 0xFF67,
} | {letter: ord(letter) for letter in "abcdefghijklmnopqrstuvwxyz"}  # fmt: skip

LEFT = 1
STEPS = 12


class Hand:
    """One pointer with one button, and a keyboard; what it does is over when a call returns."""

    def __init__(self, display: str) -> None:
        """Connect to a screen; raises OSError where libX11 or libXtst is missing."""
        # What it takes for something, of the time it is told to take.
        self.pace = 1.0
        self._x, self._test = ctypes.CDLL("libX11.so.6"), ctypes.CDLL("libXtst.so.6")
        self._x.XOpenDisplay.restype = ctypes.c_void_p
        self._x.XKeysymToKeycode.argtypes = [ctypes.c_void_p, ctypes.c_ulong]
        self._display = ctypes.c_void_p(self._x.XOpenDisplay(display.encode()))
        if not self._display:
            raise OSError(f"no screen {display}")

    def __enter__(self) -> "Hand":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:  # fmt: skip
        self._x.XCloseDisplay(self._display)

    def tap(self, x: int, y: int, held_s: float = 0.06) -> None:
        """Press and lift at a place."""
        self._move(x, y)
        self._button(True)
        time.sleep(held_s * self.pace)
        self._button(False)

    def drag(self, start: tuple[int, int], end: tuple[int, int], lasting_s: float) -> None:
        """Press at one place, move on and lift at another."""
        self._move(*start)
        self._button(True)
        for step in range(1, STEPS + 1):
            time.sleep(lasting_s / STEPS * self.pace)
            way = step / STEPS
            self._move(
                round(start[0] + (end[0] - start[0]) * way),
                round(start[1] + (end[1] - start[1]) * way),
            )
        self._button(False)

    def key(self, name: str) -> None:
        """Press a key and let it go."""
        code = self._x.XKeysymToKeycode(self._display, KEYS[name])
        for down in (1, 0):
            self._test.XTestFakeKeyEvent(self._display, code, down, 0)
            self._x.XFlush(self._display)

    def _move(self, x: int, y: int) -> None:
        self._test.XTestFakeMotionEvent(self._display, -1, x, y, 0)
        self._x.XFlush(self._display)

    def _button(self, down: bool) -> None:
        self._test.XTestFakeButtonEvent(self._display, LEFT, int(down), 0)
        self._x.XFlush(self._display)
