"""Counted along its outline, a polygon holds what is counted pixel by pixel, wherever its edges lie."""

from __future__ import annotations

import numpy as np
import pytest
from cloudsieve.core.zones import Outlines, ZoneStrips, count_classes
from cloudsieve.tests.core.test_coverage import Ring, outlines, stars
from cloudsieve.tests.core.test_zone_strips import CLASSES, expected_counts, traced_polygons
from hypothesis import assume, given, settings
from hypothesis import strategies as st

HEIGHT, WIDTH = 14, 23  # no row begins with a word but the first and the ninth


def traced_counts(polygons: Outlines, pixels: np.ndarray) -> np.ndarray:
    """Return what is counted of polygons all of which are traced."""
    height, width = pixels.shape
    zones = ZoneStrips(polygons, [(0, height)], width)
    counts = count_classes([pixels], zones, CLASSES)
    assert sorted(one for some in traced_polygons(zones, 0) for one in some) == [*range(polygons.count)]
    return counts


def drawn_noise(seed: int, height: int = HEIGHT, width: int = WIDTH) -> np.ndarray:
    """Return pixels of all classes, and some of none, each by itself; a row more, for words that are cut off."""
    pixels = np.random.default_rng(seed).choice([0, 1, 2, 255], (height + 1, width))
    return pixels.astype(np.uint8)


def test_each_pixel_counts_by_its_part_for_its_class():
    pixels = np.array([[0, 0, 0, 0, 0, 0, 0, 0], [0, 1, 2, 255, 0, 0, 0, 0], [0] * 8], np.uint8)
    polygon: Ring = [(0.5, 1.25), (3.5, 1.25), (3.5, 2), (0.5, 2)]

    assert traced_counts(outlines([polygon]), pixels).tolist() == [[0.5 * 0.75, 0.75, 0.75]]


@pytest.mark.parametrize("left", range(12))
@pytest.mark.parametrize("size", [1, 7, 8, 11])
def test_edges_on_those_of_pixels_words_and_the_grid_do_no_harm(left, size):
    pixels = drawn_noise(left)
    right = min(left + size, WIDTH)
    polygon: Ring = [(left, 2), (right, 2), (right, 9), (left, 9)]

    counts = traced_counts(outlines([polygon], [polygon[::-1]]), pixels)

    inside = pixels[2:9, left:right]
    assert counts.tolist() == [[(inside == value).sum() for value in CLASSES]] * 2


@given(st.lists(stars(), min_size=1, max_size=5), st.integers(0, 99))
@settings(max_examples=200, deadline=None)
def test_polygons_hold_what_is_counted_pixel_by_pixel(rings, seed):
    scaled = [[(1 + x * 1.6, 1 + y * 1.4) for x, y in ring] for ring in rings]
    within = [ring for ring in scaled if all(0 <= x <= WIDTH and 0 <= y <= HEIGHT for x, y in ring)]
    assume(within)
    polygons, pixels = outlines(*([ring] for ring in within)), drawn_noise(seed)

    counts = count_classes([pixels], ZoneStrips(polygons, [(0, HEIGHT + 1)], WIDTH), CLASSES)

    np.testing.assert_allclose(counts, expected_counts(polygons, pixels), rtol=0, atol=1e-11)


@given(
    st.lists(
        st.tuples(*[st.integers(0, 2 * limit) for limit in (WIDTH, HEIGHT)] * 3).map(
            lambda ends: [(ends[place] / 2, ends[place + 1] / 2) for place in (0, 2, 4)]
        ),
        min_size=1,
        max_size=5,
    ),
    st.integers(0, 99),
)
@settings(max_examples=200, deadline=None)
def test_triangles_with_corners_on_edges_and_middles_of_pixels_are_counted_so_too(triangles, seed):
    flat = [abs((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])) == 0 for a, b, c in triangles]
    assume(not any(flat))
    polygons, pixels = outlines(*([ring] for ring in triangles)), drawn_noise(seed)

    counts = count_classes([pixels], ZoneStrips(polygons, [(0, HEIGHT + 1)], WIDTH), CLASSES)

    np.testing.assert_allclose(counts, expected_counts(polygons, pixels), rtol=0, atol=1e-11)


def test_a_class_beside_a_polygon_is_not_in_it_by_rounding():
    """A look that shows nothing of a polygon would count else."""
    pixels = drawn_noise(1)
    pixels[3:8, 4:15] = 255
    turns = np.arange(7) * 2 * np.pi / 7
    polygon: Ring = [(9.3 + 5.1 * float(np.cos(turn)), 5.6 + 2.3 * float(np.sin(turn))) for turn in turns]

    assert str(traced_counts(outlines([polygon]), pixels).tolist()) == "[[0.0, 0.0, 0.0]]"


def test_polygons_that_are_traced_one_look_after_the_other_are_counted_together(monkeypatch):
    squares = [[(x + 1.5, 1.5), (x + 6, 1.5), (x + 6, 4), (x + 1.5, 4)] for x in range(0, 32, 8)]
    polygons = outlines(*([square] for square in squares))
    zones, pixels = ZoneStrips(polygons, [(0, 6)], 40), np.zeros((6, 40), np.uint8)
    monkeypatch.setattr("cloudsieve.core.zones.strips._TOGETHER", 3)

    groups = []
    for number in (2, 0, 3, 1):
        pixels[2, 8 * number + 3] = 1
        counts = count_classes([pixels], zones, CLASSES)
        groups.append(traced_polygons(zones, 0))

        np.testing.assert_allclose(counts, expected_counts(polygons, pixels), rtol=0, atol=1e-12)

    assert groups == [[[2]], [[2, 0]], [[2, 0, 3]], [[2, 0, 3], [1]]]


@pytest.mark.parametrize(
    "ring",
    [
        [(1, 1), (60, 12), (60, 12.001), (1, 1.001)],
        [(3.1, 2), (3.14, 2), (3.14, 60), (3.1, 60)],
        [(2, 3.1), (2, 3.14), (60, 3.14), (60, 3.1)],
    ],
    ids=["sliver", "needle", "hair"],
)
def test_what_is_very_thin_is_covered_for_its_area_is_lost_in_rounding_else(ring):
    zones = ZoneStrips(outlines([ring]), [(0, 70)], 70)

    count_classes([drawn_noise(1, 69, 70)], zones, CLASSES)

    assert outlines([ring]).is_star_shaped.all()
    assert traced_polygons(zones, 0) == []
