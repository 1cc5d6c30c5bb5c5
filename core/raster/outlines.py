"""Where a raster lies on the earth."""

from __future__ import annotations

import numpy as np

from ..errors import InputError
from .crs import crs_name
from .drivers import driver
from .failures import failing_as
from .grid import Grid

Position = tuple[float, float]

_POINTS_PER_EDGE = 8  # an edge that is straight on a map is bent in degrees
_HALF_TURN = 180
_DEGREES = "EPSG:4326"


def wkt_of_degrees() -> str:
    """Return the WKT of WGS 84, longitude and latitude."""
    return driver().wkt_of(_DEGREES)


def outline_in_degrees(grid: Grid) -> list[Position]:
    """Return the closed outline of a grid, longitude and latitude in WGS 84, anticlockwise.

    Beyond the date line longitudes go on above 180, so that the outline stays in one piece.

    Raises:
        InputError: where the grid has no place on the earth.
    """
    steps = np.arange(_POINTS_PER_EDGE) / _POINTS_PER_EDGE
    zero, one = np.zeros_like(steps), np.ones_like(steps)
    across = np.concatenate([zero, steps, one, 1 - steps, [0]])  # down the west edge, then east, up and back
    down = np.concatenate([steps, one, 1 - steps, zero, [0]])
    xs, ys = grid.left + across * (grid.right - grid.left), grid.top - down * (grid.top - grid.bottom)
    with failing_as(lambda why: InputError("{crs} has no place on the earth ({why}).", crs=crs_name(grid), why=why)):
        longitudes, latitudes = driver().transform(grid.crs, wkt_of_degrees(), xs.tolist(), ys.tolist())
    east = np.array(longitudes)
    if np.ptp(east) > _HALF_TURN:
        east = np.where(east < 0, east + 2 * _HALF_TURN, east)
    return list(zip(east.tolist(), map(float, latitudes)))
