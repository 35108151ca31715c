"""`kiosk translate`: texts out to translators, and back."""

import argparse
from pathlib import Path

from kiosk.catalogue import N_, printed
from kiosk.commands.saying import Reporter
from kiosk.content.checking.check import check
from kiosk.content.translation.translating import (
    TranslationError,
    export_po,
    import_po,
    note_all,
    read_translations,
    write_marks,
)
from kiosk.content.translation.translations import Translations


def export(options: argparse.Namespace) -> int:
    """Write a .po file of what lacks a translation; return 1 if the content has errors."""
    translations = _translations(options)
    if translations is None:
        return 1
    note_all(translations, options.to)
    try:
        options.output.write_bytes(export_po(translations, options.to))
        if options.path.is_dir():
            write_marks(options.path, translations)
    except OSError:
        return _refuse(N_("Nothing can be written here."), options)
    counted = translations.coverage[options.to]
    said = printed(options.lang)
    words = said.ngettext(
        "{count} text to translate is in {file}.", "{count} texts to translate are in {file}.",
        counted.missing + counted.outdated,
    )  # fmt: skip
    print(words.format(count=counted.missing + counted.outdated, file=options.output))
    return 0


def import_(options: argparse.Namespace) -> int:
    """Write the translations of a .po file into a folder; return 1 if nothing can be taken."""
    translations = _translations(options)
    if translations is None:
        return 1
    try:
        data = Path(options.file).read_bytes()
    except FileNotFoundError:
        return _refuse(N_("There is no such file."), options)
    except OSError:
        return _refuse(N_("This file cannot be read."), options)
    try:
        found = read_translations(data)
        count, left = import_po(options.path, translations, found, options.to)
        write_marks(options.path, translations)
    except TranslationError as error:
        return _refuse(str(error), options)
    except OSError:
        return _refuse(N_("Nothing can be written here."), options)
    said = printed(options.lang)
    for one in left:
        print(f"{one.address}: {said.gettext(one.reason)}")
    words = said.ngettext(
        "{count} translation was written.", "{count} translations were written.", count
    )
    print(words.format(count=count))
    return 0


def _translations(options: argparse.Namespace) -> Translations | None:
    """Return the translations of the content; None, and say why, if it cannot be translated."""
    report = check(options.path)
    if report.content is None:
        reporter = Reporter("text", options.lang)
        reporter.report(report)
        return None
    if report.translations is None or options.to not in report.translations.languages:
        _refuse(N_("This language is not in event.yaml: add it there first."), options)
        return None
    if options.to == report.content.event.languages[0]:
        words = N_("The texts are written in this language: give the one to translate into.")
        _refuse(words, options)
        return None
    return report.translations


def _refuse(message: str, options: argparse.Namespace) -> int:
    print(printed(options.lang).gettext(message))
    return 1
