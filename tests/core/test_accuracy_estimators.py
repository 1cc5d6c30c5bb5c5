"""The published worked examples, and the formulas written out plainly."""

from __future__ import annotations

import math

import numpy as np
import pytest
from cloudsieve.core.accuracy.estimators import Estimates, count_sample, stehman2014
from cloudsieve.core.accuracy.measures import Z_95
from cloudsieve.core.errors import InputError
from hypothesis import given
from hypothesis import strategies as st

# Olofsson et al. 2014, Remote Sensing of Environment 148, table 8: 640 points, and the mapped pixels of 30 m.
CHANGE = ("deforestation", "forest gain", "stable forest", "stable non-forest")
TABLE_8 = np.array([[66, 0, 5, 4], [0, 55, 8, 12], [1, 0, 153, 11], [2, 1, 9, 313]])
MAPPED_PX = [200_000, 150_000, 3_200_000, 6_450_000]
HECTARES = sum(MAPPED_PX) * 0.09

# Stehman 2014, International Journal of Remote Sensing 35, table 2: 10 points in each of four strata.
STRATA = "A" * 10 + "B" * 10 + "C" * 10 + "D" * 10
MAPPED = "AAAAAAABBB" + "ABBBBBBBBB" + "BBCCCCCCBB" + "DDDDDDDDDD"
LABELS = "AAAAACBABC" + "ABBBBBAABB" + "CCCCCDDBBA" + "DDDDDDDCCB"
STRATUM_PX = [40_000, 30_000, 20_000, 10_000]


def numbers(letters: str) -> np.ndarray:
    return np.array(["ABCD".index(letter) for letter in letters])


def olofsson2014(classes, counts, class_sizes) -> Estimates:
    """Estimate as Olofsson et al. do: the strata are the classes of the map, and endless beside the sample."""
    by_stratum = np.zeros((len(counts), *np.shape(counts)), np.int64)
    by_stratum[np.arange(len(counts)), np.arange(len(counts))] = counts
    return stehman2014(classes, classes, by_stratum, [size * 10**9 for size in class_sizes])


def half_widths(estimates: Estimates, key: str) -> list[float]:
    return [Z_95 * (one.standard_error or 0) for one in estimates.measures.by_class[key]]


def values(estimates: Estimates, key: str) -> list[float | None]:
    return [one.value for one in estimates.measures.by_class[key]]


def test_olofsson_et_al_2014_table_9_and_page_54():
    """Every number as it is printed there, but for two.

    The half-widths of the producer's accuracy of forest gain and stable non-forest are printed as 0.23 and 0.01, where
    equation 7 gives 0.25 and 0.02: here, in the R packages mapaccuracy and mapac, and in the tests of drift, which
    keeps the printed numbers with their pages.
    """
    estimates = olofsson2014(CHANGE, TABLE_8, MAPPED_PX)
    table_9 = [
        [0.0176, 0, 0.0013, 0.0011],
        [0, 0.0110, 0.0016, 0.0024],
        [0.0019, 0, 0.2967, 0.0213],
        [0.0040, 0.0020, 0.0179, 0.6212],
    ]
    assert estimates.proportions == pytest.approx(np.array(table_9), abs=5e-5)
    assert values(estimates, "users_accuracy") == pytest.approx([0.88, 0.73, 0.93, 0.96], abs=0.005)
    assert half_widths(estimates, "users_accuracy") == pytest.approx([0.07, 0.10, 0.04, 0.02], abs=0.005)
    assert values(estimates, "producers_accuracy") == pytest.approx([0.75, 0.85, 0.93, 0.96], abs=0.005)
    assert half_widths(estimates, "producers_accuracy") == pytest.approx([0.21, 0.25, 0.03, 0.02], abs=0.005)
    overall = estimates.measures.overall["overall_accuracy"]
    assert (overall.value, Z_95 * overall.standard_error) == pytest.approx((0.95, 0.02), abs=0.005)
    hectares = [value * HECTARES for value in values(estimates, "area")]
    assert hectares == pytest.approx([21158, 11686, 285770, 581386], abs=0.5)
    errors = [1.96 / Z_95 * width * HECTARES for width in half_widths(estimates, "area")]
    assert errors == pytest.approx([6158, 3756, 15510, 16282], abs=0.5)


def test_olofsson_et_al_2014_with_more_digits():
    """The same, as the tests of the Python package PyMapAccuracy have it."""
    estimates = olofsson2014(CHANGE, TABLE_8, MAPPED_PX)
    assert values(estimates, "users_accuracy") == pytest.approx([0.8800000, 0.7333333, 0.9272727, 0.9630769], abs=1e-7)
    assert values(estimates, "producers_accuracy") == pytest.approx(
        [0.7486614, 0.8471564, 0.9345089, 0.9616090], abs=1e-7
    )
    assert half_widths(estimates, "users_accuracy") == pytest.approx(
        [0.07403962, 0.10075516, 0.03974464, 0.02053312], abs=1e-8
    )
    assert half_widths(estimates, "producers_accuracy") == pytest.approx(
        [0.21330593, 0.25440369, 0.03432379, 0.01836120], abs=1e-8
    )
    overall = estimates.measures.overall["overall_accuracy"]
    assert overall.value == pytest.approx(0.9465119, abs=1e-7)
    assert Z_95 * overall.standard_error == pytest.approx(0.01848328, abs=1e-8)


def test_olofsson_et_al_2013_table_4():
    """Remote Sensing of Environment 129, 122-131, example 1; data and digits as PyMapAccuracy has them."""
    counts = np.array([[97, 0, 3], [3, 279, 18], [2, 1, 97]])
    sizes = [22353, 1122543, 610228]
    estimates = olofsson2014(("loss", "forest", "other"), counts, sizes)
    assert values(estimates, "area")[0] * sum(sizes) == pytest.approx(45112.4, abs=0.05)
    assert half_widths(estimates, "area")[0] * sum(sizes) == pytest.approx(21072.37, abs=0.005)
    assert values(estimates, "producers_accuracy") == pytest.approx([0.4806308, 0.9941887, 0.8969259], abs=1e-7)
    assert half_widths(estimates, "users_accuracy") == pytest.approx([0.03360292, 0.02892031, 0.03360292], abs=1e-8)
    assert half_widths(estimates, "producers_accuracy") == pytest.approx([0.22453045, 0.01132522, 0.04120541], abs=1e-8)
    assert estimates.measures.overall["overall_accuracy"].value == pytest.approx(0.9444168, abs=1e-7)


def test_stehman_2014_pages_4932_to_4936():
    """The numerical example of the paper: 0.35, 0.20, 0.63, 0.574, 0.794, 0.08; errors 0.082, 0.064, 0.085, 0.125.

    More digits are those of the R package mapaccuracy 0.1.2 (example of `stehman2014`), as PyMapAccuracy's
    test_stehman2014.py keeps them. The paper prints 0.114 for the error of the producer's accuracy of B, where its
    equation 28 gives 0.117 in both packages, here, and written out in the test below.
    """
    counts, unmapped = count_sample(numbers(STRATA), numbers(MAPPED), numbers(LABELS), 4, 4)
    assert unmapped.tolist() == [0, 0, 0, 0]
    estimates = stehman2014("ABCD", "ABCD", counts, STRATUM_PX)
    measures = estimates.measures
    assert values(estimates, "area") == pytest.approx([0.35, 0.34, 0.20, 0.11])
    assert measures.overall["overall_accuracy"].value == pytest.approx(0.63)
    assert values(estimates, "users_accuracy") == pytest.approx([0.7419, 0.5745, 0.5, 0.7], abs=5e-5)
    assert values(estimates, "producers_accuracy") == pytest.approx([0.6571, 0.7941, 0.3, 0.6364], abs=5e-5)
    assert estimates.proportions[1, 2] == pytest.approx(0.08)
    errors = [one.standard_error for one in measures.by_class["area"]]
    assert errors == pytest.approx([0.0822478, 0.0759, 0.06427977, 0.0307], abs=5e-5)
    assert measures.overall["overall_accuracy"].standard_error == pytest.approx(0.08464219, abs=1e-8)
    assert measures.of("users_accuracy", "B").standard_error == pytest.approx(0.1247822, abs=1e-7)
    assert measures.of("producers_accuracy", "B").standard_error == pytest.approx(0.1165479, abs=1e-7)


def ratio_point_by_point(
    strata: np.ndarray, y: np.ndarray, x: np.ndarray, sizes: list[int]
) -> tuple[float | None, float]:
    """Stehman 2014, equations 27 to 29, as they stand there: a sum over strata of variances and a covariance."""
    top = sum(size * y[strata == h].mean() for h, size in enumerate(sizes))
    bottom = sum(size * x[strata == h].mean() for h, size in enumerate(sizes))
    if bottom == 0:
        return None, 0
    ratio = top / bottom
    variance = 0.0
    for h, size in enumerate(sizes):
        own_y, own_x = y[strata == h], x[strata == h]
        n = len(own_y)
        covariance = ((own_y - own_y.mean()) * (own_x - own_x.mean())).sum() / (n - 1)
        spread = own_y.var(ddof=1) + ratio**2 * own_x.var(ddof=1) - 2 * ratio * covariance
        variance += size**2 * (1 - n / size) * spread / n
    return ratio, math.sqrt(max(variance, 0)) / bottom


@given(st.integers(0, 10_000), st.integers(2, 3), st.integers(2, 4))
def test_the_formulas_point_by_point_give_the_same(seed, class_count, stratum_count):
    random = np.random.default_rng(seed)
    points = random.integers(2, 12, stratum_count)
    strata = np.repeat(np.arange(stratum_count), points)
    mapped, labels = random.integers(0, class_count, (2, len(strata)))
    mapped[random.random(len(strata)) < 0.2] = 255
    covered = (mapped != 255).astype(float)
    sizes = [int(count) + int(random.integers(1, 500)) for count in points]
    counts, unmapped = count_sample(strata, mapped, labels, stratum_count, class_count)
    names = [f"class {k}" for k in range(class_count)]
    measures = stehman2014(names, [f"stratum {h}" for h in range(stratum_count)], counts, sizes, unmapped).measures
    both = (mapped == labels).astype(float)
    expected = [(measures.overall["overall_accuracy"], both, covered)]
    for k, name in enumerate(names):
        is_mapped, is_labelled = (mapped == k).astype(float), covered * (labels == k)
        expected += [
            (measures.of("users_accuracy", name), both * is_mapped, is_mapped),
            (measures.of("producers_accuracy", name), both * is_labelled, is_labelled),
            (measures.of("f1", name), 2 * both * is_mapped, is_mapped + is_labelled),
            (measures.of("iou", name), both * is_mapped, np.maximum(is_mapped, is_labelled)),
            (measures.of("area", name), is_labelled, covered),
        ]
    for measure, y, x in expected:
        value, error = ratio_point_by_point(strata, y, x, sizes)
        assert measure.value == (None if value is None else pytest.approx(value))
        if value is not None:
            assert measure.standard_error == pytest.approx(error, abs=1e-9)
            assert 0 <= measure.low <= measure.value <= measure.high <= 1


def test_the_error_is_what_repeated_samples_scatter_by():
    """Drawn again and again from a made-up area, the estimates scatter around the truth by their standard error."""
    random = np.random.default_rng(1)
    strata = np.repeat([0, 1], [9000, 1000])
    labels = (random.random(10_000) < np.where(strata == 1, 0.85, 0.1)).astype(int)
    estimates, errors = [], []
    for _ in range(400):
        drawn = np.concatenate([random.choice(np.flatnonzero(strata == h), 50, replace=False) for h in (0, 1)])
        counts, _ = count_sample(strata[drawn], strata[drawn], labels[drawn], 2, 2)
        iou = stehman2014(("clear", "cloud"), ("clear", "cloud"), counts, [9000, 1000]).measures.of("iou", "cloud")
        estimates.append(iou.value)
        errors.append(iou.standard_error)
    truth = ((strata == 1) & (labels == 1)).sum() / ((strata == 1) | (labels == 1)).sum()
    assert np.mean(estimates) == pytest.approx(truth, abs=0.03)
    assert np.mean(errors) == pytest.approx(np.std(estimates), rel=0.15)


def test_a_sample_of_everything_has_no_error():
    counts = np.array([[[3, 1], [0, 0]], [[0, 0], [1, 2]]])
    overall = stehman2014(("clear", "cloud"), ("clear", "cloud"), counts, [4, 3]).measures.overall["overall_accuracy"]
    assert (overall.value, overall.standard_error, overall.reason) == (pytest.approx(5 / 7), None, "")
    # One stratum that is labelled as a whole adds nothing to the error of the others.
    counts = np.array([[[20, 9], [0, 0]], [[0, 0], [1, 2]]])
    overall = stehman2014(("clear", "cloud"), ("clear", "cloud"), counts, [997, 3]).measures.overall["overall_accuracy"]
    share = 20 / 29
    assert overall.standard_error == pytest.approx(
        0.997 * math.sqrt((1 - 29 / 997) * share * (1 - share) / 28), rel=1e-9
    )


def test_what_a_sample_cannot_tell_is_said():
    names = ("clear", "cloud")
    perfect = np.array([[[30, 0], [0, 0]], [[0, 0], [0, 30]]])
    overall = stehman2014(names, names, perfect, [1000, 1000]).measures.overall["overall_accuracy"]
    assert (overall.value, overall.standard_error) == (1, 0)
    assert overall.reason == (
        'Fewer than 5 points of stratum "clear" differ from the others, so the interval may be too narrow; '
        "label more there."
    )
    lonely = np.array([[[30, 0], [0, 0]], [[0, 0], [0, 1]]])
    overall = stehman2014(names, names, lonely, [1000, 1000]).measures.overall["overall_accuracy"]
    assert (overall.value, overall.standard_error, overall.low) == (1, None, None)
    assert overall.reason == 'Stratum "cloud" has only one labelled point, which tells nothing of the error.'
    unlabelled = np.array([[[30, 0], [0, 0]], [[0, 0], [0, 0]]])
    estimates = stehman2014(names, names, unlabelled, [1000, 1000])
    assert estimates.measures.overall["overall_accuracy"].value is None
    assert estimates.measures.of("iou", "clear").reason == 'Stratum "cloud" has no labelled points.'
    # A stratum without pixels asks for no points.
    assert stehman2014(names, names, unlabelled, [1000, 0]).measures.overall["overall_accuracy"].value == 1
    assert stehman2014(names, names, unlabelled * 0, [0, 0]).measures.of("f1", "cloud").reason


def test_it_is_said_where_too_few_points_disagree_to_tell_how_often_others_do():
    names = ("clear", "cloud")
    counts = np.array([[[59, 1], [0, 0]], [[0, 0], [20, 40]]])
    measures = stehman2014(names, names, counts, [9000, 1000]).measures
    # One missed cloud stands for 150 pixels, and might as well be none or three.
    assert 'stratum "clear"' in measures.of("producers_accuracy", "cloud").reason
    # What is clear in the map does not enter here, and here little comes from it.
    assert measures.of("users_accuracy", "cloud").reason == ""
    measures = stehman2014(names, names, counts, [90, 9000]).measures
    assert measures.overall["overall_accuracy"].reason == ""
    counts[0, 0] = [55, 5]
    assert stehman2014(names, names, counts, [9000, 1000]).measures.of("producers_accuracy", "cloud").reason == ""


def test_sizes_that_cannot_be_those_of_the_sample_are_refused():
    counts = np.array([[[5, 0], [0, 0]], [[0, 0], [0, 5]]])
    with pytest.raises(InputError, match=r'5 points in stratum "cloud", which has only 4 pixels'):
        stehman2014(("clear", "cloud"), ("clear", "cloud"), counts, [10, 4])


def test_where_the_map_is_nodata_the_area_is_not_estimated():
    """Half of the cloudy stratum is not mapped: what is left of it stands for half of it."""
    strata = np.array([0] * 4 + [1] * 4)
    mapped = np.array([0, 0, 0, 0, 1, 1, 255, 255])
    labels = np.array([0, 0, 0, 0, 1, 1, 1, 255])
    counts, unmapped = count_sample(strata, mapped, labels, 2, 2)
    assert counts.sum() == 6
    assert unmapped.tolist() == [0, 1]
    area = stehman2014(("clear", "cloud"), ("clear", "cloud"), counts, [600, 600], unmapped).measures.of(
        "area", "cloud"
    )
    assert area.value == pytest.approx(2 / 3 / (1 + 2 / 3))
    assert area.standard_error > 0
