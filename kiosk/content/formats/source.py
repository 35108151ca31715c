"""The files to import, read once: bytes, and their text in whatever encoding it really is."""

import codecs
from dataclasses import dataclass
from pathlib import Path

from kiosk.content.formats.model import Place
from kiosk.content.formats.notes import Notes, UnreadableError

MAX_BYTES = 64 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class File:
    """A file from outside; `name` is how remarks call it."""

    name: str
    data: bytes

    def text(self, notes: Notes) -> str:
        """Return the text; one that is not UTF-8 is read as what it is, with a remark."""
        for mark, encoding in (
            (codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"),
            (codecs.BOM_UTF16_BE, "utf-16-be"),
        ):  # fmt: skip
            if self.data.startswith(mark):
                return self.data[len(mark) :].decode(encoding, errors="replace")
        try:
            return self.data.decode("utf-8")
        except UnicodeDecodeError as error:
            line = self.data.count(b"\n", 0, error.start) + 1
            notes.add("encoding", Place(self.name, line))
            return self.data.decode("cp1252", errors="replace")


def read_file(path: Path) -> File:
    """Return a file; raise UnreadableError if there is none, or nothing in it."""
    place = Place(path.name)
    try:
        with path.open("rb") as opened:
            data = opened.read(MAX_BYTES + 1)
    except OSError as error:
        raise UnreadableError("no-file", place) from error
    if len(data) > MAX_BYTES:
        raise UnreadableError("file-too-large", place, megabytes=MAX_BYTES >> 20)
    if not data.strip(b"\xef\xbb\xbf \t\r\n\0"):
        raise UnreadableError("empty-file", place)
    return File(path.name, data)
