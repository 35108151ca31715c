"""The locked versions: complete, verifiable, and the same wherever they are fetched from."""

import re
import tomllib
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
LOCK = (ROOT / "build" / "requirements.txt").read_text()
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())


def name_of(requirement: str) -> str:
    """Return a requirement's package in the lock's spelling."""
    found = re.match(r"[\w.-]+", requirement)
    assert found, requirement
    return re.sub(r"[-_.]+", "-", found[0]).lower()


def entries() -> dict[str, str]:
    """Return the lines of each locked package by its name."""
    blocks = re.split(r"^(?=\w)", LOCK, flags=re.MULTILINE)[1:]
    return {block.partition("==")[0]: block for block in blocks}


def test_every_dependency_is_locked() -> None:
    wanted = PROJECT["project"]["dependencies"] + PROJECT["dependency-groups"]["dev"]
    assert {name_of(line) for line in wanted} <= entries().keys()


def test_every_locked_package_has_one_version_and_hashes() -> None:
    for block in entries().values():
        assert re.match(r"[a-z0-9-]+==[\w.]+( ; .+)? \\\n", block), block
        assert re.search(r"--hash=sha256:[0-9a-f]{64}", block), block


def test_lock_names_no_index_and_no_machine() -> None:
    assert not re.search(r"https?:|file:|^--|/(home|root|opt|work|usr)/", LOCK, re.MULTILINE)
