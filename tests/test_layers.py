"""The arrows between the layers: what lint refuses, and what the visitor's process really loads."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent


def banned(folder: str, line: str) -> bool:
    """Tell whether lint refuses an import in a folder."""
    command = [sys.executable, "-m", "ruff", "check", "--no-cache", "--select", "TID251"]
    command += ["--stdin-filename", f"{folder}/probe.py", "-"]
    done = subprocess.run(command, cwd=ROOT, input=f"{line}\n", capture_output=True, text=True)
    assert done.returncode in {0, 1}, done.stderr
    return "TID251" in done.stdout


@pytest.mark.parametrize(
    ("folder", "line"),
    [
        ("kiosk/programme", "from PySide6.QtCore import QObject"),
        ("kiosk/programme", "import yaml"),
        ("kiosk/programme", "from pydantic import BaseModel"),
        ("kiosk/programme", "from markdown_it import MarkdownIt"),
        ("kiosk/programme", "import zipfile"),
        ("kiosk/programme", "from icalendar import Calendar"),
        ("kiosk/programme", "import openpyxl"),
        ("kiosk/programme", "from dateutil.rrule import rrule"),
        ("kiosk/programme", "from kiosk.content.model.schema import Session"),
        ("kiosk/programme", "from kiosk.ui import app"),
        ("kiosk/programme/rows", "import PySide6"),
        ("kiosk/staff", "import PySide6"),
        ("kiosk/doctor", "import PySide6"),
        ("kiosk/doctor", "from kiosk.content.release.store import Store"),
        ("kiosk/staff", "from zipfile import ZipFile"),
        ("kiosk/staff", "from PIL import Image"),
        ("kiosk/staff", "from kiosk.content.release.store import Store"),
        ("kiosk/content", "from PySide6.QtCore import QObject"),
        ("kiosk/content", "from kiosk.ui import app"),
        ("kiosk/ui", "import yaml"),
        ("kiosk/ui", "from pydantic import BaseModel"),
        ("kiosk/ui", "import markdown_it"),
        ("kiosk/ui", "from zipfile import ZipFile"),
        ("kiosk/ui", "from icalendar import Calendar"),
        ("kiosk/ui", "import openpyxl"),
        ("kiosk/ui", "from dateutil.rrule import rrule"),
        ("kiosk/ui", "from kiosk.content import store"),
    ],
)
def test_lint_refuses_an_import_against_the_arrows(folder: str, line: str) -> None:
    assert banned(folder, line)


@pytest.mark.parametrize(
    ("folder", "line"),
    [
        ("kiosk/content", "import yaml"),
        ("kiosk/content", "import zipfile"),
        ("kiosk/content", "from kiosk.programme import records"),
        ("kiosk/ui", "from PySide6.QtCore import QObject"),
        ("kiosk/ui", "from kiosk.programme.reader import Release"),
    ],
)
def test_lint_allows_an_import_along_the_arrows(folder: str, line: str) -> None:
    assert not banned(folder, line)


def test_visitor_process_loads_nothing_of_the_staff_side() -> None:
    code = (
        "import importlib, pkgutil, sys, kiosk.programme, kiosk.staff, kiosk.ui\n"
        "for package in (kiosk.programme, kiosk.staff, kiosk.ui):\n"
        "    for found in pkgutil.walk_packages(package.__path__, package.__name__ + '.'):\n"
        "        importlib.import_module(found.name)\n"
        "staff = {'yaml', 'pydantic', 'markdown_it', 'PIL', 'icalendar', 'openpyxl', 'dateutil'}\n"
        "staff.add('kiosk.content')\n"
        "print([name for name in sys.modules if name in staff])\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"
