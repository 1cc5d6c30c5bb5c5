"""Grow and shrink regions by a true Euclidean distance, at a cost that does not depend on it."""

from __future__ import annotations

import math

import numpy as np

from ..tables import CLEAR, MASKED, NODATA

_TIE = 1e-9  # of the distance: a pixel exactly at the distance counts, however its size is rounded


def grow(region: np.ndarray, distance: float, pixel_width: float = 1.0, pixel_height: float = 1.0) -> np.ndarray:
    """Return every pixel whose centre lies within a distance of the centre of a pixel of the region.

    Two passes: how many rows away the nearest region pixel of the same column is, then how far that lets it reach
    along the row. Both are linear in the pixels.

    Args:
        region: bool (h, w).
        distance: reach, in the unit of the pixel size; 0 returns the region.
        pixel_width: pixel width.
        pixel_height: pixel height.

    Returns:
        bool (h, w); nothing grows in from outside the array.
    """
    across = math.hypot(region.shape[0] * pixel_height, region.shape[1] * pixel_width)
    distance = min(distance * (1 + _TIE), across)
    if not region.any() or distance < min(pixel_width, pixel_height):
        return region.copy()
    max_rows = int(distance / pixel_height)
    rows_away = _rows_to_region(region, max_rows)
    reach_px = np.array(
        [math.sqrt(distance**2 - (row * pixel_height) ** 2) / pixel_width for row in range(max_rows + 1)]
    ).astype(np.int64)
    grown = np.zeros_like(region)
    width = region.shape[1]
    for row, away in enumerate(rows_away):
        columns = np.flatnonzero(away <= max_rows)
        if columns.size:
            reach = reach_px[away[columns]]
            starts = np.bincount(np.maximum(columns - reach, 0), minlength=width + 1)
            ends = np.bincount(np.minimum(columns + reach + 1, width), minlength=width + 1)
            grown[row] = np.cumsum(starts - ends)[:width] > 0
    return grown


def halo_rows(distance: float, pixel_height: float = 1.0) -> int:
    """Return how many rows around itself :func:`grow` looks."""
    return int(distance * (1 + _TIE) / pixel_height)


def grow_mask(mask: np.ndarray, distance: float, pixel_width: float = 1.0, pixel_height: float = 1.0) -> np.ndarray:
    """Grow the masked pixels of a mask; NoData neither grows nor is grown into.

    Args:
        mask: uint8 (h, w), 0 clear, 1 masked, 255 NoData.
        distance: reach, in the unit of the pixel size.
        pixel_width: pixel width.
        pixel_height: pixel height.
    """
    grown = grow(mask == MASKED, distance, pixel_width, pixel_height)
    return np.where(grown & (mask != NODATA), np.uint8(MASKED), mask)


def shrink_mask(mask: np.ndarray, distance: float, pixel_width: float = 1.0, pixel_height: float = 1.0) -> np.ndarray:
    """Grow the clear pixels of a mask into the masked ones; NoData and the image edge do not shrink anything."""
    cleared = grow(mask == CLEAR, distance, pixel_width, pixel_height)
    return np.where(cleared & (mask != NODATA), np.uint8(CLEAR), mask)


def open_mask(mask: np.ndarray, distance: float, pixel_width: float = 1.0, pixel_height: float = 1.0) -> np.ndarray:
    """Remove masked structures thinner than twice the distance: shrink, then grow back."""
    shrunk = shrink_mask(mask, distance, pixel_width, pixel_height)
    return grow_mask(shrunk, distance, pixel_width, pixel_height)


def close_mask(mask: np.ndarray, distance: float, pixel_width: float = 1.0, pixel_height: float = 1.0) -> np.ndarray:
    """Bridge gaps thinner than twice the distance: grow, then shrink back.

    Beyond the image and under NoData no cloud is known, so the ground between a cloud and either of them is no gap.
    """
    height, width = mask.shape
    distance = min(distance, math.hypot(height * pixel_height, width * pixel_width))
    rows, columns = halo_rows(distance, pixel_height), halo_rows(distance, pixel_width)
    masked = np.pad(mask == MASKED, ((rows, rows), (columns, columns)))
    grown = grow(masked, distance, pixel_width, pixel_height)
    open_ground = grow(~grown, distance, pixel_width, pixel_height)[rows : rows + height, columns : columns + width]
    return np.where(open_ground | (mask == NODATA), mask, np.uint8(MASKED))


def _rows_to_region(region: np.ndarray, max_rows: int) -> np.ndarray:
    """Count the rows to the nearest region pixel of the same column, up to `max_rows` + 1."""
    beyond = max_rows + 1
    away = np.where(region, 0, beyond).astype(np.uint16 if beyond < 1 << 15 else np.int32)
    one = away.dtype.type(1)
    for row in range(1, len(away)):
        np.minimum(away[row], away[row - 1] + one, out=away[row])
    for row in range(len(away) - 2, -1, -1):
        np.minimum(away[row], away[row + 1] + one, out=away[row])
    return away
