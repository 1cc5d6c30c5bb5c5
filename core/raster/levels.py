"""JPEG 2000 resolution levels: a band at a half, a quarter, an eighth ... of its pixels, for as much less decoding.

A level is a low-pass of the image by a wavelet. Its samples do not stand where GDAL's overviews say: that of column n
at level k is centred on source column n * 2**k, (2**k - 1) / 2 source pixels west of the centre of the 2**k columns
that it stands for, and likewise north (ISO/IEC 15444-1, annex F). :func:`level_grid` tells where they truly are;
resampling from that grid halves to quarters the error.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from ..errors import InputError
from .drivers import driver
from .failures import failing_as
from .grid import Grid
from .reading import Raster
from .resample import NODATA_DN

_DRIVER = "JP2OpenJPEG"


def level_count(raster: Raster) -> int:
    """Return how many levels below the full resolution a file has; 0 for every other format.

    Pyramids that somebody built beside the file hide its levels, and a mask or a number for NoData of its own is not
    looked for in them: such a file counts as having none.
    """
    dataset = raster.dataset
    tells_otherwise = any(
        raster.has_validity_mask(band) or raster.nodata(band) not in (None, NODATA_DN)
        for band in range(1, raster.count + 1)
    )
    if (
        dataset.driver != _DRIVER
        or tells_otherwise
        or any(str(path).lower().endswith(".ovr") for path in dataset.files)
    ):
        return 0
    factors = dataset.overviews(1)
    return len(factors) if factors == [2 << level for level in range(len(factors))] else 0


def level_for(source_px: float, target_px: float, count: int) -> int:
    """Return the highest level that is worth reading for a target, 0 for full resolution.

    Its pixel is at most half as large as the target's; the first level also serves where its pixel is no larger than
    the target's.

    Args:
        source_px: pixel size at full resolution.
        target_px: pixel size of the target, in the same unit.
        count: number of levels that the file has.
    """
    fits = [level for level in range(1, count + 1) if source_px * 2**level <= target_px / (1 if level == 1 else 2)]
    return max(fits, default=0)


def level_grid(grid: Grid, level: int) -> Grid:
    """Return where the samples of a level of a grid truly are."""
    factor = 2**level
    shift_px = (factor - 1) / 2
    return replace(
        grid,
        left=grid.left - shift_px * grid.pixel_width,
        top=grid.top + shift_px * grid.pixel_height,
        pixel_width=grid.pixel_width * factor,
        pixel_height=grid.pixel_height * factor,
        width=-(-grid.width // factor),
        height=-(-grid.height // factor),
    )


def open_level(raster: Raster, level: int) -> Raster:
    """Open one level of a JPEG 2000 file as a raster of its own.

    Raises:
        InputError: where it cannot be opened any more.
    """

    def unusable(why: str) -> InputError:
        return InputError("{path} cannot be opened again ({why}); it may have been moved.", path=raster.path, why=why)

    with failing_as(unusable), driver().configured({"GDAL_DISABLE_READDIR_ON_OPEN": "EMPTY_DIR"}):
        dataset = driver().open(raster.dataset.name, _DRIVER, {"OVERVIEW_LEVEL": str(level - 1)})
    return Raster(raster.path, dataset, level_grid(raster.grid, level))


def find_mixed_tiles(raster: Raster, bands: tuple[int, ...]) -> np.ndarray:
    """Return in which JPEG 2000 tiles of a file the lowest level shows NoData beside data: bool (rows, columns)."""
    lowest = level_count(raster)
    opened = open_level(raster, lowest)
    try:
        grid = opened.grid
        samples = opened.read_rows(bands, 0, grid.height, 0, grid.width, lambda: None)
    finally:
        opened.close()
    tile_height, tile_width = raster.dataset.block_shapes[0]
    return mixed_tiles(samples, max(1, tile_height >> lowest), max(1, tile_width >> lowest))


def mixed_tiles(samples: np.ndarray, tile_height: int, tile_width: int, first_column: int = 0) -> np.ndarray:
    """Return which tiles of samples hold both NoData (0) and data: bool (tile rows, tile columns).

    A single zero is no NoData, but the undershoot of the wavelet beside a bright cloud. And NoData counts as reaching
    one sample further than its zeros, for samples at its edge are a mixture: so the tile is found, too, into whose
    corner the edge of the swath only just reaches.

    Args:
        samples: of a level, (bands, h, w), beginning with a row of tiles.
        tile_height: in samples.
        tile_width: in samples.
        first_column: column of the level with which `samples` begin.
    """
    zero = (samples == NODATA_DN).any(axis=0)
    near_empty = _count_around(zero & (_count_around(zero) > 1)) > 0
    data = (samples != NODATA_DN).any(axis=0)
    rows = np.arange(0, zero.shape[0], tile_height)
    end_column = first_column + zero.shape[1]
    tiles = np.arange(first_column // tile_width, -(-end_column // tile_width))
    columns = np.maximum(tiles * tile_width - first_column, 0)
    found = np.zeros((len(rows), tiles[-1] + 1), bool)
    found[:, tiles] = _any_in_tiles(near_empty, rows, columns) & _any_in_tiles(data, rows, columns)
    return found


def _count_around(marked: np.ndarray) -> np.ndarray:
    """Return how many of a sample and its eight neighbours a bool array marks: uint8 (h, w)."""
    padded = np.pad(marked.astype(np.uint8), 1)
    rows = padded[:-2] + padded[1:-1] + padded[2:]
    return rows[:, :-2] + rows[:, 1:-1] + rows[:, 2:]


def _any_in_tiles(marked: np.ndarray, rows: np.ndarray, columns: np.ndarray) -> np.ndarray:
    return np.logical_or.reduceat(np.logical_or.reduceat(marked, rows, axis=0), columns, axis=1)
