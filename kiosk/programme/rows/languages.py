"""The languages a visitor can choose."""

from collections.abc import Sequence

from msgspec import Struct


class LanguageRow(Struct, frozen=True):
    """One of them; `current` is the one shown."""

    code: str
    label: str
    current: bool


def language_rows(codes: Sequence[str], current: str) -> tuple[LanguageRow, ...]:
    """Return a row for each language, in the order of the event."""
    return tuple(LanguageRow(code, code.upper(), code == current) for code in codes)
