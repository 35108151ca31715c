"""Writes the programme as one page that prints well: the paper on the door."""

from collections.abc import Sequence
from datetime import date, datetime
from html import escape

from babel.dates import format_time

from kiosk.catalogue import printed
from kiosk.content.formats.export_parts import Parts
from kiosk.content.formats.model import Record
from kiosk.content.formats.outgoing import Outgoing
from kiosk.content.model.texts import blocks
from kiosk.programme.locales import date_in_words, locale_of
from kiosk.programme.now import lasts_days

_STYLE = """
@page { margin: 15mm; }
body { font: 11pt/1.4 sans-serif; margin: 0 auto; max-width: 60em; padding: 1em; color: #000; }
h1 { font-size: 20pt; margin: 0 0 .2em; }
h2 { font-size: 15pt; margin: 1.5em 0 .5em; border-bottom: 2pt solid; break-after: avoid; }
section + section { break-before: page; }
article { display: grid; grid-template-columns: 8em 1fr; gap: 0 1em; padding: .6em 0;
  border-bottom: .5pt solid #999; break-inside: avoid; }
article > p { margin: 0; font-variant-numeric: tabular-nums; font-weight: bold; }
h3 { font-size: 12pt; margin: 0; }
article p { margin: .2em 0; }
.cancelled h3 { text-decoration: line-through; }
.room { font-weight: bold; }
.small { font-size: 9.5pt; }
@media screen { section + section { margin-top: 3em; } }
"""


def export(outgoing: Outgoing, language: str) -> bytes:
    """Return the page, its texts in a language where they are."""
    page = _Page(Parts(outgoing), language)
    return page.whole().encode()


class _Page:
    def __init__(self, parts: Parts, language: str) -> None:
        self._parts = parts
        self._out = parts.out
        self._language = language
        self._said = printed(language)
        self._locale = locale_of(language)

    def whole(self) -> str:
        name = escape(self._text(self._out.event["name"]))
        sections = []
        for day, rooms in self._parts.by_day().items():
            if not rooms:
                continue
            # Rooms side by side on screen are one after the other on paper: by time, then by room.
            placed = [pair for sessions in rooms.values() for pair in sessions]
            placed.sort(key=lambda pair: (pair[0], self._parts.room(pair[1])))
            title = date_in_words(date.fromisoformat(day), "full", self._language)
            sections.append(self._section(title, placed))
        waiting = [(None, s) for s in self._out.sessions if not s.get("start")]
        if waiting:
            sections.append(self._section(self._said.gettext("Time to be confirmed"), waiting))
        return (
            f'<!DOCTYPE html>\n<html lang="{escape(self._language)}">\n<head>\n'
            '<meta charset="utf-8">\n'
            '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
            f"<title>{name}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n"
            f"<h1>{name}</h1>\n{''.join(sections)}</body>\n</html>\n"
        )

    def _text(self, value: object) -> str:
        return self._out.text(value, self._language)

    def _section(self, title: str, sessions: Sequence[tuple[datetime | None, Record]]) -> str:
        title = title[:1].upper() + title[1:]
        inner = "".join(self._session(start, session) for start, session in sessions)
        return f"<section>\n<h2>{escape(title)}</h2>\n{inner}</section>\n"

    def _session(self, start: datetime | None, session: Record) -> str:
        state = session.get("state", "confirmed")
        lines = [f"<h3{self._lang(session['title'])}>{escape(self._text(session['title']))}</h3>"]
        if state == "cancelled":
            cancelled = self._said.gettext("Cancelled")
            lines.append(f"<p><strong>{escape(cancelled)}</strong></p>")
        if notice := self._text(session.get("notice")):
            lines.append(f"<p><strong>{escape(notice)}</strong></p>")
        details = [self._text(session.get("format")), self._parts.theme(session)]
        room = self._parts.room(session)
        shown = [f'<span class="room">{escape(room)}</span>'] if room else []
        shown += [escape(detail) for detail in details if detail]
        if shown:
            lines.append(f"<p>{' · '.join(shown)}</p>")
        lines += self._people(session)
        lines += self._paragraphs(session.get("context"))
        body = "\n".join(lines)
        return (
            f'<article class="{escape(state)}">\n<p>{self._times(start, session)}</p>\n'
            f"<div>\n{body}\n</div>\n</article>\n"
        )

    def _lang(self, value: object) -> str:
        """Return the attribute of a text in another language than the page."""
        if isinstance(value, dict) and self._language not in value:
            return f' lang="{escape(next(iter(value)))}"'
        if not isinstance(value, dict) and self._out.language != self._language:
            return f' lang="{escape(self._out.language)}"'
        return ""

    def _times(self, start: datetime | None, session: Record) -> str:
        if start is None:
            return "—"
        end = self._out.end(session)
        shown = [format_time(time, "short", locale=self._locale) for time in (start, end) if time]
        if end and lasts_days(start, end):
            shown[1] = f"{date_in_words(end, 'EEEE d MMMM', self._language)}, {shown[1]}"
        return escape(" – ".join(shown))

    def _people(self, session: Record) -> list[str]:
        parts, lines = self._parts, []
        if names := parts.names(session.get("moderators", [])):
            label = self._said.gettext("Moderation: {names}").format(names=names)
            lines.append(f"<p>{escape(label)}</p>")
        talks = session.get("presentations", [])
        presenting = {person for talk in talks for person in talk.get("speakers", [])}
        outside = [one for one in session.get("speakers", []) if one not in presenting]
        if names := parts.names(outside):
            lines.append(f"<p>{escape(names)}</p>")
        for talk in talks:
            names = parts.names(talk.get("speakers", []))
            title = self._text(talk["title"])
            lines.append(f"<p>{escape(title)}{escape(f' ({names})') if names else ''}</p>")
        return lines

    def _paragraphs(self, value: object) -> list[str]:
        """Return the first paragraphs of a long text: a door has no room for more."""
        text = self._text(value)
        shown = blocks(text)[:2] if text else []
        return [
            f'<p class="small"{self._lang(value)}>'
            + "".join(_styled(run["text"], run["style"]) for run in block["runs"])
            + "</p>"
            for block in shown
        ]


def _styled(text: str, style: str) -> str:
    return f"<{style}>{escape(text)}</{style}>" if style else escape(text)
