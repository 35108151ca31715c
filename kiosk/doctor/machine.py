"""The machine: its screen, clock, memory, sticks, limits and who looks after the kiosk."""

import os
import re
import socket
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

from kiosk.catalogue import N_
from kiosk.doctor.finding import Finding, error, ok, warning
from kiosk.machine.files import read
from kiosk.machine.graphics import has_renderer
from kiosk.settings import Settings
from kiosk.staff.limits import MEGABYTE

# What a kiosk and a publication beside it take.
LEAST_MEMORY_MB = 700
_UNIT = "venue-kiosk.service"
_UNITS = ("/etc/systemd/system", "/usr/lib/systemd/system", "/lib/systemd/system")
# Who mounts sticks: the package's own rule, or a desktop's service.
_MOUNTERS = (
    "/usr/lib/udev/rules.d/80-venue-kiosk-usb.rules", "/usr/libexec/udisks2/udisksd",
    "/usr/lib/udisks2/udisksd",
)  # fmt: skip


def look(settings: Settings) -> Iterator[Finding]:
    """Look at all of it; on systems other than Linux at what they tell."""
    yield screen(os.environ)
    yield _graphics()
    if sys.platform == "linux":
        yield touch(read(Path("/proc/bus/input/devices")))
        yield memory(read(Path("/proc/meminfo")))
        yield _battery_clock(Path("/dev"))
        yield sticks(settings.content.mounts)
        yield supervisor(os.environ)
    yield limits(settings.limits.memory_mb)


def screen(environment: Mapping[str, str]) -> Finding:
    """Look for a display server that answers."""
    if sys.platform != "linux":
        return ok("screen", N_("This system always has a screen."))
    display, wayland = environment.get("DISPLAY"), environment.get("WAYLAND_DISPLAY")
    if not display and not wayland:
        words = N_("There is no screen: neither WAYLAND_DISPLAY nor DISPLAY is set.")
        return error("screen", words)
    if wayland:
        place = Path(environment.get("XDG_RUNTIME_DIR", "/run")) / wayland
        name = f"Wayland {wayland}"
    else:
        place = Path("/tmp/.X11-unix") / f"X{(display or '').partition(':')[2].partition('.')[0]}"
        name = f"X11 {display}"
    if _answers(place):
        return ok("screen", N_("There is a screen ({name})."), name=name)
    return error("screen", N_("The screen {name} does not answer."), name=name)


def _answers(place: Path) -> bool:
    """Return whether somebody listens at a socket of this machine."""
    try:
        with socket.socket(socket.AF_UNIX) as line:
            line.connect(str(place))
    except OSError:
        return False
    return True


def _graphics() -> Finding:
    if has_renderer():
        return ok("graphics", N_("A graphics chip draws."))
    return ok("graphics", N_("The processor draws: there is no graphics chip that it may use."))


def touch(devices: str) -> Finding:
    """Look for a panel whose picture is touched, in the words of /proc/bus/input/devices.

    That is what the property INPUT_PROP_DIRECT says, bit 1 (Linux, input/event-codes.rst), of a
    device with positions (event type EV_ABS, bit 3).
    """
    for device in devices.split("\n\n"):
        told = dict(re.findall(r"^[NB]: (\w+)=(.+)$", device, re.MULTILINE))
        bits = (int(told.get(name, "0").rpartition(" ")[2], 16) for name in ("PROP", "EV"))
        if all(value >> bit & 1 for value, bit in zip(bits, (1, 3), strict=True)):
            words = N_("There is a touch panel: {name}.")
            return ok("touch", words, name=told.get("Name", "").strip('"'))
    words = N_("The system knows no touch panel: see whether its USB cable is plugged in.")
    return warning("touch", words)


def memory(meminfo: str) -> Finding:
    """Look whether enough memory is free, in the words of /proc/meminfo."""
    for line in meminfo.splitlines():
        if line.startswith("MemAvailable:"):
            megabytes = int(line.split()[1]) // 1024
            if megabytes < LEAST_MEMORY_MB:
                words = N_("Only {free} MB of memory are free; the kiosk and a publication beside "
                           "it need {needed} MB.")  # fmt: skip
                return warning("memory", words, free=megabytes, needed=LEAST_MEMORY_MB)
            return ok("memory", N_("{free} MB of memory are free."), free=megabytes)
    return warning("memory", N_("The machine does not tell how much memory is free."))


def _battery_clock(devices: Path) -> Finding:
    if list(devices.glob("rtc*")):
        return ok("battery-clock", N_("The clock goes on while the machine is switched off."))
    words = N_("This machine has no clock with a battery: after each start its time is wrong until "
               "somebody sets it.")  # fmt: skip
    return warning("battery-clock", words)


def sticks(mounts: tuple[str, ...], mounters: tuple[str, ...] = _MOUNTERS) -> Finding:
    """Look for what makes the files of a stick readable."""
    if mounts:
        return ok("sticks", N_("Sticks are looked for in {folders}."), folders=", ".join(mounts))
    if any(Path(one).exists() for one in mounters):
        return ok("sticks", N_("Sticks are mounted when they are plugged in."))
    words = N_("Nothing on this machine mounts a stick that is plugged in: install the package, or "
               "name the mount points in settings.toml.")  # fmt: skip
    return warning("sticks", words)


def supervisor(environment: Mapping[str, str], units: tuple[str, ...] = _UNITS) -> Finding:
    """Look for what starts the kiosk again if it hangs or dies."""
    if environment.get("NOTIFY_SOCKET"):
        return ok("supervisor", N_("systemd looks after this process."))
    if any((Path(folder) / _UNIT).exists() for folder in units):
        return ok("supervisor", N_("systemd knows the kiosk ({unit})."), unit=_UNIT)
    words = N_("Nothing starts the kiosk again should it hang: install the package, or write a "
               "systemd unit with WatchdogSec.")  # fmt: skip
    return warning("supervisor", words)


def limits(memory_mb: int) -> Finding:
    """Look whether this system can limit the process that reads what staff wrote."""
    if sys.platform == "darwin":
        return warning("limits", N_("This system limits a publication in time only."))
    # Windows limits it by a job object.
    if sys.platform != "win32":
        import resource

        _, most = resource.getrlimit(resource.RLIMIT_AS)
        if most != resource.RLIM_INFINITY and most < memory_mb * MEGABYTE:
            words = N_("A process may use {most} MB here, less than the {memory} MB that "
                       "settings.toml allows a publication.")  # fmt: skip
            return warning("limits", words, most=most // MEGABYTE, memory=memory_mb)
    return ok("limits", N_("A publication is limited to {memory} MB of memory."), memory=memory_mb)
