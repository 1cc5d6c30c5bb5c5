"""Points and polygons on a raster's pixels."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np

from ..errors import InputError
from .crs import crs_name
from .drivers import driver
from .failures import failing_as
from .grid import Grid

Position = tuple[float, float]

_CLOSED_TRIANGLE = 4  # positions


def authority_of(grid: Grid) -> tuple[str, int]:
    """Return authority and code of a grid's CRS, "" and 0 where it has none."""
    authority, _, code = crs_name(grid).partition(":")
    return (authority, int(code)) if code.isdigit() else ("", 0)


def pixels_at(grid: Grid, crs: str, points: Sequence[Position], name: str) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return on which pixels points lie.

    Args:
        grid: the pixels.
        crs: WKT of the points.
        points: x and y.
        name: the layer, for messages.

    Returns:
        Rows and columns, int64 (points,), 0 where outside; bool (points,), which points lie on the grid.
    """
    xs, ys = _brought(grid, crs, points, name)
    columns, rows = (xs - grid.left) / grid.pixel_width, (grid.top - ys) / grid.pixel_height
    inside = (columns >= 0) & (columns < grid.width) & (rows >= 0) & (rows < grid.height)
    return np.where(inside, rows, 0).astype(np.int64), np.where(inside, columns, 0).astype(np.int64), inside


def centres_of(grid: Grid, rows: np.ndarray, columns: np.ndarray) -> list[Position]:
    """Return x and y of the centres of pixels."""
    xs = grid.left + (columns + 0.5) * grid.pixel_width
    ys = grid.top - (rows + 0.5) * grid.pixel_height
    return list(zip(xs.tolist(), ys.tolist()))


def polygons_in(grid: Grid, crs: str, polygons: Sequence[dict[str, Any]], name: str) -> list[dict[str, Any]]:
    """Return polygons (GeoJSON geometries in the CRS of the WKT `crs`) in the CRS of a grid.

    Rings of fewer than three corners have no area and are left out.
    """
    outlines = (polygon["coordinates"] for polygon in polygons)
    return [
        {
            "type": "Polygon",
            "coordinates": [
                list(zip(*map(np.ndarray.tolist, _brought(grid, crs, ring, name))))
                for ring in rings
                if len(ring) >= _CLOSED_TRIANGLE
            ],
        }
        for rings in outlines
        if len(rings[0]) >= _CLOSED_TRIANGLE
    ]


def burn_strips(
    grid: Grid, partition: Sequence[tuple[int, int]], polygons: Sequence[dict[str, Any]]
) -> Iterator[np.ndarray]:
    """Yield the pixels whose centres lie in any of the polygons, which are in the CRS of the grid: bool (h, w)."""
    tops = np.array([max(y for _, y in polygon["coordinates"][0]) for polygon in polygons])
    bottoms = np.array([min(y for _, y in polygon["coordinates"][0]) for polygon in polygons])
    for first, end in partition:
        north, south = grid.top - first * grid.pixel_height, grid.top - end * grid.pixel_height
        here = [polygons[index] for index in np.flatnonzero((tops >= south) & (bottoms <= north))] if polygons else []
        shape = (end - first, grid.width)
        if not here:
            yield np.zeros(shape, bool)
            continue
        pixels = (grid.pixel_width, 0.0, grid.left, 0.0, -grid.pixel_height, north)
        yield driver().burn(here, shape, pixels)


def positions_in(grid: Grid, crs: str, xs: np.ndarray, ys: np.ndarray, name: str) -> tuple[np.ndarray, np.ndarray]:
    """Return positions, given in the CRS of the WKT `crs`, in the CRS of a grid; infinite where they have no place."""
    with failing_as(
        lambda why: InputError("{name} cannot be brought to {grid} ({why}).", name=name, grid=crs_name(grid), why=why)
    ):
        if len(xs) and not driver().is_same_crs(crs, grid.crs):
            xs, ys = (np.array(axis, float) for axis in driver().transform(crs, grid.crs, xs.tolist(), ys.tolist()))
    return xs, ys


def _brought(grid: Grid, crs: str, points: Sequence[Position], name: str) -> tuple[np.ndarray, np.ndarray]:
    xs, ys = (np.array(axis, float) for axis in zip(*points)) if points else (np.zeros(0), np.zeros(0))
    return positions_in(grid, crs, xs, ys, name)
