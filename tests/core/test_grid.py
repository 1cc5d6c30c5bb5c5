"""Grids: corners, pixel sizes and the extents that snap to them."""

from __future__ import annotations

import pytest
from cloudsieve.core.errors import InputError, JobError
from cloudsieve.core.raster.grid import Grid, finest, require_overlap
from cloudsieve.core.target import Target
from hypothesis import given
from hypothesis import strategies as st

TILE = Grid("EPSG:32632", left=399960, top=5300040, pixel_width=10, pixel_height=10, width=10980, height=10980)
SMALL = Grid("EPSG:32632", left=100, top=200, pixel_width=10, pixel_height=10, width=4, height=3)


def test_edges_and_transform():
    assert SMALL.bounds == (100, 170, 140, 200)
    assert SMALL.transform == (10, 0, 100, 0, -10, 200)
    assert SMALL.describe() == "4 x 3 px of 10 x 10"


@pytest.mark.parametrize(
    ("size", "pixels"),
    [(10, 10980), (20, 5490), (60, 1830), (160, 687), (30, 3660), (109800, 1), (200000, 1), (9.995, 10986)],
)
def test_another_pixel_size_keeps_the_corner_and_covers_everything(size, pixels):
    grid = TILE.with_pixel_size(size)
    assert (grid.left, grid.top, grid.width, grid.height) == (399960, 5300040, pixels, pixels)
    assert grid.right >= TILE.right
    assert grid.bottom <= TILE.bottom


@pytest.mark.parametrize("size", [1e-6, 5e-324, 0.8])
def test_pixels_without_number_are_refused(size):
    with pytest.raises(
        JobError, match=rf"RESOLUTION {size:g} would give more than 131072 pixels .* choose 0\.88 or more"
    ):
        TILE.with_pixel_size(size)
    assert TILE.with_pixel_size(0.88).width == 124773


def test_a_raster_that_is_large_already_keeps_its_pixels():
    mosaic = Grid("", 0, 0, 10, 10, 500_000, 3)
    assert mosaic.with_pixel_size(10) == mosaic
    assert mosaic.with_pixel_size(20).width == 250_000


class TestCropping:
    @pytest.mark.parametrize(
        ("bounds", "cropped"),
        [
            ((100, 170, 140, 200), (100, 170, 140, 200)),  # all
            ((0, 0, 1000, 1000), (100, 170, 140, 200)),  # more than all
            ((110, 180, 120, 190), (110, 180, 120, 190)),  # one pixel
            ((109, 181, 121, 189), (100, 180, 130, 190)),  # pixels that are touched come whole
            ((110.0000004, 180, 119.9999996, 190), (110, 180, 120, 190)),  # edges that mean the same edge
            ((109.9999996, 180, 120.0000004, 190), (110, 180, 120, 190)),
        ],
    )
    def test_keeps_whole_pixels(self, bounds, cropped):
        assert SMALL.cropped(bounds).bounds == cropped

    @pytest.mark.parametrize("bounds", [(140, 170, 150, 200), (0, 0, 100, 1000), (100, 200, 140, 210)])
    def test_outside_is_an_error_that_names_both(self, bounds):
        with pytest.raises(JobError, match=r"EXTENT \(.*\) lies outside the scene \(100 170 140 200\)"):
            SMALL.cropped(bounds)

    @pytest.mark.parametrize("edge", [float("inf"), float("-inf"), float("nan")])
    @pytest.mark.parametrize("side", range(4))
    def test_to_an_extent_without_end_is_an_error(self, edge, side):
        bounds = [110.0, 180.0, 120.0, 190.0]
        bounds[side] = edge
        with pytest.raises(JobError, match=r"EXTENT \(.*(inf|nan).*\) has no end; give four finite numbers"):
            SMALL.cropped(tuple(bounds))

    @given(st.tuples(st.integers(90, 150), st.integers(160, 210), st.integers(1, 60), st.integers(1, 60)))
    def test_of_a_crop_is_the_crop(self, place):
        west, south, width, height = place
        bounds = (west, south, west + width, south + height)
        try:
            once = SMALL.cropped(bounds)
        except JobError:
            return
        assert once.cropped(bounds) == once
        assert once.cropped(once.bounds) == once


@given(st.integers(1, 50), st.integers(1, 60))
def test_strips_cover_every_row_once(height, rows):
    grid = Grid("", 0, 0, 1, 1, 1, height)
    assert [row for first, end in grid.strips(rows) for row in range(first, end)] == list(range(height))


def test_finest_is_the_one_with_the_smallest_pixels():
    twenty, ten = TILE.with_pixel_size(20), TILE
    assert finest([twenty, ten, ten.cropped((399960, 5299000, 400960, 5300040))]) is ten


class TestOverlap:
    def test_is_one_common_pixel(self):
        require_overlap(SMALL, Grid("", 130, 180, 10, 10, 9, 9), "other.tif")

    @pytest.mark.parametrize(("left", "top"), [(140, 200), (10, 200), (100, 170), (100, 290)])
    def test_neighbours_do_not_overlap(self, left, top):
        with pytest.raises(InputError, match=r"other.tif covers .* does not overlap"):
            require_overlap(SMALL, Grid("", left, top, 10, 10, 9, 9), "other.tif")


def test_rows_without_end_are_refused_before_anything_is_read():
    world = Grid("EPSG:4326", left=-180, top=90, pixel_width=1e-4, pixel_height=1e-4, width=3_600_000, height=1_800_000)
    with pytest.raises(JobError, match=r"world.vrt has 3600000 x \d+ pixels, more than can be"):
        _ = Target(world, "world.vrt").partition
    assert Target(world.cropped((8, 47, 9, 48)), "world.vrt").partition[-1][1] == 10_000
