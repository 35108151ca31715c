"""Words for the screen: language fallback, French spacing, Markdown tokens, dates."""

import re
from collections.abc import Iterable, Sequence
from datetime import datetime
from functools import lru_cache
from gettext import NullTranslations

from msgspec import Struct

from kiosk.catalogue import SOURCE_LANGUAGE, base, catalogue
from kiosk.programme.locales import date_in_words, language_name
from kiosk.programme.records import Block, Rich, Text

NBSP = "\u00a0"
WORD_JOINER = "\u2060"
# What stands before three dots reads better without its own sign.
SIGNS_AT_END = " .,;:·–—-(«" + NBSP

# Patterns as they are written: `re` compiles each when a text first needs it, which few do, and not
# while the first page waits.
# Control characters and bidirectional overrides reorder or hide what others wrote (Unicode TR 36);
# tab and line feed become spaces with the rest of the white space.
_UNSEEN = r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]"
# One space for many, or a text of nothing else would keep the patterns below busy for minutes.
_SPACE = r"[ \t\n\u00a0\u202f]{2,}|[\t\n]"
# French puts a no-break space before ; : ! ? » and after «. The narrow one (U+202F) is missing
# from the text font, so U+00A0 stands for it. A sign inside a word (14:00, a URL) is left alone.
_BEFORE_SIGN = r"(?<=\S)[ \u00a0\u202f]*([;:!?]+)(?=[\s»”)\]]|$)"
_AFTER_GUILLEMET = r"«[ \u00a0\u202f]*"
_BEFORE_GUILLEMET = r"[ \u00a0\u202f]*»"
_UNITS = ("%", " minutes", " mm")
_BEFORE_UNIT = r"(?<=\d)[ \u202f](?=%|minutes|mm)"
_BEFORE_NUMBER = r"(?<=\w) (?=\d)"
_APOSTROPHE = r"(?<=\w)'(?=\w)"
# "du anglais": the French article of a language, before a vowel.
_UNELIDED = r"\bdu (?=[aâeéèêiîoôuœ]|hébreu)"
# A short prefix such as "co-" left alone at the end of a line reads as an error.
_PREFIX = r"-(?:(?<=\b\w-)|(?<=\b\w\w-))(?=\w)"


# The texts of some pages in two languages: a switch back and forth sets none of them again.
@lru_cache(maxsize=1024)
def typeset(text: str, language: str) -> str:
    """Return `text` as it is drawn: no hidden signs, typographic apostrophes, French spacing."""
    if not text.isprintable():
        text = re.sub(_UNSEEN, "", text)
    if "  " in text or not text.isprintable():
        text = re.sub(_SPACE, " ", text)
    text = text.strip().replace("\u202f", NBSP)
    if "'" in text:
        text = re.sub(_APOSTROPHE, "’", text)
    if "-" in text:
        text = re.sub(_PREFIX, f"-{WORD_JOINER}", text)
    return _with_french_spaces(text) if base(language) == "fr" else text


def _with_french_spaces(text: str) -> str:
    if "«" in text or "»" in text:
        text = re.sub(_AFTER_GUILLEMET, f"«{NBSP}", text)
        text = re.sub(_BEFORE_GUILLEMET, f"{NBSP}»", text)
    if any(sign in text for sign in ";:!?"):
        text = re.sub(_BEFORE_SIGN, rf"{NBSP}\1", text)
    return re.sub(_BEFORE_UNIT, NBSP, text) if any(unit in text for unit in _UNITS) else text


def without_orphan(text: str) -> str:
    """Return `text` with its last two words bound, so that none stands alone on a line.

    Short texts stay as they are: there the binding would do more harm than a short last line.
    """
    before, space, last = text.rpartition(" ")
    if not space or before.count(" ") < 2 or len(last) + len(before.rpartition(" ")[2]) > 13:
        return text
    return before + NBSP + last


class BlockRow(Struct, frozen=True):
    """A paragraph or list item, escaped and ready for a `StyledText` element."""

    kind: str
    mark: str
    text: str


class Texts:
    """Chooses and sets every word in one language."""

    def __init__(self, language: str, languages: Sequence[str]) -> None:
        """Take the language shown and those of the content, the event's own first."""
        self.language = language
        self.languages = tuple(languages)
        self._catalogue: NullTranslations = catalogue(language)
        # The texts given out so far that are in another language, and which: a voice says each in
        # its own.
        self.foreign: dict[str, str] = {}

    def gettext(self, message: str) -> str:
        """Return the interface text `message` in the language shown."""
        return typeset(self._catalogue.gettext(message), self.language)

    def ngettext(self, one: str, many: str, n: int) -> str:
        """Return the interface text for a count, with `{n}` replaced."""
        return typeset(self._catalogue.ngettext(one, many, n).format(n=n), self.language)

    def shown_language(self, text: Text) -> str:
        """Return the language in which `text` is shown: asked for, event's own, or any."""
        for language in (self.language, *self.languages, *text):
            if text.get(language):
                return language
        return self.language

    def text(self, text: Text | None) -> str:
        """Return a text of the content, falling back to another language; "" if there is none."""
        if not text:
            return ""
        language = self.shown_language(text)
        return self._noted(without_orphan(typeset(text.get(language, ""), language)), language)

    def room(self, name: Text) -> str:
        """Return the name of a room, its number bound to the word before: lines join it to more."""
        language = self.shown_language(name)
        return self._noted(
            re.sub(_BEFORE_NUMBER, NBSP, typeset(name.get(language, ""), language)), language
        )

    def in_each_language(self, text: Text) -> tuple[str, ...]:
        """Return the text in every language that has it: the header is as high as the longest."""
        return tuple(
            without_orphan(typeset(text[lang], lang)) for lang in self.languages if text.get(lang)
        )

    def fallback(self, *texts: Text | Rich | None) -> str:
        """Return a sentence when one of these texts is shown in another language, else ""."""
        for text in texts:
            if text and not text.get(self.language):
                other = next((lang for lang in (*self.languages, *text) if text.get(lang)), "")
                return self.gettext("Not yet in {language}. Shown in {other}.").format(
                    language=self.language_name(self.language), other=self.language_name(other)
                )
        return ""

    def translated(self, text: Text) -> str:
        """Return "Translated from French" when this is not the text as it was written, else "".

        What is written is written in the event's own language first: its other texts follow it.
        """
        original = self.languages[0]
        if self.language == original or not (text.get(original) and text.get(self.language)):
            return ""
        said = self.gettext("Translated from {language}").format(
            language=self.language_name(original)
        )
        return re.sub(_UNELIDED, "de l’", said) if base(self.language) == "fr" else said

    def language_name(self, code: str) -> str:
        """Return the name of a language, in the language shown; an unknown code as it is."""
        return language_name(code, self.language)

    def blocks(self, rich: Rich | None) -> tuple[BlockRow, ...]:
        """Return a long text as escaped paragraphs and list items; () if there is none."""
        if not rich:
            return ()
        language = self._language_of(rich)
        rows = []
        number = 0
        for block in rich.get(language, ()):
            number = number + 1 if block.kind == "number" else 0
            mark = {"item": "•", "number": f"{number}."}.get(block.kind, "")
            styled = self._noted(_styled(block, language), language)
            rows.append(BlockRow(block.kind, mark, styled))
        return tuple(rows)

    def paragraphs(self, rich: Rich | None) -> tuple[str, ...]:
        """Return a long text as plain paragraphs, without its styles; () if there is none."""
        if not rich:
            return ()
        language = self._language_of(rich)
        return tuple(
            typeset("".join(run.text for run in block.runs), language)
            for block in rich.get(language, ())
        )

    def _noted(self, text: str, language: str) -> str:
        if language != self.language:
            self.foreign[text] = language
        return text

    def _language_of(self, rich: Rich) -> str:
        order = (self.language, *self.languages, *rich)
        return next((language for language in order if rich.get(language)), "")

    def join(self, parts: Iterable[str]) -> str:
        """Return the parts that are not empty, set apart by a dot that does not begin a line."""
        return f"{NBSP}· ".join(part for part in parts if part)

    def time(self, moment: datetime) -> str:
        """Return the hour and minute of a moment, on 24 hours in every language."""
        return f"{moment:%H:%M}"

    def day(self, moment: datetime) -> str:
        """Return the day of a moment in words: "mardi 9 juin", "Tuesday 9 June"."""
        return typeset(date_in_words(moment, "EEEE d MMMM", self.language), self.language)

    def day_and_time(self, moment: datetime) -> str:
        """Return a moment in words: "Tuesday 9 June, 14:05"; day and month stay in one line."""
        day, _, month = self.day(moment).rpartition(" ")
        return f"{day}{NBSP}{month}, {self.time(moment)}"

    def days(self, start: datetime, end: datetime) -> str:
        """Return in words from when to when something lasts: the dash does not begin a line."""
        return f"{self.day_and_time(start)}{NBSP}– {self.day_and_time(end)}"


def source_texts() -> Texts:
    """Return the texts of what has not been told a language yet."""
    return Texts(SOURCE_LANGUAGE, (SOURCE_LANGUAGE,))


def _styled(block: Block, language: str) -> str:
    """Return the runs of a block as StyledText. Spacing is set over the whole, then cut again."""
    tags = {"em": "i", "strong": "b"}
    parts = []
    for run in block.runs:
        text = _escaped(_keep_edges(run.text, language))
        tag = tags.get(run.style)
        parts.append(f"<{tag}>{text}</{tag}>" if tag else text)
    return without_orphan("".join(parts).strip())


def _escaped(text: str) -> str:
    # html.escape does the same, after loading the names of all 2,231 entities.
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _keep_edges(text: str, language: str) -> str:
    before = " " if text[:1].isspace() else ""
    after = " " if text[-1:].isspace() else ""
    return before + typeset(text, language) + after
