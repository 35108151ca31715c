"""What the one-file program says when it cannot unpack itself."""

import sys
from pathlib import Path

import onefile
import PyInstaller
import pytest


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
