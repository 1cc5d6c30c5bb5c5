"""Shares and means of polygons in other coordinate systems are those of every pixel by itself, to 1e-9.

A polygon has straight edges between its corners on the map of the raster. So the corners are brought there by the
same library, and all that follows is computed once more: the part of each pixel by GEOS, the sums pixel by pixel.
"""

from __future__ import annotations

from datetime import date
from typing import Any

import numpy as np
import pytest
from cloudsieve.core.geopackage import Crs
from cloudsieve.core.jobs import TimeSeriesJob, UsableShareJob
from cloudsieve.core.run import run
from cloudsieve.scripts.synthetic_meadow import ORIGIN_M, make_series
from cloudsieve.tests.core.rasters import CRS_NAME, LEFT_M, TOP_M, read
from cloudsieve.tests.core.zones import read_table, write_mask, write_rings
from rasterio.crs import CRS
from rasterio.warp import transform

ogr = pytest.importorskip("osgeo.ogr", reason="GDAL's own bindings, which bring GEOS, are not installed")

SYSTEMS = {"degrees": 4326, "Lambert": 3035, "Web Mercator": 3857, "the next zone": 32633}
WIDTH, HEIGHT = 24, 20
Ring = list[tuple[float, float]]


def stars(number: int, corner_m: tuple[float, float], seed: int) -> list[Ring]:
    """Return rings of 4 to 9 corners, from a tenth of a pixel to a third of the raster, some of them half outside."""
    rng = np.random.default_rng(seed)
    rings = []
    for radius_m in np.geomspace(1, 70, number):
        corners = int(rng.integers(4, 10))
        turns = (np.arange(corners) + rng.uniform(0, 0.8, corners)) / corners * 2 * np.pi
        lengths_m = radius_m * rng.uniform(0.3, 1, corners)
        x = corner_m[0] + 10 * rng.uniform(-1, WIDTH + 1) + lengths_m * np.cos(turns)
        y = corner_m[1] - 10 * rng.uniform(-1, HEIGHT + 1) + lengths_m * np.sin(turns)
        rings.append(list(zip(x.tolist(), y.tolist())))
        rings[-1].append(rings[-1][0])
    return rings


def brought(ring: Ring, source: int, target: str) -> Ring:
    xs, ys = transform(CRS.from_epsg(source), CRS.from_string(target), *zip(*ring))
    return list(zip(xs, ys))


def polygon_of(ring: Ring) -> Any:
    line = ogr.Geometry(ogr.wkbLinearRing)
    for x, y in ring:
        line.AddPoint_2D(x, y)
    polygon = ogr.Geometry(ogr.wkbPolygon)
    polygon.AddGeometry(line)
    return polygon


def covered(ring: Ring, corner_m: tuple[float, float]) -> tuple[np.ndarray, float]:
    """Return the part of every pixel of 10 m that a ring covers (h, w), and its area in pixels, by GEOS."""
    # Counted from the corner of the raster: areas far from zero lose digits, whoever computes them.
    polygon = polygon_of([((x - corner_m[0]) / 10, (corner_m[1] - y) / 10) for x, y in ring])
    parts = np.zeros((HEIGHT, WIDTH))
    for row in range(HEIGHT):
        for column in range(WIDTH):
            corners = [(0, 0), (1, 0), (1, 1), (0, 1), (0, 0)]
            pixel = polygon_of([(column + x, row + y) for x, y in corners])
            parts[row, column] = polygon.Intersection(pixel).GetArea()
    return parts, polygon.GetArea()


@pytest.mark.parametrize("code", SYSTEMS.values(), ids=[*SYSTEMS])
def test_shares(code, tmp_path):
    corner_m = (LEFT_M, TOP_M)
    there = [brought(ring, 32632, f"EPSG:{code}") for ring in stars(12, corner_m, code)]
    fields = write_rings(tmp_path / "f.gpkg", *there, crs=Crs(CRS.from_epsg(code).to_wkt(), "EPSG", code))
    pixels = np.random.default_rng(1).choice([0, 1, 255], (HEIGHT, WIDTH)).astype(np.uint8)

    run(UsableShareJob(fields, str(tmp_path / "t.csv"), masks=(write_mask(tmp_path / "m.tif", pixels, "2023-07-02"),)))

    rows = read_table(str(tmp_path / "t.csv"))
    for ring, row in zip(there, rows):
        parts, area_px = covered(brought(ring, code, CRS_NAME), corner_m)
        assert float(row["pixels"]) == pytest.approx(area_px, rel=1e-9, abs=1e-9)
        for name, value in (("clear", 0), ("masked", 1)):
            assert float(row[name]) == pytest.approx(parts[pixels == value].sum() / area_px, abs=1e-9)
    assert any(float(row["unknown"]) > 0.5 for row in rows)
    assert any(float(row["clear"]) > 0 for row in rows)


@pytest.mark.parametrize("code", SYSTEMS.values(), ids=[*SYSTEMS])
def test_means(code, tmp_path):
    (product,) = make_series(tmp_path, [date(2023, 5, 3)])
    there = [brought(ring, 32632, f"EPSG:{code}") for ring in stars(12, ORIGIN_M, code)]
    fields = write_rings(tmp_path / "f.gpkg", *there, crs=Crs(CRS.from_epsg(code).to_wkt(), "EPSG", code))

    run(TimeSeriesJob(fields, str(tmp_path / "t.csv"), scenes=(str(product),)))

    red, infrared = (
        (read(next(product.rglob(f"*_{band}_10m.tif")))[:HEIGHT, :WIDTH].astype(np.float32) - 1000) / np.float32(10_000)
        for band in ("B04", "B08")
    )
    ndvi = ((infrared - red) / (infrared + red)).astype(float)
    rows = read_table(str(tmp_path / "t.csv"))
    seen = 0
    for ring, row in zip(there, rows):
        parts, _ = covered(brought(ring, code, CRS_NAME), ORIGIN_M)
        inside = not (parts[:, -1].any() or parts[-1].any())  # of the corner of the product that is looked at
        if inside and parts.any():
            seen += 1
            mean = np.average(ndvi, weights=parts)
            std = np.sqrt(np.average((ndvi - mean) ** 2, weights=parts))
            assert float(row["unmasked_mean"]) == pytest.approx(mean, abs=1e-9)
            assert float(row["unmasked_std"]) == pytest.approx(std, abs=1e-9)
            assert float(row["unmasked_count"]) == pytest.approx(parts.sum(), rel=1e-9, abs=1e-9)
    assert seen >= 4
