"""Mean, median, standard deviation and count of streamed values in each polygon, a pixel counting by its part."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from ..errors import InputError
from .coverage import Coverage

MOST_HELD_NUMBERS = 32_000_000  # values and shares of polygons that have not ended yet: a third of a gigabyte


@dataclass(frozen=True)
class Statistics:
    """What is known of some values in each polygon, all float64 (polygons, values), NaN where there are none.

    Attributes:
        mean: weighted by the parts of the pixels.
        median: the value that half of the area lies below, the mean of both where it falls between two.
        std: standard deviation of the area.
        count: area in pixels, 0 where there are none.
    """

    mean: np.ndarray
    median: np.ndarray
    std: np.ndarray
    count: np.ndarray


@dataclass(frozen=True)
class ZoneStatistics:
    """Statistics of the clear pixels of polygons, and of all valid ones."""

    clear: Statistics
    every: Statistics


def describe_zones(
    strips: Iterable[tuple[np.ndarray, np.ndarray]],
    partition: Sequence[tuple[int, int]],
    coverage: Coverage,
    values: int,
    title: str,
) -> ZoneStatistics:
    """Return statistics of values in each polygon.

    A polygon is done with as soon as its last row has gone by, so memory depends on the polygons that are open at once.

    Args:
        strips: values, float (values, h, w), NaN where there are none, and bool (h, w), where they are clear.
        partition: first and end row of each strip.
        coverage: of the polygons.
        values: how many there are.
        title: of the polygons, for messages.

    Raises:
        InputError: where the polygons of some rows are too large for their median.
    """
    shape = (len(coverage.areas_px), values)
    clear, every = _no_statistics(shape), _no_statistics(shape)
    last = coverage.last_rows()
    held: list[_Measured] = []
    for (first, end), (found, is_clear) in zip(partition, strips):
        flat, clear_flat = found.reshape(values, -1), is_clear.ravel()
        for pixels in coverage.pixels(first, end):
            places = pixels.places
            held.append(_Measured(pixels.polygons, pixels.shares, clear_flat[places], flat[:, places]))
            if sum(part.numbers for part in held) > MOST_HELD_NUMBERS:
                raise InputError(
                    "The polygons of {title} are too large for a median of all their pixels; leave out the largest, or "
                    "ask for fewer {INDICES}.",
                    title=title,
                )
        if held:
            seen = _joined(held)
            has_ended = (last < end)[seen.polygons]
            done, held = seen.chosen(has_ended), [seen.chosen(~has_ended)]
            _fill(every, done, np.ones(len(done.polygons), bool))
            _fill(clear, done, done.is_clear)
    return ZoneStatistics(clear, every)


def describe(polygons: np.ndarray, shares: np.ndarray, values: np.ndarray) -> tuple[np.ndarray, ...]:
    """Return statistics of one value.

    Args:
        polygons: int64 (pixels,).
        shares: float64 (pixels,), above 0.
        values: float (pixels,), finite.

    Returns:
        The polygons that have pixels, and their mean, median, standard deviation and count.
    """
    order = np.lexsort((values, polygons))
    polygons, shares, values = polygons[order], shares[order], values[order].astype(np.float64)
    starts = np.flatnonzero(np.r_[True, polygons[1:] != polygons[:-1]])
    of = np.repeat(np.arange(len(starts)), np.diff(np.r_[starts, len(polygons)]))
    counts = np.add.reduceat(shares, starts)
    means = np.add.reduceat(shares * values, starts) / counts
    stds = np.sqrt(np.add.reduceat(shares * (values - means[of]) ** 2, starts) / counts)
    return polygons[starts], means, _medians(shares, values, starts, of, counts), stds, counts


def _medians(
    shares: np.ndarray, values: np.ndarray, starts: np.ndarray, of: np.ndarray, counts: np.ndarray
) -> np.ndarray:
    """Return the median of each group of sorted values: as numpy's where all shares are alike."""
    below = np.cumsum(shares)
    below -= (below[starts] - shares[starts])[of]
    rounding = 1e-9 * counts
    ends = np.r_[starts[1:], len(values)] - 1
    reaches = np.where(below >= (counts / 2 - rounding)[of], np.arange(len(values)), len(values))
    exceeds = np.where(below > (counts / 2 + rounding)[of], np.arange(len(values)), len(values))
    lower = np.minimum(np.minimum.reduceat(reaches, starts), ends)
    upper = np.minimum(np.minimum.reduceat(exceeds, starts), ends)
    medians: np.ndarray = (values[lower] + values[upper]) / 2
    return medians


@dataclass(frozen=True)
class _Measured:
    """Pixels of polygons with their values.

    Attributes:
        polygons: int32 (n,).
        shares: float64 (n,).
        is_clear: bool (n,).
        values: float (values, n).
    """

    polygons: np.ndarray
    shares: np.ndarray
    is_clear: np.ndarray
    values: np.ndarray

    @property
    def numbers(self) -> int:
        """How many numbers that are."""
        return len(self.polygons) * (len(self.values) + 3)

    def chosen(self, which: np.ndarray) -> _Measured:
        """Return some of the pixels."""
        return _Measured(self.polygons[which], self.shares[which], self.is_clear[which], self.values[:, which])


def _joined(parts: Sequence[_Measured]) -> _Measured:
    columns = zip(*((part.polygons, part.shares, part.is_clear, part.values) for part in parts))
    return _Measured(*(np.concatenate(column, axis=-1) for column in columns))


def _fill(statistics: Statistics, done: _Measured, chosen: np.ndarray) -> None:
    for index, values in enumerate(done.values):
        known = chosen & np.isfinite(values)
        if known.any():
            found, means, medians, stds, counts = describe(done.polygons[known], done.shares[known], values[known])
            statistics.mean[found, index], statistics.median[found, index] = means, medians
            statistics.std[found, index], statistics.count[found, index] = stds, counts


def _no_statistics(shape: tuple[int, int]) -> Statistics:
    mean, median, std = (np.full(shape, np.nan) for _ in range(3))
    return Statistics(mean, median, std, np.zeros(shape))
