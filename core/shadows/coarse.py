"""The grid of about 60 m on which clouds and shadows are matched: small enough to hold a whole tile in memory."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from ..raster import Grid, make_axis, pick_nearest

PIXEL_M = 60.0


def coarse_factor(dx_m: float, dy_m: float) -> int:
    """Return how many pixels of a grid make one of about 60 m on either axis."""
    return max(1, round(PIXEL_M / max(dx_m, dy_m)))


def coarsen(grid: Grid, factor: int) -> Grid:
    """Return the grid with the same upper-left corner and pixels `factor` times as large that covers all of `grid`."""
    return replace(
        grid,
        pixel_width=grid.pixel_width * factor,
        pixel_height=grid.pixel_height * factor,
        width=-(-grid.width // factor),
        height=-(-grid.height // factor),
    )


class CoarseMean:
    """Averages strips to pixels `factor` times as large, whatever the strips' heights."""

    def __init__(self, grid: Grid, factor: int, dtype: str = "float64") -> None:
        """Start with nothing known of `grid`, which is that of the strips; `dtype` is that of the sums."""
        coarse = coarsen(grid, factor)
        self._grid, self._factor = grid, factor
        self._total = np.zeros((coarse.height, coarse.width), dtype)
        self._count = np.zeros((coarse.height, coarse.width), np.int32)

    def add(self, first_row: int, values: np.ndarray, known: np.ndarray) -> None:
        """Add a strip.

        Args:
            first_row: row of the grid at which the strip starts.
            values: (h, w), whole numbers or float32 reflectance: sums of so few are exact, so strips equal the whole.
            known: bool (h, w); other values do not count.
        """
        first, end = first_row // self._factor, -(-(first_row + len(values)) // self._factor)
        self._total[first:end] += self._sum(first_row, np.where(known, values, 0), self._total.dtype)
        self._count[first:end] += self._sum(first_row, known, np.int32)

    def mean(self) -> np.ndarray:
        """Return the means so far: float32 (h, w), NaN where less than half of a pixel is known."""
        area = np.outer(_parts(self._grid.height, self._factor), _parts(self._grid.width, self._factor))
        enough = self._count * 2 >= area
        return np.where(enough, self._total / np.maximum(self._count, 1), np.nan).astype(np.float32)

    def mask(self) -> np.ndarray:
        """Return the mask that strips of 0 and 1 make: uint8 (h, w), 1 where the mean is at least 0.5, 255 for NaN."""
        mean = self.mean()
        with np.errstate(invalid="ignore"):
            return np.where(np.isnan(mean), 255, mean >= 0.5).astype(np.uint8)

    def _sum(self, first_row: int, values: np.ndarray, dtype: np.typing.DTypeLike) -> np.ndarray:
        columns = np.add.reduceat(values, np.arange(0, values.shape[1], self._factor), axis=1, dtype=dtype)
        begun = first_row % self._factor
        starts = np.maximum(np.arange(0, begun + len(values), self._factor) - begun, 0)
        return np.add.reduceat(columns, starts, axis=0)


class CoarseRows:
    """Looks up the coarse pixels under the pixels of a finer grid, by nearest neighbour."""

    def __init__(self, coarse: Grid, fine: Grid) -> None:
        """Relate the grids, whose extents may differ."""
        self._rows = make_axis(
            -coarse.top, coarse.pixel_height, coarse.height, -fine.top, fine.pixel_height, fine.height, nearest=True
        )
        self._columns = make_axis(
            coarse.left, coarse.pixel_width, coarse.width, fine.left, fine.pixel_width, fine.width, nearest=True
        )

    def rows(self, values: np.ndarray, first: int, end: int, outside: float) -> np.ndarray:
        """Return fine rows `first` to `end` of coarse `values` (h, w), `outside` beyond the coarse grid."""
        return pick_nearest(values, self._rows.part(first, end, 0), self._columns, outside)


def _parts(size: int, factor: int) -> np.ndarray:
    """Return how many pixels make each coarse one; the last may have fewer."""
    return np.diff(np.append(np.arange(0, size, factor), size))
