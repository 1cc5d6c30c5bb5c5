"""Clouds cast on the ground: where a cloud of a height throws its shadow, each place with its own angles."""

from __future__ import annotations

from typing import Callable

import numpy as np

from ..grid import Grid

Displacement = Callable[[np.ndarray, np.ndarray], "tuple[np.ndarray, np.ndarray]"]

BLOCK_PX = 128  # of about 60 m: over 8 km the viewing angles shift the shadow of a cloud at 8 km by some 100 m
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

    def step_m(self, range_m: float) -> float:
        """Return the difference in height that moves a shadow by one pixel, at most `range_m` but no less than 1 m."""
        return max(1.0, min(range_m, 1 / self._px_per_m if self._px_per_m else range_m))

    def cast(self, cloud: np.ndarray, height_m: float) -> np.ndarray:
        """Return where clouds of this height cast: bool (h, w); nothing is cast from beyond the grid."""
        right, down = self._offsets(height_m)
        margin = int(max(np.abs(right).max(), np.abs(down).max()))
        around = np.pad(cloud, margin)
        shadow = np.empty_like(cloud)
        for i, (first_row, end_row) in enumerate(self._rows):
            for j, (first, end) in enumerate(self._columns):
                up, left = margin - down[i, j], margin - right[i, j]
                shadow[first_row:end_row, first:end] = around[first_row + up : end_row + up, first + left : end + left]
        return shadow

    def _offsets(self, height_m: float) -> tuple[np.ndarray, np.ndarray]:
        """Return pixels right and down from the cloud to the shadow, for each block in which the shadow lies."""
        row, column = self._centre
        right = down = np.zeros_like(row)
        for _ in range(_LOOKS):
            right, down = (height_m * part for part in self._travel(row - down, column - right))
        return np.rint(right).astype(int), np.rint(down).astype(int)

    def _travel(self, row: np.ndarray, column: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Return pixels right and down, per metre of height, for clouds that appear at fractional pixels."""
        grid = self._grid
        east, north = self._displacement(grid.left + column * grid.pixel_width, grid.top - row * grid.pixel_height)
        for _ in range(self._quarter_turns):
            east, north = north, -east
        return east / self._dx_m, -north / self._dy_m


def _cut(size: int) -> list[tuple[int, int]]:
    return [(first, min(first + BLOCK_PX, size)) for first in range(0, size, BLOCK_PX)]
