"""Rows of a JPEG 2000 level, read forward, with the tiles at the edge of NoData at full resolution."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from ..monitor import Monitor, raise_if_cancelled
from ..raster import Axis, Grid, Raster, mixed_tiles
from .rows import RasterRows, make_axes


@dataclass(frozen=True)
class Patch:
    """A part of a block that is made of other pixels.

    Attributes:
        targets: the target columns that it replaces.
        values: source pixels (bands, h, w).
        rows: how the target rows are made of them.
        columns: the same for the target columns.
    """

    targets: slice
    values: np.ndarray
    rows: Axis
    columns: Axis


class LevelRows:
    """Bands of a JPEG 2000 file read at one of its levels, except where that would blur the edge of NoData.

    Tiles that hold both NoData and data are decoded in full, so that as much of a pixel is valid as really is.
    """

    def __init__(
        self, full: Raster, level: Raster, bands: Sequence[int], grid: Grid, monitor: Monitor, mixed: np.ndarray
    ) -> None:
        """Relate both resolutions to the target `grid`; `mixed` are the tiles known to be so: bool (rows, columns)."""
        self._samples = RasterRows(level, bands, grid, monitor, nearest=False, look=self._find_mixed)
        self._rows, self._columns = make_axes(full.grid, grid, nearest=False)
        self._sample_columns = make_axes(level.grid, grid, nearest=False)[1].source_range(0, grid.width)
        self._factor = round(level.grid.pixel_width / full.grid.pixel_width)
        self._full, self._bands, self._monitor = full, tuple(bands), monitor
        self._tile_height, self._tile_width = full.dataset.block_shapes[0]
        west, east = self._columns.source_range(0, grid.width)
        tile_columns = np.arange(mixed.shape[1])
        needed = (tile_columns >= west // self._tile_width) & (tile_columns * self._tile_width < east)
        self._mixed = mixed & needed
        self._tiles: dict[int, list[tuple[int, np.ndarray]]] = {}

    @property
    def target_rows_per_block(self) -> int:
        """How many target rows one row of the level's blocks makes."""
        return self._samples.target_rows_per_block

    @property
    def pixels(self) -> int:
        """How many samples the target needs."""
        return self._samples.pixels

    @property
    def share_read(self) -> float:
        """How much of them has been read, 0 to 1."""
        return self._samples.share_read

    @property
    def columns(self) -> Axis:
        """How target columns are made of columns of the block."""
        return self._samples.columns

    def block(self, first: int, end: int) -> tuple[np.ndarray, Axis]:
        """Return the samples that target rows `first` to `end` need, and how the ones make the others."""
        return self._samples.block(first, end)

    def patches(self, first: int, end: int, samples: np.ndarray) -> Iterator[Patch]:
        """Yield what replaces parts of target rows `first` to `end`, whose block of samples is given."""
        start, stop = self._rows.source_range(first, end)
        tile_rows = range(start // self._tile_height, -(-stop // self._tile_height))
        for done in [row for row in self._tiles if row < tile_rows.start]:
            del self._tiles[done]
        if not samples.size:
            return
        first_sample = self._samples.rows.source_range(first, end)[0]
        for left, right in self._runs(self._mixed[tile_rows.start : tile_rows.stop].any(axis=0)):
            in_run = np.zeros(self._full.grid.width, bool)
            in_run[left:right] = True
            targets = np.flatnonzero(self._columns.touches(in_run))
            a, b = int(targets[0]), int(targets[-1]) + 1
            west, east = self._columns.source_range(a, b)
            values = self._enlarged(samples, start - first_sample * self._factor, stop - start, west, east)
            for row in tile_rows:
                self._insert_tiles(values, row, start, west)
            yield Patch(slice(a, b), values, self._rows.part(first, end, start), self._columns.part(a, b, west))

    def _find_mixed(self, first: int, samples: np.ndarray) -> None:
        """Add the tiles in which only the level itself, not the lowest one, shows NoData beside data."""
        height, width = max(1, self._tile_height // self._factor), max(1, self._tile_width // self._factor)
        found = mixed_tiles(samples, height, width, self._sample_columns[0])
        self._mixed[first // height :][: len(found), : found.shape[1]] |= found

    def _enlarged(self, samples: np.ndarray, top: int, height: int, west: int, east: int) -> np.ndarray:
        """Return samples at full resolution: each pixel as its nearest sample; rows counted from the first sample."""
        rows = self._nearest_samples(np.arange(top, top + height), samples.shape[-2])
        columns = np.arange(west, east) - self._sample_columns[0] * self._factor
        return samples.take(rows, -2).take(self._nearest_samples(columns, samples.shape[-1]), -1)

    def _nearest_samples(self, pixels: np.ndarray, count: int) -> np.ndarray:
        return np.clip((2 * pixels + self._factor - 1) // (2 * self._factor), 0, count - 1)

    def _insert_tiles(self, values: np.ndarray, tile_row: int, start: int, west: int) -> None:
        """Put the tiles of a row that are decoded in full into an array that begins at row `start`, column `west`."""
        top = tile_row * self._tile_height
        for left, tile in self._full_tiles(tile_row):
            rows = slice(max(top, start), min(top + tile.shape[-2], start + values.shape[-2]))
            columns = slice(max(left, west), min(left + tile.shape[-1], west + values.shape[-1]))
            if rows.start < rows.stop and columns.start < columns.stop:
                values[..., _moved(rows, start), _moved(columns, west)] = tile[
                    ..., _moved(rows, top), _moved(columns, left)
                ]

    def _full_tiles(self, tile_row: int) -> list[tuple[int, np.ndarray]]:
        """Return the first column and the pixels of each run of tiles in a row that are decoded in full, read once."""
        if tile_row not in self._tiles:
            top = tile_row * self._tile_height
            bottom = min(top + self._tile_height, self._full.grid.height)
            self._tiles[tile_row] = [
                (left, self._full.read_rows(self._bands, top, bottom, left, right, self._check))
                for left, right in self._runs(self._mixed[tile_row])
            ]
        return self._tiles[tile_row]

    def _runs(self, tiles: np.ndarray) -> Iterator[tuple[int, int]]:
        """Yield first and end column of neighbouring tiles that a bool array marks."""
        edges = np.flatnonzero(np.diff(np.concatenate([[False], tiles, [False]]).astype(np.int8)))
        for first, end in edges.reshape(-1, 2).tolist():
            yield first * self._tile_width, min(end * self._tile_width, self._full.grid.width)

    def _check(self) -> None:
        raise_if_cancelled(self._monitor)


def _moved(part: slice, origin: int) -> slice:
    return slice(part.start - origin, part.stop - origin)
