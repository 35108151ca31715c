"""That what a switch of language shows has been made before it, and in nothing else differs."""

from collections.abc import Callable

import pytest

from kiosk.ui import asked, foresight, listmodel, maplayout, mappicture, qr, typesetting
from kiosk.ui.keptpictures import KeptPictures
from tests.ui.conftest import Visitor

Visit = Callable[..., Visitor]
SESSION = "session/partenariats-innovants"
A_DAY_MS = 86_400_000
CACHES = (typesetting._fit, typesetting.fit_styled, typesetting._widest, maplayout._laid_out)


@pytest.fixture(autouse=True)
def _nothing_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    """What an earlier test had made is made anew."""
    for cache in (*CACHES, qr.modules):
        cache.cache_clear()
    monkeypatch.setattr(mappicture, "kept", KeptPictures(mappicture.ROOM))


def ahead(visitor: Visitor) -> foresight.Foresight:
    """Return what prepares, which comes when the first page is there."""
    visitor.until(lambda: visitor.kiosk.foresight is not None)
    assert visitor.kiosk.foresight
    return visitor.kiosk.foresight


def misses() -> int:
    return sum(cache.cache_info().misses for cache in CACHES)


def test_a_switch_finds_the_words_of_a_page_set(visit: Visit) -> None:
    visitor = visit(SESSION)
    visitor.kiosk.state.pageRows.complete()
    visitor.until(lambda: visitor.kiosk.foresight and not visitor.kiosk.foresight.isActive())
    before = misses()
    visitor.kiosk.state.setLanguage("en")
    # But for those whose room depends on other words.
    assert misses() - before <= 0.1 * len(asked.questions())


def test_what_came_bit_by_bit_is_made_when_all_of_it_is_there(
    visit: Visit, monkeypatch: pytest.MonkeyPatch
) -> None:
    # So long that neither happens by itself, however slow the machine is.
    monkeypatch.setattr(listmodel, "AFTER_MS", A_DAY_MS)
    monkeypatch.setattr(foresight, "REST_MS", A_DAY_MS)
    visitor = visit(SESSION)
    visitor.until(lambda: ahead(visitor).interval() == A_DAY_MS)
    of_the_first = len(asked.questions())
    visitor.kiosk.state.pageRows.complete()
    visitor.until(lambda: len(asked.questions()) > 2 * of_the_first)
    ahead(visitor).start(0)
    visitor.until(lambda: not ahead(visitor).isActive())
    before = misses()
    visitor.kiosk.state.setLanguage("en")
    assert misses() - before <= 0.1 * len(asked.questions())


def test_a_switch_finds_the_map_laid_out_and_drawn(
    visit: Visit, monkeypatch: pytest.MonkeyPatch
) -> None:
    visitor = visit("partnerships")
    visitor.until(lambda: visitor.kiosk.foresight and not visitor.kiosk.foresight.isActive())
    before = maplayout._laid_out.cache_info().misses
    anew: list[str] = []
    monkeypatch.setattr(mappicture, "_drawn", anew.append)
    visitor.kiosk.state.setLanguage("en")
    visitor.pause()
    assert maplayout._laid_out.cache_info().misses == before
    assert anew == []


def test_the_code_to_take_along_is_there_before_it_is_asked_for(visit: Visit) -> None:
    visitor = visit(SESSION)
    visitor.until(lambda: visitor.kiosk.foresight and not visitor.kiosk.foresight.isActive())
    before = qr.modules.cache_info().misses
    visitor.kiosk.state.open(f"takeaway/{SESSION}")
    visitor.pause()
    assert qr.modules.cache_info().misses == before
