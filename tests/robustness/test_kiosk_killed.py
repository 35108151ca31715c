"""The kiosk itself killed at random moments of start, use and publication: the next start is good.

KIOSK_STARTS=200 pytest tests/robustness/test_kiosk_killed.py
"""

import random
import signal
import sys
import time
from pathlib import Path

import pytest

from kiosk.machine.starts import load
from tests.content.conftest import write_content
from tests.robustness.conftest import LONGEST_S, Machine
from tests.robustness.processes import count, posix
from tests.robustness.test_killed import NAMES, _event

pytestmark = [posix, pytest.mark.skipif(sys.platform != "linux", reason="systemd’s signs of life")]
MOMENTS = ("start", "use", "publication", "restart of the machine")


def _started_well(machine: Machine, seed: int) -> None:
    """Start the kiosk, see a release that was published, and end it as systemd does."""
    with machine.kiosk(seed) as process:
        machine.wait_until_ready()
        process.send_signal(signal.SIGTERM)
        assert process.wait(LONGEST_S) == 0
    assert machine.errors.read_text() == ""
    assert machine.shown() in {file.stem for file in (machine.data / "releases").iterdir()}
    record = load(machine.data)
    assert not record.running
    assert record.set_aside is None


def test_killed_kiosk_starts_again(machine: Machine, tmp_path: Path) -> None:
    folders = [write_content(tmp_path / name, _event(name)) for name in NAMES]
    for folder in folders:
        assert machine.publish(folder).wait() == 0
    begun = time.monotonic()
    _started_well(machine, 0)
    takes = time.monotonic() - begun
    chance = random.Random(5)
    for number in range(count("KIOSK_STARTS", 4)):
        moment = MOMENTS[number % len(MOMENTS)]
        publication = None
        with machine.kiosk(number) as process:
            if moment != "start":
                machine.wait_until_ready()
            if moment == "publication":
                publication = machine.publish(folders[number // len(MOMENTS) % len(folders)])
            time.sleep(chance.uniform(0, takes))
            assert process.poll() is None, machine.errors.read_text()
        if moment == "restart of the machine":
            machine.restart()
        _started_well(machine, number)
        if publication:
            assert publication.wait() == 0
    assert not [*machine.data.rglob("*.part*"), *machine.data.rglob("*-journal")]
