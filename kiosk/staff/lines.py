"""What a staff process says while it works: one JSON document a line, read as data.

`kiosk check`, `diff`, `prepare` and `publish` write these lines with `--format jsonl`: progress as
it happens, each problem, each change, and at the end one line with the counts and the result.
"""

import msgspec
from msgspec import Struct

from kiosk.programme.records import Text
from kiosk.staff.changes import Change

# Far more than a line of ours is long.
LONGEST = 4 * 1024 * 1024


class Progress(Struct, frozen=True):
    """How far the work is: `done` of `total` in a step ("copy", "read", "check", "compile", …)."""

    step: str
    done: int
    total: int


class Problem(Struct, frozen=True):
    """A problem of the content, in every language of the program; line and column from 1, or 0."""

    file: str
    line: int
    column: int
    severity: str
    code: str
    message: Text
    hint: Text


class Coverage(Struct, frozen=True):
    """How many texts there are, and how many of them are missing and outdated in a language."""

    total: int = 0
    missing: int = 0
    outdated: int = 0


class End(Struct, frozen=True):
    """The result. `release` is the version that is now live, None if none was put live.

    `prepared` is the release file that can go live. `reported` says whether the report was
    written beside the content. `coverage` is by language. `files` is how many files were read;
    None stands for what the command does not count.
    """

    message: Text = {}
    release: str | None = None
    prepared: str | None = None
    reported: bool | None = None
    files: int | None = None
    errors: int | None = None
    warnings: int | None = None
    infos: int | None = None
    added: int | None = None
    changed: int | None = None
    removed: int | None = None
    coverage: dict[str, Coverage] = {}


Line = Progress | Problem | Change | End


class _Any(Struct, frozen=True):
    """Any line, to be told apart by what it holds."""

    step: str | None = None
    problem: Problem | None = None
    change: Change | None = None


_any = msgspec.json.Decoder(_Any)
_progress = msgspec.json.Decoder(Progress)
_end = msgspec.json.Decoder(End)


def parse(line: bytes) -> Line | None:
    """Return what a line says; None for one that says nothing we know."""
    try:
        found = _any.decode(line)
        if found.step is not None:
            return _progress.decode(line)
        return found.problem or found.change or _end.decode(line)
    except msgspec.MsgspecError:
        return None
