"""Gives Python's own `import` back, which PySide makes slower and fatter."""

import builtins

import PySide6.QtCore  # noqa: F401 - what replaces `import`


def plain_imports() -> None:
    """Undo PySide's replacement of `import`. Safe to call again.

    It reads the source of every module that is imported, and keeps it, in search of a switch
    (`__feature__`) that nobody uses here: a tenth of the time and several megabytes of a start.
    """
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
