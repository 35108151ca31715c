"""That the room of large blocks is given back."""

import subprocess
import sys

import pytest

# Of a program that runs anew, for one that has run a while has room among its small blocks. What
# it prints is how many blocks are apart, out of `struct mallinfo` of <malloc.h>.
APART = """
import ctypes
from kiosk.machine.heap import LARGE, keep_large_blocks_apart

class Usage(ctypes.Structure):
    _fields_ = [("before", ctypes.c_int * 3), ("apart", ctypes.c_int), ("after", ctypes.c_int * 6)]

usage = ctypes.CDLL(None).mallinfo
usage.restype = Usage
largest = bytes(128 * LARGE)
# From here on glibc would put among the small ones what is smaller than this.
del largest
assert keep_large_blocks_apart()
print(usage().apart)
large = bytes(64 * LARGE)
print(usage().apart)
del large
print(usage().apart)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="glibc alone puts large blocks anywhere")
def test_a_large_block_is_apart_though_a_larger_one_was_given_back() -> None:
    done = subprocess.run([sys.executable, "-c", APART], capture_output=True, text=True, check=True)
    before, with_it, after = map(int, done.stdout.split())
    assert (with_it, after) == (before + 1, before)
