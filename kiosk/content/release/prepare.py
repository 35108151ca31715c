"""Makes a content ready to go live: copied, checked, compiled; visitors see nothing of it yet.

What is prepared is one release file in `DATA/staging`. It can be looked at page by page, compared
with what is live, and put live in a moment: it is the very file that was looked at.
"""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from msgspec import Struct

from kiosk.catalogue import N_
from kiosk.content.checking.check import Report, check
from kiosk.content.problems.problem import RefusedError
from kiosk.content.progress import Progress
from kiosk.content.reading.staging import stage
from kiosk.content.release.compile import compile_content
from kiosk.content.release.store import StoreError, usable_disk
from kiosk.programme.live import lock, published_release
from kiosk.staff.prepared import FOLDER, prepared_release


class Prepared(Struct, frozen=True):
    """The problems of a content, and the release made of it unless one of them is an error."""

    report: Report
    release: Path | None


def prepare(source: Path, data: Path, created: str, progress: Progress) -> Prepared:
    """Prepare a folder or zip; raise StoreError if another is being prepared or the disk is full.

    `progress` is told the steps "copy", "read", "check" and "compile".
    """
    release = prepared_release(data)
    copies = data / FOLDER / "copy"
    with _alone(data / FOLDER):
        # What was prepared before is gone from here on: nobody publishes it by mistake.
        for file in (release, release.with_name(f"{release.name}-journal")):
            file.unlink(missing_ok=True)
        try:
            report = check(stage(source, copies, progress), progress)
            if report.content:
                progress("compile", 0, 1)
                live = published_release(data)
                compile_content(report.content, release, str(source), created, live=live)
        except RefusedError as error:
            report = Report(None, error.problems)
        finally:
            shutil.rmtree(copies, ignore_errors=True)
    return Prepared(report, release if report.content else None)


@contextmanager
def _alone(folder: Path) -> Iterator[None]:
    with usable_disk():
        folder.mkdir(parents=True, exist_ok=True)
        with (folder / "lock").open("a+b") as file:
            if not lock(file.fileno()):
                raise StoreError(N_("Another content is being prepared."))
            yield
