"""Python’s collector of cycles, called less often while a content is read."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager

# Objects made between two looks, where Python takes 700.
OBJECTS = 100_000


@contextmanager
def rarely_collecting() -> Iterator[None]:
    """Let the collector look seldom; as a decorator too.

    A content is some hundred thousand objects that stay and have no cycles: to look at them again
    and again is a twentieth of the work.
    """
    before = gc.get_threshold()
    gc.set_threshold(OBJECTS, *before[1:])
    try:
        yield
    finally:
        gc.set_threshold(*before)
