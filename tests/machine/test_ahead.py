"""What is loaded beside the imports of a start."""

import subprocess
import sys

import pytest


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


def test_nothing_is_loaded_where_there_is_no_qt(monkeypatch: pytest.MonkeyPatch) -> None:
    from kiosk.machine import ahead

    monkeypatch.setattr(ahead.importlib.util, "find_spec", lambda name: None)
    assert ahead.load_ahead() is None
