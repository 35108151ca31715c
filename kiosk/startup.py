"""Where the time of a start goes: `kiosk run --trace-start`."""

import os
import sys
import time

_marks: list[tuple[str, float]] = []
_traced = False


def mark(what: str) -> None:
    """Note that a step of the start is done; say so if the start is traced."""
    _marks.append((what, time.monotonic()))
    if _traced:
        _say(len(_marks) - 1)


def trace(wanted: bool) -> None:
    """Print each step, if so wanted: those done before at once, the others when they are done.

    One a line: milliseconds since the process began and since the step before. The system knows the
    beginning to 10 ms; where it does not tell, the first step counts as it.
    """
    global _traced
    _traced = wanted
    for number in range(len(_marks) if wanted else 0):
        _say(number)


def _say(number: int) -> None:
    what, moment = _marks[number]
    began = _began() or _marks[0][1]
    before = _marks[number - 1][1] if number else began
    line = f"{(moment - began) * 1e3:7.0f} ms  +{(moment - before) * 1e3:4.0f}  {what}"
    print(line, file=sys.stderr, flush=True)


def _began() -> float | None:
    """Return when this process began, on the clock of `time.monotonic`."""
    if sys.platform != "linux":
        return None
    with open("/proc/self/stat") as stat:
        # Field 22, counted from the state behind the name, which may hold anything.
        ticks = int(stat.read().rpartition(")")[2].split()[19])
    age = time.clock_gettime(time.CLOCK_BOOTTIME) - ticks / os.sysconf("SC_CLK_TCK")
    return time.monotonic() - age
