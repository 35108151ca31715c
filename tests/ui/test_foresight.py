"""That what a switch of language shows has been made before it, and in nothing else differs."""

from collections.abc import Callable

from kiosk.ui import asked, maplayout, mappicture, qr, typesetting
from tests.ui.conftest import Visitor

Visit = Callable[..., Visitor]
SESSION = "session/partenariats-innovants"
CACHES = (typesetting._fit, typesetting.fit_styled, typesetting._widest, maplayout._laid_out)


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


def test_a_switch_finds_the_map_laid_out(visit: Visit) -> None:
    visitor = visit("partnerships")
    visitor.until(lambda: visitor.kiosk.foresight and not visitor.kiosk.foresight.isActive())
    kept = (maplayout._laid_out, mappicture.drawn)
    before = [one.cache_info().misses for one in kept]
    visitor.kiosk.state.setLanguage("en")
    visitor.pause()
    assert [one.cache_info().misses for one in kept] == before


def test_the_code_to_take_along_is_there_before_it_is_asked_for(visit: Visit) -> None:
    visitor = visit(SESSION)
    visitor.until(lambda: visitor.kiosk.foresight and not visitor.kiosk.foresight.isActive())
    before = qr.modules.cache_info().misses
    visitor.kiosk.state.open(f"takeaway/{SESSION}")
    visitor.pause()
    assert qr.modules.cache_info().misses == before
