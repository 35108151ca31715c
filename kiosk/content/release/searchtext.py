"""What the search index of a release holds: one row a record and language, and the words."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from kiosk.content.model.content import Content
from kiosk.content.model.links import Link

Data = dict[tuple[str, str], dict[str, Any]]
# Title, name, place, talk and body.
Columns = tuple[str, str, str, str, str]

# Texts that have a column of their own, and so are not looked for in the body.
_OWN = {"session": {"title", "presentations"}, "presentation": {"title"},
        "partnership": {"name", "short_name"}, "place": {"name"}}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Entry:
    """Something to find: of which section of the kiosk, and its five columns by language.

    The columns are as written. `ref` of a presentation is "session#presentation".
    """

    section: str
    kind: str
    ref: str
    columns: dict[str, Columns]


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
        return Entry(section, kind, ref, dict(zip(self._codes, columns(ref), strict=True)))

    def _session(self, ref: str) -> Iterator[Columns]:
        record = self._data["session", ref]
        people = self._names(self._linked["session", ref, "speaker"])
        room = self._data["room", record["room"]]["name"] if "room" in record else {}
        theme = self._themes.get(record.get("theme", ""), {})
        for lang, body in self._bodies("session", record):
            places = f"{self._places('session', ref, lang)}\n{room.get(lang, '')}"
            body += "\n" + theme.get(lang, "")
            yield (record["title"].get(lang, ""), people, places, "", body)

    def _presentation(self, ref: str) -> Iterator[Columns]:
        talk = self._presentations[ref]
        people = self._names(talk.get("speakers", []))
        for lang, body in self._bodies("presentation", talk):
            yield ("", people, "", talk["title"].get(lang, ""), body)

    def _speaker(self, ref: str) -> Iterator[Columns]:
        record = self._data["speaker", ref]
        for lang, body in self._bodies("speaker", record):
            talks = "\n".join(talk["title"].get(lang, "") for talk in self._talks[ref])
            yield ("", record["name"], self._places("speaker", ref, lang), talks, body)

    def _partnership(self, ref: str) -> Iterator[Columns]:
        record = self._data["partnership", ref]
        names = [record.get(key, {}) for key in ("name", "short_name")]
        for lang, body in self._bodies("partnership", record):
            title = "\n".join(name.get(lang, "") for name in names)
            yield (title, "", self._places("partnership", ref, lang), "", body)

    def _place(self, ref: str) -> Iterator[Columns]:
        for lang in self._codes:
            yield (self._data["place", ref]["name"].get(lang, ""), "", "", "", "")

    def _names(self, people: list[str]) -> str:
        return "\n".join(self._data["speaker", person]["name"] for person in dict.fromkeys(people))

    def _places(self, kind: str, ref: str, lang: str) -> str:
        places = self._linked[kind, ref, "place"]
        return "\n".join(self._data["place", place]["name"].get(lang, "") for place in places)

    def _bodies(self, kind: str, record: dict[str, Any]) -> Iterator[tuple[str, str]]:
        """Yield each language and all of a record that has no column of its own, however deep."""
        own = _OWN.get(kind, set())
        found: dict[str, list[str]] = {lang: [] for lang in self._codes}
        for key, value in record.items():
            if key not in own:
                self._gather(value, found)
        for lang in self._codes:
            yield lang, "\n".join(found[lang])

    def _gather(self, value: Any, found: dict[str, list[str]]) -> None:
        if isinstance(value, list):
            for item in value:
                self._gather(item, found)
        elif isinstance(value, dict):
            if value.keys() <= found.keys():
                for lang, text in value.items():
                    found[lang].append(text if isinstance(text, str) else _plain(text))
            else:
                for item in value.values():
                    self._gather(item, found)


def _plain(blocks: list[dict[str, Any]]) -> str:
    """Return the words of a rich text without their styles."""
    return "\n".join("".join(run["text"] for run in block["runs"]) for block in blocks)
