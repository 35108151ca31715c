"""The state before there is a content, and before what the first page did not need."""

from pathlib import Path

import pytest

from kiosk.programme.reader import Release
from kiosk.ui.render import settle
from kiosk.ui.state import KioskState


@pytest.mark.parametrize(
    ("language", "words"),
    [("fr", "La borne revient dans un instant"), ("en", "Back in a moment")],
)
def test_the_language_named_holds_before_and_after_the_first_content(
    language: str, words: str, real_release: Path
) -> None:
    state = KioskState(language=language)
    before = (state.code, state.backSoon[0])
    release = Release.open(real_release)
    state.take(release)
    assert before == (language, words)
    assert state.code == language
    state.rest()
    release.close()


def test_the_first_page_answers_before_what_it_did_not_need_is_made() -> None:
    state = KioskState()
    told: list[str] = []
    state.settled.connect(lambda: told.append("settled"))
    state.settle()
    assert told == []
    settle()
    assert told == ["settled"]
    state.rest()
