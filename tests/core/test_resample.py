"""Bands on another grid: exact whole-number averages, NoData that never bleeds, the same bits as a slow oracle."""

from __future__ import annotations

import math
from fractions import Fraction

import numpy as np
import pytest
from cloudsieve.core.raster.resample import Axis, make_axis, pick_nearest, resample, resample_reflectance
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

NODATA, SATURATED = 0, 65535
dns = st.sampled_from([NODATA, SATURATED, 1, 2, 3, 500, 65534]) | st.integers(1, 3000)


def axis(source_size: int, ratio: Fraction, target_size: int, shift: Fraction = Fraction(0), nearest=False) -> Axis:
    """Target pixels of `ratio` source pixels, the first one `shift` source pixels after the first of the source."""
    return make_axis(0.0, 1.0, source_size, float(shift), float(ratio), target_size, nearest)


def to_grid(dn: list[list[int]], ratio: float, nearest: bool = False) -> tuple[list, list]:
    source = np.array(dn, np.uint16)
    rows, columns = (axis(n, Fraction(ratio), math.ceil(n / ratio), nearest=nearest) for n in source.shape)
    resampled, valid = resample(source, rows, columns)
    return np.where(valid, resampled, 0).tolist(), valid.tolist()


class TestToCoarser:
    def test_averages_and_rounds_half_up(self):
        assert to_grid([[1, 2, 10, 10], [1, 2, 10, 12]], 2)[0] == [[2, 11]]

    def test_leaves_nodata_and_saturated_pixels_out_of_the_average(self):
        assert to_grid([[NODATA, 100], [100, 103]], 2)[0] == [[101]]
        assert to_grid([[SATURATED, 100], [100, 103]], 2)[0] == [[101]]

    @pytest.mark.parametrize(
        ("block", "known"),
        [([[0, 0], [7, 7]], True), ([[0, 0], [0, 7]], False), ([[0, 65535], [7, 7]], True), ([[0, 0], [0, 0]], False)],
    )
    def test_knows_a_pixel_of_which_half_the_area_is_known(self, block, known):
        assert to_grid(block, 2)[1] == [[known]]

    def test_counts_what_lies_beyond_the_source_as_unknown(self):
        assert to_grid([[5, 5, 5], [5, 5, 5], [5, 5, 5]], 2)[1] == [[True, True], [True, False]]

    def test_weighs_pixels_by_area_where_grids_do_not_nest(self):
        assert to_grid([[0] * 3, [0] * 3, [0] * 3], 1.5)[1] == [[False] * 2] * 2
        # The first target pixel holds a whole pixel, two halves and a quarter: (4 * 90 + 2 * 180 + 2 * 180 + 360) / 9.
        assert to_grid([[90, 180, 90], [180, 360, 90], [90, 90, 90]], 1.5)[0][0][0] == 160

    @pytest.mark.parametrize("ratio", [math.pi, 12.5 + math.sqrt(2) / 9, 1000 / math.e, 1000.1234])
    def test_is_exact_where_no_fraction_fits(self, ratio):
        size, shift = 2100, math.sqrt(3)
        source = np.random.default_rng(1).choice([1, 9000, 20_000, 65_534], (size, size)).astype(np.uint16)
        targets = int((size - shift) / ratio)
        edges = shift + np.arange(targets + 1) * ratio
        weights = np.clip(edges[1:, None] - np.arange(size), 0, 1) - np.clip(edges[:-1, None] - np.arange(size), 0, 1)
        exact = weights @ source.astype(np.float64) @ weights.T / ratio**2
        line = make_axis(0.0, 1.0, size, shift, ratio, targets, nearest=False)
        resampled, valid = resample(source, line, line)
        assert valid.all()
        away_from_tie = np.abs(exact % 1 - 0.5) > 0.2
        np.testing.assert_array_equal(resampled[away_from_tie], np.floor(exact + 0.5)[away_from_tie])


class TestToFiner:
    def test_is_bilinear_between_pixel_centres_and_repeats_the_edge(self):
        assert to_grid([[10, 30]], 0.5)[0] == [[10, 15, 25, 30]] * 2

    def test_knows_a_pixel_whose_centre_lies_in_a_known_one(self):
        assert to_grid([[NODATA, 30]], 0.5) == ([[0, 0, 30, 30]] * 2, [[False, False, True, True]] * 2)

    def test_leaves_saturated_pixels_out(self):
        assert to_grid([[SATURATED, 30]], 0.5)[0] == [[0, 0, 30, 30]] * 2


class TestBeyondTheSource:
    @pytest.mark.parametrize("step", [5, 15, 25])
    def test_a_hole_far_from_where_the_target_begins_is_found_all_the_same(self, step):
        columns, rows = make_axis(0, 20, 30, -100, step, 40, False), make_axis(0, 20, 1, 0, step, 1, False)
        for hole in range(30):
            dn = np.full((1, 30), 7, np.uint16)
            dn[0, hole] = 0
            first, end = columns.source_range(0, 40)
            resampled, known = resample(dn[:, first:end], rows, columns.part(0, 40, first))
            assert not known[0, : 100 // step].any()
            assert set(resampled[known]) == {7}


class TestNearest:
    def test_takes_the_pixel_under_the_centre(self):
        assert to_grid([[1, 2, 3], [4, 5, 6], [7, 8, 9]], 3, nearest=True)[0] == [[5]]
        assert to_grid([[1, 2]], 0.5, nearest=True)[0] == [[1, 1, 2, 2]] * 2

    def test_the_same_grid_is_untouched(self):
        assert to_grid([[1, NODATA], [3, SATURATED]], 1) == ([[1, 0], [3, 0]], [[True, False], [True, False]])

    def test_a_grid_shifted_by_whole_pixels_is_only_cut(self):
        rows, columns = axis(2, Fraction(1), 2, Fraction(1)), axis(3, Fraction(1), 3, Fraction(-1))
        resampled, valid = resample(np.array([[1, 2, 3], [4, 5, 6]], np.uint16), rows, columns)
        assert np.where(valid, resampled, 0).tolist() == [[0, 4, 5], [0, 0, 0]]

    def test_of_classes_is_filled_outside(self):
        classes = np.array([[1, 2], [3, 4]], np.uint8)
        rows, columns = axis(2, Fraction(1), 2, Fraction(-1), nearest=True), axis(2, Fraction(2), 2, nearest=True)
        assert pick_nearest(classes, rows, columns, 255).tolist() == [[255, 255], [2, 255]]


def oracle(dn: np.ndarray, ratio: Fraction, shift: Fraction, size: tuple[int, int]) -> tuple[np.ndarray, np.ndarray]:
    """Resample pixel by pixel in exact fractions."""
    resampled, valid = np.zeros(size, np.uint16), np.zeros(size, bool)
    for row in range(size[0]):
        for column in range(size[1]):
            weights = [
                (int(dn[i, j]), vertical * horizontal)
                for i, vertical in overlaps(row, ratio, shift, dn.shape[0])
                for j, horizontal in overlaps(column, ratio, shift, dn.shape[1])
            ]
            known = [(value, weight) for value, weight in weights if value not in (NODATA, SATURATED) and weight]
            total = sum(weight for _, weight in known)
            if ratio > 1:
                valid[row, column] = 2 * total >= ratio * ratio
            else:
                i, j = (math.floor(shift + ratio * (index + Fraction(1, 2))) for index in (row, column))
                inside = 0 <= i < dn.shape[0] and 0 <= j < dn.shape[1]
                valid[row, column] = inside and dn[i, j] not in (NODATA, SATURATED)
            if total:
                resampled[row, column] = math.floor(sum(v * w for v, w in known) / total + Fraction(1, 2))
    return resampled, valid


def overlaps(index: int, ratio: Fraction, shift: Fraction, size: int) -> list[tuple[int, Fraction]]:
    """Return which source pixels make a target pixel, and their weights."""
    first = shift + ratio * index
    if ratio > 1:
        return [(i, max(Fraction(0), min(first + ratio, i + 1) - max(first, i))) for i in range(size)]  # type: ignore[operator]
    position = first + ratio / 2 - Fraction(1, 2)
    left = math.floor(position)
    return [
        (min(max(left, 0), size - 1), 1 - (position - left)),
        (min(max(left + 1, 0), size - 1), position - left),
    ]


class TestAgainstSlowFractions:
    @settings(max_examples=150)
    @given(
        arrays(np.uint16, st.tuples(st.integers(1, 7), st.integers(1, 7)), elements=dns),
        st.sampled_from([(2, 1), (6, 1), (3, 1), (1, 2), (1, 6), (3, 2), (2, 3), (16, 6), (5, 4), (21, 13)]),
        st.sampled_from([(0, 1), (1, 1), (-1, 1), (1, 2), (-1, 3)]),
    )
    def test_every_bit_is_the_same(self, dn, ratio, shift):
        ratio, shift = Fraction(*ratio), Fraction(*shift)
        size = (math.ceil(dn.shape[0] / ratio), math.ceil(dn.shape[1] / ratio))
        rows, columns = (axis(n, ratio, m, shift) for n, m in zip(dn.shape, size))
        resampled, valid = resample(dn, rows, columns)
        expected, expected_valid = oracle(dn, ratio, shift, size)
        np.testing.assert_array_equal(valid, expected_valid)
        np.testing.assert_array_equal(resampled[valid], expected[valid])

    @settings(max_examples=100)
    @given(
        arrays(np.uint16, st.tuples(st.integers(1, 9), st.integers(1, 9)), elements=st.just(0) | st.integers(1, 60000)),
        st.sampled_from([(6, 1), (2, 1), (1, 6), (439, 219), (219, 439), (73, 439)]),
        st.integers(1, 5534),
    )
    def test_adding_a_constant_before_or_after_is_the_same(self, dn, ratio, offset):
        rows, columns = (axis(n, Fraction(*ratio), math.ceil(n / Fraction(*ratio))) for n in dn.shape)
        plain, valid = resample(dn, rows, columns)
        shifted, shifted_valid = resample(np.where(dn > 0, dn + offset, 0).astype(np.uint16), rows, columns)
        np.testing.assert_array_equal(shifted_valid, valid)
        np.testing.assert_array_equal(shifted[valid], plain[valid] + offset)

    @settings(max_examples=100)
    @given(
        arrays(bool, st.tuples(st.integers(1, 9), st.integers(1, 9))),
        st.sampled_from([(6, 1), (2, 1), (1, 6), (1, 2), (3, 2), (439, 219), (219, 439)]),
        st.sampled_from([NODATA, SATURATED]),
    )
    def test_nodata_never_bleeds_into_a_neighbour(self, known, ratio, missing):
        dn = np.where(known, 1234, missing).astype(np.uint16)
        rows, columns = (axis(n, Fraction(*ratio), math.ceil(n / Fraction(*ratio))) for n in dn.shape)
        resampled, valid = resample(dn, rows, columns)
        assert (resampled[valid] == 1234).all()


class TestReflectance:
    def test_is_averaged_and_interpolated_like_digital_numbers(self):
        reflectance = np.array([[0.1, 0.3], [0.1, np.nan]], np.float32)
        coarse = resample_reflectance(reflectance, ~np.isnan(reflectance), *[axis(2, Fraction(2), 1)] * 2)
        assert coarse[0] == pytest.approx(np.array([[0.5 / 3]]), rel=1e-6)
        assert coarse[1].tolist() == [[True]]
        fine, known = resample_reflectance(
            reflectance[:1], np.ones((1, 2), bool), axis(1, Fraction(1, 2), 2), axis(2, Fraction(1, 2), 4)
        )
        assert fine == pytest.approx(np.array([[0.1, 0.15, 0.25, 0.3]] * 2), rel=1e-6)
        assert fine.dtype == np.float32
        assert known.all()

    def test_on_its_own_grid_is_untouched(self):
        reflectance = np.array([[0.1, -0.02]], np.float32)
        same, known = resample_reflectance(
            reflectance, np.array([[True, False]]), axis(1, Fraction(1), 1), axis(2, Fraction(1), 2)
        )
        np.testing.assert_array_equal(same, reflectance)
        assert known.tolist() == [[True, False]]


class TestAxis:
    def test_tells_which_source_pixels_a_part_needs(self):
        coarser = axis(12, Fraction(6), 2)
        assert coarser.source_range(0, 2) == (0, 12)
        assert coarser.source_range(1, 2) == (6, 12)
        finer = axis(4, Fraction(1, 2), 8)
        assert finer.source_range(0, 1) == (0, 1)
        assert finer.source_range(3, 5) == (1, 3)
        assert axis(4, Fraction(1), 4, Fraction(9)).source_range(0, 4) == (0, 0)

    @settings(max_examples=100)
    @given(
        st.sampled_from([(6, 1), (1, 6), (3, 2), (2, 3), (439, 219), (1, 1)]),
        st.sampled_from([(0, 1), (2, 1), (-3, 1), (1, 2)]),
        st.booleans(),
        st.integers(1, 5),
    )
    def test_parts_give_what_the_whole_gives(self, ratio, shift, nearest, rows_at_once):
        dn = np.random.default_rng(1).integers(0, 5, (13, 1)).astype(np.uint16) * 100
        size = math.ceil(13 / Fraction(*ratio))
        rows = axis(13, Fraction(*ratio), size, Fraction(*shift), nearest)
        columns = axis(1, Fraction(1), 1)
        whole, whole_valid = resample(dn, rows, columns)
        for first in range(0, size, rows_at_once):
            end = min(first + rows_at_once, size)
            start, stop = rows.source_range(first, end)
            part, valid = resample(dn[start:stop], rows.part(first, end, start), columns)
            np.testing.assert_array_equal(valid, whole_valid[first:end])
            np.testing.assert_array_equal(part[valid], whole[first:end][valid])
