"""Less of ICU's data in the bundle, and the same answers."""

import json
import os
import subprocess
import sys
from pathlib import Path

import icudata
import PySide6
import pytest

LIBRARIES = sorted((Path(PySide6.__path__[0]) / "Qt" / "lib").glob("libicudata.so.*"))
# What Qt asks ICU for: order, the names of zones, capitals.
QUESTIONS = """
import json, sys
import kiosk.ui
from functools import cmp_to_key
from PySide6.QtCore import QCollator, QLocale, QTimeZone
words = ["zèbre", "Été", "éclair", "œuf", "ost", "öl", "côte", "coté", "中", "文", "ب", "د"]
zone = QTimeZone(b"Indian/Mayotte")
answers = []
for language in ("fr", "en", "sv", "tr", "zh", "ar"):
    locale = QLocale(language)
    answers.append(sorted(words, key=cmp_to_key(QCollator(locale).compare)))
    answers.append(zone.displayName(QTimeZone.StandardTime, QTimeZone.LongName, locale))
    answers.append(locale.toUpper("istanbul straße"))
loaded = {line.split()[-1] for line in open("/proc/self/maps") if "libicudata" in line}
json.dump({"answers": answers, "loaded": sorted(loaded)}, sys.stdout)
"""


def _ask(folder: str) -> tuple[list[str], list[str]]:
    printed = subprocess.run(
        [sys.executable, "-c", QUESTIONS],
        env=os.environ | {"LD_LIBRARY_PATH": folder},
        check=True,
        capture_output=True,
        text=True,
    ).stdout
    told = json.loads(printed)
    return told["answers"], told["loaded"]


def test_package_is_read_as_it_was_written() -> None:
    items = {"icudt73l/a.res": b"one", "icudt73l/coll/b.res": b"x" * 17, "icudt73l/c.cnv": b""}
    head = b"\x20\x00\xda\x27\x14\x00\x00\x00\x00\x00\x02\x00CmnD".ljust(32, b"\0")
    read_head, read = icudata.read_package(b"before" + icudata.write_package(head, items))
    assert read_head == head
    assert {name: data.rstrip(b"\0") for name, data in read.items()} == items


@pytest.mark.skipif(not LIBRARIES, reason="Qt takes the system's ICU on this system")
def test_qt_gets_the_same_answers_from_less(tmp_path: Path) -> None:
    whole = LIBRARIES[0]
    small = icudata.shrink(whole, tmp_path / "icu")
    assert small.stat().st_size < whole.stat().st_size / 2
    before, _ = _ask("")
    after, loaded = _ask(str(small.parent))
    assert loaded == [str(small)]
    assert after == before
