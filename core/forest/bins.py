"""Reflectance to bin number: all that the splits of a forest need to know of a pixel."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from .model import ForestModel

SORT_BITS = ((6, 4), (7, 4), (1, 4), (0, 2), (8, 2))  # feature, bits of it in the sort key: the most telling ones first


class Binner:
    """The encoding that the packet evaluators share: the bins of a model."""

    def __init__(self, model: ForestModel) -> None:
        self._model = model

    def encode(self, feature: int, reflectance: np.ndarray) -> np.ndarray:
        """Return the uint8 bins of a feature's float32 reflectance."""
        return bin_reflectance(reflectance, self._model.thresholds[feature])


def bin_reflectance(reflectance: np.ndarray, thresholds: np.ndarray) -> np.ndarray:
    """Return how many of a feature's thresholds lie below each reflectance.

    Args:
        reflectance: float32, any shape; NaN counts as 0, as in LightGBM.
        thresholds: float64, ascending, at most 255.

    Returns:
        uint8 of the same shape.
    """
    known = np.where(np.isnan(reflectance), np.float32(0), reflectance)
    return np.searchsorted(thresholds, known.astype(np.float64), side="left").astype(np.uint8)


def order_by_likeness(bins: Sequence[np.ndarray], model: ForestModel) -> np.ndarray:
    """Return the order of the pixels in which neighbours take mostly the same paths through the trees.

    Args:
        bins: for each feature, uint8 (pixels,).
        model: tells how many bins each feature has.

    Returns:
        int64 (pixels,).
    """
    key = np.zeros(len(bins[0]), np.uint16)
    for feature, bits in SORT_BITS:
        surplus_bits = max(0, len(model.thresholds[feature]).bit_length() - bits)
        key <<= np.uint16(bits)
        key |= bins[feature] >> np.uint8(surplus_bits)
    return np.argsort(key, kind="stable")
