"""Every language has keys: its own, or those of the keyboard most people know."""

from kiosk.programme.keyboard import key_lines


def letters(language: str) -> list[str]:
    return ["".join(line.letters) for line in key_lines(language)[1:]]


def test_french_types_on_azerty() -> None:
    assert letters("fr") == ["azertyuiop", "qsdfghjklm", "wxcvbn"]
    assert {"é", "è", "à", "ç", "œ", "’", "-"} <= set(key_lines("fr")[0].letters)


def test_a_language_without_keys_of_its_own_types_on_qwerty() -> None:
    assert letters("en") == letters("ar") == ["qwertyuiop", "asdfghjkl", "zxcvbnm"]


def test_the_language_of_a_region_has_the_keys_of_the_language() -> None:
    assert key_lines("fr-CA") == key_lines("fr")


def test_every_digit_has_a_key() -> None:
    signs = {sign for line in key_lines("fr")[1:] for sign in line.signs}
    assert set("0123456789") <= signs
