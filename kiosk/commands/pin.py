"""`kiosk pin`: sets the code of the staff area."""

import argparse
import sys
import warnings
from getpass import GetPassWarning, getpass

from kiosk.catalogue import N_, printed
from kiosk.staff.pin import Gate, PinError, refuse_bad


def pin(options: argparse.Namespace) -> int:
    """Set the code that is typed twice, or the one line of the standard input; return 1 if not.

    Return 2 where there is no terminal that could hide what is typed.
    """
    gettext = printed(options.lang).gettext
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", GetPassWarning)
            Gate(options.data).set(_typed(options))
    except GetPassWarning:
        words = N_("The code would be seen here: open a terminal, or use `kiosk pin --stdin`.")
        print(gettext(words), file=sys.stderr)
        return 2
    except PinError as error:
        print(gettext(str(error)))
    except (KeyboardInterrupt, EOFError):
        # The cursor still stands behind the question.
        print("\n" + gettext(N_("Nothing changes.")))
    else:
        print(gettext(N_("The access code is set.")))
        return 0
    return 1


def _typed(options: argparse.Namespace) -> str:
    """Return the code; one that cannot be set raises PinError before it is asked for again."""
    if options.stdin:
        return sys.stdin.readline().strip()
    gettext = printed(options.lang).gettext
    code = getpass(gettext(N_("New access code, six digits: ")))
    refuse_bad(code)
    if code != getpass(gettext(N_("Once more: "))):
        raise PinError(N_("The two codes are not the same: nothing changes."))
    return code
