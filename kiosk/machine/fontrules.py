"""Has the machine's font finder (fontconfig) follow rules of the kiosk's own, and no others.

Left to itself it reads the file that FONTCONFIG_FILE names, and then all rules that the machine
could be given as well, some forty files, only to be able to list them: a fiftieth of a start.
"""

import ctypes
import os


def follow(rules: str) -> bool:
    """Return True if from now on this file of rules holds; before Qt asks for its first font.

    Where it does not, Qt has fontconfig read what FONTCONFIG_FILE names.
    """
    try:
        library = ctypes.CDLL("libfontconfig.so.1")
    except OSError:
        return False
    library.FcConfigCreate.restype = ctypes.c_void_p
    config = ctypes.c_void_p(library.FcConfigCreate())
    return bool(
        library.FcConfigParseAndLoad(config, os.fsencode(rules), True)
        and library.FcConfigBuildFonts(config)
        and library.FcConfigSetCurrent(config)
    )
