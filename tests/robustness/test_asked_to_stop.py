"""A kiosk that is asked to stop ends well, whatever it is doing."""

import os
import subprocess
import sys
from pathlib import Path

from tests.robustness.processes import posix

# The kiosk with one more slot: it is asked to stop within a frame, one of those that Qt’s timer
# brings, as all are but the first.
ASKED_WITHIN_A_FRAME = """
import os, signal, sys
import kiosk.ui.app
from kiosk import cli

class Asked(kiosk.ui.app.Kiosk):
    def __init__(self, release, options):
        super().__init__(release, options)
        self.state.settled.connect(self.begin)

    def begin(self):
        self.frames = 0
        self.window.frameSwapped.connect(self.ask)
        self.window.update()

    def ask(self):
        self.frames += 1
        if self.frames < 3:
            self.window.update()
            return
        os.kill(os.getpid(), signal.SIGTERM)
        # Python answers at one of its next instructions, not within the call.
        for _ in range(100):
            pass

kiosk.ui.app.Kiosk = Asked
sys.exit(cli.main(["run", "--size", "540x960", "--data", sys.argv[1]]))
"""


@posix
def test_within_a_frame(tmp_path: Path) -> None:
    command = [sys.executable, "-c", ASKED_WITHIN_A_FRAME, tmp_path]
    # What has been given back is overwritten, so that whoever reads it still is found out.
    environment = os.environ | {"MALLOC_PERTURB_": "165"}
    done = subprocess.run(command, env=environment, capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (0, "")
    assert " stopped " in (tmp_path / "kiosk.log").read_text()
