"""Whether this machine has a graphics chip that draws faster than its processor."""

import os
import sys
from glob import glob

_RENDERERS = "/dev/dri/renderD*"


def choose_renderer(plain: bool = False, renderers: str = _RENDERERS) -> None:
    """Let Qt draw in software where no chip can: Mesa’s replacement takes several times the work.

    `plain`: in any case, after a chip or its driver may have been what failed. Otherwise what is
    said in the environment counts.
    """
    if plain:
        os.environ["QT_QUICK_BACKEND"] = "software"
    elif sys.platform == "linux" and not any(os.access(one, os.R_OK) for one in glob(renderers)):
        os.environ.setdefault("QT_QUICK_BACKEND", "software")
