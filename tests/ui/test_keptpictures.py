"""That pictures are kept by what they take, and those asked for last."""

from PySide6.QtGui import QImage

from kiosk.ui.keptpictures import KeptPictures

SIDE = 10
BYTES = 4 * SIDE * SIDE


def picture(side: int = SIDE) -> QImage:
    return QImage(side, side, QImage.Format.Format_RGB32)


def test_the_one_asked_for_longest_ago_goes_first() -> None:
    kept = KeptPictures(2 * BYTES)
    a, b = (kept.get(name, picture).cacheKey() for name in "ab")
    assert kept.get("a", picture).cacheKey() == a
    kept.get("c", picture)
    assert kept.get("a", picture).cacheKey() == a
    assert kept.get("b", picture).cacheKey() != b


def test_a_large_one_takes_the_room_of_many() -> None:
    kept = KeptPictures(4 * BYTES)
    a = kept.get("a", picture).cacheKey()
    kept.get("large", lambda: picture(2 * SIDE))
    assert kept.get("a", picture).cacheKey() != a


def test_one_that_alone_is_too_large_is_kept() -> None:
    kept = KeptPictures(1)
    assert kept.get("a", picture).cacheKey() == kept.get("a", picture).cacheKey()
