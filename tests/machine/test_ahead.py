"""What is loaded beside the imports of a start."""

import os
import subprocess
import sys

import pytest

from kiosk import paths


@pytest.mark.skipif(sys.platform != "linux", reason="only there are libraries loaded ahead")
def test_libraries_of_qt_are_loaded_without_python() -> None:
    code = (
        "import sys\n"
        "from pathlib import Path\n"
        "from kiosk.machine.ahead import load_ahead\n"
        "load_ahead().join()\n"
        "before = Path('/proc/self/maps').read_text()\n"
        "print([name in before for name in ('libQt6Core.', 'libQt6Qml.', 'libQt6Quick.')])\n"
        "print('PySide6' in sys.modules)\n"
        "import PySide6.QtQuick\n"
        "after = Path('/proc/self/maps').read_text()\n"
        "print('\\n'.join({line.split()[-1] for line in after.splitlines() if 'libQt6' in line}\n"
        "    - {line.split()[-1] for line in before.splitlines()}))\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    # What PySide links is there already, all of it.
    assert done.stdout == "[True, True, True]\nFalse\n\n"
    assert done.stderr == ""


@pytest.mark.skipif(sys.platform != "linux", reason="only there are libraries loaded ahead")
def test_fonts_are_those_of_our_own_settings() -> None:
    code = (
        "import ctypes\n"
        "from kiosk.machine.ahead import load_ahead\n"
        "load_ahead().join()\n"
        "library = ctypes.CDLL('libfontconfig.so.1')\n"
        "library.FcConfigGetCurrent.restype = ctypes.c_void_p\n"
        "library.FcConfigGetConfigFiles.argtypes = [ctypes.c_void_p]\n"
        "library.FcConfigGetConfigFiles.restype = ctypes.c_void_p\n"
        "library.FcStrListNext.argtypes = [ctypes.c_void_p]\n"
        "library.FcStrListNext.restype = ctypes.c_char_p\n"
        "files = library.FcConfigGetConfigFiles(library.FcConfigGetCurrent())\n"
        "print(library.FcStrListNext(files).decode())\n"
    )
    surroundings = {k: v for k, v in os.environ.items() if k != "FONTCONFIG_FILE"}
    done = subprocess.run(
        [sys.executable, "-c", code], env=surroundings, capture_output=True, text=True
    )
    assert (done.stdout, done.stderr) == (f"{paths.resources() / 'fonts' / 'fonts.conf'}\n", "")


def test_nothing_is_loaded_where_there_is_no_qt(monkeypatch: pytest.MonkeyPatch) -> None:
    from kiosk.machine import ahead

    monkeypatch.setattr(ahead.importlib.util, "find_spec", lambda name: None)
    assert ahead.load_ahead() is None
