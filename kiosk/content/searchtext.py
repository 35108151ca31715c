"""What the search index of a release holds: one row a record and language."""

from collections import defaultdict
from collections.abc import Iterator
from typing import Any

from kiosk.content.content import Content
from kiosk.content.links import Link
from kiosk.programme.folding import fold

Data = dict[tuple[str, str], dict[str, Any]]
Row = tuple[str, ...]

_SEPARATOR = "\x1f"  # which no text holds: the gate refuses controls

# Texts that have a column of their own, and so are not looked for in the body.
_OWN = {"session": {"title", "presentations"}, "presentation": {"title"},
        "partnership": {"name", "short_name"}, "place": {"name"}}  # fmt: skip


def search_rows(content: Content, data: Data, links: list[Link]) -> Iterator[Row]:
    """Return the rows (title, name, place, talk, body, kind, ref, lang), folded."""
    index = _Index(content, data, links)
    for language in content.event.languages:
        for kind, ref in data:
            if kind in index.builders:
                yield from index.builders[kind](ref, language)


class _Index:
    """Builds the rows of each kind; what a record is linked to is found with it too."""

    def __init__(self, content: Content, data: Data, links: list[Link]) -> None:
        self._codes = frozenset(content.event.languages)
        self._data = data
        self._linked: dict[tuple[str, str, str], list[str]] = defaultdict(list)
        self._talks: dict[str, list[dict[str, Any]]] = defaultdict(list)
        for link in links:
            self._linked[link.from_kind, link.from_id, link.to_kind].append(link.to_id)
        for (kind, _), record in data.items():
            if kind == "session":
                self._collect_talks(record)
        self.builders = {
            "session": self._session,
            "speaker": self._speaker,
            "partnership": self._partnership,
            "place": self._place,
        }

    def _collect_talks(self, session: dict[str, Any]) -> None:
        for talk in session.get("presentations", ()):
            for person in talk.get("speakers", ()):
                self._talks[person].append(talk)

    def _session(self, ref: str, lang: str) -> Iterator[Row]:
        record = self._data["session", ref]
        people = self._names(self._linked["session", ref, "speaker"])
        places = self._places("session", ref, lang)
        if room := record.get("room"):
            places += " " + self._text(self._data["room", room]["name"], lang)
        title = self._text(record["title"], lang)
        yield _row(title, people, places, "", self._body("session", record, lang),
                   "session", ref, lang)  # fmt: skip
        for talk in record.get("presentations", ()):
            yield _row("", self._names(talk.get("speakers", ())), "",
                       self._text(talk["title"], lang), self._body("presentation", talk, lang),
                       "presentation", f"{ref}#{talk['id']}", lang)  # fmt: skip

    def _speaker(self, ref: str, lang: str) -> Iterator[Row]:
        record = self._data["speaker", ref]
        talks = " ".join(self._text(talk["title"], lang) for talk in self._talks[ref])
        yield _row("", record["name"], self._places("speaker", ref, lang), talks,
                   self._body("speaker", record, lang), "speaker", ref, lang)  # fmt: skip

    def _partnership(self, ref: str, lang: str) -> Iterator[Row]:
        record = self._data["partnership", ref]
        title = [self._text(record.get(key, {}), lang) for key in ("name", "short_name")]
        yield _row(" ".join(title), "", self._places("partnership", ref, lang), "",
                   self._body("partnership", record, lang), "partnership", ref, lang)  # fmt: skip

    def _place(self, ref: str, lang: str) -> Iterator[Row]:
        name = self._text(self._data["place", ref]["name"], lang)
        yield _row("", "", name, "", "", "place", ref, lang)

    def _names(self, people: list[str] | tuple[str, ...]) -> str:
        return " ".join(self._data["speaker", person]["name"] for person in dict.fromkeys(people))

    def _places(self, kind: str, ref: str, lang: str) -> str:
        places = self._linked[kind, ref, "place"]
        return " ".join(self._text(self._data["place", p]["name"], lang) for p in places)

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
            if value.keys() <= self._codes:
                text = value.get(lang, "")
                found.append(text if isinstance(text, str) else _plain(text))
            else:
                for item in value.values():
                    self._gather(item, lang, found)


def _plain(blocks: list[dict[str, Any]]) -> str:
    """Return the words of a rich text without their styles."""
    return "\n".join("".join(run["text"] for run in block["runs"]) for block in blocks)


def _row(*columns: str) -> Row:
    """Return a row with its texts folded: together, for one by one takes five times as long."""
    return (*fold(_SEPARATOR.join(columns[:5])).split(_SEPARATOR), *columns[5:])
