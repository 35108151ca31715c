"""Knows which translations are missing and which are of a text that has changed since.

`translations.json`, beside event.yaml, keeps, for each translation, marks of it and of the text it
was made from. A text whose mark has changed while its translation’s has not is outdated. Staff
never edit the file; without it nothing counts as outdated.
"""

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from kiosk.content.translation.translatable import Translatable
from kiosk.staff.lines import Coverage

_NOTE = "Kept by `kiosk translate`, which tells by it what changed since it was translated."

# By language and address: the mark of the source, and that of the translation.
Marks = dict[str, dict[str, tuple[str, str]]]


@dataclass
class Translations:
    """What is known of the translations of a content."""

    languages: Sequence[str]
    marks: Marks = field(default_factory=dict)
    texts: list[Translatable] = field(default_factory=list)
    coverage: dict[str, Coverage] = field(default_factory=dict)

    def look(self, texts: Iterable[Translatable]) -> list[tuple[Translatable, str]]:
        """Take and count all texts; return those that are outdated, each with the language."""
        self.texts = list(texts)
        found = []
        for language in self.languages:
            missing = sum(not text.texts.get(language, "").strip() for text in self.texts)
            known = self.texts if language in self.marks else ()
            outdated = [text for text in known if self.is_outdated(text, language)]
            self.coverage[language] = Coverage(len(self.texts), missing, len(outdated))
            found += [(text, language) for text in outdated]
        return found

    def is_outdated(self, text: Translatable, language: str) -> bool:
        """Return whether what a translation was made from has changed, and it has not."""
        kept = self.marks.get(language, {}).get(text.address)
        if kept is None or language not in text.texts:
            return False
        source, translation = kept
        return source != mark(text.source(self.languages, language)) and translation == mark(
            text.texts[language]
        )

    def note(self, text: Translatable, language: str, translation: str) -> None:
        """Note that a translation is that of the text as it is now."""
        marks = mark(text.source(self.languages, language)), mark(translation)
        self.marks.setdefault(language, {})[text.address] = marks

    def note_unknown(self, text: Translatable, language: str) -> None:
        """Note a translation that nothing is known of: it counts as one of the text as it is."""
        if text.address not in self.marks.get(language, {}):
            self.note(text, language, text.texts[language])

    def as_json(self) -> str:
        """Return what is kept, in an order that does not change."""
        kept = {code: dict(sorted(marks.items())) for code, marks in sorted(self.marks.items())}
        return json.dumps({"note": _NOTE, "translations": kept}, indent=1) + "\n"


def read_marks(text: str) -> Marks:
    """Return what is kept in a file; nothing if it is damaged: it is no part of the programme."""
    try:
        kept: Mapping[str, Mapping[str, Sequence[str]]] = json.loads(text)["translations"]
        return {
            language: {
                str(address): (str(source), str(translation))
                for address, (source, translation) in marks.items()
            }
            for language, marks in kept.items()
        }
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return {}


def mark(text: str) -> str:
    """Return what tells a text from another: how its lines are broken does not matter."""
    return hashlib.sha256(" ".join(text.split()).encode()).hexdigest()[:12]
