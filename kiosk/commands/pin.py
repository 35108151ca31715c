"""`kiosk pin`: sets the code of the staff area."""

import argparse
import sys
from getpass import getpass

from kiosk.catalogue import N_, catalogue
from kiosk.staff.pin import Gate, PinError


def pin(options: argparse.Namespace) -> int:
    """Set the code that is typed twice, or the one line of the standard input; return 1 if not."""
    gettext = catalogue(options.lang).gettext
    if options.stdin:
        code = sys.stdin.readline().strip()
    else:
        code = getpass(gettext(N_("New access code, six digits: ")))
        if code != getpass(gettext(N_("Once more: "))):
            print(gettext(N_("The two codes are not the same: nothing changes.")))
            return 1
    try:
        Gate(options.data).set(code)
    except PinError as error:
        print(gettext(str(error)))
        return 1
    print(gettext(N_("The access code is set.")))
    return 0
