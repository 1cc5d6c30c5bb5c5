"""The 90 features of a pixel of one date among others."""

from __future__ import annotations

import enum
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from .windows import Window

N_BANDS = 10
N_FEATURES = 9 * N_BANDS
# Where the features of a band begin, and how many it has, in the order of the model.
OWN, AROUND, SIMILARITY, EXTREMES, DIFFERENCES = 0, 10, 20, 50, 70

# The constants that keep the similarity of even surfaces finite.
_EVEN_MEAN, _EVEN_SPREAD = 1e-6, 1e-5
_NO_OTHER = np.float32(1e20)  # the largest or smallest of no number at all, as the model was taught
_FULL = 1 - 1e-9  # a window that lacks no pixel: its weights sum to 1 but for rounding


class Similarity(enum.Enum):
    """How structural similarity treats pixels that a date lacks."""

    CLEAN = "clean"  # all moments over the pixels that both dates have, divided by their weight
    PUBLISHED = "published"  # as published: lacking pixels count as black, but for the mean


@dataclass(frozen=True)
class Frames:
    """One band of several dates, strip by strip with its halo.

    Attributes:
        values: float32 (frames, h, w), reflectance, 0 where not valid.
        valid: bool (frames, h, w).
        mean: float64 (frames, h, w), in the window.
        spread: float64 (frames, h, w), the variance in the window.
    """

    values: np.ndarray
    valid: np.ndarray
    mean: np.ndarray
    spread: np.ndarray

    def part(self, dates: range) -> Frames:
        """Return some of the dates."""
        some = slice(dates.start, dates.stop)
        return Frames(self.values[some], self.valid[some], self.mean[some], self.spread[some])

    @classmethod
    def of(cls, values: np.ndarray, valid: np.ndarray, weight: np.ndarray, window: Window) -> Frames:
        """Look at a band through the window; `weight` is what :func:`weight_of` says of `valid`."""
        mean = window.blur(values) / weight
        return cls(values, valid, mean, window.blur(values * values) - mean**2)


def weight_of(valid: np.ndarray, window: Window, how: Similarity) -> np.ndarray:
    """Return by how much a blurred image must be divided: float64 (..., h, w), the valid share of the window."""
    weight = window.blur(valid.astype(np.float64))
    weight[weight == 0] = 1
    if how is Similarity.CLEAN:
        weight[weight > _FULL] = 1  # the same for a strip and for the whole, however far it looks
    return weight


def extract_features(
    band: int, frames: Frames, target: int, window: Window, how: Similarity
) -> Iterator[tuple[int, np.ndarray]]:
    """Yield the nine features of one band, each with its number in the model.

    Args:
        band: 0 to 9.
        frames: the band at all dates of the batch.
        target: the date in question, as an index of `frames`.
        window: the surroundings.
        how: what becomes of pixels that a date lacks.

    Yields:
        The number, 0 to 89, and float32 or float64 (h, w), right one radius of the window away from inner edges.
    """
    values, valid = frames.values, frames.valid
    yield OWN + band, values[target]
    yield AROUND + band, frames.mean[target]
    for offset, similarity in enumerate(_summarise(_similarities(frames, target, window, how), valid, target)):
        yield SIMILARITY + 3 * band + offset, similarity
    count = valid.sum(axis=0)
    smallest = np.where(count > 0, np.where(valid, values, np.float32(np.inf)).min(axis=0), _NO_OTHER)
    mean = np.where(valid, values, np.float32(0)).sum(axis=0, dtype=np.float32) / np.maximum(count, 1)
    yield EXTREMES + 2 * band, smallest
    yield EXTREMES + 2 * band + 1, mean
    own = values[target]
    yield DIFFERENCES + 2 * band, np.where(valid[target], own - smallest, own)
    yield DIFFERENCES + 2 * band + 1, np.where(valid[target], _beyond_others(own, mean, count, len(values), how), own)


def _beyond_others(own: np.ndarray, mean: np.ndarray, count: np.ndarray, frames: int, how: Similarity) -> np.ndarray:
    """Return own minus the mean of the others, from the mean of all; as published, all dates count as valid."""
    if how is Similarity.PUBLISHED:
        return own * np.float32(1 + 1 / (frames - 1)) - frames * mean / (frames - 1)
    others = np.maximum(count - 1, 1)
    return np.where(count > 1, own * (1 + 1 / others) - count * mean / others, 0)


def _similarities(frames: Frames, target: int, window: Window, how: Similarity) -> Iterator[np.ndarray]:
    """Yield the structural similarity of the target with each other date, NaN where not both are valid."""
    for other in range(len(frames.values)):
        if other == target:
            continue
        pair = frames.valid[target] & frames.valid[other]
        if not pair.any():
            yield np.full(pair.shape, np.nan)
            continue
        similarity = _similarity(frames, target, other, pair, window, how)
        yield np.where(pair, similarity, np.nan)


def _similarity(
    frames: Frames, target: int, other: int, pair: np.ndarray, window: Window, how: Similarity
) -> np.ndarray:
    """Return the structural similarity of Wang et al. (2004) without its luminance and contrast exponents."""
    one, two = frames.values[target], frames.values[other]
    means = frames.mean[target], frames.mean[other]
    spreads = frames.spread[target], frames.spread[other]
    mixed = window.blur(one.astype(np.float64) * two * pair)
    if how is Similarity.CLEAN and not pair.all():
        weight = weight_of(pair, window, how)
        means = window.blur(one * pair) / weight, window.blur(two * pair) / weight
        spreads = (
            window.blur(one * one * pair) / weight - means[0] ** 2,
            window.blur(two * two * pair) / weight - means[1] ** 2,
        )
        mixed = mixed / weight
    product = means[0] * means[1]
    return ((2 * product + _EVEN_MEAN) * (2 * (mixed - product) + _EVEN_SPREAD)) / (
        (means[0] ** 2 + means[1] ** 2 + _EVEN_MEAN) * (spreads[0] + spreads[1] + _EVEN_SPREAD)
    )


def _summarise(similarities: Iterator[np.ndarray], valid: np.ndarray, target: int) -> Sequence[np.ndarray]:
    """Return the largest, the mean and the standard deviation over the dates that have a pair: float32 (h, w) each."""
    found = np.stack(list(similarities))
    pairs = np.delete(valid, target, axis=0) & valid[target]
    count = pairs.sum(axis=0)
    divisor = np.maximum(count, 1)
    largest = np.where(count > 0, np.where(pairs, found, -np.inf).max(axis=0), _NO_OTHER)
    mean = np.where(pairs, found, 0).sum(axis=0) / divisor
    deviation = np.sqrt((np.where(pairs, found - mean, 0) ** 2).sum(axis=0) / divisor)
    return [each.astype(np.float32) for each in (largest, mean, deviation)]
