"""The keys of the on-screen keyboard: one small file a language in `resources/keyboards`."""

import msgspec
from msgspec import Struct

from kiosk import paths
from kiosk.catalogue import base

# A language without a file of its own has the keys of this one: QWERTY.
DEFAULT = "default"
# What stands in place of the letters when signs are asked for.
_SIGNS = ("1234567890", "-/&@%()+#:", ".,;!?’")


class KeyLineRow(Struct, frozen=True):
    """A line of keys: what each types, and what it types while signs are shown."""

    letters: tuple[str, ...]
    signs: tuple[str, ...]


class _Layout(Struct, frozen=True):
    accents: tuple[str, ...]
    letters: tuple[str, str, str]


def key_lines(language: str) -> tuple[KeyLineRow, ...]:
    """Return the lines of keys of a language, from the top: accents, then three of letters."""
    folder = paths.resources() / "keyboards"
    files = [folder / f"{name}.json" for name in (language, base(language), DEFAULT)]
    text = next(file for file in files if file.is_file()).read_text("utf-8")
    layout = msgspec.json.decode(text, type=_Layout)
    lines = zip(layout.letters, _SIGNS, strict=True)
    return (
        KeyLineRow(layout.accents, layout.accents),
        *(KeyLineRow(tuple(letters), tuple(signs)) for letters, signs in lines),
    )
