"""Clouds cast on the ground: where a cloud of a height throws its shadow, each place with its own angles."""

from __future__ import annotations

import math
from typing import Callable

import numpy as np

from ..raster import Grid

Displacement = Callable[[np.ndarray, np.ndarray], "tuple[np.ndarray, np.ndarray]"]

BLOCK_PX = 128  # of about 60 m: over 8 km the viewing angles shift the shadow of a cloud at 8 km by some 100 m
MAX_TRAVEL_PX = 500  # more heights than so many pixels of travel need would cost too much memory
_LOOKS = 3  # how often the place of the cloud is put right, after which it moves by less than a pixel


class Casting:
    """Moves cloud masks to where their shadows lie, in whole pixels.

    The ground is cut into blocks. All pixels of a block look into the same direction for the cloud that casts on them.
    """

    def __init__(
        self, displacement: Displacement, grid: Grid, dx_m: float, dy_m: float, quarter_turns: int = 0
    ) -> None:
        """Remember the geometry.

        Args:
            displacement: metres east and north, from a cloud at map coordinates x and y to its shadow, per metre of
                height, as `Angles.displacement`.
            grid: grid of the masks.
            dx_m: width of a pixel in metres, which the grid's own unit need not be.
            dy_m: height of a pixel in metres.
            quarter_turns: turns all azimuths by so many times 90 degrees.
        """
        self._displacement, self._grid, self._dx_m, self._dy_m = displacement, grid, dx_m, dy_m
        self._quarter_turns = quarter_turns % 4
        self._rows = _cut(grid.height)
        self._columns = _cut(grid.width)
        row, column = np.meshgrid(
            [(first + end) / 2 for first, end in self._rows],
            [(first + end) / 2 for first, end in self._columns],
            indexing="ij",
        )
        self._centre = row, column
        right, down = self._travel(row, column)
        self._px_per_m = float(np.maximum(np.abs(right), np.abs(down)).max())

    def travel_px(self, range_m: float) -> float:
        """Return how far a shadow travels, along rows or columns, when its cloud rises by `range_m`."""
        return range_m * self._px_per_m

    def heights_m(self, min_height_m: float, max_height_m: float, step_px: float) -> np.ndarray:
        """Return heights between which a shadow travels `step_px`; more under a sun so low that they were too many.

        Returns:
            float64 (n,) from the lowest to the highest, both included.
        """
        steps = math.ceil(min(self.travel_px(max_height_m - min_height_m), MAX_TRAVEL_PX) / step_px)
        return np.linspace(min_height_m, max_height_m, steps + 1)

    def cast(self, cloud: np.ndarray, height_m: float) -> np.ndarray:
        """Return where clouds of this height cast: bool (h, w); nothing is cast from beyond the grid."""
        right, down = self._offsets(height_m)
        rows, columns = int(np.abs(down).max()), int(np.abs(right).max())
        around = np.pad(cloud, ((rows, rows), (columns, columns)))
        shadow = np.empty_like(cloud)
        for i, (first_row, end_row) in enumerate(self._rows):
            for j, (first, end) in enumerate(self._columns):
                row, column = rows - down[i, j], columns - right[i, j]
                shadow[first_row:end_row, first:end] = around[
                    first_row + row : end_row + row, first + column : end + column
                ]
        return shadow

    def _offsets(self, height_m: float) -> tuple[np.ndarray, np.ndarray]:
        """Return pixels right and down from the cloud to the shadow, for each block in which the shadow lies.

        No more than the width and height of the grid, for then the cloud is beyond it anyway.
        """
        row, column = self._centre
        right = down = np.zeros_like(row)
        for _ in range(_LOOKS):
            right, down = (height_m * part for part in self._travel(row - down, column - right))
        width, height = self._grid.width, self._grid.height
        return (
            np.clip(np.rint(right), -width, width).astype(int),
            np.clip(np.rint(down), -height, height).astype(int),
        )

    def _travel(self, row: np.ndarray, column: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Return pixels right and down, per metre of height, for clouds that appear at fractional pixels."""
        grid = self._grid
        east, north = self._displacement(grid.left + column * grid.pixel_width, grid.top - row * grid.pixel_height)
        for _ in range(self._quarter_turns):
            east, north = north, -east
        return east / self._dx_m, -north / self._dy_m


def _cut(size: int) -> list[tuple[int, int]]:
    return [(first, min(first + BLOCK_PX, size)) for first in range(0, size, BLOCK_PX)]
