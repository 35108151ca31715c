"""The commands of the staff: what each takes on the command line."""

import argparse
import re
from pathlib import Path

from kiosk.catalogue import N_
from kiosk.cli_parts import Commands, add, takes_data, takes_format, takes_language, takes_limits
from kiosk.cli_words import gettext

# The formats that can be imported: kiosk/content/formats/importing.py names their modules.
FORMATS = (
    "frab-xml", "c3voc-json", "c3voc-json2", "pretalx-json", "sessionize-json", "ics", "xlsx",
    "csv", "table-json",
)  # fmt: skip


def add_staff_commands(commands: Commands) -> None:
    """Add all of them."""
    _add_new(commands)
    _add_check(commands)
    _add_pack(commands)
    _add_diff(commands)
    _add_prepare(commands)
    _add_publish(commands)
    _add_releases(commands)
    _add_figures(commands)
    _add_rollback(commands)
    _add_search(commands)
    _add_schema(commands)
    _add_import(commands)
    _add_export(commands)
    _add_translate(commands)
    _add_pin(commands)
    _add_speak(commands)
    _add_doctor(commands)


def _add_new(commands: Commands) -> None:
    words = N_("Write a small commented example to begin with, or a spreadsheet to fill in.")
    command = add(commands, "new", "desk:new", words)
    what = command.add_mutually_exclusive_group(required=True)
    what.add_argument("folder", type=Path, nargs="?", metavar="DIR", help="a new folder")
    what.add_argument("--spreadsheet", type=Path, metavar="FILE", help="xlsx file to write")
    takes_language(command)


def _add_pack(commands: Commands) -> None:
    command = add(commands, "pack", "desk:pack", N_("Put a content into one zip, for a stick."))
    command.add_argument("folder", type=Path, metavar="DIR", help="folder of the content")
    command.add_argument(
        "-o",
        "--output",
        type=Path,
        required=True,
        metavar="FILE",
        help="file to write: programme.zip",
    )
    takes_language(command)


def _add_check(commands: Commands) -> None:
    command = add(commands, "check", "content:check", N_("List every problem of a content."))
    command.add_argument("path", type=Path, metavar="PATH", help="folder or zip of the content")
    command.add_argument("--watch", action="store_true", help="check again at each change")
    takes_language(command)
    takes_format(command, "text", "json", "jsonl")
    takes_limits(command)


def _add_diff(commands: Commands) -> None:
    command = add(commands, "diff", "changes:diff", N_("Show what a visitor would notice."))
    command.add_argument("path", type=Path, metavar="PATH", help="folder or zip of the content")
    takes_language(command)
    takes_format(command, "text", "json", "jsonl")
    takes_limits(command)


def _add_prepare(commands: Commands) -> None:
    words = N_(
        "Copy and check a content, show what would change; `publish --prepared` puts it live."
    )
    command = add(commands, "prepare", "changes:prepare", words, listed=False)
    command.add_argument("path", type=Path, metavar="PATH", help="folder or zip of the content")
    takes_language(command)
    takes_format(command, "text", "json", "jsonl")
    takes_limits(command)


def _add_publish(commands: Commands) -> None:
    command = add(commands, "publish", "store:publish", N_("Check a content and put it live."))
    what = command.add_mutually_exclusive_group(required=True)
    what.add_argument("path", type=Path, nargs="?", metavar="PATH", help="folder or zip")
    what.add_argument("--prepared", action="store_true", help=argparse.SUPPRESS)
    _takes_who(command)
    takes_language(command)
    takes_format(command, "text", "json", "jsonl")
    takes_limits(command)


def _takes_who(command: argparse.ArgumentParser) -> None:
    who = command.add_mutually_exclusive_group()
    who.add_argument("--by", metavar="NAME", default="", help="who does it, for the list")
    who.add_argument("--at-screen", action="store_true", help=argparse.SUPPRESS)


def _add_figures(commands: Commands) -> None:
    command = add(
        commands,
        "figures",
        "figures:figures",
        N_("Write how many pages were shown, by day, kind and language."),
    )
    takes_format(command, "csv", "json")
    takes_data(command)


def _add_releases(commands: Commands) -> None:
    command = add(commands, "releases", "store:releases", N_("List the versions that are kept."))
    takes_language(command)
    takes_format(command, "text", "json")
    takes_data(command)


def _add_rollback(commands: Commands) -> None:
    command = add(commands, "rollback", "store:rollback", N_("Put an earlier version live."))
    command.add_argument("id", nargs="?", metavar="ID", help="version; the one before if not given")
    _takes_who(command)
    takes_language(command)
    takes_format(command, "text", "json", "jsonl")
    takes_limits(command)


def _add_search(commands: Commands) -> None:
    command = add(commands, "search", "search:search", N_("Show what a visitor would find."))
    command.add_argument("words", nargs="+", metavar="WORD", help="what the visitor types")
    takes_language(command)
    takes_format(command, "text", "json")
    takes_data(command)


def _add_schema(commands: Commands) -> None:
    add(commands, "schema", "content:schema", N_("Write the JSON Schema of the content format."))


def _add_import(commands: Commands) -> None:
    command = add(
        commands, "import", "formats:import_", N_("Turn a programme of another system into files.")
    )
    command.add_argument("files", type=Path, nargs="+", metavar="FILE", help="files of one format")
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
    command.add_argument(
        "--texts", type=_language, metavar="LANG",
        help="language of the texts, where the files name none: fr; told by the words if not given",
    )  # fmt: skip
    takes_language(command)
    takes_format(command, "text", "json", "jsonl")
    takes_limits(command)


def _language(text: str) -> str:
    """Return the code of a language."""
    if not re.fullmatch("[a-z]{2,3}(-[A-Z]{2})?", text):
        words = gettext(N_("write the short code of a language like fr, not “{text}”"))
        raise argparse.ArgumentTypeError(words.format(text=text))
    return text


def _add_export(commands: Commands) -> None:
    command = add(
        commands, "export", "formats:export", N_("Write the programme in another system’s format.")
    )
    command.add_argument("path", type=Path, metavar="PATH", help="folder, zip or release")
    command.add_argument(
        "--to", choices=("ics", "frab-xml", "c3voc-json", "html"), required=True,
        help="format to write",
    )  # fmt: skip
    command.add_argument(
        "-o", "--output", type=Path, required=True, metavar="FILE", help="file to write"
    )
    command.add_argument("--day", metavar="DATE", help="one conference day only: 2026-10-05")
    command.add_argument("--session", metavar="ID", help="one session only")
    command.add_argument(
        "--texts", metavar="LANG", help="language of the texts; the event’s first if not given"
    )
    takes_language(command)


def _add_translate(commands: Commands) -> None:
    words = N_("Give the texts of a content to translators, and take them back.")
    command = commands.add_parser("translate", help=words, description=words)
    ways = command.add_subparsers(title="ways", metavar="WAY", required=True)
    out = add(
        ways, "export", "translate:export", N_("Write a .po file of what is to be translated.")
    )
    out.add_argument("path", type=Path, metavar="PATH", help="folder or zip of the content")
    out.add_argument(
        "-o", "--output", type=Path, required=True, metavar="FILE", help="file to write: en.po"
    )
    back = add(ways, "import", "translate:import_", N_("Write the translations into the files."))
    back.add_argument("path", type=Path, metavar="DIR", help="folder of the content")
    back.add_argument(
        "file", type=Path, metavar="FILE", help="file that came back from the translators: en.po"
    )
    for way in (out, back):
        way.add_argument("--to", required=True, metavar="LANG", help="language of the translation")
        takes_language(way)


def _add_pin(commands: Commands) -> None:
    command = add(commands, "pin", "pin:pin", N_("Set the access code of the staff area."))
    command.add_argument(
        "--stdin", action="store_true", help="read it from the standard input, one line"
    )
    takes_language(command)
    takes_data(command)


def _add_speak(commands: Commands) -> None:
    words = N_("Say lines of JSON aloud (what the kiosk starts to read aloud).")
    add(commands, "speak", "voice:speak", words, listed=False)


def _add_doctor(commands: Commands) -> None:
    words = N_("Say what this machine lacks to be a kiosk: screen, fonts, disk, clock, rights.")
    command = add(commands, "doctor", "doctor:doctor", words)
    takes_language(command)
    takes_format(command, "text", "json")
    takes_data(command)
