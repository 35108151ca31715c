"""What of the collected files goes into the bundle: an allow-list, followed through what it links.

PyInstaller's hooks collect every plugin and QML module of the wheel, with all that those link.
Kept here are Python's extensions, the plugins named below, the QML modules that Qt's own scanner
finds imported from our QML, and then each library that one of the kept files is linked to.
"""

import importlib
import json
import py_compile
import subprocess
import sys
from collections.abc import Iterable
from fnmatch import fnmatch
from pathlib import Path, PurePath
from typing import Any

import localedata
import PySide6
from PyInstaller.depend.bindepend import get_imports

# Destination, source and kind, as PyInstaller lists each file.
Entry = tuple[str, str, str]

# The wheel for Windows has no folder of Qt's own.
WHEEL = PurePath("PySide6") if sys.platform == "win32" else PurePath("PySide6/Qt")
QT: Path = Path(PySide6.__path__[0]).parent / WHEEL
TOOLS = QT if sys.platform == "win32" else QT / "libexec"
PLUGINS = WHEEL / "plugins"
MODULES = WHEEL / "qml"

# A pattern that matches nothing stops the build: a library that went missing is found here and
# not on the day when its screen stays dark.
_PLUGINS_OF_LINUX = (
    "platforms/libqxcb.so",  # X11
    "platforms/libqwayland.so",  # Wayland, cage
    "platforms/libqoffscreen.so",  # render, --self-test
    "xcbglintegrations/libqxcb-egl-integration.so",  # X11 with a GPU
    "xcbglintegrations/libqxcb-glx-integration.so",
    "wayland-shell-integration/libxdg-shell.so",  # windows under Wayland
    "wayland-decoration-client/libbradient.so",  # their title bar, where the desktop draws none
    "wayland-graphics-integration-client/libqt-plugin-wayland-egl.so",  # Wayland with a GPU
    "platforminputcontexts/libcomposeplatforminputcontextplugin.so",  # dead keys: ^ e gives ê
    "imageformats/libqjpeg.so",  # portraits
    "imageformats/libqsvg.so",  # icons, seals, map
)
_PLUGINS = {
    "win32": (
        "platforms/qwindows.dll",
        "platforms/qoffscreen.dll",
        "imageformats/qjpeg.dll",
        "imageformats/qsvg.dll",
    ),
    "darwin": (
        "platforms/libqcocoa.dylib",
        "platforms/libqoffscreen.dylib",
        "imageformats/libqjpeg.dylib",
        "imageformats/libqsvg.dylib",
    ),
}
ALLOWED_PLUGINS: tuple[str, ...] = _PLUGINS.get(sys.platform, _PLUGINS_OF_LINUX)
# The extra `speech` is in the bundle of whoever has installed it.
if sys.platform == "linux" and (QT / "plugins" / "texttospeech").is_dir():
    ALLOWED_PLUGINS += ("texttospeech/libqtexttospeech_speechd.so",)
# The graphics driver, which is always the machine's own, is linked to these as well. An older copy
# in the bundle would be loaded first, and a driver built for a newer one would not load at all.
FROM_SYSTEM = (
    "libstdc++.so.6",
    "libgcc_s.so.1",
    # Qt is linked to Kerberos and D-Bus for uses that a kiosk has not. Every desktop has both, with
    # all they bring, and keeps them up to date.
    *("libgssapi_krb5.so.2", "libkrb5.so.3", "libk5crypto.so.3", "libkrb5support.so.0"),
    *("libcom_err.so.2", "libkeyutils.so.1"),
    *("libdbus-1.so.3", "libsystemd.so.0", "libgcrypt.so.20", "libgpg-error.so.0"),
    *("liblz4.so.1", "libcap.so.2"),
    # Every system has it. In a temporary folder where nothing may run, a copy of it would end the
    # one-file program before that can say so.
    "libz.so.1",
    # Speech: these come with the machine's speech-dispatcher, and without that there is no voice.
    *("libspeechd.so.2", "libpulse.so.0"),
)


def imported_modules(qml: Path) -> set[PurePath]:
    """Return where the QML modules are in the bundle that a folder of QML imports, all the way."""
    scanner = TOOLS / "qmlimportscanner"
    command: list[str | Path] = [scanner, "-rootPath", qml, "-importPath", QT / "qml"]
    printed = subprocess.run(command, check=True, capture_output=True, text=True)
    if printed.stderr:
        raise SystemExit(f"qmlimportscanner: {printed.stderr}")
    return {MODULES / row["relativePath"] for row in json.loads(printed.stdout) if "plugin" in row}


def _wanted_plugins(binaries: Iterable[Entry]) -> set[str]:
    names = [name for name, _, _ in binaries if PurePath(name).is_relative_to(PLUGINS)]
    wanted = set()
    for pattern in ALLOWED_PLUGINS:
        matches = {name for name in names if fnmatch(name, str(PLUGINS / pattern))}
        if not matches:
            raise SystemExit(f"build/bundle.py: no plugin matches {pattern}")
        wanted |= matches
    return wanted


def _linked(binary: str) -> list[str]:
    imports = list(get_imports(binary))
    missing = [name for name, path in imports if path is None and name not in FROM_SYSTEM]
    # Windows has libraries without a file.
    if missing and sys.platform != "win32":
        raise SystemExit(
            f"build/bundle.py: {binary} needs {', '.join(missing)}: not on this machine"
        )
    return [name for name, _ in imports]


def select_binaries(binaries: list[Entry], modules: set[PurePath]) -> list[Entry]:
    """Return the extensions, plugins and libraries that the program can reach."""
    by_base: dict[str, list[Entry]] = {}
    for entry in binaries:
        base = PurePath(entry[0]).name
        if base not in FROM_SYSTEM:
            by_base.setdefault(base, []).append(entry)
    plugins = _wanted_plugins(binaries)
    waiting = [
        entry
        for entry in binaries
        if entry[2] == "EXTENSION"
        or entry[0] in plugins
        or PurePath(entry[0]).parent in modules
        or PurePath(entry[0]).name.startswith(("libpython", "python3"))
    ]
    kept = set(waiting)
    while waiting:
        _, source, kind = waiting.pop()
        for library in [source] if kind == "SYMLINK" else _linked(source):
            for entry in by_base.get(PurePath(library).name, []):
                if entry not in kept:
                    kept.add(entry)
                    waiting.append(entry)
    return [entry for entry in binaries if entry in kept]


def _keep_module_file(path: PurePath, modules: set[PurePath]) -> bool:
    """Tell whether a file of a QML module is read at run time.

    Where the qmldir says `prefer :/`, all but the qmldir is compiled into the plugin.
    """
    if path.suffix == ".qmltypes":
        return False
    below = path.relative_to(MODULES)
    module = next(
        (folder for folder in below.parents if (QT / "qml" / folder / "qmldir").exists()), None
    )
    if module is None or MODULES / module not in modules:
        return False
    qmldir = QT / "qml" / module / "qmldir"
    return path.name == "qmldir" or "prefer :/" not in qmldir.read_text()


def select_datas(
    datas: list[Entry], modules: set[PurePath], languages: list[str], kept: list[Entry]
) -> list[Entry]:
    """Return the data files that the program can read.

    A link is kept with its target among `kept`. `languages` are those of the program's own texts.
    """
    libraries = {PurePath(name).name for name, _, _ in kept}

    def keep(entry: Entry) -> bool:
        path = PurePath(entry[0])
        if entry[2] == "SYMLINK":
            return PurePath(entry[1]).name in libraries
        if path.is_relative_to(MODULES):
            return _keep_module_file(path, modules)
        if path.is_relative_to(WHEEL / "translations"):
            # The program's texts are its own; Qt's would be those of file and print dialogs.
            return False
        if path.parent == PurePath("babel/locale-data"):
            return localedata.is_kept(Path(path), languages)
        return True

    return [entry for entry in datas if keep(entry)]


def compile_qml(qml: Path, target: Path) -> list[Entry]:
    """Compile each QML file to byte code under `target`; return the entries for the bundle.

    Qt runs a .qmlc without comparing it with the source beside it, hence never in the source tree.
    Without it each start of the one-file program would fill the disk cache once more.
    """
    entries = []
    for source in sorted(qml.rglob("*.qml")):
        compiled = (target / source.relative_to(qml)).with_suffix(".qmlc")
        compiled.parent.mkdir(parents=True, exist_ok=True)
        compiler = TOOLS / "qmlcachegen"
        subprocess.run([compiler, "--only-bytecode", "-o", compiled, source], check=True)
        name = PurePath("kiosk/qml") / compiled.relative_to(target).as_posix()
        entries.append((str(name), str(compiled), "DATA"))
    return entries


def compile_support(target: Path) -> list[Entry]:
    """Compile under `target` what PySide keeps as source within a library; return the entries.

    It compiles these files at each start, a sixth of what an empty window takes, unless they lie in
    a folder of this name beside it: the one that SBK_EMBED=0 makes of an installed wheel.
    """
    support: Any = importlib.import_module("shibokensupport")
    archive = support.__loader__.zfile
    entries = []
    for name in archive.namelist():
        if name.startswith("shibokensupport/") and name.endswith(".py"):
            source = Path(archive.extract(name, target))
            compiled = source.with_suffix(".pyc")
            # The same in each build: nothing of it but the source.
            mode = py_compile.PycInvalidationMode.UNCHECKED_HASH
            py_compile.compile(
                str(source), str(compiled), name, doraise=True, optimize=1, invalidation_mode=mode
            )
            # Lint would take it for ours.
            source.unlink()
            entries.append((f"shiboken6/files.dir/{name}c", str(compiled), "DATA"))
    return entries
