"""What must hold between the records of a content."""

from kiosk.content.positions import Positions
from kiosk.content.problems import Problem
from kiosk.content.validate import Records


class Consistency:
    """Checks the records against each other."""

    def __init__(self, records: Records, positions: Positions) -> None:
        self._records = records
        self._positions = positions

    def problems(self) -> list[Problem]:
        """Return the problems found."""
        return []
