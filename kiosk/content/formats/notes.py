"""What an import has to say: each thing that did not fit or was guessed, with its place."""

from collections.abc import Callable
from dataclasses import dataclass, field
from gettext import NullTranslations

from kiosk.catalogue import catalogue, printed, ui_languages
from kiosk.content.formats.messages import MESSAGES
from kiosk.content.formats.model import Place
from kiosk.content.problems.problem import LONGEST_VALUE
from kiosk.programme.locales import in_words

# A file that is wrong everywhere says so this many times for each kind; the rest is counted.
MOST_OF_A_KIND = 1_000


@dataclass(frozen=True, slots=True)
class Note:
    """A remark on one place of a source file; `values` fill the {named} fields of its message."""

    code: str
    place: Place
    values: dict[str, object] = field(default_factory=dict)

    def sentence(self, language: str, texts: Callable[[str], NullTranslations] = catalogue) -> str:
        """Return the message in a language."""
        said = {name: _short(in_words(value, language)) for name, value in self.values.items()}
        return texts(language).gettext(MESSAGES[self.code]).format(**said)

    def line_of_text(
        self, language: str, texts: Callable[[str], NullTranslations] = printed
    ) -> str:
        """Return `file:line: code: message`, with the way to the place where there is no line."""
        where = self.place.file
        where += f":{self.place.line}" if self.place.line else ""
        where += f" {self.place.path}" if self.place.path and not self.place.line else ""
        return f"{where}: {self.code}: {self.sentence(language, texts)}"

    def as_json(self) -> dict[str, object]:
        """Return the remark with its words in every language the program speaks."""
        return {
            "code": self.code,
            "file": self.place.file,
            "line": self.place.line,
            "path": self.place.path,
            "message": {code: self.sentence(code) for code in ui_languages()},
        }


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= LONGEST_VALUE else f"{line[:LONGEST_VALUE]}…"


class UnreadableError(Exception):
    """A file is no programme at all; `note` says why in a sentence."""

    def __init__(self, code: str, place: Place, **values: object) -> None:
        super().__init__(code)
        self.note = Note(code, place, values)


class Notes:
    """Collects remarks; what a format has and ours has not is counted by field."""

    def __init__(self) -> None:
        self._notes: list[Note] = []
        self._counts: dict[str, int] = {}
        self._left_out: dict[str, tuple[Place, int]] = {}

    def add(self, code: str, place: Place, **values: object) -> None:
        """Remark on a place."""
        self._counts[code] = self._counts.get(code, 0) + 1
        if self._counts[code] <= MOST_OF_A_KIND:
            self._notes.append(Note(code, place, values))

    def left_out(self, what: str, place: Place) -> None:
        """Count a field that has a value and no place in our format."""
        first, count = self._left_out.get(what, (place, 0))
        self._left_out[what] = (first, count + 1)

    def all(self) -> list[Note]:
        """Return every remark, the counted ones last."""
        more = [
            Note("more-of-these", Place(""), {"code": code, "count": count - MOST_OF_A_KIND})
            for code, count in self._counts.items()
            if count > MOST_OF_A_KIND
        ]
        fields = [
            Note("no-place-for", place, {"field": what, "count": count})
            for what, (place, count) in sorted(self._left_out.items())
        ]
        return self._notes + more + fields
