"""`kiosk run` and `kiosk render`: what needs a screen, or a picture of one."""

import argparse
import gc
import os
import signal
import sys
from typing import TYPE_CHECKING

from kiosk.catalogue import catalogue
from kiosk.programme.live import release_to_show
from kiosk.programme.reader import ReleaseError
from kiosk.startup import mark, report

if TYPE_CHECKING:
    from kiosk.ui.app import Kiosk


def run(options: argparse.Namespace) -> int:
    """Run the kiosk until it is told to stop; return 1 if it cannot start or fails its test."""
    gettext = catalogue(options.lang or "en").gettext
    if options.self_test:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    elif not _has_screen():
        print(
            gettext("There is no screen here. `kiosk render -o DIR` draws the pages as pictures."),
            file=sys.stderr,
        )
        return 1

    # What was made for the start stays: looking through it for garbage would only delay the page.
    gc.disable()
    from kiosk.ui.app import Kiosk, Options, application
    from kiosk.ui.follow import ReleaseFollower

    mark("program imported")
    app = application()
    mark("fonts loaded")
    shown = release_to_show(options.data)
    how = Options(options.size, options.windowed, options.lang, options.now, options.route)
    try:
        kiosk = Kiosk(shown, how)
    except ReleaseError as error:
        print(gettext(str(error)), file=sys.stderr)
        if options.self_test:
            return 1
        # A screen in a hall says sorry and waits for the next release rather than stay dark.
        kiosk = Kiosk(None, how)
    if options.self_test:
        return _self_test(kiosk)
    # Python sees a signal between two of its instructions: the clock's tick is never far.
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: app.quit())
    kiosk.state.settled.connect(lambda: _settle(kiosk, options.trace_start))
    follower = ReleaseFollower(options.data, shown, kiosk.take)
    code = app.exec()
    follower.deleteLater()
    kiosk.close()
    return code


def _settle(kiosk: "Kiosk", trace: bool) -> None:
    """Do what could wait until the first page was on the screen."""
    if trace:
        print(report(), file=sys.stderr, flush=True)
    gc.freeze()
    gc.enable()
    kiosk.state.presence.watch(kiosk.window)


def _self_test(kiosk: "Kiosk") -> int:
    from kiosk.ui.render import routes_of
    from kiosk.ui.selftest import tour

    routes = routes_of(kiosk)
    problems = tour(kiosk, routes)
    kiosk.close()
    for problem in problems:
        print(problem)
    print(f"{len(routes)} pages, {len(problems)} problems")
    return 1 if problems else 0


def render(options: argparse.Namespace) -> int:
    """Draw pages to PNG files; print the name of each."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"

    from kiosk.ui.app import Kiosk, Options, application
    from kiosk.ui.render import THEMES, routes_of
    from kiosk.ui.render import render as draw

    application()
    try:
        kiosk = Kiosk(release_to_show(options.data), Options(size=options.size, now=options.now))
    except ReleaseError as error:
        print(catalogue(options.lang or "en").gettext(str(error)), file=sys.stderr)
        return 1
    written = draw(
        kiosk,
        options.output,
        [options.lang] if options.lang else kiosk.release.event.languages,
        [options.theme] if options.theme else THEMES,
        options.route or routes_of(kiosk),
        options.text,
    )
    kiosk.close()
    for file in written:
        print(file)
    return 0


def _has_screen() -> bool:
    """Return whether a window can be opened: only Linux has machines without a display server."""
    if sys.platform != "linux" or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
