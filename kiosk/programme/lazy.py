"""Rows made when they are first looked at: of a thousand, the screen shows ten."""

from collections.abc import Callable, Sequence
from typing import TypeVar, overload

Row = TypeVar("Row")


class LazyRows(Sequence[Row]):
    """As many rows as there are, each made once, by its position."""

    def __init__(self, count: int, make: Callable[[int], Row]) -> None:
        self._count = count
        self._make = make
        self._made: dict[int, Row] = {}

    @property
    def made(self) -> tuple[int, ...]:
        """The positions of the rows made so far."""
        return tuple(self._made)

    def __len__(self) -> int:
        return self._count

    @overload
    def __getitem__(self, index: int) -> Row: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[Row]: ...
    def __getitem__(self, index: int | slice) -> Row | Sequence[Row]:
        positions = range(self._count)[index]
        if isinstance(positions, range):
            return [self[position] for position in positions]
        if positions not in self._made:
            self._made[positions] = self._make(positions)
        return self._made[positions]


class GradualRows(LazyRows[Row]):
    """Rows of which a page shows the first at once, and the others bit by bit while it is read."""

    def __init__(self, count: int, make: Callable[[int], Row], at_once: int) -> None:
        super().__init__(count, make)
        self.at_once = at_once


def gradual(rows: Sequence[Row], at_once: int) -> GradualRows[Row]:
    """Return the same rows, shown bit by bit after the first ones."""
    return GradualRows(len(rows), rows.__getitem__, at_once)
