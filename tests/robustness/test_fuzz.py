"""Good contents changed at random: each is refused with a sentence, or goes live and can be shown.

KIOSK_FUZZ=10000 KIOSK_SEED=7 pytest tests/robustness/test_fuzz.py
"""

import random
import shutil
import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from kiosk.catalogue import ui_languages
from kiosk.content.checking.check import check
from kiosk.content.comparing.diff import compare
from kiosk.content.release.compile import compile_content
from kiosk.programme.reader import Release
from tests.content.broken_contents import CASES
from tests.content.conftest import GOOD
from tests.robustness.processes import count, posix, show

# Seconds of computing time for one of them; a good one takes a tenth of one.
MOST_S = 5

RICH = """\
- id: zoe
  name: Zoé Ben-Amar
  affiliations:
    - role: {fr: Présidente, en: Chair}
      organisation: {fr: "Réseau : Outre-mer", en: "Network: overseas"}
  biography:
    fr: |
      Un *premier* paragraphe, **fort**.

      - un point
      - un autre
    en: A paragraph.
- id: deux
  name: Deux
"""
_WORDS = [
    b": ", b"- ", b"#", b"'", b'"', b"|", b">", b"[", b"]", b"{", b"}", b"&a", b"*a", b"!!int",
    b"<<", b"? ", b"%", b"\t", b"\r", b"\n", b"\n\n", b"\0", b"---", b"...", b"~", b"null", b"no",
    b"2026-02-30", b"14:00", b"-1", b"1e999", b"nan", b"\xff", b"\xed\xa0\x80", b"\xe2\x80\xae",
    b"\xcc\x81" * 6, b"fr", b"en", b"id", b"title", b"start", b"salle-a", b"atelier-1", b"mayotte",
    b"<img src=x>", b"**", b"[x](y)", b"../", b"\xf0\x9f\x98\x80", b" " * 40, b"0" * 400,
    b"[" * 30, b"- " * 30, b"\xc2\xa0" * 50,
]  # fmt: skip


class Mutator:
    """Changes contents at random, the same way for the same seed."""

    def __init__(self, seed: int) -> None:
        self.chance = random.Random(seed)
        self._ways: list[Callable[[bytearray], None]] = [
            self._flip, self._drop, self._repeat, self._insert, self._insert, self._cut, self._swap,
        ]  # fmt: skip

    def content(self) -> dict[str, bytes]:
        """Return the files of a content with one to eight changes."""
        files = {name: bytearray(text.encode()) for name, text in GOOD.items()}
        files["speakers/zoe.yaml"] = bytearray(RICH.encode())
        if self.chance.random() < 0.1:
            case = self.chance.choice(list(CASES.values()))
            files |= {
                name: bytearray(text if isinstance(text, bytes) else text.encode())
                for name, text in case.files.items()
                if text is not None and len(text) < 10_000
            }
        for _ in range(self.chance.randint(1, 8)):
            data = files[self.chance.choice(list(files))]
            if data:
                self.chance.choice(self._ways)(data)
        return {name: bytes(data) for name, data in files.items()}

    def _place(self, data: bytearray) -> tuple[int, int]:
        start = self.chance.randrange(len(data))
        return start, min(len(data), start + self.chance.randint(1, 60))

    def _flip(self, data: bytearray) -> None:
        data[self._place(data)[0]] = self.chance.randrange(256)

    def _drop(self, data: bytearray) -> None:
        start, end = self._place(data)
        del data[start:end]

    def _repeat(self, data: bytearray) -> None:
        start, end = self._place(data)
        data[start:start] = data[start:end] * self.chance.randint(1, 20)

    def _insert(self, data: bytearray) -> None:
        start, _ = self._place(data)
        data[start:start] = self.chance.choice(_WORDS)

    def _cut(self, data: bytearray) -> None:
        del data[self._place(data)[0] :]

    def _swap(self, data: bytearray) -> None:
        start, end = self._place(data)
        other, _ = self._place(data)
        data[other:other] = data[start:end]


@contextmanager
def _time_limit(name: str) -> Iterator[None]:
    def stop(*_: object) -> None:
        raise AssertionError(f"{name}: more than {MOST_S} s of computing time")

    signal.signal(signal.SIGVTALRM, stop)
    signal.setitimer(signal.ITIMER_VIRTUAL, MOST_S)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)


def _try(folder: Path, good: Release) -> bool:
    """Check a content, and show it if it has no errors; return whether it has none."""
    report = check(folder)
    errors = [problem for problem in report.problems if problem.severity == "error"]
    assert bool(errors) == (report.content is None)
    for problem in report.problems:
        for language in ui_languages():
            assert len(problem.line_of_text(language).splitlines()) == 1
    if report.content is None:
        return False
    release = folder / "fuzz.release"
    compile_content(report.content, release, "", "")
    with Release.open(release) as new:
        new.verify()
        show(new)
        compare(good, new)
    return True


@posix
def test_no_change_breaks_check_or_screen(tmp_path: Path) -> None:
    for name, text in GOOD.items():
        (tmp_path / "good" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "good" / name).write_text(text, "utf-8")
    content = check(tmp_path / "good").content
    assert content
    compile_content(content, tmp_path / "good.release", "", "")
    first = count("KIOSK_SEED", 1)
    accepted = 0
    tries = count("KIOSK_FUZZ", 150)
    with Release.open(tmp_path / "good.release") as good:
        for seed in range(first, first + tries):
            folder = tmp_path / str(seed)
            for name, data in Mutator(seed).content().items():
                (folder / name).parent.mkdir(parents=True, exist_ok=True)
                (folder / name).write_bytes(data)
            # On failure the folder stays, and its name is the seed that makes it again.
            with _time_limit(f"seed {seed}"):
                accepted += _try(folder, good)
            shutil.rmtree(folder)
    assert 0 < accepted < tries
