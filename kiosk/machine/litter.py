"""Removes what a one-file kiosk left in the temporary folder when it was killed outright.

It unpacks itself at each start into a folder `_MEI…` and removes that at its end, which `kill -9`
and a power cut prevent: some 150 MB each time.
"""

import os
import sys
from pathlib import Path

# build/kiosk.spec has it unpacked first.
MARK = "venue-kiosk"


def own_folder() -> Path | None:
    """Return the folder this program has unpacked itself into, None if it is not a one-file."""
    inside = getattr(sys, "_MEIPASS", "")
    return Path(inside) if Path(inside).name.startswith("_MEI") else None


def sweep(own: Path, processes: Path = Path("/proc")) -> list[Path]:
    """Remove the folders of this program beside its own that no process uses; return them.

    Only on systems that say what is in use, and only folders of this user.
    """
    if sys.platform != "linux" or _another_runs(processes):
        return []
    import shutil  # long to import, and seldom needed

    swept = []
    for folder in sorted(own.parent.glob("_MEI*")):
        if folder != own and _is_ours(folder):
            shutil.rmtree(folder, ignore_errors=True)
            swept.append(folder)
    return swept


def _is_ours(folder: Path) -> bool:
    try:
        whose = folder.lstat().st_uid
    except OSError:
        return False
    return whose == os.getuid() and not folder.is_symlink() and (folder / MARK).is_file()


def _another_runs(processes: Path) -> bool:
    """Return whether a program of this name runs beside this process and the one that unpacked it.

    It may be unpacking itself just now; what it uses is not litter.
    """
    mine = {os.getpid(), os.getppid()}
    name = Path(sys.executable).name
    for process in processes.glob("[0-9]*"):
        try:
            program = os.readlink(process / "exe").removesuffix(" (deleted)")
        except OSError:
            continue
        if Path(program).name == name and int(process.name) not in mine:
            return True
    return False
