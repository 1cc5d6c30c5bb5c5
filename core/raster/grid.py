"""The pixel grid that a job computes on."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass, replace

from ..errors import InputError, JobError
from ..messages import Message

Bounds = tuple[float, float, float, float]  # west, south, east, north

# Two pixel edges closer than this share of a pixel are the same edge: GeoTIFF and JP2 store them as rounded doubles.
EDGE_TOLERANCE_PX = 1e-4
MAX_REFINED_PX = 1 << 17  # pixels along a side: a tile at 1 m; rows of more would not fit into memory


@dataclass(frozen=True)
class Grid:
    """A north-up raster grid: corner and pixel size in units of its CRS, size in pixels.

    `crs` is WKT and is compared by the raster module alone; `pixel_width` and `pixel_height` are both positive.
    """

    crs: str
    left: float
    top: float
    pixel_width: float
    pixel_height: float
    width: int
    height: int

    @property
    def right(self) -> float:
        """East edge."""
        return self.left + self.width * self.pixel_width

    @property
    def bottom(self) -> float:
        """South edge."""
        return self.top - self.height * self.pixel_height

    @property
    def bounds(self) -> Bounds:
        """West, south, east and north edge."""
        return (self.left, self.bottom, self.right, self.top)

    @property
    def transform(self) -> tuple[float, float, float, float, float, float]:
        """Coefficients a to f of the affine transform from pixels to the CRS."""
        return (self.pixel_width, 0.0, self.left, 0.0, -self.pixel_height, self.top)

    def with_pixel_size(self, size: float) -> Grid:
        """Return the grid with the same upper-left corner and square pixels of `size`, covering all of this one.

        Raises:
            JobError: where finer pixels would be too many.
        """
        longest = max(self.width * self.pixel_width, self.height * self.pixel_height)
        if longest > size * MAX_REFINED_PX and size < min(self.pixel_width, self.pixel_height):
            enough = 1.05 * longest / MAX_REFINED_PX  # so that two digits of it are enough, too
            raise JobError(
                "{RESOLUTION} {size:g} would give more than {most_px} pixels along a side; choose "
                "{enough:.2g} or more.",
                size=size,
                most_px=MAX_REFINED_PX,
                enough=enough,
            )
        return replace(
            self,
            pixel_width=size,
            pixel_height=size,
            width=_pixels_covering(self.width * self.pixel_width, size),
            height=_pixels_covering(self.height * self.pixel_height, size),
        )

    def refined(self, factor: int) -> Grid:
        """Return the grid with the same edges, of whose pixels `factor` make one of these on either axis."""
        return replace(
            self,
            pixel_width=self.pixel_width / factor,
            pixel_height=self.pixel_height / factor,
            width=self.width * factor,
            height=self.height * factor,
        )

    def part(self, row: int, column: int, height: int, width: int) -> Grid:
        """Return some rows and columns of the grid; `row` and `column` are the first of them."""
        return replace(
            self,
            left=self.left + column * self.pixel_width,
            top=self.top - row * self.pixel_height,
            width=width,
            height=height,
        )

    def cropped(self, bounds: Bounds) -> Grid:
        """Return the part of the grid that `bounds` (west, south, east, north) touch, whole pixels only.

        Raises:
            JobError: where they touch nothing, or are no finite numbers.
        """
        if not all(math.isfinite(edge) for edge in bounds):
            raise JobError("{EXTENT} ({extent}) has no end; give four finite numbers.", extent=_listed(bounds))
        west, south, east, north = bounds
        first_column = max(0, _floor((west - self.left) / self.pixel_width))
        end_column = min(self.width, _ceil((east - self.left) / self.pixel_width))
        first_row = max(0, _floor((self.top - north) / self.pixel_height))
        end_row = min(self.height, _ceil((self.top - south) / self.pixel_height))
        if first_column >= end_column or first_row >= end_row:
            raise outside(bounds, self.bounds)
        return replace(
            self,
            left=self.left + first_column * self.pixel_width,
            top=self.top - first_row * self.pixel_height,
            width=end_column - first_column,
            height=end_row - first_row,
        )

    def strips(self, rows: int) -> Iterator[tuple[int, int]]:
        """Yield first and end row of the strips of at most `rows` rows, from north to south."""
        for first in range(0, self.height, rows):
            yield first, min(first + rows, self.height)

    def describe(self) -> str:
        """Return size and pixel size as users read them."""
        return Message(
            "{width} x {height} px of {pixel_width:g} x {pixel_height:g}",
            width=self.width,
            height=self.height,
            pixel_width=self.pixel_width,
            pixel_height=self.pixel_height,
        )


def outside(extent: Bounds, scene: Bounds) -> JobError:
    """Build the error of an extent that misses the scene; both in one CRS."""
    return JobError(
        "{EXTENT} ({extent}) lies outside the scene ({scene}); choose an extent that overlaps it.",
        extent=_listed(extent),
        scene=_listed(scene),
    )


def finest(grids: list[Grid]) -> Grid:
    """Return the grid with the smallest pixels, the first of equals."""
    return min(grids, key=lambda grid: grid.pixel_width * grid.pixel_height)


def require_overlap(grid: Grid, other: Grid, name: str) -> None:
    """Raise :class:`InputError` naming `name` where `other` has no pixel in common with `grid`."""
    west, south, east, north = other.bounds
    if west >= grid.right or east <= grid.left or south >= grid.top or north <= grid.bottom:
        raise InputError(
            "{name} covers {bounds}, which does not overlap the grid of the output, {output}; choose "
            "rasters of the same place.",
            name=name,
            bounds=_listed(other.bounds),
            output=_listed(grid.bounds),
        )


def _listed(bounds: Bounds) -> str:
    return " ".join(f"{edge:.10g}" for edge in bounds)


def _pixels_covering(length: float, size: float) -> int:
    return max(1, _ceil(length / size))


def _floor(value: float) -> int:
    return math.floor(value + EDGE_TOLERANCE_PX)


def _ceil(value: float) -> int:
    return math.ceil(value - EDGE_TOLERANCE_PX)
