"""A content that was imported once, and is imported again."""

from pathlib import Path
from typing import Any

from samples import as_json, read, renew, write

from kiosk.content.formats.updating import Update

BASE: list[dict[str, Any]] = [
    {"id": "1", "title": "Un cas", "start": "2026-10-05T10:00", "end": "2026-10-05T11:00",
     "room": "Salle A", "speakers": "Anne Exemple", "description": "Un texte."},
    {"id": "2", "title": "Deux cas", "start": "2026-10-05T12:00", "room": "Salle B",
     "speakers": "Paul Exemple"},
]  # fmt: skip
ONE, TWO = BASE
# The file of the first one.
FIRST = "sessions/un-cas.yaml"


class Folder:
    """The content, and what is imported into it again."""

    def __init__(self, tmp_path: Path) -> None:
        self._source = tmp_path / "source"
        self.path = write(tmp_path / "content", read(self._source, as_json(BASE))[0])

    def again(self, *rows: dict[str, Any], remove: bool = False) -> Update:
        return renew(self.path, read(self._source, as_json(list(rows)))[0], remove)

    def file(self, name: str) -> Path:
        return self.path / name

    def replace(self, name: str, old: str, new: str) -> None:
        text = self.file(name).read_text()
        assert old in text
        self.file(name).write_text(text.replace(old, new))
