"""What this machine draws on: is there a screen, and a chip that is faster than the processor."""

import os
import sys
from collections.abc import Mapping
from glob import glob
from pathlib import Path

from kiosk.machine.files import read

_RENDERERS = "/dev/dri/renderD*"
_OUTPUTS = "/sys/class/drm/card*-*"
_X_SOCKETS = "/tmp/.X11-unix"


def choose_renderer(plain: bool = False, renderers: str = _RENDERERS) -> None:
    """Let Qt draw in software where no chip can: Mesa’s replacement takes several times the work.

    `plain`: in any case, after a chip or its driver may have been what failed. Otherwise what is
    said in the environment counts.
    """
    if plain:
        os.environ["QT_QUICK_BACKEND"] = "software"
    elif not has_renderer(renderers):
        os.environ.setdefault("QT_QUICK_BACKEND", "software")


def has_renderer(renderers: str = _RENDERERS) -> bool:
    """Return whether this process may use a graphics chip; systems other than Linux always may."""
    return sys.platform != "linux" or any(os.access(one, os.R_OK) for one in glob(renderers))


def has_lit_output(outputs: str = _OUTPUTS) -> bool:
    """Return whether the kernel says that an output is plugged in, in use and not asleep.

    False also where it says nothing of outputs: on systems other than Linux, in most containers.
    """
    said = {"status": "connected", "enabled": "enabled", "dpms": "On"}
    return any(
        all(read(Path(one, name)).strip() == value for name, value in said.items())
        for one in glob(outputs)
    )


def has_screen(environment: Mapping[str, str] = os.environ) -> bool:
    """Return whether a display server is there for a window.

    Qt, which finds none, aborts with advice for programmers. Only Linux has machines without one.
    """
    if sys.platform != "linux":
        return True
    named = environment.get("QT_QPA_PLATFORM") or "wayland;xcb"
    return any(_answers(one.partition(":")[0], environment) for one in named.split(";"))


def _answers(platform: str, environment: Mapping[str, str]) -> bool:
    """Return whether a platform of Qt's has its server; the others (offscreen) need none."""
    if platform == "xcb":
        host, _, number = environment.get("DISPLAY", "").partition(":")
        # Of a screen elsewhere nobody can tell without opening it.
        return bool(host or (number and _x_server(f"{_X_SOCKETS}/X{number.partition('.')[0]}")))
    if platform.startswith("wayland"):
        place = _wayland(environment)
        return bool(place and place.exists())
    return True


def screen_life(environment: Mapping[str, str] = os.environ) -> str:
    """Return what tells one life of a Wayland compositor from its next; "" where there is none."""
    place = _wayland(environment)
    try:
        found = place.stat() if place else None
    except OSError:
        found = None
    return f"{found.st_ino} {found.st_ctime_ns}" if found else ""


def _wayland(environment: Mapping[str, str]) -> Path | None:
    name = environment.get("WAYLAND_DISPLAY", "")
    return Path(environment.get("XDG_RUNTIME_DIR", ""), name) if name else None


def _x_server(socket: str) -> bool:
    # Where the folder cannot be written, servers have the name without the file.
    return Path(socket).exists() or f"@{socket}\n" in read(Path("/proc/net/unix"))
