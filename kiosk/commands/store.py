"""`kiosk publish`, `kiosk releases`, `kiosk rollback`: what is live, and what the machine keeps."""

import argparse
import json
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path

import msgspec

from kiosk.catalogue import N_, printed
from kiosk.commands.saying import Reporter
from kiosk.content.release.store import Kept, Store, StoreError
from kiosk.machine.journal import Journal
from kiosk.machine.starts import load
from kiosk.staff.comeback import Comeback, comeback_of
from kiosk.staff.prepared import prepared_release
from kiosk.staff.publisher import AT_SCREEN, Publisher, by_command
from kiosk.staff.publisher import said as publisher_words

_STRUCTS = ("publisher", "comeback")


def releases(options: argparse.Namespace) -> int:
    """List the releases that are kept, newest first."""
    store = Store(options.data)
    kept = store.releases()
    if options.format == "json":
        broken = [{"id": id, "damaged": True} for id in store.damaged()]
        print(json.dumps([*map(_as_json, kept), *broken], indent=2, ensure_ascii=False))
        return 0
    gettext = printed(options.lang).gettext
    for one in kept:
        print(_line(one, gettext("live") if one.live else "", options.lang))
    damaged, lost = store.damaged(), store.lost()
    for id in damaged:
        print(gettext("Version {id} is damaged and cannot be shown.").format(id=id))
    if lost:
        words = gettext("Version {id} should be live, but it is not on this machine.")
        print(words.format(id=lost))
    live = store.current()
    if lost or (live and live.stem in damaged):
        print(gettext("Publish again, or put an earlier version live: kiosk rollback VERSION."))
    if not kept and not damaged:
        print(gettext("No version is kept yet."))
    taken_back = load(options.data).set_aside
    if taken_back:
        words = gettext("Version {id} could not be shown and was taken back on {when}.")
        print(words.format(id=taken_back.release, when=_local(taken_back.when)))
    return 0


def _as_json(kept: Kept) -> dict[str, object]:
    written = {field: msgspec.to_builtins(getattr(kept, field)) for field in _STRUCTS}
    return asdict(kept) | written | {"damaged": False}


def _line(kept: Kept, mark: str, language: str) -> str:
    said = printed(language)
    counts = (
        said.ngettext("{count} session", "{count} sessions", kept.counts["session"]),
        said.ngettext("{count} speaker", "{count} speakers", kept.counts["speaker"]),
        said.ngettext("{count} partnership", "{count} partnerships", kept.counts["partnership"]),
    )
    held = ", ".join(
        words.format(count=kept.counts[kind])
        for words, kind in zip(counts, ("session", "speaker", "partnership"), strict=True)
    )
    by = publisher_words(kept.publisher, said.gettext)
    parts = (kept.id, mark, _local(kept.created), by, kept.source, held)
    line = "  ".join(part for part in parts if part)
    if not kept.comeback.when:
        return line
    back = said.gettext("Live again since {when}").format(when=_local(kept.comeback.when))
    who = publisher_words(kept.comeback.publisher, said.gettext)
    return "  ".join(part for part in (f"{line}\n{' ' * len(kept.id)}", back, who) if part)


def _local(moment: str) -> str:
    """Return a moment as the clock of this machine showed it; as it is if it cannot be read."""
    try:
        return f"{datetime.fromisoformat(moment).astimezone():%Y-%m-%d %H:%M}"
    except ValueError:
        return moment


def publish(options: argparse.Namespace) -> int:
    """Put a content live, or what is prepared; return 1 and change nothing if that cannot be."""
    reporter = Reporter(options.format, options.lang)
    created = datetime.now(UTC).isoformat(timespec="seconds")
    try:
        if options.prepared:
            release = _publish_prepared(options, reporter, created)
        else:
            from kiosk.commands.content import publish as check_and_publish

            release = check_and_publish(options, reporter, created)
    except StoreError as error:
        reporter.end(str(error))
        return 1
    if release:
        reporter.end(N_("Version {id} is live."), release.stem, id=release.stem)
    else:
        reporter.end(N_("This content is already live: nothing changes."))
    return 0


def _publish_prepared(options: argparse.Namespace, reporter: Reporter, created: str) -> Path | None:
    prepared = prepared_release(options.data)
    return Store(options.data).publish_prepared(
        prepared, created, _publisher(options), reporter.progress
    )


def _publisher(options: argparse.Namespace) -> Publisher:
    return AT_SCREEN if options.at_screen else by_command(options.by)


def rollback(options: argparse.Namespace) -> int:
    """Put an earlier release live; return 1 if there is none."""
    reporter = Reporter(options.format, options.lang)
    comeback = Comeback(datetime.now(UTC).isoformat(timespec="seconds"), _publisher(options))
    try:
        release = Store(options.data).rollback(options.id, comeback)
    except StoreError as error:
        reporter.end(str(error), None, **error.values)
        return 1
    if comeback_of(options.data) == comeback:
        # The next publication takes this from the pointer; the log keeps it, but never a name.
        where = comeback.publisher.where
        Journal(options.data).write("gone-back", release=release.stem, where=where)
    reporter.end(N_("Version {id} is live."), release.stem, id=release.stem)
    return 0
