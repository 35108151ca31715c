"""Runs a staff command as a process of its own: whatever it reads, this process does not.

Nothing here waits: who shows the progress calls `poll` from time to time, a screen from a timer.
"""

import os
import signal
import subprocess
import sys
from collections.abc import Sequence
from contextlib import suppress
from queue import Empty, SimpleQueue
from threading import Thread
from time import monotonic
from typing import IO

from msgspec import Struct

from kiosk.programme.records import Text
from kiosk.settings import Limits
from kiosk.staff.limits import (
    BROKEN,
    CANCELLED,
    NOT_STARTED,
    TOO_LARGE,
    TOO_LONG,
    TOO_MUCH_MEMORY,
    TOO_MUCH_WORK,
    said,
)
from kiosk.staff.lines import LONGEST, End, Line, parse
from kiosk.staff.windowsjob import OUT_OF_TIME

# What a process may say in all; one that says more is not one of ours any more.
MOST_BYTES = 64 * 1024 * 1024

# What an exit code of the system means.
_SIGNALS: dict[int, str] = {OUT_OF_TIME: TOO_MUCH_WORK}
if sys.platform != "win32":
    _SIGNALS = {
        -signal.SIGXCPU: TOO_MUCH_WORK,
        -signal.SIGXFSZ: TOO_LARGE,
        # The parts of the program that are not Python end so when they get no more memory.
        -signal.SIGABRT: TOO_MUCH_MEMORY,
    }


class Outcome(Struct, frozen=True):
    """How a process ended: `ok` if it did what was asked; what it said last; a sentence if not."""

    ok: bool
    end: End
    message: Text


def command(arguments: Sequence[str]) -> list[str]:
    """Return the command line that runs a command of this same program.

    A one-file program gives its environment on, and so the folder it has unpacked: the child
    starts as fast as from a folder.
    """
    if getattr(sys, "frozen", False):
        return [sys.executable, *arguments]
    return [sys.executable, "-P", "-m", "kiosk", *arguments]


class Child:
    """One command at work, within limits. Its arguments are absolute paths and options.

    The command must know `--limited`, `--format jsonl` and `--data`; the last is part of
    `arguments`.
    """

    def __init__(self, arguments: Sequence[str], limits: Limits) -> None:
        self._limits = limits
        self._lines: SimpleQueue[bytes | None] = SimpleQueue()
        self._started = monotonic()
        self._end = End()
        self._stopped = ""
        self._silent = False
        self.outcome: Outcome | None = None
        try:
            self._process = subprocess.Popen(
                command([*arguments, "--format", "jsonl", "--limited"]),
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                # A group of its own: a one-file program is two processes, to be ended together.
                start_new_session=True,
            )
        except OSError:
            self.outcome = Outcome(False, self._end, said(NOT_STARTED, limits))
            return
        if sys.platform == "win32":
            from kiosk.staff.windowsjob import Job

            self._job = Job(int(self._process._handle), limits)  # type: ignore[attr-defined]
        assert self._process.stdout
        Thread(target=self._listen, args=(self._process.stdout,), daemon=True).start()

    def poll(self) -> list[Line]:
        """Return what was said since the last call; `outcome` is there once all has been."""
        found: list[Line] = []
        if self.outcome:
            return found
        with suppress(Empty):
            while (line := self._lines.get_nowait()) is not None:
                told = parse(line)
                if isinstance(told, End):
                    self._end = told
                elif told:
                    found.append(told)
            self._silent = True
        if monotonic() - self._started > self._limits.wall_s:
            self._stop(TOO_LONG)
        if self._silent and self._process.poll() is not None:
            self.outcome = self._conclude(self._process.returncode)
        return found

    def cancel(self) -> None:
        """End the process now; what is live stays whole at any moment."""
        if not self.outcome:
            self._stop(CANCELLED)

    def _stop(self, reason: str) -> None:
        self._stopped = self._stopped or reason
        self._kill()

    def _kill(self) -> None:
        if sys.platform == "win32":
            self._job.end()
        elif self._process.poll() is None:
            with suppress(ProcessLookupError):
                os.killpg(self._process.pid, signal.SIGKILL)

    def _listen(self, pipe: IO[bytes]) -> None:
        """Take lines as they come, in a thread of its own; None at the end."""
        total = 0
        with pipe:
            while line := pipe.readline(LONGEST):
                total += len(line)
                if total > MOST_BYTES:
                    self._kill()
                    break
                self._lines.put(line)
        self._lines.put(None)

    def _conclude(self, code: int) -> Outcome:
        # What it said is live stays so, however it ended after that.
        if code == 0 or self._end.release:
            return Outcome(True, self._end, self._end.message)
        if self._stopped:
            return Outcome(False, self._end, said(self._stopped, self._limits))
        if code in _SIGNALS:
            return Outcome(False, self._end, said(_SIGNALS[code], self._limits))
        if code == 1 and self._end != End():
            return Outcome(False, self._end, self._end.message)
        return Outcome(False, self._end, said(BROKEN, self._limits))
