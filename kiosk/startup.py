"""Where the time of a start goes: `kiosk run --trace-start`."""

import os
import sys
import time

_marks: list[tuple[str, float]] = []


def mark(what: str) -> None:
    """Note that a step of the start is done."""
    _marks.append((what, time.monotonic()))


def report() -> str:
    """Return the steps, one a line: milliseconds since the process began and since the last one.

    The system knows the beginning to 10 ms; where it does not tell, the first step counts as it.
    """
    before = began = _began() or _marks[0][1]
    lines = []
    for what, moment in _marks:
        lines.append(f"{(moment - began) * 1e3:7.0f} ms  +{(moment - before) * 1e3:4.0f}  {what}")
        before = moment
    return "\n".join(lines)


def _began() -> float | None:
    """Return when this process began, on the clock of `time.monotonic`."""
    if sys.platform != "linux":
        return None
    with open("/proc/self/stat") as stat:
        # Field 22, counted from the state behind the name, which may hold anything.
        ticks = int(stat.read().rpartition(")")[2].split()[19])
    age = time.clock_gettime(time.CLOCK_BOOTTIME) - ticks / os.sysconf("SC_CLK_TCK")
    return time.monotonic() - age
