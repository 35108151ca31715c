"""The log: one line an event, never without bound, never a reason to stop."""

import re
from pathlib import Path

from kiosk.machine import journal as module
from kiosk.machine.journal import MOST_BYTES, PARTS, Journal


def _lines(data: Path) -> list[str]:
    return (data / module.NAME).read_text("utf-8").splitlines()


def test_an_event_is_a_line_with_its_facts(tmp_path: Path) -> None:
    Journal(tmp_path).write("release-shown", release="v7", reason="two words", none="")
    (line,) = _lines(tmp_path)
    assert re.match(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ release-shown ", line)
    assert line.endswith('release=v7 reason="two words" none=""')


def test_a_fact_cannot_begin_a_line(tmp_path: Path) -> None:
    Journal(tmp_path).write("fault", "first\nsecond", reason='a\n2026 "forged"')
    assert _lines(tmp_path)[0].endswith("reason=\"a 2026 'forged'\"")
    assert _lines(tmp_path)[1:] == ["    first", "    second"]


def test_all_parts_together_stay_within_the_limit(tmp_path: Path) -> None:
    most = 2_000
    journal = Journal(tmp_path, most)
    for number in range(1000):
        journal.write("event", number=number)
    parts = list(tmp_path.glob("kiosk.log*"))
    assert len(parts) == PARTS
    longest = 100
    assert sum(part.stat().st_size for part in parts) <= PARTS * (most + longest)
    assert _lines(tmp_path)[-1].endswith("number=999")


def test_the_limit_is_that_of_a_kiosk() -> None:
    assert PARTS * (MOST_BYTES + module.LONGEST * 2) <= 50_000_000


def test_where_nothing_can_be_written_nothing_happens(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    Journal(tmp_path / "file").write("started")
