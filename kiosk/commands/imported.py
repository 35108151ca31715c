"""What an import found and an update did, in words and for JSON."""

from collections.abc import Iterator
from typing import Any

from kiosk.catalogue import printed
from kiosk.content.formats.notes import Note
from kiosk.content.formats.updating import Update
from kiosk.programme.locales import Code, in_words

# Remarks of one kind that are listed in words; the rest is counted. JSON has all of them.
_LISTED = 5


def said_in_words(found: dict[str, Any], notes: list[Note], language: str) -> Iterator[str]:
    """Yield every kind of remark with its first places, then the summary."""
    said = printed(language)
    by_kind: dict[str, list[Note]] = {}
    for note in notes:
        by_kind.setdefault(note.code, []).append(note)
    for kind in by_kind.values():
        for note in kind[:_LISTED]:
            yield note.line_of_text(language)
        if (more := len(kind) - _LISTED) > 0:
            yield "  " + said.ngettext(
                "… and {count} more of this kind.", "… and {count} more of this kind.", more
            ).format(count=more)
    words = {
        "sessions": said.ngettext("{count} session", "{count} sessions", found["sessions"]),
        "people": said.ngettext("{count} person", "{count} people", found["people"]),
        "rooms": said.ngettext("{count} room", "{count} rooms", found["rooms"]),
        "days": said.ngettext("{count} day", "{count} days", found["days"]),
    }
    if found["unscheduled"]:
        words["unscheduled"] = said.gettext("{count} without a time")
    if found["cancelled"]:
        words["cancelled"] = said.ngettext(
            "{count} cancelled", "{count} cancelled", found["cancelled"]
        )
    yield said.gettext("{format}: {counts}; languages: {languages}; time zone: {zone}.").format(
        format=found["format"],
        counts=", ".join(text.format(count=found[key]) for key, text in words.items()),
        languages=in_words(tuple(map(Code, found["languages"])), language),
        zone=found["time_zone"] or "—",
    )


def update_in_words(update: Update, language: str) -> Iterator[str]:
    """Yield a line for each thing an update did or left to staff, then how much stayed."""
    said = printed(language)
    gettext = said.gettext
    for kind, id in update.added:
        yield gettext("new: {id}").format(id=f"{kind}/{id}")
    for id, moves in update.moved:
        for key, (old, new) in moves.items():
            yield gettext("moved: {id}, {field}: {old} → {new}").format(
                id=f"session/{id}", field=key, old=old or "—", new=new or "—"
            )
    for kind, id, fields in update.changed:
        yield gettext("changed: {id}: {fields}").format(id=f"{kind}/{id}", fields=", ".join(fields))
    for id in update.vanished:
        yield gettext("no longer in the programme, cancelled: {id}").format(id=f"session/{id}")
    for kind, id in update.removed:
        yield gettext("no longer in the programme, removed: {id}").format(id=f"{kind}/{id}")
    for kind, id in update.kept_out:
        yield gettext("removed by you, left out: {id}").format(id=f"{kind}/{id}")
    for kind, id, conflict in update.conflicts:
        yield gettext("conflict: {id}, {field}: yours stays, “{kept}”; it offers “{new}”").format(
            id=f"{kind}/{id}", field=conflict.field, kept=_short(conflict.kept),
            new=_short(conflict.offered),
        )  # fmt: skip
    yield said.ngettext(
        "{count} record stays as it was.", "{count} records stay as they were.", update.unchanged
    ).format(count=update.unchanged)


def _short(value: Any) -> str:
    line = " ".join(str(value if value is not None else "—").split())
    return line if len(line) <= 80 else f"{line[:80]}…"


def update_as_json(update: Update) -> dict[str, Any]:
    """Return what an update did."""
    return {
        "added": [{"kind": kind, "id": id} for kind, id in update.added],
        "moved": [
            {"id": id, **{key: {"old": old, "new": new} for key, (old, new) in moves.items()}}
            for id, moves in update.moved
        ],
        "changed": [{"kind": kind, "id": id, "fields": f} for kind, id, f in update.changed],
        "cancelled": update.vanished,
        "removed": [{"kind": kind, "id": id} for kind, id in update.removed],
        "left_out": [{"kind": kind, "id": id} for kind, id in update.kept_out],
        "conflicts": [
            {"kind": kind, "id": id, "field": c.field, "kept": c.kept, "offered": c.offered}
            for kind, id, c in update.conflicts
        ],
        "unchanged": update.unchanged,
    }
