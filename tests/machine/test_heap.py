"""That the room of large blocks is given back."""

import subprocess
import sys
from pathlib import Path

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


# Every other of many small blocks stays: none of the room in between is at the end of the heap.
LEAVE = """
import ctypes
import resource
import sys
from pathlib import Path
from kiosk.machine.heap import LARGE

# As large as what is not kept apart can be, with what the C library notes beside it.
SIZE = LARGE - 64

def resident():
    return int(Path("/proc/self/statm").read_text().split()[1]) * resource.getpagesize()

def leave_room():
    library = ctypes.CDLL(None)
    library.malloc.restype = ctypes.c_void_p
    library.free.argtypes = [ctypes.c_void_p]
    blocks = [library.malloc(SIZE) for _ in range(4000)]
    for block in blocks:
        ctypes.memset(block, 1, SIZE)
    for block in blocks[::2]:
        library.free(block)
"""
GIVE = """
from kiosk.machine.heap import give_back

leave_room()
before = resident()
assert give_back()
print((before - resident()) // SIZE)
"""
# A kiosk whose visitor opens a page, which ends when much less of it is in memory.
OPEN = """
from PySide6.QtCore import QCoreApplication, QTimer
import kiosk.ui.app
from kiosk import cli

class Opened(kiosk.ui.app.Kiosk):
    def __init__(self, release, options):
        super().__init__(release, options)
        self.looks = QTimer(self.state, interval=20)
        self.looks.timeout.connect(self.look)
        self.soon = QTimer(self.state, singleShot=True, interval=0)
        self.soon.timeout.connect(self.open)
        self.state.settled.connect(self.soon.start)

    def open(self):
        self.state.open("home")
        leave_room()
        self.most = resident()
        self.looks.start()

    def look(self):
        self.most = max(self.most, resident())
        if self.most - resident() > 1000 * SIZE:
            QCoreApplication.exit()

kiosk.ui.app.Kiosk = Opened
sys.exit(cli.main(["run", "--size", "540x960", "--data", sys.argv[1]]))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="glibc alone keeps room between blocks")
def test_room_between_small_blocks_is_given_back() -> None:
    done = subprocess.run([sys.executable, "-c", LEAVE + GIVE], capture_output=True, text=True)
    assert (done.stderr, done.returncode) == ("", 0)
    # Of each of the two thousand, all but the pages that it shares with its neighbours.
    assert int(done.stdout) > 1000


@pytest.mark.skipif(sys.platform != "linux", reason="glibc alone keeps room between blocks")
def test_a_kiosk_gives_room_back_when_a_page_has_been_opened(tmp_path: Path) -> None:
    # One that never does is waited for in vain.
    command = [sys.executable, "-c", LEAVE + OPEN, tmp_path]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120)
    assert (done.stderr, done.returncode) == ("", 0)
