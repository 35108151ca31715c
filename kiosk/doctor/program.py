"""The program itself: what it is made of, and whether it can draw a page on this machine."""

import os
import platform
import subprocess
import tempfile
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path
from threading import Timer

import msgspec

from kiosk import paths
from kiosk.catalogue import N_, ui_languages
from kiosk.doctor.finding import Finding, error, ok, warning
from kiosk.programme.locales import Code
from kiosk.staff.child import command
from kiosk.staff.limits import MEGABYTE

# Names to import, of what every installation has.
PARTS = (
    "PySide6.QtQuick", "msgspec", "babel", "segno", "pydantic", "yaml", "markdown_it", "icalendar",
    "dateutil", "openpyxl", "PIL",
)  # fmt: skip
# For a first page in a picture on a slow machine, and until all voices have come forward.
PATIENCE_S = 60
VOICE_S = 2
# What the one-file program unpacks.
UNPACKED = 250 * MEGABYTE


def look(data: Path) -> Iterator[Finding]:
    """Look at the parts, the files, a page, the temporary folder and the voices."""
    missing = [name for name in PARTS if not _importable(name)]
    if missing:
        yield error(
            "parts", N_("Parts of the program are missing: {names}."), names=", ".join(missing)
        )
    else:
        version = platform.python_version()
        yield ok("parts", N_("All parts of the program are there (Python {version})."),
                 version=version)  # fmt: skip
    yield _files()
    yield _page(data)
    yield temporary_folder(Path(tempfile.gettempdir()))
    yield _voices()


def _importable(name: str) -> bool:
    try:
        return find_spec(name) is not None
    except ImportError:
        return False


def _files() -> Finding:
    """Look for the files that are no code: fonts, icons, catalogues."""
    resources = paths.resources()
    fonts = list((resources / "fonts").glob("*.ttf"))
    catalogues = [
        Code(code) for code in ui_languages() if list(paths.i18n().glob(f"{code}/LC_MESSAGES/*.mo"))
    ]
    lacking = [
        str(folder)
        for folder, there in (
            (resources / "fonts", bool(fonts)),
            (resources / "icons", (resources / "icons").is_dir()),
            (paths.i18n(), bool(catalogues)),
            (paths.qml(), (paths.qml() / "Kiosk" / "qmldir").is_file()),
            (paths.shipped_release(), paths.shipped_release().is_file()),
        )
        if not there
    ]
    if lacking:
        return error("files", N_("Files of the program are missing: {names}."),
                     names=", ".join(lacking))  # fmt: skip
    words = N_("Fonts ({fonts}), pictures and texts ({languages}) are complete.")
    return ok("files", words, fonts=len(fonts), languages=tuple(catalogues))


def _page(data: Path) -> Finding:
    """Draw the first page without a screen, in a process of its own."""
    with tempfile.TemporaryDirectory() as folder:
        try:
            drawn = subprocess.run(
                command(["render", "-o", folder, "--route", "home", "--theme", "light",
                         "--data", str(data)]),
                capture_output=True, text=True, timeout=PATIENCE_S,
            )  # fmt: skip
        except (OSError, subprocess.TimeoutExpired) as problem:
            return error("page", N_("No page can be drawn: {reason}"), reason=problem)
        pictures = list(Path(folder).glob("*.png"))
    if drawn.returncode or not pictures:
        said = (drawn.stderr or drawn.stdout).strip().splitlines() or [f"{drawn.returncode}"]
        return error("page", N_("No page can be drawn: {reason}"), reason=said[-1])
    if drawn.stderr:
        words = N_("A page can be drawn, but Qt complains: {reason}")
        return warning("page", words, reason=drawn.stderr.strip().splitlines()[-1])
    return ok("page", N_("A page can be drawn: Qt and its libraries work."))


def temporary_folder(folder: Path) -> Finding:
    """Look whether the one-file program could unpack itself into a folder at its next start."""
    try:
        with tempfile.TemporaryFile(dir=folder):
            pass
        place = os.statvfs(folder) if os.name == "posix" else None
    except OSError as problem:
        words = N_("The temporary folder {folder} cannot be written: {reason}")
        return error("temporary", words, folder=folder, reason=problem)
    if place and place.f_flag & getattr(os, "ST_NOEXEC", 0):
        words = N_(
            "Programs may not run from {folder}: the one-file program needs TMPDIR to name "
            "another folder."
        )
        return warning("temporary", words, folder=folder)
    if place and place.f_bavail * place.f_frsize < UNPACKED:
        words = N_("{folder} has less than {megabytes} MB free: the one-file program cannot start.")
        return warning("temporary", words, folder=folder, megabytes=UNPACKED // MEGABYTE)
    return ok("temporary", N_("The temporary folder {folder} can be used."), folder=folder)


def _voices() -> Finding:
    """Ask the process that reads aloud which voices it has."""
    if not _importable("PySide6.QtTextToSpeech"):
        return warning("voices", N_("The program was installed without speech."))
    try:
        return voices_said(_asked(command(["speak"])))
    except OSError as problem:
        return warning("voices", N_("Nothing can be read aloud: {reason}"), reason=problem)


def _asked(program: list[str]) -> str:
    """Return what the process that reads aloud says in a while; should it hang, it is ended."""
    # What its libraries complain of is not what was asked.
    with subprocess.Popen(
        program, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as process:
        assert process.stdin
        assert process.stdout
        ends = [Timer(VOICE_S, process.stdin.close), Timer(PATIENCE_S, process.kill)]
        for end in ends:
            end.start()
        said = process.stdout.read()
        for end in ends:
            end.cancel()
        return said


def voices_said(said: str) -> Finding:
    """Return what the lines of the process that reads aloud tell of its voices."""
    voices: set[str] = set()
    for line in said.splitlines():
        answer = msgspec.json.decode(line)
        voices.update(answer.get("voices") or ())
    if not voices:
        return warning("voices", N_("This machine has no voices: nothing is read aloud."))
    mute = [Code(code) for code in ui_languages() if code not in voices]
    if mute:
        words = N_("There is no voice for {languages}: these languages are not read aloud.")
        return warning("voices", words, languages=tuple(mute))
    return ok(
        "voices",
        N_("There are voices for {languages}."),
        languages=tuple(map(Code, ui_languages())),
    )
