"""Pure functions from arrays to masks: threshold, combine, apply."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np

from .codes import CLEAR, MASKED, NODATA
from .growth import grow_mask
from .jobs import NoDataRule, Rule

_FIXED_POINT = 1 << 30  # whole-number sums are exact in any order, so tiles average to the same bits as the whole


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


def combine(masks: Sequence[np.ndarray], rule: Rule, min_votes: int, nodata_rule: NoDataRule) -> np.ndarray:
    """Let several masks vote on each pixel.

    With `ANY_UNKNOWN` a pixel is NoData where its unknown votes could still change the outcome; with `ALL_UNKNOWN` the
    unknown abstain and only a pixel that nobody knows is NoData.

    Args:
        masks: uint8 (h, w) masks.
        rule: any, all, or at least `min_votes` must mask the pixel.
        min_votes: for the rule `VOTES`.
        nodata_rule: what unknown votes mean.

    Returns:
        uint8 (h, w) mask.
    """
    votes = np.zeros(masks[0].shape, np.uint8)
    unknown = np.zeros(masks[0].shape, np.uint8)
    for mask in masks:
        votes += mask == MASKED
        unknown += mask == NODATA
    known = np.uint8(len(masks)) - unknown
    needed: np.ndarray | np.uint8 = np.uint8({Rule.ANY: 1, Rule.ALL: len(masks), Rule.VOTES: min_votes}[rule])
    if nodata_rule is NoDataRule.ALL_UNKNOWN:
        if rule is Rule.ALL:
            needed = np.maximum(known, 1)
        undecided = known == 0
    else:
        undecided = (votes < needed) & (votes + unknown >= needed)
    combined = np.where(votes >= needed, np.uint8(MASKED), np.uint8(CLEAR))
    combined[undecided] = NODATA
    return combined


def flag_sources(masks: Sequence[np.ndarray], combined: np.ndarray) -> np.ndarray:
    """Tell which masks flag each pixel: bit i is mask i; NoData where the combined mask is."""
    flags = np.zeros(combined.shape, np.uint8)
    for bit, mask in enumerate(masks):
        flags |= (mask == MASKED).astype(np.uint8) << np.uint8(bit)
    flags[combined == NODATA] = NODATA
    return flags


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
