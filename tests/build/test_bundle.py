"""The allow-list of the bundle: what it keeps of what PyInstaller collects."""

import os
import shutil
import subprocess
import sys
from pathlib import Path, PurePath

import bundle
import pytest
import shiboken6

BASIC = PurePath("PySide6/Qt/qml/QtQuick/Controls/Basic")
LINKS = {
    "/site/QtCore.so": ["libQt6Core.so.6"],
    "/site/libQt6Core.so.6": ["libicudata.so.73"],
    "/qml/basic.so": ["libQt6Basic.so.6", "libstdc++.so.6"],
    "/qml/material.so": ["libQt6Material.so.6"],
}
COLLECTED = [
    ("PySide6/QtCore.so", "/site/QtCore.so", "EXTENSION"),
    ("libpython3.11.so.1.0", "/lib/libpython3.11.so.1.0", "BINARY"),
    ("PySide6/Qt/lib/libQt6Core.so.6", "/site/libQt6Core.so.6", "BINARY"),
    ("PySide6/Qt/lib/libicudata.so.73", "/site/libicudata.so.73", "BINARY"),
    ("libQt6Core.so.6", "PySide6/Qt/lib/libQt6Core.so.6", "SYMLINK"),
    (f"{BASIC}/libbasicplugin.so", "/qml/basic.so", "BINARY"),
    ("PySide6/Qt/lib/libQt6Basic.so.6", "/site/libQt6Basic.so.6", "BINARY"),
    ("PySide6/Qt/qml/QtQuick/Controls/Material/libm.so", "/qml/material.so", "BINARY"),
    ("PySide6/Qt/lib/libQt6Material.so.6", "/site/libQt6Material.so.6", "BINARY"),
    ("PySide6/Qt/plugins/platformthemes/libqgtk3.so", "/site/libqgtk3.so", "BINARY"),
    ("libstdc++.so.6", "/usr/lib/libstdc++.so.6", "BINARY"),
]
ALLOWED = [
    (f"PySide6/Qt/plugins/{name}", f"/site/{name}", "BINARY") for name in bundle.ALLOWED_PLUGINS
]


@pytest.fixture(autouse=True)
def links(monkeypatch: pytest.MonkeyPatch) -> None:
    """What each file is linked to, all of it found."""
    monkeypatch.setattr(
        bundle, "get_imports", lambda path: {(name, "/found") for name in LINKS.get(path, [])}
    )


def test_keeps_what_is_reached_and_nothing_else() -> None:
    kept = bundle.select_binaries(COLLECTED + ALLOWED, {BASIC})
    assert [name for name, _, _ in kept] == [
        "PySide6/QtCore.so",
        "libpython3.11.so.1.0",
        "PySide6/Qt/lib/libQt6Core.so.6",
        "PySide6/Qt/lib/libicudata.so.73",
        "libQt6Core.so.6",
        f"{BASIC}/libbasicplugin.so",
        "PySide6/Qt/lib/libQt6Basic.so.6",
        *(name for name, _, _ in ALLOWED),
    ]


def test_allowed_plugin_that_is_not_there_stops_the_build() -> None:
    with pytest.raises(SystemExit, match=r"no plugin matches platforms/libqxcb\.so"):
        bundle.select_binaries(COLLECTED + ALLOWED[1:], {BASIC})


def test_library_that_is_not_there_stops_the_build(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bundle, "get_imports", lambda path: {("libgone.so.1", None)})
    with pytest.raises(SystemExit, match=r"needs libgone\.so\.1"):
        bundle.select_binaries(COLLECTED + ALLOWED, {BASIC})


def test_data_is_that_of_wanted_modules_and_languages() -> None:
    names = [
        f"{BASIC}/qmldir",
        f"{BASIC}/Button.qml",
        f"{BASIC}/plugins.qmltypes",
        "PySide6/Qt/qml/QtQuick/Controls/Material/qmldir",
        "PySide6/Qt/translations/qtbase_fr.qm",
        "babel/locale-data/root.dat",
        "babel/locale-data/fr.dat",
        "babel/locale-data/fr_CA.dat",
        "babel/locale-data/de.dat",
        "babel/locale-data/de_AT.dat",
        "babel/global.dat",
        "kiosk/_data/resources/icons/home.svg",
    ]
    datas = [(name, f"/source/{name}", "DATA") for name in names]
    kept = bundle.select_datas(datas, {BASIC}, ["fr"], [])
    assert [name for name, _, _ in kept] == [
        f"{BASIC}/qmldir",
        "babel/locale-data/root.dat",
        "babel/locale-data/fr.dat",
        "babel/locale-data/fr_CA.dat",
        "babel/locale-data/de.dat",
        "babel/global.dat",
        "kiosk/_data/resources/icons/home.svg",
    ]


def test_pyside_takes_what_was_compiled_for_it(tmp_path: Path) -> None:
    shutil.copytree(shiboken6.__path__[0], tmp_path / "shiboken6")
    for name, compiled, _ in bundle.compile_support(tmp_path / "made"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(compiled, tmp_path / name)
    code = (
        "import sys, PySide6.QtCore\n"
        "support = [m for n, m in sys.modules.items() if n.startswith('shibokensupport')]\n"
        "print({module.__file__.rpartition('.')[2] for module in support})\n"
    )
    environment = os.environ | {"PYTHONPATH": str(tmp_path)}
    done = subprocess.run(
        [sys.executable, "-c", code], env=environment, capture_output=True, text=True
    )
    assert (done.stdout, done.stderr) == ("{'pyc'}\n", "")
