"""Coordinate reference systems of grids: compared, named, measured, and extents brought from one to another."""

from __future__ import annotations

import numpy as np
from rasterio.crs import CRS
from rasterio.warp import transform_bounds

from ..errors import InputError, JobError
from .failures import failing_as
from .grid import Bounds, Grid

_METRES_PER_DEGREE = 111_320.0


def same_crs(one: Grid, other: Grid) -> bool:
    """Whether two grids share a coordinate reference system."""
    return one.crs == other.crs or CRS.from_wkt(one.crs) == CRS.from_wkt(other.crs)


def require_same_crs(grid: Grid, grid_name: str, other: Grid, other_name: str) -> None:
    """Raise :class:`InputError` naming both rasters and what to do where their CRS differ."""
    if not same_crs(grid, other):
        raise InputError(
            f"{other_name} is in {crs_name(other)}, but {grid_name} is in {crs_name(grid)}; "
            "bring both to one CRS first (Warp (reproject), with resampling nearest neighbour for masks and classes)."
        )


def crs_name(grid: Grid) -> str:
    """Return the authority code of a grid's CRS where it has one, else its name."""
    crs = CRS.from_wkt(grid.crs)
    authority = crs.to_authority()
    return ":".join(authority) if authority else crs.to_wkt().split('"')[1]


def pixel_size_m(grid: Grid) -> tuple[float, float]:
    """Return pixel width and height in metres; in a geographic CRS at the latitude of the grid's centre."""
    crs = CRS.from_wkt(grid.crs)
    if crs.is_geographic:
        latitude = np.radians((grid.top + grid.bottom) / 2)
        return (
            grid.pixel_width * _METRES_PER_DEGREE * float(np.cos(latitude)),
            grid.pixel_height * _METRES_PER_DEGREE,
        )
    factor = crs.linear_units_factor[1]
    return grid.pixel_width * factor, grid.pixel_height * factor


def is_projected_in_metres(grid: Grid) -> bool:
    """Whether the units of the grid's CRS are metres on a map."""
    crs = CRS.from_wkt(grid.crs)
    return bool(crs.is_projected) and crs.linear_units_factor[1] == 1.0


def bounds_in(grid: Grid, bounds: Bounds, crs: str | None) -> Bounds:
    """Return `bounds` (west, south, east, north in `crs`) in the CRS of `grid`."""
    if crs is None:
        return bounds
    with failing_as(lambda why: JobError(f"EXTENT cannot be brought from {crs} to {crs_name(grid)} ({why}).")):
        source = CRS.from_user_input(crs)
        target = CRS.from_wkt(grid.crs)
        return bounds if source == target else transform_bounds(source, target, *bounds)
