"""What people do to a screen in a hall, drawn from a seed."""

from collections import Counter
from collections.abc import Callable
from random import Random
from time import sleep

from tests.soak.hand import KEYS, Hand
from tests.soak.kiosk import Soaked

# More than the longest a kiosk waits, with its countdown.
QUIET_S, COUNTDOWN_S = 301, 21


class Visitor:
    """Does one thing after another; `done` counts them by kind."""

    def __init__(self, kiosk: Soaked, hand: Hand, size: tuple[int, int], seed: int) -> None:
        self.done: Counter[str] = Counter()
        self._kiosk = kiosk
        self._hand = hand
        self._width, self._height = size
        self._random = Random(seed)
        # How often, of a hundred.
        self._ways: list[tuple[int, Callable[[], None]]] = [
            (46, self._tap), (8, self._tap_anywhere), (5, self._finger), (5, self._tap_twice),
            (13, self._scroll), (3, self._drag_anywhere), (4, self._long_press), (5, self._palm),
            (6, self._keys), (4, self._language), (1, self._leave),
        ]  # fmt: skip

    def act(self, pace: float = 1.0) -> None:
        """Do one thing, and wait a moment as people do; at less than 1, all of it the sooner."""
        self._hand.pace = pace
        weights, ways = zip(*self._ways, strict=True)
        way = self._random.choices(ways, weights)[0]
        way()
        self.done[way.__name__.strip("_")] += 1
        sleep(self._random.uniform(0.02, 0.5) * pace)

    def _anywhere(self) -> tuple[int, int]:
        return self._random.randrange(self._width), self._random.randrange(self._height)

    def _control(self, kind: str = "") -> tuple[int, int] | None:
        """Return the middle of a control on the screen."""
        seen = [
            (x, y)
            for found, x, y in self._kiosk.order("look")["controls"]
            if kind in found and 0 <= x < self._width and 0 <= y < self._height
        ]
        return self._random.choice(seen) if seen else None

    def _somewhere(self) -> tuple[int, int]:
        return self._control() or self._anywhere()

    def _tap(self) -> None:
        self._hand.tap(*self._somewhere())

    def _tap_anywhere(self) -> None:
        self._hand.tap(*self._anywhere())

    def _finger(self) -> None:
        x, y = self._somewhere()
        self._kiosk.order("finger", x=x, y=y)

    def _tap_twice(self) -> None:
        place = self._somewhere()
        self._hand.tap(*place)
        self._hand.tap(*place)

    def _scroll(self) -> None:
        x, y = self._anywhere()
        far = self._random.randint(-1200, 1200)
        end = min(max(y + far, 0), self._height - 1)
        self._hand.drag((x, y), (x, end), self._random.uniform(0.08, 0.5))

    def _drag_anywhere(self) -> None:
        self._hand.drag(self._somewhere(), self._anywhere(), self._random.uniform(0.1, 0.8))

    def _long_press(self) -> None:
        self._hand.tap(*self._somewhere(), held_s=self._random.uniform(0.6, 3.5))

    def _palm(self) -> None:
        x, y = self._somewhere()
        self._kiosk.order("palm", x=x, y=y)

    def _keys(self) -> None:
        for _ in range(self._random.randint(1, 8)):
            self._hand.key(self._random.choice(list(KEYS)))
            sleep(0.03)

    def _language(self) -> None:
        place = self._control("LanguageSwitch")
        if place:
            self._hand.tap(*place)
        else:
            self._kiosk.order("language")

    def _leave(self) -> None:
        """Go away: the question comes, and somebody answers it, or the visit ends."""
        if self._kiosk.order("hurry", seconds=QUIET_S)["asking"] and self._random.random() < 0.3:
            sleep(0.5)
            self._hand.tap(*(self._control("TimeoutButton") or self._anywhere()))
        else:
            self._kiosk.order("hurry", seconds=COUNTDOWN_S)
