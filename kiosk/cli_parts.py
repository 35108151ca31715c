"""What the commands have in common on the command line."""

import argparse
from pathlib import Path
from typing import Any, TypeAlias

from kiosk import paths
from kiosk.catalogue import locale_language, ui_languages

# A text: the class is not generic when it runs.
Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"


def add(
    commands: Commands, name: str, does: str, words: str, *, listed: bool = True
) -> argparse.ArgumentParser:
    """Add a command done by the function `does` ("module:function") of `kiosk.commands`.

    One that is not listed is for the kiosk itself: `kiosk --help` does not show it.
    """
    shown: dict[str, Any] = {"help": words} if listed else {}
    command = commands.add_parser(name, description=words, **shown)
    command.set_defaults(does=does)
    return command


def takes_language(command: argparse.ArgumentParser) -> None:
    """Take the language of what is said."""
    command.add_argument(
        "--lang",
        choices=ui_languages(),
        default=locale_language(),
        help="language of what is said; that of the machine if not given",
    )


def takes_format(command: argparse.ArgumentParser, *formats: str) -> None:
    """Take the form of a report; the first is that of a terminal."""
    command.add_argument("--format", choices=formats, default=formats[0], help="form of the report")


def takes_limits(command: argparse.ArgumentParser) -> None:
    """Take what the kiosk adds when it runs a command beside the screen; nobody types it."""
    command.add_argument("--limited", action="store_true", help=argparse.SUPPRESS)
    takes_data(command)


def takes_data(command: argparse.ArgumentParser) -> None:
    """Take the data folder of the machine."""
    command.add_argument(
        "--data",
        type=Path,
        metavar="DIR",
        default=paths.default_data_dir(),
        help="folder of the machine’s data",
    )
