"""That the font finder follows the rules it is given."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk import paths

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="fonts are found otherwise there")

RULES = """<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig><dir>{}</dir><cachedir>{}</cachedir></fontconfig>
"""
# What it prints is whether the rules hold, which files fontconfig has read for them, and what Qt
# then finds.
FOUND = """
import ctypes, sys
from PySide6.QtGui import QFontDatabase, QGuiApplication
from kiosk.machine import fontrules

print(fontrules.follow(sys.argv[1]))
application = QGuiApplication([])
library = ctypes.CDLL("libfontconfig.so.1")
library.FcConfigGetConfigFiles.restype = library.FcStrListNext.restype = ctypes.c_void_p
read = ctypes.c_void_p(library.FcConfigGetConfigFiles(None))
while (file := library.FcStrListNext(read)) is not None:
    print(ctypes.string_at(file).decode())
print(*QFontDatabase.families(), sep=",")
"""


def run(rules: Path) -> list[str]:
    """Return the lines that a program prints which follows these rules."""
    command = [sys.executable, "-c", FOUND, str(rules)]
    surroundings = os.environ | {"FONTCONFIG_FILE": str(paths.resources() / "fonts" / "fonts.conf")}
    return subprocess.run(
        command, env=surroundings, capture_output=True, text=True, check=True
    ).stdout.splitlines()


def test_only_the_file_named_is_read_and_only_its_fonts_are_found(tmp_path: Path) -> None:
    rules = tmp_path / "rules.conf"
    rules.write_text(RULES.format(paths.resources() / "fonts", tmp_path), encoding="utf-8")
    held, *read, families = run(rules)
    assert held == "True"
    assert read == [str(rules)]
    assert set(families.split(",")) >= {"Atkinson Hyperlegible Next", "Bricolage Grotesque 96pt"}
    assert "DejaVu" not in families


def test_without_the_file_the_usual_rules_hold(tmp_path: Path) -> None:
    held, *_ = run(tmp_path / "nowhere.conf")
    assert held == "False"
