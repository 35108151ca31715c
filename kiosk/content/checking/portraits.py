"""Finds the portraits of a content and what is wrong with them."""

from pathlib import Path

from kiosk.content.checking.validate import Placed, Records
from kiosk.content.model.schema import Photo, Speaker
from kiosk.content.pictures.squares import MAX_BYTES, Picture, PictureError, portrait
from kiosk.content.problems.problem import Problem
from kiosk.content.progress import Progress
from kiosk.content.reading.positions import Positions
from kiosk.content.reading.source import read_pictures


class Portraits:
    """The portraits of the people who have one, by their identifier, and their problems."""

    def __init__(self, path: Path, records: Records, positions: Positions) -> None:
        self.problems: list[Problem] = []
        self.made: dict[str, Picture] = {}
        self._path = path
        self._positions = positions
        self._placed = [placed for placed in records.speakers if placed.record.photo]

    def make(self, progress: Progress) -> None:
        """Read and shrink every picture; `progress` is told the step "pictures"."""
        by_file: dict[str, list[tuple[Placed[Speaker], Photo]]] = {}
        for placed in self._placed:
            photo = placed.record.photo
            assert photo
            by_file.setdefault(photo.file, []).append((placed, photo))
            if photo.alt is None:
                self._add("no-alt", placed, "photo")
        for done, (name, data) in enumerate(read_pictures(self._path, by_file, MAX_BYTES)):
            progress("pictures", done, len(by_file))
            for placed, photo in by_file[name]:
                self._one(placed, photo, data)

    def _one(self, placed: Placed[Speaker], photo: Photo, data: bytes | None) -> None:
        if data is None:
            self._add("no-picture", placed, "file", value=photo.file)
            return
        try:
            self.made[placed.record.id] = portrait(data, photo.focus)
        except PictureError as error:
            self._add(error.code, placed, "file", value=photo.file, **error.values)

    def _add(self, code: str, placed: Placed[Speaker], key: str, **values: object) -> None:
        path = (*placed.path, "photo") if key == "photo" else (*placed.path, "photo", key)
        place = self._positions.of(placed.file, path, key=key == "photo")
        self.problems.append(Problem(placed.file, *place, code, values))
