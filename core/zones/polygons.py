"""The polygons of a job: read, checked, and brought onto the pixels of a grid."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import PurePath
from typing import Any, Union

import numpy as np

from ..errors import InputError
from ..geopackage import PolygonLayer, Shapes, read_polygon_layer
from ..messages import Message
from ..monitor import Monitor
from ..raster import Grid, positions_in
from ..wkb import Rings
from .coverage import Coverage, cover
from .crossings import find_hidden_crossing
from .outlines import Outlines
from .strips import ZoneStrips

_FARTHEST = 1e12  # from the origin of a map, in any unit: farther than any place on Earth, or not a number

PolygonId = Union[str, int, float]


@dataclass(frozen=True)
class Polygons:
    """Polygons, each of one or more parts, with their names.

    Attributes:
        title: of the layer, for messages.
        ids: of the polygons, all different.
        fields: values of every polygon by the name of the field, of those that were read.
        rings: of the polygons, in the CRS of the layer.
        shapes: the same as they are stored.
    """

    title: str
    ids: Sequence[PolygonId]
    fields: Mapping[str, Sequence[Any]]
    rings: Rings
    shapes: Shapes

    def __len__(self) -> int:
        return len(self.ids)

    def grid_around(self, grid: Grid) -> Grid:
        """Return the part of a grid around all polygons, some pixels at its edge where they lie beyond it."""
        xs, ys = self._corners_in(grid)
        west, east = np.clip([xs.min(), xs.max()], grid.left, grid.right).tolist()
        south, north = np.clip([ys.min(), ys.max()], grid.bottom, grid.top).tolist()
        width, height = grid.pixel_width / 2, grid.pixel_height / 2
        return grid.cropped((west - width, south - height, east + width, north + height))

    def cover(self, grid: Grid) -> Coverage:
        """Return which part of which pixels the polygons cover; their edges are straight in the CRS of the grid.

        Raises:
            InputError: where a polygon crosses itself, has no area, or no place in that CRS. What crosses itself may be
                found only when its rows are asked for.
        """
        outlines = self._outlines_on(grid)
        coverage = cover(outlines, grid.width, grid.height, self._require_no_crossing)
        self._require_areas(outlines, coverage.areas_px, grid)
        return coverage

    def on_strips(self, grid: Grid, partition: Sequence[tuple[int, int]]) -> ZoneStrips:
        """Return the polygons on the strips of a grid, given by first and end row, to be covered where that is needed.

        Raises:
            InputError: see :meth:`cover`.
        """
        outlines = self._outlines_on(grid)
        zones = ZoneStrips(outlines, partition, grid.width, self._require_no_crossing)
        self._require_areas(outlines, zones.areas_px, grid)
        return zones

    def _outlines_on(self, grid: Grid) -> Outlines:
        xs, ys = self._corners_in(grid)
        x, y = (xs - grid.left) / grid.pixel_width, (grid.top - ys) / grid.pixel_height
        return Outlines(x, y, self.rings.starts, self.rings.features, self.rings.holes, len(self))

    def _corners_in(self, grid: Grid) -> tuple[np.ndarray, np.ndarray]:
        """Return the corners of all rings in the CRS of a grid.

        Raises:
            InputError: where one of them has no place there.
        """
        if grid.crs not in self._places:
            self._places[grid.crs] = self._brought_to(grid)
        return self._places[grid.crs]

    @cached_property
    def _places(self) -> dict[str, tuple[np.ndarray, np.ndarray]]:
        """The corners of all rings by the CRS, for the grids of a series share theirs."""
        return {}

    def _brought_to(self, grid: Grid) -> tuple[np.ndarray, np.ndarray]:
        xs, ys = positions_in(grid, self.shapes.crs.wkt, self.rings.x, self.rings.y, self.title)
        lost = np.flatnonzero(~((np.abs(xs) < _FARTHEST) & (np.abs(ys) < _FARTHEST)))
        if lost.size:
            ring = np.searchsorted(self.rings.starts, lost[0], side="right") - 1
            raise InputError(
                'Polygon "{polygon}" of {title} has a corner without a place on the map of the raster; mend it, or '
                "leave it out.",
                polygon=self.ids[self.rings.features[ring]],
                title=self.title,
            )
        return xs, ys

    def _require_no_crossing(self, crossing: np.ndarray) -> None:
        """Raise :class:`InputError` where shares of a polygon would count some of it twice."""
        if crossing.size:
            raise InputError(
                'Polygon "{polygon}" of {title} crosses or covers itself; mend it first (Fix geometries).',
                polygon=self.ids[int(crossing.min())],
                title=self.title,
            )

    def _require_areas(self, outlines: Outlines, areas_px: np.ndarray, grid: Grid) -> None:
        """Raise :class:`InputError` where a polygon has no area, or crosses itself where its pixels do not show it."""
        self._require_no_crossing(find_hidden_crossing(outlines, areas_px, grid.width, grid.height))
        empty = np.flatnonzero(areas_px <= 0)
        if empty.size:
            raise InputError(
                'Polygon "{polygon}" of {title} has no area; remove it, or draw it anew.',
                polygon=self.ids[empty[0]],
                title=self.title,
            )


def read_polygons(path: str, id_field: str, monitor: Monitor, with_fields: bool = False) -> Polygons:
    """Read polygons, named by a field, or by their place in the layer, from 1, where it is "".

    Args:
        path: of a GeoPackage, with the name of the layer if it has several.
        id_field: name of the field.
        monitor: told of features that have no polygon.
        with_fields: all fields are read, too; some layers have very many.

    Raises:
        InputError: where there is no such field, a name is missing or given twice, or there are no polygons.
    """
    layer = read_polygon_layer(path, None if with_fields else {id_field} - {""})
    title = PurePath(path.split("|")[0].replace("\\", "/")).name
    if not len(layer.numbers):
        raise InputError("{title} holds no polygons; choose a layer that has some.", title=title)
    if len(layer.numbers) < layer.count:
        monitor.warn(
            Message(
                "{empty} of {total} features of {title} have no polygon and are left out.",
                empty=layer.count - len(layer.numbers),
                total=layer.count,
                title=title,
            )
        )
    ids = _ids_of(layer, id_field, title) if id_field else layer.numbers.tolist()
    return Polygons(title, ids, layer.fields, layer.rings, layer.shapes)


def require_no_field(polygons: Polygons, names: Sequence[str]) -> None:
    """Raise :class:`InputError` where polygons have a field already that the output is to get."""
    own = {name.lower(): name for name in (*polygons.fields, polygons.shapes.column)}
    for name in names:
        if name.lower() in own:
            raise InputError(
                'Field "{field}" of {title} has the name of a field of the output; rename it first.',
                field=own[name.lower()],
                title=polygons.title,
            )


def _ids_of(layer: PolygonLayer, id_field: str, title: str) -> Sequence[Any]:
    if id_field not in layer.fields:
        raise InputError(
            '{title} has no field "{field}"; set {ID_FIELD} to one of its fields: {fields}.',
            title=title,
            field=id_field,
            fields=[f'"{name}"' for name in layer.field_names] or Message("none"),
        )
    ids = layer.fields[id_field]
    seen = set()
    for name in ids:
        if name is None or name == "" or name in seen:
            raise InputError(
                'Field "{field}" of {title} has the value "{value}" {fault}; choose a field in which every polygon has '
                "a value of its own.",
                field=id_field,
                title=title,
                value="" if name is None else name,
                fault=Message("more than once") if name in seen else Message("(empty)"),
            )
        seen.add(name)
    return ids
