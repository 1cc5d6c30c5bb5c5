"""Features to bin numbers: all that the splits of a forest need to know of a pixel."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from .model import ForestModel

COARSE_FEATURES, COARSE_BITS = slice(0, 5), 3  # of the features in order of use: the first 15 bits of the sort key
FINE_FEATURES, FINE_BITS = slice(5, 9), 4  # the last 16


class Binner:
    """What the packet evaluators share: how a model bins pixels, and which pixels go into a packet together."""

    def __init__(self, model: ForestModel) -> None:
        self._model = model
        uses = np.bincount(model.nodes[:, 0] >> 8, minlength=model.n_features)
        self._features_by_use = np.argsort(-uses, kind="stable")

    def encode(self, feature: int, values: np.ndarray) -> np.ndarray:
        """Return the uint8 bins of a feature's numbers."""
        return bin_values(values, self._model.thresholds[feature])

    def order_by_likeness(self, bins: Sequence[np.ndarray]) -> np.ndarray:
        """Return the order of the pixels in which neighbours take mostly the same paths through the trees.

        Args:
            bins: for each feature, uint8 (pixels,).

        Returns:
            int64 (pixels,).
        """
        # One pass per half of the key: numpy sorts 16-bit numbers by radix, longer ones five times slower.
        fine = self._sort_key(bins, FINE_FEATURES, FINE_BITS).argsort(kind="stable")
        coarse = self._sort_key(bins, COARSE_FEATURES, COARSE_BITS).take(fine).argsort(kind="stable")
        return fine.take(coarse)

    def _sort_key(self, bins: Sequence[np.ndarray], features: slice, bits: int) -> np.ndarray:
        key = np.zeros(len(bins[0]), np.uint16)
        for feature in self._features_by_use[features]:
            surplus_bits = max(0, len(self._model.thresholds[feature]).bit_length() - bits)
            key = key << np.uint16(bits) | bins[feature] >> np.uint8(surplus_bits)
        return key


def bin_values(values: np.ndarray, thresholds: np.ndarray) -> np.ndarray:
    """Return how many of a feature's thresholds lie below each of its numbers.

    Args:
        values: float32 or float64, any shape; NaN counts as 0, as in LightGBM.
        thresholds: float64, ascending, at most 255.

    Returns:
        uint8 of the same shape.
    """
    known = np.where(np.isnan(values), values.dtype.type(0), values)
    return np.searchsorted(thresholds, known.astype(np.float64), side="left").astype(np.uint8)
