"""From a settled programme to the records of our format, as they are written in its files."""

from dataclasses import dataclass, field
from datetime import datetime

from kiosk.content.formats.book import name_of
from kiosk.content.formats.ids import Ids
from kiosk.content.formats.model import Named, Person, Place, Programme, Record, Session, Text
from kiosk.content.formats.own import KINDS


@dataclass(slots=True)
class Made:
    """A record and what the source calls it. `start` tells occurrences of one key apart."""

    id: str
    key: str
    data: Record
    place: Place = field(default_factory=lambda: Place(""))
    start: str = ""


@dataclass(slots=True)
class Tree:
    """All records of a content by kind, and event.yaml."""

    event: Record
    kinds: dict[str, list[Made]]


# The identifiers of records that are known from before: by kind, then by key and start.
Known = dict[str, dict[tuple[str, str], str]]


def records(programme: Programme, known: Known | None = None, taken: Known | None = None) -> Tree:
    """Return the records of a settled programme.

    Those `known` keep their identifiers; what is new takes none that are `taken`.
    """
    maker = _Maker(programme, known or {}, taken or {})
    return Tree(maker.event(), maker.kinds())


def said(moment: datetime) -> str:
    """Return a local time as our files write it."""
    return moment.strftime("%Y-%m-%d %H:%M")


class _Maker:
    def __init__(self, programme: Programme, known: Known, taken: Known) -> None:
        self._programme = programme
        self._known = known
        self._ids = {kind: Ids(kind) for kind in ("room", "theme", "speaker", "session")}
        for kind, ids in self._ids.items():
            for id in (*known.get(kind, {}).values(), *taken.get(kind, {}).values()):
                ids.take(id)
        self._name_all()

    def _name_all(self) -> None:
        """Give everything its identifier: first those it has from before, then new ones."""
        programme = self._programme
        for kind, named in (("room", programme.rooms), ("theme", programme.themes)):
            for one in named.values():
                one.id = one.id or self._id(kind, one.key, "", *one.name.values(), one.key)
        for person in programme.people.values():
            person.id = person.id or self._id("speaker", person.key, "", person.name)
        known = _match(programme.sessions, self._known.get("session", {}))
        for index, session in enumerate(programme.sessions):
            if not session.id:
                session.id = known.get(index) or self._ids["session"].new(
                    name_of(session), session.key
                )

    def _id(self, kind: str, key: str, start: str, *wishes: str) -> str:
        return self._known.get(kind, {}).get((key, start)) or self._ids[kind].new(*wishes)

    def event(self) -> Record:
        """Return event.yaml."""
        programme = self._programme
        if own := programme.own.get("event"):
            return dict(own)
        data: Record = {"schema": "1"}
        data["name"] = self._text(programme.name)
        data["languages"] = list(programme.languages)
        if programme.zone:
            data["time_zone"] = programme.zone
        if programme.first and programme.last:
            data["start"] = programme.first.isoformat()
            data["end"] = programme.last.isoformat()
        if programme.themes:
            data["themes"] = [
                theme.record or self._named(theme) for theme in programme.themes.values()
            ]
        return data

    def kinds(self) -> dict[str, list[Made]]:
        """Return the records of all other files."""
        programme = self._programme
        made = {
            "room": [
                Made(room.id, room.key, room.record or self._named(room))
                for room in programme.rooms.values()
            ],
            "speaker": [
                Made(person.id, person.key, person.record or self._person(person))
                for person in programme.people.values()
            ],
            "session": [self._session(session) for session in programme.sessions],
        }
        for kind in ("places", "partnerships"):
            assert kind in KINDS
            made[kind[:-1]] = [
                Made(record["id"], record["id"], record) for record in programme.own.get(kind, [])
            ]
        return made

    def _named(self, named: Named) -> Record:
        return {"id": named.id, "name": self._text(named.name)}

    def _person(self, person: Person) -> Record:
        data: Record = {"id": person.id, "name": person.name}
        if person.family_name and person.family_name != person.name.split()[-1]:
            data["family_name"] = person.family_name
        if person.affiliations:
            data["affiliations"] = [
                {name: self._text(text) for name, text in one.items()}
                for one in person.affiliations
            ]
        if person.biography:
            data["biography"] = self._text(person.biography)
        return data

    def _session(self, session: Session) -> Made:
        programme = self._programme
        data = dict(session.record) if session.record else self._plain_session(session)
        native = {
            "start": said(session.start) if session.start else None,
            "end": said(session.end) if session.end else None,
            "room": programme.rooms[session.room].id if session.room else None,
        }
        for name, value in native.items():
            data.pop(name, None)
            if value:
                data[name] = value
        if session.record is None:
            data = _ordered(data)
        start = said(session.start) if session.start else ""
        return Made(session.id, session.key, data, session.place, start)

    def _plain_session(self, session: Session) -> Record:
        programme = self._programme
        people = programme.people
        data: Record = {
            "id": session.id,
            "title": self._text(session.title),
            "format": self._text(session.format),
            "languages": session.languages,
            "theme": programme.themes[session.theme].id if session.theme else None,
            "state": session.state if session.state != "confirmed" else None,
            "notice": self._text(session.notice),
            "context": self._text(session.context),
            "moderators": [people[key].id for key in session.moderators],
            "speakers": [people[key].id for key in session.speakers],
        }
        return {name: value for name, value in data.items() if value}

    def _text(self, text: Text) -> str | Text:
        """Return a text as it is written: plain, if it is in the first language only."""
        first = self._programme.languages[0]
        named = {code or first: words for code, words in text.items()}
        if set(named) <= {first}:
            return named.get(first, "")
        return {code: named[code] for code in self._programme.languages if code in named}


_ORDER = (
    "id", "title", "format", "languages", "theme", "start", "end", "room", "state", "notice",
    "context", "moderators", "speakers",
)  # fmt: skip


def _ordered(data: Record) -> Record:
    return {name: data[name] for name in _ORDER if name in data}


def _match(sessions: list[Session], known: dict[tuple[str, str], str]) -> dict[int, str]:
    """Return the known identifiers of sessions, by their index.

    Where a key comes several times, an occurrence at the same time is the same; of those left, the
    earliest is the earliest.
    """
    free: dict[str, dict[str, str]] = {}
    for (key, start), id in known.items():
        free.setdefault(key, {})[start] = id
    found: dict[int, str] = {}
    left: list[tuple[str, str, int]] = []
    for index, session in enumerate(sessions):
        start = said(session.start) if session.start else ""
        starts = free.get(session.key, {})
        if start in starts:
            found[index] = starts.pop(start)
        else:
            left.append((session.key, start, index))
    for key, _start, index in sorted(left):
        if unused := free.get(key):
            found[index] = unused.pop(min(unused))
    return found
