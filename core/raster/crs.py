"""Coordinate reference systems of grids: compared, named, measured, and extents brought from one to another."""

from __future__ import annotations

import math

import numpy as np

from ..errors import InputError, JobError
from .drivers import driver
from .failures import failing_as
from .grid import Bounds, Grid, outside

_WGS_84 = "EPSG:4326"
# The ellipsoids of other systems differ by less than 0.02 %.
_EQUATOR_RADIUS_M = 6_378_137.0
_ECCENTRICITY_SQUARED = 6.69437999014e-3
_TRUE_SCALE = 0.01
_MARGIN = 1.0  # of the size of a grid, on each side


def same_crs(one: Grid, other: Grid) -> bool:
    """Whether two grids share a coordinate reference system."""
    return one.crs == other.crs or driver().is_same_crs(one.crs, other.crs)


def require_same_crs(grid: Grid, grid_name: str, other: Grid, other_name: str) -> None:
    """Raise :class:`InputError` naming both rasters and what to do where their CRS differ."""
    if not same_crs(grid, other):
        raise InputError(
            "{other_name} is in {other}, but {grid_name} is in {grid}; bring both to one CRS first (Warp "
            "(reproject), with resampling nearest neighbour for masks and classes).",
            other_name=other_name,
            other=crs_name(other),
            grid_name=grid_name,
            grid=crs_name(grid),
        )


def crs_name(grid: Grid) -> str:
    """Return the authority code of a grid's CRS where it has one, else its name."""
    authority = driver().authority_of(grid.crs)
    return ":".join(authority) if authority else grid.crs.split('"')[1]


def pixel_size_m(grid: Grid) -> tuple[float, float]:
    """Return pixel width and height in metres on the ground, at the grid's centre.

    Where a map's own units are true to 1 % they count: UTM shrinks its middle by 0.04 %, and 20 m pixels are 20 m.

    Raises:
        InputError: where the CRS has no place on the earth.
    """
    factor = driver().metres_per_unit(grid.crs)
    true = _pixel_size_on_ground_m(grid)
    if factor is None:
        return true
    nominal = (grid.pixel_width * factor, grid.pixel_height * factor)
    is_true = all(abs(length / unit - 1) <= _TRUE_SCALE for length, unit in zip(true, nominal))
    return nominal if is_true else true


def _pixel_size_on_ground_m(grid: Grid) -> tuple[float, float]:
    """Measure one pixel to each side of the centre along the ellipsoid, by its radii of curvature there."""
    x, y = (grid.left + grid.right) / 2, (grid.top + grid.bottom) / 2
    width, height = grid.pixel_width, grid.pixel_height
    placeless = InputError(
        "{grid} has no place on the earth, so nothing can be measured in metres; give the raster its "
        "true CRS first (Assign projection, or Warp (reproject)).",
        grid=crs_name(grid),
    )
    if driver().metres_per_unit(grid.crs) is None and not driver().is_geographic(grid.crs):
        raise placeless
    with failing_as(lambda _: placeless):
        longitudes, latitudes = driver().transform(
            grid.crs, driver().wkt_of(_WGS_84), [x - width, x + width, x, x], [y, y, y - height, y + height]
        )
    if not np.isfinite([*longitudes, *latitudes]).all():
        raise placeless
    latitude = math.radians(sum(latitudes) / 4)
    flatter = 1 - _ECCENTRICITY_SQUARED * math.sin(latitude) ** 2
    across_m = math.radians(1) * _EQUATOR_RADIUS_M / math.sqrt(flatter) * math.cos(latitude)
    along_m = math.radians(1) * _EQUATOR_RADIUS_M * (1 - _ECCENTRICITY_SQUARED) / flatter**1.5

    def half_distance_m(one: int, other: int) -> float:
        east = (longitudes[other] - longitudes[one] + 180) % 360 - 180
        return math.hypot(east * across_m, (latitudes[other] - latitudes[one]) * along_m) / 2

    return half_distance_m(0, 1), half_distance_m(2, 3)


def is_projected_in_metres(grid: Grid) -> bool:
    """Whether the units of the grid's CRS are metres on a map."""
    return driver().metres_per_unit(grid.crs) == 1.0


def bounds_in(grid: Grid, bounds: Bounds, crs: str | None) -> Bounds:
    """Return `bounds` (west, south, east, north in `crs`) in the CRS of `grid`, without what lies far from the grid.

    The edges of half the earth say nothing of what lies between them, so only the part around the grid is brought over.

    Raises:
        JobError: where nothing can be brought over, or lies around the grid.
    """
    if crs is None:
        return bounds
    with failing_as(
        lambda why: JobError(
            "{EXTENT} cannot be brought from {crs} to {grid} ({why}); give it in the CRS of the scene.",
            crs=crs,
            grid=crs_name(grid),
            why=why,
        )
    ):
        source = driver().wkt_of(crs)
        if driver().is_same_crs(source, grid.crs):
            return bounds
        around = driver().transform_bounds(grid.crs, source, grid.bounds)
        near = _cut(bounds, _widened(around))
        if near is None:
            raise outside(bounds, around)
        return driver().transform_bounds(source, grid.crs, near)


def _widened(bounds: Bounds) -> Bounds:
    """Return bounds with a margin: what curves between two points of their edge must not be lost."""
    west, south, east, north = bounds
    across, along = _MARGIN * (east - west), _MARGIN * (north - south)
    return west - across, south - along, east + across, north + along


def _cut(bounds: Bounds, around: Bounds) -> Bounds | None:
    """Return the part of some bounds within others, None where there is none."""
    west, south, east, north = bounds
    if not all(math.isfinite(edge) for edge in (*bounds, *around)):
        return bounds
    if west <= east and around[0] <= around[2]:  # neither goes over the date line
        west, east = max(west, around[0]), min(east, around[2])
        if west > east:
            return None
    south, north = max(south, around[1]), min(north, around[3])
    return (west, south, east, north) if south <= north else None
