"""Bring integer bands from their own grid to the target grid, exactly.

All arithmetic is on integers and rounds half up, so that adding a constant to every pixel adds the same constant to
every resampled pixel: a radiometric offset may be removed before or after. NoData (DN 0) and saturation (DN 65535)
carry no weight, so they never bleed into a neighbour.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property, reduce
from typing import Any

import numpy as np

from .grid import EDGE_TOLERANCE_PX

NODATA_DN = 0
SATURATED_DN = 65535
_MAX_EXACT_DENOMINATOR = 64
# Of pixels that no small denominator makes whole: as fine as sums in 64 bits allow, 2 x 23 bits of weight and 16 of DN.
_FINEST_DENOMINATOR = 1 << 16
_MOST_WEIGHT = 1 << 23
_MAX_PERIOD = 16


@dataclass(frozen=True)
class Run:
    """Target pixels at equal distances that are made of source pixels at equal distances with the same weights.

    Attributes:
        targets: the target indices.
        taps: for each source pixel that counts, the source indices and their weight.
    """

    targets: slice
    taps: tuple[tuple[slice, int], ...]


@dataclass(frozen=True)
class Axis:
    """How the pixels of one target axis are made of those of a source axis.

    Attributes:
        first: int64 (n,), first source index that counts for each target index; any number where none does.
        weights: int64 (n, taps), weight of `first`, `first + 1`, ...; 0 outside the source.
        full: weight of a target pixel that the source covers completely.
        centre: int64 (n,), source index under the centre of the target pixel, -1 outside the source.
        averages: True where target pixels are larger than source pixels.
    """

    first: np.ndarray
    weights: np.ndarray
    full: int
    centre: np.ndarray
    averages: bool

    def source_range(self, start: int, stop: int) -> tuple[int, int]:
        """Return first and end source index that the target indices `start` to `stop` need."""
        used = self.weights[start:stop] > 0
        if not used.any():
            return 0, 0
        indices = self.first[start:stop, None] + np.arange(self.weights.shape[1])
        return int(indices[used].min()), int(indices[used].max()) + 1

    def part(self, start: int, stop: int, origin: int) -> Axis:
        """Return the target indices `start` to `stop`, their source indices counted from `origin`."""
        centre = self.centre[start:stop]
        return Axis(
            self.first[start:stop] - origin,
            self.weights[start:stop],
            self.full,
            np.where(centre < 0, -1, centre - origin),
            self.averages,
        )

    def only(self, targets: np.ndarray) -> Axis:
        """Return the target indices that a bool array marks."""
        return Axis(self.first[targets], self.weights[targets], self.full, self.centre[targets], self.averages)

    @cached_property
    def runs(self) -> tuple[Run, ...]:
        """The runs that make up the axis, but for some pixels near the ends; empty where weights do not repeat."""
        return tuple(_find_runs(self))

    @cached_property
    def is_in_run(self) -> np.ndarray:
        """Bool (n,), which target indices the runs hold."""
        inside = np.zeros(len(self.first), bool)
        for run in self.runs:
            inside[run.targets] = True
        return inside

    def touches(self, source: np.ndarray) -> np.ndarray:
        """Return which target indices may be made of source indices that a bool array marks: bool (n,)."""
        marked_before = np.concatenate([[0], np.cumsum(source)])
        last = np.minimum(self.first + self.weights.shape[1], len(source))
        return marked_before[np.maximum(last, 0)] > marked_before[np.clip(self.first, 0, len(source))]

    @property
    def is_identity(self) -> bool:
        """Whether the target is the source, pixel for pixel."""
        return (
            self.weights.shape[1] == 1
            and bool((self.weights > 0).all())
            and bool(np.array_equal(self.first, np.arange(len(self.first))))
        )


def make_axis(
    source_start: float,
    source_step: float,
    source_size: int,
    target_start: float,
    target_step: float,
    target_size: int,
    nearest: bool,
) -> Axis:
    """Relate a target axis to a source axis: area average to coarser, bilinear to finer, or the nearest pixel.

    Args:
        source_start: coordinate of the first source edge, growing along the axis.
        source_step: source pixel size, positive, in the same unit.
        source_size: number of source pixels.
        target_start: coordinate of the first target edge.
        target_step: target pixel size, positive.
        target_size: number of target pixels.
        nearest: take the source pixel under each target pixel's centre, nothing else.
    """
    ratio = target_step / source_step
    edges = (target_start - source_start) / source_step + np.arange(target_size + 1) * ratio
    centres = (edges[:-1] + edges[1:]) / 2
    centre = np.floor(centres + EDGE_TOLERANCE_PX).astype(np.int64)
    centre[(centre < 0) | (centre >= source_size)] = -1
    aligned = abs(ratio - 1) < EDGE_TOLERANCE_PX and abs(edges[0] - round(edges[0])) < EDGE_TOLERANCE_PX
    averages = ratio > 1 + EDGE_TOLERANCE_PX
    if nearest or aligned:
        first, weights, full = centre, (centre >= 0).astype(np.int64)[:, None], 1
    elif averages:
        first, weights, full = _area_weights(edges, source_size)
    else:
        first, weights, full = _bilinear_weights(centres, source_size)
        weights[centre < 0] = 0
    return Axis(np.maximum(first, 0), weights, full, centre, averages and not nearest)


def resample(dn: np.ndarray, rows: Axis, columns: Axis) -> tuple[np.ndarray, np.ndarray]:
    """Resample one block of a band.

    Args:
        dn: uint16 (h, w), digital numbers; 0 is NoData, 65535 saturated.
        rows: the block's target rows, source rows counted from the first row of `dn`.
        columns: the same for columns.

    Returns:
        uint16 (n, m) digital numbers and bool (n, m) validity. An averaged pixel is valid where at least half of its
        area is, any other where the source pixel under its centre is. Invalid pixels hold no meaningful number.
    """
    valid = (dn != NODATA_DN) & (dn != SATURATED_DN)
    if _only_picks(dn, rows, columns):
        picked, inside = _pick(dn, rows, columns)
        return picked, _pick(valid, rows, columns)[0] & inside
    holed = ~valid.all(axis=0)
    counted = np.where(valid, dn, NODATA_DN) if holed.any() else dn
    wide = np.uint32 if rows.full * columns.full < (1 << 32) // SATURATED_DN // 2 else np.uint64
    columns_of_rows = _weigh(counted, rows, 0, wide)
    resampled = np.empty((len(rows.first), len(columns.first)), np.uint16)
    known = np.ones(resampled.shape, bool)
    full = np.asarray(rows.full * columns.full, wide)
    for run in columns.runs:
        resampled[:, run.targets] = _divide(_weigh_run(columns_of_rows, run), full)
    partial = ~columns.is_in_run | columns.touches(holed) | (not _covers(rows))
    if partial.any():
        some = columns.only(partial)
        start, stop = some.source_range(0, len(some.first))
        some, valid = some.part(0, len(some.first), start), valid[:, start : max(stop, start + 1)]
        weight = _weigh(_weigh(valid.astype(np.uint8), rows, 0, wide), some, 1, wide)
        total = _weigh(columns_of_rows[:, start : max(stop, start + 1)], some, 1, wide)
        resampled[:, partial] = _divide(total, np.maximum(weight, wide(1)))
        known[:, partial] = _known(weight, valid, rows, some)
    return resampled, known


def resample_reflectance(
    reflectance: np.ndarray, valid: np.ndarray, rows: Axis, columns: Axis
) -> tuple[np.ndarray, np.ndarray]:
    """Resample one block of a float band as :func:`resample` does digital numbers.

    Args:
        reflectance: float (h, w).
        valid: bool (h, w).
        rows: the block's target rows, source rows counted from the first row of `reflectance`.
        columns: the same for columns.

    Returns:
        float32 (n, m) reflectance and bool (n, m) validity.
    """
    if _only_picks(reflectance, rows, columns):
        picked, inside = _pick(reflectance, rows, columns)
        return picked.astype(np.float32, copy=False), _pick(valid, rows, columns)[0] & inside
    total = _weigh(_weigh(np.where(valid, reflectance, 0), rows, 0, np.float64), columns, 1, np.float64)
    weight = _weigh(_weigh(valid, rows, 0, np.float64), columns, 1, np.float64)
    known = _known(weight, valid, rows, columns)
    return (total / np.maximum(weight, 1)).astype(np.float32), known


def pick_nearest(values: np.ndarray, rows: Axis, columns: Axis, outside: float) -> np.ndarray:
    """Return the source values under the centres of the target pixels, `outside` where there is none."""
    if rows.is_identity and columns.is_identity and values.shape == (len(rows.centre), len(columns.centre)):
        return values
    picked, inside = _pick(values, rows, columns)
    if inside.all():
        return picked
    return np.where(inside, picked, np.asarray(outside, dtype=values.dtype))


def _only_picks(values: np.ndarray, rows: Axis, columns: Axis) -> bool:
    """Whether no pixel is made of several: one counts for each, or the block lies beyond the source."""
    return values.size == 0 or (rows.weights.shape[1] == 1 and columns.weights.shape[1] == 1)


def _pick(values: np.ndarray, rows: Axis, columns: Axis) -> tuple[np.ndarray, np.ndarray]:
    inside = (rows.centre >= 0)[:, None] & (columns.centre >= 0)
    if values.size == 0:
        return np.zeros(inside.shape, values.dtype), np.zeros_like(inside)
    if rows.is_identity and columns.is_identity and inside.shape == values.shape:
        return values, inside
    return values.take(np.maximum(rows.centre, 0), 0).take(np.maximum(columns.centre, 0), 1), inside


def _weigh(values: np.ndarray, axis: Axis, dimension: int, dtype: type) -> np.ndarray:
    """Sum `values` along `dimension` with the weights of `axis`."""
    last = max(values.shape[dimension] - 1, 0)
    if axis.weights.shape[1] < 3:
        values = values.astype(dtype, copy=False)
    total: Any = None
    for tap in range(axis.weights.shape[1]):
        weights: np.ndarray = axis.weights[:, tap].astype(dtype)
        term: np.ndarray = values.take(np.clip(axis.first + tap, 0, last), dimension).astype(dtype, copy=False)
        if not (weights == 1).all():
            term *= weights[:, None] if dimension == 0 else weights
        total = term if total is None else np.add(total, term, out=total)
    return total


def _weigh_run(values: np.ndarray, run: Run) -> np.ndarray:
    """Sum the columns of `values` that make the targets of a run."""
    terms = (
        values[:, source] if weight == 1 else values[:, source] * values.dtype.type(weight)
        for source, weight in run.taps
    )
    return reduce(np.add, terms)


def _known(weight: np.ndarray, valid: np.ndarray, rows: Axis, columns: Axis) -> np.ndarray:
    if rows.averages or columns.averages:
        return weight * weight.dtype.type(2) >= weight.dtype.type(rows.full * columns.full)
    picked, inside = _pick(valid, rows, columns)
    return picked & inside & (weight > 0)


def _divide(total: np.ndarray, weight: np.ndarray) -> np.ndarray:
    """Divide and round half up."""
    return ((total + weight // weight.dtype.type(2)) // weight).astype(np.uint16)


def _covers(axis: Axis) -> bool:
    return bool((axis.weights.sum(1) == axis.full).all())


def _find_runs(axis: Axis) -> Iterator[Run]:
    """Yield the runs that go on from the middle of an axis; nothing where the weights do not repeat soon."""
    size, middle = len(axis.first), len(axis.first) // 2
    period = next((p for p in range(1, _MAX_PERIOD + 1) if _repeats(axis, middle, p)), None)
    if period is None:
        return
    step = int(axis.first[middle + period] - axis.first[middle])
    for reference in range(middle, middle + period):
        targets = np.arange(reference % period, size, period)
        expected = axis.first[reference] + (targets - reference) // period * step
        fits = (axis.first[targets] == expected) & (axis.weights[targets] == axis.weights[reference]).all(axis=1)
        targets = targets[_around(fits, reference // period)]
        first, last = int(axis.first[targets[0]]), int(axis.first[targets[-1]])
        weights = enumerate(axis.weights[reference].tolist())
        taps = tuple((slice(first + tap, last + tap + 1, step), weight) for tap, weight in weights if weight)
        if taps:
            yield Run(slice(int(targets[0]), int(targets[-1]) + 1, period), taps)


def _repeats(axis: Axis, start: int, period: int) -> bool:
    """Whether two periods from `start` on are alike, source pixels moving on."""
    one, two = slice(start, start + period), slice(start + period, start + 2 * period)
    if start + 2 * period > len(axis.first):
        return False
    steps = axis.first[two] - axis.first[one]
    return bool(steps[0] > 0 and (steps == steps[0]).all() and np.array_equal(axis.weights[one], axis.weights[two]))


def _around(fits: np.ndarray, index: int) -> slice:
    """Return the unbroken stretch of a bool array around an index."""
    breaks = np.flatnonzero(~fits)
    position = int(np.searchsorted(breaks, index))
    start = int(breaks[position - 1]) + 1 if position else 0
    return slice(start, int(breaks[position]) if position < len(breaks) else len(fits))


def _area_weights(edges: np.ndarray, source_size: int) -> tuple[np.ndarray, np.ndarray, int]:
    """Weigh every source pixel by how much of it lies between two target edges."""
    denominator = _denominator(edges, float(edges[1] - edges[0]))
    scaled = np.rint(edges * denominator).astype(np.int64)
    first = scaled[:-1] // denominator
    taps = int((-(-scaled[1:] // denominator) - first).max())
    source = first[:, None] + np.arange(taps)
    low = np.maximum(scaled[:-1, None], source * denominator)
    high = np.minimum(scaled[1:, None], (source + 1) * denominator)
    weights = np.maximum(high - low, 0)
    weights[(source < 0) | (source >= source_size)] = 0
    return _inside_first(first, weights, int((scaled[1:] - scaled[:-1]).max()))


def _bilinear_weights(centres: np.ndarray, source_size: int) -> tuple[np.ndarray, np.ndarray, int]:
    """Weigh the two source pixels whose centres enclose a target centre; repeat the edge pixel beyond the edge."""
    positions = centres - 0.5
    denominator = _denominator(positions, 1.0)
    scaled = np.rint(positions * denominator).astype(np.int64)
    first = scaled // denominator
    second_weight = scaled - first * denominator
    weights = np.stack([denominator - second_weight, second_weight], axis=1)
    before, beyond = first < 0, first >= source_size - 1
    weights[before | beyond] = (denominator, 0)
    first = np.where(before, 0, np.where(beyond, source_size - 1, first))
    return first, weights, denominator


def _inside_first(first: np.ndarray, weights: np.ndarray, full: int) -> tuple[np.ndarray, np.ndarray, int]:
    """Shift rows that start before the source, so that `first` is a real index."""
    for index in np.flatnonzero(first < 0):
        shift = min(int(-first[index]), weights.shape[1])
        weights[index] = np.concatenate([weights[index, shift:], np.zeros(shift, np.int64)])
        first[index] = 0
    return first, weights, full


def _denominator(positions: np.ndarray, source_px: float) -> int:
    """Return the smallest whole number that makes all positions whole, so that nested grids are weighed exactly.

    Where there is none, it is a power of two that is fine enough for all but ties, for targets of `source_px` pixels.
    """
    for candidate in range(1, _MAX_EXACT_DENOMINATOR + 1):
        scaled = positions * candidate
        if np.abs(scaled - np.rint(scaled)).max() < EDGE_TOLERANCE_PX:
            return candidate
    return int(min(_FINEST_DENOMINATOR, 1 << int(math.log2(_MOST_WEIGHT / max(1.0, source_px)))))
