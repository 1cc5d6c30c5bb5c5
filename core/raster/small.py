"""A raster at a few hundred pixels, for pictures: read from its overviews or resolution levels, where it has them."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
from rasterio.windows import Window

from ..errors import InputError
from .failures import failing_as
from .grid import Grid
from .reading import Raster


def read_small(raster: Raster, bands: Sequence[int], grid: Grid) -> np.ndarray:
    """Read bands on a much coarser grid of the same CRS, each pixel from the nearest that an overview has.

    Args:
        raster: an open file.
        bands: numbers from 1.
        grid: the pixels that are wanted.

    Returns:
        Values (b, h, w) in the type of the file; 0 beyond the raster.

    Raises:
        InputError: where the file is damaged.
    """
    own = raster.grid
    first_column, end_column = _reach(own.left, own.pixel_width, own.width, grid.left, grid.right)
    first_row, end_row = _reach(-own.top, own.pixel_height, own.height, -grid.top, -grid.bottom)
    pixels = np.zeros((len(bands), grid.height, grid.width), raster.dtypes[bands[0] - 1])
    if first_column >= end_column or first_row >= end_row:
        return pixels
    height = min(end_row - first_row, math.ceil((end_row - first_row) * own.pixel_height / grid.pixel_height))
    width = min(end_column - first_column, math.ceil((end_column - first_column) * own.pixel_width / grid.pixel_width))

    def damaged(why: str) -> InputError:
        return InputError("{path} is damaged ({why}); download it again.", path=raster.path, why=why)

    with failing_as(damaged):
        window = Window(first_column, first_row, end_column - first_column, end_row - first_row)
        read = raster.dataset.read(list(bands), window=window, out_shape=(len(bands), height, width))
    rows, columns = (np.arange(size) + 0.5 for size in (grid.height, grid.width))
    rows = ((own.top - grid.top + rows * grid.pixel_height) / own.pixel_height - first_row) * height
    columns = ((grid.left - own.left + columns * grid.pixel_width) / own.pixel_width - first_column) * width
    rows = np.floor(rows / (end_row - first_row)).astype(int)
    columns = np.floor(columns / (end_column - first_column)).astype(int)
    inside = np.ix_((rows >= 0) & (rows < height), (columns >= 0) & (columns < width))
    picked = read[:, rows[inside[0].ravel()]][:, :, columns[inside[1].ravel()]]
    pixels[(slice(None), *inside)] = picked
    return pixels


def _reach(start: float, pixel: float, count: int, first: float, end: float) -> tuple[int, int]:
    """Return first and end pixel of a side that lie between two coordinates."""
    return max(0, math.floor((first - start) / pixel)), min(count, math.ceil((end - start) / pixel))
