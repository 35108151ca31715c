"""The filters of the programme: chips that say what is shown, and the sheets to choose from."""

from collections.abc import Sequence
from itertools import takewhile

from msgspec import Struct

from kiosk.catalogue import N_
from kiosk.programme.reader import Release
from kiosk.programme.rows.notices import WayRow
from kiosk.programme.schedule import EVERYTHING, KINDS, Filters, counts, keys, offers_choice, totals
from kiosk.programme.texts import Texts

# Characters that a chip has room for; what is longer is told as a number.
CHIP_LENGTH = 14
# Other days that are offered when a day has nothing of what is asked for.
MOST_WAYS = 3

_TITLES = {"room": N_("Rooms"), "theme": N_("Themes"), "language": N_("Languages")}
_VALUES = {
    "room": (N_("Rooms: {value}"), N_("Rooms: all")),
    "theme": (N_("Themes: {value}"), N_("Themes: all")),
    "language": (N_("Languages: {value}"), N_("Languages: all")),
}


class ChipRow(Struct, frozen=True):
    """A filter: its sheet, its words with and without its value, if it is on and of any use."""

    route: str
    label: str
    short: str
    on: bool
    offered: bool


class OptionRow(Struct, frozen=True):
    """Something to filter by, and how many sessions it would show."""

    key: str
    label: str
    count: str
    name: str
    chosen: bool


class FilterSheetRow(Struct, frozen=True):
    """A sheet of options; `show` says how many sessions the page shows now."""

    route: str
    kind: str
    title: str
    options: tuple[OptionRow, ...]
    longest: str
    show: str
    filtered: bool


def chip_rows(release: Release, day: str, filters: Filters, texts: Texts) -> tuple[ChipRow, ...]:
    """Return the chips of a day's page; () when there is nothing at all to choose between."""
    offered = {kind: offers_choice(release, kind) for kind in KINDS}
    if not any(offered.values()):
        return ()
    return tuple(_chip(release, kind, day, filters, texts, offered[kind]) for kind in KINDS)


def filter_sheet(
    release: Release, kind: str, day: str | None, filters: Filters, texts: Texts, route: str
) -> FilterSheetRow | None:
    """Return the sheet of a kind of filter for a day, None for a kind that does not exist.

    A `day` of None is what has no time; what has none is shown, and counted, with every day.
    """
    if kind not in KINDS:
        return None
    here = counts(release, kind, day, filters)
    if day is not None:
        waiting = counts(release, kind, None, filters)
        here = {key: here.get(key, 0) + waiting.get(key, 0) for key in {**here, **waiting}}
    options = []
    for key in keys(release, kind):
        label, count = _name(release, kind, key, texts), here.get(key, 0)
        told = texts.ngettext("{n} session", "{n} sessions", count)
        chosen = key in filters.of(kind)
        options.append(OptionRow(key, label, str(count), f"{label}, {told}", chosen))
    total = sum(totals(release, filters).get(one, 0) for one in {day, None})
    return FilterSheetRow(
        route=route,
        kind=kind,
        title=_title(kind, texts),
        options=tuple(options),
        longest=max((one.label for one in options), key=len, default=""),
        show=texts.ngettext("Show {n} session", "Show {n} sessions", total),
        filtered=filters != EVERYTHING,
    )


def ways_to_other_days(
    release: Release, days: Sequence[str], filters: Filters, texts: Texts
) -> tuple[WayRow, ...]:
    """Return the first days that have something of what is asked for."""
    found = totals(release, filters)
    numbered = [(n, day, found.get(day, 0)) for n, day in enumerate(days, 1)]
    return tuple(
        WayRow(
            f"programme/{day}",
            texts.join(
                (
                    texts.gettext("Day {n}").format(n=number),
                    texts.ngettext("{n} session", "{n} sessions", count),
                )
            ),
        )
        for number, day, count in numbered
        if count
    )[:MOST_WAYS]


def _chip(
    release: Release, kind: str, day: str, filters: Filters, texts: Texts, offered: bool
) -> ChipRow:
    some, everything = _VALUES[kind]
    chosen = filters.of(kind)
    label = texts.gettext(everything)
    if chosen:
        names = [_name(release, kind, key, texts) for key in chosen]
        label = texts.gettext(some).format(value=_together(names, texts))
    return ChipRow(
        route=f"filter/{kind}/{day}",
        label=label,
        short=label if chosen else _title(kind, texts),
        on=bool(chosen),
        offered=offered,
    )


def _title(kind: str, texts: Texts) -> str:
    return texts.gettext(_TITLES[kind])


def _together(names: list[str], texts: Texts) -> str:
    """Return one or two names, "A and B" for Room A and Room B; how many for more."""
    if len(names) == 1 and len(names[0]) <= CHIP_LENGTH:
        return names[0]
    if len(names) == 2:
        words = [name.split() for name in names]
        same = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(*words, strict=False)))
        first, last = (" ".join(own[same:]) or name for own, name in zip(words, names, strict=True))
        together = texts.gettext("{first} and {last}").format(first=first, last=last)
        if len(together) <= CHIP_LENGTH:
            return together
    return str(len(names))


def _name(release: Release, kind: str, key: str, texts: Texts) -> str:
    """Return what a key is called."""
    if kind == "language":
        name = texts.language_name(key)
        return name[:1].upper() + name[1:]
    if kind == "theme":
        return next((texts.text(one.name) for one in release.event.themes if one.id == key), key)
    room = release.room(key)
    return texts.text(room.name) if room else key
