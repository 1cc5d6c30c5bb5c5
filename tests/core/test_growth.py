"""Growth is a true Euclidean disk, whatever the radius, the pixel shape, the edges and the strips."""

from __future__ import annotations

import math

import numpy as np
import pytest
from cloudsieve.core.masks.growth import (
    close_mask,
    grow,
    grow_mask,
    halo_rows,
    highest_within,
    open_mask,
    shrink_mask,
)
from cloudsieve.core.stream import with_halo
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from scipy import ndimage

regions = arrays(bool, st.tuples(st.integers(1, 14), st.integers(1, 14)), elements=st.booleans())
masks = arrays(np.uint8, st.tuples(st.integers(1, 14), st.integers(1, 14)), elements=st.sampled_from([0, 0, 0, 1, 255]))


def rows(*drawn: str) -> np.ndarray:
    """Return a mask drawn with . for clear, # for masked and x for NoData."""
    return np.array([[".#".find(sign) if sign != "x" else 255 for sign in row] for row in drawn], np.uint8)


def drawing(mask: np.ndarray) -> list[str]:
    return ["".join({0: ".", 1: "#", 255: "x"}[value] for value in row) for row in mask.tolist()]


def brute_force(region: np.ndarray, distance: float, width: float = 1, height: float = 1) -> np.ndarray:
    grown = np.zeros_like(region)
    rows_, columns = np.indices(region.shape)
    for row, column in np.argwhere(region):
        squared = ((rows_ - row) * height) ** 2 + ((columns - column) * width) ** 2
        grown |= squared <= distance**2 * (1 + 1e-8)
    return grown


def test_two_pixels_make_the_disk_of_s2cloudless():
    assert drawing(grow_mask(rows(".....", ".....", "..#..", ".....", "....."), 2)) == [
        "..#..",
        ".###.",
        "#####",
        ".###.",
        "..#..",
    ]


def test_a_pixel_exactly_at_the_distance_counts():
    five = grow(np.eye(1, 6, dtype=bool), 50, pixel_width=10, pixel_height=10)
    assert five.tolist() == [[True] * 6]
    # 3 x 20.01 m is not 60.03 m in binary, but the third pixel is meant.
    assert grow(np.eye(1, 5, dtype=bool), 3 * 20.01, 20.01, 20.01).tolist() == [[True] * 4 + [False]]


def test_nodata_neither_grows_nor_is_grown_into_but_clouds_reach_across():
    assert drawing(grow_mask(rows("x..#.x..x"), 2)) == ["x####x..x"]
    assert drawing(grow_mask(rows("#xx...", "......"), 3)) == ["#xx#..", "###..."]


@pytest.mark.parametrize("distance", [0, 0.4, 0.999])
def test_less_than_a_pixel_changes_nothing(distance):
    mask = rows("#..x", "..#.")
    np.testing.assert_array_equal(grow_mask(mask, distance), mask)


def test_more_than_the_image_fills_it_without_asking_for_more_memory():
    assert grow(np.eye(3, 5, dtype=bool), 1e12).all()


class TestAgainstBruteForce:
    @settings(max_examples=150)
    @given(regions, st.floats(0, 60), st.sampled_from([(1, 1), (10, 10), (10, 20), (30, 20), (9.9948, 9.9974)]))
    def test_equals_every_disk_drawn_one_by_one(self, region, radius_px, pixel):
        distance = radius_px * pixel[0]
        np.testing.assert_array_equal(grow(region, distance, *pixel), brute_force(region, distance, *pixel))

    @pytest.mark.parametrize("radius_px", range(0, 61, 3))
    def test_equals_a_disk_of_every_size(self, radius_px):
        region = np.zeros((130, 125), bool)
        region[62, 60] = True
        grown = grow(region, radius_px)
        np.testing.assert_array_equal(grown, brute_force(region, radius_px))
        down, right = np.indices(region.shape)
        assert grown.sum() == ((down - 62) ** 2 + (right - 60) ** 2 <= radius_px**2).sum()

    @settings(max_examples=100)
    @given(masks, st.integers(0, 12))
    def test_nodata_stays_where_it_is(self, mask, radius_px):
        grown = grow_mask(mask, radius_px)
        np.testing.assert_array_equal(grown == 255, mask == 255)
        np.testing.assert_array_equal(grown == 1, brute_force(mask == 1, radius_px) & (mask != 255))

    @settings(max_examples=60)
    @given(regions, st.integers(0, 9))
    def test_equals_a_distance_transform(self, region, radius_px):
        grown = ndimage.distance_transform_edt(~region) <= radius_px if region.any() else region
        np.testing.assert_array_equal(grow(region, radius_px), grown)


class TestOpenAndClose:
    def test_opening_removes_what_is_thinner_than_twice_the_distance(self):
        assert drawing(open_mask(rows("#.......", "...###..", "...###..", "...###.#"), 1)) == [
            "........",
            "....#...",
            "...###..",
            "...###..",
        ]

    def test_closing_bridges_gaps_thinner_than_twice_the_distance(self):
        gaps = rows(*["#..#...#"] * 7)
        assert drawing(close_mask(gaps, 1))[3] == "####...#"
        assert drawing(close_mask(gaps, 2))[3] == "########"

    def test_the_ground_between_a_cloud_and_the_unknown_is_no_gap(self):
        swath_edge = rows(*["##..xx"] * 9)
        np.testing.assert_array_equal(close_mask(swath_edge, 2), swath_edge)
        border = rows(*["##.."] * 9)
        np.testing.assert_array_equal(close_mask(border, 2), border)

    def test_a_gap_beside_nodata_is_bridged_and_nodata_stays(self):
        assert drawing(close_mask(rows(*["##.##x..##"] * 9), 1))[4] == "#####x..##"

    def test_closing_by_more_than_the_image_asks_for_no_more_memory(self):
        assert drawing(close_mask(rows(*["#..#"] * 5), 1e12))[2] == "####"

    def test_neither_the_edge_of_the_image_nor_nodata_shrinks_a_cloud(self):
        assert drawing(shrink_mask(rows("###x", "###x", "##.x"), 1)) == ["###x", "##.x", "#..x"]

    @settings(max_examples=100)
    @given(masks, st.integers(0, 4))
    def test_opening_never_adds_and_closing_never_removes(self, mask, radius_px):
        opened, closed = open_mask(mask, radius_px), close_mask(mask, radius_px)
        assert not ((opened == 1) & (mask != 1)).any()
        assert not ((closed != 1) & (mask == 1)).any()
        np.testing.assert_array_equal(opened == 255, mask == 255)
        np.testing.assert_array_equal(closed == 255, mask == 255)

    @settings(max_examples=100)
    @given(masks, st.integers(0, 4))
    def test_closing_takes_the_unknown_for_clear(self, mask, radius_px):
        closed = close_mask(np.where(mask == 255, 0, mask), radius_px)
        np.testing.assert_array_equal(close_mask(mask, radius_px), np.where(mask == 255, 255, closed))

    @settings(max_examples=60)
    @given(arrays(np.uint8, (12, 12), elements=st.sampled_from([0, 1])), st.integers(1, 3))
    def test_both_equal_scipy_on_masks_without_nodata(self, mask, radius_px):
        # Beyond the image scipy must find clouds when it shrinks, and clear sky when it grows.
        disk = brute_force(np.pad([[True]], radius_px), radius_px)
        shrunk = ndimage.binary_erosion(mask, disk, border_value=1)
        np.testing.assert_array_equal(open_mask(mask, radius_px), ndimage.binary_dilation(shrunk, disk))
        closed = ndimage.binary_closing(np.pad(mask, 2 * radius_px), disk)
        np.testing.assert_array_equal(close_mask(mask, radius_px), closed[2 * radius_px :, 2 * radius_px :][:12, :12])


@settings(max_examples=60)
@given(
    arrays(np.uint8, st.tuples(st.integers(1, 40), st.just(9)), elements=st.sampled_from([0] * 9 + [1, 255])),
    st.integers(1, 8),
    st.floats(0, 120),
    st.sampled_from([(grow_mask, 1), (open_mask, 2), (close_mask, 2)]),
)
def test_strips_give_what_the_whole_gives(mask, strip_rows, distance_m, step):
    function, passes = step
    partition = [(first, min(first + strip_rows, len(mask))) for first in range(0, len(mask), strip_rows)]
    strips = with_halo(
        [mask[first:end] for first, end in partition],
        partition,
        passes * halo_rows(distance_m, 20),
        lambda strip: function(strip, distance_m, 10, 20),
    )
    np.testing.assert_array_equal(np.concatenate(list(strips)), function(mask, distance_m, 10, 20))


@pytest.mark.parametrize(
    ("distance", "pixel", "rows_"), [(0, 10, 0), (9, 10, 0), (10, 10, 1), (100, 30, 3), (60.03, 20.01, 3)]
)
def test_halo_is_as_high_as_the_disk(distance, pixel, rows_):
    assert halo_rows(distance, pixel) == rows_ == math.floor(round(distance / pixel, 6))


@given(
    arrays(np.uint8, st.tuples(st.integers(1, 14), st.integers(1, 14))),
    st.floats(0, 20),
    st.sampled_from([1.0, 2.5]),
    st.integers(0, 254),
)
def test_the_highest_within_a_distance_grows_every_level_at_once(values, distance, height, level):
    grown = highest_within(values, distance, 1.0, height) > level
    assert grown.tolist() == grow(values > level, distance, 1.0, height).tolist()
