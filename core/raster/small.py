"""A raster at a few hundred pixels, for pictures: of a JPEG 2000 file only as much is decoded as that needs."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from .grid import Grid
from .levels import level_count, level_for, open_level
from .reading import Raster


def read_small(raster: Raster, bands: Sequence[int], grid: Grid) -> np.ndarray:
    """Read bands on a much coarser grid of the same CRS, each pixel from the nearest one.

    Args:
        raster: an open file.
        bands: numbers from 1.
        grid: the pixels that are wanted.

    Returns:
        Values (b, h, w) in the type of the file; 0 beyond the raster.

    Raises:
        InputError: where the file is damaged.
    """
    level = level_for(raster.grid.pixel_width, grid.pixel_width, level_count(raster))
    if level == 0:
        return _pick(raster, bands, grid)
    opened = open_level(raster, level)
    try:
        return _pick(opened, bands, grid)
    finally:
        opened.close()


def _pick(raster: Raster, bands: Sequence[int], grid: Grid) -> np.ndarray:
    """Read strip by strip what lies below the centres of the wanted pixels."""
    own = raster.grid
    rows = _nearest(own.top - grid.top, grid.pixel_height / own.pixel_height, own.pixel_height, grid.height)
    columns = _nearest(grid.left - own.left, grid.pixel_width / own.pixel_width, own.pixel_width, grid.width)
    across = np.flatnonzero((columns >= 0) & (columns < own.width))
    pixels = np.zeros((len(bands), grid.height, grid.width), raster.dtypes[bands[0] - 1])
    if not across.size:
        return pixels
    left, right = int(columns[across[0]]), int(columns[across[-1]]) + 1
    for first, end in own.strips(raster.block_rows()):
        down = np.flatnonzero((rows >= first) & (rows < end))
        if down.size:
            strip = raster.read_rows(tuple(bands), first, end, left, right, lambda: None)
            pixels[(slice(None), *np.ix_(down, across))] = strip[:, rows[down] - first][:, :, columns[across] - left]
    return pixels


def _nearest(shift: float, step: float, pixel: float, count: int) -> np.ndarray:
    """Return the number of the pixel below each of `count` centres, `step` pixels apart."""
    return np.floor(shift / pixel + (np.arange(count) + 0.5) * step).astype(np.int64)
