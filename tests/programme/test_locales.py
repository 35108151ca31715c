"""Languages of a programme that the program itself does not speak."""

from datetime import datetime

import pytest

from kiosk.programme.locales import language_name, locale_of
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
