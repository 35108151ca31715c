"""The lines of a staff process, read as data; what is not a line of ours says nothing."""

import json

import pytest

from kiosk.staff.changes import Change, Difference, Piece
from kiosk.staff.lines import End, Problem, Progress, parse


def test_progress() -> None:
    assert parse(b'{"step": "check", "done": 3, "total": 40}') == Progress("check", 3, 40)


def test_a_problem() -> None:
    written = {
        "file": "a.yaml", "line": 3, "column": 1, "severity": "error", "code": "tab",
        "message": {"fr": "Une tabulation"}, "hint": {"fr": ""},
    }  # fmt: skip
    told = parse(json.dumps({"problem": written}).encode())
    assert told == Problem("a.yaml", 3, 1, "error", "tab", {"fr": "Une tabulation"}, {"fr": ""})


def test_a_change() -> None:
    pieces = [{"text": "au cour", "kind": "removed"}, {"text": "au cœur", "kind": "added"}]
    change = {
        "what": "changed", "kind": "speaker", "id": "maud", "title": {"": "Maud"},
        "differences": [{"what": "biography", "language": "fr", "pieces": pieces}],
    }  # fmt: skip
    assert parse(json.dumps({"change": change}).encode()) == Change(
        "changed", "speaker", "maud", {"": "Maud"}, differences=(
            Difference("biography", language="fr", pieces=(
                Piece("au cour", "removed"), Piece("au cœur", "added"),
            )),
        ),
    )  # fmt: skip


def test_the_end() -> None:
    told = parse(b'{"message": {"en": "Version v2 is live."}, "release": "v2", "errors": 0}')
    assert told == End({"en": "Version v2 is live."}, "v2", errors=0)


@pytest.mark.parametrize(
    "line", [b"", b"\n", b"Traceback", b"[]", b"\xff\xfe", b'{"step": 1}', b'{"problem": {}}',
             b'{"change": {"what": "added"}}', b'{"release": 3}', b'{"step": "a"}',
             b'{"message": "x"}', b"{" * 10_000]
)  # fmt: skip
def test_what_is_not_ours_says_nothing(line: bytes) -> None:
    assert parse(line) is None
