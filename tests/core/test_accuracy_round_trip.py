"""Sample, label, assess: what a few labelled points say of a mask is what a full count says, within its interval."""

from __future__ import annotations

import numpy as np
import pytest
from cloudsieve.core.accuracy.confusion import compare
from cloudsieve.core.accuracy.estimators import Estimates, count_sample, stehman2014
from cloudsieve.core.accuracy.mapping import BINARY_CLASSES
from cloudsieve.core.accuracy.sampling import Sample, draw_sample
from cloudsieve.core.accuracy.thresholds import ProbabilityCount, count_points, find_threshold
from cloudsieve.core.tables import Aim, Allocation
from scipy import ndimage


@pytest.fixture(scope="module")
def probability() -> np.ndarray:
    """Return clouds over a tenth of the area: a smooth random field, float32 0 to 1."""
    field = ndimage.gaussian_filter(np.random.default_rng(4).normal(size=(400, 400)), 6)
    ranks = field.ravel().argsort().argsort().reshape(field.shape) / field.size
    return (ranks**3).astype(np.float32)


@pytest.fixture(scope="module")
def mask(probability) -> np.ndarray:
    return (probability > 0.7).astype(np.uint8)


@pytest.fixture(scope="module")
def reference(probability) -> np.ndarray:
    """Return the truth: the same clouds, displaced by three pixels."""
    return (np.roll(probability, 3, axis=1) > 0.75).astype(np.uint8)


def sample_of(mask: np.ndarray, number: int, seed: int, **options) -> Sample:
    return draw_sample(lambda: np.array_split(mask, 7), number, Allocation.EQUAL, seed=seed, **options)


def estimates_of(sample: Sample, mask: np.ndarray, reference: np.ndarray) -> Estimates:
    points = sample.points
    counts, unmapped = count_sample(
        points.classes, mask[points.rows, points.columns], reference[points.rows, points.columns], 2, 2
    )
    return stehman2014(BINARY_CLASSES, BINARY_CLASSES, counts, [sample.sizes[0], sample.sizes[1]], unmapped.tolist())


@pytest.mark.parametrize("min_distance_px", [0, 2])
def test_nine_in_ten_intervals_and_more_hold_the_truth(mask, reference, min_distance_px):
    truth = compare(mask, reference, BINARY_CLASSES).measures()
    held = []
    for seed in range(40):
        estimates = estimates_of(sample_of(mask, 1000, seed, min_distance_m=min_distance_px), mask, reference).measures
        for key in ("users_accuracy", "producers_accuracy", "iou", "area"):
            estimate = estimates.of(key, "masked")
            held.append(estimate.low <= truth.of(key, "masked").value <= estimate.high)
    assert np.mean(held) > 0.9


def test_a_small_sample_that_misses_what_is_rare_says_so(mask, reference):
    """Of the clear stratum 1.6 % are cloud: 60 points meet one of these or none, and their interval is too narrow."""
    truth = compare(mask, reference, BINARY_CLASSES).measures().of("producers_accuracy", "masked").value
    estimates = [
        estimates_of(sample_of(mask, 120, seed), mask, reference).measures.of("producers_accuracy", "masked")
        for seed in range(40)
    ]
    assert np.mean([one.low <= truth <= one.high for one in estimates]) < 0.8
    assert all('of stratum "clear" differ from the others' in one.reason for one in estimates)


def test_another_mask_is_assessed_on_the_points_of_the_first(mask, reference):
    other = np.roll(mask, 2, axis=0)
    other[:, :40] = 255
    truth = compare(other, reference, BINARY_CLASSES).measures().of("users_accuracy", "masked").value
    estimates = [
        estimates_of(sample_of(mask, 1000, seed), other, reference).measures.of("users_accuracy", "masked")
        for seed in range(30)
    ]
    assert np.mean([one.low <= truth <= one.high for one in estimates]) > 0.85
    assert np.mean([one.value for one in estimates]) == pytest.approx(truth, abs=0.02)


def test_points_find_the_threshold_that_all_pixels_find(mask, probability, reference):
    counted = ProbabilityCount()
    counted.add(probability, reference, block_px=50)
    best = find_threshold(counted.units("blocks"), Aim.IOU, resamples=100)
    points = sample_of(mask, 1000, 2)
    rows, columns = points.points.rows, points.points.columns
    units = count_points(probability[rows, columns], reference[rows, columns], points.weights(), points.points.classes)
    by_points = find_threshold(units, Aim.IOU, resamples=300)
    assert by_points.low <= best.threshold <= by_points.high
    assert by_points.value == pytest.approx(best.value, abs=0.08)
