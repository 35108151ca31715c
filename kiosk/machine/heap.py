"""Where the C library puts large blocks: apart, so that their room is given back.

The pictures that a page is drawn with are made and dropped at every tap. Unless told, glibc puts
them among the small blocks once the first was given back (mallopt(3), `M_MMAP_THRESHOLD`), where
what is left in between keeps their room for ever: a kiosk would take more memory every hour.
"""

import ctypes
import sys

# Of <malloc.h>.
_M_TRIM_THRESHOLD, _M_MMAP_THRESHOLD = -1, -3
# What glibc begins with, in bytes.
LARGE = 128 * 1024


def keep_large_blocks_apart() -> bool:
    """Return True if from now on the room of large blocks is given back; glibc alone is told."""
    if sys.platform != "linux":
        return False
    library = ctypes.CDLL(None)
    if not hasattr(library, "mallopt"):
        return False
    # Either ends that both grow by themselves.
    return bool(library.mallopt(_M_MMAP_THRESHOLD, LARGE)) and bool(
        library.mallopt(_M_TRIM_THRESHOLD, LARGE)
    )
