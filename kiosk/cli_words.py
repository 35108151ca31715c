"""What argparse says by itself, in the language of whoever types."""

import argparse
from collections.abc import Sequence

from kiosk.catalogue import N_, locale_language, printed, ui_languages

# Looked up by argparse itself; here they are found for the catalogue.
TEXTS = (
    N_("usage: "),
    N_("commands"),
    N_("ways"),
    N_("positional arguments"),
    N_("options"),
    N_("show this help message and exit"),
    N_("%(prog)s: error: %(message)s\n"),
    N_("argument %(argument_name)s: %(message)s"),
    N_("the following arguments are required: %s"),
    N_("one of the arguments %s is required"),
    N_("not allowed with argument %s"),
    N_("unrecognized arguments: %s"),
    N_("expected one argument"),
    N_("expected at least one argument"),
    N_("ignored explicit argument %r"),
    N_("ambiguous option: %(option)s could match %(matches)s"),
    N_("invalid choice: %(value)r (choose from %(choices)s)"),
)


def speak(language: str) -> None:
    """Let argparse say its headings and errors in a language.

    It takes them from the functions that it has imported from `gettext`: there is no other way in
    that would not choose the language by the machine alone.
    """
    said = printed(language)

    def worded(text: str | None) -> str | None:
        """Return a text in the language; argparse asks for those it has not, too."""
        return said.gettext(text) if text else text

    vars(argparse).update(_=worded, ngettext=said.ngettext)


def language_asked(arguments: Sequence[str]) -> str:
    """Return the language that `--lang` names, before the rest is understood, or the machine's."""
    for option, value in zip(arguments, [*arguments[1:], ""], strict=True):
        name, _, joined = option.partition("=")
        if name == "--lang" and (joined or value) in ui_languages():
            return joined or value
    return locale_language()
