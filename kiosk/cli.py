"""The command line: what each command takes. What it does is in `kiosk/commands`.

Exit codes: 0 fine, 1 the content has errors or the job failed, 2 wrong use. Each command imports
what it needs when it runs, so that `kiosk run` starts without the staff side.
"""

import argparse
import codecs
import contextlib
import importlib
import io
import os
import re
import sys
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from kiosk.catalogue import N_, locale_language
from kiosk.cli_parts import Commands, add, takes_data
from kiosk.cli_words import Parser, gettext, speaking, word
from kiosk.startup import mark

# Of signs that our texts are full of; any terminal has these, and none ends a string of JSON.
STAND_INS = {
    "\u2060": "", "’": "'", "“": "'", "”": "'", "«": "<<", "»": ">>", "–": "-", "—": "-",
    "→": "->", "·": "-", "\u203a": ">", "œ": "oe", "Œ": "OE", "æ": "ae", "Æ": "AE",
}  # fmt: skip


def main(arguments: list[str] | None = None) -> int:
    """Run one command; return its exit code."""
    given = sys.argv[1:] if arguments is None else arguments
    _take_any_terminal()
    parser = _parser(given[:1] or ["run"])
    with speaking(given) as say:
        # The first page waits for no help that nobody asked for.
        if given[:1] not in ([], ["run"]) or not {"-h", "--help"}.isdisjoint(given):
            word(parser, say)
        options = parser.parse_args(given or ["run"])
    mark("command read")
    try:
        code = _run(options)
        # Whoever stopped reading is noticed here at the latest, not while Python ends.
        if sys.stdout:
            sys.stdout.flush()
    except BrokenPipeError:
        _print_no_more()
        return 1
    except OSError as error:
        from kiosk.refused import sentence

        print(sentence(error, getattr(options, "lang", "") or locale_language()), file=sys.stderr)
        _print_no_more()
        return 1
    return code


def _print_no_more() -> None:
    """Let Python end without trying once more to print what could not be."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _take_any_terminal() -> None:
    """Let a letter that a terminal does not know be a like one or a question mark, not the end."""
    codecs.register_error("kiosk", _stand_in)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="kiosk")


def _stand_in(error: UnicodeError) -> tuple[str, int]:
    """Return what is printed for letters that cannot be, and where to go on."""
    assert isinstance(error, UnicodeEncodeError)
    letters = error.object[error.start : error.end]
    return "".join(STAND_INS.get(letter, _bare(letter)) for letter in letters), error.end


def _bare(letter: str) -> str:
    """Return a letter without its accents, a plain space for a no-break one."""
    import unicodedata  # hardly any terminal needs it

    return unicodedata.normalize("NFKD", letter).encode("ascii", "ignore").decode() or "?"


def _run(options: argparse.Namespace) -> int:
    if getattr(options, "limited", False):
        from kiosk.commands.limited import within_limits

        return within_limits(options, _do)
    return _do(options)


def _do(options: argparse.Namespace) -> int:
    module, _, function = options.does.partition(":")
    code: int = getattr(importlib.import_module(f"kiosk.commands.{module}"), function)(options)
    return code


def _parser(asked: Sequence[str] = ()) -> argparse.ArgumentParser:
    """Return the parser of all commands, or of `run` alone, which must not wait for the others."""
    parser: argparse.ArgumentParser = Parser(prog="kiosk", description="The venue kiosk.")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    _add_run(commands)
    if list(asked) != ["run"]:
        from kiosk.cli_staff import add_staff_commands

        _add_render(commands)
        add_staff_commands(commands)
    return parser


def _add_run(commands: Commands) -> None:
    command = add(commands, "run", "screen:run", N_("Run the kiosk (what `kiosk` alone does)."))
    command.add_argument("--windowed", action="store_true", help="in a window, with the cursor")
    command.add_argument(
        "--size", type=_size, metavar="SIZE", help="of the window in pixels: 1080x1920"
    )
    command.add_argument("--lang", metavar="LANG", default="", help="language of the first page")
    command.add_argument(
        "--now", type=_moment, metavar="TIME", help="simulated local time: 2026-10-05T14:32"
    )
    command.add_argument(
        "--route", metavar="PAGE", default="attract", help="first page: session/ID"
    )
    command.add_argument(
        "--safe", action="store_true", help="show the version that worked last, drawn in software"
    )
    command.add_argument(
        "--self-test", action="store_true", help="open every page in every language, then exit"
    )
    command.add_argument(
        "--trace-start", action="store_true", help="print where the time goes until the first page"
    )
    takes_data(command)


def _add_render(commands: Commands) -> None:
    command = add(commands, "render", "screen:render", N_("Draw every page as a PNG file."))
    command.add_argument(
        "path", type=Path, nargs="?", metavar="PATH",
        help="folder or zip that is not yet published; what is live if not given",
    )  # fmt: skip
    command.add_argument(
        "-o", "--output", type=Path, required=True, metavar="DIR", help="folder of the pictures"
    )
    command.add_argument(
        "--lang", metavar="LANG", default="", help="one language; all if not given"
    )
    command.add_argument(
        "--size", type=_size, metavar="SIZE", default=(1080, 1920), help="pixels: 1080x1920"
    )
    command.add_argument(
        "--theme", choices=("light", "contrast"), help="one theme; both if not given"
    )
    command.add_argument(
        "--text", choices=("standard", "large", "largest"), default="standard", help="size of text"
    )
    command.add_argument(
        "--route",
        action="append",
        metavar="PAGE",
        help="one page: session/ID; may be repeated; all if not given",
    )
    command.add_argument(
        "--now", type=_moment, metavar="TIME", help="simulated local time: 2026-10-05T14:32"
    )
    takes_data(command)


def _size(text: str) -> tuple[int, int]:
    """Return width and height in pixels from "1080x1920"."""
    found = re.fullmatch(r"(\d{3,4})x(\d{3,4})", text)
    if not found:
        words = gettext(N_("write width and height in pixels like 1080x1920, not “{text}”"))
        raise argparse.ArgumentTypeError(words.format(text=text))
    return int(found[1]), int(found[2])


def _moment(text: str) -> datetime:
    """Return a local time without zone from "2026-10-05T14:32"."""
    with contextlib.suppress(ValueError):
        moment = datetime.fromisoformat(text)
        if not moment.tzinfo:
            return moment
    words = gettext(N_("write the local time like 2026-10-05T14:32, not “{text}”"))
    raise argparse.ArgumentTypeError(words.format(text=text))
