"""The yardstick of a start: a PySide6 program with an empty Qt Quick window, and nothing else."""

import sys
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow  # noqa: F401 - makes the window's signals known

app = QGuiApplication(sys.argv)
engine = QQmlApplicationEngine()
engine.load(str(Path(__file__).with_name("Empty.qml")))
engine.rootObjects()[0].frameSwapped.connect(  # type: ignore[attr-defined] # of a Window
    lambda: print("first page drawn", file=sys.stderr, flush=True)
)
sys.exit(app.exec())
