"""Limits that a staff process puts on itself before it looks at anything staff wrote.

Its parent ends it when it takes too long. On Windows the parent sets the limits of memory and
computing time as well: see `windowsjob`.
"""

import sys
from collections.abc import Callable
from gettext import NullTranslations

from kiosk.catalogue import N_, catalogue, ui_languages
from kiosk.programme.records import Text
from kiosk.settings import Limits

MEGABYTE = 1024 * 1024

CANCELLED = N_("Stopped on request.")
TOO_LONG = N_("Stopped: it took more than {seconds} s.")
TOO_MUCH_WORK = N_("Stopped: it needed more than {seconds} s of computing time.")
TOO_MUCH_MEMORY = N_("Stopped: it needed more than {megabytes} MB of memory.")
TOO_LARGE = N_("Stopped: it would have written a file of more than {file_megabytes} MB.")
BROKEN = N_("The work failed; the log of the machine says why.")
NOT_STARTED = N_("The work cannot be started on this machine.")


def apply(limits: Limits) -> None:
    """Limit memory, computing time and size of files of this process, where that is possible."""
    if sys.platform == "win32":
        return
    import resource
    import signal

    # Python would go on; ended so, the parent can tell this from a full disk.
    signal.signal(signal.SIGXFSZ, signal.SIG_DFL)
    for what, soft, hard in (
        (resource.RLIMIT_AS, limits.memory_mb * MEGABYTE, limits.memory_mb * MEGABYTE),
        # At the first the system ends the process by a signal of its own, at the second anyhow.
        (resource.RLIMIT_CPU, limits.cpu_s, limits.cpu_s + 1),
        (resource.RLIMIT_FSIZE, limits.file_mb * MEGABYTE, limits.file_mb * MEGABYTE),
        # A picture of the memory of a process that fails helps nobody in a hall.
        (resource.RLIMIT_CORE, 0, 0),
    ):
        if sys.platform == "darwin" and what == resource.RLIMIT_AS:
            continue  # it has no such limit, and may refuse to set one
        _, most = resource.getrlimit(what)
        if most != resource.RLIM_INFINITY:
            soft, hard = min(soft, most), min(hard, most)
        resource.setrlimit(what, (soft, hard))


def said(
    message: str, limits: Limits, texts: Callable[[str], NullTranslations] = catalogue
) -> Text:
    """Return a sentence about a process that was ended, in every language of the program."""
    return {
        code: texts(code)
        .gettext(message)
        .format(
            seconds=limits.cpu_s if message == TOO_MUCH_WORK else limits.wall_s,
            megabytes=limits.memory_mb,
            file_megabytes=limits.file_mb,
        )
        for code in ui_languages()
    }
