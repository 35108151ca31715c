"""Staff processes killed at random moments: what is live is whole, and the next run cleans up.

KIOSK_KILLS=1000 pytest tests/robustness/test_killed.py
"""

import itertools
import random
import time
from multiprocessing.synchronize import Event
from pathlib import Path

from kiosk.content.progress import silent
from kiosk.content.release.prepare import prepare
from kiosk.content.release.store import Store
from kiosk.programme.live import published_note
from kiosk.programme.reader import Release
from kiosk.staff.comeback import Comeback, encoded
from kiosk.staff.prepared import prepared_release
from kiosk.staff.publisher import AT_SCREEN
from tests.content.conftest import write_content
from tests.robustness.processes import context, count, live_name, posix

WHEN = "2026-10-05T08:50:00+00:00"
NAMES = ("un", "deux")
BACK = Comeback(WHEN, AT_SCREEN)


def _event(name: str) -> dict[str, str | bytes | None]:
    return {
        "event.yaml": f"schema: 1\nname: {{fr: {name}, en: {name}}}\nlanguages: [fr, en]\n"
        "time_zone: Europe/Paris\nthemes: [{id: territoires, name: T}]\n"
    }


def _publish(source: Path, data: Path) -> None:
    made = prepare(source, data, WHEN, silent)
    assert made.release
    Store(data).publish_prepared(made.release, WHEN)


def _publish_for_ever(folders: list[Path], data: Path, begun: Event) -> None:
    """Bring two contents live in turn, and take one back, until killed."""
    begun.set()
    for turn, folder in enumerate(itertools.cycle(folders)):
        _publish(folder, data)
        if turn % 3 == 2:
            Store(data).rollback(comeback=BACK)


@posix
def test_killed_at_any_moment(tmp_path: Path) -> None:
    folders = [write_content(tmp_path / name, _event(name)) for name in NAMES]
    data = tmp_path / "data"
    for folder in folders:
        _publish(folder, data)
    start = time.monotonic()
    _publish(folders[0], data)
    # Of each publication every part is as likely to be hit as it is long.
    longest = 2.2 * (time.monotonic() - start)
    processes = context()
    moments = random.Random(4)
    for _ in range(count("KIOSK_KILLS", 30)):
        begun = processes.Event()
        publisher = processes.Process(target=_publish_for_ever, args=(folders, data, begun))
        publisher.start()
        begun.wait()
        time.sleep(moments.uniform(0, longest))
        publisher.kill()
        publisher.join()
        publisher.close()
        assert live_name(data) in NAMES
        assert published_note(data) in ("", encoded(BACK))
        if prepared_release(data).exists():
            with Release.open(prepared_release(data)) as release:
                release.verify()
    _publish(write_content(tmp_path / "trois", _event("trois")), data)
    assert live_name(data) == "trois"
    assert not [*data.rglob("*.part*"), *data.rglob("*-journal"), *data.rglob("copy")]
    assert len(list((data / "releases").iterdir())) <= 10 + 1
