"""From a probability to a mask."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from ..tables import NODATA
from .growth import grow_mask

if TYPE_CHECKING:
    from ..target import Target

_FIXED_POINT = 1 << 30  # whole-number sums are exact in any order, so tiles average to the same bits as the whole


@dataclass(frozen=True)
class Thresholding:
    """How a probability becomes a mask: radii in pixels, as s2cloudless has them.

    `steps` is in how many steps from 0 to 1 the probability is stored; see :func:`mask_probability`.
    """

    threshold: float
    average_over_px: float
    dilation_size_px: float
    steps: int = _FIXED_POINT


def thresholded(probabilities: Iterable[np.ndarray], target: Target, how: Thresholding) -> Iterator[np.ndarray]:
    """Yield the mask of a streamed probability, with the halo that averaging and dilation need."""
    from ..stream import with_halo  # only here: the stream needs rasterio, and a mask in memory does not

    def mask(probability: np.ndarray) -> np.ndarray:
        return mask_probability(probability, how.threshold, how.average_over_px, how.dilation_size_px, how.steps)

    return with_halo(probabilities, target.partition, int(how.average_over_px) + int(how.dilation_size_px), mask)


def mask_probability(
    probability: np.ndarray,
    threshold: float,
    average_over_px: float,
    dilation_size_px: float,
    steps: int = _FIXED_POINT,
) -> np.ndarray:
    """Turn a probability into a mask as `S2PixelCloudDetector.get_mask_from_prob` does.

    Average over a disk, compare strictly, dilate with a disk (Sinergise s2cloudless 1.7, `cloud_detector.py`).

    Args:
        probability: float32 (h, w), 0 to 1; NaN is NoData.
        threshold: 0 to 1; a pixel is masked where the average is above it.
        average_over_px: radius of the averaging disk; below 1: none.
        dilation_size_px: radius of the dilating disk; below 1: none.
        steps: in how many steps from 0 to 1 the file stores its probability (100 or 255 as bytes): whole steps average
            exactly, so that an average equal to the threshold is not above it.

    Returns:
        uint8 (h, w) mask; NoData where the probability is.
    """
    averaged = average(probability, average_over_px, steps)
    mask = (averaged > np.float32(threshold)).astype(np.uint8)
    mask[np.isnan(probability)] = NODATA
    return grow_mask(mask, dilation_size_px)


def average(values: np.ndarray, radius_px: float, steps: int = _FIXED_POINT) -> np.ndarray:
    """Average over a disk, mirroring at the edges with the edge pixel repeated (OpenCV's BORDER_REFLECT).

    Args:
        values: float32 (h, w), 0 to 1; NaN is NoData and takes no part.
        radius_px: pixels with x² + y² <= r² belong to the disk; below 1 the values are returned.
        steps: the values are rounded to so many steps from 0 to 1.

    Returns:
        float32 (h, w); NaN where `values` is.
    """
    if radius_px < 1:
        return values
    known = ~np.isnan(values)
    fixed = np.rint(np.where(known, values, 0).astype(np.float64) * steps).astype(np.int64)
    total = _disk_sum(fixed, radius_px)
    count: np.ndarray | int = _disk_size(radius_px)
    if not known.all():
        count = np.maximum(_disk_sum(known.astype(np.int64), radius_px), 1)
    averaged = (total / (count * float(steps))).astype(np.float32)
    averaged[~known] = np.nan
    return averaged


def _disk_rows(radius_px: float) -> list[tuple[int, int]]:
    """Return each row of the disk, counted from its centre, and how far it reaches to either side."""
    radius = int(radius_px)
    return [(row, int(math.sqrt(radius_px**2 - row**2))) for row in range(-radius, radius + 1)]


def _disk_size(radius_px: float) -> int:
    return sum(2 * reach + 1 for _, reach in _disk_rows(radius_px))


def _disk_sum(values: np.ndarray, radius_px: float) -> np.ndarray:
    height, width = values.shape
    radius = int(radius_px)
    padded = np.pad(values, ((radius, radius), (radius + 1, radius)), mode="symmetric")
    padded[:, 0] = 0
    running = np.cumsum(padded, axis=1)
    total = np.zeros_like(values)
    for row, reach in _disk_rows(radius_px):
        rows = running[radius + row : radius + row + height]
        total += rows[:, radius + reach + 1 : radius + reach + 1 + width]
        total -= rows[:, radius - reach : radius - reach + width]
    return total
