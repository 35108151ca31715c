import math

import pytest

from kiosk.programme.geo import (
    MIN_WIDTH,
    WORLD_X,
    WORLD_Y,
    Margins,
    equal_earth,
    fit_frame,
)

NO_MARGIN = Margins(0, 0, 0, 0)
SOME_MARGIN = Margins(0.1, 0.2, 0.1, 0.15)


def test_shape_of_the_world_is_that_of_the_paper() -> None:
    # Šavrič, Patterson and Jenny 2018: the equator is 2.05458 times as long as the central
    # meridian, and each pole 0.59247 times as long as the equator.
    assert pytest.approx(2.05458, abs=1e-5) == WORLD_X / WORLD_Y
    pole, _ = equal_earth(90, 180)
    assert pole / WORLD_X == pytest.approx(0.59247, abs=1e-5)


def test_corners_of_the_world() -> None:
    assert equal_earth(0, 0) == (0, 0)
    assert equal_earth(0, 180) == pytest.approx((WORLD_X, 0))
    assert equal_earth(0, -180) == pytest.approx((-WORLD_X, 0))
    assert equal_earth(90, 0) == pytest.approx((0, -WORLD_Y))
    assert equal_earth(-90, 0) == pytest.approx((0, WORLD_Y))


@pytest.mark.parametrize("latitude", [-84.9, -45, -12.8, 0.1, 30, 64.2, 80])
def test_areas_are_kept(latitude: float) -> None:
    step = 1e-4
    x, y = equal_earth(latitude, 40)
    east, _ = equal_earth(latitude, 40 + step)
    _, north = equal_earth(latitude + step, 40)
    # A small rectangle on the map is as large as on the sphere, where its width shrinks with
    # the cosine of the latitude. (Parallels are straight, so width times height is its area.)
    assert (east - x) * (y - north) == pytest.approx(
        math.radians(step) ** 2 * math.cos(math.radians(latitude)), rel=1e-4
    )


@pytest.mark.parametrize("aspect", [0.6, 1.38, 2.4])
@pytest.mark.parametrize(
    "places",
    [
        [(64.2, -51.7), (12.5, -69.97), (-12.8, 45.2)],
        [(44.84, -0.58)],
        [(-41, 174), (64, -150), (-54, -70)],
        [(71, 25), (71, 25.001)],
    ],
)
def test_frame_holds_every_place_within_its_margins(
    aspect: float, places: list[tuple[float, float]]
) -> None:
    points = [equal_earth(*place) for place in places]
    frame = fit_frame(points, aspect, SOME_MARGIN)
    assert frame.width / frame.height == pytest.approx(aspect)
    assert frame.width >= MIN_WIDTH
    for x, y in points:
        assert frame.left < x < frame.left + frame.width
        assert frame.top < y < frame.top + frame.height


def test_frame_is_as_close_as_its_margins_allow() -> None:
    points = [equal_earth(0, -40), equal_earth(0, 40)]
    frame = fit_frame(points, 1.5, SOME_MARGIN)
    assert points[0][0] - frame.left == pytest.approx(0.1 * frame.width)
    assert frame.left + frame.width - points[1][0] == pytest.approx(0.2 * frame.width)


def test_frame_stays_in_the_world() -> None:
    frame = fit_frame([equal_earth(80, -170), equal_earth(75, -160)], 1.5, SOME_MARGIN)
    assert frame.left >= -WORLD_X
    assert frame.top >= -WORLD_Y


def test_margins_do_not_shrink_the_world() -> None:
    frame = fit_frame([equal_earth(0, -170), equal_earth(0, 170)], 1.5, SOME_MARGIN)
    assert frame.width == pytest.approx(2 * WORLD_X)
    assert frame.left == pytest.approx(-WORLD_X)


def test_frame_without_places_is_the_world() -> None:
    frame = fit_frame([], WORLD_X / WORLD_Y, SOME_MARGIN)
    assert (frame.left, frame.top) == pytest.approx((-WORLD_X, -WORLD_Y))
    assert frame.width == pytest.approx(2 * WORLD_X)


def test_frame_taller_than_the_world_is_centred() -> None:
    frame = fit_frame([equal_earth(0, -170), equal_earth(0, 170)], 0.5, NO_MARGIN)
    assert frame.top + frame.height / 2 == pytest.approx(0)
