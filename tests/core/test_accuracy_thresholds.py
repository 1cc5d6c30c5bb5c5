"""All thresholds at once give what a mask at each threshold gives, and the best of them with an honest interval."""

from __future__ import annotations

import numpy as np
import pytest
from cloudsieve.core.accuracy.confusion import compare
from cloudsieve.core.accuracy.thresholds import (
    THRESHOLDS,
    BestThreshold,
    ProbabilityCount,
    count_points,
    find_growth,
    find_threshold,
    grow_probability,
    trace_curves,
)
from cloudsieve.core.errors import InputError
from cloudsieve.core.masks.growth import grow, halo_rows
from cloudsieve.core.stream import with_halo
from cloudsieve.core.tables import Aim
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from scipy import ndimage

# Probabilities on, just below and just above thresholds, and anywhere between.
grid_points = st.integers(0, 1000).map(lambda step: np.float32(step / 1000))
probabilities = st.one_of(
    grid_points,
    grid_points.map(lambda value: np.nextafter(value, np.float32(2))).filter(lambda value: value <= 1),
    grid_points.map(lambda value: np.nextafter(value, np.float32(-1))).filter(lambda value: value >= 0),
    st.floats(0, 1, width=32),
    st.just(np.float32(np.nan)),
)


@st.composite
def scenes(draw):
    shape = draw(st.tuples(st.integers(1, 9), st.integers(1, 9)))
    return (
        draw(arrays(np.float32, shape, elements=probabilities)),
        draw(arrays(np.uint8, shape, elements=st.sampled_from([0, 1, 255]))),
    )


def count(probability: np.ndarray, reference: np.ndarray, rows: int = 100, block_px: int | None = None):
    counted = ProbabilityCount()
    for first in range(0, len(probability), rows):
        counted.add(probability[first : first + rows], reference[first : first + rows], first, block_px)
    return counted


def points(*pairs: tuple[float, int]) -> tuple[np.ndarray, np.ndarray]:
    probability, reference = zip(*pairs)
    return np.array(probability, np.float32), np.array(reference, np.uint8)


@given(scenes(), st.integers(0, 1000))
def test_a_curve_at_a_threshold_is_the_measure_of_that_mask(scene, step):
    probability, reference = scene
    counted = count(probability, reference)
    mask = np.where(np.isnan(probability), 255, probability > np.float32(THRESHOLDS[step])).astype(np.uint8)
    confusion = compare(mask, reference, ("clear", "cloud"))
    assert counted.compared == confusion.compared
    assert counted.nodata == probability.size - confusion.compared
    curves = trace_curves(counted.units("scenes").total())
    measures = confusion.measures()
    expected = {
        "precision": measures.of("users_accuracy", "cloud"),
        "recall": measures.of("producers_accuracy", "cloud"),
        "f1": measures.of("f1", "cloud"),
        "iou": measures.of("iou", "cloud"),
        "balanced_accuracy": measures.overall["balanced_accuracy"],
    }
    for key, measure in expected.items():
        value = getattr(curves, key)[step]
        assert np.isnan(value) if measure.value is None else value == pytest.approx(measure.value)


@given(probabilities.filter(lambda value: value == value))
def test_a_probability_counts_at_the_thresholds_it_is_above_in_float32(value):
    counts = count_points(np.array([value], np.float32), np.array([1], np.uint8)).total()
    above = int((np.float32(value) > THRESHOLDS.astype(np.float32)).sum())
    assert np.argwhere(counts).tolist() == [[1, above]]


def test_percent_is_no_probability():
    with pytest.raises(InputError, match="values from 0 to 80 instead of 0 to 1; choose how it is stored"):
        count_points(np.array([0, 80], np.float32), np.array([0, 1], np.uint8))


@given(scenes(), st.integers(1, 4), st.sampled_from([None, 1, 2, 5]))
def test_strips_equal_the_whole_block_by_block(scene, rows, block_px):
    whole = count(*scene, block_px=block_px).units("blocks").counts.toarray()
    strips = count(*scene, rows=rows, block_px=block_px).units("blocks").counts.toarray()
    assert whole.tolist() == strips.tolist()  # in this order, so that the bootstrap draws the same
    points = count_points(scene[0].ravel(), scene[1].ravel())
    assert points.total().tolist() == count(*scene).units("scenes").total().tolist()


def test_weighted_points_stand_for_what_they_weigh():
    probability, reference = points((0.9, 1), (0.2, 1), (0.6, 0), (0.1, 0))
    curves = trace_curves(count_points(probability, reference, np.array([3, 1, 2, 8])).total())
    assert (curves.recall[500], curves.precision[500], curves.lost_clear[500]) == (3 / 4, 3 / 5, 2 / 10)


def test_the_best_threshold_for_each_aim():
    units = count_points(*points((0.9, 1), (0.8, 1), (0.7, 0), (0.3, 1), (0.2, 0), (0.1, 0)))

    def best(aim: Aim, share: float | None = None) -> BestThreshold:
        return find_threshold(units, aim, share, resamples=0)

    # From 0.200 to 0.299 all cloud is found and one clear point lost: the middle of them.
    assert best(Aim.F1) == BestThreshold(0.249, pytest.approx(6 / 7))
    assert best(Aim.IOU) == BestThreshold(0.249, 3 / 4)
    # 0.700 to 0.799 is as good for balanced accuracy: the middle of all of them lies in one of the two ranges.
    assert best(Aim.BALANCED_ACCURACY) == BestThreshold(0.299, pytest.approx(5 / 6))
    # float32 of 0.3 is above float32 of 0.299 and not above that of 0.300.
    assert best(Aim.FIND_CLOUD, 1.0) == BestThreshold(0.299, 1.0)
    assert best(Aim.FIND_CLOUD, 0.6) == BestThreshold(0.799, 2 / 3)
    assert best(Aim.KEEP_CLEAR, 0.0) == BestThreshold(0.7, 1.0)
    assert best(Aim.KEEP_CLEAR, 0.34) == BestThreshold(0.2, pytest.approx(2 / 3))


def test_what_no_threshold_can_do_is_said():
    units = count_points(*points((0.9, 1), (0.0, 1), (0.5, 0)))
    best = find_threshold(units, Aim.FIND_CLOUD, 0.9)
    assert best == BestThreshold(
        None, reason="No threshold finds 90.0% of the cloud; 50.0% of it have a probability above 0."
    )
    cloudless = count_points(*points((0.9, 0), (float("nan"), 1)))
    assert find_threshold(cloudless, Aim.F1).reason == "The reference has no cloud where the probability is known."
    clearless = count_points(*points((0.9, 1), (0.5, 255)))
    assert find_threshold(clearless, Aim.IOU).reason == "The reference has no clear where the probability is known."
    assert find_threshold(ProbabilityCount().units("scenes"), Aim.IOU).threshold is None


def test_an_aim_that_is_a_share_needs_one():
    units = count_points(*points((0.9, 1), (0.1, 0)))
    with pytest.raises(ValueError, match="needs a share"):
        find_threshold(units, Aim.KEEP_CLEAR)


def random_points(number: int, seed: int = 0) -> tuple[np.ndarray, np.ndarray]:
    random = np.random.default_rng(seed)
    reference = (random.random(number) < 0.4).astype(np.uint8)
    probability = np.clip(random.normal(0.3 + 0.3 * reference, 0.2), 0, 1).astype(np.float32)
    return probability, reference


@pytest.mark.parametrize("aim", Aim)
def test_the_bootstrap_is_repeatable_and_holds_the_best(aim):
    units = count_points(*random_points(300))
    share = {Aim.FIND_CLOUD: 0.9, Aim.KEEP_CLEAR: 0.1}.get(aim)
    best = find_threshold(units, aim, share, resamples=300, seed=5)
    assert best == find_threshold(units, aim, share, resamples=300, seed=5)
    assert best != find_threshold(units, aim, share, resamples=300, seed=6)
    assert 0 <= best.low <= best.threshold <= best.high <= 1
    assert 0 <= best.value_low <= best.value <= best.value_high <= 1


def test_the_interval_of_a_share_is_that_of_theory():
    """The share of the cloud that a fixed threshold finds is a binomial share: its error is sqrt(p (1 - p) / n)."""
    probability = np.repeat(np.array([0.9, 0.1, 0.1], np.float32), [180, 20, 200])
    reference = np.repeat(np.array([1, 1, 0], np.uint8), [180, 20, 200])
    strata = reference.astype(int)
    units = count_points(probability, reference, strata=strata)
    best = find_threshold(units, Aim.KEEP_CLEAR, 0.0, resamples=4000)
    assert (best.value_low, best.value_high) == (1, 1)
    best = find_threshold(units, Aim.FIND_CLOUD, 0.9, resamples=4000)
    half_width = 1.96 * np.sqrt(0.9 * 0.1 / 200)
    assert (best.value_low, best.value_high) == pytest.approx((0.9 - half_width, 0.9 + half_width), abs=0.01)


def test_points_are_drawn_anew_within_their_stratum():
    """Where a stratum is all alike, drawing from it anew changes nothing."""
    probability = np.repeat(np.array([0.9, 0.1, 0.1], np.float32), [10, 5, 5])
    reference = np.repeat(np.array([1, 1, 0], np.uint8), [10, 5, 5])

    def found(strata: np.ndarray | None) -> tuple[float | None, float | None]:
        best = find_threshold(count_points(probability, reference, strata=strata), Aim.FIND_CLOUD, 0.6, resamples=50)
        return best.value_low, best.value_high

    assert found(np.repeat([0, 1, 2], [10, 5, 5])) == pytest.approx((2 / 3, 2 / 3))
    low, high = found(None)
    assert low < 0.6 < 0.75 < high


def test_more_points_give_a_narrower_interval_and_one_block_none():
    widths = []
    for number in (100, 3000):
        best = find_threshold(count_points(*random_points(number)), Aim.BALANCED_ACCURACY, resamples=200)
        widths.append(best.high - best.low)
    assert widths[1] < widths[0] / 1.5
    probability, reference = (values.reshape(20, -1) for values in random_points(400))
    best = find_threshold(count(probability, reference).units("scenes"), Aim.F1)
    assert (best.low, best.reason) == (None, "No interval: fewer than two scenes to draw from.")
    assert find_threshold(count(probability, reference, block_px=5).units("blocks"), Aim.F1).low is not None


def test_resamples_without_cloud_are_counted():
    units = count_points(*points((0.9, 1), (0.1, 0), (0.2, 0), (0.3, 0)))
    best = find_threshold(units, Aim.FIND_CLOUD, 0.5, resamples=100)
    assert "of 100 resamples had no such threshold" in best.reason
    assert (best.threshold, best.high) == (0.899, 0.899)


@given(scenes(), st.sampled_from([0, 0.9, 10, 15, 24, 40]), st.floats(0, 1))
def test_a_grown_probability_gives_the_grown_mask_at_every_threshold(scene, distance_m, threshold):
    probability = scene[0]
    grown = grow_probability(probability, distance_m, 10, 12)
    known = ~np.isnan(probability)
    with np.errstate(invalid="ignore"):
        expected = grow(probability > np.float32(threshold), distance_m, 10, 12) & known
        assert (grown > np.float32(threshold)).tolist() == expected.tolist()
    assert (np.isnan(grown) == ~known).all()


@pytest.mark.parametrize(("aim", "share"), [(Aim.F1, None), (Aim.FIND_CLOUD, 0.9), (Aim.KEEP_CLEAR, 0.1)])
def test_the_best_growth_is_that_of_all_masks_tried_one_by_one(aim, share):
    random = np.random.default_rng(2)
    probability = ndimage.gaussian_filter(random.random((24, 24)), 2).astype(np.float32)
    probability = ((probability - probability.min()) / np.ptp(probability)).astype(np.float32)
    truth = grow(np.roll(probability, 1) > 0.7, 3).astype(np.uint8)
    distances = (0, 2, 5)
    counted = {}
    for distance in distances:
        count = ProbabilityCount()
        count.add(grow_probability(probability, distance), truth)
        counted[distance] = count.units("blocks")
    best, growths = find_growth(counted, aim, share, resamples=0)

    def merit(distance: float, threshold: float) -> float:
        mask = grow(probability > np.float32(threshold), distance).astype(np.uint8)
        (clear, missed), (lost, found) = compare(mask, truth, ("clear", "cloud")).counts
        if aim is Aim.F1:
            return 2 * found / (2 * found + missed + lost)
        if aim is Aim.FIND_CLOUD:
            return clear / (clear + lost) if found / (found + missed) >= share else -1
        return found / (found + missed) if lost / (clear + lost) <= share else -1

    tried = max(merit(distance, step / 1000) for distance in distances for step in range(1000))
    assert merit(best.distance_m, best.best.threshold) == pytest.approx(tried)
    assert [growth.distance_m for growth in growths] == list(distances)


@given(scenes(), st.sampled_from([10, 24, 40]), st.integers(1, 4))
def test_growth_in_strips_equals_the_whole(scene, distance_m, rows):
    probability = scene[0]
    partition = [(first, min(first + rows, len(probability))) for first in range(0, len(probability), rows)]
    strips = with_halo(
        (probability[first:end] for first, end in partition),
        partition,
        halo_rows(distance_m, 12),
        lambda strip: grow_probability(strip, distance_m, 10, 12),
    )
    np.testing.assert_array_equal(np.concatenate(list(strips)), grow_probability(probability, distance_m, 10, 12))
