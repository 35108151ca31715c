"""Languages of a programme that the program itself does not speak."""

from datetime import datetime

import pytest

from kiosk.programme.locales import language_name, locale_of
from kiosk.programme.rows.languages import language_rows
from kiosk.programme.texts import Texts

MONDAY = datetime(2026, 10, 5, 14)


@pytest.mark.parametrize(
    ("language", "day"),
    [
        ("de", "Montag 5 Oktober"),
        ("pt-BR", "segunda-feira 5 outubro"),
        ("pt-ZZ", "segunda-feira 5 outubro"),
        ("ar", "الاثنين 5 أكتوبر"),
        ("qqx", "Monday 5 October"),
    ],
)
def test_days_are_named_in_every_language_of_a_programme(language: str, day: str) -> None:
    assert Texts(language, ["fr", language]).day(MONDAY) == day


@pytest.mark.parametrize(
    ("code", "language", "name"),
    [
        ("es", "fr", "espagnol"),
        ("pt-BR", "fr", "portugais brésilien"),
        ("es-ZZ", "en", "Spanish"),
        ("fr", "de", "Französisch"),
        ("qqx", "fr", "qqx"),
    ],
)
def test_languages_are_named_in_each_other(code: str, language: str, name: str) -> None:
    assert language_name(code, language) == name


def test_unknown_language_counts_as_english() -> None:
    assert str(locale_of("qqx")) == "en"


@pytest.mark.parametrize(
    ("codes", "labels"),
    [
        (("fr", "en"), ["FR", "EN"]),
        (("fr-FR", "en-GB"), ["FR", "EN"]),
        (("fr", "pt-BR", "pt-PT"), ["FR", "PT-BR", "PT-PT"]),
    ],
)
def test_a_region_is_named_where_it_tells_languages_apart(
    codes: tuple[str, ...], labels: list[str]
) -> None:
    rows = language_rows(codes, codes[0])
    assert [(row.code, row.label) for row in rows] == list(zip(codes, labels, strict=True))
    assert [row.current for row in rows] == [True, *[False] * (len(codes) - 1)]
