"""Probabilities become masks as in s2cloudless, and masks vote with three values: clear, masked, unknown."""

from __future__ import annotations

import itertools

import numpy as np
import pytest
from cloudsieve.core.jobs import NoDataRule, Rule
from cloudsieve.core.masks import average, combine, flag_sources, mask_probability
from cloudsieve.core.stream import with_halo
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from scipy import ndimage

NODATA = 255
THRESHOLD = 0.4
_TIE = 1e-6  # OpenCV sums in float32: averages closer to the threshold than this may fall to either side

probabilities = st.builds(
    lambda height, width, seed: np.random.default_rng(seed).beta(0.4, 0.6, (height, width)).astype(np.float32),
    st.integers(1, 30),
    st.integers(1, 30),
    st.integers(0, 2**32 - 1),
)
radii = st.integers(0, 6)


def disk(radius: int) -> np.ndarray:
    down, right = np.mgrid[-radius : radius + 1, -radius : radius + 1]
    return (down**2 + right**2 <= radius**2).astype(np.uint8)


class TestMaskFromProbability:
    def test_is_strictly_above_the_threshold(self):
        above = np.nextafter(np.float32(0.4), np.float32(1))
        assert mask_probability(np.array([[0.39, 0.4, above]], np.float32), 0.4, 0, 0).tolist() == [[0, 0, 1]]

    def test_averages_first_so_that_a_single_pixel_is_no_cloud(self):
        speck = np.zeros((3, 3), np.float32)
        speck[1, 1] = 1
        assert average(speck, 1)[1].tolist() == pytest.approx([0.2, 0.2, 0.2])
        assert not mask_probability(speck, 0.4, 1, 1).any()
        assert mask_probability(speck, 0.4, 0, 1).tolist() == [[0, 1, 0], [1, 1, 1], [0, 1, 0]]

    def test_repeats_the_edge_pixel_beyond_the_edge(self):
        assert average(np.array([[1, 0, 0]], np.float32), 1).tolist() == pytest.approx(np.array([[0.8, 0.2, 0]]))

    def test_nodata_takes_no_part(self):
        probability = np.array([[np.nan, 0.9, 0.5, 0, np.nan]], np.float32)
        averaged = average(probability, 1)
        np.testing.assert_allclose(averaged, [[np.nan, 3.2 / 4, 2.4 / 5, 0.5 / 4, np.nan]], rtol=1e-6)
        assert mask_probability(probability, 0.4, 1, 2).tolist() == [[NODATA, 1, 1, 1, NODATA]]

    @pytest.mark.parametrize("steps", [100, 255])
    def test_a_stored_step_equal_to_the_threshold_is_not_above_it(self, steps):
        stored = np.arange(steps + 1)[None]
        probability = stored.astype(np.float32) / np.float32(steps)
        for step in range(0, steps + 1):
            mask = mask_probability(probability, step / steps, 0, 0, steps)
            np.testing.assert_array_equal(mask, stored > step)

    @settings(max_examples=80)
    @given(st.sampled_from([100, 255]), st.integers(0, 2**32 - 1), st.data())
    def test_an_average_of_stored_steps_equal_to_the_threshold_is_not_above_it(self, steps, seed, data):
        stored = np.random.default_rng(seed).integers(0, steps + 1, (9, 9))
        total = ndimage.correlate(stored, disk(2).astype(np.int64), mode="reflect")
        tie = total.flat[data.draw(st.integers(0, total.size - 1))]
        threshold = float(tie / (disk(2).sum() * steps))
        probability = stored.astype(np.float32) / np.float32(steps)
        np.testing.assert_array_equal(mask_probability(probability, threshold, 2, 0, steps), total > tie)

    @pytest.mark.parametrize("radius", [0, 0.5, 0.99])
    def test_a_radius_below_a_pixel_does_nothing(self, radius):
        probability = np.array([[0.5, 0.1]], np.float32)
        assert mask_probability(probability, 0.4, radius, radius).tolist() == [[1, 0]]

    @settings(max_examples=80)
    @given(probabilities, radii, radii)
    def test_equals_scipy(self, probability, average_over, dilation_size):
        averaged = probability.astype(np.float64)
        if average_over:
            kernel = disk(average_over)
            averaged = ndimage.correlate(averaged, kernel / kernel.sum(), mode="reflect")
            assume((np.abs(averaged - THRESHOLD) > _TIE).all())
        cloud = averaged > np.float32(THRESHOLD)
        if dilation_size:
            cloud = ndimage.binary_dilation(cloud, disk(dilation_size))
        np.testing.assert_array_equal(mask_probability(probability, THRESHOLD, average_over, dilation_size), cloud)

    @settings(max_examples=80)
    @given(probabilities, st.integers(1, 12), radii)
    def test_equals_the_opencv_calls_of_s2cloudless(self, probability, average_over, dilation_size):
        cv2 = pytest.importorskip("cv2")
        kernel = disk(average_over)
        averaged = cv2.filter2D(
            probability, -1, kernel.astype(np.float32) / kernel.sum(), borderType=cv2.BORDER_REFLECT
        )
        assume((np.abs(averaged - THRESHOLD) > _TIE).all())
        np.testing.assert_allclose(average(probability, average_over), averaged, atol=_TIE)
        mask = (averaged > THRESHOLD).astype(np.uint8)
        if dilation_size:
            mask = cv2.dilate(mask, disk(dilation_size))
        np.testing.assert_array_equal(mask_probability(probability, THRESHOLD, average_over, dilation_size), mask)

    def test_our_disks_are_those_of_opencv(self):
        cv2 = pytest.importorskip("cv2")
        for radius in range(1, 31):
            drawn = cv2.circle(np.zeros((2 * radius + 1,) * 2, np.uint8), (radius, radius), radius, 1, thickness=-1)
            np.testing.assert_array_equal(disk(radius), drawn)

    @settings(max_examples=80)
    @given(probabilities, radii, radii, st.integers(1, 9), st.floats(0, 0.3))
    def test_strips_give_the_bits_of_the_whole(self, probability, average_over, dilation_size, rows, nodata_share):
        unknown = np.random.default_rng(7).random(probability.shape) < nodata_share
        probability = np.where(unknown, np.float32("nan"), probability)

        def mask(strip: np.ndarray) -> np.ndarray:
            return mask_probability(strip, THRESHOLD, average_over, dilation_size)

        height = len(probability)
        partition = [(first, min(first + rows, height)) for first in range(0, height, rows)]
        strips = [probability[first:end] for first, end in partition]
        whole = mask(probability)
        halo = average_over + dilation_size
        np.testing.assert_array_equal(np.concatenate(list(with_halo(strips, partition, halo, mask))), whole)


def possible_outcomes(votes: tuple[int, ...], needed: int) -> set[int]:
    """Return what the vote could be if everybody knew: every way to fill in the unknown votes."""
    known = [(vote,) if vote != NODATA else (0, 1) for vote in votes]
    return {int(sum(filled) >= needed) for filled in itertools.product(*known)}


RULES = [(Rule.ANY, lambda n: 1), (Rule.ALL, lambda n: n)]
RULES += [(Rule.VOTES, lambda n, votes=votes: votes) for votes in (1, 2, 3)]  # type: ignore[misc]


class TestCombine:
    @pytest.mark.parametrize("count", [2, 3, 4])
    @pytest.mark.parametrize(("rule", "needed"), RULES)
    def test_unknown_votes_make_a_pixel_unknown_where_they_could_decide(self, count, rule, needed):
        votes = list(itertools.product((0, 1, NODATA), repeat=count))
        expected = []
        for vote in votes:
            outcomes = possible_outcomes(vote, needed(count))
            expected.append(outcomes.pop() if len(outcomes) == 1 else NODATA)
        assert voted(votes, rule, needed(count), NoDataRule.ANY_UNKNOWN) == expected

    @pytest.mark.parametrize("count", [2, 3, 4])
    @pytest.mark.parametrize(("rule", "needed"), RULES)
    def test_unknown_votes_abstain_unless_nobody_knows(self, count, rule, needed):
        votes = list(itertools.product((0, 1, NODATA), repeat=count))
        expected = []
        for vote in votes:
            known = [v for v in vote if v != NODATA]
            wanted = max(1, len(known)) if rule is Rule.ALL else needed(count)
            expected.append(int(sum(known) >= wanted) if known else NODATA)
        assert voted(votes, rule, needed(count), NoDataRule.ALL_UNKNOWN) == expected

    @pytest.mark.parametrize(
        ("rule", "nodata_rule", "table"),
        [
            #                              00 01 0? 10 11 1? ?0 ?1 ??
            (Rule.ANY, NoDataRule.ANY_UNKNOWN, [0, 1, 255, 1, 1, 1, 255, 1, 255]),
            (Rule.ALL, NoDataRule.ANY_UNKNOWN, [0, 0, 0, 0, 1, 255, 0, 255, 255]),
            (Rule.ANY, NoDataRule.ALL_UNKNOWN, [0, 1, 0, 1, 1, 1, 0, 1, 255]),
            (Rule.ALL, NoDataRule.ALL_UNKNOWN, [0, 0, 0, 0, 1, 1, 0, 1, 255]),
        ],
    )
    def test_two_masks_on_one_screen(self, rule, nodata_rule, table):
        assert voted(list(itertools.product((0, 1, NODATA), repeat=2)), rule, 2, nodata_rule) == table

    def test_the_order_of_the_masks_does_not_matter(self):
        masks = list(np.random.default_rng(3).choice([0, 1, NODATA], (3, 5, 5)).astype(np.uint8))
        for rule, nodata_rule in itertools.product(Rule, NoDataRule):
            results = {combine(order, rule, 2, nodata_rule).tobytes() for order in itertools.permutations(masks)}
            assert len(results) == 1


def voted(votes: list[tuple[int, ...]], rule: Rule, min_votes: int, nodata_rule: NoDataRule) -> list[int]:
    masks = np.array(votes, np.uint8).T[:, None]
    combined = combine(list(masks), rule, min_votes, nodata_rule)
    assert combined.dtype == np.uint8
    return combined[0].tolist()


def test_sources_are_one_bit_each_and_unknown_where_the_mask_is():
    first = np.array([[0, 1, 0, 1, 255, 255, 255]], np.uint8)
    second = np.array([[0, 0, 1, 1, 1, 0, 255]], np.uint8)
    combined = combine([first, second], Rule.ANY, 1, NoDataRule.ANY_UNKNOWN)
    assert combined.tolist() == [[0, 1, 1, 1, 1, 255, 255]]
    assert flag_sources([first, second], combined).tolist() == [[0b00, 0b01, 0b10, 0b11, 0b10, 255, 255]]


def test_seven_sources_that_agree_are_not_nodata():
    masks = [np.ones((1, 1), np.uint8)] * 7
    assert flag_sources(masks, masks[0]).tolist() == [[127]]
