"""What staff ask of the machine: the end of its log, its disk, the width of its screen."""

from pathlib import Path

import pytest

from kiosk.settings import read
from kiosk.staff.machine import LOG_BYTES, disk, log_end, write_screen_width


def test_the_last_lines_of_the_log_come_last_first(tmp_path: Path) -> None:
    assert log_end(tmp_path, 5) == ()
    (tmp_path / "kiosk.log").write_text("".join(f"line {n}\n" for n in range(20_000)))
    assert log_end(tmp_path, 2) == ("line 19999", "line 19998")
    whole = log_end(tmp_path, 20_000)
    assert sum(len(line) + 1 for line in whole) <= LOG_BYTES


def test_a_disk_that_is_there(tmp_path: Path) -> None:
    free, total = disk(tmp_path / "not yet made")
    assert 0 < free <= total
    assert disk(tmp_path / "no" / "such") == (0, 0)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (None, "[screen]\nwidth_mm = 536\n"),
        ("", "[screen]\nwidth_mm = 536\n"),
        ("[limits]\ncpu_s = 9", "[limits]\ncpu_s = 9\n\n[screen]\nwidth_mm = 536\n"),
        ("[screen]\nwidth_mm=4\n\n[limits]\n", "[screen]\nwidth_mm = 536\n\n[limits]\n"),
        ("[screen] # ours\nrotation = 90\n", "[screen] # ours\nwidth_mm = 536\nrotation = 90\n"),
        ("[screen]", "[screen]\nwidth_mm = 536\n"),
    ],
)
def test_the_width_is_written_and_all_else_stays(
    tmp_path: Path, before: str | None, after: str
) -> None:
    file = tmp_path / "settings.toml"
    if before is not None:
        file.write_text(before)
    write_screen_width(file, 536)
    assert file.read_text() == after
    assert read(tmp_path).screen.width_mm == 536
