"""What is asked for: a grid, what to call it in messages, and how it is cut into strips."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from .errors import JobError
from .jobs import GridOptions
from .raster import Bounds, Grid, Raster, bounds_in, is_projected_in_metres, pixel_size_m

Partition = Sequence[tuple[int, int]]

PRODUCT_RESOLUTION_M = 20.0
STRIP_PX = 3_000_000
MIN_STRIP_ROWS, MAX_STRIP_ROWS = 64, 512
MAX_WIDTH_PX = 1_000_000  # 10,000 km of 10 m
MAX_HEIGHT_PX = 10_000_000
MAX_TARGET_PX = 100_000_000_000  # ten million km² of 10 m: more is a mistake, and would fill any disk


@dataclass(frozen=True)
class Target:
    """The pixels that a job computes on.

    Attributes:
        grid: corner, pixel size and size.
        name: the scene or raster that the grid comes from, as the user calls it.
        cuts: first and end row of every strip, where the usual ones do not serve.
    """

    grid: Grid
    name: str
    cuts: tuple[tuple[int, int], ...] = ()

    @cached_property
    def partition(self) -> list[tuple[int, int]]:
        """First and end row of every strip, of two or three million pixels each; see :meth:`require_computable`."""
        self.require_computable()
        return list(self.cuts) or partition_rows(self.grid)

    def require_computable(self) -> None:
        """Raise :class:`JobError` where even a few rows, or all of them, are too many pixels."""
        width, height = self.grid.width, self.grid.height
        if width > MAX_WIDTH_PX or height > MAX_HEIGHT_PX or width * height > MAX_TARGET_PX:
            raise JobError(
                "{name} has {width} x {height} pixels, more than can be computed "
                "({most_wide} x {most_high}, and {most_millions} million in all); "
                "choose a smaller {EXTENT} or a coarser {RESOLUTION}, or clip the raster first.",
                name=self.name,
                width=width,
                height=height,
                most_wide=MAX_WIDTH_PX,
                most_high=MAX_HEIGHT_PX,
                most_millions=MAX_TARGET_PX // 10**6,
            )

    @property
    def height(self) -> int:
        """Number of rows."""
        return self.grid.height

    @cached_property
    def pixel_size_m(self) -> tuple[float, float]:
        """Width and height of a pixel in metres."""
        return pixel_size_m(self.grid)


def partition_rows(grid: Grid, rows: int | None = None) -> list[tuple[int, int]]:
    """Cut a grid into strips of `rows` rows, by default of some two or three million pixels.

    These are powers of two, as the rows of blocks in files are: so what is left of a block is never joined to the next.
    """
    most = max(MIN_STRIP_ROWS, min(MAX_STRIP_ROWS, STRIP_PX // grid.width))
    return list(grid.strips(rows or 1 << (most.bit_length() - 1)))


def target_of(raster: Raster) -> Target:
    """Return the pixels of a raster as the target."""
    return Target(raster.grid, raster.path)


def target_in_blocks(grid: Grid, raster: Raster) -> Target:
    """Return a part of the pixels of a raster, cut where blocks of its file end, so that strips are handed on as read.

    Where a row of blocks has more than twice the pixels of a strip, it is cut as usual.
    """
    rows = raster.block_rows()
    if rows * grid.width > 2 * STRIP_PX:
        return Target(grid, raster.path)
    row = round((raster.grid.top - grid.top) / grid.pixel_height)
    ends = [*range(-row % rows or rows, grid.height, rows), grid.height]
    return Target(grid, raster.path, tuple(zip([0, *ends], ends)))


def target_on(native: Grid, name: str, resolution_m: float | None) -> Target:
    """Return a grid with another pixel size, if one is wanted, from the same upper-left corner.

    Raises:
        JobError: where a resolution in metres cannot be had.
    """
    if resolution_m is None:
        return Target(native, name)
    if not is_projected_in_metres(native):
        raise JobError(
            "{RESOLUTION} is in metres, but {name} is not in a projected CRS in metres; leave it unset to "
            "keep its own pixels.",
            name=name,
        )
    return Target(native.with_pixel_size(resolution_m), name)


def cropped(target: Target, options: GridOptions) -> Target:
    """Return the part of a target that the extent of a job touches.

    Raises:
        JobError: where the extent misses the scene.
    """
    if options.extent is None:
        return target
    bounds: Bounds = bounds_in(target.grid, options.extent, options.extent_crs)
    return Target(target.grid.cropped(bounds), target.name)


@dataclass(frozen=True)
class Window:
    """Where a target lies within a larger one on the same pixels."""

    row: int
    column: int
    height: int
    width: int

    def cut(self, first: int, strip: np.ndarray) -> np.ndarray:
        """Return the part of a strip (..., h, w) of the larger target, which starts at row `first`; it may be empty."""
        rows = slice(max(0, self.row - first), max(0, self.row + self.height - first))
        return strip[..., rows, self.column : self.column + self.width]


def part_of(target: Target, window: Window) -> Target:
    """Return the part of a target that lies in a window."""
    return Target(target.grid.part(window.row, window.column, window.height, window.width), target.name)


def window_of(target: Target, around: Target) -> Window:
    """Return where a target lies within a larger one."""
    inner, outer = target.grid, around.grid
    row = round((outer.top - inner.top) / inner.pixel_height)
    column = round((inner.left - outer.left) / inner.pixel_width)
    return Window(row, column, inner.height, inner.width)
