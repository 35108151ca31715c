"""What the command line says of itself, in the language of whoever types."""

import argparse
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import cache
from typing import NoReturn

from kiosk.catalogue import N_, locale_language, printed, ui_languages

# Argparse adds the colon, and no space before it.
HEADING = N_("%s:")

# Looked up by argparse itself; here they are found for the catalogue.
TEXTS = (
    N_("usage: "),
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

# Argparse asks for words when a parser is made: long before anybody reads them, and where nobody
# says in which language, of a catalogue that it looks for in all the system.
vars(argparse)["_"] = N_


class Parser(argparse.ArgumentParser):
    """Says in the language of whoever types what a wrong command should have been."""

    def error(self, message: str) -> NoReturn:
        """End with what is wrong, below the usage: that of `run` has no words until here."""
        word(self, gettext)
        super().error(message)


@contextmanager
def speaking(arguments: Sequence[str]) -> Iterator[Callable[[str], str]]:
    """Let argparse speak the language asked for; give what says a text in it.

    Argparse takes its words from the functions that it has imported from `gettext`: no other way
    in would choose the language but by the machine. No catalogue is read before the first word.
    """
    said = cache(lambda: printed(language_asked(arguments)))

    def say(text: str) -> str:
        return said().gettext(text) if text else text

    def count(one: str, many: str, n: int) -> str:
        return said().ngettext(one, many, n)

    names = vars(argparse)
    before = names["_"], names["ngettext"]
    names.update(_=say, ngettext=count)
    try:
        yield say
    finally:
        names.update(zip(("_", "ngettext"), before, strict=True))


def gettext(text: str) -> str:
    """Return a text as argparse would say it."""
    said: str = vars(argparse)["_"](text)
    return said


def word(parser: argparse.ArgumentParser, say: Callable[[str], str]) -> None:
    """Say the help of a parser, and of its commands, in a language.

    `build/catalogue.py` finds these words where they are written.
    """
    parser.description = say(parser.description or "")
    for group in parser._action_groups:
        group.title = (say(HEADING) % say(group.title or "")).removesuffix(":")
    for action in parser._actions:
        _word_action(action, say)
        if isinstance(action, argparse._SubParsersAction):
            for listed in action._choices_actions:
                _word_action(listed, say)
            for command in action.choices.values():
                word(command, say)


def _word_action(action: argparse.Action, say: Callable[[str], str]) -> None:
    if action.help and action.help != argparse.SUPPRESS:
        action.help = say(action.help)
    if isinstance(action.metavar, str):
        action.metavar = say(action.metavar)


def language_asked(arguments: Sequence[str]) -> str:
    """Return the language that `--lang` names, before the rest is understood, or the machine's."""
    for option, value in zip(arguments, [*arguments[1:], ""], strict=True):
        name, _, joined = option.partition("=")
        if name == "--lang" and (joined or value) in ui_languages():
            return joined or value
    return locale_language()
