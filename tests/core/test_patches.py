"""Small patches go and small holes fill as if the whole mask had been in memory, however far a patch winds."""

from __future__ import annotations

import numpy as np
import pytest
from cloudsieve.core.masks.patches import EIGHT_NEIGHBOURS, FOUR_NEIGHBOURS, drop_small_patches, fill_small_holes
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from scipy import ndimage


def rows(*drawn: str) -> np.ndarray:
    """Return a mask drawn with . for clear, # for masked and x for NoData."""
    return np.array([[".#".find(sign) if sign != "x" else 255 for sign in row] for row in drawn], np.uint8)


def drawing(mask: np.ndarray) -> list[str]:
    return ["".join({0: ".", 1: "#", 255: "x"}[value] for value in row) for row in mask.tolist()]


def in_strips(mask: np.ndarray, strip_rows: int) -> list[np.ndarray]:
    return [mask[first : first + strip_rows] for first in range(0, len(mask), strip_rows)]


def joined(strips) -> np.ndarray:
    return np.concatenate(list(strips))


def replaced(mask: np.ndarray, value: int, replacement: int, min_px: float, structure: np.ndarray) -> np.ndarray:
    """Do the same with the whole mask in memory."""
    labels, _ = ndimage.label(mask == value, structure)
    sizes = np.bincount(labels.ravel())
    return np.where((labels > 0) & (sizes[labels] < min_px), replacement, mask)


def filled(mask: np.ndarray, min_px: float) -> np.ndarray:
    """Fill hole after hole with the whole mask in memory; what may go on beyond it is no hole."""
    surrounded = np.pad(mask, 1, constant_values=255)
    labels, count = ndimage.label(surrounded == 0, FOUR_NEIGHBOURS)
    for hole in (labels == label for label in range(1, count + 1)):
        rim = ndimage.binary_dilation(hole, FOUR_NEIGHBOURS) & ~hole
        if hole.sum() < min_px and (surrounded[rim] == 1).all():
            surrounded[hole] = 1
    return surrounded[1:-1, 1:-1]


U_WITH_ISLANDS = rows(
    "#.....#.#",
    "#.....#..",
    "#.###.#.#",
    "#.....#..",
    "#######.x",
)
SNAKE = rows(
    "##########",
    ".........#",
    "##########",
    "#.........",
    "##########",
    ".........#",
    "#########.",
)


@pytest.mark.parametrize("strip_rows", range(1, 8))
class TestAnyStripHeight:
    def test_arms_of_one_patch_merge_late(self, strip_rows):
        dropped = joined(drop_small_patches(in_strips(U_WITH_ISLANDS, strip_rows), 15))
        assert drawing(dropped) == ["#.....#..", "#.....#..", "#.....#..", "#.....#..", "#######.x"]

    def test_a_snake_is_one_patch(self, strip_rows):
        length = int(SNAKE.sum())
        np.testing.assert_array_equal(joined(drop_small_patches(in_strips(SNAKE, strip_rows), length)), SNAKE)
        assert not joined(drop_small_patches(in_strips(SNAKE, strip_rows), length + 1)).any()

    def test_clouds_touch_at_corners_clear_sky_does_not(self, strip_rows):
        diagonal = rows("#..", ".#.", "..#")
        assert drawing(joined(drop_small_patches(in_strips(diagonal, strip_rows), 3))) == ["#..", ".#.", "..#"]
        holes = rows("####", "##.#", "#.##", "####")
        assert drawing(joined(fill_small_holes(in_strips(holes, strip_rows), 2))) == ["####"] * 4

    def test_a_hole_is_as_large_as_all_its_rows(self, strip_rows):
        ring = rows("#####", "#...#", "#.#.#", "#...#", "#####")
        np.testing.assert_array_equal(joined(fill_small_holes(in_strips(ring, strip_rows), 8)), ring)
        assert drawing(joined(fill_small_holes(in_strips(ring, strip_rows), 9))) == ["#####"] * 5

    def test_clear_sky_that_nothing_encloses_is_no_hole(self, strip_rows):
        clear = rows("....", "....", "....")
        assert not joined(fill_small_holes(in_strips(clear, strip_rows), 1e9)).any()
        coast = rows("#####", "....#", "#####", "#.###", "#.###")
        np.testing.assert_array_equal(joined(fill_small_holes(in_strips(coast, strip_rows), 1e9)), coast)

    @pytest.mark.parametrize("swath_edge", [("####", "#..#", "#.x#", "####"), ("####", "#x.#", "#..#", "####")])
    def test_what_goes_on_under_nodata_is_no_hole(self, strip_rows, swath_edge):
        mask = rows(*swath_edge)
        np.testing.assert_array_equal(joined(fill_small_holes(in_strips(mask, strip_rows), 1e9)), mask)

    def test_nodata_across_a_corner_does_not_open_a_hole(self, strip_rows):
        mask = rows("####", "#.##", "##x#", "####")
        assert drawing(joined(fill_small_holes(in_strips(mask, strip_rows), 2))) == ["####", "####", "##x#", "####"]


@settings(max_examples=250)
@given(
    arrays(
        np.uint8, st.tuples(st.integers(1, 24), st.integers(1, 12)), elements=st.sampled_from([0, 0, 1, 1, 1, 1, 255])
    ),
    st.integers(1, 9),
    st.floats(0, 40),
)
def test_equals_scipy_on_the_whole_mask(mask, strip_rows, min_px):
    strips = in_strips(mask, strip_rows)
    dropped = joined(drop_small_patches(strips, min_px))
    np.testing.assert_array_equal(dropped, replaced(mask, 1, 0, min_px, EIGHT_NEIGHBOURS))
    np.testing.assert_array_equal(joined(fill_small_holes(strips, min_px)), filled(mask, min_px))


def test_nodata_is_neither_cloud_nor_hole():
    mask = rows("#x#", "x.x", "#x#")
    assert drawing(joined(fill_small_holes([mask], 2))) == ["#x#", "x.x", "#x#"]
    assert drawing(joined(drop_small_patches([mask], 2))) == [".x.", "x.x", ".x."]


def test_strips_may_be_views_and_are_left_as_they_were():
    mask = rows("#...", "....", "..##")
    turned = mask.T
    assert drawing(joined(drop_small_patches(in_strips(turned, 2), 2)).T) == ["....", "....", "..##"]
    assert drawing(mask) == ["#...", "....", "..##"]


def test_an_abandoned_run_releases_its_temporary_file(tmp_path, monkeypatch):
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    strips = drop_small_patches(in_strips(SNAKE, 1), 5)
    next(strips)
    strips.close()
    assert list(tmp_path.iterdir()) == []
