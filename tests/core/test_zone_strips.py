"""Polygons that lie in pixels of one value are counted by their area alone, and all others pixel by pixel."""

from __future__ import annotations

import numpy as np
import pytest
from cloudsieve.core.zones import Outlines, ZoneStrips, count_classes, cover
from cloudsieve.tests.core.test_coverage import BOW_TIE, SQUARE, Ring, outlines, shares, stars, stars_in_stars
from hypothesis import given, settings
from hypothesis import strategies as st

SCALE = 6  # so that words of eight pixels fit into patches and polygons
HEIGHT, WIDTH, PATCH = 7 * SCALE, 9 * SCALE, 18
CLASSES = (0, 1, 2)
U_SHAPE: Ring = [(0, 0), (6, 0), (6, 6), (4, 6), (4, 1), (2, 1), (2, 6), (0, 6)]
SPIRAL: Ring = [
    (0, 0),
    (8, 0),
    (8, 8),
    (1, 8),
    (1, 2),
    (6, 2),
    (6, 6),
    (3, 6),
    (3, 5),
    (5, 5),
    (5, 3),
    (2, 3),
    (2, 7),
    (7, 7),
    (7, 1),
    (0, 1),
]


def cut(rows: int) -> list[tuple[int, int]]:
    return [(first, min(first + rows, HEIGHT)) for first in range(0, HEIGHT, rows)]


def expected_counts(polygons: Outlines, pixels: np.ndarray) -> np.ndarray:
    """Return the area of each class in each polygon, from what it covers of every pixel."""
    height, width = pixels.shape
    covered = [shares(cover(polygons, width, height), height, number) for number in range(polygons.count)]
    return np.array([[part[pixels == value].sum() for value in CLASSES] for part in covered])


def drawn_pixels(seed: int) -> np.ndarray:
    """Return classes in patches, so that some polygons lie in one of them."""
    patches = np.random.default_rng(seed).choice([0, 1, 2, 255], (3, 3), p=[0.85, 0.05, 0.05, 0.05]).astype(np.uint8)
    return patches.repeat(PATCH, axis=0)[:HEIGHT].repeat(PATCH, axis=1)[:, :WIDTH]


def enlarged(ring: Ring) -> Ring:
    return [(x * SCALE, y * SCALE) for x, y in ring]


@st.composite
def fields(draw: st.DrawFn) -> Ring:
    """Draw a field of four corners on the grid."""
    left, top = draw(st.floats(0, 7)), draw(st.floats(0, 5))
    return [
        (left + draw(st.floats(0, 0.5)) + x, top + draw(st.floats(0, 0.5)) + y)
        for x, y in [(0, 0), (1, 0), (1, 1), (0, 1)]
    ]


@given(
    st.lists(fields() | stars(), min_size=1, max_size=6),
    st.integers(1, HEIGHT),
    st.lists(st.integers(0, 99), min_size=1, max_size=4),
)
@settings(max_examples=150, deadline=None)
def test_classes_of_raster_after_raster_are_counted_as_pixel_by_pixel(rings, rows, seeds):
    polygons, partition = outlines(*([enlarged(ring)] for ring in rings)), cut(rows)
    zones = ZoneStrips(polygons, partition, WIDTH)

    for pixels in map(drawn_pixels, seeds):
        counts = count_classes((pixels[first:end] for first, end in partition), zones, CLASSES)

        np.testing.assert_allclose(counts, expected_counts(polygons, pixels), rtol=0, atol=1e-9)


def covered_polygons(zones: ZoneStrips, number: int) -> list[int]:
    """Return the polygons whose insides are covered in a strip."""
    _, insides = zones.covered(number)
    return sorted({one for runs in insides for one in runs.polygons.tolist()})


def traced_polygons(zones: ZoneStrips, number: int) -> list[list[int]]:
    """Return the polygons that are counted along their outlines in a strip, those together that are so at once."""
    return [some.polygons.tolist() for some in zones.traced(number)]


def test_a_polygon_in_one_value_is_not_traced_until_a_raster_shows_it_several():
    polygons = outlines([[(9, 1), (22, 1), (22, 5), (9, 5)]], [[(40, 1), (52, 1), (52, 5), (40, 5)]])
    zones = ZoneStrips(polygons, [(0, 8)], 64)
    clear = np.zeros(8 * 64, np.uint8)
    cloudy = clear.copy()
    cloudy[2 * 64 + 20] = 1

    seen = []
    for values in (clear, cloudy, clear):
        alike, common = zones.look(0, values)
        seen.append((alike.tolist(), common.tolist(), traced_polygons(zones, 0)))

    assert seen == [([0, 1], [0, 0], []), ([1], [0], [[0]]), ([1], [0], [[0]])]


@pytest.mark.parametrize(
    "ring",
    [U_SHAPE, SPIRAL, [(0, 0), (20, 20), (20, 16), (0, 20)], [(0, 0), (90, 0), (90, 60), (0, 60)]],
    ids=["U", "spiral", "crosses itself", "large"],
)
def test_what_may_cross_itself_and_what_is_large_never_waits(ring):
    zones = ZoneStrips(outlines([ring]), [(0, 70)], 96)

    alike, _ = zones.look(0, np.zeros(70 * 96, np.uint8))

    assert not alike.size
    assert covered_polygons(zones, 0) == [0]


def test_what_crosses_itself_is_told_when_its_rows_are_looked_at():
    told: list[int] = []
    crossing: Ring = [(0, 10), (20, 30), (20, 26), (0, 30)]
    zones = ZoneStrips(outlines([SQUARE], [crossing]), [(0, 40)], 40, lambda faulty: told.extend(faulty.tolist()))

    count_classes([np.zeros((40, 40), np.uint8)], zones, CLASSES)

    assert set(told) == {1}


def test_corners_however_far_beyond_the_grid_do_no_harm():
    far: Ring = [(5, 5), (1e19, 5), (1e19, 30), (5, 30)]

    counts = count_classes([np.zeros((40, 40), np.uint8)], ZoneStrips(outlines([far]), [(0, 40)], 40), CLASSES)

    assert counts.tolist() == [[35 * 25, 0, 0]]


def test_very_many_polygons_are_looked_at_some_at_a_time(monkeypatch):
    monkeypatch.setattr("cloudsieve.core.zones.strips._TOGETHER", 2)
    polygons = outlines(*([[(x + 1, 1), (x + 9, 1), (x + 9, 4), (x + 1, 4)]] for x in range(0, 80, 16)))
    values = np.repeat(np.array([0, 1, 255, 0, 1], np.uint8), 16)

    alike, common = ZoneStrips(polygons, [(0, 6)], 80).look(0, np.tile(values, 6))

    assert (alike.tolist(), common.tolist()) == ([0, 1, 2, 3, 4], [0, 1, 255, 0, 1])


@pytest.mark.parametrize("column", [8, 23, 24, 31])
def test_one_other_pixel_in_the_box_is_enough_to_look_closely(column):
    zones = ZoneStrips(outlines([[(8, 0), (32, 0), (32, 3), (8, 3)]]), [(0, 3)], 40)
    pixels = np.full((3, 40), 255, np.uint8)
    pixels[1, column] = 254  # in all bits but one the same

    alike, *_ = zones.look(0, pixels.ravel())

    assert not alike.size


def test_the_last_pixels_of_a_strip_that_fill_no_word_are_looked_at_closely():
    polygons = outlines([[(0, 0), (5, 0), (5, 3), (0, 3)]])
    pixels = np.zeros((3, 5), np.uint8)
    pixels[2, 4] = 1  # the fifteenth

    counts = count_classes([pixels], ZoneStrips(polygons, [(0, 3)], 5), CLASSES)

    assert counts.tolist() == [[14, 1, 0]]


@pytest.mark.parametrize(
    ("ring", "is_star_shaped"),
    [(SQUARE, True), (SQUARE[::-1], True), (U_SHAPE, False), (SPIRAL, False), (BOW_TIE, False)]
    + [([*SQUARE, *SQUARE], False), ([(0, 0), (4, 4), (2, 2)], False), ([(1, 1), (1, 1), (1, 1)], False)],
    ids=["square", "the other way round", "U", "spiral", "bow tie", "twice around", "flat", "point"],
)
def test_what_is_seen_whole_from_its_middle_cannot_cross_itself(ring, is_star_shaped):
    assert outlines([ring]).is_star_shaped.tolist() == [is_star_shaped]


def test_each_polygon_is_judged_by_itself_and_one_with_a_hole_is_not_star_shaped():
    hole: Ring = [(1.5, 1.5), (2.5, 1.5), (2.5, 2.5), (1.5, 2.5)]
    polygons = outlines([SQUARE], [SQUARE, hole], [BOW_TIE], [SQUARE[::-1]], [U_SHAPE], [SQUARE])

    assert polygons.is_star_shaped.tolist() == [True, False, False, True, False, True]


@given(st.lists(st.tuples(st.integers(0, 90), st.integers(0, 70)), min_size=3, max_size=9))
@settings(max_examples=300, deadline=None)
def test_no_ring_that_covers_a_pixel_twice_is_called_star_shaped(ring):
    polygons = outlines([ring])

    faulty = cover(polygons, 90, 70).faulty().size

    assert not (faulty and polygons.is_star_shaped[0])


@given(stars_in_stars())
@settings(max_examples=60, deadline=None)
def test_polygons_with_holes_are_counted_as_pixel_by_pixel(rings):
    polygons, pixels = outlines([enlarged(ring) for ring in rings]), drawn_pixels(3)

    counts = count_classes([pixels], ZoneStrips(polygons, [(0, HEIGHT)], WIDTH), CLASSES)

    np.testing.assert_allclose(counts, expected_counts(polygons, pixels), rtol=0, atol=1e-9)
