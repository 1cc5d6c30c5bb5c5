"""Counting a map against a reference: what the measures are, what is left out, and that strips equal the whole."""

from __future__ import annotations

import math

import numpy as np
import pytest
from cloudsieve.core.accuracy import edges
from cloudsieve.core.accuracy.confusion import (
    Confusion,
    UnknownCodeError,
    compare,
    compare_tolerantly,
    mark_errors,
    no_confusion,
)
from cloudsieve.core.accuracy.measures import Measure, Measures
from cloudsieve.core.masks.growth import halo_rows
from cloudsieve.core.masks.packed import unpack
from cloudsieve.core.stream import with_halo
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

BINARY = ("clear", "cloud")
NAMES = ("a", "b", "c", "d")
shapes = st.tuples(st.integers(1, 12), st.integers(1, 12))


def codes(classes: int, shape: tuple[int, int]):
    return arrays(np.uint8, shape, elements=st.sampled_from([*range(classes), 255]))


@st.composite
def pairs(draw, classes: int = 3):
    shape = draw(shapes)
    return draw(codes(classes, shape)), draw(codes(classes, shape))


def near_edge(labels: np.ndarray, *tolerance: float) -> np.ndarray:
    """Return what is near an edge as an array of bool."""
    return unpack(edges.near_edge(labels, 3, *tolerance), labels.shape[1])


def everything(measures: Measures) -> list[Measure]:
    return [*measures.overall.values(), *(one for ones in measures.by_class.values() for one in ones)]


def test_every_measure_of_a_small_map():
    mapped = np.array([1, 1, 1, 0, 0, 0, 0, 0, 255, 1], np.uint8)
    labels = np.array([1, 1, 0, 1, 0, 0, 0, 0, 1, 255], np.uint8)
    confusion = compare(mapped, labels, BINARY)
    assert confusion.counts.tolist() == [[4, 1], [1, 2]]
    assert (confusion.compared, confusion.map_nodata, confusion.reference_nodata) == (8, 1, 1)
    measures = confusion.measures()
    assert measures.overall["overall_accuracy"].value == 6 / 8
    assert measures.overall["balanced_accuracy"].value == pytest.approx((4 / 5 + 2 / 3) / 2)
    assert measures.of("users_accuracy", "cloud").value == 2 / 3
    assert measures.of("producers_accuracy", "clear").value == 4 / 5
    assert measures.of("f1", "cloud").value == pytest.approx(2 / 3)
    assert measures.of("iou", "cloud").value == 2 / 4
    assert measures.of("area", "cloud").value == 3 / 8
    assert measures.overall["mean_iou"].value == pytest.approx((2 / 4 + 4 / 6) / 2)


def test_a_measure_without_samples_is_none_and_says_why():
    measures = compare(np.zeros(5, np.uint8), np.zeros(5, np.uint8), BINARY).measures()
    assert measures.of("users_accuracy", "cloud") == Measure(None, 0, reason="The map has no cloud.")
    assert measures.of("producers_accuracy", "cloud").reason == "The reference has no cloud."
    assert measures.of("iou", "cloud").reason == "Neither the map nor the reference has cloud."
    assert measures.overall["balanced_accuracy"].reason == "The reference has fewer than two classes."
    assert measures.overall["mean_f1"].value == 1
    assert measures.overall["overall_accuracy"].few


def test_nothing_to_compare_gives_no_number_at_all():
    unknown = np.full(3, 255, np.uint8)
    confusion = compare(unknown, unknown, BINARY)
    assert (confusion.compared, confusion.map_nodata, confusion.reference_nodata) == (0, 0, 3)
    assert all(one.value is None and one.reason for one in everything(confusion.measures()))


def counted_one_by_one(mapped: np.ndarray, labels: np.ndarray, classes: int) -> Confusion:
    table = np.zeros((256, 256), int)
    np.add.at(table, (mapped.ravel(), labels.ravel()), 1)
    size = slice(classes)
    return Confusion(NAMES[:classes], table[size, size], table[255, size].sum(), table[:, 255].sum())


@st.composite
def large_maps(draw, classes: int) -> np.ndarray:
    """Draw runs of one class, of lengths around those that are counted together: 8, 512 and 262,144 pixels."""
    pixels = draw(st.sampled_from([1, 511, 512, 513, 5000, 300_000]))
    runs = draw(st.lists(st.tuples(st.sampled_from([*range(classes), 255]), st.integers(1, 1500)), min_size=1))
    pattern = np.concatenate([np.full(length, code, np.uint8) for code, length in runs])
    return np.resize(pattern, pixels)


@given(st.integers(2, 4).flatmap(lambda count: st.tuples(st.just(count), large_maps(count), large_maps(count))))
def test_counting_eight_pixels_at_once_equals_counting_one_by_one(case):
    classes, mapped, labels = case
    size = min(mapped.size, labels.size)
    mapped, labels = mapped[:size], labels[-size:]  # the latter may begin at any byte
    assert same(compare(mapped, labels, NAMES[:classes]), counted_one_by_one(mapped, labels, classes))


@given(large_maps(2), st.data())
def test_a_code_that_is_no_class_is_found_wherever_it_is(mapped, data):
    damaged = mapped.copy()
    damaged[data.draw(st.integers(0, mapped.size - 1))] = data.draw(st.integers(2, 254))
    for pair in ((damaged, mapped), (mapped, damaged), (damaged, np.full_like(mapped, 255))):
        with pytest.raises(UnknownCodeError):
            compare(*pair, BINARY)


def test_nan_is_no_measure():
    with pytest.raises(ValueError, match="must be None"):
        Measure(math.nan)


def test_codes_without_a_class_and_other_shapes_are_refused():
    with pytest.raises(ValueError, match="codes other than 0, 1, 255"):
        compare(np.array([2], np.uint8), np.array([0], np.uint8), BINARY)
    with pytest.raises(ValueError, match="cannot be compared"):
        compare(np.zeros(2, np.uint8), np.zeros(3, np.uint8), BINARY)
    with pytest.raises(ValueError, match="different classes"):
        no_confusion(BINARY) + no_confusion(("a", "b"))


@given(pairs())
def test_every_measure_is_none_or_between_0_and_1(pair):
    for one in everything(compare(*pair, ("a", "b", "c")).measures()):
        assert one.value is None or 0 <= one.value <= 1
        assert (one.value is None) == bool(one.reason)


@given(pairs(), st.integers(1, 5))
def test_strips_equal_the_whole(pair, rows):
    mapped, labels = pair
    total = no_confusion(("a", "b", "c"))
    for first in range(0, len(mapped), rows):
        total += compare(mapped[first : first + rows], labels[first : first + rows], total.classes)
    assert same(total, compare(mapped, labels, total.classes))


def same(one: Confusion, other: Confusion) -> bool:
    return (one.counts == other.counts).all() and all(
        getattr(one, name) == getattr(other, name) for name in ("map_nodata", "reference_nodata", "near_edge")
    )


@given(st.data())
def test_scikit_learn_finds_the_same(data):
    metrics = pytest.importorskip("sklearn.metrics", reason="scikit-learn is not installed")
    count = data.draw(st.integers(2, 60))
    mapped, labels = (data.draw(arrays(np.uint8, count, elements=st.integers(0, 2))) for _ in range(2))
    names = ("a", "b", "c")
    confusion = compare(mapped, labels, names)
    assert confusion.counts.tolist() == metrics.confusion_matrix(labels, mapped, labels=[0, 1, 2]).T.tolist()
    measures = confusion.measures()
    assert measures.overall["overall_accuracy"].value == pytest.approx(metrics.accuracy_score(labels, mapped))
    if len(set(labels.tolist())) > 1 and set(mapped.tolist()) <= set(labels.tolist()):
        assert measures.overall["balanced_accuracy"].value == pytest.approx(
            metrics.balanced_accuracy_score(labels, mapped)
        )
    references = {
        "users_accuracy": metrics.precision_score,
        "producers_accuracy": metrics.recall_score,
        "f1": metrics.f1_score,
        "iou": metrics.jaccard_score,
    }
    for key, reference in references.items():
        expected = reference(labels, mapped, labels=[0, 1, 2], average=None, zero_division=0)
        for one, number in zip(measures.by_class[key], expected):
            assert (one.value or 0) == pytest.approx(number)


def test_pixels_next_to_another_class_are_near_an_edge_and_nodata_is_no_class():
    labels = np.array([[0, 0, 0, 1, 1, 1, 255, 0, 0]], np.uint8)
    assert near_edge(labels, 1).tolist() == [[False, False, True, True, False, False, False, False, False]]
    # The last clear pixels are 20 m from cloud, across NoData.
    assert near_edge(labels, 20, 10, 10).tolist() == [[False, True, True, True, True, True, False, True, False]]
    assert not near_edge(labels, 9.9, 10, 10).any()


@given(shapes.flatmap(lambda shape: codes(3, shape)), st.sampled_from([0, 1, 1.5, 2, 3.7]))
def test_near_is_what_brute_force_finds(labels, tolerance):
    expected = np.zeros(labels.shape, bool)
    places = np.argwhere(labels != 255)
    for row, column in places:
        for other_row, other_column in places:
            if labels[row, column] != labels[other_row, other_column]:
                expected[row, column] |= math.hypot(row - other_row, column - other_column) <= tolerance
    assert near_edge(labels, tolerance).tolist() == expected.tolist()


@given(shapes.flatmap(lambda shape: codes(3, shape)), st.sampled_from([1, 15, 24, 40]), st.integers(1, 5))
def test_near_is_the_same_in_strips_with_a_halo(labels, tolerance_m, rows):
    partition = [(first, min(first + rows, len(labels))) for first in range(0, len(labels), rows)]
    strips = (labels[first:end] for first, end in partition)
    near = with_halo(strips, partition, halo_rows(tolerance_m, 12), lambda strip: near_edge(strip, tolerance_m, 10, 12))
    assert np.concatenate(list(near)).tolist() == near_edge(labels, tolerance_m, 10, 12).tolist()


@given(pairs(), st.sampled_from([1, 2, 3]))
def test_tolerance_only_leaves_out(pair, tolerance):
    mapped, labels = pair
    strict, tolerant = compare_tolerantly(mapped, labels, edges.near_edge(labels, 3, tolerance), ("a", "b", "c"))
    assert same(strict, compare(mapped, labels, strict.classes))
    assert (tolerant.counts <= strict.counts).all()
    assert tolerant.compared + tolerant.near_edge == strict.compared


@pytest.mark.parametrize("width", [64, 65, 300])
def test_tolerance_leaves_out_what_is_near_in_wide_maps(width):
    random = np.random.default_rng(width)
    labels = np.repeat(random.choice(np.array([0, 0, 0, 1, 255], np.uint8), (40, -(-width // 9))), 9, axis=1)[:, :width]
    mapped = random.choice(np.array([0, 1, 255], np.uint8), labels.shape)
    near = near_edge(labels, 2)
    assert 0 < near.sum() < near.size
    _, tolerant = compare_tolerantly(mapped, labels, edges.near_edge(labels, 2, 2), BINARY)
    far = counted_one_by_one(mapped[~near], labels[~near], 2)
    assert (tolerant.counts == far.counts).all()
    assert tolerant.near_edge == (near & (mapped != 255)).sum()


def test_a_mask_that_is_one_pixel_off_is_right_with_a_pixel_of_tolerance():
    labels = np.repeat(np.array([[0, 0, 0, 1, 1, 1]], np.uint8), 4, axis=0)
    mapped = np.roll(labels, 1, axis=1)
    mapped[:, 0] = 0
    strict, tolerant = compare_tolerantly(mapped, labels, edges.near_edge(labels, 2, 1), BINARY)
    assert strict.measures().overall["overall_accuracy"].value == 20 / 24
    assert tolerant.measures().overall["overall_accuracy"].value == 1


def test_errors_are_marked():
    mask = np.array([0, 1, 0, 1, 255, 1], np.uint8)
    labels = np.array([0, 1, 1, 0, 0, 255], np.uint8)
    assert mark_errors(mask, labels).tolist() == [0, 0, 1, 2, 255, 255]
    assert mark_errors(np.array([2, 1, 2, 0], np.uint8), np.array([2, 2, 0, 2], np.uint8)).tolist() == [0, 3, 2, 1]
