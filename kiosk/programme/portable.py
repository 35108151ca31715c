"""Plain text and calendar entries to take along: what a code on the screen may hold."""

import re
from collections.abc import Iterable
from datetime import UTC, datetime

from kiosk.programme.texts import NBSP, WORD_JOINER

# A code of more is too dense for a phone at arm's length (design, screen 12).
TEXT_LIMIT = 600

# What sets words apart on the kiosk's lines is of no use on the lines of a phone; the spaces that
# French puts before its signs stay.
_LAYOUT_SPACE = re.compile(rf"(?<!«){NBSP}(?![;:!?»%])")
_SENTENCE_END = re.compile(r"[.!?…](?=\s)|\n")


def portable(text: str) -> str:
    """Return a text as it is written, without what only the screen's line breaks need."""
    return _LAYOUT_SPACE.sub(" ", text).replace(WORD_JOINER, "")


def cut(text: str, limit: int) -> str:
    """Return `text` in at most `limit` bytes of UTF-8: whole, or to the end of a sentence and "…".

    Where not even one sentence fits, the last whole word ends it.
    """
    if len(text.encode()) <= limit:
        return text
    room = text.encode()[: limit - len(" …".encode())].decode(errors="ignore")
    ends = [match.end() for match in _SENTENCE_END.finditer(room)]
    end = ends[-1] if ends else max(room.rfind(" "), 0)
    return room[: end or len(room)].rstrip() + " …"


def card(lines: Iterable[str], signature: str) -> str:
    """Return the lines that are not empty, cut to the limit, and under them who says so."""
    end = f"\n\n{portable(signature)}"
    body = "\n".join(portable(line) for line in lines if line)
    return cut(body, TEXT_LIMIT - len(end.encode())) + end


def vevent(title: str, start: datetime, end: datetime | None, place: str) -> str:
    """Return a calendar entry (RFC 5545), as phones read it from a code.

    The times are aware; they are written in UTC, which names its zone without the long VTIMEZONE
    that any other would need, and which a phone shows in the time of where it is. Lines are not
    folded, for not every reader of codes joins them again.
    """
    times = [f"DTSTART:{_utc(start)}"]
    if end:
        times.append(f"DTEND:{_utc(end)}")
    where = [f"LOCATION:{_escaped(place)}"] if place else []
    return "\r\n".join(
        ["BEGIN:VEVENT", f"SUMMARY:{_escaped(cut(title, 300))}", *times, *where, "END:VEVENT"]
    )


def _utc(moment: datetime) -> str:
    return f"{moment.astimezone(UTC):%Y%m%dT%H%M%SZ}"


def _escaped(text: str) -> str:
    """Return a text as RFC 5545 (3.3.11) writes one."""
    return re.sub(r"([\\;,])", r"\\\1", portable(text)).replace("\n", "\\n")
