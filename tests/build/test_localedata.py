"""Less of Babel's data in the bundle, and the same answers to what the program asks."""

import pickle
from datetime import date
from pathlib import Path

import babel
import localedata
import pytest
from babel import Locale
from babel.dates import format_date
from babel.localedata import LocaleDataDict, merge
from babel.numbers import format_decimal

DATA = Path(babel.__file__).parent / "locale-data"


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("root", True),
        ("de", True),
        ("zh_Hant", True),
        ("swb", True),
        ("fr_CA", True),
        ("de_AT", False),
    ],
)
def test_languages_are_kept_and_regions_of_our_own(name: str, kept: bool) -> None:
    assert localedata.is_kept(DATA / f"{name}.dat", ["fr", "en"]) is kept


@pytest.mark.parametrize("language", ["fr", "en", "de", "ar", "zh"])
def test_what_is_asked_of_a_language_stays(
    language: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = Locale(language)
    before = _ask(whole)
    small = localedata.shrink(DATA / f"{language}.dat", tmp_path)
    assert small.stat().st_size < (DATA / small.name).stat().st_size / 2
    data = _read(localedata.shrink(DATA / "root.dat", tmp_path))
    merge(data, _read(small))
    less = Locale(language)
    monkeypatch.setattr(less, "_Locale__data", LocaleDataDict(data))
    assert _ask(less) == before


def _read(file: Path) -> dict[str, object]:
    with file.open("rb") as opened:
        return pickle.load(opened)


def _ask(locale: Locale) -> list[object]:
    day = date(2026, 10, 5)
    return [
        format_date(day, "EEEE d MMMM", locale),
        format_date(day, "full", locale),
        format_decimal(1234.5, locale=locale),
        dict(locale.languages),
        locale.character_order,
    ]
