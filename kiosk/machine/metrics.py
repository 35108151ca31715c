"""What a venue's monitoring sees: `DATA/kiosk.prom`, in the text format of Prometheus.

The node exporter's textfile collector reads it, so that the kiosk itself opens no port.
"""

import sys
from pathlib import Path

from msgspec import Struct

from kiosk.machine.files import read, replace

FILE = "kiosk.prom"


class Reading(Struct, frozen=True):
    """The state of a kiosk at one moment; times in seconds, memory in bytes."""

    release: str
    started: float
    uptime: float
    restarts: int
    frames: int
    faults: int
    memory: int
    safe: bool
    set_aside: bool
    clock_plausible: bool
    screen: bool


_KINDS = {
    "started": ("start_time_seconds", "gauge", "When the kiosk started, since 1970."),
    "uptime": ("uptime_seconds", "gauge", "How long it has been running."),
    "restarts": ("restarts_total", "counter", "Unclean ends, all time."),
    "frames": ("frames_total", "counter", "Frames drawn since it started."),
    "faults": ("faults_total", "counter", "Program errors since it started."),
    "memory": ("memory_bytes", "gauge", "Its share of the memory (PSS), or resident size."),
    "safe": ("safe_mode", "gauge", "1 after too many restarts."),
    "set_aside": ("release_set_aside", "gauge", "1 while a release was taken back by itself."),
    "clock_plausible": ("clock_plausible", "gauge", "0 while the clock cannot be right."),
    "screen": ("screen_present", "gauge", "0 while there is no screen to draw on."),
}


def write(data: Path, reading: Reading) -> None:
    """Replace the file whole; a reader sees the one before or this one."""
    lines = [
        "# HELP kiosk_release_info The release that is shown.",
        "# TYPE kiosk_release_info gauge",
        f'kiosk_release_info{{release="{reading.release}"}} 1',
    ]
    for field, (name, kind, words) in _KINDS.items():
        value = float(getattr(reading, field))
        lines += [f"# HELP kiosk_{name} {words}", f"# TYPE kiosk_{name} {kind}"]
        lines.append(f"kiosk_{name} {value:.3f}".removesuffix(".000"))
    replace(data / FILE, "\n".join(lines) + "\n")


def memory() -> int:
    """Return the memory of this process in bytes, 0 where the system does not tell."""
    if sys.platform != "linux":
        return 0
    for line in read(Path("/proc/self/smaps_rollup")).splitlines():
        if line.startswith("Pss:"):
            return int(line.split()[1]) * 1024
    pages = read(Path("/proc/self/statm")).split()
    return int(pages[1]) * 4096 if pages else 0
