"""How many pixels of an output are masked, valid and NoData."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import numpy as np

from .tables import CLEAR, MASKED, NODATA


class PixelCounts:
    """Counts the pixels of an output as its strips go by."""

    def __init__(self) -> None:
        self.masked = self.valid = self.nodata = 0

    def of_masks(self, masks: Iterable[np.ndarray]) -> Iterator[np.ndarray]:
        """Count and pass on the strips of a mask."""
        for mask in masks:
            self.add_mask(mask)
            yield mask

    def add_mask(self, mask: np.ndarray) -> None:
        """Count a strip of a mask."""
        counted = np.bincount(mask.ravel(), minlength=256)
        self.masked += int(counted[MASKED])
        self.valid += int(counted[MASKED] + counted[CLEAR])
        self.nodata += int(counted[NODATA])

    def add_probability(self, probability: np.ndarray) -> None:
        """Count a strip of a probability."""
        unknown = int(np.isnan(probability).sum())
        self.nodata += unknown
        self.valid += probability.size - unknown

    def percent_of_valid(self, pixels: int) -> float:
        """Return so many pixels as a percentage of the valid ones."""
        return _percent(pixels, self.valid)

    def valid_numbers(self) -> dict[str, float]:
        """Return valid and NoData pixels."""
        return {
            "valid_percent": _percent(self.valid, self.valid + self.nodata),
            "valid_pixels": self.valid,
            "nodata_pixels": self.nodata,
        }

    def mask_numbers(self) -> dict[str, float]:
        """Return masked, valid and NoData pixels; the masked percentage is of the valid ones."""
        return {
            "masked_percent": _percent(self.masked, self.valid),
            "masked_pixels": self.masked,
            **self.valid_numbers(),
        }


def _percent(part: int, whole: int) -> float:
    """Return a percentage; NaN of nothing, since 0 would read as "all clear"."""
    return 100.0 * part / whole if whole else float("nan")
