"""What the screen says while there is no programme at all."""

from kiosk.catalogue import N_, SOURCE_LANGUAGE, catalogue, ui_languages
from kiosk.programme.texts import typeset

BACK_SOON = N_("Back in a moment")


def spoken_first(first: str) -> tuple[str, ...]:
    """Return the codes of all languages of the program, `first` leading if it is one of them.

    That of the sources comes last otherwise: it stands in where nothing is known.
    """
    return tuple(sorted(ui_languages(), key=lambda code: (code != first, code == SOURCE_LANGUAGE)))


def back_soon(first: str) -> tuple[str, ...]:
    """Return the words in every language of the program, `first` leading as above."""
    return tuple(typeset(catalogue(code).gettext(BACK_SOON), code) for code in spoken_first(first))
