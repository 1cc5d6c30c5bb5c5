"""From the bands of many pixels to raw scores and cloud probabilities."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Callable

import numpy as np

from .evaluators import LeafSummer

# Far above the error of any exp(), far below the spacing of float32: both ends hardly ever round to different numbers.
DOUBT = 2.0**-46

Encoder = Callable[[np.ndarray], np.ndarray]


class Scorer:
    """Scores pixels given as one array for each feature; any number of threads may share one."""

    def __init__(self, leaves: LeafSummer, encoders: Sequence[Encoder], sigmoid: float) -> None:
        self._leaves = leaves
        self._encoders = encoders
        self._sigmoid = sigmoid

    def probability(self, bands: Sequence[np.ndarray], valid: np.ndarray) -> np.ndarray:
        """Return the cloud probability, equal to the float32 of `S2PixelCloudDetector.get_cloud_probability_maps`.

        Args:
            bands: one-dimensional arrays of equal length, one for each feature in the order of the model.
            valid: bool, the same length; the other pixels are not looked at.

        Returns:
            float32, 0 to 1, NaN where not valid.
        """
        return self._score(bands, valid, np.float32, lambda raw: to_probability(raw, self._sigmoid))

    def raw(self, bands: Sequence[np.ndarray], valid: np.ndarray) -> np.ndarray:
        """Return the raw scores, bitwise equal to `Booster.predict(raw_score=True)`.

        Args:
            bands: one-dimensional arrays of equal length, one for each feature in the order of the model.
            valid: bool, the same length; the other pixels are not looked at.

        Returns:
            float64, the logarithm of the odds of cloud, NaN where not valid.
        """
        return self._score(bands, valid, np.float64, lambda raw: raw)

    def _score(
        self, bands: Sequence[np.ndarray], valid: np.ndarray, dtype: type, finish: Callable[[np.ndarray], np.ndarray]
    ) -> np.ndarray:
        scores: np.ndarray = np.full(valid.shape, np.nan, dtype)
        for first in range(0, len(valid), self._leaves.chunk_px):
            chunk = slice(first, first + self._leaves.chunk_px)
            inside = np.flatnonzero(valid[chunk])
            if inside.size:
                scores[chunk][inside] = finish(self._sum_leaves([band[chunk] for band in bands], inside))
        return scores

    def _sum_leaves(self, bands: Sequence[np.ndarray], inside: np.ndarray) -> np.ndarray:
        if inside.size < bands[0].size:
            bands = [band.take(inside) for band in bands]
        return self._leaves.sum_leaves([encode(band) for encode, band in zip(self._encoders, bands)])


def to_probability(raw: np.ndarray, sigmoid: float) -> np.ndarray:
    """Return 1 / (1 + exp(-sigmoid * raw)) as float32, as LightGBM computes and s2cloudless rounds it.

    The exp of numpy and that of the C library, which LightGBM calls, differ in the last bit of a double. Where that
    could change the float32, which is about one pixel in two million, the C library decides.

    Args:
        raw: float64 raw scores.
        sigmoid: the steepness that the model was trained with.

    Returns:
        float32 of the same shape.
    """
    with np.errstate(over="ignore"):
        probability = 1 / (1 + np.exp(-sigmoid * raw))
    rounded = probability.astype(np.float32)
    doubtful = (probability * (1 - DOUBT)).astype(np.float32) != (probability * (1 + DOUBT)).astype(np.float32)
    for i in np.flatnonzero(doubtful):
        rounded[i] = 1 / (1 + math.exp(-sigmoid * raw[i]))
    return rounded
