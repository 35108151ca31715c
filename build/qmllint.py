"""Lint every QML file, calls into Python included; any warning fails.

qmllint knows Python's types from `kiosk.qmltypes`, which is made anew here each time from the
classes marked @QmlElement. (`pyside6-project qmllint` ends with 0 whatever it finds, and would
write its own qmldir over ours.)
"""

import subprocess
import sys
from pathlib import Path

import PySide6

ROOT = Path(__file__).resolve().parent.parent
QML = ROOT / "kiosk" / "qml"
MODULE = QML / "Kiosk"
DUMP = ROOT / "build" / "out" / "lint" / "metatypes.json"
QT = Path(PySide6.__path__[0])
METATYPES = QT / "Qt" / "metatypes"


def describe_python_types() -> None:
    """Write `kiosk.qmltypes`, to which the module's qmldir points."""
    sources = [path for path in (ROOT / "kiosk" / "ui").rglob("*.py") if "@Qml" in path.read_text()]
    DUMP.parent.mkdir(parents=True, exist_ok=True)
    tool = Path(sys.executable).parent / "pyside6-metaobjectdump"
    subprocess.run([tool, "-o", DUMP, *sorted(sources)], check=True)
    foreign = [METATYPES / f"qt6{name}_metatypes.json" for name in ("core", "qml")]
    subprocess.run(
        [
            QT / "Qt" / "libexec" / "qmltyperegistrar",
            f"--generate-qmltypes={MODULE / 'kiosk.qmltypes'}",
            "--import-name=Kiosk",
            "--major-version=1",
            "--minor-version=0",
            f"--foreign-types={','.join(map(str, foreign))}",
            "-o",
            DUMP.with_suffix(".cpp"),
            DUMP,
        ],
        check=True,
    )


def lint() -> int:
    """Return qmllint's exit code."""
    # Absolute paths: with relative ones qmllint takes our singletons for ordinary types.
    files = sorted(QML.rglob("*.qml"))
    return subprocess.run([QT / "qmllint", "--max-warnings", "0", "-I", QML, *files]).returncode


if __name__ == "__main__":
    describe_python_types()
    sys.exit(lint())
