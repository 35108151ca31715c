"""The page of a session: what stands in its head."""

import msgspec
import pytest

from kiosk.programme.reader import Release
from kiosk.programme.rows.session import session_page
from kiosk.programme.texts import Texts

LANGUAGES = ("fr", "en")


@pytest.mark.parametrize(
    ("shown", "held_in", "said"),
    [
        ("en", ("fr",), "Translated from French"),
        ("en", (), "Translated from French"),
        ("en", ("en",), ""),
        ("fr", ("fr",), ""),
        ("fr", ("en",), ""),
    ],
)
def test_the_head_says_that_its_text_is_a_translation(
    real: Release, shown: str, held_in: tuple[str, ...], said: str
) -> None:
    session = real.session("partenariats-innovants")
    assert session
    session = msgspec.structs.replace(session, languages=held_in)
    assert session_page(real, session, Texts(shown, LANGUAGES)).translated == said


def test_a_text_in_another_language_is_missing_not_translated(real: Release) -> None:
    session = real.session("partenariats-innovants")
    assert session
    session = msgspec.structs.replace(session, title={"fr": session.title["fr"]})
    row = session_page(real, session, Texts("en", LANGUAGES))
    assert (row.translated, row.fallback) == ("", "Not yet in English. Shown in French.")
