"""GeoPackages: what is written is read back, here and by OGR; what others write is read; what is none is refused."""

from __future__ import annotations

import sqlite3
import struct
from pathlib import Path
from typing import Any

import pytest
from cloudsieve.core.errors import InputError
from cloudsieve.core.geopackage import Crs, read_layer, read_polygon_layer, write_points, write_polygons
from rasterio.crs import CRS

UTM = Crs(CRS.from_epsg(32632).to_wkt(), "EPSG", 32632)
POINTS = [(500_005.0, 5_299_995.0), (500_015.0, 5_299_985.0)]
FIELDS: dict[str, tuple[type, list[Any]]] = {"class": (str, ["cloud", None]), "stratum_px": (int, [7, 8])}


@pytest.fixture
def points(tmp_path) -> Path:
    path = tmp_path / "points.gpkg"
    write_points(path, "sample", POINTS, FIELDS, UTM, style="<qgis/>", description="two points")
    return path


def wkb(kind: int, body: bytes, order: str = "<") -> bytes:
    return struct.pack("B", order == "<") + struct.pack(f"{order}I", kind) + body


def ring(*positions: tuple[float, ...], order: str = "<") -> bytes:
    return struct.pack(f"{order}I", len(positions)) + b"".join(struct.pack(f"{order}{len(p)}d", *p) for p in positions)


def replace_geometry(path: Path, blob: bytes | None) -> None:
    with sqlite3.connect(path) as database:
        database.execute("UPDATE sample SET geom = ? WHERE fid = 1", (blob,))
    database.close()


def test_points_come_back(points):
    layer = read_layer(str(points))

    assert layer.points == POINTS
    assert layer.polygons == []
    assert layer.fields == {"fid": [1, 2], "class": ["cloud", None], "stratum_px": [7, 8]}
    assert CRS.from_wkt(layer.crs) == CRS.from_epsg(32632)


def test_it_is_a_geopackage_to_ogr(points):
    ogr = pytest.importorskip("osgeo.ogr", reason="GDAL's Python bindings are not installed")
    ogr.UseExceptions()

    source = ogr.Open(str(points))  # a layer does not keep it alive
    layer = source.GetLayerByName("sample")

    assert [(f.GetGeometryRef().GetX(), f.GetGeometryRef().GetY()) for f in layer] == POINTS
    assert layer.GetSpatialRef().GetAuthorityCode(None) == "32632"
    assert layer.GetExtent() == (500_005, 500_015, 5_299_985, 5_299_995)


def test_a_crs_without_code_is_kept(tmp_path):
    wkt = CRS.from_proj4("+proj=laea +lat_0=52 +lon_0=10 +ellps=GRS80 +units=m").to_wkt()
    write_points(tmp_path / "p.gpkg", "sample", POINTS, {}, Crs(wkt))

    assert read_layer(str(tmp_path / "p.gpkg")).crs == wkt


@pytest.mark.parametrize("order", ["<", ">"])
@pytest.mark.parametrize("height", [(), (12.0,)], ids=["2D", "3D"])
def test_polygons_of_others_are_read(points, order, height):
    corners = [(*corner, *height) for corner in [(0.0, 0.0), (4.0, 0.0), (4.0, 4.0), (0.0, 0.0)]]
    polygon = wkb(1003 if height else 3, struct.pack(f"{order}I", 1) + ring(*corners, order=order), order)
    envelope = b"GP" + struct.pack("<BBi", 0, 0b11, 32632) + struct.pack("<4d", 0, 4, 0, 4)
    for blob in (polygon, wkb(1006 if height else 6, struct.pack(f"{order}I", 1) + polygon, order)):
        replace_geometry(points, envelope + blob)
        with sqlite3.connect(points) as database:
            database.execute("DELETE FROM sample WHERE fid = 2")
        database.close()

        layer = read_layer(str(points))

        assert layer.polygons == [{"type": "Polygon", "coordinates": [[(0, 0), (4, 0), (4, 4), (0, 0)]]}]
        assert layer.fields["class"] == ["cloud"]


def test_a_feature_of_several_points_is_several_points(points):
    parts = b"".join(wkb(1, struct.pack("<2d", *position)) for position in [(1, 2), (3, 4)])
    replace_geometry(points, b"GP" + struct.pack("<BBi", 0, 1, 0) + wkb(4, struct.pack("<I", 2) + parts))

    layer = read_layer(str(points))

    assert layer.points == [(1, 2), (3, 4), POINTS[1]]
    assert layer.fields["class"] == ["cloud", "cloud", None]


def test_heights_are_passed_over_however_they_are_told(points):
    for kind in (1001, 0x80000001):
        place = wkb(kind, struct.pack("<3d", 1, 2, 100))
        replace_geometry(points, b"GP" + struct.pack("<BBi", 0, 1, 0) + place)

        assert read_layer(str(points)).points[0] == (1, 2)


def test_features_without_geometry_are_passed_over(points):
    replace_geometry(points, None)

    assert read_layer(str(points)).fields["stratum_px"] == [8]


@pytest.mark.parametrize(
    ("blob", "sentence"),
    [
        (b"GP" + struct.pack("<BBi", 0, 1, 0) + wkb(2, ring((0, 0), (1, 1))), "has lines or curves"),
        (b"GP" + struct.pack("<BBi", 0, 1, 0) + wkb(1, b"short"), "cannot be read as a GeoPackage"),
        (b"GP" + struct.pack("<BBi", 0, 1, 0) + wkb(3, b"\xff\xff\xff\xff"), "cannot be read as a GeoPackage"),
        (b"not a geometry", "holds a geometry that is none of a GeoPackage"),
    ],
)
def test_other_geometries_are_refused(points, blob, sentence):
    replace_geometry(points, blob)

    with pytest.raises(InputError, match=sentence):
        read_layer(str(points))


def test_the_layer_can_be_named(points):
    assert read_layer(f"{points}|layername=sample").points == POINTS
    with pytest.raises(InputError, match='has no layer "other"; it has "sample"'):
        read_layer(f"{points}|layername=other")


def test_of_polygons_only_the_fields_that_are_asked_for_are_read(tmp_path):
    """A layer may have a hundred, and one of them may be no text."""
    path = tmp_path / "fields.gpkg"
    fields = {"crop": (str, ["wheat"]), "year": (int, [2023]), "farmer": (str, ["A"])}
    write_polygons(path, "fields", [[(0, 0), (1, 0), (1, 1), (0, 0)]], fields, UTM)
    with sqlite3.connect(path) as database:
        database.execute("UPDATE fields SET farmer = CAST(X'ff' AS TEXT)")

    layer = read_polygon_layer(str(path), ["year", "place"])

    assert layer.fields == {"year": [2023]}
    assert layer.field_names == ["fid", "crop", "year", "farmer"]
    with pytest.raises(InputError, match="cannot be read as a GeoPackage"):
        read_polygon_layer(str(path))


def test_what_is_no_geopackage_is_refused(tmp_path):
    (tmp_path / "text.gpkg").write_text("a text, and long enough to be looked at as a database, " * 20)

    with pytest.raises(InputError, match=r"text\.gpkg cannot be read as a GeoPackage .*; export the layer"):
        read_layer(str(tmp_path / "text.gpkg"))
    with pytest.raises(InputError, match=r"none\.gpkg does not exist"):
        read_layer(str(tmp_path / "none.gpkg"))


def test_a_layer_without_crs_is_refused(points):
    with sqlite3.connect(points) as database:
        database.execute("UPDATE gpkg_spatial_ref_sys SET definition = 'undefined'")
    database.close()

    with pytest.raises(InputError, match="has no coordinate reference system"):
        read_layer(str(points))
