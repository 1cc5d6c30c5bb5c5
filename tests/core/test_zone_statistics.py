"""Shares and statistics of polygons equal what every pixel by itself gives, however the raster is cut into strips."""

from __future__ import annotations

import numpy as np
import pytest
from cloudsieve.core.errors import InputError
from cloudsieve.core.zones import ZoneStrips, count_classes, cover, describe_zones
from cloudsieve.tests.core.test_coverage import outlines, shares, stars
from hypothesis import given, settings
from hypothesis import strategies as st

HEIGHT, WIDTH = 7, 9
WHOLE = [(0, HEIGHT)]
NAN = np.float32(np.nan)


def cut(rows: int) -> list[tuple[int, int]]:
    return [(first, min(first + rows, HEIGHT)) for first in range(0, HEIGHT, rows)]


@pytest.mark.parametrize("columns", [(0, 100), (3.5, 96.25), (90, 100), (92, 99)])
def test_wide_polygons_are_counted_to_their_last_pixel_and_no_further(columns):
    left, right = columns
    pixels = np.random.default_rng(1).choice([0, 1, 2, 255], (3, 100)).astype(np.uint8)
    zones = ZoneStrips(outlines([[(left, 0), (right, 0), (right, 3), (left, 3)]]), [(0, 2), (2, 3)], 100)

    counts = count_classes([pixels[:2], pixels[2:]], zones, (0, 1, 2))

    parts = np.clip(np.minimum(np.arange(100) + 1, right) - np.maximum(np.arange(100), left), 0, 1)
    expected = [(parts * (pixels == value)).sum() for value in (0, 1, 2)]
    np.testing.assert_allclose(counts[0], expected, rtol=0, atol=1e-9)


@given(st.lists(stars(), min_size=1, max_size=4), st.integers(1, 7), st.integers(0, 99))
@settings(max_examples=60, deadline=None)
def test_statistics_are_those_of_the_pixels_weighted_by_their_parts(rings, rows, seed):
    random = np.random.default_rng(seed)
    values = random.random((1, HEIGHT, WIDTH)).astype(np.float32)
    values[random.random(values.shape) < 0.2] = np.nan
    is_clear = random.random((HEIGHT, WIDTH)) < 0.6
    coverage = cover(outlines(*([ring] for ring in rings)), WIDTH, HEIGHT)

    partition = cut(rows)
    strips = ((values[:, first:end], is_clear[first:end]) for first, end in partition)
    found = describe_zones(strips, partition, coverage, 1, "fields")

    for polygon in range(len(rings)):
        covered = shares(coverage, HEIGHT, polygon)
        for statistics, chosen in ((found.clear, is_clear), (found.every, np.ones_like(is_clear))):
            known = chosen & np.isfinite(values[0]) & (covered > 0)
            weights, own = covered[known], values[0][known].astype(float)
            assert statistics.count[polygon, 0] == pytest.approx(weights.sum(), abs=1e-9)
            if not weights.size:
                assert np.isnan(statistics.mean[polygon, 0])
                continue
            mean = np.average(own, weights=weights)
            assert statistics.mean[polygon, 0] == pytest.approx(mean, abs=1e-9)
            std = np.sqrt(np.average((own - mean) ** 2, weights=weights))
            assert statistics.std[polygon, 0] == pytest.approx(std, abs=1e-9)
            median = statistics.median[polygon, 0]
            assert weights[own < median].sum() <= weights.sum() / 2 * (1 + 1e-6)
            assert weights[own > median].sum() <= weights.sum() / 2 * (1 + 1e-6)


def test_the_median_of_whole_pixels_is_that_of_numpy():
    square = [(0, 0), (4, 0), (4, 1), (0, 1)]
    values = np.array([[[1, 4, 2, 8]]], np.float32)

    found = describe_zones([(values, np.ones((1, 4), bool))], [(0, 1)], cover(outlines([square]), 4, 1), 1, "fields")

    assert found.every.median[0, 0] == np.median(values) == 3


def test_a_polygon_without_clear_pixels_has_no_mean_but_one_of_all():
    square = [(0, 0), (2, 0), (2, 1), (0, 1)]
    values = np.array([[[0.5, NAN]]], np.float32)

    found = describe_zones([(values, np.zeros((1, 2), bool))], [(0, 1)], cover(outlines([square]), 2, 1), 1, "fields")

    assert np.isnan(found.clear.mean[0, 0])
    assert found.clear.count[0, 0] == 0
    assert (found.every.mean[0, 0], found.every.count[0, 0]) == (0.5, 1)


def test_polygons_too_large_for_a_median_are_refused(monkeypatch):
    monkeypatch.setattr("cloudsieve.core.zones.statistics.MOST_HELD_NUMBERS", 10)
    square = [(0, 0), (4, 0), (4, 4), (0, 4)]

    with pytest.raises(InputError, match="too large for a median of all their pixels"):
        describe_zones(
            [(np.zeros((1, 4, 4), np.float32), np.ones((4, 4), bool))],
            [(0, 4)],
            cover(outlines([square]), 4, 4),
            1,
            "fields.gpkg",
        )
