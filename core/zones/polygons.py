"""The polygons of a job: read, checked, and brought onto the pixels of a grid."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import PurePath
from typing import Any, Union

import numpy as np

from ..errors import InputError
from ..geopackage import Part, Ring, read_polygon_layer
from ..messages import Message
from ..raster import Grid, positions_in
from .coverage import Coverage, Outlines, cover, find_crossing

PolygonId = Union[str, int, float]

_ROW_ID = "fid"


@dataclass(frozen=True)
class Polygons:
    """Polygons, each of one or more parts, with their names.

    Attributes:
        title: of the layer, for messages.
        crs: WKT.
        ids: of the polygons, all different.
        parts: of each polygon, their outlines and holes.
        fields: values of every polygon by the name of the field.
        authority: of the CRS, "" where it has none.
        code: of the CRS.
    """

    title: str
    crs: str
    ids: Sequence[PolygonId]
    parts: Sequence[Sequence[Part]]
    fields: Mapping[str, Sequence[Any]]
    authority: str = ""
    code: int = 0

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
            InputError: where a polygon crosses itself or has no place in that CRS.
        """
        xs, ys = self._corners_in(grid)
        x, y = (xs - grid.left) / grid.pixel_width, (grid.top - ys) / grid.pixel_height
        outlines = Outlines(x, y, *self._rings, len(self))
        coverage = cover(outlines, grid.width, grid.height)
        self._require_sound(coverage, find_crossing(outlines, coverage, grid.height))
        return coverage

    def _corners_in(self, grid: Grid) -> tuple[np.ndarray, np.ndarray]:
        """Return the corners of all rings in the CRS of a grid.

        Raises:
            InputError: where one of them has no place there.
        """
        xs, ys = positions_in(grid, self.crs, *self._corners, self.title)
        lost = np.flatnonzero(~(np.isfinite(xs) & np.isfinite(ys)))
        if lost.size:
            starts, owners, _ = self._rings
            polygon = owners[np.searchsorted(starts, lost[0], side="right") - 1]
            raise InputError(
                'Polygon "{polygon}" of {title} has a corner without a place on the map of the raster; mend it, or '
                "leave it out.",
                polygon=self.ids[polygon],
                title=self.title,
            )
        return xs, ys

    def _require_sound(self, coverage: Coverage, crossing: np.ndarray) -> None:
        """Raise :class:`InputError` where shares of a polygon would mean nothing."""
        faults = {
            'Polygon "{polygon}" of {title} crosses or covers itself; mend it first (Fix geometries).': (crossing),
            'Polygon "{polygon}" of {title} has no area; remove it, or draw it anew.': np.flatnonzero(
                coverage.areas_px <= 0
            ),
        }
        for template, polygons in faults.items():
            if polygons.size:
                raise InputError(template, polygon=self.ids[polygons[0]], title=self.title)

    @cached_property
    def _corners(self) -> tuple[np.ndarray, np.ndarray]:
        """All corners in the CRS of the layer: x and y, float64 (corners,)."""
        flat = np.frombuffer(b"".join(ring for ring, _, _ in self._closed_rings), np.float64)
        return np.ascontiguousarray(flat[::2]), np.ascontiguousarray(flat[1::2])

    @cached_property
    def _rings(self) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """Where each ring starts, whose it is, and whether it is a hole; see :class:`Outlines`."""
        numbers = [number for ring, owner, place in self._closed_rings for number in (len(ring), owner, place)]
        lengths, owners, places = np.array(numbers, np.int64).reshape(-1, 3).T
        return np.concatenate([[0], np.cumsum(lengths // 2)]), owners, places > 0

    @cached_property
    def _closed_rings(self) -> list[tuple[Ring, int, int]]:
        """The rings that have corners, each ending where it began, with their polygon and their place in its part."""
        return [
            (ring if ring[0] == ring[-2] and ring[1] == ring[-1] else ring + ring[:2], polygon, place)
            for polygon, parts in enumerate(self.parts)
            for part in parts
            for place, ring in enumerate(part)
            if ring
        ]


def read_polygons(path: str, id_field: str) -> Polygons:
    """Read polygons, named by a field, or numbered from 1 where it is "".

    Raises:
        InputError: where there is no such field, a name is missing or given twice, or there are no polygons.
    """
    layer = read_polygon_layer(path)
    title = PurePath(path.split("|")[0].replace("\\", "/")).name
    if not layer.features:
        raise InputError("{title} holds no polygons; choose a layer that has some.", title=title)
    ids = _ids_of(layer.fields, id_field, title) if id_field else range(1, len(layer.features) + 1)
    own = {name: values for name, values in layer.fields.items() if name.lower() != _ROW_ID}
    return Polygons(title, layer.crs, ids, layer.features, own, layer.authority, layer.code)


def require_no_field(polygons: Polygons, names: Sequence[str]) -> None:
    """Raise :class:`InputError` where polygons have a field already that the output is to get."""
    own = {name.lower(): name for name in polygons.fields}
    for name in names:
        if name.lower() in own:
            raise InputError(
                'Field "{field}" of {title} has the name of a field of the output; rename it first.',
                field=own[name.lower()],
                title=polygons.title,
            )


def _ids_of(fields: Mapping[str, Sequence[Any]], id_field: str, title: str) -> Sequence[Any]:
    if id_field not in fields:
        raise InputError(
            '{title} has no field "{field}"; set {ID_FIELD} to one of its fields: {fields}.',
            title=title,
            field=id_field,
            fields=[f'"{name}"' for name in fields] or Message("none"),
        )
    ids = fields[id_field]
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
