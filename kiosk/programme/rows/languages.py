"""The languages a visitor can choose."""

from collections.abc import Sequence

from msgspec import Struct

from kiosk.catalogue import base


class LanguageRow(Struct, frozen=True):
    """One of them; `current` is the one shown."""

    code: str
    label: str
    current: bool


def language_rows(codes: Sequence[str], current: str) -> tuple[LanguageRow, ...]:
    """Return a row for each language, in the order of the event.

    A region is named only where it tells two languages apart.
    """
    spoken = [base(code) for code in codes]
    return tuple(
        LanguageRow(code, (code if spoken.count(name) > 1 else name).upper(), code == current)
        for code, name in zip(codes, spoken, strict=True)
    )
