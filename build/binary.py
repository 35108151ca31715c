"""Build the standalone program, say how large it is, and try it as a user would.

Any warning of PyInstaller that is not named here, and anything the built program prints to
stderr, fails: a plugin or QML module that was left out shows itself in no other way.
"""

import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

import onefile

ROOT = Path(__file__).resolve().parent.parent
OUT = ROOT / "build" / "out"
DIST = OUT / "dist"
SUFFIX = ".exe" if sys.platform == "win32" else ""
ONE_FILE = DIST / f"kiosk{SUFFIX}"
FOLDER = DIST / "kiosk-folder"
# Megabytes of a million bytes.
BUDGETS = {ONE_FILE: 60, FOLDER: 150}

# What PyInstaller may say, and why it does not matter.
HARMLESS = (
    # Its banner.
    r"^\d+ INFO: ",
    # A defect of the wheel, in a QML module that is not ours.
    r"libqmlassetdownloaderprivateplugin\.so' does not exist",
    # Windows, in dateutil.
    r"Library user32 required via ctypes not found",
    # Of plugins that are left out: for those kept, build/bundle.py looks itself.
    r"Library not found: could not resolve '.*', dependency of ",
)


# What staff do, one after the other in one folder. Each command asks for modules that the screen
# never does: one that was left out of the bundle shows itself here and nowhere else.
TABLE = "title,date,start\nOpening,2026-10-05,9:00\n"
EXPORTS = ("ics", "frab-xml", "c3voc-json", "html")
STAFF = (
    ("new", "forum", "--lang", "en"),
    ("new", "--spreadsheet", "sheet.xlsx"),
    ("import", "sheet.xlsx", "-o", "from-xlsx"),
    ("import", "table.csv", "-o", "from-csv"),
    *(("export", "forum", "--to", form, "-o", f"forum.{form}") for form in EXPORTS),
    *(("import", f"forum.{form}", "-o", f"from-{form}") for form in EXPORTS if form != "html"),
    ("translate", "export", "forum", "--to", "fr", "-o", "fr.po"),
    ("translate", "import", "forum", "fr.po", "--to", "fr"),
    ("pack", "forum", "-o", "forum.zip"),
    ("publish", "forum.zip"),
    ("publish", "from-csv"),
    ("diff", "forum"),
    ("rollback",),
    ("releases", "--lang", "fr"),
    ("search", "workshop"),
    ("figures",),
    ("schema",),
)


def build() -> None:
    """Run PyInstaller; stop at a warning."""
    shutil.rmtree(DIST, ignore_errors=True)
    command = [
        *(sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level=WARN"),
        *(f"--workpath={OUT / 'pyinstaller'}", f"--distpath={DIST}"),
        str(ROOT / "build" / "kiosk.spec"),
    ]
    environment = os.environ | {
        # The same order of everything in each build.
        "PYTHONHASHSEED": "0",
        "PYINSTALLER_CONFIG_DIR": str(OUT / "pyinstaller-cache"),
    }
    done = subprocess.run(command, env=environment, capture_output=True, text=True)
    unknown = [
        line
        for line in done.stderr.splitlines()
        if not any(re.search(pattern, line) for pattern in HARMLESS)
    ]
    print(done.stdout, *unknown, sep="\n")
    if done.returncode or unknown:
        raise SystemExit("make binary: PyInstaller did not build clean")
    if sys.platform == "linux":
        onefile.explain_file(ONE_FILE)
        onefile.check_mark(ONE_FILE)


def size(path: Path) -> float:
    """Return the size of a file or of all files in a folder, in megabytes."""
    files = path.rglob("*") if path.is_dir() else [path]
    return sum(file.lstat().st_size for file in files) / 1e6


def report() -> None:
    """Print both sizes beside their budgets."""
    for path, budget in BUDGETS.items():
        megabytes = size(path)
        beside = "within" if megabytes <= budget else f"{megabytes - budget:.1f} MB over"
        print(f"{path.relative_to(ROOT)}: {megabytes:.1f} MB ({beside} the budget of {budget} MB)")


def try_out(program: Path, *commands: Sequence[str]) -> None:
    """Run a built program far from this checkout, in one folder; anything on stderr fails."""
    with tempfile.TemporaryDirectory() as home:
        environment = {
            "HOME": home,
            "LANG": "C.UTF-8",
            "PATH": "/usr/bin:/bin",
            "QT_QPA_PLATFORM": "offscreen",
        }
        if sys.platform == "win32":
            # What programs find their own system by, and a folder that is not the builder's own.
            environment |= {"SYSTEMROOT": os.environ["SYSTEMROOT"], "LOCALAPPDATA": home}
        (Path(home) / "table.csv").write_text(TABLE, "utf-8")
        for arguments in commands:
            done = subprocess.run(
                [program, *arguments], cwd=home, env=environment, capture_output=True, text=True
            )
            said = f"{program.relative_to(ROOT)} {' '.join(arguments)}"
            print(f"{said}: exit code {done.returncode}")
            if done.returncode or done.stderr:
                print(done.stdout, done.stderr, sep="")
                raise SystemExit("make binary: the built program does not run clean")


def main() -> None:
    """Build, measure, try."""
    build()
    report()
    for program in (ONE_FILE, FOLDER / f"kiosk{SUFFIX}"):
        try_out(program, ("run", "--self-test"))
    try_out(FOLDER / f"kiosk{SUFFIX}", *STAFF)
    try_out(ONE_FILE, ("check", str(ROOT / "resources" / "content")))
    pictures = OUT / "binary-render"
    shutil.rmtree(pictures, ignore_errors=True)
    try_out(ONE_FILE, ("render", "--route", "home", "-o", str(pictures)))
    if not any(pictures.rglob("*.png")):
        raise SystemExit("make binary: render drew no picture")


if __name__ == "__main__":
    main()
