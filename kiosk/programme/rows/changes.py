"""What a session was moved from, in a line: old and new value side by side."""

from datetime import datetime

from kiosk.catalogue import N_
from kiosk.programme.reader import Release
from kiosk.programme.records import SessionFacts
from kiosk.programme.texts import Texts, without_orphan


def change_text(release: Release, session: SessionFacts, texts: Texts) -> str:
    """Return "New room: A → B", "New time: 14:00 → 15:30", or both at once; "" if not known."""
    before = session.moved_from
    if session.state != "moved" or before is None:
        return ""
    old = new = ""
    timed = before.start is not None and before.start != session.start
    placed = before.room is not None and before.room != session.room
    if timed:
        with_day = session.start is None or before.start.date() != session.start.date()  # type: ignore[union-attr]
        old = _time(before.start, texts, with_day=with_day)
        new = _time(session.start, texts, with_day=with_day)
    if placed:
        name = before.room_name
        left = texts.room(name) if name else _room(release, before.room, texts)
        old = ", ".join(part for part in (old, left) if part)
        new = ", ".join(part for part in (new, _room(release, session.room, texts)) if part)
    if timed and placed:
        sentence = texts.gettext("Moved: {old} → {new}")
    elif timed:
        sentence = texts.gettext("New time: {old} → {new}")
    elif placed:
        sentence = texts.gettext("New room: {old} → {new}")
    else:
        return ""
    return without_orphan(sentence.format(old=old, new=new))


def badge_text(session: SessionFacts, texts: Texts) -> str:
    """Return in a word that a session was moved or cancelled; "" for one that was neither."""
    words = {"cancelled": N_("Cancelled"), "moved": N_("Moved")}
    return texts.gettext(words[session.state]) if session.state in words else ""


def notice_text(release: Release, session: SessionFacts, texts: Texts) -> str:
    """Return what changed, and what staff add to it."""
    return texts.join((change_text(release, session, texts), texts.text(session.notice)))


def _time(moment: datetime | None, texts: Texts, *, with_day: bool) -> str:
    if moment is None:
        return texts.gettext("time to be confirmed")
    return texts.day_and_time(moment) if with_day else texts.time(moment)


def _room(release: Release, id: str | None, texts: Texts) -> str:
    room = release.room(id) if id else None
    return texts.room(room.name) if room else texts.gettext("room to be confirmed")
