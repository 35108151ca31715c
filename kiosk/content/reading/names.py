"""What the names of files tell: which are safe on every machine, and which are slips of the pen."""

import unicodedata
from collections.abc import Iterable, Iterator
from pathlib import PurePosixPath

from kiosk.content.problems.problem import Problem

_RESERVED = {"con", "prn", "aux", "nul"} | {f"{p}{n}" for p in ("com", "lpt") for n in range(1, 10)}
# What systems and editors leave behind on their own; nobody needs to hear of it.
_LITTER = {"thumbs.db", "ehthumbs.db", "desktop.ini"}


def is_safe(name: str) -> bool:
    """Return whether every system takes a file of this name, `/` between folders.

    A backslash is a folder to Windows, and a colon a drive or a hidden stream.
    """
    parts = name.split("/")
    if "\\" in name or ":" in name or "\0" in name or any(p in ("", ".", "..") for p in parts):
        return False
    return not any(part.split(".")[0].strip().casefold() in _RESERVED for part in parts)


def twins(names: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Yield each name that some systems take for an earlier one, and that one."""
    seen: dict[str, str] = {}
    for name in names:
        folded = unicodedata.normalize("NFC", name).casefold().rstrip("/")
        if folded in seen:
            yield name, seen[folded]
        seen[folded] = name


def name_problems(names: Iterable[str]) -> Iterator[Problem]:
    """Yield what a zip of these files would be refused for."""
    names = sorted(names)
    for name in names:
        if not is_safe(name):
            yield Problem(name, 0, 0, "unsafe-name")
    for name, other in twins(names):
        yield Problem(name, 0, 0, "name-twins", {"other": other})


def is_litter(name: str) -> bool:
    """Return whether a file is hidden, or was left by a system or an editor."""
    path = PurePosixPath(name)
    last = path.name.casefold()
    hidden = any(part.startswith(".") for part in path.parts)
    return hidden or last.startswith("~$") or last.endswith("~") or last in _LITTER


def meant(name: str) -> str:
    """Return the name that whoever made "a.yaml.txt", "a.YML" or "a.txt" had in mind."""
    path = PurePosixPath(name)
    stem, found, _ = path.name.partition(".yaml")
    if not found:
        stem = path.name
        while (shorter := PurePosixPath(stem)).suffix.casefold() in _ENDINGS:
            stem = shorter.stem
    return path.with_name(f"{stem}.yaml").as_posix()


_ENDINGS = {".yaml", ".yml", ".txt", ".bak", ".old", ".tmp", ".md", ".json", ".doc", ".docx"}
