"""Processes for tests that end them: forked from a server that has the modules loaded already."""

import multiprocessing
import os
import sys
from collections.abc import Callable
from multiprocessing.context import ForkServerContext
from pathlib import Path

import pytest

from kiosk import cli
from kiosk.catalogue import ui_languages
from kiosk.programme import pages
from kiosk.programme.clock import Clock
from kiosk.programme.live import published_release
from kiosk.programme.reader import Release
from kiosk.programme.texts import Texts

posix = pytest.mark.skipif(os.name != "posix", reason="signals and limits are POSIX's")

_LOADED = ["kiosk.commands.changes", "kiosk.commands.content", "kiosk.content.pictures.pixels"]


def count(name: str, default: int) -> int:
    """Return how often to try, which the environment can raise: KIOSK_KILLS=1000."""
    return int(os.environ.get(name, default))


def context() -> ForkServerContext:
    """Return a context whose processes take milliseconds to start."""
    made = multiprocessing.get_context("forkserver")
    made.set_forkserver_preload([*_LOADED, __name__])
    return made


def run(function: Callable[..., None], *arguments: object) -> int | None:
    """Run a function in a process of its own; return its exit code."""
    process = context().Process(target=function, args=arguments)
    process.start()
    process.join()
    code = process.exitcode
    process.close()
    return code


def command(output: Path, *arguments: str) -> None:
    """Run a command within its limits as a child of the kiosk does; a file gets what it says."""
    with output.open("w", encoding="utf-8") as file:
        sys.stdout = file
        code = cli.main([*arguments, "--limited", "--format", "jsonl"])
        file.flush()
    os._exit(code)


def live_name(data: Path) -> str:
    """Return the name of the event that a kiosk would show, having read all of it."""
    path = published_release(data)
    assert path
    with Release.open(path) as release:
        release.verify()
        show(release, ["home", "speakers", "programme"])
        return release.event.name["fr"]


def show(release: Release, routes: list[str] | None = None) -> None:
    """Make the pages of a release, as a screen would, in every language."""
    clock = Clock(release.event.time_zone)
    for language in {*ui_languages(), *release.event.languages}:
        texts = Texts(language, release.event.languages)
        for route in routes or pages.all_routes(release):
            pages.build(pages.Context(release, texts, clock), route)
