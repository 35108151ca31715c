"""What the staff area says of contents: the live one, those that were, those that are found."""

from collections.abc import Sequence
from datetime import datetime, tzinfo
from pathlib import PurePath

from msgspec import Struct

from kiosk.programme.texts import Texts
from kiosk.staff.finding import Found
from kiosk.staff.kept import Kept, News
from kiosk.staff.publisher import said as publisher_words

# On Linux sticks are mounted below one of these, by user and name or by name alone.
_MOUNTS = ("/run/media", "/media")


class FigureRow(Struct, frozen=True):
    """A number and what it counts."""

    value: str
    label: str


class LiveRow(Struct, frozen=True):
    """What visitors see now: since when, and by whom. `before` says the same of the publication,
    where staff left it meanwhile and came back; "" where not.
    """

    name: str
    published: str
    by: str
    before: str
    source: str
    sourceIcon: str
    news: str
    figures: tuple[FigureRow, ...]


class VersionRow(Struct, frozen=True):
    """A release that is kept."""

    version: str
    when: str
    by: str
    source: str
    live: bool


class FoundRow(Struct, frozen=True):
    """A content that is there to be checked, or still being copied."""

    path: str
    iconName: str
    title: str
    detail: str
    ready: bool


def live_row(live: Kept, news: News, zone: tzinfo | None, texts: Texts) -> LiveRow:
    """Return what visitors see now; one that was never published came with the program."""
    when = moment(live.created, zone, texts) if live.id.startswith("v") else ""
    icon, source = source_words(live.source, texts)
    published = texts.gettext("Published {when}").format(when=when)
    by, before = publisher_words(live.publisher, texts.gettext), ""
    if again := moment(live.comeback.when, zone, texts):
        before = texts.join((published, by))
        published = texts.gettext("Live again since {when}").format(when=again)
        by = publisher_words(live.comeback.publisher, texts.gettext)
    return LiveRow(
        name=live.id if when else texts.gettext("First version"),
        published=published if when else texts.gettext("Came with the program"),
        by=by,
        before=before,
        source=source if when else "",
        sourceIcon=icon,
        news=news_words(news, texts),
        figures=_figures(live, texts),
    )


def version_rows(kept: Sequence[Kept], zone: tzinfo | None, texts: Texts) -> tuple[VersionRow, ...]:
    """Return the releases that are kept, newest first."""
    return tuple(_version_row(one, zone, texts) for one in kept)


def _version_row(one: Kept, zone: tzinfo | None, texts: Texts) -> VersionRow:
    return VersionRow(
        version=one.id,
        when=moment(one.created, zone, texts),
        by=publisher_words(one.publisher, texts.gettext),
        source=source_words(one.source, texts)[1],
        live=one.live,
    )


def found_rows(found: Sequence[Found], texts: Texts) -> tuple[FoundRow, ...]:
    """Return the contents that were found, in the order in which they were."""
    titles = {
        "stick": texts.gettext("Content found on the stick {name}"),
        "watched": texts.gettext("Content found in the folder {name}"),
        "inbox": texts.gettext("Content received: {name}"),
    }
    calm = texts.gettext("Nothing changes before you agree.")
    wait = texts.gettext("It is still being copied…")
    return tuple(
        FoundRow(
            one.path,
            "usb" if one.where == "stick" else "file",
            titles[one.where].format(name=one.name),
            f"{PurePath(one.path).name} · {calm}" if one.ready else wait,
            one.ready,
        )
        for one in found
    )


def moment(created: str, zone: tzinfo | None, texts: Texts) -> str:
    """Return day and hour of an ISO time in the event's zone, "" if it is none."""
    try:
        when = datetime.fromisoformat(created)
    except ValueError:
        return ""
    local = when.astimezone(zone) if when.tzinfo and zone else when
    return f"{texts.day(local)}, {texts.time(local)}"


def source_words(source: str, texts: Texts) -> tuple[str, str]:
    """Return an icon, and in words where a content came from: stick and file, or a path."""
    path = PurePath(source.replace("\\", "/"))
    for mount in _MOUNTS:
        if path.is_relative_to(mount) and len(path.parts) > len(PurePath(mount).parts) + 1:
            words = texts.gettext("Stick {stick}, {file}")
            return "usb", words.format(stick=path.parent.name, file=path.name)
    if path.parent.name == "inbox":
        return "file", texts.gettext("Received: {file}").format(file=path.name)
    return "file", source


def news_words(news: News, texts: Texts) -> str:
    """Return what a release brought, "" if nothing."""
    parts = (
        texts.ngettext("{n} added", "{n} added", news.added) if news.added else "",
        texts.ngettext("{n} changed", "{n} changed", news.changed) if news.changed else "",
        texts.ngettext("{n} removed", "{n} removed", news.removed) if news.removed else "",
    )
    words = ", ".join(part for part in parts if part)
    return texts.gettext("New in it: {words}").format(words=words) if words else ""


def _figures(live: Kept, texts: Texts) -> tuple[FigureRow, ...]:
    sessions, people = live.counts["session"], live.counts["speaker"]
    partnerships = live.counts["partnership"]
    labels = [
        (sessions, texts.ngettext("session", "sessions", sessions)),
        (people, texts.ngettext("person", "people", people)),
        (partnerships, texts.ngettext("partnership", "partnerships", partnerships)),
        (live.languages, texts.ngettext("language", "languages", live.languages)),
    ]
    if live.missing:
        words = texts.ngettext("missing translation", "missing translations", live.missing)
        labels.append((live.missing, words))
    return tuple(FigureRow(str(count), label) for count, label in labels)
