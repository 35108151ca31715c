"""Who put a release live, as far as the machine can know it; no name is ever guessed."""

import os
import sys
from collections.abc import Callable
from typing import Literal

import msgspec
from msgspec import Struct

from kiosk.catalogue import N_
from kiosk.programme.reader import Release

# Longer names are cut where they are shown in a line.
LONGEST = 80
# Whose rights somebody takes by sudo: root's, or those of the package's own account, which the
# package's command takes for root and which nobody can log in to.
RIGHTS = ("root", "venue-kiosk")


class Publisher(Struct, frozen=True):
    """Where somebody said "publish": at the screen, behind the code, or by a command.

    The `account` is that of the system, of a command only: at the screen it would be the kiosk's
    own. The `name` is what was typed with the command. All is "" where nothing is known.
    """

    where: Literal["", "screen", "command"] = ""
    account: str = ""
    name: str = ""


UNKNOWN = Publisher()
AT_SCREEN = Publisher("screen")


def by_command(name: str = "") -> Publisher:
    """Return who gives a command on this machine, under the name they typed, if any."""
    return Publisher("command", _account(), " ".join(name.split())[:LONGEST])


def encoded(publisher: Publisher) -> str:
    """Return what a release holds of it."""
    return msgspec.json.encode(publisher).decode()


def publisher_of(release: Release) -> Publisher:
    """Return who put a release live; releases of earlier versions of this program do not say."""
    try:
        return msgspec.json.decode(release.meta("publisher") or "{}", type=Publisher)
    except msgspec.MsgspecError:
        return UNKNOWN


def said(publisher: Publisher, gettext: Callable[[str], str]) -> str:
    """Return in words who put a release live, "" if it is not known."""
    parts = [publisher.name]
    if publisher.where == "screen":
        parts.append(gettext(N_("At the screen, with the access code")))
    elif publisher.where == "command" and publisher.account:
        words = gettext(N_("By command, account {account}"))
        parts.append(words.format(account=publisher.account))
    elif publisher.where == "command":
        parts.append(gettext(N_("By command")))
    return " · ".join(part for part in parts if part)


def _account() -> str:
    """Return the account of this process, or the one that took root's rights for it."""
    if sys.platform == "win32":
        return os.environ.get("USERNAME", "")
    import pwd  # not on Windows

    try:
        own = pwd.getpwuid(os.getuid()).pw_name
    except KeyError:
        return ""
    return os.environ.get("SUDO_USER", own) if own in RIGHTS else own
