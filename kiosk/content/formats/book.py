"""Where parsers put what they find: texts are cleaned, people told apart, remarks made."""

import re
from typing import Any

from kiosk.content.formats.clean import one_line
from kiosk.content.formats.languages import spoken
from kiosk.content.formats.markup import rich
from kiosk.content.formats.model import Named, Person, Place, Programme, Session, Text
from kiosk.content.formats.notes import Notes
from kiosk.content.formats.times import LONGEST, duration
from kiosk.content.model.texts import TEXT_LIMIT, TITLE_LIMIT
from kiosk.content.reading.characters import find_forbidden

_LANGUAGE_KEY = re.compile(r"(?:[a-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*)?")
_CANCELLED = re.compile(
    r"[\[(]\s*(?:annul[ée]e?s?|cancell?ed|abgesagt|cancelad[oa]|annullato)\s*[\])]"
    r"|^\W*(?:ANNUL[ÉE]E?S?|CANCELL?ED|ABGESAGT)\s*[:–—-]",
    re.IGNORECASE,
)
_EDGES = " \t-–—:·|"


class Book:
    """Builds one programme."""

    def __init__(self, format: str, notes: Notes) -> None:
        self.programme = Programme(format)
        self.notes = notes
        self._numbers: dict[str, set[str]] = {}
        self._strong: dict[str, set[str]] = {}

    def line(self, value: Any, place: Place, about: str = "") -> str:
        """Return a text as one clean line, cut where our format ends."""
        text = one_line(str(value)) if value not in (None, "") else ""
        return self._checked(str(value or ""), text, TITLE_LIMIT, place, about)

    def _checked(self, raw: str, text: str, limit: int, place: Place, about: str) -> str:
        found = find_forbidden(raw)
        # A line or paragraph separator was made a plain one: nothing is lost.
        if found and found[1] not in ("U+2028", "U+2029", "U+0085"):
            self.notes.add("control-characters", place, title=about or text[:80])
        if len(text) > limit:
            self.notes.add(
                "long-text", place, title=about or text[:80], length=len(text), limit=limit
            )
            text = text[: limit - 1].rstrip() + "…"
        return text

    def text(self, value: Any, place: Place, about: str = "") -> Text:
        """Return a title or name, from a string or from a mapping by language."""
        return {
            code: line for code, raw in _localized(value) if (line := self.line(raw, place, about))
        }

    def rich(self, value: Any, place: Place, about: str = "") -> Text:
        """Return a long text in our subset, from a string or from a mapping by language."""
        found = {}
        for code, raw in _localized(value):
            raw = str(raw)
            if text := self._checked(raw, rich(raw), TEXT_LIMIT, place, about):
                found[code] = text
        return found

    def paragraphs(self, values: list[Any], place: Place, about: str) -> Text:
        """Return long texts one after the other, none of them twice."""
        whole: Text = {}
        for value in values:
            for code, text in self.rich(value, place, about).items():
                if code not in whole:
                    whole[code] = text
                elif text not in whole[code]:
                    whole[code] += "\n\n" + text
        return {code: self._checked("", t, TEXT_LIMIT, place, about) for code, t in whole.items()}

    def session(self, place: Place, key: str, title: Any) -> Session:
        """Add a session; a title that says so cancels it."""
        text = self.text(title, place)
        session = Session(place, key, text)
        for code, line in text.items():
            if _CANCELLED.search(line):
                session.state = "cancelled"
                rest = _CANCELLED.sub(" ", line).strip(_EDGES)
                # A title that says nothing else stays as it is.
                text[code] = " ".join(rest.split()) if re.search(r"\w", rest) else line
        # What our own export wrote says so itself.
        if session.state == "cancelled" and not self.programme.own:
            self.notes.add("cancelled-in-title", place, title=name_of(session))
        self.programme.sessions.append(session)
        return session

    def room(self, name: Any, place: Place, key: str = "") -> str | None:
        """Return the key of a room, which is added if it is new."""
        return self._named(self.programme.rooms, name, place, key)

    def theme(self, name: Any, place: Place, key: str = "") -> str | None:
        """Return the key of a theme, which is added if it is new."""
        return self._named(self.programme.themes, name, place, key)

    def _named(self, known: dict[str, Named], name: Any, place: Place, key: str) -> str | None:
        for same in (key, name):
            if isinstance(same, str) and same in known:
                return same
        text = self.text(name, place)
        if not text:
            return None
        key = key or next(iter(text.values()))
        known.setdefault(key, Named(key, text))
        return key

    def person(
        self, place: Place, about: str, name: Any, strong: Any = None, number: Any = None
    ) -> Person | None:
        """Return someone, added if new.

        `strong` is a guid or code, which is an identity. A bare `number` is none: organisers give
        the same to whoever one account entered, and several to one person. There the name decides.
        """
        shown = self.line(name, place, about)
        if not shown:
            self.notes.add("no-name", place, title=about)
            return None
        same = self._strong.setdefault(shown, set())
        if strong:
            key = f"guid:{strong}"
            same.add(key)
        else:
            key = next(iter(same)) if len(same) == 1 else f"name:{shown}"
        if number not in (None, ""):
            self._numbers.setdefault(shown, set()).add(str(number))
            if len(self._numbers[shown]) == 2 and not strong:
                ids = ", ".join(sorted(self._numbers[shown]))
                self.notes.add("name-with-several-ids", place, name=shown, ids=ids)
        return self.programme.people.setdefault(key, Person(key, shown))

    def languages(self, value: Any, place: Place, about: str) -> list[str]:
        """Return the codes of the languages that a free text names."""
        if isinstance(value, list):
            value = ", ".join(str(one) for one in value)
        codes, unknown = spoken(str(value or ""))
        for word in unknown:
            self.notes.add("unknown-language-name", place, title=about, value=word)
        return codes

    def end_by_duration(self, session: Session, value: Any) -> None:
        """Set the end of a session that has a start, from a duration as it is written."""
        written = str(value or "").strip()
        if session.start is None or not written:
            return
        length = duration(written)
        about = name_of(session)
        if length is None:
            self.notes.add("bad-duration", session.place, title=about, value=written)
        elif not length or length > LONGEST:
            self.notes.add("odd-duration", session.place, title=about, value=written)
        else:
            session.end = session.start + length


def name_of(session: Session) -> str:
    """Return the title of a session, in whichever language comes first."""
    return next(iter(session.title.values()), "")


def _localized(value: Any) -> list[tuple[str, Any]]:
    """Return a text by language; "" for one that does not say."""
    if value is None or value == "":
        return []
    if not isinstance(value, dict):
        return [("", value)]
    found: dict[str, Any] = {}
    for key, text in value.items():
        if isinstance(text, str) and text.strip() and _LANGUAGE_KEY.fullmatch(str(key)):
            found.setdefault(re.split("[-_]", str(key))[0], text)
    return list(found.items())
