"""What is said of slips of the keyboard; `slips.py` finds them."""

from kiosk.catalogue import N_
from kiosk.content.problems.message import Message, error

_MENDED = N_("Write: {mended}")

SLIPS: dict[str, Message] = {
    "colon-space": error(N_("There is no space after the colon."), _MENDED),
    "no-break-space": error(
        N_("There is an invisible no-break space here; only plain spaces are read."),
        N_("Delete it and type a plain space. Write: {mended}"),
    ),
    "long-dash": error(N_("This dash is too long: a hyphen begins an entry of a list."), _MENDED),
    "curly-key": error(N_("A key has no quotes around it."), _MENDED),
    "curly-end": error(
        N_("This text begins with a straight quote and ends with a curly one."), _MENDED
    ),
    "day-first": error(N_("“{value}” should begin with the year."), _MENDED),
}
