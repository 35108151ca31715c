"""Tells the codes of languages from letters that only look like one."""

from functools import cache

from pydantic_core import PydanticCustomError

from kiosk.catalogue import base


@cache
def _is_known(language: str) -> bool:
    # Takes a while to import, and longer to load: only once, and only what is needed.
    from babel import Locale, localedata

    return localedata.exists(language) or language in Locale("en").languages


def known_language(code: str) -> str:
    """Return a code whose language there is; raise the problem of one that nobody speaks.

    Of two letters Babel knows all. It has not every language of three, such as the creole of
    Réunion (rcf): those are taken as they are.
    """
    language = base(code)
    if len(language) == 2 and not _is_known(language):
        raise PydanticCustomError("bad-language", "")
    return code
