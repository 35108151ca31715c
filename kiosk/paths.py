"""Where the program's own files and the machine's data are.

The same code runs from a checkout, from an installed wheel and from a frozen folder. The two last
carry their data in `kiosk/_data`, put there by the build; a checkout uses its top folders.
"""

import os
import sys
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent
_PACKAGED = _PACKAGE / "_data"
_CHECKOUT = _PACKAGE.parent


def _data(name: str) -> Path:
    """Return the packaged copy of a top folder, or the folder of the checkout."""
    return (_PACKAGED if _PACKAGED.is_dir() else _CHECKOUT) / name


def resources() -> Path:
    """Return the folder of fonts, icons, map and shipped content."""
    return _data("resources")


def i18n() -> Path:
    """Return the folder of catalogues, one folder a language."""
    return _data("i18n")


def qml() -> Path:
    """Return the import path that holds the QML module `Kiosk`."""
    return _PACKAGE / "qml"


def shipped_release() -> Path:
    """Return the release shown until staff publish their own; it may not be built yet."""
    if _PACKAGED.is_dir():
        return _PACKAGED / "shipped.release"
    return _CHECKOUT / "build" / "out" / "shipped.release"


def default_data_dir() -> Path:
    """Return the platform's folder for this user's kiosk data; it may not exist yet."""
    if sys.platform == "win32":
        return Path(os.environ["LOCALAPPDATA"]) / "kiosk"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support" / "kiosk"
    return Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share") / "kiosk"
