"""When a version that is kept was put live again, and by whom.

It stands in the pointer itself, behind the name: one file, replaced whole, says both or neither.
"""

from collections.abc import Callable
from pathlib import Path

import msgspec
from msgspec import Struct

from kiosk.catalogue import N_
from kiosk.programme.live import published_note
from kiosk.staff.publisher import UNKNOWN, Publisher
from kiosk.staff.publisher import said as publisher_words


class Comeback(Struct, frozen=True):
    """`when` is an ISO time; "" where what is live was published and not come back to."""

    when: str = ""
    publisher: Publisher = UNKNOWN


NONE = Comeback()


def encoded(comeback: Comeback) -> str:
    """Return what the pointer holds of it."""
    return msgspec.json.encode(comeback).decode()


def comeback_of(data: Path) -> Comeback:
    """Return how what is live under a data folder came back, `NONE` if it did not."""
    try:
        return msgspec.json.decode(published_note(data) or "{}", type=Comeback)
    except msgspec.MsgspecError:
        return NONE


def said(comeback: Comeback, when: str, gettext: Callable[[str], str]) -> str:
    """Return in words how a release came back, "" if it did not; `when` is as a clock shows it."""
    if not comeback.when:
        return ""
    parts = (
        gettext(N_("Live again since {when}")).format(when=when),
        publisher_words(comeback.publisher, gettext),
    )
    return " · ".join(part for part in parts if part)
