"""Where the release is that is ready to go live and that only staff can look at."""

from pathlib import Path

FOLDER = "staging"


def prepared_release(data: Path) -> Path:
    """Return the file of the prepared release; it may not exist."""
    return data / FOLDER / "next.release"
