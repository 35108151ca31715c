"""What the one-file program says when it cannot unpack itself, and what it unpacks first."""

import sys
from pathlib import Path

import onefile
import PyInstaller
import pytest
from PyInstaller.archive.writers import CArchiveWriter

from kiosk.machine import litter


@pytest.mark.skipif(sys.platform != "linux", reason="the sentences are exchanged on Linux only")
def test_starter_says_where_to_turn_and_stays_as_long() -> None:
    (starter,) = Path(PyInstaller.__path__[0]).glob("bootloader/Linux-64bit-*/run")
    theirs = starter.read_bytes()
    ours = onefile.explain(theirs)
    assert len(ours) == len(theirs)
    assert ours.count(b"set TMPDIR") + ours.count(b"Set TMPDIR") == len(onefile.MESSAGES)


def test_sentences_take_the_same_arguments_and_no_more_room() -> None:
    for theirs, ours in onefile.MESSAGES.items():
        assert len(ours) <= len(theirs)
        arguments = [[part[:1] for part in text.split(b"%")[1:]] for text in (theirs, ours)]
        assert arguments[0] == arguments[1]


def test_starter_that_says_something_else_stops_the_build() -> None:
    with pytest.raises(SystemExit, match="does not say"):
        onefile.explain(b"another starter\0")


@pytest.mark.parametrize(
    ("kind", "stops"), [("Z", False), ("x", True)], ids=["before libraries", "after them"]
)
def test_mark_is_unpacked_before_all_else(tmp_path: Path, kind: str, stops: bool) -> None:
    source = tmp_path / "file"
    source.write_text("something")
    # In the order in which PyInstaller sorts what is not the starter's own.
    files = sorted([(kind, onefile.MARK), ("b", "libQt6Core.so.6"), ("x", "kiosk/qml/Main.qml")])
    entries = [("bootstrap", str(source), False, "s")]
    entries += [(name, str(source), False, kind) for kind, name in files]
    program = tmp_path / "program"
    CArchiveWriter(str(program), entries, "libpython3.so")
    if stops:
        with pytest.raises(SystemExit, match=r"unpacked first is libQt6Core\.so\.6"):
            onefile.check_mark(program)
    else:
        onefile.check_mark(program)


def test_mark_is_the_one_that_is_looked_for() -> None:
    assert onefile.MARK == litter.MARK
