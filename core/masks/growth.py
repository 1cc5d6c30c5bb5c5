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


def highest_within(
    values: np.ndarray, distance: float, pixel_width: float = 1.0, pixel_height: float = 1.0
) -> np.ndarray:
    """Return the highest value within a distance of each pixel, over the disk of :func:`grow`.

    `highest_within(values, d) > t` is `grow(values > t, d)` for every t. From the disk's rim to its middle the rows
    reach further and further, so each is made of the one before. The cost grows with the distance, and for some tens of
    pixels stays below that of :func:`grow`.

    Args:
        values: (h, w) of any number that has an order.
        distance: reach, in the unit of the pixel size.
        pixel_width: pixel width.
        pixel_height: pixel height.

    Returns:
        The same type and shape; nothing comes in from outside the array.
    """
    height, width = values.shape
    reach_px = disk_reach_px(distance, pixel_width, pixel_height, values.shape)
    beyond = int(reach_px[0])
    lowest = values.min(initial=values.dtype.type(0))
    row_maxima = np.pad(values, ((0, 0), (beyond, beyond)), constant_values=lowest)
    highest = values.copy()
    reached = 0
    for offset in range(len(reach_px) - 1, -1, -1):
        row_maxima, reached = _widened(row_maxima, reached, int(reach_px[offset])), int(reach_px[offset])
        inner = row_maxima[:, beyond : beyond + width]
        np.maximum(highest[offset:], inner[: height - offset], out=highest[offset:])
        if offset:
            np.maximum(highest[: height - offset], inner[offset:], out=highest[: height - offset])
    return highest


def disk_reach_px(distance: float, pixel_width: float, pixel_height: float, shape: tuple[int, ...]) -> np.ndarray:
    """Return how many columns the disk of :func:`grow` reaches to either side, by row from its centre down."""
    rows = min(halo_rows(distance, pixel_height) + 1, shape[0])
    columns = min(halo_rows(distance, pixel_width) + 1, shape[1])
    quarter = np.zeros((rows, columns), bool)
    quarter[0, 0] = True
    return grow(quarter, distance, pixel_width, pixel_height).sum(axis=1) - 1


def _widened(row_maxima: np.ndarray, reached: int, reach: int) -> np.ndarray:
    """Return maxima over `reach` columns to either side, from those over `reached`, in windows that overlap."""
    while reached < reach:
        step = min(reach - reached, 2 * reached + 1)
        wider = row_maxima.copy()
        np.maximum(wider[:, step:], row_maxima[:, :-step], out=wider[:, step:])
        np.maximum(wider[:, :-step], row_maxima[:, step:], out=wider[:, :-step])
        row_maxima, reached = wider, reached + step
    return row_maxima


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
