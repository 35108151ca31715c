"""`kiosk import`, `kiosk export`, `kiosk new`: between the field's formats and ours."""

import argparse
import json
from pathlib import Path

from kiosk.catalogue import N_, catalogue, locale_language, printed, ui_languages
from kiosk.commands.imported import said_in_words, update_as_json, update_in_words
from kiosk.commands.saying import say
from kiosk.content.checking.check import ContentError
from kiosk.content.formats import exporting
from kiosk.content.formats.folder import read_imported, write_imported, write_tree
from kiosk.content.formats.importing import read_programme, summary
from kiosk.content.formats.notes import Note, Notes, UnreadableError
from kiosk.content.formats.records import records
from kiosk.content.formats.updating import BrokenContentError, Update, Updater
from kiosk.content.problems.problem import RefusedError
from kiosk.programme.locales import in_words
from kiosk.programme.reader import ReleaseError
from kiosk.refused import reason


def import_(options: argparse.Namespace) -> int:
    """Import files into a folder; return 1 and change nothing if they cannot be read."""
    folder: Path = options.output
    there = (folder / "event.yaml").exists()
    if there and not options.update:
        words = N_("There is a programme in this folder: add --update to renew it.")
        return _refuse(words, options)
    try:
        return _update(options) if there else _import(options)
    except UnreadableError as error:
        return _refuse_file(error.note, options)
    except (BrokenContentError, RefusedError) as error:
        words = N_("The folder has errors ({where}): run `kiosk check` on it first.")
        return _refuse(words, options, where=error)
    except OSError as error:
        words = N_("The folder cannot be written: {reason}.")
        return _refuse(words, options, reason=reason(error, options.lang))


def _import(options: argparse.Namespace) -> int:
    notes = Notes()
    _begin("read", options)
    programme = read_programme(
        options.files, notes, locale_language(), options.from_, texts=options.texts
    )
    tree = records(programme)
    _begin("write", options)
    write_tree(options.output, tree)
    write_imported(options.output, tree, programme.format)
    _say(summary(programme, notes.all()), notes.all(), None, options)
    return 0


def _update(options: argparse.Namespace) -> int:
    notes = Notes()
    _begin("read", options)
    before = read_imported(options.output)
    updater = Updater(options.output, before, options.vanished == "remove")
    programme = read_programme(
        options.files, notes, locale_language(), options.from_, updater.zone(before), options.texts
    )
    tree = records(programme, before.known(), updater.ids())
    if updater.is_of_another_event(tree):
        words = N_("No session of this file is in the folder: it looks like another event’s.")
        return _refuse(words, options)
    _begin("write", options)
    update = updater.run(tree, programme.format)
    _say(summary(programme, notes.all()), notes.all(), update, options)
    return 0


def _begin(step: str, options: argparse.Namespace) -> None:
    """Say what is being done, where lines are said as things happen."""
    if options.format == "jsonl":
        say({"step": step, "done": 0, "total": 1})


def _refuse(words: str, options: argparse.Namespace, **values: object) -> int:
    if options.format == "text":
        print(printed(options.lang).gettext(words).format(**values))
    else:
        said = {code: catalogue(code).gettext(words).format(**values) for code in ui_languages()}
        say({"message": said} if options.format == "jsonl" else {"error": {"message": said}})
    return 1


def _refuse_file(note: Note, options: argparse.Namespace) -> int:
    if options.format == "jsonl":
        say({"message": {code: note.line_of_text(code, catalogue) for code in ui_languages()}})
    elif options.format == "json":
        print(json.dumps({"error": note.as_json()}, ensure_ascii=False, indent=2))
    else:
        print(note.line_of_text(options.lang))
    return 1


def _say(
    found: dict[str, object], notes: list[Note], update: Update | None, options: argparse.Namespace
) -> None:
    """Say what was found, and what an update did."""
    if options.format == "text":
        for line in said_in_words(found, notes, options.lang):
            print(line)
        for line in update_in_words(update, options.lang) if update else []:
            print(line)
        return
    whole = found | ({"update": update_as_json(update)} if update else {})
    if options.format == "jsonl":
        done = N_("The programme is in the folder.")
        message = {code: catalogue(code).gettext(done) for code in ui_languages()}
        say({"imported": whole, "message": message})
    else:
        print(json.dumps(whole, ensure_ascii=False, indent=2))


def export(options: argparse.Namespace) -> int:
    """Write a programme in another format; say what other programs will not see of it."""
    gettext = printed(options.lang).gettext
    try:
        whole = exporting.load(options.path)
        part = exporting.only(whole, options.day, options.session)
        written = exporting.export(part, options.to, options.texts or whole.language)
        options.output.write_bytes(written)
    except ContentError as error:
        for problem in error.problems:
            print(problem.line_of_text(options.lang))
    except ReleaseError as error:
        print(gettext(str(error)))
    except exporting.NothingToExportError as error:
        values = {name: in_words(value, options.lang) for name, value in error.values.items()}
        print(gettext(str(error)).format(**values))
    except OSError as error:
        print(_unwritten(error, options.lang))
    else:
        for name, count, again in exporting.not_carried(part, options.to):
            print(gettext(_unseen(again)).format(what=gettext(name), count=count))
        return 0
    return 1


def new(options: argparse.Namespace) -> int:
    """Write a spreadsheet for organisers to fill in; return 1 if there is such a file."""
    # Takes a sixth of a second to load, which no import should wait for.
    from kiosk.content.formats.template import template

    gettext = printed(options.lang).gettext
    try:
        with options.spreadsheet.open("xb") as file:
            file.write(template(options.lang))
    except FileExistsError:
        print(gettext(N_("There is such a file already: it is not replaced.")))
        return 1
    except OSError as error:
        print(_unwritten(error, options.lang))
        return 1
    return 0


def _unwritten(error: OSError, language: str) -> str:
    words = printed(language).gettext(N_("The file cannot be written: {reason}."))
    return words.format(reason=reason(error, language))


def _unseen(again: bool) -> str:
    if again:
        return N_("Only this program finds again in this file: {what} ({count}).")
    return N_("Not in this file: {what} ({count}).")
