"""What the screen says while there is no programme at all."""

from kiosk.catalogue import N_, catalogue, ui_languages
from kiosk.programme.texts import typeset

BACK_SOON = N_("Back in a moment")


def back_soon(first: str) -> tuple[str, ...]:
    """Return the words in every language of the program, that of the machine (`first`) leading."""
    codes = sorted(ui_languages(), key=lambda code: code != first)
    return tuple(typeset(catalogue(code).gettext(BACK_SOON), code) for code in codes)
