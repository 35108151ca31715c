"""The kiosk that is soaked: its process, what it answers, what it prints, what it takes."""

import json
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from tests.bench.machine import ROOT, surroundings

START_S = 60
# The second day of the forum, in the middle of it.
NOW = "2026-10-06T14:32"


class Soaked:
    """A kiosk on a screen of X, with a data folder."""

    def __init__(self, display: str, data: Path, size: str) -> None:
        self._printed = tempfile.TemporaryFile()  # noqa: SIM115 - as long as the process
        command = [sys.executable, "-W", "always", "-m", "tests.soak.host", "run"]
        command += ["--data", str(data), "--size", size, "--now", NOW]
        self._process = subprocess.Popen(
            command,
            env=surroundings() | {"QT_QPA_PLATFORM": "xcb", "DISPLAY": display},
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._printed,
            text=True,
        )

    def order(self, what: str, **how: int) -> dict[str, Any]:
        """Ask the observer for something; raises EOFError when the kiosk is no more."""
        assert self._process.stdin
        assert self._process.stdout
        try:
            self._process.stdin.write(json.dumps({"do": what} | how) + "\n")
            self._process.stdin.flush()
        except BrokenPipeError:
            raise EOFError from None
        line = self._process.stdout.readline()
        if not line:
            raise EOFError
        answer: dict[str, Any] = json.loads(line)
        return answer

    def end(self) -> int:
        """Ask the kiosk to stop, as systemd does; return its exit code."""
        self._process.terminate()
        try:
            return self._process.wait(START_S)
        except subprocess.TimeoutExpired:
            self._process.kill()
            return self._process.wait()

    def printed(self) -> list[str]:
        """Return every line the kiosk has written on its error output: none, if all is well."""
        self._printed.seek(0)
        return self._printed.read().decode(errors="replace").splitlines()

    def sample(self) -> dict[str, float]:
        """Return memory in megabytes of 2**20, open handles and threads.

        `own_mb` leaves out what is read from files: how much of a library counts as this process's
        depends on how many others have it open.
        """
        process = Path("/proc") / str(self._process.pid)
        memory = {
            name.removesuffix(":"): int(value) / 1024
            for name, value, *_ in map(
                str.split, (process / "smaps_rollup").read_text().splitlines()
            )
            if name.startswith("Pss")
        }
        return {
            "pss_mb": memory["Pss"],
            "own_mb": memory["Pss_Anon"] + memory["Pss_Shmem"],
            "handles": len(list((process / "fd").iterdir())),
            "threads": len(list((process / "task").iterdir())),
        }
