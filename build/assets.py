"""Compile what a checkout, a wheel and a bundle need made before they run.

The catalogues (.mo beside each .po) and the shipped content, as one release, so that a first
start parses nothing.
"""

from pathlib import Path

import catalogue

from kiosk.content.release.compile import compile_folder

ROOT = Path(__file__).resolve().parent.parent
SHIPPED_RELEASE = ROOT / "build" / "out" / "shipped.release"


def compile_assets() -> None:
    """Compile all of it; raise if the shipped content has errors."""
    catalogue.compile_all()
    SHIPPED_RELEASE.parent.mkdir(parents=True, exist_ok=True)
    compile_folder(ROOT / "resources" / "content", SHIPPED_RELEASE)


if __name__ == "__main__":
    compile_assets()
