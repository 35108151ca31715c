"""What the system refused, in words: its own are English, and name no file."""

import errno

from kiosk.catalogue import N_, printed

REASONS = {
    errno.ENOSPC: N_("the disk is full"),
    errno.EDQUOT: N_("the disk is full"),
    errno.EROFS: N_("the disk can only be read"),
    errno.EACCES: N_("this account may not"),
    errno.EPERM: N_("this account may not"),
    errno.EIO: N_("the disk does not answer"),
    errno.ENOENT: N_("there is no such file or folder"),
    errno.ENOTDIR: N_("what should be a folder is a file"),
    errno.EISDIR: N_("what should be a file is a folder"),
}


def reason(error: OSError, language: str) -> str:
    """Return why the system refused, in a language; in its own words where it is rare."""
    words = REASONS.get(error.errno or 0)
    return printed(language).gettext(words) if words else error.strerror or str(error)


def sentence(error: OSError, language: str) -> str:
    """Return what is said of an error that no command has foreseen."""
    words = printed(language).gettext(N_("Nothing more could be done: {reason} ({file})."))
    return words.format(reason=reason(error, language), file=error.filename or "stdout")
