"""The kiosk's own log: `DATA/kiosk.log`, one line an event worth knowing, never about a visitor.

    2026-10-05T12:32:10Z release-shown release=v7 ms=412

It is turned when it is full; all parts together stay far below the 50 MB a kiosk may fill. Where
it cannot be written nothing is: a full disk is no reason to disturb a visitor.
"""

from datetime import UTC, datetime
from pathlib import Path

NAME = "kiosk.log"
MOST_BYTES = 4_000_000
PARTS = 5
# One event may not fill the log; a traceback of a deep recursion would.
LONGEST = 8_000


class Journal:
    """Writes events. The lines of a longer text follow their event, indented."""

    def __init__(self, data: Path, most_bytes: int = MOST_BYTES) -> None:
        self._file = data / NAME
        self._most_bytes = most_bytes

    def write(self, event: str, text: str = "", **facts: object) -> None:
        """Add an event (a few words with hyphens), its facts and, below it, a text."""
        when = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
        line = " ".join([when, event, *(f"{name}={_one(value)}" for name, value in facts.items())])
        below = [f"    {part}" for part in text[:LONGEST].splitlines()]
        try:
            self._turn()
            with self._file.open("a", encoding="utf-8", errors="replace", newline="\n") as file:
                file.write("\n".join([line, *below]) + "\n")
        except OSError:
            return

    def _turn(self) -> None:
        try:
            if self._file.stat().st_size < self._most_bytes:
                return
        except FileNotFoundError:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            return
        for number in range(PARTS - 1, 0, -1):
            older = self._part(number - 1)
            if older.exists():
                older.replace(self._part(number))

    def _part(self, number: int) -> Path:
        return self._file.with_name(f"{NAME}.{number}") if number else self._file


def _one(value: object) -> str:
    """Return a fact as one word where it is one, in quotes where it is more."""
    text = str(value).replace("\n", " ").replace('"', "'")
    return f'"{text}"' if " " in text or not text else text
