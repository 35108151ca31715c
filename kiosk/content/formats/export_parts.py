"""What exports have in common: names, people and texts for programs that know less than ours."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from kiosk.catalogue import catalogue
from kiosk.content.formats import own
from kiosk.content.formats.ids import slug
from kiosk.content.formats.model import Record
from kiosk.content.formats.outgoing import Outgoing
from kiosk.content.model.times import conference_day


@dataclass(frozen=True, slots=True)
class Participant:
    """Someone in a session, with the role that counts."""

    record: Record
    role: str
    guid: str


class Parts:
    """Looks things up in a programme that goes out."""

    def __init__(self, outgoing: Outgoing) -> None:
        self.out = outgoing
        self._rooms = {room["id"]: room for room in outgoing.rooms}
        self._speakers = {person["id"]: person for person in outgoing.speakers}
        self._themes = {theme["id"]: theme for theme in outgoing.event.get("themes", [])}

    @property
    def acronym(self) -> str:
        """Return a short name of the event: four letters or more, digits and underscores."""
        name = slug(self.out.text(self.out.event["name"])).replace("-", "_")[:30].strip("_")
        return name if len(name) >= 4 else f"event_{name}".strip("_")

    def guid(self, kind: str, id: str) -> str:
        """Return the guid of a record."""
        return own.guid(self.out.event, kind, id)

    def room(self, session: Record) -> str:
        """Return the name of a session's room, or nothing."""
        return self.out.text(self._rooms.get(session.get("room", ""), {}).get("name"))

    def theme(self, session: Record) -> str:
        """Return the name of a session's theme, or nothing."""
        return self.out.text(self._themes.get(session.get("theme", ""), {}).get("name"))

    def people(self, session: Record) -> list[Participant]:
        """Return who takes part: moderators, speakers, then those of presentations; each once."""
        roles: dict[str, str] = dict.fromkeys(session.get("moderators", []), "moderator")
        for part in (session, *session.get("presentations", [])):
            for id in part.get("speakers", []):
                roles.setdefault(id, "speaker")
        return [
            Participant(self._speakers[id], role, self.guid("speaker", id))
            for id, role in roles.items()
            if id in self._speakers
        ]

    def names(self, ids: list[str]) -> str:
        """Return names, joined by commas."""
        return ", ".join(self._speakers[id]["name"] for id in ids if id in self._speakers)

    def description(self, session: Record, language: str) -> str:
        """Return what a session holds beside its context: presentations, objectives, notice."""
        text, gettext = self.out.text, catalogue(language).gettext
        parts = [text(session.get("notice"), language)]
        for key, title in (
            ("main_questions", gettext("Main questions")), ("objectives", gettext("Objectives")),
        ):  # fmt: skip
            if listed := session.get(key):
                items = "\n".join(f"- {text(one, language)}" for one in listed)
                parts.append(f"**{title}**\n\n{items}")
        for talk in session.get("presentations", []):
            names = self.names(talk.get("speakers", []))
            head = f"**{text(talk['title'], language)}**" + (f" ({names})" if names else "")
            parts += [head, text(talk.get("abstract"), language)]
        return "\n\n".join(part for part in parts if part)

    def language_of(self, session: Record) -> str:
        """Return the language in which a session is shown to others."""
        title = session["title"]
        if isinstance(title, dict) and self.out.language not in title:
            return str(next(iter(title)))
        return self.out.language

    def by_day(self) -> dict[str, dict[str, list[tuple[datetime, Record]]]]:
        """Return the sessions that have a time by conference day and room, by time."""
        days: dict[str, dict[str, list[tuple[datetime, Record]]]] = {}
        placed = [(start, s) for s in self.out.sessions if (start := self.out.start(s))]
        for start, session in sorted(placed, key=lambda pair: pair[0]):
            day = conference_day(start.replace(tzinfo=None))
            days.setdefault(day, {}).setdefault(self.room(session), []).append((start, session))
        if not days and self.out.whole:
            # The formats want a day: a programme without times has that of its event, or today.
            days[self.out.event.get("start") or date.today().isoformat()] = {}
        return days

    def carried(self) -> Record:
        """Return what our own import finds again beside a format: all but placed sessions."""
        out = self.out
        if not out.whole:
            return {}
        return {
            "event": out.event, "rooms": out.rooms, "places": out.places,
            "speakers": out.speakers, "partnerships": out.partnerships,
            "sessions": [session for session in out.sessions if not session.get("start")],
        }  # fmt: skip

    def session_carried(self, session: Record) -> dict[str, Any]:
        """Return what our own import finds again in a session."""
        return session if self.out.whole else {}
