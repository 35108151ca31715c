"""Where the names of the places go on a map, so that none covers another, a pin or the edge.

A place by itself has its name beside it. Places that crowd together have theirs stacked beside the
group, each joined to its pin by a leader line. A name for which there is no room is left out: its
pin stays. Lengths are pixels, from the top left of the map.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import product

from msgspec import Struct

Segment = tuple[float, float, float, float]

# Pins nearer to each other than this many lines of text share a stack of names.
CROWD = 2.3
# How far from its group a stack may stand, and how far up or down, in lines.
_STACK_GAPS = (0.9, 1.6, 2.6)
_STACK_SHIFTS = (0.0, 0.5, -0.5, 1.0, -1.0, 2.0, -2.0)
# A lone pin in this part of the width, from the left, has its name at its left.
_WEST = 0.45
# Stacks stand to the right; what one at the left costs, against 1 for a name over a link.
_WEST_STACK = 3
# Space between a name and the edge of the map, in lines.
_EDGE = 0.3
# Space between a pin and its name, in lines.
_GAP = 0.25


class Spot(Struct, frozen=True):
    """A pin that wants a name `width` wide."""

    x: float
    y: float
    radius: float
    width: float


class Box(Struct, frozen=True):
    """An upright rectangle."""

    left: float
    top: float
    right: float
    bottom: float

    def hits(self, other: "Box") -> bool:
        """Return whether the two share more than an edge."""
        return (
            self.left < other.right
            and other.left < self.right
            and self.top < other.bottom
            and other.top < self.bottom
        )

    def near(self, segments: Iterable[Segment]) -> list[Segment]:
        """Return the lines that may pass through: nearly every one passes far away."""
        left, top, right, bottom = self.left, self.top, self.right, self.bottom
        return [
            line
            for line in segments
            if (line[0] >= left or line[2] >= left)
            and (line[0] <= right or line[2] <= right)
            and (line[1] >= top or line[3] >= top)
            and (line[1] <= bottom or line[3] <= bottom)
        ]

    def crossed(self, segment: Segment) -> bool:
        """Return whether a line passes through (Liang and Barsky's clipping)."""
        x1, y1, x2, y2 = segment
        # Told apart first, for this is asked very often.
        if (x1 < self.left and x2 < self.left) or (x1 > self.right and x2 > self.right):
            return False
        if (y1 < self.top and y2 < self.top) or (y1 > self.bottom and y2 > self.bottom):
            return False
        dx, dy = x2 - x1, y2 - y1
        enter, leave = 0.0, 1.0
        for step, room in (
            (-dx, x1 - self.left),
            (dx, self.right - x1),
            (-dy, y1 - self.top),
            (dy, self.bottom - y1),
        ):
            if step == 0:
                if room < 0:
                    return False
            elif step < 0:
                enter = max(enter, room / step)
            else:
                leave = min(leave, room / step)
        return enter < leave


class Label(Struct, frozen=True):
    """A placed name: its box, where the text stands in it ("left", "right", "centre"), its line."""

    box: Box
    align: str
    leader: Segment | None = None


class Labels:
    """Places names one after another, each where those before it left room."""

    def __init__(
        self,
        width: float,
        height: float,
        line: float,
        spots: Sequence[Spot],
        links: Sequence[Segment],
    ) -> None:
        edge = _EDGE * line
        self._canvas = Box(edge, edge, width - edge, height - edge)
        self._line = line
        self._spots = spots
        self._links = links
        self._pins = [
            Box(s.x - s.radius, s.y - s.radius, s.x + s.radius, s.y + s.radius) for s in spots
        ]
        self._boxes: list[Box] = []
        self._leaders: list[Segment] = []
        self.placed: dict[int, Label] = {}
        self.cost = 0

    def place_all(self) -> None:
        """Fill `placed`: crowded groups first, for they need the most room."""
        groups = sorted(self._groups(), key=lambda group: (-len(group), group[0]))
        for group in groups:
            if len(group) > 1:
                self._place_stack(group)
        # Those for whom their stack had no room may still find some beside their pins.
        for group in groups:
            for index in group:
                if index not in self.placed:
                    self._take(filter(self._free, self._beside(index)))

    def _groups(self) -> list[list[int]]:
        """Return the indices of the spots, those that crowd together in one list."""
        reach = (CROWD * self._line) ** 2
        groups: list[list[int]] = []
        for index, spot in enumerate(self._spots):
            near = [
                group
                for group in groups
                if any(
                    (spot.x - self._spots[i].x) ** 2 + (spot.y - self._spots[i].y) ** 2 < reach
                    for i in group
                )
            ]
            groups = [group for group in groups if group not in near]
            groups.append(sorted([index, *(i for group in near for i in group)]))
        return groups

    def _place_stack(self, group: list[int]) -> None:
        """Place the names of a group; when not all find room, those of its first places."""
        count = min(len(group), int((self._canvas.bottom - self._canvas.top) / self._line))
        while count:
            rows = sorted(group[:count], key=lambda i: (self._spots[i].y, self._spots[i].x, i))
            if self._take(self._stacks(rows)):
                return
            count = count * 3 // 4

    def _stacks(self, rows: list[int]) -> Iterator[dict[int, Label]]:
        """Yield where a stack of names is free of all that was placed, the best first."""
        spots = [self._spots[i] for i in rows]
        canvas, line, height = self._canvas, self._line, len(rows) * self._line
        middle = sum(s.y for s in spots) / len(spots)
        for gap, side in product(_STACK_GAPS, (1, -1)):
            edge = max(side * s.x + s.radius for s in spots) * side + side * gap * line
            ends = [edge + side * s.width for s in spots]
            column = Box(min(edge, *ends), canvas.top, max(edge, *ends), canvas.bottom)
            if not _inside(column, canvas):
                continue
            # Far more are tried than stand free: what can be in the way is found once for all.
            taken = [box for box in (*self._pins, *self._boxes) if box.hits(column)]
            tops = (middle + (shift - len(spots) / 2) * line for shift in _STACK_SHIFTS)
            for top in dict.fromkeys(min(max(t, canvas.top), canvas.bottom - height) for t in tops):
                if _blocked(edge, ends, top, line, taken):
                    continue
                labels = self._stack(rows, edge, ends, top)
                if self._free(labels):
                    yield labels

    def _stack(
        self, rows: list[int], edge: float, ends: list[float], top: float
    ) -> dict[int, Label]:
        """Return names in a column, in the order of their pins from north to south."""
        line = self._line
        labels = {}
        for row, (index, far) in enumerate(zip(rows, ends, strict=True)):
            spot = self._spots[index]
            y = top + row * line
            side = 1 if far > edge else -1
            box = Box(min(edge, far), y, max(edge, far), y + line)
            leader = (spot.x, spot.y, edge - side * _GAP * line, y + line / 2)
            labels[index] = Label(box, "left" if side > 0 else "right", leader)
        return labels

    def _beside(self, index: int) -> Iterator[dict[int, Label]]:
        """Yield the positions around a lone pin: at its left first in the west of the map."""
        spot = self._spots[index]
        gap = spot.radius + _GAP * self._line
        # By the edge of the map a name is a little higher or lower than its pin: still beside it.
        lowest = self._canvas.bottom - self._line
        top = min(max(spot.y - self._line / 2, self._canvas.top), lowest)
        outward = -1 if spot.x < _WEST * self._canvas.right else 1
        for side in (outward, -outward):
            near = spot.x + side * gap
            far = near + side * spot.width
            box = Box(min(near, far), top, max(near, far), top + self._line)
            yield {index: Label(box, "left" if side > 0 else "right")}
        left = min(max(spot.x - spot.width / 2, self._canvas.left), self._canvas.right - spot.width)
        for top in (spot.y + spot.radius, spot.y - spot.radius - self._line):
            box = Box(left, top, left + spot.width, top + self._line)
            yield {index: Label(box, "centre")}

    def _take(self, choices: Iterable[dict[int, Label]]) -> bool:
        """Keep the first choice that crosses the fewest links; False if there is none."""
        best: dict[int, Label] | None = None
        fewest = 0
        for labels in choices:
            crossings = self._crossings(labels)
            if best is None or crossings < fewest:
                best, fewest = labels, crossings
            if crossings == 0:
                break
        if best is None:
            return False
        self.placed |= best
        self.cost += fewest
        if any(label.leader and label.align == "right" for label in best.values()):
            self.cost += _WEST_STACK
        self._boxes += (label.box for label in best.values())
        self._leaders += (label.leader for label in best.values() if label.leader)
        return True

    def _crossings(self, labels: dict[int, Label]) -> int:
        """Return how often links pass through the names."""
        boxes = [label.box for label in labels.values()]
        near = _around(boxes).near(self._links)
        return sum(box.crossed(link) for box in boxes for link in near)

    def _free(self, labels: dict[int, Label]) -> bool:
        boxes = [label.box for label in labels.values()]
        around = _around(boxes)
        if not _inside(around, self._canvas):
            return False
        taken = [box for box in (*self._pins, *self._boxes) if around.hits(box)]
        leaders = around.near(self._leaders)
        return not any(
            any(map(label.box.hits, taken))
            or any(map(label.box.crossed, leaders))
            or (label.leader and any(box.crossed(label.leader) for box in self._boxes))
            for label in labels.values()
        )


def _blocked(
    edge: float, ends: Sequence[float], top: float, line: float, taken: Sequence[Box]
) -> bool:
    """Return whether something that was placed covers a part of a column of names."""
    for row, far in enumerate(ends):
        left, right = (edge, far) if far > edge else (far, edge)
        y = top + row * line
        bottom = y + line
        for box in taken:
            if box.top < bottom and y < box.bottom and box.left < right and left < box.right:
                return True
    return False


def _around(boxes: Sequence[Box]) -> Box:
    """Return the smallest box that holds them all."""
    return Box(
        min(box.left for box in boxes),
        min(box.top for box in boxes),
        max(box.right for box in boxes),
        max(box.bottom for box in boxes),
    )


def _inside(box: Box, canvas: Box) -> bool:
    return (
        box.left >= canvas.left
        and box.top >= canvas.top
        and box.right <= canvas.right
        and box.bottom <= canvas.bottom
    )
