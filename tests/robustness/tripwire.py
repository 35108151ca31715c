"""A tripwire for the network: the kernel ends a process that opens a socket to anything but itself.

    python -m tests.robustness.tripwire check CONTENT

runs a command of the kiosk behind it. A filter of system calls (seccomp) cannot be taken off again,
and holds for libraries, threads and child processes alike; Python's own hooks see Python only.
"""

import ctypes
import os
import platform
import socket
import struct
import sys

# From linux/audit.h and the tables of system calls: the machine's name, and its number of socket().
_MACHINES = {"x86_64": (0xC000003E, 41), "aarch64": (0xC00000B7, 198)}

# From linux/filter.h, linux/seccomp.h and linux/prctl.h.
_LOAD, _JUMP_EQUAL, _RETURN = 0x20, 0x15, 0x06
_ALLOW, _KILL = 0x7FFF0000, 0x80000000
_SET_NO_NEW_PRIVS, _SET_SECCOMP, _FILTER = 38, 22, 2
# Where a filter finds them in what it is shown of a call (struct seccomp_data).
_NUMBER, _ARCHITECTURE, _FIRST_ARGUMENT = 0, 4, 16


class _Program(ctypes.Structure):
    _fields_ = (("length", ctypes.c_ushort), ("steps", ctypes.c_char_p))


def possible() -> bool:
    """Return whether the tripwire can be laid on this machine."""
    return sys.platform == "linux" and platform.machine() in _MACHINES


def lay() -> None:
    """Have this process ended by SIGSYS if it opens a socket other than a local one (AF_UNIX).

    So are all processes that it starts. Raises OSError where the kernel does not do that.
    """
    architecture, opening = _MACHINES[platform.machine()]
    steps = [
        (_LOAD, 0, 0, _ARCHITECTURE),
        (_JUMP_EQUAL, 0, 4, architecture),  # calls of another kind of program: end
        (_LOAD, 0, 0, _NUMBER),
        (_JUMP_EQUAL, 0, 3, opening),  # any other call: go on
        (_LOAD, 0, 0, _FIRST_ARGUMENT),
        (_JUMP_EQUAL, 1, 0, socket.AF_UNIX),
        (_RETURN, 0, 0, _KILL),
        (_RETURN, 0, 0, _ALLOW),
    ]
    packed = b"".join(struct.pack("HBBI", *step) for step in steps)
    program = _Program(len(steps), packed)
    libc = ctypes.CDLL(None, use_errno=True)
    for what, *how in (
        (_SET_NO_NEW_PRIVS, 1, 0, 0, 0),
        (_SET_SECCOMP, _FILTER, ctypes.byref(program), 0, 0),
    ):
        if libc.prctl(what, *how):
            raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))


if __name__ == "__main__":
    lay()
    from kiosk.cli import main

    sys.exit(main())
