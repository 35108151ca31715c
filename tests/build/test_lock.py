"""The locked versions: complete, verifiable, and the same wherever they are fetched from."""

import re
import tomllib
from pathlib import Path

import extra
import pytest

ROOT = Path(__file__).parent.parent.parent
LOCK = (ROOT / "build" / "requirements.txt").read_text()
SPEECH = (ROOT / "build" / "requirements-speech.txt").read_text()
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())


def name_of(requirement: str) -> str:
    """Return a requirement's package in the lock's spelling."""
    found = re.match(r"[\w.-]+", requirement)
    assert found, requirement
    return re.sub(r"[-_.]+", "-", found[0]).lower()


def entries(lock: str) -> dict[str, str]:
    """Return the lines of each locked package by its name."""
    blocks = re.split(r"^(?=\w)", lock, flags=re.MULTILINE)[1:]
    return {block.partition("==")[0]: block for block in blocks}


def test_every_dependency_is_locked() -> None:
    wanted = PROJECT["project"]["dependencies"] + PROJECT["dependency-groups"]["dev"]
    assert {name_of(line) for line in wanted} <= entries(LOCK).keys()


def test_what_reads_aloud_is_locked_apart_and_nowhere_else() -> None:
    wanted = {name_of(line) for line in extra.requirements("speech")}
    assert wanted <= entries(SPEECH).keys()
    assert not wanted & entries(LOCK).keys()


def test_what_both_locks_hold_is_the_same_in_both() -> None:
    core, speech = entries(LOCK), entries(SPEECH)
    both = core.keys() & speech.keys()
    assert "pyside6-essentials" in both
    for name in both:
        assert pins(core[name]) == pins(speech[name])


@pytest.mark.parametrize("lock", [LOCK, SPEECH], ids=["core", "speech"])
def test_every_locked_package_has_one_version_and_hashes(lock: str) -> None:
    for block in entries(lock).values():
        assert re.match(r"[a-z0-9-]+==[\w.]+( ; .+)? \\\n", block), block
        assert re.search(r"--hash=sha256:[0-9a-f]{64}", block), block


@pytest.mark.parametrize("lock", [LOCK, SPEECH], ids=["core", "speech"])
def test_lock_names_no_index_and_no_machine(lock: str) -> None:
    assert not re.search(r"https?:|file:|^--|/(home|root|opt|work|usr)/", lock, re.MULTILINE)


def pins(block: str) -> list[str]:
    """Return the version and hashes of a locked package."""
    return [line for line in block.splitlines() if not line.strip().startswith("#")]
