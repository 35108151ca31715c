"""The wheel: it holds all that an installed kiosk reads."""

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent


@pytest.fixture(scope="module")
def names(tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    """Return the names of all files in a wheel of this checkout."""
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    (wheel,) = folder.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        return set(archive.namelist())


def below(folder: str, pattern: str) -> set[str]:
    """Return the checkout's files in a folder, named from the checkout's root."""
    files = (ROOT / folder).rglob(pattern)
    return {path.relative_to(ROOT).as_posix() for path in files if path.is_file()}


def test_holds_the_code_and_the_qml(names: set[str]) -> None:
    assert below("kiosk", "*.py") | below("kiosk", "*.qml") | below("kiosk", "qmldir") <= names


def test_holds_resources_texts_and_compiled_content(names: set[str]) -> None:
    data = below("resources", "*") | {path.replace(".po", ".mo") for path in below("i18n", "*.po")}
    assert {f"kiosk/_data/{path}" for path in data} | {"kiosk/_data/shipped.release"} <= names


def test_holds_nothing_else(names: set[str]) -> None:
    assert all(name.startswith(("kiosk/", "venue_kiosk-")) for name in names)
    assert not [name for name in names if name.endswith((".toml", ".qmltypes", ".pyc", ".po"))]
