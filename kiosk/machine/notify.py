"""Tells systemd how the kiosk is: one datagram to the local socket that it names, if it names one.

This is the only socket a running kiosk opens by itself; it leads to no network.
"""

import os
from collections.abc import Callable


def notifier() -> Callable[[str], None]:
    """Return what sends a state such as "READY=1"; without a supervisor it does nothing."""
    address = os.environ.get("NOTIFY_SOCKET", "")
    if not address.startswith(("/", "@")):
        return lambda state: None
    import socket  # nobody else needs it, and it takes a while

    # A name that begins with @ is not a file: the kernel wants a zero byte there.
    place = "\0" + address[1:] if address.startswith("@") else address

    def send(state: str) -> None:
        try:
            with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as line:
                line.setblocking(False)
                line.sendto(state.encode(), place)
        except OSError:
            # Told again in a moment; a supervisor that is gone is no reason to end.
            return

    return send


def watchdog_seconds() -> float:
    """Return within which time systemd wants a sign of life, 0 if it does not.

    WATCHDOG_PID is not looked at: under a compositor that starts the kiosk it names the other.
    """
    try:
        return max(0, int(os.environ.get("WATCHDOG_USEC", "0"))) / 1e6
    except ValueError:
        return 0
