"""Runs a command within the limits of the settings, as the kiosk does beside the screen."""

import argparse
from collections.abc import Callable

from kiosk.catalogue import catalogue, printed, ui_languages
from kiosk.doctor.finding import error
from kiosk.programme.records import Text
from kiosk.settings import SettingsError, read
from kiosk.staff.limits import TOO_MUCH_MEMORY, apply, said


def within_limits(options: argparse.Namespace, do: Callable[[argparse.Namespace], int]) -> int:
    """Return what a command returns; 1, and say why, if it needs more than it may use."""
    texts = printed if options.format == "text" else catalogue
    try:
        limits = read(options.data).limits
    except SettingsError as problem:
        found = error("settings", str(problem), **problem.facts)
        sentences = {code: found.said(texts(code).gettext, code) for code in ui_languages()}
        return _refuse(sentences, options)
    apply(limits)
    try:
        return do(options)
    except MemoryError:
        return _refuse(said(TOO_MUCH_MEMORY, limits, texts), options)


def _refuse(sentences: Text, options: argparse.Namespace) -> int:
    from kiosk.commands.saying import say

    if options.format == "text":
        print(sentences[options.lang])
    else:
        say({"message": dict(sentences)})
    return 1
