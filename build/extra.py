"""Print what an extra of the package asks for, a requirement a line: `build/extra.py speech`.

The lock of an extra holds no more than that and what it needs (`make lock`).
"""

import sys
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def requirements(extra: str) -> list[str]:
    """Return the requirements of an extra; raises KeyError where there is none of that name."""
    with (ROOT / "pyproject.toml").open("rb") as file:
        wanted: list[str] = tomllib.load(file)["project"]["optional-dependencies"][extra]
    return wanted


if __name__ == "__main__":
    print(*requirements(sys.argv[1]), sep="\n")
