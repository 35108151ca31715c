"""How work says how far it is: a step, and how many of how many parts of it are done."""

from collections.abc import Callable

Progress = Callable[[str, int, int], None]


def silent(_step: str, _done: int, _total: int) -> None:
    """Say nothing of the progress."""
