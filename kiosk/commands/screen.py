"""`kiosk run` and `kiosk render`: what needs a screen, or a picture of one."""

import argparse
import gc
import os
import signal
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.catalogue import N_, locale_language, printed
from kiosk.machine.crash import LastWords
from kiosk.machine.graphics import choose_renderer, has_screen
from kiosk.machine.heap import give_back, keep_large_blocks_apart
from kiosk.machine.journal import Journal
from kiosk.machine.starts import Starts
from kiosk.programme.live import release_to_show
from kiosk.programme.reader import Release, ReleaseError
from kiosk.startup import mark, trace

if TYPE_CHECKING:
    from kiosk.ui.app import Kiosk
    from kiosk.ui.unattended import Unattended

# Longer than a first page takes on the slowest machine.
FIRST_PAGE_MS = 5000
# Until the page before is gone, and whoever opened the next one reads it.
LEFT_MS = 1000


def run(options: argparse.Namespace) -> int:
    """Run the kiosk until it is told to stop; return 1 if it cannot start or fails its test."""
    if options.self_test:
        return _self_test(options)
    if not has_screen():
        words = N_("There is no screen here. `kiosk render -o DIR` draws the pages as pictures.")
        print(printed(options.lang or locale_language()).gettext(words), file=sys.stderr)
        return 1

    trace(options.trace_start)
    # What was made for the start stays: looking through it for garbage would only delay the page.
    gc.disable()
    starts = Starts(options.data)
    release = starts.begin(options.safe)
    last_words = LastWords(options.data)
    choose_renderer(plain=starts.safe)
    from PySide6.QtCore import QTimer

    from kiosk.ui.app import Kiosk, Options, application
    from kiosk.ui.faults import Faults

    mark("program imported")
    app = application()
    mark("fonts loaded")
    faults = Faults(Journal(options.data))
    faults.watch()
    how = Options(
        options.size, options.windowed, options.lang, options.now, options.route, options.data
    )
    while True:
        if release:
            # From here on: what keeps the screen itself from opening is no fault of a release.
            starts.trying(release)
        try:
            kiosk = Kiosk(release, how)
            break
        except ReleaseError as error:
            assert release  # an apology needs no file
            faults.journal.write("release-refused", release=release.stem, reason=error)
            # When no release is left, the screen in the hall says sorry and waits for the next.
            release = starts.refuse(release)
    # Python sees a signal between two of its instructions: the clock's tick is never far. It may
    # as well be in the middle of a frame, where `quit` would take the window away from under Qt.
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: app.exit())
    care: list[Unattended] = []

    def look_after() -> "Unattended":
        if not care:
            from kiosk.ui.unattended import Unattended

            care.append(Unattended(kiosk, options.data, release, starts, faults, last_words))
            care[0].failed.connect(lambda: app.exit(1))
        return care[0]

    kiosk.state.settled.connect(lambda: _settle(kiosk))
    kiosk.state.settled.connect(lambda: look_after().settle())
    # Where no screen is switched on there is no first page.
    QTimer.singleShot(FIRST_PAGE_MS, look_after)
    code = app.exec()
    look_after().rest()
    kiosk.close()
    # A supervisor starts another by itself: one that goes on under the number of a process that has
    # said it is stopping would be waited for in vain, and killed.
    if kiosk.door.leaving == "restart" and not os.environ.get("NOTIFY_SOCKET"):
        from kiosk.staff.child import command

        again = command(sys.argv[1:])
        os.execv(again[0], again)
    return code


def _settle(kiosk: "Kiosk") -> None:
    """Do what could wait until the first page was on the screen."""
    from PySide6.QtCore import QTimer

    keep_large_blocks_apart()
    left = QTimer(kiosk.state, singleShot=True, interval=LEFT_MS)
    left.timeout.connect(give_back)
    kiosk.state.pageChanged.connect(left.start)
    gc.freeze()
    gc.enable()
    kiosk.state.presence.watch(kiosk.window)


def _self_test(options: argparse.Namespace) -> int:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

    from kiosk.ui.app import Kiosk, Options, application
    from kiosk.ui.render import routes_of
    from kiosk.ui.selftest import tour

    application()
    try:
        kiosk = Kiosk(release_to_show(options.data), Options(options.size, now=options.now))
    except ReleaseError as error:
        print(printed(options.lang or locale_language()).gettext(str(error)), file=sys.stderr)
        return 1
    routes = routes_of(kiosk)
    problems = tour(kiosk, routes)
    kiosk.close()
    for problem in problems:
        print(problem)
    print(f"{len(routes)} pages, {len(problems)} problems")
    return 1 if problems else 0


def render(options: argparse.Namespace) -> int:
    """Draw pages to PNG files, of what is live or of a content; print the name of each."""
    if options.path is None:
        return _draw(options, release_to_show(options.data))
    from kiosk.commands.preview import draw_unpublished

    return draw_unpublished(options, lambda release: _draw(options, release))


def _draw(options: argparse.Namespace, release: Path) -> int:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"

    from kiosk.ui.app import Kiosk, Options, application
    from kiosk.ui.render import THEMES, leads_somewhere, routes_of
    from kiosk.ui.render import render as draw

    application()
    try:
        with Release.open(release) as whole:
            whole.verify()
        kiosk = Kiosk(release, Options(size=options.size, now=options.now))
    except ReleaseError as error:
        print(printed(options.lang or locale_language()).gettext(str(error)), file=sys.stderr)
        return 1
    languages = kiosk.release.event.languages
    routes = routes_of(kiosk)
    unknown = [route for route in options.route or () if not leads_somewhere(kiosk, route)]
    if options.lang and options.lang not in languages:
        unknown.append(options.lang)
    if unknown:
        kiosk.close()
        words = N_("This programme has no such page or language: {names}.")
        said = printed(options.lang or locale_language()).gettext(words)
        print(said.format(names=", ".join(unknown)), file=sys.stderr)
        return 2
    try:
        written = draw(
            kiosk,
            options.output,
            [options.lang] if options.lang else languages,
            [options.theme] if options.theme else THEMES,
            options.route or routes,
            options.text,
        )
    finally:
        kiosk.close()
    for file in written:
        print(file)
    return 0
