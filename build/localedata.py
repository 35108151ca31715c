"""Babel's data in the bundle: of every language what the program asks, for a fifth of the room.

Which languages a programme has is told by its content, which a built program meets later. Each
needs its days and months, the names it has for languages, its numbers. All else that Babel knows
of a language goes: names of currencies, units, countries and time zones.
"""

import pickle
import re
from pathlib import Path

# Of a language, perhaps of a script; of a region only for `languages`.
_LANGUAGE = re.compile(r"root|[a-z]{2,3}(_[A-Z][a-z]{3})?")
DROPPED = frozenset({
    "compact_currency_formats", "compact_decimal_formats", "compound_unit_patterns",
    "currency_formats", "currency_names", "currency_names_plural", "currency_symbols",
    "currency_unit_patterns", "date_fields", "datetime_skeletons", "interval_formats",
    "list_patterns", "measurement_systems", "meta_zones", "scripts", "territories", "time_zones",
    "unit_display_names", "unit_patterns", "variants",
})  # fmt: skip


def is_kept(file: Path, languages: list[str]) -> bool:
    """Tell whether a file of Babel's data goes into the bundle; `languages` keep their regions."""
    licence = file.suffix != ".dat"
    own = file.stem.split("_")[0] in languages
    return licence or own or _LANGUAGE.fullmatch(file.stem) is not None


def shrink(file: Path, folder: Path) -> Path:
    """Write less of a file of Babel's data into a folder; return where."""
    with file.open("rb") as source:
        data = pickle.load(source)
    folder.mkdir(parents=True, exist_ok=True)
    result = folder / file.name
    with result.open("wb") as target:
        # Protocol 2 is Babel's own: shared parts stay shared.
        pickle.dump({key: data[key] for key in data if key not in DROPPED}, target, 2)
    return result
