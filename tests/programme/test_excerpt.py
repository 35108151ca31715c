"""What is cut out of a longer text reads as a piece of it."""

import pytest

from kiosk.programme.excerpt import around
from kiosk.programme.texts import NBSP


@pytest.mark.parametrize("between", [f"{NBSP}· ", " · ", ", ", f"{NBSP}; ", f"{NBSP}: ", " – "])
def test_no_sign_between_parts_stands_before_the_cut(between: str) -> None:
    text = f"Océan Indien{between}Pacifique{between}Caraïbes"
    first = len(f"Océan Indien{between}")
    for length in range(first, first + len("Pacifique")):
        assert around(text, 0, length) == "Océan Indien…"


def test_what_is_not_cut_keeps_its_own_sign() -> None:
    assert around("Un mot.", 0, 7) == "Un mot."
    long = "Un mot, " * 20 + "la fin."
    assert around(long, len(long) - 4).endswith("Un mot, la fin.")
