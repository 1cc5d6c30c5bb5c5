"""A stratified sample is random, repeatable, the same from any strips, and its points keep their distance."""

from __future__ import annotations

import math

import numpy as np
import pytest
from cloudsieve.core.accuracy.sampling import Points, Sample, allocate, draw_sample
from cloudsieve.core.tables import Allocation
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

rasters = arrays(
    np.uint8, st.tuples(st.integers(1, 20), st.integers(1, 20)), elements=st.sampled_from([0, 0, 1, 1, 7, 255])
)
NAMES = {0: "clear", 1: "cloud", 7: "shadow"}


def draw(raster: np.ndarray, number: int, rows: int | None = None, **options) -> Sample:
    height = rows or len(raster)
    return draw_sample(
        lambda: (raster[first : first + height] for first in range(0, len(raster), height)),
        number,
        options.pop("allocation", Allocation.EQUAL),
        names=NAMES,
        **options,
    )


def places(sample: Sample) -> list[tuple[int, int]]:
    return list(zip(sample.points.rows.tolist(), sample.points.columns.tolist()))


def least_distance(sample: Sample, width: float, height: float) -> float:
    spots = [(row * height, column * width) for row, column in places(sample)]
    return min((math.dist(one, other) for i, one in enumerate(spots) for other in spots[:i]), default=math.inf)


def test_equal_and_proportional_shares():
    sizes = {0: 700, 1: 290, 7: 10}
    assert allocate(sizes, 60, Allocation.EQUAL) == {0: 25, 1: 25, 7: 10}  # seven takes all it has
    assert allocate(sizes, 100, Allocation.PROPORTIONAL) == {0: 70, 1: 29, 7: 1}
    # The rare class gets its minimum, the others share the rest in proportion.
    assert allocate(sizes, 109, Allocation.PROPORTIONAL, 10) == {0: 70, 1: 29, 7: 10}
    assert allocate(sizes, 10, Allocation.EQUAL, 20) == {0: 20, 1: 20, 7: 10}
    assert allocate(sizes, 5000, Allocation.EQUAL) == sizes
    assert allocate({0: 5, 1: 0}, 3, Allocation.EQUAL, 1) == {0: 3}
    assert allocate({}, 3, Allocation.EQUAL) == {}


@given(
    st.dictionaries(st.integers(0, 5), st.integers(1, 10**8), min_size=1),
    st.integers(0, 5000),
    st.sampled_from(Allocation),
    st.integers(0, 50),
)
def test_allocation_is_exact_and_within_bounds(sizes, number, allocation, minimum):
    shares = allocate(sizes, number, allocation, minimum)
    least = {value: min(minimum, size) for value, size in sizes.items()}
    assert shares.keys() == sizes.keys()
    assert all(least[value] <= shares[value] <= sizes[value] for value in sizes)
    assert sum(shares.values()) == min(max(number, sum(least.values())), sum(sizes.values()))


@given(rasters, st.integers(0, 40), st.sampled_from(Allocation), st.integers(0, 3), st.integers(1, 7))
def test_strips_equal_the_whole_and_points_lie_in_their_class(raster, number, allocation, minimum, rows):
    whole = draw(raster, number, allocation=allocation, min_per_class=minimum)
    strips = draw(raster, number, rows, allocation=allocation, min_per_class=minimum)
    assert places(whole) == places(strips)
    assert len(set(places(whole))) == len(places(whole))
    assert (raster[whole.points.rows, whole.points.columns] == whole.points.classes).all()
    assert whole.sizes == {value: int((raster == value).sum()) for value in (0, 1, 7) if (raster == value).any()}
    assert whole.counts() == allocate(whole.sizes, number, allocation, minimum)
    if all(whole.counts().values()):
        assert whole.weights().sum() == pytest.approx(sum(whole.sizes.values()))


@given(rasters, st.integers(1, 30), st.sampled_from([5, 10, 25, 60]), st.integers(0, 3), st.integers(1, 7))
def test_points_keep_their_distance_from_any_strips(raster, number, distance_m, seed, rows):
    options = {"min_distance_m": distance_m, "pixel_size_m": (10.0, 20.0), "seed": seed}
    sample = draw(raster, number, rows, **options)
    assert places(sample) == places(draw(raster, number, **options))
    assert least_distance(sample, 10, 20) >= distance_m
    # Whoever has too few points really has no room for another.
    for value, wanted in allocate(sample.sizes, number, Allocation.EQUAL).items():
        if sample.counts()[value] < wanted:
            assert any(NAMES[value] in sentence for sentence in sample.remarks)
            for row, column in np.argwhere(raster == value).tolist():
                distances = [math.hypot((row - r) * 20, (column - c) * 10) for r, c in places(sample)]
                assert min(distances) < distance_m


def test_candidates_that_run_out_are_looked_for_again():
    """A distance that most candidates break, and strips in which the class is rare: more passes fill the sample."""
    raster = np.zeros((300, 300), np.uint8)
    passes = []

    def strips():
        passes.append(1)
        yield from np.array_split(raster, 9)

    sample = draw_sample(strips, 60, Allocation.EQUAL, min_distance_m=34, seed=3)
    assert len(sample.points.rows) == 60 or sample.remarks
    assert least_distance(sample, 1, 1) >= 34
    assert len(passes) > 1


def test_the_seed_decides_and_every_pixel_has_the_same_chance():
    raster = np.zeros((10, 10), np.uint8)
    assert places(draw(raster, 5, seed=1)) == places(draw(raster, 5, seed=1))
    assert places(draw(raster, 5, seed=1)) != places(draw(raster, 5, seed=2))
    hits = np.zeros((10, 10))
    for seed in range(2000):
        sample = draw(raster, 10, seed=seed)
        hits[sample.points.rows, sample.points.columns] += 1
    # 2000 draws with a chance of 0.1: 200 and a standard deviation of 13.4.
    assert abs(hits - 200).max() < 5 * 13.4
    assert hits.std() == pytest.approx(13.4, rel=0.3)


def test_more_points_begin_with_the_fewer_ones():
    raster = np.random.default_rng(0).integers(0, 2, (40, 40)).astype(np.uint8)
    assert places(draw(raster, 40))[:20] != []
    assert set(places(draw(raster, 20))) < set(places(draw(raster, 40)))


@given(rasters, st.integers(0, 10), st.integers(0, 20), st.sampled_from([0, 15, 30]))
def test_existing_points_stay_count_and_keep_others_away(raster, first, more, distance_m):
    options = {"min_distance_m": distance_m, "pixel_size_m": (10.0, 10.0)}
    before = draw(raster, first, seed=1, **options)
    after = draw(raster, first + more, seed=2, existing=before.points, **options)
    assert places(after)[: after.existing] == places(before)
    assert least_distance(after, 10, 10) >= distance_m
    assert len(set(places(after))) == len(places(after))
    for value, wanted in allocate(after.sizes, first + more, Allocation.EQUAL).items():
        assert after.counts()[value] <= max(wanted, before.counts()[value])


def test_existing_points_of_a_class_that_is_full_are_kept():
    raster = np.zeros((5, 5), np.uint8)
    existing = Points(np.array([1, 1, 4]), np.array([1, 3, 4]), np.zeros(3, np.uint8))
    assert places(draw(raster, 2, existing=existing)) == [(1, 1), (1, 3), (4, 4)]


def test_too_few_pixels_and_too_little_room_are_said():
    raster = np.zeros((20, 20), np.uint8)
    raster[0, :3] = 1
    assert draw(raster, 20).remarks == ('Class "cloud" has only 3 pixels, fewer than the 10 points asked for.',)
    (apart, few) = draw(raster, 20, min_distance_m=12).remarks[:2]
    assert apart.startswith('Class "clear" has room for only')
    assert apart.endswith("of 17 points that are 12 m apart; ask for a smaller distance or fewer points.")
    assert few.startswith('Class "cloud" has room for only')
    crowded = draw(np.zeros((20, 20), np.uint8), 20, min_distance_m=3)
    assert len(crowded.points.rows) == 20
    assert crowded.remarks == (
        'Class "clear" is small for points that are 3 m apart, so they crowd the edges of its patches; '
        "ask for a smaller distance or fewer points.",
    )
    assert draw(np.zeros((20, 20), np.uint8), 5, min_distance_m=3).remarks == ()
    assert draw(np.zeros((20, 20), np.uint8), 20).remarks == ()


def test_nothing_but_nodata_gives_no_points():
    sample = draw(np.full((4, 4), 255, np.uint8), 5, min_per_class=2)
    assert (places(sample), sample.sizes, sample.remarks, sample.weights().tolist()) == ([], {}, (), [])
