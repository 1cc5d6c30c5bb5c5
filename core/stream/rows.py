"""Rows of rasters, read forward on the target's rows, each block of a file decoded once."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial
from typing import Callable

import numpy as np

from ..monitor import Monitor, raise_if_cancelled
from ..raster import Axis, Grid, Raster, make_axis, pick_nearest, require_overlap, require_same_crs
from ..target import Partition, Target


class RasterRows:
    """Bands of one raster read forward, each block of the file decoded once.

    Attributes:
        rows: how target rows relate to rows of the raster.
        columns: the same for columns, counted from the first column that is needed.
    """

    def __init__(
        self,
        raster: Raster,
        bands: int | Sequence[int],
        grid: Grid,
        monitor: Monitor,
        nearest: bool = True,
        look: Callable[[int, np.ndarray], None] | None = None,
    ) -> None:
        """Relate a raster to a target.

        Args:
            raster: what is read.
            bands: number of a band, or several.
            grid: the target.
            monitor: asked about Cancel.
            nearest: take the source pixel under each target pixel's centre, nothing else.
            look: is shown every block of rows once, as it is read, and which row is its first.
        """
        self.rows, columns = make_axes(raster.grid, grid, nearest)
        self._columns = self._source_columns(columns, grid)
        self.columns = columns.part(0, grid.width, self._columns[0])
        self._needed = self.rows.source_range(0, grid.height)
        self._raster, self._monitor = raster, monitor
        self._pixel_height = grid.pixel_height
        read = partial(raster.read_rows, bands, check=partial(raise_if_cancelled, monitor))
        self._values = _HeldRows(raster, read, self._columns, look)
        numbers = [bands] if isinstance(bands, int) else bands
        self._bands = len(numbers)
        has_mask = any(raster.has_validity_mask(band) for band in numbers)
        self._validity = _HeldRows(raster, partial(read, validity=True), self._columns) if has_mask else None
        empty = (0, 0) if isinstance(bands, int) else (len(bands), 0, 0)
        self._nothing = np.zeros(empty, raster.dtypes[numbers[0] - 1])
        self._is_as_read = self._validity is None and self.rows.is_identity and self.columns.is_identity

    @property
    def target_rows_per_block(self) -> int:
        """How many target rows one row of the file's blocks makes."""
        return max(1, int(self._raster.block_rows() * self._raster.grid.pixel_height / self._pixel_height))

    @property
    def pixels(self) -> int:
        """How many pixels of the raster the target needs."""
        return (self._needed[1] - self._needed[0]) * (self._columns[1] - self._columns[0]) * self._bands

    @property
    def share_read(self) -> float:
        """How much of them has been read, 0 to 1."""
        first, end = self._needed
        return min(max((self._values.end - first) / max(1, end - first), 0.0), 1.0)

    def block(self, first: int, end: int) -> tuple[np.ndarray, Axis]:
        """Return the source rows that target rows `first` to `end` need, and how the ones make the others."""
        start, stop = self._source_rows(first, end)
        return self._rows_of(self._values, start, stop), self.rows.part(first, end, start)

    def validity(self, first: int, end: int) -> np.ndarray | None:
        """Return which pixels of :meth:`block` the file's own validity mask calls valid; None where it has none."""
        if self._validity is None:
            return None
        return self._rows_of(self._validity, *self._source_rows(first, end)) > 0

    def nearest(self, first: int, end: int, outside: float) -> np.ndarray:
        """Return target rows `first` to `end`, (h, w) or (bands, h, w), `outside` where the file tells nothing."""
        if self._is_as_read:
            return self._rows_of(self._values, first, end)
        values, rows = self.block(first, end)
        valid = self.validity(first, end)
        if valid is not None:
            values = np.where(valid, values, np.asarray(outside, values.dtype))
        return self._picked(values, rows, outside)

    def known(self, first: int, end: int) -> np.ndarray:
        """Return where the raster lies under target rows `first` to `end`, and its validity mask allows: bool (h, w).

        Of several bands all must be valid.
        """
        covered = (self.rows.centre[first:end] >= 0)[:, None] & (self.columns.centre >= 0)
        valid = self.validity(first, end)
        if valid is None:
            return covered
        picked = self._picked(valid, self.block(first, end)[1], False)
        return covered & (picked if picked.ndim == 2 else picked.all(axis=0))

    def is_all_known(self, first: int, end: int) -> bool:
        """Tell at no cost whether :meth:`known` is true everywhere; false where that would need a look at pixels."""
        covered = (self.rows.centre[first:end] >= 0).all() and (self.columns.centre >= 0).all()
        return self._validity is None and bool(covered)

    def _picked(self, values: np.ndarray, rows: Axis, outside: float) -> np.ndarray:
        if values.ndim == 2:
            return pick_nearest(values, rows, self.columns, outside)
        return np.stack([pick_nearest(band, rows, self.columns, outside) for band in values])

    def _source_columns(self, columns: Axis, grid: Grid) -> tuple[int, int]:
        """Return first and end column of the raster that are needed."""
        return columns.source_range(0, grid.width)

    def _source_rows(self, first: int, end: int) -> tuple[int, int]:
        """Return first and end row of the raster that target rows `first` to `end` need."""
        return self.rows.source_range(first, end)

    def _rows_of(self, held: _HeldRows, start: int, stop: int) -> np.ndarray:
        if stop <= start or self._columns[1] <= self._columns[0]:
            return self._nothing
        return held.rows(start, stop)


class NestedRows(RasterRows):
    """Bands of one raster read for a target and for finer pixels that nest in its own, decoded once for both.

    Attributes:
        finer_columns: how columns of the finer pixels relate to columns of a block.
    """

    def __init__(
        self,
        raster: Raster,
        bands: int | Sequence[int],
        grid: Grid,
        factor: int,
        monitor: Monitor,
        nearest: bool = True,
    ) -> None:
        """Relate a raster to a target, and to pixels of which `factor` make one of the target on either axis."""
        finer = grid.refined(factor)
        self._factor = factor
        self._finer_rows, columns = make_axes(raster.grid, finer, nearest)
        self._finer_columns_needed = columns.source_range(0, finer.width)
        super().__init__(raster, bands, grid, monitor, nearest)
        self.finer_columns = columns.part(0, finer.width, self._columns[0])

    def finer_block(self, first: int, end: int) -> tuple[np.ndarray, Axis]:
        """Return the source rows of :meth:`block`, and how they make the finer rows of target rows `first` to `end`."""
        start, stop = self._source_rows(first, end)
        rows = self._finer_rows.part(first * self._factor, end * self._factor, start)
        return self._rows_of(self._values, start, stop), rows

    def _source_columns(self, columns: Axis, grid: Grid) -> tuple[int, int]:
        return _hull(super()._source_columns(columns, grid), self._finer_columns_needed)

    def _source_rows(self, first: int, end: int) -> tuple[int, int]:
        finer = self._finer_rows.source_range(first * self._factor, end * self._factor)
        return _hull(super()._source_rows(first, end), finer)


def _hull(one: tuple[int, int], other: tuple[int, int]) -> tuple[int, int]:
    """Return the range that holds two ranges, each first and end; an empty one counts for nothing."""
    ranges = [both for both in (one, other) if both[0] < both[1]]
    return (min(first for first, _ in ranges), max(end for _, end in ranges)) if ranges else (0, 0)


class _HeldRows:
    """Rows of a raster, read by blocks and kept until they have gone by."""

    def __init__(
        self,
        raster: Raster,
        read: Callable[..., np.ndarray],
        columns: tuple[int, int],
        look: Callable[[int, np.ndarray], None] | None = None,
    ) -> None:
        self._read, self._columns, self._look = read, columns, look
        self._block_rows, self._height = raster.block_rows(), raster.grid.height
        self._held: np.ndarray | None = None
        self._first = 0

    @property
    def end(self) -> int:
        """The row after the last that was read."""
        return 0 if self._held is None else self._first + self._held.shape[-2]

    def rows(self, start: int, stop: int) -> np.ndarray:
        """Return rows, never before those that were asked for last."""
        if self._held is None or start >= self._first + self._held.shape[-2]:
            self._held, self._first = None, start - start % self._block_rows
        while self._held is None or self._first + self._held.shape[-2] < stop:
            self._read_block(start)
        return self._held[..., start - self._first : stop - self._first, :]

    def _read_block(self, start: int) -> None:
        """Append the next row of blocks and let go of the rows before `start`."""
        begin = self._first if self._held is None else self._first + self._held.shape[-2]
        end = min(begin - begin % self._block_rows + self._block_rows, self._height)
        fresh = self._read(begin, end, *self._columns)
        if self._look:
            self._look(begin, fresh)
        if self._held is None:
            self._held = fresh
            return
        kept = self._held[..., max(0, start - self._first) :, :]
        self._held = np.concatenate([kept, fresh], axis=-2) if kept.shape[-2] else fresh
        self._first = begin - kept.shape[-2]


def make_axes(source: Grid, target: Grid, nearest: bool) -> tuple[Axis, Axis]:
    """Return how the rows and how the columns of a target are made of those of a source."""
    rows = make_axis(
        -source.top, source.pixel_height, source.height, -target.top, target.pixel_height, target.height, nearest
    )
    columns = make_axis(
        source.left, source.pixel_width, source.width, target.left, target.pixel_width, target.width, nearest
    )
    return rows, columns


def nearest_strips(rows: RasterRows, partition: Partition, outside: float) -> Iterator[np.ndarray]:
    """Yield a raster on the target grid, by nearest neighbour at full resolution."""
    for first, end in partition:
        yield rows.nearest(first, end, outside)


def require_alignable(raster: Raster, target: Target, bands: int | Sequence[int] = 1) -> None:
    """Raise :class:`InputError` where bands of a raster cannot be read on a target, before anything is read."""
    for band in [bands] if isinstance(bands, int) else bands:
        raster.require_band(band)
    require_same_crs(target.grid, target.name, raster.grid, raster.path)
    require_overlap(target.grid, raster.grid, raster.path)


def align(raster: Raster, target: Target, bands: int | Sequence[int], monitor: Monitor) -> RasterRows:
    """Return bands of a raster on a target, by nearest neighbour at full resolution.

    Raises:
        InputError: where a band does not exist, the CRS differs or nothing overlaps.
    """
    require_alignable(raster, target, bands)
    return RasterRows(raster, bands, target.grid, monitor)
