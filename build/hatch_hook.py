"""What the wheel holds besides the package: resources, catalogues and content, compiled."""

import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class DataHook(BuildHookInterface[Any]):
    """Puts the data where `kiosk.paths` looks for it in an installed package."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Add the files to a wheel; an editable install uses those of the checkout."""
        if version == "editable":
            return
        root = Path(self.root)
        # Wheels are built where neither the package nor its build scripts are on Python's path.
        sys.path[:0] = [str(root), str(root / "build")]
        import assets

        assets.compile_assets()
        included = build_data["force_include"]
        included[str(root / "resources")] = "kiosk/_data/resources"
        included[str(assets.SHIPPED_RELEASE)] = "kiosk/_data/shipped.release"
        for compiled in sorted((root / "i18n").glob("*/LC_MESSAGES/*.mo")):
            name = compiled.relative_to(root).as_posix()
            included[str(compiled)] = f"kiosk/_data/{name}"
