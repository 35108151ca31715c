"""Finds slips of the keyboard that YAML cannot name: no-break spaces, long dashes, curly quotes."""

import re
from typing import NamedTuple

# What a French keyboard or a word processor puts where a plain space is meant.
NO_BREAK = "\u00a0\u202f"
LONG_DASHES = "–—"
CURLY = "“”„‘’"
STRAY = CURLY + NO_BREAK

_HEAD = r"^\s*(?:- +)*"
_NO_BREAK = re.compile(
    rf"^(?:[ -]*[{NO_BREAK}]|\s*(?:- +)*[a-z_]+(?:\s*[{NO_BREAK}]\s*:|:\s*[{NO_BREAK}]))"
)
_LONG_DASH = re.compile(rf"^(\s*)[{LONG_DASHES}]\s*(?=\S)")
# Not an address (https://…), not a time (14:00).
_TIGHT_COLON = re.compile(rf"({_HEAD}[a-z_]{{2,}}):(?=[^\s/:])")
_CURLY_KEY = re.compile(rf"({_HEAD})[{CURLY}](\w+)[{CURLY}]\s*:")
_CURLY_END = re.compile(rf"({_HEAD}[^\s:\"]+:\s+|{_HEAD})\"([^\"]+)[“”„]\s*$")


class Slip(NamedTuple):
    """What was typed, by the code of its problem; the column, from 1, and the mended line."""

    code: str
    column: int
    mended: str


def slip_in(written: str) -> Slip | None:
    """Return the slip in a line of a file, or None."""
    if found := _NO_BREAK.match(written):
        return Slip("no-break-space", found.end(), plain_spaces(written))
    if found := _LONG_DASH.match(written):
        return Slip("long-dash", found.end(1) + 1, short_dash(written))
    if found := _CURLY_KEY.match(written):
        mended = _CURLY_KEY.sub(r"\1\2:", written)
        return Slip("curly-key", found.end(1) + 1, mended.strip())
    if found := _CURLY_END.match(written):
        return Slip("curly-end", len(written.rstrip()), f'{found[1].strip()} "{found[2]}"'.strip())
    if found := _TIGHT_COLON.match(written):
        return Slip("colon-space", found.end() + 1, _TIGHT_COLON.sub(r"\1: ", written).strip())
    return None


def tight_colon(text: str, codes: tuple[str, ...]) -> str:
    """Return "fr: Un" for a text that is "fr:Un", where fr is one of the languages; or nothing.

    YAML takes such a line for a text, and the lines of other languages below it for more of it.
    """
    begun, _, rest = text.partition(":")
    code = begun.rstrip(f" {NO_BREAK}")
    if code not in codes or not rest.strip() or rest[0] in "/ \n":
        return ""
    own = re.split(rf"\s(?:{'|'.join(map(re.escape, codes))})\s?:", rest)[0]
    return f"{code}: {own.strip()}"


def plain_spaces(written: str) -> str:
    """Return a line with plain spaces only, and one of them after its colon."""
    plain = re.sub(f"[{NO_BREAK}]", " ", written).strip()
    return re.sub(r"^((?:- +)*[\w-]+)\s*:\s*", r"\1: ", plain).strip()


def short_dash(written: str) -> str:
    """Return a line whose list dash is a hyphen."""
    return _LONG_DASH.sub("- ", written).strip()


def without_curly(text: str) -> str:
    """Return a text without the curly quotes around it."""
    pairs = text[:1] in ("“", "„", "”") and text[-1:] in ("”", "“")
    return text[1:-1] if len(text) > 1 and pairs else text
