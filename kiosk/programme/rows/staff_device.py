"""What the staff area says of the machine, fact by fact."""

from msgspec import Struct

from kiosk.programme.clock import Clock
from kiosk.programme.locales import locale_of
from kiosk.programme.texts import Texts

GIGABYTE = 1024**3


class FactRow(Struct, frozen=True):
    """One fact; `warning` where staff should do something about it."""

    iconName: str
    label: str
    value: str
    warning: bool


class Machine(Struct, frozen=True):
    """What is known of the machine: bytes of disk, pixels and millimetres (0: never measured)."""

    version: str
    free: int
    total: int
    low: int
    width: int
    height: int
    width_mm: int
    restarts: int


def fact_rows(machine: Machine, clock: Clock, texts: Texts) -> tuple[FactRow, ...]:
    """Return the facts in the order in which staff look for them."""
    return (
        _clock(clock, texts),
        _disk(machine, texts),
        _screen(machine, texts),
        _restarts(machine, texts),
        FactRow("info", texts.gettext("Program"), machine.version, False),
    )


def _clock(clock: Clock, texts: Texts) -> FactRow:
    label = texts.gettext("Clock")
    zone = clock.zone
    if not zone:
        words = texts.gettext("The programme names no time zone: the hour is not shown.")
        return FactRow("clock", label, words, True)
    now = clock.now()
    hour = f"{texts.day(now)} {now.year}, {texts.time(now)}, {zone}"
    if clock.believable():
        return FactRow("clock", label, hour, False)
    if clock.before_publication():
        words = texts.gettext(
            "{time}. But the programme was published on {date}: the hour is not shown. Set the "
            "clock; if it is right, publish the programme again."
        )
        date = f"{texts.day(clock.published)} {clock.published.year}"
        return FactRow("clock", label, words.format(time=hour, date=date), True)
    words = texts.gettext("{time}. The clock is wrong: the hour is not shown. Set it.")
    return FactRow("clock", label, words.format(time=hour), True)


def _disk(machine: Machine, texts: Texts) -> FactRow:
    label = texts.gettext("Disk")
    if not machine.total:
        return FactRow("file", label, texts.gettext("The disk cannot be read."), True)
    words = texts.gettext("{free} GB free of {total} GB").format(
        free=_gigabytes(machine.free, texts), total=_gigabytes(machine.total, texts)
    )
    low = machine.free < machine.low
    if low:
        warning = texts.gettext("A new version may not fit any more.")
        words = f"{words}. {warning}"
    return FactRow("file", label, words, low)


def _gigabytes(size: int, texts: Texts) -> str:
    from babel.numbers import format_decimal  # only who looks at the machine waits for it

    return format_decimal(round(size / GIGABYTE, 1), locale=locale_of(texts.language))


def _screen(machine: Machine, texts: Texts) -> FactRow:
    words = texts.gettext("{width} × {height} pixels").format(
        width=machine.width, height=machine.height
    )
    if machine.width_mm:
        measured = texts.gettext("{millimetres} mm wide").format(millimetres=machine.width_mm)
        words = f"{words}, {measured}"
    else:
        unmeasured = texts.gettext("Its width has not been measured.")
        words = f"{words}. {unmeasured}"
    return FactRow("expand", texts.gettext("Screen"), words, False)


def _restarts(machine: Machine, texts: Texts) -> FactRow:
    words = texts.gettext("It never had to restart by itself.")
    if machine.restarts:
        words = texts.ngettext(
            "It restarted {n} time by itself.",
            "It restarted {n} times by itself.",
            machine.restarts,
        )
    return FactRow("refresh", texts.gettext("Restarts"), words, False)
