"""What a page says when there is nothing to show on it, and where it leads on."""

from datetime import datetime

from msgspec import Struct

from kiosk.programme.reader import Release
from kiosk.programme.texts import Texts


class WayRow(Struct, frozen=True):
    """A button that leads on from a page with little on it."""

    route: str
    label: str


class NoticeRow(Struct, frozen=True):
    """What is missing, in a title and a line, and the ways on."""

    title: str
    text: str
    ways: tuple[WayRow, ...]


def ways(release: Release, texts: Texts, *, but: str = "") -> tuple[WayRow, ...]:
    """Return the sections of a release that have something in them, but one."""
    counts = release.counts()
    sections = (
        WayRow("programme", texts.gettext("Programme")) if counts["session"] else None,
        WayRow("speakers", texts.gettext("Speakers")) if counts["speaker"] else None,
        WayRow("partnerships", texts.gettext("Partnerships")) if counts["partnership"] else None,
    )
    return tuple(way for way in sections if way and way.route != but)


def updated(texts: Texts, hour: datetime | None, *, gone: bool) -> str:
    """Return the words for who uses the kiosk while another release goes live.

    `gone` says that what they looked at is not in it; without an `hour` none is told.
    """
    if gone:
        return texts.gettext("This page is no longer in the programme.")
    if hour is None:
        return texts.gettext("Programme updated.")
    return texts.gettext("Programme updated at {time}.").format(time=texts.time(hour))
