"""How many pages were shown on each day, by kind and language. Nothing else, and of nobody.

`DATA/figures/2026-10-05.json` holds `{"session fr": 12}`. A day whose date the machine does not
know for certain is `undated`. What is exported hides small numbers, behind which one visitor
could stand.
"""

from collections import Counter
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import msgspec

from kiosk.machine.files import read, replace

FOLDER = "figures"
UNDATED = "undated"
# Fewer than this many pages of a kind and language on a day are not told apart.
SMALL = 5
_COUNTS = msgspec.json.Decoder(dict[str, int])


class Figures:
    """Counts, in memory until they are saved; a day is one small file."""

    def __init__(self, data: Path) -> None:
        self._folder = data / FOLDER
        self._new: dict[str, Counter[str]] = {}

    def count(self, day: date | None, kind: str, language: str) -> None:
        """Count one page; the day is None while nobody knows it."""
        name = day.isoformat() if day else UNDATED
        self._new.setdefault(name, Counter())[f"{kind} {language}"] += 1

    def save(self) -> None:
        """Add what was counted to the files; what cannot be written is tried again next time."""
        for name, counts in list(self._new.items()):
            file = self._folder / f"{name}.json"
            total = Counter(_counts(file)) + counts
            text = msgspec.json.encode(dict(sorted(total.items()))).decode()
            if replace(file, text + "\n"):
                del self._new[name]


def exported(data: Path) -> Iterator[tuple[str, str, str, str]]:
    """Give day, kind, language and number of pages, in order; a small number is "<5"."""
    for file in sorted((data / FOLDER).glob("*.json")):
        for name, pages in sorted(_counts(file).items()):
            kind, _, language = name.partition(" ")
            yield file.stem, kind, language, str(pages) if pages >= SMALL else f"<{SMALL}"


def _counts(file: Path) -> dict[str, int]:
    try:
        return _COUNTS.decode(read(file).encode())
    except msgspec.MsgspecError:
        return {}
