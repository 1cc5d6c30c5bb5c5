"""Bring integer bands from their own grid to the target grid, exactly.

All arithmetic is on integers and rounds half up, so that adding a constant to every pixel adds the same constant to
every resampled pixel: a radiometric offset may be removed before or after. NoData (DN 0) and saturation (DN 65535)
carry no weight, so they never bleed into a neighbour.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from .grid import EDGE_TOLERANCE_PX

NODATA_DN = 0
SATURATED_DN = 65535
_MAX_EXACT_DENOMINATOR = 64
_INEXACT_DENOMINATOR = 1024


@dataclass(frozen=True)
class Axis:
    """How the pixels of one target axis are made of those of a source axis.

    Attributes:
        first: int64 (n,), first source index that counts for each target index.
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
    all_valid = bool(valid.all())
    counted = dn if all_valid else np.where(valid, dn, 0)
    wide = np.uint32 if rows.full * columns.full < (1 << 32) // SATURATED_DN // 2 else np.uint64
    total = _weigh(_weigh(counted, rows, 0, wide), columns, 1, wide)
    if all_valid and _covers(rows) and _covers(columns):
        return _divide(total, np.asarray(rows.full * columns.full, wide)), np.ones(total.shape, bool)
    weight = _weigh(_weigh(valid.astype(np.uint8), rows, 0, wide), columns, 1, wide)
    return _divide(total, np.maximum(weight, wide(1))), _known(weight, valid, rows, columns)


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
    total: Any = None
    for tap in range(axis.weights.shape[1]):
        weights: np.ndarray = axis.weights[:, tap].astype(dtype)
        term: np.ndarray = values.take(np.minimum(axis.first + tap, last), dimension).astype(dtype, copy=False)
        if not (weights == 1).all():
            term = term * (weights[:, None] if dimension == 0 else weights)
        total = term if total is None else np.add(total, term, out=total if total.flags.owndata else None)
    return total if total is not None else np.zeros(values.shape, dtype)


def _known(weight: np.ndarray, valid: np.ndarray, rows: Axis, columns: Axis) -> np.ndarray:
    if rows.averages or columns.averages:
        return weight * weight.dtype.type(2) >= weight.dtype.type(rows.full * columns.full)
    picked, inside = _pick(valid, rows, columns)
    return picked & inside & (weight > 0)


def _divide(total: np.ndarray, weight: np.ndarray) -> np.ndarray:
    two = total.dtype.type(2)
    return ((total * two + weight) // (weight * two)).astype(np.uint16)


def _covers(axis: Axis) -> bool:
    return bool((axis.weights.sum(1) == axis.full).all())


def _area_weights(edges: np.ndarray, source_size: int) -> tuple[np.ndarray, np.ndarray, int]:
    """Weigh every source pixel by how much of it lies between two target edges."""
    denominator = _denominator(edges)
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
    denominator = _denominator(positions)
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


def _denominator(positions: np.ndarray) -> int:
    """Return the smallest whole number that makes all positions whole, so that nested grids are weighed exactly."""
    for candidate in range(1, _MAX_EXACT_DENOMINATOR + 1):
        scaled = positions * candidate
        if np.abs(scaled - np.rint(scaled)).max() < EDGE_TOLERANCE_PX:
            return candidate
    return _INEXACT_DENOMINATOR
