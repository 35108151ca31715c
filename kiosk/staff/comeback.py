"""When a version that is kept was put live again, and by whom.

It stands in the pointer itself, behind the name: one file, replaced whole, says both or neither.
"""

from pathlib import Path

import msgspec
from msgspec import Struct

from kiosk.programme.live import published_note
from kiosk.staff.publisher import UNKNOWN, Publisher


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
