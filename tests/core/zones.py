"""Polygons on the pixels of test rasters, and series of masks and products around them."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import rasterio
from cloudsieve.core.geopackage import Crs, column_type, write_polygons
from cloudsieve.tests.core.rasters import CRS_NAME, LEFT_M, TOP_M, write
from rasterio.crs import CRS

Box = tuple[float, float, float, float]  # first column and row, end column and row, in pixels of 10 m

UTM = Crs(CRS.from_string(CRS_NAME).to_wkt(), "EPSG", 32632)


def ring_of(box: Box, corner_m: tuple[float, float] = (LEFT_M, TOP_M)) -> list[tuple[float, float]]:
    """Return the corners of a box on the map; `corner_m` is that of the raster."""
    left, top, right, bottom = box
    columns_and_rows = [(left, top), (right, top), (right, bottom), (left, bottom), (left, top)]
    return [(corner_m[0] + 10 * column, corner_m[1] - 10 * row) for column, row in columns_and_rows]


def write_rings(path: Path, *rings: list[tuple[float, float]], crs: Crs = UTM, **fields: Sequence[Any]) -> str:
    """Write one polygon for each ring."""
    write_polygons(path, "fields", rings, {name: (column_type(values), values) for name, values in fields.items()}, crs)
    return str(path)


def write_fields(path: Path, *boxes: Box, **fields: Any) -> str:
    """Write one polygon for each box."""
    return write_rings(path, *map(ring_of, boxes), **fields)


def write_mask(path: Path, pixels: Any, day: str, kind: str = "mask", **tags: str) -> str:
    """Write a mask as CloudSieve does, sensed at half past ten."""
    write(path, pixels, nodata=255)
    with rasterio.open(path, "r+") as file:
        file.update_tags(CLOUDSIEVE_KIND=kind, CLOUDSIEVE_SENSING_TIME=f"{day}T10:30:00Z", **tags)
    return str(path)


def read_table(path: str) -> list[dict[str, str]]:
    """Return the rows of a CSV file."""
    with open(path, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))
