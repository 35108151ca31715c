"""What the search index of a release holds: one row a record and language, and the words."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from kiosk.content.model.content import Content
from kiosk.content.model.links import Link

Data = dict[tuple[str, str], dict[str, Any]]

# Texts that have a column of their own, and so are not looked for in the body.
_OWN = {"session": {"title", "presentations"}, "presentation": {"title"},
        "partnership": {"name", "short_name"}, "place": {"name"}}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Entry:
    """Something to find: of which section of the kiosk, and its five columns by language.

    The columns are title, name, place, talk and body, as written. `ref` of a presentation is
    "session#presentation".
    """

    section: str
    kind: str
    ref: str
    columns: dict[str, tuple[str, str, str, str, str]]


def entries(content: Content, data: Data, links: list[Link]) -> Iterator[Entry]:
    """Yield all there is to find: in the order in which hits of the same rank are shown."""
    texts = _Texts(content, data, links)
    # A place is short: when its name is typed it is what was meant.
    for place in content.places:
        yield texts.entry("place", "place", place.id)
    for partnership in content.partnerships:
        yield texts.entry("partnership", "partnership", partnership.id)
    for speaker in content.speakers:
        yield texts.entry("speaker", "speaker", speaker.id)
    unscheduled_last = sorted(content.sessions, key=lambda one: (one.start is None, one.start))
    for session in unscheduled_last:
        yield texts.entry("session", "session", session.id)
        for talk in session.presentations:
            yield texts.entry("session", "presentation", f"{session.id}#{talk.id}")


class _Texts:
    """Gathers the texts of each kind of record, and of what it is linked to."""

    def __init__(self, content: Content, data: Data, links: list[Link]) -> None:
        self._codes = content.event.languages
        self._code_set = frozenset(self._codes)
        self._data = data
        self._themes = {theme.id: theme.name for theme in content.event.themes}
        self._linked: dict[tuple[str, str, str], list[str]] = defaultdict(list)
        self._talks: dict[str, list[dict[str, Any]]] = defaultdict(list)
        self._presentations: dict[str, dict[str, Any]] = {}
        for link in links:
            self._linked[link.from_kind, link.from_id, link.to_kind].append(link.to_id)
        for (kind, ref), record in data.items():
            if kind == "session":
                self._collect_talks(ref, record)

    def _collect_talks(self, ref: str, session: dict[str, Any]) -> None:
        for talk in session.get("presentations", ()):
            self._presentations[f"{ref}#{talk['id']}"] = talk
            for person in talk.get("speakers", ()):
                self._talks[person].append(talk)

    def entry(self, section: str, kind: str, ref: str) -> Entry:
        columns = {
            "session": self._session,
            "presentation": self._presentation,
            "speaker": self._speaker,
            "partnership": self._partnership,
            "place": self._place,
        }[kind]
        return Entry(section, kind, ref, {lang: columns(ref, lang) for lang in self._codes})

    def _session(self, ref: str, lang: str) -> tuple[str, str, str, str, str]:
        record = self._data["session", ref]
        people = self._names(self._linked["session", ref, "speaker"])
        places = self._places("session", ref, lang)
        if room := record.get("room"):
            places += "\n" + self._text(self._data["room", room]["name"], lang)
        body = self._body("session", record, lang)
        if theme := record.get("theme"):
            body += "\n" + self._text(self._themes.get(theme, {}), lang)
        return (self._text(record["title"], lang), people, places, "", body)

    def _presentation(self, ref: str, lang: str) -> tuple[str, str, str, str, str]:
        talk = self._presentations[ref]
        people = self._names(talk.get("speakers", []))
        title = self._text(talk["title"], lang)
        return ("", people, "", title, self._body("presentation", talk, lang))

    def _speaker(self, ref: str, lang: str) -> tuple[str, str, str, str, str]:
        record = self._data["speaker", ref]
        talks = "\n".join(self._text(talk["title"], lang) for talk in self._talks[ref])
        places = self._places("speaker", ref, lang)
        return ("", record["name"], places, talks, self._body("speaker", record, lang))

    def _partnership(self, ref: str, lang: str) -> tuple[str, str, str, str, str]:
        record = self._data["partnership", ref]
        title = "\n".join(self._text(record.get(key, {}), lang) for key in ("name", "short_name"))
        places = self._places("partnership", ref, lang)
        return (title, "", places, "", self._body("partnership", record, lang))

    def _place(self, ref: str, lang: str) -> tuple[str, str, str, str, str]:
        return (self._text(self._data["place", ref]["name"], lang), "", "", "", "")

    def _names(self, people: list[str]) -> str:
        return "\n".join(self._data["speaker", person]["name"] for person in dict.fromkeys(people))

    def _places(self, kind: str, ref: str, lang: str) -> str:
        places = self._linked[kind, ref, "place"]
        return "\n".join(self._text(self._data["place", p]["name"], lang) for p in places)

    def _text(self, text: dict[str, str], lang: str) -> str:
        return text.get(lang, "")

    def _body(self, kind: str, record: dict[str, Any], lang: str) -> str:
        """Return every text of a record that has no column of its own, however deep it is."""
        own = _OWN.get(kind, set())
        found: list[str] = []
        for key, value in record.items():
            if key not in own:
                self._gather(value, lang, found)
        return "\n".join(found)

    def _gather(self, value: Any, lang: str, found: list[str]) -> None:
        if isinstance(value, list):
            for item in value:
                self._gather(item, lang, found)
        elif isinstance(value, dict):
            if value.keys() <= self._code_set:
                text = value.get(lang, "")
                found.append(text if isinstance(text, str) else _plain(text))
            else:
                for item in value.values():
                    self._gather(item, lang, found)


def _plain(blocks: list[dict[str, Any]]) -> str:
    """Return the words of a rich text without their styles."""
    return "\n".join("".join(run["text"] for run in block["runs"]) for block in blocks)
