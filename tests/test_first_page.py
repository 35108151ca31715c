"""What a start does not wait for: its first page is on the screen before any of it is loaded."""

import os
import subprocess
import sys
from pathlib import Path

LATER = {
    *("babel", "email", "html", "subprocess", "urllib.request", "zoneinfo"),
    *("kiosk.programme.geo", "kiosk.programme.keyboard", "kiosk.programme.search"),
    *("kiosk.ui.foresight", "kiosk.ui.mappicture", "kiosk.ui.portraits", "kiosk.ui.preparing"),
    *("kiosk.ui.touch", "kiosk.ui.unattended", "kiosk.ui.voice"),
}
# Registered by a library of their own, which takes longer than the page does.
CONTROLS = "libQt6QuickTemplates2"
START = """
import os, sys
from pathlib import Path
import kiosk.startup

def mark(what):
    if what == "first page drawn":
        maps = Path("/proc/self/maps")
        libraries = maps.read_text().split() if maps.exists() else []
        print(*sys.modules, *(Path(name).name for name in libraries if name.startswith("/")))
        sys.stdout.flush()
        os._exit(0)

kiosk.startup.mark = mark
from kiosk.cli import main
sys.exit(main(["run", "--size", "1080x1920", "--data", sys.argv[1]]))
"""


def test_first_page_waits_for_nothing_it_has_no_use_for(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", START, str(tmp_path)],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=True,
    )
    loaded = set(done.stdout.split())
    assert done.stderr == ""
    assert "kiosk.programme.rows.attract" in loaded
    assert loaded & LATER == set()
    assert not any(name.startswith(CONTROLS) for name in loaded)
