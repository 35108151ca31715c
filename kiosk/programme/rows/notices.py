"""What a page says when there is nothing to show on it, and where it leads on."""

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
