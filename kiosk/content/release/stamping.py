"""What is done to a release that is made already; nothing that reads contents is loaded for it."""

import sqlite3
from pathlib import Path

from kiosk.programme.reader import Release
from kiosk.staff.publisher import Publisher, encoded


def stamp(path: Path, created: str, publisher: Publisher) -> None:
    """Say anew in a release when it was made, and by whom, before anybody reads it."""
    meta = {"created": created, "publisher": encoded(publisher)}
    database = sqlite3.connect(path)
    try:
        with database:
            database.executemany("INSERT OR REPLACE INTO meta VALUES (?, ?)", meta.items())
    finally:
        database.close()


def verify(path: Path) -> None:
    """Open a release and read all of it; raise ReleaseError if that fails."""
    with Release.open(path) as release:
        release.verify()
