"""What the page shown had made of its texts: lines set, words measured, codes to scan.

A switch of language asks the same of other texts, which can be made before it.
"""

from collections.abc import Callable
from typing import Any, TypeVar

Made = TypeVar("Made")
Question = tuple[Callable[..., Any], tuple[Any, ...]]

# Far more than a page asks; a list without an end is not written down to its end.
MOST = 2000

_asked: dict[Question, None] = {}


def made(how: Callable[..., Made], text: str, *rest: Any) -> Made:
    """Return `how(text, *rest)`, which keeps what it makes; note that it was asked."""
    if len(_asked) < MOST:
        _asked[how, (text, *rest)] = None
    return how(text, *rest)


def questions() -> list[Question]:
    """Return all that was asked since the last page was opened."""
    return list(_asked)


def forget() -> None:
    """Begin anew: another page is opened."""
    _asked.clear()
