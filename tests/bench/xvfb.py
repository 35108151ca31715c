"""A screen that nobody sees: Xvfb, where the machine has it."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager


def there() -> bool:
    """Return whether this machine has Xvfb."""
    return shutil.which("Xvfb") is not None


@contextmanager
def screen(width: int, height: int) -> Iterator[str]:
    """Open a screen of so many pixels for a while; yield its name, as DISPLAY takes it."""
    heard, said = os.pipe()
    command = ["Xvfb", "-displayfd", str(said), "-screen", "0", f"{width}x{height}x24"]
    command += ["-nolisten", "tcp", "-noreset"]
    with subprocess.Popen(command, pass_fds=[said], stderr=subprocess.DEVNULL) as server:
        os.close(said)
        try:
            with os.fdopen(heard) as number:
                yield f":{number.readline().strip()}"
        finally:
            server.terminate()
