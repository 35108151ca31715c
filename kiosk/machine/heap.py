"""What the C library does with the room of what is gone: it is given back to the system.

The pictures that a page is drawn with are made and dropped at every tap. Unless told, glibc puts
them among the small blocks once the first was given back (mallopt(3), `M_MMAP_THRESHOLD`), where
what is left in between keeps their room for ever: a kiosk would take more memory every hour.
What is small and between two blocks that stay is given back when asked: a page leaves a little.
"""

import ctypes
import sys

# Of <malloc.h>.
_M_TRIM_THRESHOLD, _M_MMAP_THRESHOLD = -1, -3
# In bytes. Most pictures are of this size and more; what glibc begins with is four times that.
LARGE = 32 * 1024
# In bytes, at the end of the heap: what glibc begins with.
_SPARE = 128 * 1024


def keep_large_blocks_apart() -> bool:
    """Return True if from now on the room of large blocks is given back; glibc alone is told."""
    library = _glibc()
    if not library:
        return False
    # Either ends that both grow by themselves.
    return bool(library.mallopt(_M_MMAP_THRESHOLD, LARGE)) and bool(
        library.mallopt(_M_TRIM_THRESHOLD, _SPARE)
    )


def give_back() -> bool:
    """Return True if the empty pages between small blocks were given back to the system.

    It takes about a millisecond, and seldom more than five.
    """
    library = _glibc()
    return bool(library and library.malloc_trim(0))


def _glibc() -> ctypes.CDLL | None:
    if sys.platform != "linux":
        return None
    library = ctypes.CDLL(None)
    return library if hasattr(library, "malloc_trim") else None
