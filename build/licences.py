"""The licence texts that travel with the bundle, in its folder `licences`."""

import re
import shutil
import subprocess
from importlib.metadata import Distribution, distribution
from pathlib import Path

from packaging.requirements import Requirement

ROOT = Path(__file__).resolve().parent.parent
# The bundle holds its start program.
START_PROGRAM = "pyinstaller"
LICENCE_NAME = re.compile(r"(LICEN[CS]E|COPYING|NOTICE|AUTHORS)", re.IGNORECASE)


def _distributions(name: str, seen: dict[str, Distribution]) -> dict[str, Distribution]:
    """Return a package and all it needs to run, by name."""
    found = distribution(name)
    key = found.metadata["Name"]
    if key not in seen:
        seen[key] = found
        for line in found.requires or []:
            requirement = Requirement(line)
            if requirement.marker is None or requirement.marker.evaluate({"extra": ""}):
                _distributions(requirement.name, seen)
    return seen


def _copy_packages(target: Path) -> None:
    packages = _distributions("venue-kiosk", {}) | {START_PROGRAM: distribution(START_PROGRAM)}
    for name, package in packages.items():
        for file in package.files or []:
            if ".dist-info" in str(file) and LICENCE_NAME.match(file.name):
                (target / name).mkdir(parents=True, exist_ok=True)
                shutil.copy(str(package.locate_file(file)), target / name / file.name)


def _copy_system(target: Path, libraries: list[str]) -> None:
    """Copy the notices of the packages that the bundled system libraries come from.

    Only on Debian and Ubuntu, where `make binary` is made to run: others name their own.
    """
    if shutil.which("dpkg-query") is None:
        return
    files = [str(Path(library).resolve()) for library in libraries]
    # With merged /usr a package may list its file under the path without it.
    files += [file.removeprefix("/usr") for file in files if file.startswith("/usr/")]
    printed = subprocess.run(["dpkg-query", "-S", *files], capture_output=True, text=True).stdout
    target.mkdir(parents=True, exist_ok=True)
    for package in {line.split(":")[0] for line in printed.splitlines()}:
        notice = Path("/usr/share/doc") / package / "copyright"
        if notice.exists():
            shutil.copy(notice, target / f"{package}.txt")


def collect(target: Path, libraries: list[str]) -> None:
    """Write every licence text below `target`; `libraries` are the sources of bundled files."""
    shutil.rmtree(target, ignore_errors=True)
    shutil.copytree(ROOT / "build" / "licences", target)
    (target / "fonts").mkdir()
    for text in (ROOT / "resources" / "fonts").glob("*.txt"):
        shutil.copy(text, target / "fonts" / text.name)
    _copy_packages(target)
    _copy_system(
        target / "system", [name for name in libraries if name.startswith(("/usr", "/lib"))]
    )
