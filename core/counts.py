"""How many pixels of an output are masked, valid and NoData, and who masked them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

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


class SourceCounts:
    """Counts which sources flag pixels together, as the strips of a sources raster go by."""

    def __init__(self) -> None:
        self._pixels = np.zeros(256, np.int64)

    def add(self, flags: np.ndarray) -> None:
        """Count a strip: uint8 (h, w), bit i is source i, 255 is NoData."""
        self._pixels += np.bincount(flags.ravel(), minlength=256)

    def present(self) -> set[int]:
        """Return which combinations of sources occur, as values of the raster; NoData is none."""
        return set(np.flatnonzero(self._pixels).tolist()) - {NODATA}

    def percent_of(self, values: Sequence[int]) -> float:
        """Return which percentage of the valid pixels has one of these values."""
        return _percent(int(self._pixels[list(values)].sum()), int(np.delete(self._pixels, NODATA).sum()))

    def percent_of_valid(self, count: int) -> list[float]:
        """Return for each of the first `count` sources which percentage of the valid pixels it flags."""
        pixels = np.delete(self._pixels, NODATA)
        values = np.arange(len(pixels))
        return [_percent(int(pixels[values >> bit & 1 == 1].sum()), int(pixels.sum())) for bit in range(count)]


def _percent(part: int, whole: int) -> float:
    """Return a percentage; NaN of nothing, since 0 would read as "all clear"."""
    return 100.0 * part / whole if whole else float("nan")
