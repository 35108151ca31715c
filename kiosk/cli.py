"""The command line: what each command takes. What it does is in `kiosk/commands`.

Exit codes: 0 fine, 1 the content has errors or the job failed, 2 wrong use. Each command imports
what it needs when it runs, so that `kiosk run` starts without the staff side.
"""

import argparse
import importlib
import sys
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk import paths
from kiosk.catalogue import ui_languages
from kiosk.startup import mark

# The formats that can be imported: kiosk/content/formats/importing.py names their modules.
FORMATS = (
    "frab-xml", "c3voc-json", "c3voc-json2", "pretalx-json", "sessionize-json", "ics", "xlsx",
    "csv", "table-json",
)  # fmt: skip


def main(arguments: list[str] | None = None) -> int:
    """Run one command; return its exit code."""
    given = sys.argv[1:] if arguments is None else arguments
    options = _parser(given[:1] or ["run"]).parse_args(given or ["run"])
    mark("command read")
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
    parser = argparse.ArgumentParser(prog="kiosk", description="The venue kiosk.")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    if list(asked) == ["run"]:
        _add_run(commands)
        return parser
    _add_run(commands)
    _add_render(commands)
    _add_check(commands)
    _add_diff(commands)
    _add_prepare(commands)
    _add_publish(commands)
    _add_releases(commands)
    _add_rollback(commands)
    _add_search(commands)
    _add_schema(commands)
    _add_new(commands)
    _add_import(commands)
    _add_export(commands)
    return parser


if TYPE_CHECKING:
    # Not generic when it runs.
    Commands = argparse._SubParsersAction[argparse.ArgumentParser]


def _add(commands: "Commands", name: str, does: str, words: str) -> argparse.ArgumentParser:
    """Add a command done by the function `does` ("module:function") of `kiosk.commands`."""
    command = commands.add_parser(name, help=words, description=words)
    command.set_defaults(does=does)
    return command


def _add_run(commands: "Commands") -> None:
    command = _add(commands, "run", "screen:run", "Run the kiosk (what `kiosk` alone does).")
    command.add_argument("--windowed", action="store_true", help="in a window, with the cursor")
    command.add_argument("--size", type=_size, help="of the window in pixels: 1080x1920")
    command.add_argument("--lang", default="", help="language of the first page")
    command.add_argument("--now", type=_moment, help="simulated local time: 2026-10-05T14:32")
    command.add_argument("--route", default="attract", help="first page: session/ID")
    command.add_argument(
        "--self-test", action="store_true", help="open every page in every language, then exit"
    )
    command.add_argument(
        "--trace-start", action="store_true", help="print where the time goes until the first page"
    )
    _takes_data(command)


def _add_render(commands: "Commands") -> None:
    command = _add(commands, "render", "screen:render", "Draw every page as a PNG file.")
    command.add_argument(
        "-o", "--output", type=Path, required=True, metavar="DIR", help="folder of the pictures"
    )
    command.add_argument("--lang", default="", help="one language; all if not given")
    command.add_argument("--size", type=_size, default=(1080, 1920), help="pixels: 1080x1920")
    command.add_argument(
        "--theme", choices=("light", "contrast"), help="one theme; both if not given"
    )
    command.add_argument(
        "--text", choices=("standard", "large", "largest"), default="standard", help="size of text"
    )
    command.add_argument(
        "--route", action="append", help="one page: session/ID; may be repeated; all if not given"
    )
    command.add_argument("--now", type=_moment, help="simulated local time: 2026-10-05T14:32")
    _takes_data(command)


def _size(text: str) -> tuple[int, int]:
    """Return width and height in pixels from "1080x1920"; raise ValueError otherwise."""
    width, height = (int(part) for part in text.split("x"))
    if not (320 <= width <= 8192 and 320 <= height <= 8192):
        raise ValueError(text)
    return width, height


def _moment(text: str) -> datetime:
    """Return a local time without zone from "2026-10-05T14:32"; raise ValueError otherwise."""
    moment = datetime.fromisoformat(text)
    if moment.tzinfo:
        raise ValueError(text)
    return moment


def _add_check(commands: "Commands") -> None:
    command = _add(commands, "check", "content:check", "List every problem of a content.")
    command.add_argument("path", type=Path, metavar="PATH", help="folder or zip of the content")
    _takes_language(command)
    _takes_format(command, "text", "json", "jsonl")
    _takes_limits(command)


def _add_diff(commands: "Commands") -> None:
    command = _add(commands, "diff", "changes:diff", "Show what a visitor would notice.")
    command.add_argument("path", type=Path, metavar="PATH", help="folder or zip of the content")
    _takes_language(command)
    _takes_format(command, "text", "json", "jsonl")
    _takes_limits(command)


def _add_prepare(commands: "Commands") -> None:
    words = "Copy and check a content, show what would change; `publish --prepared` puts it live."
    command = _add(commands, "prepare", "changes:prepare", words)
    command.add_argument("path", type=Path, metavar="PATH", help="folder or zip of the content")
    _takes_language(command)
    _takes_format(command, "text", "json", "jsonl")
    _takes_limits(command)


def _add_publish(commands: "Commands") -> None:
    command = _add(commands, "publish", "content:publish", "Check a content and put it live.")
    what = command.add_mutually_exclusive_group(required=True)
    what.add_argument("path", type=Path, nargs="?", metavar="PATH", help="folder or zip")
    what.add_argument("--prepared", action="store_true", help="what `kiosk prepare` made ready")
    _takes_language(command)
    _takes_format(command, "text", "json", "jsonl")
    _takes_limits(command)


def _add_releases(commands: "Commands") -> None:
    command = _add(commands, "releases", "store:releases", "List the versions that are kept.")
    _takes_language(command)
    _takes_format(command, "text", "json")
    _takes_data(command)


def _add_rollback(commands: "Commands") -> None:
    command = _add(commands, "rollback", "store:rollback", "Put an earlier version live.")
    command.add_argument("id", nargs="?", metavar="ID", help="version; the one before if not given")
    _takes_language(command)
    _takes_data(command)


def _add_search(commands: "Commands") -> None:
    command = _add(commands, "search", "search:search", "Show what a visitor would find.")
    command.add_argument("words", nargs="+", metavar="WORD", help="what the visitor types")
    _takes_language(command)
    _takes_format(command, "text", "json")
    _takes_data(command)


def _add_schema(commands: "Commands") -> None:
    _add(commands, "schema", "content:schema", "Write the JSON Schema of the content format.")


def _add_new(commands: "Commands") -> None:
    command = _add(commands, "new", "formats:new", "Make a spreadsheet to fill in.")
    command.add_argument(
        "--spreadsheet", type=Path, required=True, metavar="FILE", help="xlsx file to write"
    )
    _takes_language(command)


def _add_import(commands: "Commands") -> None:
    command = _add(
        commands, "import", "formats:import_", "Turn a programme of another system into files."
    )
    command.add_argument("files", type=Path, nargs="+", metavar="FILE", help="of one format")
    command.add_argument(
        "-o", "--output", type=Path, required=True, metavar="DIR", help="folder of the content"
    )
    command.add_argument(
        "--from", dest="from_", choices=FORMATS, help="format; found by content if not given"
    )
    command.add_argument(
        "--update", action="store_true", help="renew what was imported before, keep what staff did"
    )
    command.add_argument(
        "--vanished", choices=("cancel", "remove"), default="cancel",
        help="what --update does with sessions that are gone",
    )  # fmt: skip
    _takes_language(command)
    _takes_format(command, "text", "json")


def _add_export(commands: "Commands") -> None:
    command = _add(
        commands, "export", "formats:export", "Write the programme in another system’s format."
    )
    command.add_argument("path", type=Path, metavar="PATH", help="folder, zip or release")
    command.add_argument("--to", choices=("ics", "frab-xml", "c3voc-json", "html"), required=True)
    command.add_argument(
        "-o", "--output", type=Path, required=True, metavar="FILE", help="file to write"
    )
    command.add_argument("--day", metavar="DATE", help="one conference day only: 2026-10-05")
    command.add_argument("--session", metavar="ID", help="one session only")
    command.add_argument(
        "--texts", metavar="LANG", help="language of the texts; the event’s first if not given"
    )
    _takes_language(command)


def _takes_language(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--lang", choices=ui_languages(), default="en", help="language of what is said"
    )


def _takes_format(command: argparse.ArgumentParser, *formats: str) -> None:
    command.add_argument("--format", choices=formats, default="text", help="form of the report")


def _takes_limits(command: argparse.ArgumentParser) -> None:
    """Take what the kiosk adds when it runs a command beside the screen."""
    command.add_argument(
        "--limited", action="store_true", help="stay within the limits of the settings"
    )
    _takes_data(command)


def _takes_data(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--data",
        type=Path,
        metavar="DIR",
        default=paths.default_data_dir(),
        help="folder of the machine's data",
    )
