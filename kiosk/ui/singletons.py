"""Keeps None, True and False alive on Python 3.11, where PySide 6.12 would in time free them."""

import ctypes
import sys

# From 3.12 on these objects are never counted (PEP 683), and PySide is built in that belief: each
# call that answers None, and each signal sent, releases one that it does not own. On 3.11 a kiosk
# would end with a fatal error after some thousand touches.
SINGLETONS = (None, True, False)
ENOUGH = 1 << 40


def keep_singletons() -> None:
    """Count each of them as often held as could not be released in years. Safe to call again."""
    if sys.version_info >= (3, 12):
        return
    for one in SINGLETONS:
        if sys.getrefcount(one) < ENOUGH // 2:
            # The count is the first field of every object of CPython.
            ctypes.c_ssize_t.from_address(id(one)).value += ENOUGH
