"""Sees to it that Qt finds a locale of UTF-8, whatever the environment names.

Whoever comes by SSH brings the locale of their own machine along, and this one need not have it.
Qt goes on with UTF-8 then, but complains in four lines.
"""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager

PLAIN = "C.UTF-8"


@contextmanager
def utf8() -> Iterator[None]:
    """Name a locale that is there while Qt looks for one; what was named before is named after."""
    named = os.environ.get("LC_ALL")
    lacking = sys.platform == "linux" and not _usable()
    if lacking:
        os.environ["LC_ALL"] = PLAIN
    try:
        yield
    finally:
        if lacking:
            del os.environ["LC_ALL"]
            if named is not None:
                os.environ["LC_ALL"] = named


def _usable() -> bool:
    named = {os.environ.get(name) for name in ("LC_ALL", "LC_CTYPE", "LANG")} - {None, ""}
    if named == {PLAIN}:
        return True
    import locale  # long to import, and a kiosk under systemd does without

    try:
        locale.setlocale(locale.LC_ALL, "")
    except locale.Error:
        return False
    return locale.nl_langinfo(locale.CODESET) == "UTF-8"
