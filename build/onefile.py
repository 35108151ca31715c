"""What the one-file program says when it cannot unpack itself, and what it unpacks first.

Nothing of ours runs before it is unpacked, and PyInstaller's starter offers no other way to say
where to turn, not only what failed. Its sentences are exchanged in the finished file, each for one
of no more bytes, so that everything stays where it is. On Linux only: there the temporary folder is
often small or `noexec`.
"""

from pathlib import Path

from PyInstaller.archive.readers import CArchiveReader

# What kiosk/machine/litter.py knows a folder of this program by.
MARK = "venue-kiosk"
# What the starter unpacks; it holds its own modules and scripts in memory.
UNPACKED = {"Z", "b", "n", "x"}

MESSAGES = {
    b"Could not create temporary directory!\n": b"Cannot unpack: set TMPDIR to a folder\n",
    b"Failed to extract %s: decompression resulted in return code %d!\n":
    b"No room to unpack %s. Set TMPDIR to a folder that has it. (%d)\n",
    b"Failed to extract %s: failed to write data chunk!\n":
    b"No room for %s. Set TMPDIR to a roomier folder.\n",
    b"Failed to load Python shared library '%s': %s\n":
    b"If nothing may run here, set TMPDIR: %s: %s\n",
}  # fmt: skip


def explain(program: bytes) -> bytes:
    """Return a one-file program with sentences that help; stop where one was not found."""
    for theirs, ours in MESSAGES.items():
        if program.count(theirs + b"\0") != 1:
            raise SystemExit(f"build/onefile.py: PyInstaller does not say {theirs!r} any more")
        program = program.replace(theirs + b"\0", ours.ljust(len(theirs), b"\0") + b"\0")
    return program


def explain_file(program: Path) -> None:
    """Exchange the sentences in a file."""
    program.write_bytes(explain(program.read_bytes()))


def check_mark(program: Path) -> None:
    """Stop if a one-file program killed while it unpacks itself might leave what nobody knows."""
    entries = CArchiveReader(str(program)).toc
    first = next((name for name, entry in entries.items() if entry[-1] in UNPACKED), None)
    if first != MARK:
        raise SystemExit(f"build/onefile.py: unpacked first is {first}, not {MARK}")
